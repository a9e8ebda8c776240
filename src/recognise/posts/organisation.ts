/** Where the organisation in front of a title's head begins: of 会议由金华市委书记, 金华市. */

import { classes, type Lattice } from "../../lexicon";
import { contains, type Span } from "../../text";
import { holdsAnother } from "./another";
import { glossesIn } from "./gloss";
import { isMadeOf } from "./owner";
import { openBracket, quotedBefore, quotedBodyAt } from "./marks";
import { beforeRegion, behindWords, fieldsStart } from "./refine";
import type { PostScene } from "./scene";
import { behindWith, isPlaceAt, startsBetween } from "./starts";
import { behindDeed, holdsMark, isTask, isTold, isWithoutBody, toldBehind } from "./told";
import {
  ACT,
  ACTING,
  AREA_NAME,
  AND,
  ASPECT,
  BEHIND_LEVEL,
  BODY,
  BODY_END,
  BODY_OF_AREA,
  BOUNDARY,
  CENTRAL,
  CHIEF,
  COMPANY_HEAD,
  DEED,
  FORMER,
  GROUP,
  HEAD,
  HELD,
  INSIDE,
  LEVEL,
  LISTED,
  LONGER,
  NATIONAL,
  NO_BODY_START,
  OF,
  OF_STATE,
  ONCE,
  ORGANISATION,
  OUTSIDE_BODY,
  OUTSIDE_NAME,
  OWN_END,
  PARTING,
  PROPOSED,
  SHORT,
  SMALL_AREA,
  STATE_HEAD,
  STATIONED,
  TASK,
  VERB,
} from "./words";

/** What ends a bracket or a quotation, and begins no name. */
const CLOSING = /[）》”]/u;

/** In characters; what stands further in front of a head belongs to another word. */
const LONGEST_ORGANISATION = 60;

/**
 * The leftmost place from which everything up to the head reads as one organisation; the head itself for none. `named`
 * says that a name stands right behind the head, so that there is a title, whatever its organisation is called.
 */
export function organisationStart(scene: PostScene, limit: number, head: number, named = false): number | undefined {
  const { lattice } = scene;
  if (limit === head || isWithoutBody(lattice, head)) return head;
  const furthest = Math.max(limit, head - LONGEST_ORGANISATION);
  const bracket = Math.max(furthest, openBracket(lattice.text, furthest, head) + 1);
  const from = CLOSING.test(lattice.text[bracket]!) ? bracket + 1 : bracket;
  const starts = startsBetween(scene, from, head);
  const begins = from === limit || lattice.text[from - 1] === "（";
  const isAside = leadsToPlace(scene, from) || joinsOn(scene, from) || behindWith(scene, from, head) > from;
  const isNamed = isTask(lattice, from, head) || !isAside;
  const fields = begins ? fieldsStart(scene, from, head) : undefined;
  if (fields !== undefined) return fields;
  if (begins && isNamed) starts.unshift(from, ...behindNoBody(lattice, from, head));
  const country = countryBefore(scene, from, head);
  if (country !== undefined && !starts.includes(country)) starts.push(country);
  const quoted = named ? quotedBefore(lattice, from, head - lattice.longestBefore(head, ACTING)) : undefined;
  if (quoted !== undefined) return quoted;
  const glosses = glossesIn(lattice, { start: from, end: head });
  const single = starts.filter(
    (at) => !holdsAnother(scene, at, head) && !glosses.some((gloss) => at > gloss.start && at < gloss.end),
  );
  const sure = single.find(
    (at) =>
      (quotedBodyAt(lattice, at, head) > 0 ||
        (at === from && begins && isTask(lattice, at, head)) ||
        (startsOrganisation(scene, at) && !acts(lattice, { start: at, end: head }))) &&
      (country === undefined || at + statusLength(lattice, at) >= country),
  );
  if (sure !== undefined && isStray(scene, sure, head)) return head;
  if (sure !== undefined) {
    const region = begins ? beforeRegion(scene, from, sure, head) : undefined;
    const told = region ?? toldBehind(scene, single, sure, head) ?? behindDeed(scene, sure, head);
    return told ?? joinedStart(scene, from, sure, head) ?? behindWords(scene, sure, head);
  }
  const unknown = unknownStart(scene, { starts, single, from, named }, head);
  return unknown === undefined ? undefined : behindWords(scene, unknown, head);
}

interface Choice {
  readonly starts: readonly number[];
  /** Those of them from which on one organisation may stand. */
  readonly single: readonly number[];
  readonly from: number;
  readonly named: boolean;
}

/** Where one begins that nothing says is one. */
function unknownStart(scene: PostScene, { starts, single, from, named }: Choice, head: number): number | undefined {
  const { lattice } = scene;
  const last = starts.at(-1) ?? from;
  if (last === head || statusLength(lattice, last) === head - last) return last;
  const company = lattice.longest(head, COMPANY_HEAD) > 0;
  // 交通部|前|部长
  const close = head - lattice.longestBefore(head, ONCE);
  const body = single.find((at) => isBody(lattice, { start: at, end: close }, company));
  const inner = body === undefined ? undefined : innerStart(scene, body, head);
  if (body !== undefined || lattice.longest(head, CHIEF) > 0)
    return inner ?? (body === undefined ? head : (behindDeed(scene, body, head) ?? body));
  if (!named) return undefined;
  const glossed = glossesIn(lattice, { start: from, end: head }).reduce((sum, { start, end }) => sum + end - start, 0);
  const isWhole = (at: number): boolean =>
    head - at - glossed <= LONGEST_UNKNOWN && !beginsNoBody(lattice, at) && !acts(lattice, { start: at, end: head });
  const whole = single.find(isWhole);
  if (whole === undefined) return undefined;
  return isStray(scene, whole, head) ? head : (behindDeed(scene, whole, head) ?? whole);
}

/** 某国政府兑现|总统, 派|国务卿: in front of a head of state, what is told, or a character that is no country's. */
function isStray(scene: PostScene, start: number, head: number): boolean {
  const { lattice } = scene;
  const body = { start, end: head };
  if (isTold(scene, start) || start === head || lattice.longestBefore(head, BODY_END) > 0) return false;
  if (head - start === 1) return lattice.longest(head, OF_STATE) > 0 && lattice.longest(start, SHORT) === 0;
  if (lattice.longest(head, STATE_HEAD) === 0 || lattice.longest(start, LISTED) > 0) return false;
  return head - start > LONGEST_COUNTRY || lattice.holds(body, DEED) || /\d/u.test(lattice.text.slice(start, head));
}

/** In characters: 特立尼达和多巴哥. */
const LONGEST_COUNTRY = 8;

/** 文化 in front of 体育及旅游局 */
const FIELD = classes("words");

/** In characters: 组织 of 组织和人事部. */
const [SHORTEST_PART, LONGEST_PART] = [2, 4];

/** 宣传和|统战部: where the first of two departments begins that share their last character, as 宣传部 is one; undefined for none. */
function joinedStart({ lattice, lexicon }: PostScene, from: number, start: number, head: number): number | undefined {
  const and = start - lattice.longestBefore(start, AND);
  if (and === start) return undefined;
  for (let at = Math.max(from, and - LONGEST_PART); at <= and - SHORTEST_PART; at += 1)
    if (lexicon.words.bodies.has(lattice.text.slice(at, and) + lattice.text[head - 1]!))
      // 文化|体育及旅游局
      return isMadeOf(lattice, { start: from, end: at }, FIELD) ? from : at;
  return undefined;
}

/** 一男子威胁|某国总统: where a country stands right in front of a head, or of 前, which is of nothing that stands before it. */
function countryBefore({ lattice, placeAt }: PostScene, from: number, head: number): number | undefined {
  for (let at = from; at < head; at += 1) {
    const place = placeAt.get(at);
    if (place?.kind !== "country" || lattice.longestBefore(at, STATIONED) > 0) continue;
    // 当事人|某国前总统, 共赢|某国前部长会议主席
    if (place.end === head || (place.end < head && lattice.longest(place.end, FORMER) > 0)) return at;
  }
  return undefined;
}

/** 虽然|某国总统, 及|某委员会主席: what begins a clause or goes on with a list, and no organisation; 兼 says how a post is held. */
const joinsOn = ({ lattice, placeAt }: PostScene, at: number): boolean =>
  !placeAt.has(at) &&
  statusLength(lattice, at) === 0 &&
  (lattice.longest(at, PARTING) > 1 || lattice.longest(at, AND) > 0);

/** 活动现场|文化和旅游部: a body of the state that the tables have by its whole name, behind what is no organisation. */
function innerStart({ lattice }: PostScene, start: number, head: number): number | undefined {
  if ([AREA_NAME, LISTED, CENTRAL, ORGANISATION].some((set) => lattice.longest(start, set) > 1)) return undefined;
  for (let at = start + 1; at < head; at += 1) {
    const length = Math.max(lattice.longest(at, LISTED), lattice.longest(at, NATIONAL));
    if (length > 2 && at + length <= head) return at;
  }
  return undefined;
}

/** In characters, of an organisation that nothing says is one. */
const LONGEST_UNKNOWN = 24;

/** 同|美国国务院, 连线|北京某大学: a word that parts stands here, and a place behind it, so that no organisation begins. */
function leadsToPlace(scene: PostScene, at: number): boolean {
  if (statusLength(scene.lattice, at) > 0) return false;
  return scene.lattice.lengthsAt(at, BOUNDARY).some((length) => isPlaceAt(scene, at + length));
}

/** The length of a word that says how a post is held (时任, 原, 拟任, 兼), at a place. */
export function statusLength(lattice: Lattice, at: number): number {
  return Math.max(lattice.longest(at, FORMER), lattice.longest(at, PROPOSED), lattice.longest(at, HELD));
}

function startsOrganisation(scene: PostScene, at: number): boolean {
  const { lattice } = scene;
  return (
    isTold(scene, at) || namedAreaAt(lattice, at) > 0 || ownBodyFollows(lattice, at) || lattice.longest(at, BODY) >= 2
  );
}

/** In characters. */
const LONGEST_AREA = 6;

/** The length of an area that no dictionary has: 画溪镇 of 画溪镇党委, or 罗讷省 of 罗讷省省长; 0 for none. */
export function namedAreaAt(lattice: Lattice, at: number): number {
  const { text } = lattice;
  if (beginsNoBody(lattice, at)) return 0;
  for (let end = at + 1; end <= at + LONGEST_AREA && end < text.length; end += 1) {
    if (!/\p{Script=Han}/u.test(text[end - 1]!)) return 0;
    const small = lattice.longest(end, SMALL_AREA);
    // 头车村村支书: the level stands twice.
    const twice = small > 0 && text.slice(end, end + small) === text.slice(end - small, end);
    const ofArea = lattice.longest(end + small, BODY_OF_AREA) > 0;
    // 水银村村|秘书
    if (small > 0 && (ofArea || (twice && lattice.longest(end + small, HEAD) > 0)))
      return end - at + (twice ? 0 : small);
    const level = lattice.longest(end, LEVEL);
    if (level === 1 && text[end + 1] === text[end] && lattice.longest(end + 2, BEHIND_LEVEL) > 0) return end + 1 - at;
  }
  return 0;
}

/** 应, 由: no organisation's name begins so, unless with a longer word, as 应急管理部 and 经济学院. */
function beginsNoBody(lattice: Lattice, at: number): boolean {
  const length = lattice.longest(at, NO_BODY_START);
  return length > 0 && [INSIDE, LONGER].every((set) => lattice.longest(at, set) <= length);
}

/** 应|联合国粮农组织总干事某某邀请: behind what no organisation's name begins with, where a clause does; none for any other. */
function behindNoBody(lattice: Lattice, at: number, head: number): readonly number[] {
  const behind = at + lattice.longest(at, NO_BODY_START);
  return behind <= head && beginsNoBody(lattice, at) ? [behind] : [];
}

/** In characters: 永康农商银行, 春和集团. */
const LONGEST_NAME = 16;

function ownBodyFollows(lattice: Lattice, at: number): boolean {
  if (beginsNoBody(lattice, at)) return false;
  const end = lattice.find({ start: at + 2, end: at + 2 + LONGEST_NAME }, OWN_END);
  return (
    end !== undefined &&
    !lattice.holds({ start: at, end: end.start }, OUTSIDE_NAME) &&
    isOfName(lattice.text, at, end.start)
  );
}

/** Nothing but what names of companies are written with: Han characters, letters, quotation marks and brackets. */
function isOfName(text: string, start: number, end: number): boolean {
  return /^[\p{Script=Han}\w“”（）]*$/u.test(text.slice(start, end));
}

/** Nothing says where an unknown body begins; 发展改革和科技经济部 holds no verb and ends like one. */
function isBody(lattice: Lattice, { start, end }: Span, company: boolean): boolean {
  const length = end - start;
  if (beginsNoBody(lattice, start)) return false;
  if (length < 2 || length > 24 || acts(lattice, { start, end })) return false;
  return lattice.longestBefore(end, BODY_END) > 0 || (company && length <= 14 && !holdsLong(lattice, { start, end }));
}

function holdsLong(lattice: Lattice, span: Span): boolean {
  return lattice.all(span, VERB).some(({ start, end }) => end - start >= 2);
}

/** Whether somebody does something in these words, so that they are no organisation's name. */
function acts(lattice: Lattice, span: Span): boolean {
  if (holdsMark(lattice, span) || lattice.holds(span, ASPECT)) return true;
  const inside = lattice.all(span, INSIDE);
  const isInside = (word: Span): boolean => inside.some((name) => contains(name, word));
  const isGroup = lattice.longestBefore(span.end, GROUP) > 0;
  if (lattice.all(span, OF).some((word) => !isInside(word)) && !isGroup) return true;
  if (lattice.all(span, OUTSIDE_BODY).some((word) => !isInside(word))) return true;
  // 市全面|深化|改革领导小组
  const isDone = (word: Span): boolean => !isInside(word) && !(isGroup && lattice.is(word, TASK));
  return [ACT, PARTING].some((set) =>
    lattice.all(span, set).some((word) => word.end - word.start >= 2 && isDone(word)),
  );
}
