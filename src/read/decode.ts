/** The bytes of a file become text. */

import { UsageError, type Problem } from "../errors";
import { decodeAs, encodingNamed, tryDecodeAs } from "./charset";
import { detectEncoding, markOf, senseOf } from "./encoding";

/** A text, and how it was decoded. */
export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  /** How sure the encoding is, from 0 to 1: 1 for a mark, for valid UTF-8 and for what the caller names. */
  readonly confidence: number;
  /** What is wrong in it, where it is broken in a few places, U+FFFD in the text. */
  readonly damage?: Omit<Problem, "file">;
}

/** In so many characters there may be one broken place: with more, it is no text of that encoding, or none to rely on. */
export const BROKEN = 1000;

/**
 * UTF-8 and UTF-16 with or without a mark, GB18030 (GBK, GB2312), Big5 and EUC-TW, found by itself. A text that is broken
 * in no more than one place in a thousand characters is read all the same.
 * @param encoding - reads the bytes so, whatever they look like: any label that `TextDecoder` knows
 * @throws UsageError when the file is empty, binary (it holds NUL), damaged, or not what `encoding` says.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (bytes.length === 0) throw new UsageError("is empty");
  const detected = detectEncoding(bytes);
  const { name, confidence } = encoding === undefined ? detected : { name: forced(encoding, bytes), confidence: 1 };
  const whole = tryDecodeAs(name, bytes);
  const text = whole ?? decodeAs(name, bytes);
  const damage = whole === undefined ? damageOf(name, text) : undefined;
  if (damage === null) throw new UsageError(faultOf(name, bytes));
  if (text.trim() === "") throw new UsageError("is empty");
  if (text.includes("\0")) throw new UsageError(BINARY);
  return { text, encoding: name, confidence, ...(damage && { damage }) };
}

/** Null for more damage than a text may have. */
function damageOf(name: string, text: string): Omit<Problem, "file"> | null {
  // The bytes that are left of one character are replaced one by one.
  const [before, ...rest] = text.split(/\ufffd{1,4}/u);
  const broken = rest.length;
  if (broken * BROKEN > text.length) return null;
  const places = broken === 1 ? "here" : `in ${broken} places, here first`;
  return { line: lineOf(before!), reason: `is ${name} text, but broken ${places}; read all the same` };
}

const lineOf = (before: string): number => before.split("\n").length;

const BINARY = "is not text (it holds NUL bytes); give the text of the page";

/** What must be said of bytes that cannot be read as what they most likely are. */
function faultOf(name: string, bytes: Uint8Array): string {
  if (markOf(bytes) === name) return `begins with the mark of ${name} but is damaged; save it anew as UTF-8`;
  if (senseOf(name, bytes) < 0.05) {
    return bytes.includes(0) ? BINARY : "is neither UTF-8, UTF-16, GB18030 nor Big5 text; save it anew as UTF-8";
  }
  const before = decodeAs(name, bytes).split("\ufffd", 1)[0]!;
  return `is ${name} text, but damaged in line ${lineOf(before)}; mend it there, or save it anew as UTF-8`;
}

/** A label that a user gave, by its proper name. A text that makes far more sense otherwise is refused: mojibake holds no names. */
function forced(label: string, bytes: Uint8Array): string {
  const name = encodingNamed(label);
  if (name === undefined) throw new UsageError(`cannot be read as ${label}, which is no encoding; try gb18030 or big5`);
  const detected = detectEncoding(bytes);
  if (detected.name !== name && senseOf(detected.name, bytes) > 2 * senseOf(name, bytes)) {
    throw new UsageError(`is no ${label} text; it reads as ${detected.name} when no encoding is given`);
  }
  return name;
}
