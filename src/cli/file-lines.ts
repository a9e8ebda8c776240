/** Files that may be longer than memory, from their beginning to their end. */

import { closeSync, openSync, readSync } from "node:fs";

/** In bytes: what is read at once. */
const PIECE = 1 << 20;

/** The bytes of a file in pieces. */
export function* bytesAt(file: string): Iterable<Buffer> {
  const handle = openSync(file, "r");
  try {
    for (let read = -1; read !== 0;) {
      const piece = Buffer.allocUnsafe(PIECE);
      read = readSync(handle, piece);
      if (read > 0) yield piece.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}

/** A line of a file, and where it stands. */
export interface FileLine {
  /** Without its end. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Of its bytes. */
  readonly offset: number;
  /** With its end, in bytes. */
  readonly length: number;
}

/** The lines of a file that are not empty, one after the other. */
export function* linesAt(file: string): Iterable<FileLine> {
  let [rest, offset, number] = [Buffer.alloc(0), 0, 0];
  for (const piece of bytesAt(file)) {
    const bytes = Buffer.concat([rest, piece]);
    let begin = 0;
    for (let end = bytes.indexOf("\n"); end >= 0; end = bytes.indexOf("\n", begin)) {
      const [text, length] = [bytes.toString("utf8", begin, end), end + 1 - begin];
      number += 1;
      if (text !== "") yield { text, number, offset, length };
      begin += length;
      offset += length;
    }
    rest = bytes.subarray(begin);
  }
  if (rest.length > 0) yield { text: rest.toString("utf8"), number: number + 1, offset, length: rest.length };
}
