/** Standard input, which comes once and is read twice. */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Problem } from "../errors";
import { kindOf } from "../read";
import { removeAbandoned, temporaryFolder, type Temporary } from "../temporary";
import { problemOf } from "./fault";
import { STANDARD_INPUT, type Reading } from "./input";
import { tooLarge } from "./size";

/** Its bytes, or where they are; or why it cannot be read. */
type Content = { readonly path: string; readonly bytes: Uint8Array | null } | { readonly problem: Problem };

/** In bytes: what is held in memory. */
const HELD = 1 << 16;

/** What is long and holds pages is put in a file of its own, which goes with it; all else is held in memory. */
export class StandardInput {
  private read: Promise<Content> | undefined;
  private folder: Temporary | undefined;

  /** @param held - in bytes: more of it than this is no longer held in memory */
  constructor(
    private readonly reading: Pick<Reading, "stdin" | "maxSize">,
    private readonly held = HELD,
  ) {}

  /** Reads it to its end, the first time. */
  content(): Promise<Content> {
    this.read ??= this.take().catch((fault: unknown) => ({ problem: problemOf(STANDARD_INPUT, fault) }));
    return this.read;
  }

  /** Removes the file. */
  close(): void {
    this.folder?.remove();
  }

  private async take(): Promise<Content> {
    const { stdin, maxSize } = this.reading;
    const parts: Buffer[] = [];
    let size = 0;
    const stream = stdin[Symbol.asyncIterator]();
    for (let next = await stream.next(); next.done !== true; next = await stream.next()) {
      parts.push(Buffer.from(next.value));
      size += next.value.length;
      if (size > Math.min(this.held, maxSize) && holdsPages(parts))
        return { path: await this.spill(parts, stream), bytes: null };
      if (size > maxSize) throw tooLarge(undefined, maxSize);
    }
    return { path: STANDARD_INPUT, bytes: Buffer.concat(parts) };
  }

  private async spill(parts: readonly Buffer[], rest: AsyncIterator<string | Buffer>): Promise<string> {
    const prefix = join(tmpdir(), "xingji-input-");
    removeAbandoned(prefix);
    this.folder = temporaryFolder(prefix);
    const path = join(this.folder.path, "pages");
    const file = createWriteStream(path);
    const write = async (part: string | Buffer): Promise<void> => {
      if (!file.write(part)) await once(file, "drain");
    };
    for (const part of parts) await write(part);
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) await write(next.value);
    file.end();
    await once(file, "finish");
    return path;
  }
}

function holdsPages(parts: readonly Buffer[]): boolean {
  try {
    return kindOf(STANDARD_INPUT, Buffer.concat(parts)) === "jsonl";
  } catch {
    return false;
  }
}
