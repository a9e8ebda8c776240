/** The classes of words that tell places from other words. */

import { classes, type Lattice } from "../../lexicon";
import type { Span } from "../../text";

/** 永康市, 永康: divisions by full name and short form. */
export const DIVISION = classes("divisions", "shorts");
/** 方岩山, 钱塘江: places that a pack lists and that are no divisions. */
export const LISTED = classes("sites/place");
/** 杰克逊, 曼塔: places abroad whose names mean something else as well. */
export const NAMESAKE = classes("namesakes");
/** Everything that a table has as a place's name. */
export const PLACE_NAME = classes("sites/place", "namesakes", "divisions", "shorts");
/** All places that tables have, whatever their kind, but namesakes. */
export const LISTED_OR_DIVISION = classes("sites/place", "divisions", "shorts");
/** 巴, 中: characters that stand for nations. */
export const NATION = classes("abbreviations/country", "abbreviations/nation");
/** 两国, 两军: behind the characters of two nations. */
const PAIR = classes("place-cues/pair");
/** 中 */
const OWN = classes("abbreviations/nation");
/** 在, 来, 赴, 驻: what stands before a place that somebody comes to or is at. */
export const TOWARD = classes("place-cues/toward");
/** 到, 前往: what somebody goes to. */
export const GOING = classes("place-cues/going");
/** 港口城市, 小镇: what a place is called right in front of its name. */
export const CALLED = classes("place-cues/called");
/** 国道, 线: behind a road, the short form of a town is that town. */
export const ROAD = classes("place-cues/road");
/** 籍, 各地: what stands only behind places. */
export const BEHIND = classes("place-cues/behind");
/** 政府, 市委: bodies and heads, which have the place that they belong to in front. */
export const BODY = classes(
  "bodies/party",
  "bodies/government",
  "bodies/cppcc",
  "bodies/congress",
  "bodies/discipline",
  "bodies/mass",
  "bodies/police",
  "bodies/court",
  "bodies/procuratorate",
  "bodies/military",
  "heads",
  "collectives",
);
/** 华东师范大学, 长江日报: names of what has a place in its name and is none. */
export const NAMED = classes("sites/facility", "organisations");
/** 长治久安, 孙中山: words that a place only seems to stand in. */
export const AROUND = classes("place-cues/around");
/** 大学, 集团, 西路: what makes a place right in front of it part of a name. */
export const PART = classes(
  "suffixes/school",
  "suffixes/company",
  "suffixes/market",
  "suffixes/road",
  "bodies/company",
  "bodies/school",
  "place-cues/part",
);
/** Characters that foreign names are written with, and those that are common elsewhere. */
const SYLLABLE = classes("person-cues/syllable", "place-cues/syllable");
const SYLLABLE_OR_COMMON = classes("person-cues/syllable", "place-cues/syllable", "person-cues/dotted");
/** 州长, 县委书记 */
export const HEAD = classes("heads");
/** 北, 大: what makes another place of the one behind it. */
const TURNS = classes("place-cues/turns");
/** 健康, 视觉: what makes a name or a motto of the nation behind it. */
export const MOTTO = classes("place-cues/motto");
/** 的, 驻, 政府: what goes on behind it where it stands alone. */
export const GOES_ALONE = classes("place-cues/goes-alone");
/** 镇, 乡, 街道: with a number in front they count (三个镇). */
export const TOWN = classes("suffixes/town");
/** 镇, 村: behind a division's short form they make a place of their own (永康村). */
export const VILLAGE = classes("suffixes/town", "suffixes/village");
/** 两, 三, 几: in front of a unit they count it. */
export const NUMBER = classes("place-cues/number");
/** 个 of 三个村. */
export const MEASURE = classes("place-cues/measure");
/** What people do. */
export const VERB = classes("verbs");
/** 平安, 和平, 公路: words that look like a place, or end like one, and name none. */
export const NO_PLACE = classes("false-friends/place", "place-cues/no-place");
/** Ordinary words. */
export const WORD = classes("words", "generics", "functions");
const WORD_OR_PLACE = classes(
  "words",
  "generics",
  "functions",
  "place-cues/toward",
  "sites/place",
  "divisions",
  "shorts",
);
/** 市场, 区域: words that begin with a unit. */
const CUT = classes("place-cues/cut");
const WHOLE = classes("words", "functions", "generics");

/** Whether an ordinary word stands here, such as 平安. */
export const isWord = (lattice: Lattice, span: Span): boolean => lattice.is(span, WORD);

/** Whether the last character begins another word: 西城市 in 西城市场. */
export const cutsUnit = (lattice: Lattice, end: number): boolean => lattice.longest(end - 1, CUT) > 0;

/** Whether an edge would cut an ordinary word: 保定 in 医保定点. */
export function cutsWord(lattice: Lattice, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from += 1) if (from + lattice.longest(from, WHOLE) > at) return true;
  return false;
}

/** Whether the end of a place would cut one, unless a word or place begins there that reaches further: 纽约|会见, 浙江|湖州, not 保定|点. */
export function cutsWordBehind(lattice: Lattice, end: number): boolean {
  const reach = end + lattice.longest(end, WORD_OR_PLACE);
  for (let from = Math.max(0, end - 3); from < end; from += 1) {
    const across = from + lattice.longest(from, WHOLE);
    if (across > end && across >= reach) return true;
  }
  return false;
}

/** Whether a name is too long to be cut out of words, or cuts none at its edges. */
export const isUncut = (lattice: Lattice, { start, end }: Span): boolean =>
  end - start > 2 || !(cutsWord(lattice, start) || cutsWordBehind(lattice, end));

/** Whether a character stands here that foreign names are written with. */
export const isSyllable = (lattice: Lattice, at: number): boolean => lattice.is({ start: at, end: at + 1 }, SYLLABLE);

/** 中亚, 巴中 on a page that has 两国 behind it: two nations by a character each, one of them that of the papers or both known. */
export function isOfTwo(lattice: Lattice, { start, end }: Span): boolean {
  const isNation = (at: number, set = NATION): boolean => lattice.is({ start: at, end: at + 1 }, set);
  if (end - start !== 2 || !(isNation(start, OWN) || (isNation(start) && isNation(start + 1)))) return false;
  const { text } = lattice;
  const surface = text.slice(start, end);
  return lattice.all({ start: 0, end: text.length }, PAIR).some((word) => text.startsWith(surface, word.start - 2));
}

/** Whether a longer name of an organisation or a site begins with a place. */
export const beginsName = (lattice: Lattice, start: number, end: number): boolean =>
  lattice.longest(start, NAMED) > end - start;

/** Whether one stands here that is common elsewhere, too: 日 in 日托米尔. */
export const isForeignPart = (lattice: Lattice, at: number): boolean =>
  lattice.is({ start: at, end: at + 1 }, SYLLABLE_OR_COMMON);

/** 北|大西洋, 东|辽河: a character that turns the place behind it into another one, where it belongs to no word in front. */
export const isTurned = (lattice: Lattice, at: number): boolean =>
  lattice.longestBefore(at, TURNS) > 0 && lattice.longestBefore(at, WORD_OR_PLACE) < 2;

/** 卡卢|加州, 默|根特|勒: what stands within a longer foreign name. */
export const isInForeign = (lattice: Lattice, { start, end }: Span): boolean =>
  isSyllable(lattice, start - 1) &&
  (isSyllable(lattice, start - 2) || isSyllable(lattice, end)) &&
  lattice.longestBefore(start, WORD_OR_PLACE) < 2;
