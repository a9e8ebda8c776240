/** The bytes of a file become text. */

import { UsageError } from "../errors";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * UTF-8 and UTF-16 with a byte-order mark (which is dropped), UTF-8 without, else GB18030.
 * @throws UsageError when the file is empty, binary (it holds NUL), damaged or in none of these encodings.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return requireText(decodeMarked(marked[0], bytes));
  if (bytes.includes(0)) throw new UsageError(BINARY);
  const decoded = tryDecode("utf-8", bytes) ?? (isDamagedUtf8(bytes) ? undefined : tryDecode("gb18030", bytes));
  if (!decoded) throw new UsageError("is damaged, or neither UTF-8, UTF-16 nor GB18030 text; save it anew as UTF-8");
  return requireText(decoded);
}

const BINARY = "is not text (it holds NUL bytes); give the text of the page";

function decodeMarked(encoding: string, bytes: Uint8Array): Decoded {
  const decoded = tryDecode(encoding, bytes);
  if (!decoded) throw new UsageError(`begins with the mark of ${encoding} but is damaged; save it anew as UTF-8`);
  return decoded;
}

function requireText(decoded: Decoded): Decoded {
  if (decoded.text.trim() === "") throw new UsageError("is empty");
  if (decoded.text.includes("\0")) throw new UsageError(BINARY);
  return decoded;
}

/**
 * UTF-8 that lost or gained a byte. GB18030 would read it as other, senseless characters; but of true GB18030 hardly
 * any character can be read as UTF-8.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[\u4e00-\u9fff，。]/gu) > count(/\ufffd/gu);
}

function tryDecode(encoding: string, bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
