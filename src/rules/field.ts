/** What rules see of a text: the dictionary words in it, and what was found in it before. */

import type { ClassSet, Lattice } from "../lexicon";
import { firstAtOrAfter, type Span } from "../text";

/** None. */
export const NO_PLACES: readonly number[] = [];

/** A text with its words and its mentions, by kind (`person`, `place`, …). Offsets are UTF-16 code units of the text. */
export class Field {
  private readonly mentions: ReadonlyMap<string, readonly Span[]>;
  /** For each place the furthest end of the hidden spans that start there or before it. */
  private readonly reach: Int32Array | undefined;
  private readonly begins: ReadonlySet<number>;
  /** What rules have asked for, over the whole text. */
  private readonly starts = new Map<ClassSet, readonly number[]>();
  private readonly met = new Map<readonly (ClassSet | string)[], boolean>();
  private readonly marked = new Map<string, readonly number[]>();

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

  /** All mentions of a kind, by their start. */
  of(kind: string): readonly Span[] {
    return this.mentions.get(kind) ?? [];
  }

  /** The lengths of the words of these classes that start at `at` and are not hidden, the longest first. */
  wordsAt(at: number, set: ClassSet): readonly number[] {
    const lengths = this.lattice.lengthsAt(at, set);
    const { reach, begins } = this;
    if (reach === undefined || lengths.length === 0) return lengths;
    const open = reach[at]! + (begins.has(at) ? 0 : 1);
    return lengths.filter((length) => at + length >= open);
  }

  /** Whether the text has each of these: a word of the classes, a mention of the kind. */
  hasAll(needs: readonly (ClassSet | string)[]): boolean {
    let known = this.met.get(needs);
    if (known === undefined) {
      known = needs.every((need) => (typeof need === "string" ? this.of(need).length > 0 : this.lattice.has(need)));
      this.met.set(needs, known);
    }
    return known;
  }

  /** Where the words of these classes start within a span that are not hidden, in order; some may end behind it. */
  startsOf(span: Span, set: ClassSet): readonly number[] {
    const starts = this.starts.get(set) ?? this.readStarts(set);
    return within(starts, span.start, span.end);
  }

  private readStarts(set: ClassSet): readonly number[] {
    const starts = this.lattice.startsOf(set);
    const seen = this.reach === undefined ? starts : starts.filter((at) => this.wordsAt(at, set).length > 0);
    this.starts.set(set, seen);
    return seen;
  }

  /** The places within a span, its end among them, behind or before which one of the marks stands. */
  besideMarks(span: Span, marks: string, side: "behind" | "before"): readonly number[] {
    const key = side + marks;
    return within(this.marked.get(key) ?? this.readMarked(key, marks, side), span.start, span.end + 1);
  }

  private readMarked(key: string, marks: string, side: "behind" | "before"): readonly number[] {
    const places: number[] = [];
    const step = side === "behind" ? 1 : 0;
    for (let at = 0; at < this.text.length; at += 1) if (marks.includes(this.text[at]!)) places.push(at + step);
    this.marked.set(key, places);
    return places;
  }

  /** Whether such a word stands within a span. */
  holds(span: Span, set: ClassSet): boolean {
    return this.startsOf(span, set).some((at) => this.wordsAt(at, set).some((length) => at + length <= span.end));
  }

  /** Where the mentions of a kind start within a span, in order. */
  mentionsIn(span: Span, kind: string): readonly number[] {
    const spans = this.of(kind);
    if (spans.length === 0) return NO_PLACES;
    return spans.slice(firstAtOrAfter(spans, span.start), firstAtOrAfter(spans, span.end)).map(({ start }) => start);
  }

  /** The ends of the mentions of a kind that start at `at`, the longest first. */
  endsAt(kind: string, at: number): readonly number[] {
    const spans = this.of(kind);
    const ends: number[] = [];
    for (let index = firstAtOrAfter(spans, at); spans[index]?.start === at; index += 1) ends.push(spans[index]!.end);
    return ends;
  }
}

function reachOf(length: number, hidden: readonly Span[]): Int32Array {
  const reach = new Int32Array(length);
  for (const { start, end } of hidden) if (start < length && end > reach[start]!) reach[start] = end;
  for (let at = 1; at < length; at += 1) if (reach[at - 1]! > reach[at]!) reach[at] = reach[at - 1]!;
  return reach;
}

/** Those of sorted numbers from `from` up to `to`. */
function within(sorted: readonly number[], from: number, to: number): readonly number[] {
  const first = firstFrom(sorted, from);
  return first === sorted.length || sorted[first]! >= to ? NO_PLACES : sorted.slice(first, firstFrom(sorted, to));
}

/** The index of the first of sorted numbers that is not less. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
