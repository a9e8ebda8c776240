/** Microsoft's old compound files, in which a document is a file system of sectors. */

import { isNativeError } from "node:util/types";

/** Of a compound file, where numbers stand in its head, and how many of its tables these name. */
const [SHIFT, TABLES, SMALL_TABLE, NAMED, MOST_NAMED] = [30, 44, 60, 76, 109];

/**
 * A compound file says of each sector which comes behind it; libraries follow that for ever where it leads in a circle.
 * @throws Error where its sectors are out of order or lead round in a circle
 */
export function requireSectors(file: Buffer): void {
  const size = 2 ** file.readUInt16LE(SHIFT);
  const tables = file.readUInt32LE(TABLES);
  if (size < 64 || size > 4096 || tables > file.length / size) throw new Error("its sectors are out of order");
  const sectorAt = (number: number): readonly number[] => {
    const at = (number + 1) * size;
    return Array.from({ length: size / 4 }, (_, place) =>
      at + 4 * place + 4 > file.length ? -1 : file.readInt32LE(at + 4 * place),
    );
  };
  const named = Array.from({ length: Math.min(tables, MOST_NAMED) }, (_, at) => file.readInt32LE(NAMED + 4 * at));
  const next = named.flatMap((number) => (number < 0 ? [] : sectorAt(number)));
  requireEnds(next);
  const small: number[] = [];
  for (let at = file.readInt32LE(SMALL_TABLE); at >= 0 && at < next.length; at = next[at]!) small.push(...sectorAt(at));
  requireEnds(small);
}

/** Whoever goes from each place to the next comes to an end. */
function requireEnds(next: readonly number[]): void {
  const seen = new Int32Array(next.length);
  for (let from = 0; from < next.length; from += 1) {
    for (let at = from; at >= 0 && at < next.length && seen[at] !== from + 1; at = next[at]!) {
      if (seen[at] !== 0) break;
      seen[at] = from + 1;
      const behind = next[at]!;
      if (behind >= 0 && seen[behind] === from + 1) throw new Error("its sectors lead round in a circle");
    }
  }
}

/** In characters: what a library says may quote the file. */
const LONGEST = 120;

/** What is wrong with a file, as a library says it or as it is found, on one line. */
export function reasonOf(fault: unknown): string {
  if (!isNativeError(fault)) return String(fault);
  if (fault.name === "RangeError") return "what it names is not in it";
  return fault.message
    .replace(/[\s\p{Cc}]+/gu, " ")
    .slice(0, LONGEST)
    .replace(/\.$/u, "");
}
