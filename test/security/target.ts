/** Files, a store and an address that a statement may do harm to, and what shows that it has. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openStore } from "../../src/stores";
import { TOWN } from "../stores/graphs";
import type { Targets } from "./disguises";

/** Stands in the secret file and nowhere else. */
export const MARK = "hidden-7f3a9c";

export class Target implements Targets {
  readonly folder = mkdtempSync(join(tmpdir(), "xingji-target-"));
  readonly store = join(this.folder, "graph.lbug");
  readonly precious = join(this.folder, "precious.csv");
  readonly secret = join(this.folder, "secret.txt");
  readonly library = join(this.folder, "library.so");
  address = "";
  /** How many have connected to the address. */
  reached = 0;
  /** Of all files, when it was prepared. */
  bytesBefore = 0;
  private server: Server | undefined;
  private before = "";

  /** Lays the files and listens at the address. */
  async prepare(): Promise<this> {
    writeFileSync(this.precious, "precious\n");
    writeFileSync(this.secret, `${MARK}\n`);
    this.buildLibrary();
    const store = await openStore(this.store, { mode: "write" });
    await store.load(TOWN);
    await store.close();
    this.server = createServer((socket) => {
      this.reached += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => this.server!.listen(0, "127.0.0.1", resolve));
    const bound = this.server.address();
    this.address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}/x`;
    this.before = this.digest();
    this.bytesBefore = this.bytes();
    return this;
  }

  /** Every file of the folder with its bytes, and whether the address was reached. */
  private digest(): string {
    const names = readdirSync(this.folder, { recursive: true, encoding: "utf8" }).toSorted();
    const files = names.map((name) => [name, this.hashOf(join(this.folder, name))]);
    return JSON.stringify([...files, this.reached]);
  }

  /** Of all files in the folder. */
  bytes(): number {
    const names = readdirSync(this.folder, { recursive: true, encoding: "utf8" });
    const files = names.map((name) => statSync(join(this.folder, name))).filter((found) => found.isFile());
    return files.reduce((sum, { size }) => sum + size, 0);
  }

  private hashOf(path: string): string {
    return statSync(path).isDirectory() ? "" : createHash("sha256").update(readFileSync(path)).digest("hex");
  }

  /** What of it has changed since it was prepared; null for nothing. */
  harm(): string | null {
    const now = this.digest();
    return now === this.before ? null : now;
  }

  async remove(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve));
    rmSync(this.folder, { recursive: true });
  }

  /** Its constructor leaves a file; without a compiler, it is none. */
  private buildLibrary(): void {
    const source = join(this.folder, "library.c");
    writeFileSync(
      source,
      `#include <stdio.h>\n__attribute__((constructor)) void run(void) { fclose(fopen("${this.folder}/ran", "w")); }\n`,
    );
    const { status } = spawnSync("cc", ["-shared", "-fPIC", "-o", this.library, source], { stdio: "ignore" });
    if (status !== 0) writeFileSync(this.library, "no library\n");
  }
}
