/** What rules see of a text: the dictionary words in it, and what was found in it before. */

import type { ClassSet, Lattice } from "../lexicon";
import type { Span } from "../text";

const NONE: readonly never[] = [];

/** A text with its words and its mentions, by kind (`person`, `place`, …). Offsets are UTF-16 code units of the text. */
export class Field {
  /** By their start, those of one start the longest first. */
  private readonly mentions: ReadonlyMap<string, readonly Span[]>;
  /** For each place the furthest end of the hidden spans that start there or before it. */
  private readonly reach: Int32Array | undefined;
  private readonly begins: ReadonlySet<number>;
  /** What rules have asked for, over the whole text. */
  private readonly starts = new Map<ClassSet | string, readonly number[]>();
  private readonly known = new Map<object, unknown>();

  /**
   * @param mentions - lists by kind; they need no order
   * @param hidden - names, which rules do not look into: a shorter word inside one (检查 in 检查站) is not seen
   */
  constructor(
    readonly lattice: Lattice,
    mentions: Readonly<Record<string, readonly Span[]>> = {},
    hidden: readonly Span[] = [],
  ) {
    this.reach = hidden.length === 0 ? undefined : reachOf(lattice.text.length, hidden);
    this.begins = new Set(hidden.map(({ start }) => start));
    this.mentions = new Map(
      Object.entries(mentions).map(([kind, spans]) => [
        kind,
        spans.toSorted((a, b) => a.start - b.start || b.end - a.end),
      ]),
    );
  }

  get text(): string {
    return this.lattice.text;
  }

  /** All mentions of a kind, by their start, those of one start the longest first. */
  of(kind: string): readonly Span[] {
    return this.mentions.get(kind) ?? NONE;
  }

  /** What is worked out once for this text, by what it is worked out for. */
  once<Value>(key: object, make: () => Value): Value {
    const known = this.known.get(key);
    // What stands there was made by the same maker, for the same key.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (known !== undefined) return known as Value;
    const value = make();
    this.known.set(key, value);
    return value;
  }

  /** The length of the longest word of these classes that starts at `at`, is not hidden and has no more than `most` characters; 0 for none. */
  wordWithin(at: number, set: ClassSet, most?: number): number {
    const length = this.lattice.longest(at, set, most);
    const { reach } = this;
    if (reach === undefined || length === 0) return length;
    return at + length >= reach[at]! + (this.begins.has(at) ? 0 : 1) ? length : 0;
  }

  /** About how many such words the text has, hidden ones too, or mentions of such a kind; 0 for none. */
  countOf(need: ClassSet | string): number {
    return typeof need === "string" ? this.of(need).length : this.lattice.mostOf(need);
  }

  /** Where the words of these classes start that are not hidden, or the mentions of a kind, in order. */
  startsOf(need: ClassSet | string): readonly number[] {
    // Of most classes a text has no word: to count them costs less than to keep a list for each, or to look for one.
    return this.countOf(need) === 0 ? NONE : (this.starts.get(need) ?? this.readStarts(need));
  }

  private readStarts(need: ClassSet | string): readonly number[] {
    const starts = typeof need === "string" ? this.of(need).map(({ start }) => start) : this.wordsOf(need);
    this.starts.set(need, starts);
    return starts;
  }

  private wordsOf(set: ClassSet): readonly number[] {
    const starts = this.lattice.startsOf(set);
    return this.reach === undefined ? starts : starts.filter((at) => this.wordWithin(at, set) > 0);
  }

  /** Whether such a word stands within a span. */
  holds(span: Span, set: ClassSet): boolean {
    const starts = this.startsOf(set);
    for (let index = firstFrom(starts, span.start); index < starts.length && starts[index]! < span.end; index += 1)
      if (this.wordWithin(starts[index]!, set, span.end - starts[index]!) > 0) return true;
    return false;
  }
}

function reachOf(length: number, hidden: readonly Span[]): Int32Array {
  const reach = new Int32Array(length);
  for (const { start, end } of hidden) if (start < length && end > reach[start]!) reach[start] = end;
  for (let at = 1; at < length; at += 1) if (reach[at - 1]! > reach[at]!) reach[at] = reach[at - 1]!;
  return reach;
}

/** The index of the first of sorted numbers that is not less. */
export function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
