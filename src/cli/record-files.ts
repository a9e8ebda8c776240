/** Files of records, a line each: written in order out of others, and read line by line, whatever their size. */

import { createHash } from "node:crypto";
import { appendFileSync, closeSync, fsyncSync, openSync, readSync } from "node:fs";

import { headOf, lineOf, type Placed, type Stamp } from "./record-index";

/** In bytes: what is read or written at once. */
const PIECE = 1 << 20;

/** Files that stay open until all is read. */
class OpenFiles {
  private readonly handles = new Map<string, number>();

  read({ file, offset, length }: Pick<Placed, "file" | "offset" | "length">): Buffer {
    const handle = this.handles.get(file) ?? openSync(file, "r");
    this.handles.set(file, handle);
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    for (let more = -1; done < length && more !== 0; done += more)
      more = readSync(handle, bytes, done, length - done, offset + done);
    if (done < length) throw new Error(`${file} was cut short while it was read`);
    return bytes;
  }

  close(): void {
    for (const handle of this.handles.values()) closeSync(handle);
  }
}

/** Where records are written, and what stands where in them. */
interface RecordPaths {
  readonly records: string;
  readonly index: string;
}

/**
 * Writes records in the order given, and their index, to the disk.
 * @returns the SHA-256 of the records
 */
export function writeRecords({ records, index }: RecordPaths, placed: readonly Placed[], stamp: Stamp): string {
  const files = new OpenFiles();
  const [out, beside] = [openSync(records, "w"), openSync(index, "w")];
  const hash = createHash("sha256");
  try {
    appendFileSync(beside, headOf(stamp));
    for (const some of piecesOf(placed)) {
      const lines = some.map((one) => ended(files.read(one)));
      const bytes = Buffer.concat(lines);
      hash.update(bytes);
      appendFileSync(out, bytes);
      appendFileSync(beside, some.map((one, at) => lineOf({ ...one, length: lines[at]!.length })).join(""));
    }
    for (const file of [out, beside]) fsyncSync(file);
  } finally {
    for (const file of [out, beside]) closeSync(file);
    files.close();
  }
  return hash.digest("hex");
}

/** The last line of a file may have no end. */
const ended = (line: Buffer): Buffer => (line.at(-1) === 10 ? line : Buffer.concat([line, Buffer.from("\n")]));

function* piecesOf(placed: readonly Placed[]): Iterable<readonly Placed[]> {
  let [some, size]: [Placed[], number] = [[], 0];
  for (const one of placed) {
    some.push(one);
    size += one.length;
    if (size < PIECE) continue;
    yield some;
    [some, size] = [[], 0];
  }
  yield some;
}

/** Lines of any files, when they are asked for; the last ones are kept. */
export class LineCache {
  private readonly files = new OpenFiles();
  private readonly kept = new Map<string, string>();

  /** @param most - so many lines */
  constructor(private readonly most: number) {}

  line(place: Pick<Placed, "file" | "offset" | "length">): string {
    const name = `${place.file}\n${place.offset}`;
    const kept = this.kept.get(name) ?? this.files.read(place).toString("utf8");
    this.kept.delete(name);
    this.kept.set(name, kept);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
    return kept;
  }
}
