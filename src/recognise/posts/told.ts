/** What tells that a title begins: how it is held, a place, a level, an organisation that the tables have, or that it has no body. */

import { classes, type Lattice } from "../../lexicon";
import type { Span } from "../../text";
import { partsFields } from "./fields";
import type { PostScene } from "./scene";
import { isOther, isPlaceAt } from "./starts";
import {
  AND,
  BODY_END,
  BRANCH,
  CENTRAL,
  DEED,
  FORMER,
  GROUP,
  HOW_HELD,
  LEVEL,
  LEVEL_ANYWAY,
  LISTED,
  NATIONAL,
  NO_LEVEL,
  ORGANISATION,
  OWN,
  OWN_END,
  PARTY,
  PLACE_NAME,
  PROPOSED,
  STATE_HEAD,
  STATIONED,
  TASK,
  TENURE,
  TERM_END,
} from "./words";

/**
 * 支撑股市|某国某集团: where a place begins behind what only ends like an organisation, and holds no name of one itself as
 * 某国联通|某省分公司 does; undefined for none.
 */
export function toldBehind(
  scene: PostScene,
  starts: readonly number[],
  start: number,
  head: number,
): number | undefined {
  const { lattice, placeAt } = scene;
  if (isTold(scene, start) || isTask(lattice, start, head)) return undefined;
  const isName = (at: number): boolean => isPlaceAt(scene, at) || isOther(lattice, at);
  let at = start + 1;
  while (at < head && !isName(at)) at += 1;
  const place = placeAt.get(at)?.end ?? at + lattice.longest(at, PLACE_NAME);
  // 某移动|某市分公司, 政协第某届|某省委员会
  if (lattice.longest(place, BRANCH) > 0) return undefined;
  return at < head && starts.includes(at) && lattice.longestBefore(at, TERM_END) === 0 ? at : undefined;
}

/**
 * 上诉维持原判|某市中级人民法院, 同比增长59%|某地协会: where a place or a listed body begins behind what is told and names nobody;
 * undefined where an organisation's word ends in front of it, as in 某联盟某市分会, or where nothing is told.
 */
export function behindDeed(scene: PostScene, start: number, head: number): number | undefined {
  const { lattice, placeAt } = scene;
  if (isTold(scene, start) || isTask(lattice, start, head)) return undefined;
  for (let at = start + 2; at < head - 1; at += 1) {
    if (!isPlaceAt(scene, at) && lattice.longest(at, LISTED) < SHORTEST_LISTED) continue;
    // 永拓（杭州）有限公司
    if (lattice.text[at - 1] === "（" || lattice.cuts(at, { start, end: head }, NAMES)) continue;
    const before = { start, end: at };
    const place = placeAt.get(at)?.end ?? at + Math.max(lattice.longest(at, PLACE_NAME), lattice.longest(at, LISTED));
    // 某移动|某市分公司; 某地城市|总经理
    if (lattice.longest(place, BRANCH) > 0) return undefined;
    if (place !== head && ![BODY_END, OWN_END].some((set) => lattice.longestBefore(head, set) > 0)) return undefined;
    if (OWNERS.some((set) => lattice.longestBefore(at, set) > 0)) return undefined;
    if (lattice.holds(before, DEED) || /\d[%年月日元人名次]/u.test(lattice.text.slice(start, at))) return at;
  }
  return undefined;
}

const NAMES = classes("words", "organisations", "divisions");

/** In characters: 国防部 and shorter are parts of other names. */
const SHORTEST_LISTED = 4;

/** What an organisation's name ends in, or goes on behind: 联盟|某市分会, 驻|某国大使馆. */
const OWNERS = [BODY_END, OWN_END, LISTED, PLACE_NAME, STATIONED, AND];

/** 某国政府和|外长, 恢复|总统: what stands in front of a president is no body of his. */
export function isWithoutBody(lattice: Lattice, head: number): boolean {
  if (lattice.longest(head, STATE_HEAD) === 0) return false;
  const and = lattice.longestBefore(head, AND);
  // 埃及|总统
  if (and > 0 && lattice.longestBefore(head, PLACE_NAME) <= and) return true;
  const deed = lattice.longestBefore(head, DEED);
  // 某国|建国总理
  const isOfPlace = lattice.longestBefore(head - deed, PLACE_NAME) > 0;
  return deed > 1 && !isOfPlace && lattice.longestBefore(head, HOW_HELD) === 0;
}

/** 推进某地建设|专责小组: a group that is called after what it is to do, from a mark on. */
export function isTask(lattice: Lattice, start: number, head: number): boolean {
  if (lattice.longestBefore(head, GROUP) === 0) return false;
  const verb = lattice.longest(start, TASK);
  return verb > 0 && start + verb < head && !holdsMark(lattice, { start, end: head });
}

/** Whether a title begins here by what stands first in it: how it is held, a place, a level, or an organisation that the tables have. */
export function isTold({ lattice, placeAt }: PostScene, at: number): boolean {
  return (
    lattice.longest(at, FORMER) > 0 ||
    lattice.longest(at, PROPOSED) > 0 ||
    lattice.longest(at, TENURE) > 1 ||
    placeAt.has(at) ||
    levelAt(lattice, at) > 0 ||
    lattice.longest(at, ORGANISATION) > 0 ||
    lattice.longest(at, PARTY) > 0 ||
    lattice.longest(at, NATIONAL) > 0 ||
    lattice.longest(at, CENTRAL) > 0 ||
    (lattice.longest(at, OWN) > 0 && lattice.longest(at + 1, LEVEL) > 0)
  );
}

/** The length of a level word (省, 自治区, 市) that stands for an area here; 0 for none, as in 市场 and 市民. */
export function levelAt(lattice: Lattice, at: number): number {
  const length = lattice.longest(at, LEVEL);
  if (length === 0) return 0;
  return lattice.longest(at, NO_LEVEL) > 0 && lattice.longest(at + length, LEVEL_ANYWAY) === 0 ? 0 : length;
}

/** A mark that parts titles, and not the fields of one ministry. */
export function holdsMark(lattice: Lattice, { start, end }: Span): boolean {
  const marks = lattice.text.slice(start, end).matchAll(/[，。、]/gu);
  return Array.from(marks, ({ index }) => start + index).some((at) => !partsFields(lattice, at));
}
