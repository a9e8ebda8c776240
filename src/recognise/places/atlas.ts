/** Places that dictionaries list by name: countries and their cities, waters, mountains, zones, reservoirs of home. */

import { classes, type KnownSite, type Lexicon } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import type { Home } from "../jurisdiction";
import { insideOf, namedAround } from "./around";
import { OWN_NATION, type PlaceMention, type PlaceScene } from "./mention";
import * as words from "./words";

const DOT = "·•";
/** What may stand behind a place that stands alone. */
const MARKS = "，。、；：！？”）\n";

const CITY: ReadonlySet<string> = new Set(["capital", "foreign-city"]);
const REGION = "foreign-region";
/** What a city is called behind its name. */
const CITY_UNIT = "市";
const UNIT = classes("place-cues/unit-abroad");

/** The longest place of the dictionaries that starts here; undefined for none, and for one that is of another town than home. `before` is the last place found. */
export function listedAt(scene: PlaceScene, at: number, before: PlaceMention | undefined): PlaceMention | undefined {
  const { lattice, text, lexicon, home } = scene;
  const length = lattice.longest(at, words.LISTED);
  if (length < 2) return undefined;
  const span = { start: at, end: at + length };
  const surface = text.slice(at, span.end);
  const rows = lexicon.sitesNamed(surface).filter((site) => site.class === "place" && liesIn(home, site, lexicon));
  const known = rows.length < 2 ? rows[0] : meant(scene, rows, before?.end === at ? before : undefined);
  if (!known) return undefined;
  const end = unitBehind(scene, span, known);
  const clear = end > span.end || words.isUncut(lattice, span) || holdsNext(scene, known, span);
  const joined = known.kind === OWN_NATION && !standsAlone(scene, span);
  return {
    start: at,
    end,
    text: text.slice(at, end),
    name: known.name + text.slice(span.end, end),
    kind: known.kind,
    division: null,
    id: known.id,
    foundBy: "dictionary",
    vouched:
      clear &&
      !joined &&
      !isOther(scene, span) &&
      !words.isOfTwo(lattice, span) &&
      lattice.longest(at, words.NAMED) <= length,
  };
}

/** Of those that are called alike the one in the place right in front, else in a country of the page, else the first. */
const meant = (scene: PlaceScene, rows: readonly KnownSite[], before: PlaceMention | undefined): KnownSite =>
  insideOf(scene.lexicon, rows, before) ?? namedAround(scene, rows) ?? rows[0]!;

/** Whether a place's name is only part of a longer one, or a word: 艾因 in 艾因·哈勒瓦, 大 in front of 西洋. */
export function isOther({ lattice, text }: PlaceScene, span: Span): boolean {
  const dotted = DOT.includes(text[span.start - 1] ?? " ") || DOT.includes(text[span.end] ?? " ");
  const within = span.end - span.start < 4 && words.isInForeign(lattice, span);
  return dotted || within || words.isTurned(lattice, span.start) || lattice.is(span, words.NO_PLACE);
}

/** The end of a city or a region abroad with the unit behind it: 龙仁市, 彭亨州; without it where a word goes on, as in 曼塔|市长. */
export function unitBehind({ lattice, text }: PlaceScene, { end }: Span, { kind }: KnownSite): number {
  const unit = kind === REGION ? lattice.longest(end, UNIT) : Number(CITY.has(kind) && text[end] === CITY_UNIT);
  if (unit === 0 || (unit === 1 && words.cutsUnit(lattice, end + 1))) return end;
  return lattice.longest(end, words.HEAD) > unit || lattice.longest(end, words.BODY) > unit ? end : end + unit;
}

/** Whether a place stands right behind that lies in it: 里约热内卢 behind 巴西. */
function holdsNext({ lattice, text, lexicon }: PlaceScene, { name }: KnownSite, { end }: Span): boolean {
  const next = lattice.longest(end, words.LISTED);
  return next > 1 && lexicon.sitesNamed(text.slice(end, end + next)).some(({ within }) => within === name);
}

/** 中国 is more often part of a name than a place: it is one in 中国的海军 and 来到中国，, not so in 中国银行 and 健康中国. */
function standsAlone({ lattice, text }: PlaceScene, { start, end }: Span): boolean {
  if (lattice.longestBefore(start, words.MOTTO) > 0) return false;
  // 在中国宴请
  if (lattice.longestBefore(start, words.TOWARD) > 0 && lattice.longest(end, words.VERB) > 1) return true;
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
