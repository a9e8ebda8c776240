/** Marks around titles and names: which of them end something, and which stand inside. */

import { classes, type Lattice } from "../../lexicon";
import { behindBracket, isIdeograph, type Span } from "../../text";
import { partsFields } from "./fields";
import { AREA_NAME, BODY, BOUNDARY, BODY_END, HEAD, LISTED } from "./words";

/** What no title goes across. */
export const DELIMITER = /[，、。；：！？“”（）\s《》—▲△●○■□◆◇★☆▶►×✕＞>丨|·…【】[\]]/u;

/** In characters: ，现年51岁的 between a title and a name. */
export const LONGEST_LINK = 8;

/** Behind somebody's age, ，现年51岁的; the place itself for none. */
export function behindAge(text: string, at: number): number {
  return at + (/^，?(?:现年)?\d{1,3}岁的/u.exec(text.slice(at, at + LONGEST_LINK))?.[0].length ?? 0);
}

/** Behind the number of an item, 1. or （一）or ①, that a sentence begins with; the place itself for none. */
export function behindNumber(text: string, at: number): number {
  return (
    at +
    (/^\s*(?:[（(][\d一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])\s*/u.exec(text.slice(at, at + 12))?.[0]
      .length ?? 0)
  );
}

/** What ends a clause, so that titles before it have no holder behind it. */
export const CLAUSE_MARK = /[，：；]/u;
/** What stands in front of a clause. */
export const CLAUSE_START = /[，：；。！？“\n]/u;

/** 图片来源于: begins a remark on a picture. */
const CREDIT_REMARK = classes("post-cues/credit-remark");

/** 右, 前排: where somebody stands in a picture. */
const POSITION = classes("post-cues/position");

/** 杂志 behind the name of one: 《某某》|杂志. */
const PERIODICAL = classes("post-cues/periodical");

/** In characters, its brackets or quotes counted. */
const LONGEST_INSERTION = 25;
const LONGEST_REMARK = 30;

/** Behind a remark that stands at a place: 副局长（挂职）, 朱彭年（女，藏族）; the place itself for none. */
export function behindRemark(text: string, at: number): number {
  return behindBracket(text, at, LONGEST_REMARK);
}

/** 省委书记某某，省长: whether nothing but a mark of lists stands between a name and the next title. */
export function isListed(text: string, nameEnd: number, titleStart: number): boolean {
  return behindRemark(text, nameEnd) === titleStart - 1 && /[，、]/u.test(text[titleStart - 1]!);
}

/**
 * 副局长（挂职）, 志愿服务队“水润万家”队长, 《某报》副社长: brackets and quotes inside a title do not end it, nor does the mark between
 * fields of one ministry; 现场（图片来源于某院官网） is none.
 */
export function insideTitle(lattice: Lattice, at: number): boolean {
  const { text } = lattice;
  if (isIdeograph(text.charCodeAt(at))) return false;
  if (text[at] === "、") return partsFields(lattice, at);
  // “海星·永拓”号船长
  if (text[at] === "·")
    return (
      /“[^“”]*$/u.test(text.slice(Math.max(0, at - LONGEST_INSERTION), at)) &&
      /^[^“”]*”/u.test(text.slice(at, at + LONGEST_INSERTION))
    );
  // Vinson Games|的创始人
  if (text[at] === " ") return /[A-Za-z] [A-Za-z]/u.test(text.slice(at - 1, at + 2));
  const pair = ["（）", "“”", "《》"].find((marks) => marks.includes(text[at]!));
  if (pair === undefined) return false;
  const opens = text[at] === pair[0];
  const from = opens ? at : Math.max(0, at + 1 - LONGEST_INSERTION);
  const other = opens
    ? text.slice(at, at + LONGEST_INSERTION).indexOf(pair[1]!)
    : text.slice(from, at).lastIndexOf(pair[0]!);
  if (opens ? other <= 0 : other < 0) return false;
  const [open, close] = opens ? [at, at + other] : [from + other, at];
  if (!isWordChar(text[close + 1]) || lattice.longest(open + 1, CREDIT_REMARK) > 0) return false;
  // 某协会主席（右）|与某公司总监
  if (lattice.is({ start: open + 1, end: close }, POSITION)) return false;
  // 某政府“决定禁止”|某地行政长官
  if (text[open] === "“" && lattice.all({ start: open, end: close }, BOUNDARY).some(isLong)) return false;
  // 《某某文学》|副主编
  if (text[open] === "《" && [HEAD, PERIODICAL].some((set) => lattice.longest(close + 1, set) > 0)) return true;
  // “某某协会”理事, “两新”工委书记: a body in quotation marks begins its title.
  return isWordChar(text[open - 1]) || (text[open] === "“" && isBodyTo(lattice, close));
}

/** Whether a body ends in front of the mark that closes here, or one by its whole name begins behind it: “两新”|工委. */
const isBodyTo = (lattice: Lattice, close: number): boolean =>
  lattice.longestBefore(close, BODY_END) > 0 || lattice.longest(close + 1, BODY) > 1;

const isLong = ({ start, end }: Span): boolean => end - start > 1;

/** A Han character. */
export function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /\p{Script=Han}/u.test(char);
}

/** Whether a place is between quotation marks that both stand in the span: 在 in “某在某协会”理事. */
export function isQuoted(text: string, { start, end }: Span, at: number): boolean {
  const within = text.slice(start, end);
  const open = within.lastIndexOf("“", at - 1 - start);
  return open >= 0 && within.indexOf("”", open) >= at - start;
}

/** The length of a body in quotation marks, with them, before a head: “某某协会”理事, “两新”工委书记, 《某某》|杂志主编; 0 for none. */
export function quotedBodyAt(lattice: Lattice, at: number, head: number): number {
  const title = at + lattice.text.slice(at, head).indexOf("》");
  if (lattice.text[at] === "《") return title > at && lattice.longest(title + 1, PERIODICAL) > 0 ? title + 1 - at : 0;
  if (lattice.text[at] !== "“") return 0;
  const close = at + lattice.text.slice(at, head).indexOf("”");
  return close > at && isBodyTo(lattice, close) ? close + 1 - at : 0;
}

/** “时代力量”|代表, 《某某文学》|副主编: where the marks open that close right before a head; undefined for none. */
export function quotedBefore(lattice: Lattice, from: number, head: number): number | undefined {
  const { text } = lattice;
  const closed = "”》".indexOf(text[head - 1] ?? " ");
  if (closed < 0) return undefined;
  const open = from + text.slice(from, head).lastIndexOf("“《"[closed]!);
  if (closed === 1) return open >= from && !isWordChar(text[open - 1]) ? open : undefined;
  // 志愿服务队“水润万家”|队长
  const isName = [BODY_END, AREA_NAME, LISTED].every((set) => lattice.longestBefore(open, set) === 0);
  return open >= from && isName ? open : undefined;
}

/** The bracket that a head stands in; -1 for none: （市水务局原局长）. */
export function openBracket(text: string, limit: number, head: number): number {
  const before = text.slice(limit, head);
  const open = before.lastIndexOf("（");
  return open > before.lastIndexOf("）") ? limit + open : -1;
}
