/** What the grammar of posts sees of a text: its words, and what was found in it before. */

import { classes, type Lattice, type Lexicon } from "../../lexicon";
import { isHan, type Span } from "../../text";
import type { DateMention } from "../dates";
import type { Home } from "../jurisdiction";
import type { PersonMention } from "../persons";
import type { PlaceMention } from "../places";
import { BODY, CALLING, COLLECTIVE, DIVISION, HEAD, HEAD_TAIL, LEADERS, NO_HEAD, PREDICATE, RANK_HEAD } from "./words";

/** One text with what was found in it before posts are looked for; offsets are in the lattice's text. */
export interface PostScene {
  readonly lexicon: Lexicon;
  readonly lattice: Lattice;
  readonly home: Home;
  /** The places that context vouches for, by their start. */
  readonly placeAt: ReadonlyMap<number, PlaceMention>;
  /** In order. */
  readonly persons: readonly PersonMention[];
  readonly dates: readonly DateMention[];
}

/** The head of a title, with what kind of word it is. */
export interface Head extends Span {
  readonly kind: "post" | "calling" | "collective";
}

/**
 * The title head that starts at `at`, the longest; undefined for none, and for what only looks like one (常委会, 主席台), or
 * is cut out of a place (市|长泾镇).
 */
export function headAt(scene: PostScene, at: number): Head | undefined {
  return scene.lattice.text[at] === "“" ? quotedAt(scene, at) : bareAt(scene, at);
}

/** In characters: 农委会主委. */
const LONGEST_QUOTED = 10;

/** “立委” of 某党“立委”某某, “农委会主委”: a title in quotation marks keeps them. */
function quotedAt(scene: PostScene, at: number): Head | undefined {
  const { text } = scene.lattice;
  const close = at + text.slice(at, at + LONGEST_QUOTED).indexOf("”");
  for (let from = at + 1; from < close && isHan(text[from]); from += 1) {
    const head = bareAt(scene, from);
    if (head?.kind === "post" && head.end === close) return { ...head, start: at, end: close + 1 };
  }
  return undefined;
}

/** 与会人员, 领导小组成员: those who are in something. */
const MEMBERS = classes("collectives/members");
/** 民警, 辅警: in front of whom the unit stands that they serve in. */
const SWORN = classes("post-cues/sworn");
/** 派出所, 大队 */
const UNIT = classes("post-cues/unit", "post-cues/organ");
/** 中心, 站: what a body ends with that a head may begin. */
const HOUSE = classes("suffixes/facility");

function bareAt({ lattice, placeAt }: PostScene, at: number): Head | undefined {
  const post = lattice.longest(at, HEAD);
  const many = lattice.longest(at, COLLECTIVE);
  const length = Math.max(post, many);
  if (length === 0) return undefined;
  // 主席|台, but 总理|会谈
  const behind = lattice.longest(at + length, NO_HEAD);
  if (behind > 0 && lattice.longest(at + length, PREDICATE) <= behind) return undefined;
  const end = at + length;
  if (isCut(lattice, placeAt, at, end) || isInPlace(lattice, placeAt, { start: at, end })) return undefined;
  // 教练|中心主任 is of a 教练中心.
  const house = lattice.longest(end, HOUSE);
  if (house > 0 && lattice.longest(end + house, HEAD) > 1) return undefined;
  const isMember = lattice.is({ start: at, end }, MEMBERS) && lattice.longestBefore(end, HEAD) > 0;
  if (many > post || (!isMember && lattice.is({ start: at, end }, COLLECTIVE))) {
    // 领导小组|成员
    const isTitle = !isMember && lattice.holds({ start: at, end }, LEADERS);
    return isTitle ? { start: at, end, kind: "collective" } : undefined;
  }
  const tail = lattice.longest(end, HEAD_TAIL);
  // 派出所|民警, but 值班|民警
  const isSworn = lattice.longest(at, SWORN) === length && lattice.longestBefore(at, UNIT) > 1;
  const isCalling = !isSworn && lattice.is({ start: at, end }, CALLING);
  return { start: at, end: end + tail, kind: isCalling ? "calling" : "post" };
}

/** In characters: a head whose first is the level of an area, 副市长, and an area's name without its level. */
const [LONGEST_CHIEF, LONGEST_AREA] = [3, 8];

/** 科威特|首相 has no 特首: a place ends inside, and a head begins behind it. */
function isInPlace(lattice: Lattice, placeAt: PostScene["placeAt"], { start, end }: Span): boolean {
  for (let at = start - 1; at > start - LONGEST_AREA; at -= 1) {
    const place = placeAt.get(at)?.end ?? 0;
    if (place > start && place < end && lattice.longest(place, HEAD) > end - place) return true;
  }
  return false;
}

/** 市|长泾镇 has no 市长 in it, 党总支|书记 no 支书, and 眼科|主任医师 no 科主任. */
function isCut(lattice: Lattice, placeAt: PostScene["placeAt"], start: number, end: number): boolean {
  // 某某自治区|主席 has no 自治区主席.
  const isLong = end - start > LONGEST_CHIEF;
  if (
    isLong &&
    lattice
      .all({ start: start - LONGEST_AREA, end }, DIVISION)
      .some((area) => area.start < start && area.end > start + 1)
  )
    return true;
  for (let at = start + 1; at < end; at += 1) {
    if ((placeAt.get(at)?.end ?? 0) > end || lattice.longest(at, RANK_HEAD) > end - at) return true;
    const body = lattice.longestBefore(at, BODY);
    if (body > at - start && lattice.longest(at, HEAD) > end - at) return true;
  }
  return false;
}
