/** What a page says of itself: the paper and the day, from its masthead, source line, date line or file name. */

import { basename } from "node:path";

import { dayOf } from "../days";
import type { Line } from "./line";

/** A fact with where it was found. */
export interface Stated {
  readonly value: string;
  readonly from: string;
}

/** What a page says of itself; null for what it does not say. */
export interface Imprint {
  readonly publication: Stated | null;
  /** `YYYY-MM-DD` */
  readonly published: Stated | null;
}

const MASTHEAD = /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|早报|时报|周报|商报|都市报|特区报)$/u;
const SOURCE = /(?:(?<![\u4e00-\u9fff])|稿件|文章|信息|日)来源：\s*(?<name>[\u4e00-\u9fff·A-Za-z]{2,20})/u;
/** What runs on behind a source: 来源：永康日报返回首页. */
const BEHIND_SOURCE = /(?:返回|作者|记者|编辑|责编|责任编辑|审核|发布时间|发布日期|浏览|点击).*$/u;
const DAY =
  /(?<!\d)(?<year>(?:19|20)\d{2})\s*(?:年|[-/.])\s*(?<month>1[0-2]|0?[1-9])\s*(?:月|[-/.])\s*(?<day>3[01]|[12]\d|0?[1-9])(?!\d)日?/u;
/** 20220414 in a file name. */
const COMPACT_DAY = /(?<!\w)(?<year>(?:19|20)\d{2})(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\d|0[1-9])(?![a-z\d])/iu;

/** What stands beside the paper's name and the day: times, weekdays, page and issue numbers, credits, counters. */
const BESIDE = new RegExp(
  [
    String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
    String.raw`星期[一二三四五六日]`,
    String.raw`农历[^ ]*`,
    String.raw`第?[A-Z]?\d{1,3}版`,
    String.raw`总?第\d+期`,
    String.raw`(?:发布|发表|建立|上传|最新|更新)*(?:时间|日期|更新)：?`,
    String.raw`，?格林尼治标准时间`,
    String.raw`(?:来源|作者|编辑|责任编辑|责编|审核|浏览次数|浏览量|阅读量?|点击数?|点击量|字号)：[^ |]*`,
    String.raw`[| ]`,
  ].join("|"),
  "gu",
);

/** 来源：江西日报 | 2023年07月28日 gives both; so does 永康日报 2022年4月14日 星期四; 2022-04-14-a1.txt gives the day. */
export function findImprint(source: string, lines: readonly Line[]): Imprint {
  const texts = lines.map((line) => line.text.text);
  const heads = texts.flatMap((text) => headOf(text) ?? []);
  const masthead = heads.map(({ paper }) => paper).find((paper) => paper !== "");
  const credited = texts.filter((text) => text.includes("来源："));
  const credit = credited.map((text) => SOURCE.exec(text)?.groups!["name"]).find((name) => name !== undefined);
  return { publication: publicationOf(masthead, credit), published: publishedOn(source, heads) };
}

function publicationOf(masthead: string | undefined, credit: string | undefined): Stated | null {
  if (masthead !== undefined) return { value: masthead, from: "masthead" };
  return credit === undefined ? null : { value: credit.replace(BEHIND_SOURCE, ""), from: "source line" };
}

/** A line that says nothing but the paper, the day, the page and the like; it belongs to no story. */
export function isPageHead(text: string): boolean {
  return headOf(text) !== undefined;
}

/** What a page's head says. */
interface Head {
  readonly paper: string;
  readonly day: RegExpExecArray | null;
}

/** The paper (empty for none) and the day of a line that says nothing else. */
function headOf(text: string): Head | undefined {
  if (text.length > 80) return undefined;
  const day = DAY.exec(text);
  const paper = text.replace(day?.[0] ?? "", "").replace(BESIDE, "");
  return (paper === "" && day) || MASTHEAD.test(paper) ? { paper, day } : undefined;
}

function publishedOn(source: string, heads: readonly Head[]): Stated | null {
  const name = basename(source);
  const named = dayIn(DAY.exec(name) ?? COMPACT_DAY.exec(name));
  if (named !== undefined) return { value: named, from: "file name" };
  const printed = heads.map(({ day }) => dayIn(day)).find((day) => day !== undefined);
  return printed === undefined ? null : { value: printed, from: "date line" };
}

/** Undefined for what looks like a day and is none: 2022-02-30. */
function dayIn(match: RegExpExecArray | null): string | undefined {
  const { year, month, day } = match?.groups ?? {};
  return year === undefined ? undefined : dayOf(year, month!, day!);
}
