/** What rules see of a text: the dictionary words in it, and what was found in it before. */

import type { ClassSet, Lattice } from "../lexicon";
import { firstAtOrAfter, type Span } from "../text";

/** A text with its words and its mentions, by kind (`person`, `place`, …). Offsets are UTF-16 code units of the text. */
export class Field {
  private readonly mentions: ReadonlyMap<string, readonly Span[]>;
  /** For each place the furthest end of the hidden spans that start there or before it. */
  private readonly reach: Int32Array | undefined;
  private readonly begins: ReadonlySet<number>;

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

  /** Where the words of these classes start that lie within a span and are not hidden, in order. */
  startsOf(span: Span, set: ClassSet): readonly number[] {
    const starts = this.lattice.all(span, set).map((word) => word.start);
    return this.reach === undefined ? starts : starts.filter((at) => this.wordsAt(at, set).length > 0);
  }

  /** Whether such a word stands within a span. */
  holds(span: Span, set: ClassSet): boolean {
    return this.startsOf(span, set).some((at) => this.wordsAt(at, set).some((length) => at + length <= span.end));
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
