/** Places that dictionaries list by name: countries and their cities, waters, mountains, zones, reservoirs of home. */

import type { KnownSite, Lexicon } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import type { Home } from "../jurisdiction";
import type { PlaceMention, PlaceScene } from "./mention";
import * as words from "./words";

const DOT = "·•";
/** What may stand behind a place that stands alone. */
const MARKS = "，。、；：！？”）\n";

/** The kind of the nation whose papers are read, which its places lie in. */
export const OWN_NATION = "nation";

/** The longest place of the dictionaries that starts here; undefined for none, and for one that is of another town than home. */
export function listedAt(scene: PlaceScene, at: number): PlaceMention | undefined {
  const { lattice, text, lexicon, home } = scene;
  const length = lattice.longest(at, words.LISTED);
  if (length < 2) return undefined;
  const span = { start: at, end: at + length };
  const surface = text.slice(at, span.end);
  const known = lexicon.sitesNamed(surface).find((site) => site.class === "place" && liesIn(home, site, lexicon));
  if (!known) return undefined;
  // 艾因 in 艾因·哈勒瓦 is part of a longer name.
  const dotted = DOT.includes(text[at - 1] ?? " ") || DOT.includes(text[span.end] ?? " ");
  const clear =
    length > 2 ||
    !(words.cutsWord(lattice, at) || words.cutsWordBehind(lattice, span.end)) ||
    holdsNext(scene, known, span);
  const joined = known.kind === OWN_NATION && !standsAlone(scene, span);
  const other = joined || dotted || words.isTurned(lattice, at) || (length < 4 && words.isInForeign(lattice, span));
  return {
    ...span,
    text: surface,
    name: known.name,
    kind: known.kind,
    division: null,
    id: known.id,
    foundBy: "dictionary",
    vouched: clear && !other && !lattice.is(span, words.NO_PLACE) && lattice.longest(at, words.NAMED) <= length,
  };
}

/** Whether a place stands right behind that lies in it: 里约热内卢 behind 巴西. */
function holdsNext({ lattice, text, lexicon }: PlaceScene, { name }: KnownSite, { end }: Span): boolean {
  const next = lattice.longest(end, words.LISTED);
  return next > 1 && lexicon.sitesNamed(text.slice(end, end + next)).some(({ within }) => within === name);
}

/** 中国 is more often part of a name than a place: it is one in 中国的海军 and 来到中国，, not so in 中国银行 and 健康中国. */
function standsAlone({ lattice, text }: PlaceScene, { start, end }: Span): boolean {
  if (lattice.longestBefore(start, words.MOTTO) > 0) return false;
  return (
    isMarkAt(text, end, MARKS) || (lattice.longest(end, words.GOES_ALONE) > 0 && !words.beginsName(lattice, start, end))
  );
}

/** Whether a dictionary's site is of one county or town, and means another one elsewhere: 太平水库, but not 长江. */
export function isLocal({ within }: KnownSite): boolean {
  return within !== null && /^\d{4}(?!00$)\d{2,}$/u.test(within);
}

/** Whether a dictionary's site can be meant on a page: a local one, only at home. */
export function liesIn(home: Home, site: KnownSite, lexicon: Lexicon): boolean {
  if (!isLocal(site)) return true;
  const division = lexicon.division(site.within!);
  return division === undefined || home.covers(division);
}
