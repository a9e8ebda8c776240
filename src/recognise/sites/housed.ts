/** 签约仪式在省基金会举行: a body is a site where something is held in it, however seldom its like is one. */

import { classes } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import type { PlaceMention } from "../places";
import type { SiteScene } from "./mention";

const IN = classes("site-cues/in");
const HELD = classes("site-cues/held");
const HOUSE = classes("bodies", "suffixes/facility");
/** 审计署: a body of the nation, whose name may be as short as it is. */
const LISTED = classes("organisations/government", "organisations/party", "organisations/mass");
const AREA = classes("suffixes/village", "suffixes/town", "suffixes/zone");
const THAT = classes("site-cues/that");
const WORD = classes("words", "functions");
const NO_NAME = classes(
  "functions/preposition",
  "functions/conjunction",
  "site-cues/breaks",
  "site-cues/many",
  "site-cues/no-start",
  "site-cues/of",
  "site-cues/etc",
);
/** 14日 in 于7月14日省电视台举行. */
const OF_NUMBER = classes("site-cues/of-number");
const STOPS = "，。；：！？、—（）“”《》\n 　";

/** In characters, its last word not counted; a name of fewer may be that of anything. */
const [SHORTEST, LONGEST] = [4, 22];

/** A name that stands between 在 and what is held there, with the place where its last word begins. */
interface Housed extends Span {
  readonly suffix: number;
}

/** Every one of a text, in order. */
export function housedIn({ lattice, text, places }: SiteScene): readonly Housed[] {
  const placeAt = new Map(places.map((place) => [place.start, place]));
  return lattice.all({ start: 0, end: text.length }, HELD).flatMap(({ start: end }): readonly Housed[] => {
    const listed = lattice.longestBefore(end, LISTED);
    if (listed > 0 && lattice.longestBefore(end - listed, IN) > 0)
      return [{ start: end - listed, end, suffix: end - 1 }];
    const length = lattice.longestBefore(end, HOUSE);
    const suffix = end - length;
    if (length === 0 || lattice.is({ start: suffix, end }, AREA)) return [];
    for (let at = suffix; at > Math.max(0, suffix - LONGEST); at -= 1) {
      const from = at + lattice.longest(at, THAT);
      const within = lattice.longestBefore(at, IN) > 0 && lattice.longestBefore(at, WORD) < 2;
      const counts = isMarkAt(text, from, "0123456789") && lattice.longest(from + 1, OF_NUMBER) > 0;
      const broken = counts || (from < suffix && lattice.longest(from, NO_NAME) > 0);
      if (within && !broken) {
        const start = lastPlace(placeAt, from, suffix);
        return start < suffix && end - start >= SHORTEST ? [{ start, end, suffix }] : [];
      }
      if (broken || isMarkAt(text, at - 1, STOPS)) return [];
    }
    return [];
  });
}

/** Where the last of the places begins that a name has in front: 达川区 of 达州市达川区税务局. */
function lastPlace(placeAt: ReadonlyMap<number, PlaceMention>, from: number, suffix: number): number {
  let start = from;
  for (let place = placeAt.get(start); place !== undefined && place.end <= suffix;) {
    const next = placeAt.get(place.end);
    if (next === undefined || next.end > suffix) break;
    start = place.end;
    place = next;
  }
  return start;
}
