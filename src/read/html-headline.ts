/** The headline of a web page, and where it stands in it. */

import { leadsAway, runningLength, type Region } from "./html-article";
import type { HtmlPage } from "./html-blocks";
import { headlinesIn } from "./html-head";

/** A headline and its place. */
export interface HtmlHeadline {
  /** As it is to be printed. */
  readonly text: string;
  /** Its block; -1 where it stands in the head alone. */
  readonly block: number;
}

/** In characters, without white space. */
const [SHORTEST, LONGEST] = [4, 100];

/**
 * What the title of the page has of it on the page itself; else what its head gives as the headline, a heading before
 * the text, or its title without the site's name. Undefined for a page of several stories, and for one without any.
 */
export function findHeadline(page: HtmlPage, region: Region): HtmlHeadline | undefined {
  const title = squeeze(page.title);
  const given = headlinesIn(page).map(withoutSite);
  return (
    inTitle(page, region, title) ??
    aroundTitle(page, region) ??
    given.filter((text) => title.includes(squeeze(text))).map((text) => ({ text, block: -1 }))[0] ??
    headingBefore(page, region) ??
    [withoutSite(page.title), ...given]
      .filter((text) => text !== "")
      .toSorted((a, b) => Number(SITE.test(a)) - Number(SITE.test(b)))
      .map((text) => ({ text, block: -1 }))[0]
  );
}

/** Whether there are several headings of the highest kind, each with running text behind it, and none that is the title. */
export function hasSeveral(page: HtmlPage): boolean {
  const title = squeeze(page.title);
  for (const level of [1, 2]) {
    const headings = page.blocks.flatMap((block, at) => (block.heading === level && !leadsAway(block) ? [at] : []));
    const withText = headings.filter((at, index) => hasText(page, at, headings[index + 1] ?? page.blocks.length));
    if (withText.some((at) => title !== "" && title.startsWith(squeeze(page.blocks[at]!.text)))) return false;
    if (withText.length > 1) return level === 1 || title === "";
    if (headings.length > 0) return false;
  }
  return false;
}

function hasText({ blocks }: HtmlPage, from: number, to: number): boolean {
  return blocks.slice(from + 1, to).some((block) => runningLength(block) > 0);
}

/** The longest block that the title holds, but for links; a heading before others, and one wherever it stands. */
function inTitle({ blocks }: HtmlPage, { from, to }: Region, title: string): HtmlHeadline | undefined {
  let best: HtmlHeadline | undefined;
  let most = 0;
  for (let at = 0; at < to; at += 1) {
    const { text, linked, heading } = blocks[at]!;
    const plain = squeeze(text);
    if (heading === 0 && at >= from + WITHIN) continue;
    if (plain.length < SHORTEST || plain.length > LONGEST || (linked > 0 && heading === 0)) continue;
    if (!title.includes(plain) || plain.length < title.length * PART) continue;
    const worth = plain.length + (heading > 0 ? 0.5 : 0) + (title.startsWith(plain) ? 2 : 0);
    if (worth > most) [best, most] = [{ text, block: at }, worth];
  }
  return best;
}

/** 原创 方明远到古山镇调研 where the title lacks the first word. */
function aroundTitle({ blocks, title }: HtmlPage, { from, to }: Region): HtmlHeadline | undefined {
  const text = withoutSite(title);
  const plain = squeeze(text);
  if (plain.length < SHORTEST * 2) return undefined;
  const block = blocks
    .slice(0, Math.min(to, from + WITHIN))
    .findIndex((one) => squeeze(one.text).includes(plain) && squeeze(one.text).length <= plain.length + LABEL);
  return block < 0 ? undefined : { text, block };
}

/** In characters. */
const LABEL = 4;

/** In blocks of the article, of which the headline is one of the first. */
const WITHIN = 6;
/** Of the title, which has the names of site and channel too. */
const PART = 0.3;

/** The nearest heading of the highest kind before the text, if it is near and names no channel. */
function headingBefore({ blocks }: HtmlPage, { from, to }: Region): HtmlHeadline | undefined {
  const first = blocks.findIndex((block, at) => at >= from && at < to && runningLength(block) > 0);
  const end = first < 0 ? from : first;
  let best: HtmlHeadline | undefined;
  let level = 7;
  for (let at = end - 1; at >= Math.max(0, end - NEAR); at -= 1) {
    const { text, heading, linked } = blocks[at]!;
    if (heading === 0 || heading >= level || linked > 0 || squeeze(text).length < 2 || SITE.test(text)) continue;
    [best, level] = [{ text, block: at }, heading];
  }
  return best;
}

const NEAR = 12;

/** What a site or a channel is called. */
const SITE =
  /(?:网|网站|门户|频道|新闻|新闻中心|资讯|在线|日报|晚报|晨报|早报|时报|商报|周刊|客户端|传媒|融媒|官网|平台|公众号|电视台|广播|热线|论坛|社区|首页|动态|纪检|NET|\.com|\.cn|Paper|EDN.*)$/iu;

/** 方明远到古山镇调研_澄江新闻网 is titled 方明远到古山镇调研, and so is 方明远到古山镇调研-澄江网. */
function withoutSite(title: string): string {
  let text = title.trim();
  const [first] = text.split(/\s*_|\s+[|｜]\s+/u);
  if (squeeze(first!).length >= SHORTEST) text = first!;
  for (;;) {
    const end = /\s*(?:[-–—|｜丨:]+|\s·)\s*(?<part>[^-–—|｜丨]{1,24})$/u.exec(text);
    const rest = text.slice(0, end?.index ?? 0).trim();
    if (!end || !SITE.test(end.groups!["part"]!.trim()) || squeeze(rest).length < SHORTEST) return text.trim();
    text = rest;
  }
}

const squeeze = (text: string): string => text.replace(/\s/gu, "");
