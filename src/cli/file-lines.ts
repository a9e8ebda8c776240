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

/** In bytes: a longer line holds no text, which is said by whoever takes it for none. */
const LONGEST = 256 << 20;

/** The lines of a file that are not empty, one after the other; the text of one of more than 256 MB is a line end. */
export function* linesAt(file: string): Iterable<FileLine> {
  const line = new Line();
  let [offset, number] = [0, 1];
  for (const piece of bytesAt(file)) {
    let begin = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", begin)) {
      line.add(piece.subarray(begin, end + 1));
      const { length } = line;
      if (length > 1) yield { text: line.take(), number, offset, length };
      else line.take();
      begin = end + 1;
      offset += length;
      number += 1;
    }
    if (begin < piece.length) line.add(piece.subarray(begin));
  }
  const { length } = line;
  if (length > 0) yield { text: line.take(), number, offset, length };
}

/** A line that is read in pieces. */
class Line {
  length = 0;
  private pieces: Buffer[] = [];

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length <= LONGEST) this.pieces.push(piece);
    else this.pieces = [];
  }

  /** Its text without its end; the next line begins. */
  take(): string {
    const text = this.length > LONGEST ? "\n" : Buffer.concat(this.pieces).toString("utf8").replace(/\n$/, "");
    [this.length, this.pieces] = [0, []];
    return text;
  }
}
