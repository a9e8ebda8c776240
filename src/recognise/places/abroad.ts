/** 莫吉廖夫州, 滨海城市|凯撒利亚: places abroad that no table lists, told by their unit, or by what they are called in front. */

import { classes, type Lattice } from "../../lexicon";
import { isMarkAt } from "../../text";
import { unlistedPlace, type PlaceMention, type PlaceScene } from "./mention";
import {
  CALLED,
  cutsUnit,
  DIVISION,
  HEAD,
  isForeignPart,
  isSyllable,
  LISTED,
  LISTED_OR_DIVISION,
  NO_PLACE,
  WORD,
} from "./words";

const UNIT = classes("place-cues/unit-abroad");
/** So many characters that stand in foreign names above all, and of all at most so many, the unit not counted. */
const [SHORTEST, LONGEST] = [3, 9];
/** 塞纳-圣但尼省 */
const HYPHENS = "-－—";
/** In characters; a word may reach so far into the name from the front. */
const REACH = 4;

/** Every one of a text, in order. */
export function divisionsAbroad({ lattice, text }: PlaceScene): readonly PlaceMention[] {
  return lattice.endsOf(UNIT).flatMap((end) => {
    const unit = end - lattice.longestBefore(end, UNIT);
    const start = startOf(lattice, unit);
    const isName =
      syllablesIn(lattice, start, unit) >= SHORTEST && !cutsUnit(lattice, end) && lattice.longest(end - 1, HEAD) < 2;
    if (
      !isName ||
      lattice.longestBefore(end, LISTED) > SHORTEST ||
      lattice.is({ start, end }, NO_PLACE) ||
      lattice.is({ start, end: unit }, DIVISION)
    )
      return [];
    return [unlistedPlace(text, { start, end }, "foreign-region", "places/abroad")];
  });
}

/** 海滨城市|凯撒利亚, 首府|扎波罗热: a town abroad that no table lists, told by what it is called in front. */
export function townsAbroad({ lattice, text }: PlaceScene): readonly PlaceMention[] {
  return lattice.endsOf(CALLED).flatMap((start) => {
    const end = endOf(lattice, start);
    const isName = syllablesIn(lattice, start, end) >= SHORTEST && lattice.longest(start, LISTED_OR_DIVISION) === 0;
    return isName ? [unlistedPlace(text, { start, end }, "foreign-city", "places/abroad")] : [];
  });
}

/** Where the characters end that begin a foreign name, in front of the first word that goes on behind them: 凯撒利亚|过周末. */
function endOf(lattice: Lattice, start: number): number {
  let end = start;
  while (end - start < LONGEST && isForeignPart(lattice, end)) end += 1;
  for (let at = start + 1; at < end; at += 1) if (at + lattice.longest(at, WORD) > end) return at;
  return end;
}

/** Where the characters begin that go up to a unit, behind the words and the places in front: 白俄罗斯|莫吉廖夫州, 抵达|卡卢加州. */
function startOf(lattice: Lattice, unit: number): number {
  let start = unit;
  while (unit - start < LONGEST && (isForeignPart(lattice, start - 1) || joins(lattice, start, unit))) start -= 1;
  for (let at = start - REACH; at < unit; at += 1) {
    const word = at + Math.max(lattice.longest(at, WORD), lattice.longest(at, LISTED_OR_DIVISION));
    if (word > at + 1 && word > start && word < unit) start = word;
  }
  return joins(lattice, start + 1, unit) ? start + 1 : start;
}

function syllablesIn(lattice: Lattice, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (isSyllable(lattice, at)) count += 1;
  return count;
}

const joins = ({ text }: Lattice, at: number, unit: number): boolean => at < unit && isMarkAt(text, at - 1, HYPHENS);
