/** Which blocks of a web page are its article: not by what its elements are called, but by where its running text is. */

import type { HtmlBlock, HtmlElement, HtmlPage } from "./html-blocks";

/** The blocks of the article, from `from` up to `to`, and which of them are kept. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly isKept: (at: number) => boolean;
}

/** Blocks of which more than half is links lead elsewhere. */
export const leadsAway = (block: HtmlBlock): boolean =>
  block.linked * 2 > block.text.replace(/\s/gu, "").length && block.heading === 0;

/**
 * The smallest region that has the running text together. Of a page that has several stories with headings of their
 * own, the one that has most of all running text.
 */
export function findRegion(page: HtmlPage, several: boolean): Region {
  const left = leftOut(page);
  const isKept = (at: number): boolean => left[at] === 0 && !leadsAway(page.blocks[at]!);
  const running = page.blocks.map((block, at) => (isKept(at) ? runningLength(block) : 0));
  const sums = sumsOf(running);
  const total = sums.at(-1)!;
  if (total === 0) return { from: 0, to: page.blocks.length, isKept };
  const main = several ? smallestWith(page, sums, total * MOST) : densest(page, running, sums);
  return { ...main, isKept };
}

const MOST = 0.8;

/** Running text has full stops; a link, a button and a heading have none, and a long line without counts for less. */
export function runningLength({ text, linked }: HtmlBlock): number {
  const length = Math.max(0, text.length - linked);
  if (/[。！？；]/u.test(text)) return length;
  return text.length > LONG ? length * UNPOINTED : 0;
}

const LONG = 20;
const UNPOINTED = 0.3;

function sumsOf(lengths: readonly number[]): readonly number[] {
  const sums = [0];
  for (const length of lengths) sums.push(sums.at(-1)! + length);
  return sums;
}

/**
 * What is hidden or stands around the article, unless so much text is in it that it must be the article: what readers say
 * behind a short one is longer than it.
 */
function leftOut(page: HtmlPage): Uint8Array {
  const sums = sumsOf(page.blocks.map((block) => (leadsAway(block) ? 0 : runningLength(block))));
  const total = sums.at(-1)!;
  const left = new Uint8Array(page.blocks.length);
  const begin = page.blocks.findIndex((block) => isTitle(block, page.title));
  const isBehind = (from: number): boolean =>
    begin >= 0 && from > begin && sums[from]! - sums[begin]! >= SHORTEST_ARTICLE;
  let until = 0;
  for (const { from, to, aside } of page.elements) {
    if (aside === null || to <= until) continue;
    const share = total === 0 ? 0 : (sums[to]! - sums[from]!) / total;
    if (share > MOST_ASIDE[aside] && !(aside === "comments" && isBehind(from))) continue;
    left.fill(1, from, to);
    until = to;
  }
  for (const { from, to } of listsOf(page)) left.fill(1, from, to);
  for (const [at, { text }] of page.blocks.entries())
    if (text.length > LONGEST && !/[。！？]/u.test(text)) left[at] = 1;
  return left.every((one) => one === 1) ? left.fill(0) : left;
}

/** Elements of three items or more that each begin with a link: what else to read, whatever the items tell of it. */
function listsOf({ blocks, elements }: HtmlPage): readonly HtmlElement[] {
  const items = new Map<number, number>();
  for (const { parent, from, to } of elements) {
    if (to - from < 2 || to - from > LONGEST_ITEM || !leadsAway(blocks[from]!)) continue;
    items.set(parent, (items.get(parent) ?? 0) + 1);
  }
  return [...items].flatMap(([parent, count]) => {
    const list = elements[parent];
    return list && count >= FEWEST_ITEMS && list.to - list.from <= count * LONGEST_ITEM ? [list] : [];
  });
}

const FEWEST_ITEMS = 3;
/** In blocks. */
const LONGEST_ITEM = 4;

/** In characters: words for search engines, and no sentence among them. */
const LONGEST = 5000;

/** Of all running text. */
const MOST_ASIDE = { hidden: 0.5, around: 0.3, comments: 0.3 } as const;
/** In characters. */
const SHORTEST_ARTICLE = 60;

/** A heading that the title of the page begins with. */
function isTitle({ text, heading }: HtmlBlock, title: string): boolean {
  const plain = text.replace(/\s/gu, "");
  return heading > 0 && plain.length >= 4 && title.replace(/\s/gu, "").startsWith(plain);
}

function smallestWith({ elements, blocks }: HtmlPage, sums: readonly number[], least: number): HtmlElement | Whole {
  return elements.findLast(({ from, to }) => sums[to]! - sums[from]! >= least) ?? { from: 0, to: blocks.length };
}

interface Whole {
  readonly from: number;
  readonly to: number;
}

/** A paragraph counts for the element that holds it, half for the one around that, and so on. */
const REACH = [1, 0.5, 0.25];
const PARAGRAPHS = new Set("p li dd dt blockquote h1 h2 h3 h4 h5 h6 tr td section font center span pre".split(" "));

/** The element with the most running text right in it, with those beside it that have as much. */
function densest(page: HtmlPage, running: readonly number[], sums: readonly number[]): Whole {
  const score = new Float64Array(page.elements.length);
  for (const [at, length] of running.entries()) {
    let element = holderOf(page, at);
    for (let step = 0; step < REACH.length && element >= 0; step += 1) {
      score[element]! += length * REACH[step]!;
      element = page.elements[element]!.parent;
    }
  }
  const best = score.reduce((most, value, at) => (value > score[most]! ? at : most), 0);
  const main = page.elements[best];
  if (main === undefined) return { from: 0, to: page.blocks.length };
  return withSiblings(page, best, score, sums);
}

/** In characters: a `div` with so much is no paragraph. */
const BOX = 200;

/** The element around a paragraph; a `div` with nothing but one block is a paragraph too. */
function holderOf({ blocks, elements }: HtmlPage, at: number): number {
  let number = blocks[at]!.element;
  for (;;) {
    const element = elements[number];
    if (element === undefined || element.parent < 0) return number;
    if (!PARAGRAPHS.has(element.name) && element.to - element.from > 1) return number;
    // Text that is broken by line ends alone, or not at all, stands right in its box.
    if (!PARAGRAPHS.has(element.name) && blocks[at]!.text.length > BOX) return number;
    number = element.parent;
  }
}

/** Of text that is set in several boxes side by side, those that hold a fair part of it themselves. */
function withSiblings({ elements }: HtmlPage, best: number, score: Float64Array, sums: readonly number[]): Whole {
  const main = elements[best]!;
  let { from, to } = main;
  for (const [number, other] of elements.entries()) {
    if (other.parent !== main.parent || other.name !== main.name || score[number]! < score[best]! * FAIR) continue;
    if (sums[other.to]! - sums[other.from]! > score[number]! * SCATTERED) continue;
    [from, to] = [Math.min(from, other.from), Math.max(to, other.to)];
  }
  return { from, to };
}

const FAIR = 0.3;
/** How much more text than stands right in it a box may hold. */
const SCATTERED = 1.5;
