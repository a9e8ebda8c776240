/** The records of a build that is going on, written as they are made, so that a killed one goes on where it was. */

import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { abandonedAt } from "../temporary";
import { headOf, lineOf, readIndex, type Entry, type Placed, type Stamp } from "./record-index";

/** A folder in that of the build; the number of the process follows. */
const READING = ".xingji-reading-";

/** A file of records and its index, of which the index is written last. */
export class Journal {
  private readonly folder: string;
  private readonly records: string;
  private files: { readonly records: number; readonly index: number } | undefined;
  private offset = 0;
  private data: string[] = [];
  private lines: string[] = [];
  /** What a killed build had made with the same stamp. */
  readonly found: readonly Placed[];

  /** Takes over what killed builds have left. */
  constructor(
    private readonly path: string,
    /** What its records are made with. */
    readonly stamp: Stamp,
  ) {
    this.folder = join(path, `${READING}${process.pid}`);
    this.records = join(this.folder, "records");
    this.found = this.adopt();
    this.offset = this.found.reduce((sum, { length }) => sum + length, 0);
  }

  /** Takes a record in; it is not written before `commit`. */
  add(entry: Omit<Entry, "length">, json: string): Placed {
    const length = Buffer.byteLength(json) + 1;
    const placed = { ...entry, length, file: this.records, offset: this.offset };
    this.offset += length;
    this.data.push(json, "\n");
    this.lines.push(lineOf(placed));
    return placed;
  }

  /** Writes what was taken in, to be found whenever the program is killed. */
  commit(): void {
    if (this.lines.length === 0) return;
    this.files ??= this.open();
    appendFileSync(this.files.records, this.data.join(""));
    appendFileSync(this.files.index, this.lines.join(""));
    [this.data, this.lines] = [[], []];
  }

  /** Removes it. */
  remove(): void {
    this.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Leaves it for the next build. */
  close(): void {
    if (this.files) for (const file of [this.files.records, this.files.index]) closeSync(file);
    this.files = undefined;
  }

  private open(): NonNullable<Journal["files"]> {
    const index = join(this.folder, "index");
    if (!existsSync(index)) {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(index, headOf(this.stamp));
    }
    return { records: openSync(this.records, "a"), index: openSync(index, "a") };
  }

  /** The fullest of those that killed builds have left; the others are removed. */
  private adopt(): readonly Placed[] {
    if (!existsSync(this.path)) return [];
    const left = abandonedAt(join(this.path, READING))
      .map((folder) => ({ folder, entries: this.entriesIn(folder) }))
      .toSorted((a, b) => b.entries.length - a.entries.length);
    const [best, ...others] = left;
    const adopted = best !== undefined && best.entries.length > 0 ? best : undefined;
    for (const { folder } of adopted ? others : left) rmSync(folder, { recursive: true, force: true });
    if (adopted === undefined) return [];
    renameSync(adopted.folder, this.folder);
    // What was being written when it was killed is cut off.
    truncateSync(
      this.records,
      adopted.entries.reduce((sum, { length }) => sum + length, 0),
    );
    writeFileSync(join(this.folder, "index"), headOf(this.stamp) + adopted.entries.map(lineOf).join(""));
    return adopted.entries.map((entry) => ({ ...entry, file: this.records }));
  }

  private entriesIn(folder: string): readonly Placed[] {
    const index = readIndex(join(folder, "index"), join(folder, "records"), this.stamp);
    return index !== undefined && headOf(index) === headOf(this.stamp) ? index.entries : [];
  }
}
