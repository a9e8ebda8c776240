/** The text of a web page's article, without its navigation: the headline, the date and source line, the paragraphs. */

import { findRegion, leadsAway, runningLength, type Region } from "./html-article";
import { listBlocks, type HtmlBlock, type HtmlPage } from "./html-blocks";
import { dayIn, dayInAddress, headOf, type Head } from "./html-head";
import { findHeadline, hasSeveral, type HtmlHeadline } from "./html-headline";

/** What a web page holds. */
interface WebPage {
  /** Blocks with an empty line between them. */
  readonly text: string;
  /** What it says of itself. */
  readonly head: Head;
}

/** The article of a web page; of a page without running text, all its text. */
export function readHtml(html: string): WebPage {
  const page = listBlocks(html);
  const several = hasSeveral(page);
  const region = findRegion(page, several);
  const headline = several ? undefined : findHeadline(page, region);
  const lines = several ? allOf(page, region) : articleOf(page, region, headline);
  const text = lines.map((block) => block.text).join("\n\n");
  const onPage = headline === undefined || headline.block >= 0;
  return {
    text: onPage ? text : [headline.text, text].filter((part) => part !== "").join("\n\n"),
    head: factsOf(page, region, headline),
  };
}

/** The charset that a page's own head names. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<charset>[\w-]+)/iu.exec(head)?.groups!["charset"];
}

const squeeze = (text: string): string => text.replace(/\s/gu, "");

/** A line that tells when and by whom a page was put up, or who wrote it. */
const CREDIT =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|来源\s*[：:]|作者\s*[：:]|编辑\s*[：:]|^[（(]?(?:记者|通讯员)/u;
/** In characters: what is longer is text. */
const LONGEST_CREDIT = 120;

const isCredit = ({ text }: HtmlBlock): boolean => text.length <= LONGEST_CREDIT && CREDIT.test(text);

/** Several stories, from the first headline to the end, with the credits that stand right before and behind. */
function allOf(page: HtmlPage, { from, to, isKept }: Region): readonly HtmlBlock[] {
  const { blocks } = page;
  const first = blocks.slice(0, from).findLastIndex((block) => block.heading > 0 && block.heading <= 2);
  return kept(page, { from: first < 0 ? from : first, to, isKept });
}

/** The same region up to the editor who signs the story, if more is told before than a few words. */
function signed({ blocks }: HtmlPage, { from, to, isKept }: Region): Region {
  let told = 0;
  const end = blocks.slice(from, to).findIndex((block, at) => {
    if (told >= SHORTEST_STORY && SIGNATURE.test(squeeze(block.text))) return true;
    told += isKept(from + at) ? runningLength(block) : 0;
    return false;
  });
  return { from, to: end < 0 ? to : from + end + 1, isKept };
}

/** The whole of a line. */
const SIGNATURE = /^[（(【[]?责任?编辑?[：:|][^。，]{0,20}$/u;
/** In characters. */
const SHORTEST_STORY = 60;

/** The blocks of a region, and the credits that stand right before and behind it. */
function kept({ blocks }: HtmlPage, { from, to, isKept }: Region): readonly HtmlBlock[] {
  const isOutside = (at: number): boolean => isKept(at) && isCredit(blocks[at]!);
  let [start, end] = [from, to];
  while (start > 0 && isOutside(start - 1)) start -= 1;
  while (end < blocks.length && isOutside(end)) end += 1;
  return blocks.slice(start, end).filter((_, at) => isKept(start + at));
}

/** The headline, what stands between it and the text that says when and by whom, and the text. */
function articleOf(page: HtmlPage, region: Region, headline: HtmlHeadline | undefined): readonly HtmlBlock[] {
  const { blocks } = page;
  const at = headline?.block ?? -1;
  if (at < 0) return kept(page, signed(page, region));
  if (at >= region.from) return [...before(page, region, at), ...kept(page, signed(page, { ...region, from: at }))];
  const between = blocks
    .slice(at + 1, region.from)
    .filter((block, index) => isBetween(block) && (isCredit(block) || region.isKept(at + 1 + index)));
  return [...before(page, region, at), blocks[at]!, ...between, ...kept(page, signed(page, region))].filter(
    (block, index, all) => all.indexOf(block) === index,
  );
}

/** A kicker, a heading of its own, and the date line above it. */
function before({ blocks }: HtmlPage, { isKept }: Region, at: number): readonly HtmlBlock[] {
  const above = blocks[at - 1];
  if (above === undefined || !isKept(at - 1) || above.linked > 0) return [];
  return (above.heading > 0 && squeeze(above.text).length >= SHORTEST_KICKER) || isCredit(above) ? [above] : [];
}

const SHORTEST_KICKER = 8;

function isBetween(block: HtmlBlock): boolean {
  return !leadsAway(block) && (isCredit(block) || (block.heading > 1 && block.linked === 0));
}

/** What the head says counts; then what the lines around the text say, and last the address. */
function factsOf(page: HtmlPage, region: Region, headline: HtmlHeadline | undefined): Head {
  const head = { ...headOf(page), ...(headline === undefined ? {} : { headline: squeeze(headline.text) }) };
  if (head.published !== undefined) return head;
  const line = dayBeside(page, region, headline);
  if (line !== undefined) return { ...head, published: line, from: "line by the headline" };
  const address = [page.meta.get("og:url") ?? "", page.meta.get("url") ?? ""].map(dayInAddress).find(Boolean);
  return address === undefined ? head : { ...head, published: address, from: "address of the web page" };
}

/** In blocks: so far from the text a line may stand that tells its day. */
const NEAR = 10;
const LABELLED = /(?:发布|时间|日期|更新)[^：:]{0,4}[：:]/u;

/** Of a line that tells nothing else than when and by whom. */
function dayOf({ text }: HtmlBlock): string | undefined {
  return text.length > LONGEST_CREDIT || /[。！？]/u.test(text) ? undefined : dayIn(text);
}

/** The day of a line between headline and text, of one in the text, or of one that says 发布日期：. */
function dayBeside(
  { blocks, times }: HtmlPage,
  { from: begin, to }: Region,
  headline: HtmlHeadline | undefined,
): string | undefined {
  // The text begins behind its headline, whatever stands before that in the region.
  const from = Math.max(begin, headline?.block ?? 0);
  const start =
    headline === undefined || headline.block < 0 ? Math.max(0, from - NEAR) : Math.min(headline.block, from);
  const time = times.find(({ block }) => block >= start - 1 && block <= from + 1);
  const above = blocks.slice(Math.max(0, start - 1), Math.min(from + 3, to));
  const beside = blocks.slice(Math.max(0, start - NEAR), to + NEAR).filter(({ text }) => LABELLED.test(text));
  const days = [...(time ? [dayIn(time.text)] : []), ...above.map(dayOf), ...beside.map(dayOf)];
  return days.find((day) => day !== undefined);
}
