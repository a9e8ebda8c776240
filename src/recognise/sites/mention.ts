/** A site as a text names it. */

import type { Lattice, Lexicon } from "../../lexicon";
import type { Span } from "../../text";
import type { Counter } from "../count";
import type { Home } from "../jurisdiction";
import type { PlaceMention } from "../places";

/** A place or facility that is no division: 城西市场 in 章立方走进城西市场. */
export interface SiteMention extends Span {
  /** As printed; of a dictionary's site, its full name. */
  readonly name: string;
  /** Shorter forms: 康民药店 of 古山镇康民药店. */
  readonly aliases: readonly string[];
  readonly class: "place" | "facility";
  readonly kind: string;
  /** The place it stands in: the one that its name begins with, the one in front, or the last that its sentence names. */
  readonly within: PlaceMention | null;
  /** Whether it acts as often as it is gone to, and nothing says that somebody went there: 市教育局 organises. */
  readonly acts: boolean;
  /** How likely it is that this is the name of a site, 0 to 1. */
  readonly score: number;
  /** The same as it is told to people; absent where it is sure. */
  readonly confidence?: number;
  readonly foundBy: string;
}

/** A text with what was found in it before its sites. */
export interface SiteScene {
  readonly text: string;
  readonly lattice: Lattice;
  readonly lexicon: Lexicon;
  readonly home: Home;
  /** Those that are kept, in order of their start. */
  readonly places: readonly PlaceMention[];
  /** Posts, and people beside whom one stands, in order of their start. */
  readonly names: readonly Span[];
  /** Other people, in order of their start; who is part of a site's name is none. */
  readonly people: readonly Span[];
  /** Of the page. */
  readonly counter: Counter;
}
