/** What the evidence for names sees: one article's stretches, and what the page says of their strings. */

import type { Lattice } from "../../lexicon";
import { isIdeograph, type Span } from "../../text";
import type { Proposal } from "./classify";
import type { Sides } from "./sides";

/** One article's stretches, with what the whole page says of their strings. */
export interface Scene {
  readonly text: string;
  readonly lattice: Lattice;
  readonly proposals: readonly Proposal[];
  readonly sides: Sides;
  /** By the place, the proposals that start there. */
  readonly startsAt: readonly (readonly Proposal[] | undefined)[];
  /** By the place, the odds of the likeliest that ends there. */
  readonly endsAt: Float64Array;
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

/** What a whole page says of a string, wherever it stands. */
export interface PageNames {
  /** Of the string in a span, the gaps of a name that is set wide closed. */
  standing(text: string, start: number, end: number): Standing;
}

const GAP = /\s/u;

/** Whether white space stands in a span. */
export function hasGap(text: string, start: number, end: number): boolean {
  for (let at = start; at < end && at < text.length; at += 1)
    if (!isIdeograph(text.charCodeAt(at)) && GAP.test(text[at]!)) return true;
  return false;
}

/** What a span names, the gaps of one that is set wide closed. */
export function nameIn(text: string, { start, end }: Span): string {
  const name = text.slice(start, end);
  return hasGap(text, start, end) ? name.replace(/\s/gu, "") : name;
}
