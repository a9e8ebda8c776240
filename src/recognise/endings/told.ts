/** What stands right around a name and tells that it is a site's, where its own characters leave doubt. */

import { classes, type Lattice } from "../../lexicon";
import { isMarkAt } from "../../text";
import { INSIDE, TOLD, TOLD_AREA } from "./edges";
import type { Scored } from "./score";
import { NUMBER } from "./stretch";

/** 附近, 门口: what is said of a site. */
const BESIDE = classes("site-cues/beside");
/** 揭牌仪式, 工地: what is held for one, or done with it. */
const MADE = classes("site-cues/made");
const IN = classes("site-cues/in");
const OF = classes("site-cues/of");
const AREA = classes("suffixes/place", "suffixes/road", "divisions", "shorts", "sites/place");

/** Names that are at least as likely are believed beside such words, and names that are so behind what only makes it likelier. */
const [LIKELY_BESIDE, LIKELY_THERE] = [0.1, 0.2];
/** What a clause begins with hardly is anything else in front of 位于, or where somebody is in it. */
const [LIKELY_SUBJECT, LIKELY_INSIDE] = [0.02, 0.1];
const CLAUSE = "，。；！？：\n";

/** Whether the words around tell it: 永拓大厦|门口, 永拓大楼|工地, 在|永拓新村|，, 古山镇的|永拓餐厅, 。永拓新区|位于, 。永拓湖|是. */
export function isTold(lattice: Lattice, { start, end, suffix, score, named, class: side }: Scored): boolean {
  if (score >= LIKELY_BESIDE && named && lattice.longest(end, BESIDE) > 0) return true;
  // 。永拓广场|上, 在|永拓大厦|内
  const isFirst = start === 0 || isMarkAt(lattice.text, start - 1, CLAUSE);
  if (score >= LIKELY_SUBJECT && named && isFirst && lattice.longest(end, side === "place" ? TOLD_AREA : TOLD) > 0)
    return true;
  // 在发布会第三场|上
  const isIn = (isFirst || lattice.longestBefore(start, IN) > 0) && lattice.longestBefore(suffix, NUMBER) === 0;
  if (score >= LIKELY_INSIDE && named && isIn && lattice.longest(end, INSIDE) > 0) return true;
  if (score < LIKELY_THERE) return false;
  const isMade = named && lattice.longest(end, MADE) > 0;
  const isThere = named && isMarkAt(lattice.text, end, "，") && lattice.longestBefore(start, IN) > 0;
  return isMade || isThere || standsIn(lattice, start);
}

/** 古山镇的 in front. */
function standsIn(lattice: Lattice, start: number): boolean {
  const of = lattice.longestBefore(start, OF);
  return of > 0 && lattice.longestBefore(start - of, AREA) > 0;
}
