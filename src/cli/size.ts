/** How large a file may be that is read. */

import { UsageError } from "../errors";

/** @param size - in bytes; undefined for what goes on beyond the most */
export function tooLarge(size: number | undefined, most: number): UsageError {
  const what = size === undefined ? "goes on" : `has ${inMegabytes(size)} MB`;
  return new UsageError(`${what}, and at most ${inMegabytes(most)} MB are read; split it, or raise --max-size`);
}

const inMegabytes = (bytes: number): string => String(Number((bytes / 1e6).toPrecision(3)));
