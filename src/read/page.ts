/** A file becomes a page: decoded, widths folded, lines cleaned, with what the page knows of itself left to find. */

import { createHash } from "node:crypto";

import { fold, LineIndex, Traced } from "../text";
import { decode } from "./decode";
import { cleanLines, type Line } from "./line";

export interface Page {
  /** The file as named by the caller, with forward slashes. */
  readonly source: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** The decoded text, as offsets count it. */
  readonly raw: string;
  readonly lineIndex: LineIndex;
  readonly lines: readonly Line[];
}

/**
 * Reads the bytes of one file.
 * @throws UsageError when they are empty, binary or in no known encoding; the message has no file name.
 */
export function readPage(source: string, bytes: Uint8Array): Page {
  const { text, encoding } = decode(bytes);
  const traced = Traced.of(text);
  return {
    source: source.replaceAll("\\", "/"),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    encoding,
    raw: text,
    lineIndex: new LineIndex(text),
    lines: cleanLines(traced.rewrite(fold(text))),
  };
}
