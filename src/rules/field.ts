/** What rules see of a text: the dictionary words in it, and what was found in it before. */

import type { Lattice } from "../lexicon";
import { firstAtOrAfter, type Span } from "../text";

/** A text with its words and its mentions, by kind (`person`, `place`, …). Offsets are UTF-16 code units of the text. */
export class Field {
  private readonly mentions: ReadonlyMap<string, readonly Span[]>;

  /** @param mentions - lists by kind; they need no order */
  constructor(
    readonly lattice: Lattice,
    mentions: Readonly<Record<string, readonly Span[]>> = {},
  ) {
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

  /** The ends of the mentions of a kind that start at `at`, the longest first. */
  endsAt(kind: string, at: number): readonly number[] {
    const spans = this.of(kind);
    const ends: number[] = [];
    for (let index = firstAtOrAfter(spans, at); spans[index]?.start === at; index += 1) ends.push(spans[index]!.end);
    return ends;
  }
}
