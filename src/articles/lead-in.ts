/**
 * What a copied web page runs together with the first sentence of its story: the headline, once or twice, and who wrote
 * it. 原标题：方明远调研春耕记者 程禾苗5月16日，市委书记方明远… is a headline, a reporter and a story.
 */

import { DAY, findDateline, LEAD, REPORTER } from "./byline";
import { OUTLETS } from "./words";

/** What stands in front of a story. */
interface LeadIn {
  readonly headline: string;
  readonly names: readonly string[];
  /** Of all of it, in characters. */
  readonly length: number;
}

/** In characters: a headline of several lines. */
const LONGEST = 120;
const SHORTEST = 6;

/** With these a story opens that has no dateline. */
const OPENERS =
  "为(?:进一步|深入|贯彻|切实|全面|落实|加强|推[动进]|充分|确保|庆祝|迎接|做好|了|认真|引导|积极|营造|丰富|弘扬|提[升高]|增强|响应|践行|持续|有效|助力|促进|保障|巩固|扎实|激[发励]|普及|[强深优]化|发扬|传承|帮助|防[止范]|预防|培养|展[示现]|打造|表彰|纪念|规范|加快|检验|不断|更好|广泛|有力|实现)|近日，|日前，|连日来，|今年以来|据悉，|位于|昨天，|今天，|昨日，|今日，";
/** 5月16日上午 or 2022年， opens a story; 2022年全市春耕 may stand in a headline. */
const SINCE = String.raw`(?<!\d)(?:${DAY}(?=[，上下晚早中凌清至到—-])|20\d{2}年(?=，|[是以]))`;
/** 据澄江发布消息， opens one too. */
const SOURCED = String.raw`据(?:[^，。；]{2,24}(?:(?:消息|报道|通报)[，：]|，(?=${DAY}))|${OUTLETS}[^，。；]{0,8}(?:电|讯)[ ，：])`;
const OPENING = new RegExp(`^(?:${SINCE}|${OPENERS}|${SOURCED})`, "u");
const CREDIT = new RegExp(
  String.raw`^ ?(?:${OUTLETS}|[\u4e00-\u9fff]{0,2}(?=编辑))?(?:${REPORTER}(?=[ ：|])|(?:编辑|作者|文字|文/|文\|)(?=[ ：|/]|(?<=[/|])))[ ：|/]*`,
  "u",
);
const NAME = String.raw`(?:[\u4e00-\u9fff]{2,3}?|[\u4e00-\u9fff]·[\u4e00-\u9fff]{2})`;

/** The label of the headline that a page was first printed under, with or without 本报讯 before it. */
export const LABELLED = /^(?:本(?:报|台|网|刊)讯 ?)?（?原标题：/u;

/**
 * Whether a text must begin with a headline: under 原标题： always, as an item of a round-up where it is told from the
 * story, otherwise only where the story tells it again.
 */
type Expecting = "label" | "item" | "nothing";

/** Of the first paragraph of a story; undefined where it begins with the story. */
export function findLeadIn(text: string, expecting: Exclude<Expecting, "label">): LeadIn | undefined {
  const label = LABELLED.exec(text)?.[0] ?? "";
  const begins = expecting === "item" ? OPENING : LEAD;
  if (label === "" && (begins.test(text) || findDateline(text) !== undefined)) return undefined;
  const begin = text.slice(label.length, label.length + LONGEST * 2);
  const end = label.includes("（") ? bracketed(begin) : endOf(begin, label === "" ? expecting : "label", text);
  if (end === undefined) return undefined;
  const behind = label.length + end.behind;
  const adverts = ADVERTS.exec(text.slice(behind))?.[0].length ?? 0;
  const credits = creditsAt(text, behind + adverts, end.headline);
  return { headline: end.headline, names: credits.names, length: credits.end };
}

interface HeadlineEnd {
  readonly headline: string;
  /** Where what follows it begins. */
  readonly behind: number;
}

function bracketed(begin: string): HeadlineEnd | undefined {
  const end = begin.indexOf("）");
  return end < 0 ? undefined : { headline: squeeze(begin.slice(0, end)), behind: end + 1 };
}

function endOf(begin: string, expecting: Expecting, text: string): HeadlineEnd | undefined {
  const twice = expecting === "label" ? repeated(begin) : undefined;
  const from = twice?.behind ?? SHORTEST;
  const at = markerAfter(begin, from, expecting !== "nothing", twice !== undefined);
  if (twice) return { ...twice, behind: at ?? twice.behind };
  if (at === undefined) return expecting === "label" ? (beforeSpace(begin) ?? wholeLine(begin)) : undefined;
  const headline = squeeze(begin.slice(0, at));
  if (expecting === "nothing" && !isHeadlineOf(headline, text.slice(at))) return undefined;
  return { headline, behind: at };
}

/** 方明远调研春耕 方明远调研春耕, or 澄江：方明远调研春耕方明远调研春耕, where what stands twice is the headline. */
function repeated(begin: string): HeadlineEnd | undefined {
  for (const from of [0, begin.slice(0, 12).indexOf("：") + 1]) {
    const rest = begin.slice(from);
    for (let length = Math.min(LONGEST, Math.floor(rest.length / 2)); length >= SHORTEST; length -= 1) {
      const once = rest.slice(0, length);
      const gap = rest.slice(length).length - rest.slice(length).trimStart().length;
      if (!rest.startsWith(once.trim(), length + gap)) continue;
      return { headline: squeeze(once), behind: from + length + gap + once.trim().length };
    }
  }
  return undefined;
}

/** Where a dateline, a credit or the story itself begins; undefined where only the sentence goes on. */
function markerAfter(begin: string, from: number, sure: boolean, behindTwice: boolean): number | undefined {
  // A question that a headline asks ends it where nothing else does.
  let asked: number | undefined;
  for (let at = from; at < Math.min(begin.length, from + LONGEST); at += 1) {
    const before = begin[at - 1] ?? "";
    if (at > from && "。；…".includes(before)) return asked;
    const rest = begin.slice(at);
    if (sure && at > from && "？！".includes(before) && STORY.test(rest)) asked ??= at;
    if (BOX.test(rest) || datelineAt(rest, before)) return at;
    if (sure && ADVERTS.test(rest)) return at;
    if (sure && CREDIT.test(rest) && !rest.startsWith(" ")) return at;
    // What stands between a headline that is printed twice and the story is a sub-headline, or the story itself.
    if (!behindTwice && opensAt(begin, at, sure)) return at;
  }
  return asked;
}

/** 澄江市委5月16日… or 春耕开始了，…: running text. */
const STORY = /^[^，。” ]{2,30}[，日]/u;

/** A row of dots, and what says that the advertisements above end in it: ······以上广告······正文 */
const ADVERTS = /^[·.…—=*-]{4,}(?:以上广告[·.…—=*-]*|广告[·.…—=*-]*)?(?:以下)?(?:正文)?/u;

function opensAt(begin: string, at: number, sure: boolean): boolean {
  const before = begin[at - 1] ?? "";
  if (/[\d年月，、；：自从在至到于截\-—–~～]/u.test(before)) return false;
  const opening = OPENING.exec(begin.slice(at))?.[0];
  // 总部位于澄江: no story begins with a place in the middle of a sentence.
  if (opening === "位于" && /\p{Script=Han}/u.test(before)) return false;
  return opening !== undefined && (sure || /\d日?$|^据/u.test(opening));
}

/** 【澄江网报道】, （澄江网讯）, and 来源：澄江日报 */
const BOX = /^(?:【[^【】]{2,14}(?:报道|讯|电|消息)】|（[^（）]{2,14}(?:讯|电)）|来源：)/u;

/** Of an outlet that no table has, its place is taken to have two characters: 防洪澄江日报5月16日讯. */
function datelineAt(rest: string, before: string | undefined): boolean {
  if (!/^.{0,40}(?:讯|电|消息|报道)/u.test(rest)) return false;
  const { outlet } = findDateline(rest) ?? {};
  if (outlet === undefined || outlet === null || "据与和".includes(before ?? " ")) return false;
  // 建设新湖南华声在线5月16日讯: the nearer of two is the one.
  if (KNOWN_BEGIN.test(rest.slice(outlet.length))) return false;
  return (
    KNOWN.test(outlet) ||
    outlet.startsWith("本") ||
    /^[\u4e00-\u9fff]{2}(?:[日晚晨早时商]报|融媒|新闻网)$/u.test(outlet)
  );
}

const KNOWN_BEGIN = new RegExp(`^${OUTLETS}`, "u");
const KNOWN = new RegExp(`^${OUTLETS}(?:-${OUTLETS})?$`, "u");

/** A headline of which no other end is known, with the story behind a space. */
function beforeSpace(begin: string): HeadlineEnd | undefined {
  const end = /^[^。]{8,60}? (?=[^ 。]{8,}[，。])/u.exec(begin)?.[0];
  const open = (end?.lastIndexOf("“") ?? -1) > (end?.lastIndexOf("”") ?? -1);
  return end === undefined || open ? undefined : { headline: squeeze(end), behind: end.length };
}

/** 原标题：方明远调研春耕！ with nothing behind it. */
function wholeLine(begin: string): HeadlineEnd | undefined {
  return begin.length <= LONGEST && !begin.includes("。")
    ? { headline: squeeze(begin), behind: begin.length }
    : undefined;
}

/**
 * Whether what stands before 5月16日 is a headline and not the subject of the sentence, as 市委书记方明远5月16日在… has
 * it: a headline is longer, and the story tells it again.
 */
function isHeadlineOf(headline: string, story: string): boolean {
  if (headline.length < 12) return false;
  const next = new Set(pairsOf(story.slice(0, 400)));
  const pairs = pairsOf(headline);
  return pairs.filter((pair) => next.has(pair)).length >= pairs.length * RETOLD;
}

const RETOLD = 0.5;

function pairsOf(text: string): readonly string[] {
  const plain = text.replace(/[^\u4e00-\u9fff]/gu, "");
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
}

interface Credits {
  readonly names: readonly string[];
  readonly end: number;
}

/** 记者 程禾苗 罗一帆 before the story. */
function creditsAt(text: string, from: number, headline: string): Credits {
  const names: string[] = [];
  let end = from;
  for (;;) {
    const rest = text.slice(end, end + LONGEST);
    const credit = CREDIT.exec(rest);
    if (!credit || datelineAt(rest.trimStart(), undefined)) return { names, end };
    const found = namesAt(rest.slice(credit[0].length), headline);
    if (found.length === 0) return { names, end };
    names.push(...found.map(({ name }) => name));
    end += credit[0].length + found.at(-1)!.end;
  }
}

const FOLLOWS = new RegExp(`^(?:$|[^\\u4e00-\\u9fff]|${SINCE}|${OPENERS}|${OUTLETS}|${REPORTER}|报道)`, "u");

/** A name that runs into the story has three characters, unless the headline has the third and the next: 程禾|澄江大地. */
function namesAt(text: string, headline: string): readonly { readonly name: string; readonly end: number }[] {
  const found: { name: string; end: number }[] = [];
  for (let at = 0; ;) {
    const name = new RegExp(String.raw`^[ 、]?(?<name>${NAME})(?=[ 、])`, "u").exec(text.slice(at));
    if (!name || !/^[ 、]/u.test(text.slice(at + name[0].length))) break;
    at += name[0].length;
    found.push({ name: name.groups!["name"]!, end: at });
  }
  const start = found.at(-1)?.end ?? 0;
  const last = /^[ 、]?(?<han>[\u4e00-\u9fff]{2,4})/u.exec(text.slice(start));
  if (!last || FOLLOWS.test(text.slice(start).trimStart())) return found;
  const han = last.groups!["han"]!;
  // 程禾在全市开展: nobody is called so.
  const beginsClause = /[在从据随当将按]/u.test(han[2] ?? "");
  const skip = last[0].length - han.length;
  const length =
    [3, 2].find((one) => FOLLOWS.test(text.slice(start + skip + one))) ??
    (beginsClause || headline.includes(han.slice(2, 4)) ? 2 : 3);
  return [...found, { name: han.slice(0, length), end: start + skip + length }];
}

const squeeze = (text: string): string => text.replace(/\s/gu, "");
