/** What a web page says of itself: in its head, in linked data, in scripts, and in the lines under its headline. */

import { dayOf } from "../days";
import type { Given } from "./given";
import type { HtmlPage } from "./html-blocks";

/** What the head of a web page says of it. */
export interface Head extends Given {
  /** As printed, without white space; absent for a page of several stories. */
  readonly headline?: string;
  readonly author?: string;
  /** Where the day stands, if it does not stand in the head. */
  readonly from?: string;
}

const PUBLISHED = [
  /^article:published_time$/u,
  /^(?:pubdate|publishdate|publish_?time|publish-date|pubtime|dc\.date|dc\.date\.issued|dcterms\.(?:created|issued))$/u,
  /^(?:datepublished|og:(?:time|release_date|published_time)|firstpublishedtime|apub:time|weibo:article:create_at)$/u,
  /^(?:date|bytedance:published_time|parsely-pub-date|sailthru\.date|article\.published|releasedate)$/u,
];
const PUBLICATION = /^(?:contentsource|source|mediaid|article:publisher)$/u;
const AUTHOR = /^(?:author|article:author|dc\.creator)$/u;
/** Last, since a page may be touched after it was published. */
const UPDATED = /^(?:dateupdate|datecreated)$/u;

/** What `<meta>`, linked data and scripts say. */
export function headOf(page: HtmlPage): Omit<Head, "headline"> {
  const named = (name: RegExp): string => [...page.meta].find(([key]) => name.test(key))?.[1] ?? "";
  const data = page.linkedData.flatMap(factsOf);
  const published = [
    ...PUBLISHED.map((name) => dayIn(named(name))),
    ...data.map((facts) => dayIn(facts["datePublished"] ?? "")),
    dayIn(named(UPDATED)),
    ...page.scripts.map(dayInScript),
  ].find((day) => day !== undefined);
  const publication = named(PUBLICATION);
  const author = [named(AUTHOR), ...data.map((facts) => facts["author"] ?? "")].find((name) => NAME.test(name));
  return {
    ...(published === undefined ? {} : { published }),
    ...(/^[\u4e00-\u9fff·A-Za-z]{2,20}$/u.test(publication) ? { publication } : {}),
    ...(author === undefined ? {} : { author }),
  };
}

const NAME = /^[\u4e00-\u9fff]{2,3}$/u;

const DAY = /(?<!\d)(?<year>(?:19|20)\d{2})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)/u;
const COMPACT = /^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{6})?$/u;

/** 2022年4月14日 08:18 and 2022-04-14T00:18:00Z are `2022-04-14`, a time in UTC by the clocks of China. */
export function dayIn(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(text)) return dayAt(Date.parse(text));
  const { groups } = DAY.exec(text) ?? COMPACT.exec(text) ?? {};
  return groups && dayOf(groups["year"]!, groups["month"]!, groups["day"]!);
}

const CHINA = 8 * 3600 * 1000;

function dayAt(time: number): string | undefined {
  return Number.isNaN(time) ? undefined : new Date(time + CHINA).toISOString().slice(0, 10);
}

/** WeChat's `var ct = "1649895480"`. */
function dayInScript(script: string): string | undefined {
  const [, seconds] = /\bvar ct\s*=\s*["'](\d{10})["']/u.exec(script) ?? [];
  return seconds === undefined ? undefined : dayAt(Number(seconds) * 1000);
}

/** `https://澄江.cn/2022-04/14/content_1.htm` */
export function dayInAddress(address: string): string | undefined {
  return dayIn(/\/(20\d{2}[-/]?\d{2}[-/]?\d{2})\//u.exec(address)?.[1]?.replaceAll("/", "-") ?? "");
}

/** The texts of an object of linked data, of several, or of a `@graph`. */
function factsOf(json: string): readonly Readonly<Record<string, string>>[] {
  try {
    const value: unknown = JSON.parse(json);
    return graphOf(value).map((one) =>
      Object.fromEntries(Object.entries(one).flatMap(([key, fact]) => textOf(key, fact))),
    );
  } catch {
    return [];
  }
}

function graphOf(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  const inside: unknown = Reflect.get(value, "@graph");
  const all: readonly unknown[] = Array.isArray(value) ? value : Array.isArray(inside) ? inside : [value];
  return all.filter((one) => typeof one === "object" && one !== null);
}

function textOf(key: string, fact: unknown): readonly (readonly [string, string])[] {
  const one: unknown = Array.isArray(fact) ? fact[0] : fact;
  if (typeof one === "string") return [[key, one]];
  const name: unknown = typeof one === "object" && one !== null ? Reflect.get(one, "name") : undefined;
  return typeof name === "string" ? [[key, name]] : [];
}

/** The headlines that linked data and `<meta>` give. */
export function headlinesIn(page: HtmlPage): readonly string[] {
  const meta = ["og:title", "articletitle", "title", "twitter:title"].map((name) => page.meta.get(name) ?? "");
  const data = page.linkedData.flatMap(factsOf).map((facts) => facts["headline"] ?? "");
  return [...data, ...meta].filter((text) => text !== "");
}
