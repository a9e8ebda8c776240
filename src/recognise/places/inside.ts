/** 韩国|扶安郡, 克里米亚|占科伊地区: a division that no table lists, right behind the place abroad that it lies in; 拉普拉塔河. */

import { classes, type Lattice } from "../../lexicon";
import { isHan } from "../../text";
import { isAbroad } from "./around";
import { unlistedPlace, type PlaceMention, type PlaceScene } from "./mention";
import {
  cutsUnit,
  HEAD,
  isForeignPart,
  isUncut,
  LISTED_OR_DIVISION,
  MEASURE,
  NO_PLACE,
  NUMBER,
  PLACE_NAME,
  WORD,
} from "./words";

const UNIT = classes("place-cues/unit-abroad", "place-cues/unit-inside");
/** 和, 的, 在: what no name begins or ends with. */
const LITTLE = classes("functions", "place-cues/goes-alone", "place-cues/toward", "place-cues/coming");
/** In characters, the unit not counted. */
const [SHORTEST, LONGEST] = [2, 8];
/** So many characters of names that are written as those of the nation are. */
const HAN = 2;

/** 河, 湖, 海峡: what is called after a place. */
const NATURE = classes("place-cues/nature");
/** 畔, 岸: behind them a word goes on, and the name does not. */
const BANK = classes("place-cues/bank");
const AREA = classes("place-cues/no-nature");
const CITY: ReadonlySet<string> = new Set(["capital", "foreign-city", "foreign-region"]);

/** 拉普拉塔|河, 科托尔|湾: what is called after a place abroad, from the place on; every one of a text, in order. */
export function calledAfter({ lattice, text }: PlaceScene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.flatMap(({ start, end, kind }) => {
    const unit = end + lattice.longest(end, NATURE);
    // 纽约|湾区, 伦敦|河岸
    const isCut =
      [WORD, AREA].some((set) => lattice.longest(end, set) > unit - end) && lattice.longest(unit, BANK) === 0;
    if (unit === end || !CITY.has(kind) || isCut || lattice.is({ start, end: unit }, NO_PLACE)) return [];
    return [unlistedPlace(text, { start, end: unit }, "water", "places/inside")];
  });
}

/** Every one of a text, in order. */
export function divisionsInside(
  { lattice, text }: PlaceScene,
  places: readonly PlaceMention[],
): readonly PlaceMention[] {
  return places.filter(isAbroad).flatMap(({ end: start }) => {
    const end = endOf(lattice, start);
    if (end === undefined || lattice.is({ start, end }, NO_PLACE)) return [];
    return [unlistedPlace(text, { start, end }, "foreign-region", "places/inside")];
  });
}

/** Behind the first unit that ends a name; undefined where a word goes on, or none is near. */
function endOf(lattice: Lattice, start: number): number | undefined {
  if (!isHan(lattice.text[start])) return undefined;
  for (let unit = start + SHORTEST; unit <= start + LONGEST && isHan(lattice.text[unit - 1]); unit += 1) {
    const end = unit + lattice.longest(unit, UNIT);
    if (end > unit) return isName(lattice, start, unit) && !goesOn(lattice, unit, end) ? end : undefined;
  }
  return undefined;
}

/** Characters of foreign names, one of them of others (占科伊), or two that are no word: 扶安, but neither 各大 nor 东部. */
function isName(lattice: Lattice, start: number, unit: number): boolean {
  let others = 0;
  for (let at = start; at < unit; at += 1) if (!isForeignPart(lattice, at)) others += 1;
  if (others === 0 && unit - start > HAN) return lattice.longest(start, LISTED_OR_DIVISION) < unit - start - 1;
  const isWord = [LITTLE, NUMBER, MEASURE].some(
    (set) => lattice.longest(start, set) > 0 || lattice.longestBefore(unit, set) > 0,
  );
  const isKnown = [WORD, NO_PLACE, PLACE_NAME].some((set) => lattice.holds({ start, end: unit }, set));
  return !isWord && !isKnown && isUncut(lattice, { start, end: start + HAN }) && (unit - start === HAN || others < HAN);
}

/** 市场, 市长 */
const goesOn = (lattice: Lattice, unit: number, end: number): boolean =>
  cutsUnit(lattice, end) || [HEAD, WORD].some((set) => lattice.longest(unit, set) > end - unit);
