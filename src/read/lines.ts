/** A file of lines that may be longer than memory: its lines in blocks, in the order in which they come. */

import type { Problem } from "../errors";
import { decodeAs, tryDecodeAs } from "./charset";
import { BROKEN, decode } from "./decode";
import { SAMPLE } from "./encoding";
import type { NumberedLine } from "./jsonl";

/** Some lines one after the other. */
export interface LineBlock {
  readonly lines: readonly NumberedLine[];
  /** What is wrong with lines that are left out, or that are read all the same. */
  readonly faults: readonly Omit<Problem, "file">[];
  /** Of the whole file, as `Page` has them. */
  readonly encoding: string;
  readonly confidence: number;
}

/** How a file of lines is read. */
interface LineOptions {
  /** Instead of the one that is found by how the file begins. */
  readonly encoding?: string | undefined;
  /** In bytes; a longer line is left out. */
  readonly longest: number;
}

/**
 * Reads `bytes` to their end, and holds no more of them at a time than a piece as it comes, and a line. Of nothing there are
 * no lines: a part of a file may have none.
 * @throws UsageError when they begin as no text does
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, longest }: LineOptions,
): AsyncGenerator<LineBlock> {
  const pieces = bytes[Symbol.asyncIterator]();
  const head = await headOf(pieces);
  if (head.length === 0) return;
  const { encoding: name, confidence } = decode(wholeCharacters(head), encoding);
  const splitter = new Splitter(name, longest);
  for (let piece: Buffer | undefined = head; piece !== undefined; piece = await nextOf(pieces)) {
    const split = splitter.push(piece);
    if (split !== undefined) yield { ...split, encoding: name, confidence };
  }
  const last = splitter.end();
  if (last !== undefined) yield { ...last, encoding: name, confidence };
}

async function nextOf(pieces: AsyncIterator<Uint8Array>): Promise<Buffer | undefined> {
  const { done, value } = await pieces.next();
  return done === true ? undefined : Buffer.from(value.buffer, value.byteOffset, value.length);
}

/** As much as it takes to see the encoding. */
async function headOf(pieces: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let size = 0; size < SAMPLE;) {
    const piece = await nextOf(pieces);
    if (piece === undefined) break;
    parts.push(piece);
    size += piece.length;
  }
  return Buffer.concat(parts);
}

/** The last character of a head may be cut. */
function wholeCharacters(head: Buffer): Buffer {
  if (head.includes(0)) return head.subarray(0, head.length - (head.length % 4));
  return head.subarray(0, head.lastIndexOf("\n") + 1 || head.length);
}

type Split = Pick<LineBlock, "lines" | "faults">;

/** What comes in pieces goes out in whole lines. */
class Splitter {
  private waiting: Buffer[] = [];
  /** Of what waits, in bytes, and of what waited and is too long to be kept. */
  private size = 0;
  private count = 0;

  constructor(
    private readonly encoding: string,
    private readonly longest: number,
  ) {}

  /** The lines that end in this piece; undefined where none does. */
  push(piece: Buffer): Split | undefined {
    const end = endOfLines(piece, this.size, this.encoding);
    const split = end === 0 ? undefined : this.take(piece.subarray(0, end));
    const rest = piece.subarray(end);
    this.size += rest.length;
    if (this.size > this.longest) this.waiting = [];
    else if (rest.length > 0) this.waiting.push(rest);
    return split;
  }

  /** The last line, which nothing ends. */
  end(): Split | undefined {
    return this.size === 0 ? undefined : this.take(Buffer.alloc(0));
  }

  private take(last: Buffer): Split {
    const isLong = this.size > this.longest;
    const texts = decodeLines(this.encoding, Buffer.concat([...this.waiting, last]));
    const lines = texts.map(({ text, broken }, at) => ({ number: this.count + at + 1, text, broken }));
    this.count += texts.length;
    [this.waiting, this.size] = [[], 0];
    const reasons = lines.map(({ text, broken }, at) =>
      isLong && at === 0 ? lengthFault(this.longest) : damageOf(this.encoding, text, broken),
    );
    return {
      lines: lines.filter((_, at) => reasons[at]?.lost !== true).map(({ number, text }) => ({ number, text })),
      faults: lines.flatMap(({ number }, at) => (reasons[at] ? [{ line: number, reason: reasons[at].reason }] : [])),
    };
  }
}

/** Behind the last line end of a piece that stands behind `before` bytes of a line; 0 where there is none. */
function endOfLines(piece: Buffer, before: number, encoding: string): number {
  const width = WIDTHS[encoding.slice(0, 6)] ?? 1;
  const mark = Buffer.alloc(width);
  mark[encoding.endsWith("be") ? width - 1 : 0] = 10;
  let at = piece.lastIndexOf(mark);
  while (at >= 0 && (before + at) % width !== 0) at = at === 0 ? -1 : piece.lastIndexOf(mark, at - 1);
  return at + (at < 0 ? 1 : width);
}

/** How many bytes a line end has. */
const WIDTHS: Readonly<Record<string, number>> = { "utf-16": 2, "utf-32": 4 };

/** With the number of places in each that cannot be decoded. */
function decodeLines(encoding: string, bytes: Buffer): readonly { readonly text: string; readonly broken: number }[] {
  const whole = tryDecodeAs(encoding, bytes);
  const lines = (whole ?? decodeAs(encoding, bytes)).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((text) => ({ text, broken: whole === undefined ? text.split(/\ufffd{1,4}/u).length - 1 : 0 }));
}

/** What is wrong with a line. */
interface Reason {
  readonly reason: string;
  /** Whether it is left out. */
  readonly lost: boolean;
}

function lengthFault(longest: number): Reason {
  return { reason: `is longer than ${longest / 1e6} MB; the line is left out`, lost: true };
}

function damageOf(encoding: string, text: string, broken: number): Reason | undefined {
  if (broken === 0) return undefined;
  const lost = broken * BROKEN > text.length;
  return { reason: `is ${encoding} text, but broken; ${lost ? "the line is left out" : "read all the same"}`, lost };
}
