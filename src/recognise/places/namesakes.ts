/** Places abroad whose names mean something else as well (杰克逊, 曼塔): they count only where the text says that they are places. */

import { classes } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import { insideOf, isAbroad, isNear, namedAround } from "./around";
import { isOther, unitBehind } from "./atlas";
import type { PlaceMention, PlaceScene } from "./mention";
import * as words from "./words";

/** 举行, 期间: what goes on behind a place where somebody is. */
const GOES_ON = classes("verbs", "place-cues/behind");
/** 在, 前往, 访问 */
const GONE_TO = classes("place-cues/toward", "place-cues/going", "verbs/visit", "verbs/arrive");
/** 市长, 州长 */
const CHIEF = classes("heads/chief");
const STAY = classes("place-cues/stay");
/** 岛 of 四岛 */
const COUNTED = classes("place-cues/counted", "place-cues/unit-abroad");
const MARKS = "，。、；：！？”）\n";

/** Begins what is found here. */
export const FOUND_BY = "places/namesake";

/** The longest namesake that starts here; undefined for none. `before` is the last place found. */
export function namesakeAt(scene: PlaceScene, at: number, before: PlaceMention | undefined): PlaceMention | undefined {
  const { lattice, text, lexicon } = scene;
  const length = lattice.longest(at, words.NAMESAKE);
  if (length < 2) return undefined;
  const name = { start: at, end: at + length };
  const rows = lexicon.namesakesNamed(text.slice(at, name.end));
  const around = before?.end === at && isAbroad(before) ? before : undefined;
  const inside = insideOf(lexicon, rows, around);
  const named = namedAround(scene, rows);
  // 缅因州奥本, where the list has one of another state.
  const another = around !== undefined && inside === undefined && isNear(lexicon, rows, around);
  const row = inside ?? named ?? rows[0]!;
  const end = unitBehind(scene, name, row);
  const isTold = inside !== undefined || another || (named !== undefined && isCalled(scene, name, end, row.kind));
  return {
    start: at,
    end,
    text: text.slice(at, end),
    name: (another ? text.slice(at, name.end) : row.name) + text.slice(name.end, end),
    kind: row.kind,
    division: null,
    id: another ? null : row.id,
    foundBy: FOUND_BY,
    vouched:
      isTold &&
      !isOther(scene, name) &&
      (end > name.end || words.isUncut(lattice, name)) &&
      lattice.longest(at, words.NAMED) <= length,
  };
}

/** With its unit (曼塔市) or its head (曼塔市长), behind what it is (港口城市曼塔), counted with others (四岛), or where somebody is or goes (在曼塔举行). */
function isCalled({ lattice, text }: PlaceScene, { start, end }: Span, withUnit: number, kind: string): boolean {
  if (withUnit > end || lattice.longest(end, CHIEF) > 0 || lattice.longestBefore(start, words.CALLED) > 0) return true;
  const number = lattice.longest(end, words.NUMBER);
  if (number > 0 && lattice.longest(end + number, COUNTED) > 0) return true;
  const going = lattice.longestBefore(start, GONE_TO);
  if (going === 0) return false;
  if (lattice.longest(end, GOES_ON) > 1 || lattice.longest(end, STAY) > 0) return true;
  // 抵达河内, but not 流到河内.
  const isShort = end - start === 2 && (kind !== "capital" || going === 1);
  return !isShort && (end === text.length || isMarkAt(text, end, MARKS));
}
