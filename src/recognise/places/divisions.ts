/** Divisions by full name and short form: which of several namesakes is meant, and whether the page vouches for it. */

import type { Division } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import { stemOf } from "../jurisdiction";
import { OWN_NATION, type PlaceMention, type PlaceScene } from "./mention";
import * as words from "./words";

/** The divisions whose names start at a place, longest first, up to the first that is vouched for. `before` is the last place found. */
export function divisionsAt(scene: PlaceScene, at: number, before: PlaceMention | undefined): readonly PlaceMention[] {
  const { lattice, text, lexicon } = scene;
  const lengths = lattice.lengthsAt(at, words.DIVISION);
  if (lengths.length === 0) return NONE;
  const mentions: PlaceMention[] = [];
  for (const length of lengths) {
    const span = { start: at, end: at + length };
    if (length < 2 || (hasUnit(text, span) && words.cutsUnit(lattice, span.end))) continue;
    const surface = text.slice(at, span.end);
    const town = marksTown(scene, at) || goesToTown(scene, span, before);
    const division = choose(scene, lexicon.divisionsNamed(surface), surface, before, at, town);
    if (!division) continue;
    const vouched = isInside(division, before, at) || isVouched(scene, division, span);
    const found = {
      kind: division.level,
      division,
      id: division.code,
      foundBy: "china/divisions",
    };
    if (wasCounty(scene, division, span)) {
      const former = text.slice(at, span.end + 1);
      mentions.push({
        start: at,
        end: span.end + 1,
        text: former,
        name: former,
        ...found,
        vouched: true,
      });
      break;
    }
    const name = division.level === "county" && surface.endsWith(division.name.at(-1)!) ? surface : division.name;
    mentions.push({ start: at, end: span.end, text: surface, name, vouched, ...found });
    if (vouched) break;
  }
  return mentions;
}

const NONE: readonly never[] = [];

/** 永康市 has its unit, 永康 not. */
const hasUnit = (text: string, { start, end }: Span): boolean => end - start > 2 || text[start + 1] === "县";

/** 孟津县, which is 孟津区 today: the short form of a county with a unit that it had before. */
function wasCounty({ lattice, text, lexicon }: PlaceScene, { level, shorts }: Division, { start, end }: Span): boolean {
  if (level !== "county" || !isMarkAt(text, end, "县市") || !shorts.includes(text.slice(start, end))) return false;
  if (words.cutsUnit(lattice, end)) return false;
  if (lexicon.divisionsNamed(text.slice(start, end + 1)).length > 0) return false;
  return !words.cutsUnit(lattice, end + 1) && !words.cutsWord(lattice, start) && !words.isWord(lattice, { start, end });
}

/** 浙江|永康: a short form right behind the place that it lies in. */
function isInside(division: Division, before: PlaceMention | undefined, at: number): boolean {
  return before?.end === at && before.division !== null && division.code.startsWith(stemOf(before.division));
}

/** 330国道花街卡点, 大永线唐先卡点: behind a road, the short form of a town of home is that town. */
const marksTown = ({ lattice }: PlaceScene, at: number): boolean => lattice.longestBefore(at, words.ROAD) > 0;

/** 到古山、龙山两镇调研, 赴展茅检查: so is what somebody goes to, and what is listed behind it. */
function goesToTown(scene: PlaceScene, { start, end }: Span, before: PlaceMention | undefined): boolean {
  const { lattice, text } = scene;
  const listed = text[start - 1] === "、" && before?.end === start - 1 && before.kind === "town";
  if (!listed && lattice.longestBefore(start, words.GOING) === 0) return false;
  const next = text[end];
  return (
    next === undefined ||
    "、，。；".includes(next) ||
    lattice.longest(end, words.VERB) >= 2 ||
    lattice.longest(end, words.BEHIND) > 0 ||
    countsTowns(scene, end)
  );
}

/** 两镇, 三个街道 */
function countsTowns({ lattice }: PlaceScene, at: number): boolean {
  const number = lattice.longest(at, words.NUMBER);
  const unit = at + number + lattice.longest(at + number, words.MEASURE);
  return number > 0 && lattice.longest(unit, words.TOWN) > 0;
}

/** Of several divisions with one name: inside the place just before, else nearest to home, else the largest. */
function choose(
  { home }: PlaceScene,
  named: readonly Division[],
  surface: string,
  before: PlaceMention | undefined,
  at: number,
  town: boolean,
): Division | undefined {
  const whole = named.filter(
    (division) => division.name === surface || division.level !== "town" || (town && home.covers(division)),
  );
  const inside = whole.filter((division) => isInside(division, before, at));
  return inside[0] ?? whole.toSorted((a, b) => home.distance(a) - home.distance(b))[0];
}

/** How far another province is from home. */
const FAR = 9;

function isVouched(scene: PlaceScene, division: Division, span: Span): boolean {
  const { lattice, text, home } = scene;
  const whole = text.slice(span.start, span.end) === division.name;
  if (whole && lattice.is(span, words.NO_PLACE)) return home.covers(division) || surroundingsNamed(scene, division);
  if (division.level === "town") return home.covers(division) || surroundingsNamed(scene, division);
  if (whole && lattice.longest(span.end, words.BODY) > 0) return true;
  const length = span.end - span.start;
  // 顺应|城市, 创新|和科技: a word in front that reaches into it.
  if (length <= 3 && words.cutsWord(lattice, span.start) && !isGoneTo(scene, span)) return false;
  if (whole) return length > 2 || !isFar(scene, division);
  if (length === 2 && isPair(scene, division, span)) return false;
  if (division.level === "province") return length > 2 || !words.cutsWordBehind(lattice, span.end);
  // 全州|退役军人代表
  if (length === 2 && lattice.is(span, words.NO_PLACE)) return lattice.longestBefore(span.start, words.TOWARD) > 0;
  if (length === 2 && !isClear(scene, span)) return isGoneTo(scene, span);
  if (isFar(scene, division) && division.level === "county" && !isGoneTo(scene, span)) return false;
  return (
    length > 2 ||
    home.covers(division) ||
    scene.counter.count(division.name) > 0 ||
    division.level === "prefecture" ||
    isGoneTo(scene, span)
  );
}

/** 和县, 友好区: so short a name of another province may be two words. */
function isFar(scene: PlaceScene, division: Division): boolean {
  const { home } = scene;
  return home.division !== null && home.distance(division) === FAR && !surroundingsNamed(scene, division);
}

/** 巴中 beside 巴基斯坦, or in front of 两国, where no 巴中市 is named: two nations by a character each. */
function isPair(scene: PlaceScene, { name }: Division, { start, end }: Span): boolean {
  const { lattice, text, lexicon, counter } = scene;
  if (counter.count(name) > 0) return false;
  if (words.isOfTwo(lattice, { start, end })) return true;
  const ends = [start + 1, end];
  if (!ends.every((to) => lattice.is({ start: to - 1, end: to }, words.NATION))) return false;
  return ends.some((to) => {
    const { kind, of } = lexicon.abbreviations.get(text[to - 1]!)!;
    return kind !== OWN_NATION && of.some((nation) => counter.count(nation) > 0);
  });
}

/** 赴义乌, 义乌市委, 义乌籍 */
function isGoneTo({ lattice }: PlaceScene, { start, end }: Span): boolean {
  return (
    lattice.longestBefore(start, words.TOWARD) > 0 ||
    lattice.longest(end, words.BEHIND) > 0 ||
    lattice.longest(end, words.BODY) >= 2
  );
}

/** A short form that is no word and cuts none: 西安, but not 大同 or 医|保定|点. */
function isClear({ lattice }: PlaceScene, { start, end }: Span): boolean {
  const span = { start, end };
  if (words.isWord(lattice, span) || lattice.is(span, words.NO_PLACE)) return false;
  return !words.cutsWord(lattice, start) && !words.cutsWordBehind(lattice, end);
}

/** Whether the page names one of the two divisions around. */
function surroundingsNamed({ lexicon, counter }: PlaceScene, { code }: Division): boolean {
  return lexicon
    .ancestors(code)
    .slice(0, 2)
    .some((one) => counter.count(one.shorts[0] ?? one.name) > 0);
}
