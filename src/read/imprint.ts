/** What a page says of itself: the paper and the day, from its masthead, source line, date line or file name. */

import { basename } from "node:path";

import type { Line } from "./line";

/** A fact with where it was found. */
export interface Stated {
  readonly value: string;
  readonly from: string;
}

export interface Imprint {
  readonly publication: Stated | null;
  /** `YYYY-MM-DD` */
  readonly published: Stated | null;
}

const MASTHEAD = /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|时报|周报)$/u;
const SOURCE = /(?:^|[（(*])来源：\s*(?<name>[\u4e00-\u9fff·A-Za-z]{2,20})/u;
const DAY = /(?<year>\d{4})\s*(?:年|[-/.])\s*(?<month>\d{1,2})\s*(?:月|[-/.])\s*(?<day>\d{1,2})(?!\d)/u;

/** 来源：江西日报 | 2023年07月28日 gives both; a line that is only a date gives the day; so does 2022-04-14-a1.txt. */
export function findImprint(source: string, lines: readonly Line[]): Imprint {
  const texts = lines.map((line) => line.text.text);
  const masthead = texts.find((text) => MASTHEAD.test(text));
  const credit = texts.map((text) => SOURCE.exec(text)?.groups!["name"]).find((name) => name !== undefined);
  const publication = masthead
    ? { value: masthead, from: "masthead" }
    : credit !== undefined
      ? { value: credit.replace(/返回.*$/u, ""), from: "source line" }
      : null;
  return { publication, published: publishedOn(source, texts) };
}

function publishedOn(source: string, texts: readonly string[]): Stated | null {
  const named = DAY.exec(basename(source));
  if (named) return { value: iso(named), from: "file name" };
  for (const text of texts) {
    const match = DAY.exec(text);
    const rest = match
      ? text.replace(match[0], "").replace(/\d{1,2}:\d{2}(?::\d{2})?|来源：[^|｜]*|[日|｜ ]/gu, "")
      : text;
    if (match && rest === "") return { value: iso(match), from: "date line" };
  }
  return null;
}

function iso({ groups }: RegExpExecArray): string {
  return `${groups!["year"]!}-${groups!["month"]!.padStart(2, "0")}-${groups!["day"]!.padStart(2, "0")}`;
}
