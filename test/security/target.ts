/** Files, a store and an address that a statement may do harm to, and what shows that it has. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openStore } from "../../src/stores";
import { TOWN } from "../stores/graphs";
import type { Targets } from "./attacks";
import { Ear } from "./ear";

/** Stands in the secret file and nowhere else. */
export const MARK = "hidden-7f3a9c";

export class Target implements Targets {
  readonly folder = mkdtempSync(join(tmpdir(), "xingji-target-"));
  readonly store = join(this.folder, "graph.lbug");
  readonly precious = join(this.folder, "precious.csv");
  readonly secret = join(this.folder, "secret.txt");
  readonly library = join(this.folder, "library.so");
  /** Of all files, when it was prepared. */
  bytesBefore = 0;
  private readonly ear = new Ear();
  private before = "";
  private unharmed = "";

  get address(): string {
    return this.ear.address;
  }

  /** How many have connected to the address. */
  get reached(): number {
    return this.ear.reached;
  }

  /** Lays the files and listens at the address. */
  async prepare(): Promise<this> {
    writeFileSync(this.precious, "precious\n");
    writeFileSync(this.secret, `${MARK}\n`);
    this.buildLibrary();
    const store = await openStore(this.store, { mode: "write" });
    await store.load(TOWN);
    await store.close();
    await this.ear.open();
    this.before = this.digest();
    this.bytesBefore = this.bytes();
    return this;
  }

  /** Every file of the folder with its bytes, and whether the address was reached. */
  private digest(): string {
    return this.all((path) => this.hashOf(path));
  }

  /** The same by when the system last changed each file, which is quicker and what no program can set. */
  private look(): string {
    return this.all((path) => {
      const { ino, size, ctimeNs } = statSync(path, { bigint: true });
      return `${ino} ${size} ${ctimeNs}`;
    });
  }

  private all(say: (path: string) => string): string {
    const names = readdirSync(this.folder, { recursive: true, encoding: "utf8" }).toSorted();
    return JSON.stringify([...names.map((name) => [name, say(join(this.folder, name))]), this.reached]);
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
    const look = this.look();
    if (look === this.unharmed) return null;
    const now = this.digest();
    if (now !== this.before) return now;
    this.unharmed = look;
    return null;
  }

  async remove(): Promise<void> {
    await this.ear.close();
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
