/** The text of a web page's article, without its navigation: the headline, the date and source line, the paragraphs. */

import { listBlocks, type HtmlBlock, type HtmlPage } from "./html-blocks";
import { isDay, type Given } from "./given";

/** What a web page holds. */
export interface WebPage {
  /** Blocks with an empty line between them. */
  readonly text: string;
  /** What its head says of it. */
  readonly given: Given;
}

/** The article of a web page; of a page without running text, all its text. */
export function readHtml(html: string): WebPage {
  const page = listBlocks(html);
  const article = articleOf(page);
  const title = titleOf(page.title);
  const lines = article.map((block) => block.text);
  const untitled = !article.some((block) => block.heading > 0 || squeeze(block.text) === squeeze(title));
  return { text: (untitled && title !== "" ? [title, ...lines] : lines).join("\n\n"), given: givenIn(page.meta) };
}

/** The charset that a page's own head names. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<charset>[\w-]+)/iu.exec(head)?.groups!["charset"];
}

const squeeze = (text: string): string => text.replace(/\s/gu, "");

/** 章旭升到古山镇调研_永康新闻网 is titled 章旭升到古山镇调研. */
function titleOf(title: string): string {
  return title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+|--+/u)[0]!.trim();
}

/** A line that tells when and by whom a page was put up, or who wrote it. */
const CREDIT =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|来源\s*[：:]|作者\s*[：:]|编辑\s*[：:]|^[（(]?(?:记者|通讯员)/u;

/** Blocks of which more than half is links lead elsewhere. */
const leadsAway = (block: HtmlBlock): boolean => block.linked * 2 > block.text.length && !block.heading;

/**
 * From the headline to the end of the smallest element that holds most of the running text, with the credits that
 * stand right before and behind.
 */
function articleOf(page: HtmlPage): readonly HtmlBlock[] {
  const kept = page.blocks.map((block) => !leadsAway(block));
  const running = page.blocks.map((block, at) => (kept[at] ? runningLength(block) : 0));
  const total = running.reduce((sum, length) => sum + length, 0);
  if (total === 0) return page.blocks.filter((_, at) => kept[at]);
  const sums = [0];
  for (const length of running) sums.push(sums.at(-1)! + length);
  const main = page.elements.findLast(({ from, to }) => sums[to]! - sums[from]! >= total * MOST) ?? {
    from: 0,
    to: kept.length,
  };
  const isCredit = (at: number): boolean =>
    kept[at] === true && page.blocks[at]!.text.length <= 80 && CREDIT.test(page.blocks[at]!.text);
  let from = page.blocks.slice(0, main.from).findLastIndex((block) => block.heading > 0 && block.heading <= 2);
  if (from < 0) from = main.from;
  while (from > 0 && isCredit(from - 1)) from -= 1;
  let to = main.to;
  while (to < page.blocks.length && isCredit(to)) to += 1;
  return page.blocks.slice(from, to).filter((_, at) => kept[from + at]);
}

const MOST = 0.8;

/** Running text has full stops; a link, a button and a heading have none. */
function runningLength({ text, linked }: HtmlBlock): number {
  return /[。！？；]/u.test(text) || text.length > 60 ? text.length - linked : 0;
}

const PUBLISHED = /^(?:pubdate|publishdate|publish_?time|date|dc\.date|datepublished|article:published_time)$/iu;
const PUBLICATION = /^(?:contentsource|source|mediaid)$/iu;

/** What `<meta name="PubDate">` and `<meta name="ContentSource">`, which Chinese sites are told to have, say. */
function givenIn(meta: ReadonlyMap<string, string>): Given {
  const named = (name: RegExp): string => [...meta].find(([key]) => name.test(key))?.[1].trim() ?? "";
  const day = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(named(PUBLISHED));
  const published = day ? `${day[1]!}-${day[2]!.padStart(2, "0")}-${day[3]!.padStart(2, "0")}` : "";
  const publication = named(PUBLICATION);
  return {
    ...(isDay(published) ? { published } : {}),
    ...(/^[\u4e00-\u9fff·A-Za-z]{2,20}$/u.test(publication) ? { publication } : {}),
  };
}
