/** What the items of a round-up (简讯, 要闻速览, 一句话新闻) begin with. */

import { NUMERALS } from "../text";

/** What a short report among several begins with; ○ is not among them, as it is a zero too (二○二二年). */
export const BULLET = /^[□■●▲◆★◎☆◇△▶►▷※] ?/u;

const ITEM = new RegExp(
  String.raw`^(?:(?<bullet>${BULLET.source.slice(1)})|(?<digits>\d{1,2})(?:、|\.(?=\D|\d{1,2}月\d{1,2}日))|（(?<inBrackets>\d{1,2}|[${NUMERALS}])）|` +
    `(?<circled>[①-⑳])|(?<han>[${NUMERALS}])、)? ?(?<headline>【(?![^【】]*(?:讯|电|消息|报道|记者[^【】]*)】)[^【】]{4,30}】)?`,
  "u",
);

/** The beginning of an item. */
export interface Opening {
  /** The same for all items of a round-up. */
  readonly kind: string;
  /** From 1; null for a bullet, and for a headline in brackets. */
  readonly number: number | null;
  readonly headline: string | null;
  readonly length: number;
}

/** ■, 1. or （一）, with or without a headline behind it, or 【方明远调研春耕】 alone; undefined for what begins like any text. */
export function openingOf(text: string): Opening | undefined {
  const { 0: all, groups } = ITEM.exec(text)!;
  const { bullet, digits, inBrackets, circled, han, headline } = groups!;
  const kinds = { digits, inBrackets, circled, han };
  const numbered = Object.entries(kinds).find(([, printed]) => printed !== undefined);
  if (bullet === undefined && numbered === undefined && headline === undefined) return undefined;
  return {
    kind: bullet?.trim() ?? numbered?.[0] ?? "headline",
    number: numbered === undefined ? null : numberOf(numbered[1]!),
    headline: headline?.slice(1, -1).replace(/\s/gu, "") ?? null,
    length: all.length,
  };
}

/** ③ is 3. */
function numberOf(printed: string): number {
  const [circled, han] = ["①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", NUMERALS].map((all) => all.indexOf(printed) + 1);
  return circled! || han! || Number(printed);
}

/** Whether one item follows another: the same bullet, or the next number. */
export function follows(next: Opening, before: Opening): boolean {
  return next.kind === before.kind && next.number === (before.number === null ? null : before.number + 1);
}

/** What a round-up is called; it is no headline of its first item. */
export const ROUND_UP =
  /^[□■●▲◆★◎☆◇△▶►▷※【《〈]? ?[\u4e00-\u9fff]{0,6}(?:简讯|短讯|快讯|速览|速递|速读|一句话新闻|微新闻|新闻集锦|短波|简明新闻)[】》〉]?$/u;
