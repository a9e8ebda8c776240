/** Legs of a tour, which are called stations and are none: 攀岩联赛|长宁站, 未来赛（苍南站）, 考察的第一站. */

import { classes, type Lattice } from "../../lexicon";
import type { Span } from "../../text";

/** 联赛, 巡演: what goes from place to place. */
const TOUR = classes("site-cues/tour");
const AREA = classes("divisions", "shorts", "sites/place");
const COUNTRY = classes("sites/country");
/** 第一站, 首站: where somebody went first. */
const LEG = classes("site-cues/leg");

/** Whether a station is a leg: an area and 站 right behind what goes on tour, a country and 站, or 第一站; not 到上海站. */
export function isLeg(lattice: Lattice, { start, end }: Span): boolean {
  const area = { start, end: end - 1 };
  if (lattice.is(area, COUNTRY) || lattice.longestBefore(end, LEG) > 0) return true;
  if (!lattice.is(area, AREA)) return false;
  return lattice.longestBefore(lattice.text[start - 1] === "（" ? start - 1 : start, TOUR) > 0;
}
