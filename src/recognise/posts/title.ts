/** One title as printed: what stands before its head (书记, 副市长) is read as status, jurisdiction and body. */

import type { Lattice } from "../../lexicon";
import { NATION, type TitleStatus } from "../../model";
import { isNumeralAt, type Span } from "../../text";
import { behindCapital, isCountry } from "./abroad";
import { Affixes } from "./affixes";
import { glossesIn } from "./gloss";
import { areaOfLevel, areaOfOrgan } from "./levels";
import { isLocal, sectionedOf, stemOf } from "./parts";
import { namedAreaAt, organisationStart } from "./organisation";
import { onceIn, statusAt, tenureBefore, tenureIn } from "./status";
import { levelAt } from "./told";
import type { PostScene } from "./scene";
import {
  ACTING,
  BEHIND_LEVEL,
  BODY_OF_AREA,
  CENTRAL,
  CHARGE,
  EVERYBODY,
  IN_CHARGE,
  INSIDE,
  LEAGUE,
  LEFT,
  LEVEL,
  MILITARY_RANK,
  NATIONAL,
  NATIONAL_HEAD,
  OF,
  OWN,
  OWN_NATION,
  PARTY,
  PROPOSAL,
  SHORT_AREA,
  SMALL_AREA,
  SOME,
  STATIONED,
  TERM_END,
} from "./words";

/** Whose post it is: an area by full name, and as printed (金华市, 市, 甘孜州). */
interface Jurisdiction {
  readonly name: string | null;
  readonly surface: string;
}

/** A title with its parts; the span covers all of them: 原永康市市场监管局局长. */
export interface PrintedTitle extends Span {
  readonly status: TitleStatus;
  readonly jurisdiction: Jurisdiction | null;
  /** What stands between jurisdiction and head: 市场监管局党委, 委, 人大常委会; empty in 副市长. */
  readonly body: string;
  /** The body as printed, where `body` is the company that 公司 or 集团 stands for. */
  readonly called?: string;
  readonly head: Span & { readonly text: string };
}

/**
 * Reads the title whose head is `head`, not looking further left than `limit`. 由金华市委常委 has the jurisdiction 金华市
 * and the body 委; `named` as for `organisationStart`; undefined where what stands before the head is no organisation, as in 全市各级主任.
 */
export function readTitle(scene: PostScene, limit: number, head: Span, named = false): PrintedTitle | undefined {
  const { lattice } = scene;
  // 宣传部分管日常工作的副部长
  const behind = beforeCharge(lattice, head.start);
  const start = organisationStart(scene, limit, behind, named);
  // 各级河长守河有责, 永康市126名第一书记: nobody in particular.
  const some = head.start - lattice.longestBefore(head.start, SOME);
  const isCounted = some > limit && some < head.start && /\d/u.test(lattice.text[some - 1]!);
  const isNobody = isCounted || lattice.longestBefore(head.start, EVERYBODY) > 0;
  // 各支部书记
  if (start === undefined || isNobody || (start < head.start && lattice.longest(start, EVERYBODY) > 0))
    return undefined;
  const { status, length } = statusAt(scene, start, behind);
  const from = start + length + countLength(lattice, start + length, behind);
  const { jurisdiction, end } = jurisdictionAt(scene, from, behind);
  // 某县|原卫生局局长, where the area is printed with its unit: 镇原 and 太原 are areas.
  const isArea = jurisdiction !== null && (isCountry(scene, jurisdiction.name) || endsUnit(lattice, end, jurisdiction));
  const once = onceIn(lattice, { start: end, end: behind }, isArea);
  // 代表团团长
  const isActing = lattice.longest(head.start, ACTING) > 0 && lattice.longest(head.start, INSIDE) === 0;
  const acting = isActing || (head.start > end && lattice.longestBefore(head.start, ACTING) > 0);
  const proposed = lattice.longestBefore(head.end, PROPOSAL) > 0;
  const isLeft = once !== undefined || lattice.longest(head.end, LEFT) > 0;
  return {
    start: from,
    end: head.end,
    status:
      status ??
      tenureIn(lattice, { start: end, end: behind }) ??
      (isLeft ? "former" : proposed ? "proposed" : acting ? "acting" : "held"),
    jurisdiction,
    body: bodyOf(lattice, { start: end, end: behind }, once),
    head: headOf(lattice, head),
  };
}

/** Whether a jurisdiction is printed with its last character, as 古山镇 is. */
const endsUnit = (lattice: Lattice, end: number, { name, surface }: Jurisdiction): boolean =>
  surface.length > 2 && name !== null && name.endsWith(lattice.text[end - 1] ?? " ");

/** The length of 一位 in front of 一位心内科副主任. */
function countLength(lattice: Lattice, at: number, head: number): number {
  const length = lattice.longest(at, SOME);
  return length > 1 && at + length < head ? length : 0;
}

/** In characters: 负责监管事务的. */
const LONGEST_CHARGE = 12;

/** Where 分管日常工作的, 及其 or 负责某事的 begins that stands right before a head; the head itself for none. */
function beforeCharge(lattice: Lattice, head: number): number {
  const charge = head - lattice.longestBefore(head, CHARGE);
  if (charge < head || lattice.longestBefore(head, OF) !== 1) return charge;
  const verb = lattice.findLast({ start: Math.max(0, head - LONGEST_CHARGE), end: head }, IN_CHARGE);
  return verb && /^\p{Script=Han}+$/u.test(lattice.text.slice(verb.start, head)) ? verb.start : head;
}

/** A head of which nothing says whose it is. */
export function bareTitle({ lattice }: PostScene, head: Span): PrintedTitle {
  const { start, end } = head;
  return { start, end, status: "held", jurisdiction: null, body: "", head: headOf(lattice, head) };
}

/** A head with what is printed there. */
export function headOf({ text }: Lattice, { start, end }: Span): PrintedTitle["head"] {
  return { start, end, text: text.slice(start, end) };
}

/** What stands between jurisdiction and head, without 原, 现任, brackets that say it again, and the rank of an officer. */
function bodyOf(lattice: Lattice, span: Span, once: Span | undefined): string {
  const left = [once, tenureBefore(lattice, span), ...glossesIn(lattice, span)]
    .filter((part) => part !== undefined)
    .toSorted((a, b) => a.start - b.start);
  const rank = lattice.longestBefore(span.end, MILITARY_RANK);
  let at = span.start;
  let body = "";
  for (const part of left) {
    body += lattice.text.slice(at, part.start);
    at = part.end;
  }
  return onceOnly((body + lattice.text.slice(at, Math.max(at, span.end - rank))).replace(/\s/gu, ""));
}

/** In characters, of a name that is printed twice; 委员会 stands twice in 联邦委员会国际事务委员会. */
const SHORTEST_TWICE = 4;

/** 春和集团 of 春和集团视觉中国春和集团: where a headline or a caption runs into its text, the body's name stands at both ends. */
function onceOnly(body: string): string {
  for (let length = body.length >> 1; length >= SHORTEST_TWICE; length -= 1)
    if (body.startsWith(body.slice(-length))) return body.slice(-length);
  return body;
}

interface Found {
  readonly jurisdiction: Jurisdiction | null;
  /** Where the body begins. */
  readonly end: number;
}

function jurisdictionAt(scene: PostScene, from: number, head: number): Found {
  const { lattice, lexicon } = scene;
  // 共青团浙江省委, 民建市委, 团市委: whose committee it is belongs to the post; 中共 goes without saying.
  const league = lattice.longest(from, LEAGUE);
  const prefix = Math.max(league, lattice.longest(from, PARTY));
  const named = placeFollows(scene, from + prefix) || lattice.longest(from + prefix, LEVEL) > 0;
  let at = named || league === 0 ? from + prefix : from;
  at += ownLength(scene, at) + (prefix > 0 ? termLength(lattice, at) : 0);
  const area = ofOwnNation(scene, at) ?? areaAt(scene, from, at, head) ?? shortAt(scene, from, at, head);
  if (area) return area;
  if (lattice.longest(at, NATIONAL) > 0) return { jurisdiction: { name: NATION, surface: "" }, end: at };
  // 民进中央主席: the party is part of the post.
  if (lattice.longest(at, CENTRAL) > 0) return { jurisdiction: null, end: from };
  const level = at < head ? levelAt(lattice, at) : 0;
  if (level === 0) return { jurisdiction: villageAt(scene, at, head), end: at };
  const word = lattice.text.slice(at, at + level);
  const organ = {
    start: at,
    end: head - Affixes.of(lexicon, "party-body").endOf(lattice.text.slice(at + level, head)),
  };
  const name = areaOfLevel(scene, word, from) ?? (organ.end > at + level ? areaOfOrgan(scene, level, organ) : null);
  return { jurisdiction: { name, surface: lattice.text.slice(from, from + league) + word }, end: at + level };
}

/** 中国国务院总理, 中国驻某国大使: of the whole country; 中国国家主席 is 国家主席. */
function ofOwnNation({ lattice }: PostScene, at: number): Found | undefined {
  const end = at + lattice.longest(at, OWN_NATION);
  const isHead = lattice.longest(end, NATIONAL_HEAD) > 0;
  const isNational = isHead || [NATIONAL, STATIONED].some((set) => lattice.longest(end, set) > 0);
  if (end === at || !isNational) return undefined;
  return { jurisdiction: { name: NATION, surface: isHead ? "" : lattice.text.slice(at, end) }, end };
}

/** In characters; a zone's short form (常州国家高新区) is longer. */
const LONGEST_SHORT = 4;

/** 上海二中院, 德州交警支队: the short form of a province or prefecture in front of an organ that only an area has. */
function shortAt({ lattice, lexicon }: PostScene, from: number, at: number, head: number): Found | undefined {
  const end = at + lattice.longest(at, SHORT_AREA);
  if (end === at || end - at > LONGEST_SHORT || end >= head) return undefined;
  const body = stemOf(lexicon, lattice.text.slice(end, head));
  const [division] = lexicon.divisionsNamed(lattice.text.slice(at, end));
  const isOrgan =
    isLocal(lexicon, sectionedOf(lexicon, body) || body) || Affixes.of(lexicon, "government").startOf(body) > 0;
  if (!division || !isOrgan) return undefined;
  return { jurisdiction: { name: division.name, surface: lattice.text.slice(from, end) }, end };
}

/** 村党支部书记, 社区居委会主任: of the village that the text names, which the post keeps as it is printed. */
function villageAt(scene: PostScene, at: number, head: number): Jurisdiction | null {
  const { lattice } = scene;
  const length = lattice.longest(at, SMALL_AREA);
  if (length === 0 || at + length >= head || lattice.longest(at + length, BODY_OF_AREA) === 0) return null;
  const name = areaOfLevel(scene, lattice.text.slice(at, at + length), at);
  return name === null ? null : { name, surface: "" };
}

function placeFollows({ placeAt }: PostScene, at: number): boolean {
  return placeAt.has(at);
}

/** 十二届 in front of 全国人大, behind 中共; 0 for none. */
function termLength(lattice: Lattice, at: number): number {
  let end = at;
  while (isNumeralAt(lattice.text, end)) end += 1;
  const term = lattice.longest(end, TERM_END);
  return end > at && term > 0 && lattice.longest(end + term, NATIONAL) > 0 ? end + term - at : 0;
}

/** 我 of 我市市委书记, or 我市 where the level stands twice. */
function ownLength({ lattice }: PostScene, at: number): number {
  const own = lattice.longest(at, OWN);
  if (own === 0) return 0;
  const level = lattice.longest(at + own, LEVEL);
  if (level === 0) return 0;
  const { text } = lattice;
  // 我市市委, 该乡|水银村
  const isTwice = text[at + own] === text[at + own + level] || namedAreaAt(lattice, at + own + level) > 0;
  return isTwice ? own + level : own;
}

/** The places in front, or an area that no dictionary has; undefined for none. */
function areaAt(scene: PostScene, from: number, start: number, head: number): Found | undefined {
  const { lattice, placeAt } = scene;
  const { text } = lattice;
  let at = behindCapital(scene, start);
  const surfaceStart = at > start ? at : from;
  let name: string | null = null;
  let divided = false;
  for (let place = placeAt.get(at); place && place.end <= head; place = placeAt.get(at)) {
    // 西安市|秦岭生态环境保护管理局: of the city; the range only says what it looks after.
    if (divided && place.division === null && place.kind !== "zone") break;
    divided = place.division !== null;
    name = place.name;
    at = place.end;
  }
  const named = namedAreaAt(lattice, at);
  const isWhole = named > 0 && at + named <= head && lattice.longest(at, SMALL_AREA) !== named;
  if (isWhole)
    return {
      jurisdiction: { name: text.slice(at, at + named), surface: text.slice(surfaceStart, at + named) },
      end: at + named,
    };
  if (name === null) return undefined;
  // 理县县委: the level stands twice.
  const twice = at < head && text[at] === text[at - 1] && lattice.longest(at + 1, BEHIND_LEVEL) > 0;
  const end = twice ? at + 1 : at;
  return { jurisdiction: { name, surface: text.slice(surfaceStart, end) }, end };
}
