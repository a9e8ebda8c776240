/** Where names of sites may stand: every word that ends one (医院, 村), with the edges at which the name may begin. */

import { classes } from "../../lexicon";
import { firstAtOrAfter, isHan, isIdeograph, isMark, isMarkAt, overlaps, type Span } from "../../text";
import { countsAt, MEASURE, NUMBER } from "./stretch";
import type { Terrain } from "./terrain";

/** A word that ends names of sites, and where the longest name that it can end begins. */
export interface Ending {
  /** Where the word begins. */
  readonly suffix: number;
  readonly end: number;
  /** The edges, from the word itself to the left. */
  readonly starts: readonly number[];
}

const ENDING = classes(
  "suffixes/facility",
  "suffixes/zone",
  "suffixes/village",
  "suffixes/town",
  "suffixes/water",
  "suffixes/mountain",
  "suffixes/road",
  "bodies/government",
  "bodies/military",
  "bodies/hospital",
  "bodies/school",
  "bodies/court",
  "bodies/procuratorate",
  "bodies/police",
);
/** What an item of a list may end with: 图书馆, or 市二院 by the row that says which it is. */
const ITEM = classes("suffixes/facility", "suffixes/zone", "suffixes/village", "bodies", "sites");
const ROAD = classes("suffixes/road");
const ETC = classes("site-cues/etc");
/** A verb of going that no name begins within: 到达 in 到达北河机场. */
const GOING = classes("verbs/visit", "verbs/arrive");
/** What stands in no name: 的, 曾任. */
const BREAKS = classes("site-cues/of", "site-cues/breaks");
/** 8点, 7月, 80层: behind a figure no part of a name. */
const OF_NUMBER = classes("site-cues/of-number");
const NO_START = classes("site-cues/etc", "site-cues/rank", "site-cues/many", "site-cues/no-start");
/** 设 in 古山镇设分会场: a verb, where no word of more characters takes it. */
const SETS = classes("site-cues/sets");
/** 在 in 古山镇在服务中心设岗: behind an area, what stands there is done by it. */
const SETS_OR_THERE = classes("site-cues/sets", "site-cues/there");
const AREA = classes("suffixes/place");
/** 民营, 中学 */
const KIND = classes("words", "generics", "suffixes/facility", "bodies", "site-cues/rank");
/** What is done, whose last character an ending may seem: 河 in 巡河. */
const DONE = classes("verbs");
/** What somebody does: 陆文柏 in 陆文柏到第三中学 is no part of the school's name. */
const ACTS = classes("verbs/visit", "verbs/arrive", "functions/preposition", "place-cues/going", "place-cues/toward");
const VISITS = classes("verbs/visit");
const NOUN = classes("words/noun");
const WORD = classes("words");
const NO_SITE = classes("false-friends/facility");

/** What is called by a number alone: 市一医院. */
const NUMBERED = classes(
  "suffixes/school",
  "suffixes/hospital",
  "suffixes/village",
  "bodies/hospital",
  "bodies/school",
);

/** But for a word that is a name by itself, such as 一中. */
const SHORTEST = 3;
/** In characters: 三十家 counts, and no name begins with it, as one may with 三座. */
const LONG_NUMBER = 2;
/** Names of more characters, their last word not counted, are clauses. */
const LONGEST = 24;

const JOINTS = "和与及暨";
const STOPS = "，。；！？：、—\n 　";
const OPEN = "“‘（《〈【「『(<";
const CLOSE = "”’）》〉】」』)>";

/**
 * All words in a text that may end the name of a site, in order of their end; of several with one end, the longest.
 * @param whole - whether all edges of an ending are asked for; of others only the one nearest to the ending is found
 */
export function endingsOf(terrain: Terrain, whole: (ending: Span) => boolean = () => true): readonly Ending[] {
  const { lattice, names, people } = terrain.ground;
  const endings: Ending[] = [];
  for (const end of lattice.endsOf(ENDING)) {
    const suffix = end - lattice.longestBefore(end, ENDING);
    if (endsWord(terrain, { start: suffix, end })) continue;
    if (
      terrain.cutsEnd(suffix, end) ||
      isFriend(terrain, { start: suffix, end }) ||
      within(names, { start: suffix, end }) ||
      within(people, { start: suffix, end }) ||
      lattice.longestBefore(end, DONE) > end - suffix
    )
      continue;
    const starts = startsOf(terrain, suffix, end, whole({ start: suffix, end }));
    if (starts.length > 0) endings.push({ suffix, end, starts });
  }
  return endings;
}

/** 博物馆与图书馆: two items of a list, where the ending of one stands in front of what joins them. */
function joinsTwo({ text, ground: { lattice } }: Terrain, start: number, suffix: number): boolean {
  for (let at = start + SHORTEST; at < suffix; at += 1)
    if (isMarkAt(text, at, JOINTS) && lattice.longestBefore(at, ITEM) > 1) return true;
  // 国道和高速服务站
  return isMarkAt(text, start + 2, JOINTS) && start + 2 < suffix && lattice.longestBefore(start + 2, ROAD) === 2;
}

/**
 * The edges at which a name may begin that is long enough, and neither a clause (与某地共建的平台) nor what only counts
 * (2148个暑托班) or ranks (县级医院) or follows a list (等现场) or what it was set up in (古山镇设分会场).
 */
function startsOf(terrain: Terrain, suffix: number, end: number, whole: boolean): readonly number[] {
  const { lattice } = terrain.ground;
  const starts: number[] = [];
  if (end - suffix === 1 && suffix > 0 && isDigit(terrain.text.charCodeAt(suffix - 1))) return starts;
  if (isOne(terrain, { start: suffix, end })) return starts;
  let looked = suffix;
  // “半条被子的温暖”陈列馆: what is quoted breaks no name.
  let quoted = 0;
  for (const start of edgesOf(terrain, suffix)) {
    // What no name may hold, none that begins further to the left may hold either.
    while (looked > start) {
      if (looked < suffix && quoted === 0 && followsList(terrain, looked)) return starts;
      looked -= 1;
      quoted += Number(isMarkAt(terrain.text, looked, "”")) - Number(isMarkAt(terrain.text, looked, "“"));
      if (quoted === 0 && isBroken(terrain, looked, suffix)) return starts;
    }
    const isLong = end - start >= SHORTEST || (end - suffix === 2 && start === suffix);
    const isNamed =
      lattice.longest(start, NO_START) === 0 && !countsAt(lattice, start, LONG_NUMBER) && !cutsGoing(terrain, start);
    if (isLong && isNamed && !joinsTwo(terrain, start, suffix)) starts.push(start);
    if (!whole && starts.length > 0) break;
  }
  return starts;
}

/** 达 in 到达北河机场: within a verb of going no name begins, but for a place. */
const cutsGoing = ({ placeAt, ground: { lattice } }: Terrain, start: number): boolean =>
  start > 0 && !placeAt.has(start) && lattice.longest(start - 1, GOING) > 1;

/** 等 in 医院等现场: no name goes on over it, though one may begin with it. */
function followsList({ ground: { lattice } }: Terrain, at: number): boolean {
  return lattice.longest(at, ETC) > 0 && lattice.longest(at - 1, WORD) < 2;
}

/** Whether what stands here is in no name that ends with the word at `suffix`: 共建的平台, 设分会场, 8个暑托班. */
function isBroken(terrain: Terrain, at: number, suffix: number): boolean {
  const { text, ground } = terrain;
  const { lattice } = ground;
  if (lattice.hasLength(at, BREAKS, 1, suffix - at)) return true;
  if (isDigit(text.charCodeAt(at)) && (lattice.longest(at + 1, MEASURE) > 0 || lattice.longest(at + 1, OF_NUMBER) > 0))
    return true;
  const behindArea = isBehindArea(terrain, at);
  if (behindArea && isOneOfAKind(terrain, at, suffix)) return true;
  // 贵州考察大数据交易中心: what somebody visits there; but 南极考察站.
  const visited = behindArea ? lattice.longest(at, VISITS) : 0;
  if (visited > 1 && suffix - at > visited) return true;
  const sets = lattice.longest(at, behindArea ? SETS_OR_THERE : SETS);
  return sets > 0 && lattice.longest(at, WORD) <= Math.max(1, sets) && lattice.longest(at - 1, WORD) < 2;
}

/** 城南一小区, 三家企业: one or some of several, whose name is not told; but 城南第一公园, and schools and hospitals are called 市一小学, 市一医院. */
function isOne({ text, ground: { lattice } }: Terrain, ending: Span): boolean {
  const { start, end } = ending;
  const counted = start - lattice.longestBefore(start, MEASURE);
  // 万家超市 is called so.
  if (counted < start && lattice.longestBefore(counted, NUMBER) > 0 && !isMarkAt(text, counted - 1, "百千万"))
    return true;
  if (!isMarkAt(text, start - 1, "一") || end - start < 2 || lattice.is(ending, NUMBERED)) return false;
  return lattice.longestBefore(start, WORD) < 2 && !isMarkAt(text, start - 2, "第");
}

/** 一 in 城南一民营医院: one of those of a kind, which the word behind tells. */
function isOneOfAKind({ text, ground: { lattice } }: Terrain, at: number, suffix: number): boolean {
  const kind = at + 1 + lattice.longest(at + 1, KIND);
  return isMarkAt(text, at, "一") && kind > at + 2 && kind <= suffix && lattice.longest(at, WORD) < 2;
}

const isBehindArea = ({ placeTo, ground: { lattice } }: Terrain, at: number): boolean =>
  placeTo.has(at) || lattice.longestBefore(at, AREA) > 0;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** 站 in 网站, 港 in 香港: the end of an ordinary word, or of a place that a dictionary has. */
function endsWord({ ground: { lattice }, placeTo }: Terrain, { start, end }: Span): boolean {
  // 登场, 下乡: of one character, it ends verbs too.
  const word = end - lattice.longestBefore(end, end - start === 1 ? WORD : NOUN);
  const place = placeTo.get(end);
  return (word < start && !lattice.is({ start: word, end }, ENDING)) || (place !== undefined && place.start < start);
}

/** 市场 in 市场监管, 战场: a word that only ends like a site, or goes on behind it. */
function isFriend({ ground: { lattice } }: Terrain, { start, end }: Span): boolean {
  for (let from = Math.max(0, start - 4); from < end; from += 1) {
    const reach = from + lattice.longest(from, NO_SITE);
    if (reach > end && from <= start) return true;
  }
  return false;
}

/** Whether a span shares a character with a person or a post. */
function within(names: readonly Span[], span: Span): boolean {
  const at = firstAtOrAfter(names, span.start + 1);
  for (let index = Math.max(0, at - 2); index <= at && index < names.length; index += 1)
    if (overlaps(names[index]!, span)) return true;
  return false;
}

/** Where the last person in front of an ending ends who does something there; 0 for none. */
function endOfActor({ ground: { lattice, people } }: Terrain, suffix: number): number {
  const last = people[firstAtOrAfter(people, suffix) - 1];
  return last !== undefined && last.end < suffix && lattice.longest(last.end, ACTS) > 0 ? last.end : 0;
}

function edgesOf(terrain: Terrain, suffix: number): readonly number[] {
  const {
    text,
    ground: { names, people },
  } = terrain;
  const starts: number[] = [];
  const before = names[firstAtOrAfter(names, suffix) - 1];
  const limit = Math.max(0, suffix - LONGEST, before?.end ?? 0, endOfActor(terrain, suffix));
  let depth = 0;
  for (let at = suffix; at >= limit; at -= 1) {
    // Within quotation marks and brackets no name begins that goes on behind them.
    if (depth === 0 && isEdge(text, at) && !within(people, { start: at, end: at })) starts.push(at);
    if (at === 0 || at === limit) break;
    const unit = text.charCodeAt(at - 1);
    if (isIdeograph(unit)) continue;
    if (isMark(unit, CLOSE)) depth += 1;
    else if (isMark(unit, OPEN)) {
      depth -= 1;
      if (depth < 0) break;
    } else if (depth === 0 && isMark(unit, STOPS)) break;
    else if (isMark(unit, "\n。")) break;
  }
  return starts;
}

/** Not inside a number, a word in Latin letters, or a pair. */
function isEdge(text: string, at: number): boolean {
  if (isIdeograph(text.charCodeAt(at))) return true;
  const char = text[at]!;
  if (CLOSE.includes(char) || "、·-—.%".includes(char)) return false;
  const before = text[at - 1];
  return isHan(char) || before === undefined || !/[-A-Za-z0-9·.]/u.test(before) || !/[A-Za-z0-9]/u.test(char);
}
