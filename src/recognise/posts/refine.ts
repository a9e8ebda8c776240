/** Where an organisation begins that reads too short or too long: 永拓控股|亚洲研究主管, 掌舵|永拓基金, 经济和|财政部长. */

import { classes } from "../../lexicon";
import type { Span } from "../../text";
import { Affixes } from "./affixes";
import { isMadeOf } from "./owner";
import type { PostScene } from "./scene";
import { isTold } from "./told";
import {
  AND,
  BODY_END,
  BOUNDARY,
  BRANCH,
  COMPANY_HEAD,
  DEED,
  HEAD,
  LISTED,
  NOBODY_BODY,
  OWN_END,
  PLACE_NAME,
  STATIONED,
} from "./words";

/** Words of the language at large. */
const COMMON = classes("words", "functions", "generics");
/** 研究, 外汇: what somebody looks after. */
const FIELD = classes("words", "generics", "post-cues/field", "post-cues/part-of-company");
/** 部长, 大臣 */
const MINISTER = classes("post-cues/minister");

/** In characters: a field of a ministry. */
const [SHORTEST_FIELD, LONGEST_FIELD] = [2, 4];

/** 经济和|财政部长 from a mark on: where the first of two fields of one minister begins; undefined for none. */
export function fieldsStart({ lattice }: PostScene, from: number, head: number): number | undefined {
  const and = head - lattice.longestBefore(head, AND);
  const length = and - from;
  if (and === head || length < SHORTEST_FIELD || length > LONGEST_FIELD) return undefined;
  // 财政部长, but not 部长
  const title = lattice.longest(head, HEAD);
  const minister = lattice.longestBefore(head + title, MINISTER);
  if (minister === 0 || minister === title) return undefined;
  const isField = isMadeOf(lattice, { start: from, end: and }, FIELD);
  return isField && lattice.longest(from, PLACE_NAME) === 0 ? from : undefined;
}

/** In characters, of a company's name in front of a region: 高盛, 汇丰控股. */
const [SHORTEST_NAME, LONGEST_NAME] = [2, 6];

/** 永拓控股|亚洲研究主管: where the name of a company begins that has the region which `start` stands before; undefined for none. */
export function beforeRegion(scene: PostScene, from: number, start: number, head: number): number | undefined {
  const { lattice, placeAt } = scene;
  const region = placeAt.get(start);
  const length = start - from;
  if (region?.division !== null || region.end > head || length < SHORTEST_NAME || length > LONGEST_NAME)
    return undefined;
  if (lattice.longest(head, COMPANY_HEAD) === 0 || !isMadeOf(lattice, { start: region.end, end: head }, FIELD))
    return undefined;
  const name = { start: from, end: start };
  const isWord = isMadeOf(lattice, name, COMMON) || [DEED, BOUNDARY].some((set) => lattice.holds(name, set));
  return isWord || !/^\p{Script=Han}+$/u.test(lattice.text.slice(from, start)) ? undefined : from;
}

/** In characters, of a name that is left: 天弘基金. */
const SHORTEST_REST = 4;

/** 知名品牌|永拓基金, 足球节|江南市足协: where the organisation begins behind words that are no part of its name; `start` itself for none. */
export function behindWords(scene: PostScene, start: number, head: number): number {
  const { lattice, placeAt } = scene;
  const ends = [BODY_END, OWN_END].some((set) => lattice.longestBefore(head, set) > 0);
  if (!ends || isTold(scene, start)) return start;
  for (let at = start + 2; at <= head - SHORTEST_REST; at += 1) {
    const words = { start, end: at };
    if (!isMadeOf(lattice, words, COMMON) || isOwner(scene, words)) continue;
    const place = placeAt.get(at);
    // 民航|某省监管局 is of 民航.
    const isLong = at - start >= SHORTEST_REST;
    const isPlaced = isLong && place !== undefined && place.division !== null && place.end < head;
    if ((isPlaced && lattice.longest(place.end, BRANCH) === 0) || isElsewhere(scene, words, head)) return at;
  }
  return start;
}

/** Whether an organisation's name ends somewhere in these words, other than 企业, which may be any. */
function isOwner({ lattice }: PostScene, words: Span): boolean {
  if (lattice.longestBefore(words.end, STATIONED) > 0 || lattice.longestBefore(words.end, AND) > 0) return true;
  const named = [BODY_END, OWN_END, LISTED].flatMap((set) => lattice.all(words, set));
  return named.some((word) => word.end - word.start > 1 && !lattice.is(word, NOBODY_BODY));
}

/** Whether a text has the rest of a name without the words in front of it, and that is a name. */
function isElsewhere({ lattice, lexicon }: PostScene, words: Span, head: number): boolean {
  const rest = lattice.text.slice(words.end, head);
  const isName = Affixes.of(lexicon, "own-body", "whole-body", "hospital").endOf(rest) > 0;
  if (!isName || isMadeOf(lattice, { start: words.end, end: head }, COMMON)) return false;
  const near = lattice.text.slice(Math.max(0, head - FAR), head + FAR);
  return countIn(near, rest) > countIn(near, lattice.text.slice(words.start, head));
}

/** In characters: further off than a page mostly is long, nobody looks for a name. */
const FAR = 4000;

const countIn = (text: string, name: string): number => text.split(name).length - 1;
