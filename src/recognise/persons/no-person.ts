/** What seems the name of somebody and is that of something else: a ship, a country in front of its head, a place, or what counts. */

import { classes, type Lattice } from "../../lexicon";
import type { Span } from "../../text";
import { HEAD, LISTED, PLACE, SITE } from "./words";

/** 张: surnames that count what stands behind them, and what they count by. */
const COUNTS = classes("person-cues/counts");
const NUMBER = classes("place-cues/number");
/** 闽, 宁: provinces, called by one character. */
const PROVINCE = classes("shorts/province");
/** 案: what somebody was tried for. */
const CASE = classes("person-cues/case");
const COUNTRY = classes("sites/country");
/** 号, 舰 */
const VESSEL = classes("person-cues/vessel");

/** 副省长陆文柏|案 tells of somebody who held the post. */
export const isTried = (lattice: Lattice, { start, end }: Span): boolean =>
  lattice.longest(end, CASE) > 0 && lattice.longestBefore(start, HEAD) > 1;

/** 两张|亮丽名片, 12代|处理器: what begins with a word that counts, behind a number. */
export const isCounted = (lattice: Lattice, { start }: Span): boolean =>
  lattice.longest(start, COUNTS) === 1 &&
  (lattice.longestBefore(start, NUMBER) > 0 || /[0-9]/u.test(lattice.text[start - 1] ?? ""));

/** “唐纳德·库克”号驱逐舰: what a ship is called. */
export const isVessel = (lattice: Lattice, { start, end }: Span): boolean =>
  lattice.text[start - 1] === "“" && lattice.text[end] === "”" && lattice.longest(end + 1, VESSEL) > 0;

/** 卢旺达|总统, 乌拉圭|外交部长: a country in front of its head. */
export const isCountryOf = (lattice: Lattice, name: Span): boolean =>
  lattice.is(name, COUNTRY) && lattice.longest(name.end, HEAD) > 1;

/** 卡洛·迪亚纪念馆: what is called after somebody with a dot in the name. */
export const isSite = (lattice: Lattice, { start, end }: Span): boolean =>
  lattice.longestBefore(end, SITE) > 1 && lattice.text.slice(start, end).includes("·");

/** 宁波, 闽宁, which two provinces are called together, and 乌里雅斯|太镇, the beginning of a longer one. */
export function isOfPlace(lattice: Lattice, name: Span): boolean {
  const middle = name.start + 1;
  const isPair = name.end - middle === 1 && [name.start, middle].every((at) => lattice.longest(at, PROVINCE) > 0);
  return isPair || lattice.is(name, PLACE) || lattice.longest(name.start, PLACE) > name.end - name.start;
}

/** 孙雨林 in 亚马孙雨林: the end of the name of a place. */
export function endsPlace(lattice: Lattice, { start, end }: Span): boolean {
  for (let from = start - 1; from >= Math.max(0, start - LONGEST_FRONT); from -= 1) {
    if (Math.max(lattice.longest(from, PLACE), lattice.longest(from, LISTED)) >= end - from) return true;
  }
  return false;
}

/** In characters, of what stands in front of a name's first character in the name of a place. */
const LONGEST_FRONT = 6;
