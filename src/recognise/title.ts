/** One title as printed: what stands before its head (书记, 副市长) is read as status, jurisdiction and body. */

import type { TitleStatus } from "../model";
import type { Span } from "../text";
import { LEVEL, type Home } from "./jurisdiction";
import type { PlaceMention } from "./places";
import type { Vocabulary } from "./vocabulary";

/** Whose post it is: an area by full name, and as printed (金华市, 市, 甘孜州). */
export interface Jurisdiction {
  readonly name: string | null;
  readonly surface: string;
}

export interface PrintedTitle extends Span {
  readonly status: TitleStatus;
  readonly jurisdiction: Jurisdiction | null;
  /** What stands between jurisdiction and head: 市场监管局党委, 委, 人大常委会; empty in 副市长. */
  readonly body: string;
  readonly head: string;
}

/** What the title grammar needs to see of a text. */
export interface TitleScene {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly home: Home;
  readonly placeAt: ReadonlyMap<number, PlaceMention>;
}

const STATUS: readonly (readonly [RegExp, TitleStatus])[] = [
  [/^(?:原任?|前任?|时任|曾任|历任)/u, "former"],
  [/^(?:拟任|提名)/u, "proposed"],
  [/^(?:现任|新任|兼任?|任命|任)/u, "held"],
];
const ORGANISATION =
  /^(?:我(?=[省市县区州旗盟镇乡院校国军党])|本|该|中共|全国|国家|中央|中国|[校院](?=党|纪|办|团|工会|学生|长助)|学校|学院|党中央|国务院|解放军|武警|[^由在与对向受从被把将等的，、。]{2,12}?(?:大学|集团|公司|医院|银行|检察院|法院))/u;
const LEVEL_START = new RegExp(
  `^(?:${LEVEL})(?![场域内外容际里情园]|级(?!领导|干部|总|河|湖|林))(?!民(?![政宗革盟建进族兵航主营]))`,
  "u",
);
/** Heads that need no body: whatever stands before 市长 that is none is something else. */
const CHIEF_HEAD = /^(?:常务副|代理|副|代)?[省市县区州旗盟镇乡]长(?!江|城|期|远|效)/u;
/** Heads of companies, whose names end in anything: 厦航董事长, 世纪华耀副总经理. */
const COMPANY_HEAD = /^(?:执行|常务|首席)?副?(?:董事长|总经理|总裁|总监|经理|首席|执行官|理事长|行长)/u;
/** Posts of the whole country; the bodies of the centre (国家文物局) are nobody's jurisdiction. */
const NATIONAL = /^(?:全国|国务院$|党?中央政治局|中共中央政治局|国家$)/u;
/** An area that no dictionary has: 画溪镇党委; or one whose level stands twice, as in 罗讷省省长. */
const NAMED_AREA =
  /^[\u4e00-\u9fff]{1,6}?(?:(?:镇|乡|街道|村|社区)(?=党|人大|办|工委|政|纪|书|主|副|委|居|妇|团|卫|经)|([省市县区州旗])(?=\1[长委]))/u;
/** Other single characters of the tables (会, 组) stand inside names of organisations. */
const PREPOSITION = /[等有由以在与和及对向受据为从被把将随给请让是摄]/u;
const BODY_END =
  /(?:公司|集团|工厂|厂|组|队|会|社|中心|院|所|站|局|厅|办|委|部|处|室|行|馆|校|学|园|店|站|司|台|党委|党组|支部|食品|药业|市场|联盟|项目|企业|”)$/u;
/** Verbs that no organisation has in its name; 检查, 调研 and 服务 may be part of one. */
const ACTS = ["arrive", "attend", "accompany", "chair", "lead", "speech", "meet"] as const;

/**
 * Reads the title whose head is `head`, not looking further left than `limit`. 由金华市委常委 has the jurisdiction 金华市
 * and the body 委; undefined where what stands before the head is no organisation, as in 全市各级主任.
 */
export function readTitle(scene: TitleScene, limit: number, head: Span): PrintedTitle | undefined {
  const { text } = scene;
  const start = organisationStart(scene, limit, head.start);
  // 各级河长守河有责: nobody in particular.
  if (start === undefined || /(?:各级?|全体|广大|每[位名])$/u.test(text.slice(limit, head.start))) return undefined;
  const printed = text.slice(head.start, head.end);
  const { status, length } = statusAt(text.slice(start, head.start));
  const from = start + length;
  const { jurisdiction, end } = jurisdictionAt(scene, from, head.start);
  const acting =
    /^(?:代理?|常务代)(?=[省市县区州旗盟镇乡院主检])/u.test(printed) || text.slice(end, head.start).endsWith("代");
  const former = head.start > end && text[head.start - 1] === "原";
  const proposed = /(?:人选|候选人)$/u.test(printed);
  return {
    start: from,
    end: head.end,
    status: status ?? (former ? "former" : proposed ? "proposed" : acting ? "acting" : "held"),
    jurisdiction,
    body: text.slice(end, head.start - (former ? 1 : 0)),
    head: printed,
  };
}

function statusAt(text: string): { readonly status: TitleStatus | undefined; readonly length: number } {
  for (const [pattern, status] of STATUS) {
    const match = pattern.exec(text);
    if (match) return { status: status === "held" ? undefined : status, length: match[0].length };
  }
  return { status: undefined, length: 0 };
}

/** In characters; what stands further in front of a head belongs to another word. */
const LONGEST_ORGANISATION = 60;

/** The leftmost place from which everything up to the head reads as one organisation; the head itself for none. */
function organisationStart(scene: TitleScene, limit: number, head: number): number | undefined {
  const { text, vocabulary } = scene;
  if (limit === head) return head;
  const from = Math.max(limit, head - LONGEST_ORGANISATION);
  const starts = from === limit ? [limit] : [];
  for (let at = from; at < head; at += 1) {
    const word = Math.max(vocabulary.functions.longestAt(text, at), vocabulary.verbs.longestAt(text, at));
    for (let length = 1; length <= word; length += 1) {
      const boundary = text.slice(at, at + length);
      if (length === 1 && !PREPOSITION.test(boundary)) continue;
      if (at + length <= head && isBoundary(vocabulary, boundary)) starts.push(at + length);
    }
  }
  const sorted = [...new Set(starts)].toSorted((a, b) => a - b);
  const sure = sorted.find((at) => startsOrganisation(scene, at) && !acts(vocabulary, text.slice(at, head)));
  if (sure !== undefined) return sure;
  const last = sorted.at(-1) ?? from;
  if (last === head || statusAt(text.slice(last, head)).length === head - last) return last;
  const company = COMPANY_HEAD.test(text.slice(head, head + 8));
  return (
    sorted.find((at) => isBody(vocabulary, text.slice(at, head), company)) ??
    (CHIEF_HEAD.test(text.slice(head)) ? head : undefined)
  );
}

/** Nothing says where an unknown body begins; 发展改革和科技经济部 holds no verb and ends like one. */
function isBody(vocabulary: Vocabulary, text: string, company: boolean): boolean {
  if (/^[要不有能将已再就都也可应和与及]|[由在对向受从被把将让给是]/u.test(text)) return false;
  if (text.length < 2 || text.length > 24 || acts(vocabulary, text)) return false;
  return BODY_END.test(text) || (company && text.length <= 14 && !holdsVerb(vocabulary, text));
}

function holdsVerb(vocabulary: Vocabulary, text: string): boolean {
  return Array.from(text, (_, at) => at).some((at) => vocabulary.verbs.longestAt(text, at) >= 2);
}

function isBoundary(vocabulary: Vocabulary, word: string): boolean {
  const { functions, verbs } = vocabulary.lexicon.words;
  return functions.has(word) || verbs.has(word);
}

function startsOrganisation({ text, vocabulary, placeAt }: TitleScene, at: number): boolean {
  const rest = text.slice(at, at + 12);
  if (statusAt(rest).length > 0 && statusAt(rest).status !== undefined) return true;
  return (
    placeAt.has(at) ||
    LEVEL_START.test(rest) ||
    ORGANISATION.test(rest) ||
    NAMED_AREA.test(rest) ||
    vocabulary.bodies.longestAt(text, at) >= 2
  );
}

function acts(vocabulary: Vocabulary, text: string): boolean {
  if (/认真|贯彻|落实|抓好|加强|深化|要求/u.test(text)) return true;
  if (/[了，。、着]/u.test(text) || (text.includes("的") && !/(?:领导小组|指挥部|专班)$/u.test(text))) return true;
  for (let at = 0; at < text.length; at += 1) {
    if (vocabulary.verbAt(text, at, ...ACTS) >= 2) return true;
  }
  return false;
}

function jurisdictionAt(
  scene: TitleScene,
  from: number,
  head: number,
): { jurisdiction: Jurisdiction | null; end: number } {
  const { text, home, placeAt } = scene;
  let at = from + (/^(?:中共)/u.exec(text.slice(from, head))?.[0].length ?? 0);
  // 团市委 is the league's committee of that level.
  if (/^团(?=[省市县区州旗]委)/u.test(text.slice(at, head))) at += 1;
  const doubled = /^(?:我|本)([省市县区州旗盟镇乡])(?=\1)/u.exec(text.slice(at, head));
  if (doubled) at += 2;
  const own = /^(?:我|本|全)(?=[省市县区州旗盟镇乡院校])/u.exec(text.slice(at, head));
  if (own) at += 1;
  let area: Jurisdiction | null = null;
  for (let place = placeAt.get(at); place && place.end <= head; place = placeAt.get(at)) {
    area = { name: place.name, surface: text.slice(from, place.end) };
    at = place.end;
  }
  const named = NAMED_AREA.exec(text.slice(at, head + 1));
  if (named && at + named[0].length <= head && !/^(?:镇|乡|街道|村|社区)/u.test(named[0])) {
    area = { name: named[0], surface: text.slice(from, at + named[0].length) };
    return { jurisdiction: area, end: at + named[0].length };
  }
  // 理县县委: the level stands twice.
  const twice = area && text[at] === text[at - 1] && /^.[委政人长纪]/u.test(text.slice(at, head + 1));
  if (area && twice) return { jurisdiction: { ...area, surface: text.slice(from, at + 1) }, end: at + 1 };
  if (area) return { jurisdiction: area, end: at };
  if (NATIONAL.test(text.slice(at, head))) return { jurisdiction: { name: "全国", surface: "" }, end: at };
  if (/^(?:国家|中央)/u.test(text.slice(at, head))) return { jurisdiction: null, end: at };
  const level = at < head ? LEVEL_START.exec(text.slice(at, head + 2)) : null;
  if (level) {
    const division = home.level(level[0]);
    const league = text[at - 1] === "团" && at > from ? "团" : "";
    return { jurisdiction: { name: division?.name ?? null, surface: league + level[0] }, end: at + level[0].length };
  }
  return { jurisdiction: null, end: at };
}
