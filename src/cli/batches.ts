/** Files become batches of about one size, so that several processes have the same to do and none waits for another. */

import { createReadStream, closeSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";

import type { Problem } from "../errors";
import { kindOf, linesOf } from "../read";
import { problemOf } from "./fault";
import { STANDARD_INPUT, type InputFile, type Reading } from "./input";
import type { Piece } from "./page-jobs";
import type { StandardInput } from "./standard-input";

/** What a process is given at once. */
export interface Batch {
  readonly pieces: readonly Piece[];
  /** What is wrong with lines and files that are no part of a piece. */
  readonly problems: readonly Problem[];
  /** How much of the input it is. */
  readonly bytes: number;
}

/** In bytes: what takes a process some tenths of a second. A file of pages that is longer is read in pieces. */
export const BATCH = 1 << 16;
/** The most files. */
const FILES = 32;

/**
 * The files in their order, and of a file of pages its lines; what they are does not depend on anything but the files.
 * No more than a batch of them is held.
 */
export async function* batchesOf(
  files: readonly InputFile[],
  reading: Reading,
  stdin: StandardInput,
): AsyncGenerator<Batch> {
  let [pieces, bytes]: [Piece[], number] = [[], 0];
  for (const { file, hints, mapping } of files) {
    const given = file === STANDARD_INPUT ? await stdin.content() : { path: resolve(file), bytes: null };
    const size = "problem" in given ? 0 : (given.bytes?.length ?? sizeOf(given.path));
    const isLong = "path" in given && given.bytes === null && size > BATCH && isOfPages(file, given.path);
    if (pieces.length > 0 && (isLong || "problem" in given || bytes + size > BATCH || pieces.length === FILES)) {
      yield { pieces, bytes, problems: [] };
      [pieces, bytes] = [[], 0];
    }
    if ("problem" in given) yield { pieces: [], bytes: 0, problems: [given.problem] };
    else if (isLong) yield* piecesOf({ file, hints, ...given }, reading);
    else {
      pieces.push({ file, hints, ...given, ...(mapping && { mapping }) });
      bytes += size;
    }
  }
  if (pieces.length > 0) yield { pieces, bytes, problems: [] };
}

/** In bytes; 0 for what cannot be read, as whoever tries to will say. */
export function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

function isOfPages(file: string, path: string): boolean {
  try {
    return kindOf(file, beginningOf(path)) === "jsonl";
  } catch {
    return false;
  }
}

function beginningOf(path: string): Uint8Array {
  const bytes = Buffer.alloc(1024);
  const handle = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

async function* piecesOf(of: Piece, reading: Reading): AsyncGenerator<Batch> {
  yield* batchesOfLines(of, createReadStream(of.path, { highWaterMark: BATCH }), reading);
}

/** The lines of a stream, a batch for each of its blocks. */
export async function* batchesOfLines(
  of: Piece,
  stream: AsyncIterable<Uint8Array>,
  { encoding, maxSize }: Reading,
): AsyncGenerator<Batch> {
  const { file } = of;
  let read = 0;
  const counted = (async function* () {
    for await (const part of stream) {
      read += part.length;
      yield part;
    }
  })();
  try {
    for await (const { lines, faults, ...found } of linesOf(counted, { encoding, longest: maxSize })) {
      const problems = faults.map((fault) => ({ file, ...fault }));
      yield { pieces: lines.length === 0 ? [] : [{ ...of, some: { lines, found } }], problems, bytes: read };
      read = 0;
    }
  } catch (fault) {
    yield { pieces: [], problems: [problemOf(file, fault)], bytes: read };
  }
}
