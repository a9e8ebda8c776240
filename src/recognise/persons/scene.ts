/** What the evidence for names sees: one article's stretches, and what the page says of their strings. */

import type { Lattice } from "../../lexicon";
import type { Span } from "../../text";
import type { Proposal } from "./classify";

/** One article's stretches, with what the whole page says of their strings. */
export interface Scene {
  readonly text: string;
  readonly lattice: Lattice;
  readonly proposals: readonly Proposal[];
  /** The proposals that start at a place. */
  readonly startsAt: ReadonlyMap<number, readonly Proposal[]>;
  /** The odds of the likeliest that ends at a place. */
  readonly endsAt: ReadonlyMap<number, number>;
  readonly page: PageNames;
  /** Names that stand one right behind the other. */
  readonly rows: readonly Proposal[];
}

/** The odds of a string where it is likeliest on the page, and second likeliest; and how often it comes. */
export interface Standing {
  readonly best: number;
  readonly second: number;
  readonly times: number;
}

export interface PageNames {
  standing(name: string): Standing;
}

const GAP = /\s/u;

/** What a span names, the gaps of one that is set wide closed. */
export function nameIn(text: string, { start, end }: Span): string {
  const name = text.slice(start, end);
  return GAP.test(name) ? name.replace(/\s/gu, "") : name;
}
