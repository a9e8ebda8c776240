/** A place as a text names it. */

import type { Division, Lattice, Lexicon } from "../../lexicon";
import type { Span } from "../../text";
import type { Counter } from "../count";
import type { Home } from "../jurisdiction";

/** An area that a text names: 永康 in 章立方到永康调研. */
export interface PlaceMention extends Span {
  /** As printed. */
  readonly text: string;
  /** The full name: 永康 is 永康市. */
  readonly name: string;
  readonly kind: string;
  readonly division: Division | null;
  /** The id of a dictionary's row; null for what only its ending tells. */
  readonly id: string | null;
  readonly foundBy: string;
  /** Whether context vouches for it: a short form (平安, 建设) may be an ordinary word. */
  readonly vouched: boolean;
  /** How likely it is, from 0 to 1, that this is the name of an area; absent where that is sure. */
  readonly confidence?: number;
}

const WIDE: ReadonlySet<string> = new Set(["province", "prefecture", "capital", "foreign-city", "country"]);

/**
 * Whether a place is as wide as a city, so that it is named at the start of a site's name, too: 杭州 in 杭州国际博览中心, not
 * 陕州 in 陕州大道.
 */
export const isWide = ({ kind }: Pick<PlaceMention, "kind">): boolean => WIDE.has(kind);

/** The kind of the nation whose papers are read, which its places lie in. */
export const OWN_NATION = "nation";

/** Whether a place is the nation whose papers are read: it lies around every home. */
export const isOwnNation = ({ kind }: Pick<PlaceMention, "kind">): boolean => kind === OWN_NATION;

/** A place that no table lists, called as it is printed. */
export function unlistedPlace(text: string, { start, end }: Span, kind: string, foundBy: string): PlaceMention {
  const name = text.slice(start, end);
  return { start, end, text: name, name, kind, division: null, id: null, foundBy, vouched: true };
}

/** A text whose places are to be found. */
export interface PlaceScene {
  readonly text: string;
  readonly lattice: Lattice;
  readonly lexicon: Lexicon;
  readonly home: Home;
  /** Of the page. */
  readonly counter: Counter;
}
