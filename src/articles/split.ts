/** The blocks of a page become articles: where each story begins, who wrote it, which display lines are its headline. */

import type { Head, Line } from "../read";
import type { Traced } from "../text";
import { splitBlocks, type Block } from "./block";
import { findDateline, isCreditLine, isPictureCredit, LEAD, namesIn, photographersIn } from "./byline";
import { markBefore, markBehind, markIn, pageNumberIn } from "./continuation";
import { assignDisplay } from "./display";
import { addParagraph, BEFORE, cutOf, finish, type Article, type Cut, type Draft } from "./draft";
import { chooseHeadline } from "./headline";
import { BULLET, follows, openingOf, ROUND_UP, type Opening } from "./item";
import { findLeadIn } from "./lead-in";
import { isRoll } from "./roll";
import { singleArticle } from "./single";

/** A story is an item of a round-up while it has no more characters. */
const LONGEST_ITEM = 300;
/** An item that is no shorter is a story of its own. */
const SHORTEST_STORY = 120;

/**
 * All stories of a page; a page whose lines hold no running text has none.
 * @param head - of a web page, which with a headline says that there is one story
 */
export function splitArticles(lines: readonly Line[], head: Head = {}): readonly Article[] {
  if (head.headline !== undefined) return singleArticle(lines, head);
  const page = new Drafts();
  for (const block of splitBlocks(lines)) page.add(block);
  const texts = page.drafts.map((draft) => draft.paragraphs.map((part) => part.text).join(""));
  const display = assignDisplay(texts, page.between);
  return page.drafts.map((draft, index) => finish(draft, index, display[index]!));
}

/** Reads the blocks of a page in their order. */
class Drafts {
  readonly drafts: Draft[] = [];
  /** The display lines before the first story, between two, and behind the last. */
  readonly between: Block[][] = [[]];
  /** Who wrote the story that is to come. */
  private credits: string[] = [];
  private before: Block["kind"] | undefined;
  /** What the story that is to come continues. */
  private from: Cut | null = null;
  /** The number of the page that is being read. */
  private page: string | null = null;
  /** Whether 简讯 stands above, and no long story between. */
  private brief = false;

  add(block: Block): void {
    if (block.kind === "display") this.addDisplay(block);
    else if (block.kind === "cut") this.addCut(cutOf(block.text, markIn(block.text.text)!));
    else if (block.kind === "furniture") this.page = pageNumberIn(block.text.text) ?? this.page;
    else if (block.kind === "caption") this.addCaption(block.text.text);
    else if (block.kind === "credit") this.addCredit(block.text.text);
    else if (block.kind === "body") this.addItems(block);
    if (block.kind !== "furniture" && block.kind !== "cut") this.before = block.kind;
  }

  /** Who wrote a story may stand behind its 下转第4版, and never before the 上接第1版 of the next. */
  private addCut(cut: Cut): void {
    const current = this.drafts.at(-1);
    if (cut.way === "from") [this.from, this.before] = [cut, "cut"];
    else if (current) {
      current.to ??= cut;
      current.closed = true;
    }
  }

  /** 上接第1版 may stand beside the headline; a headline that ends with 下转第4版 announces a story of that page. */
  private addDisplay(block: Block): void {
    const { text } = block;
    const mark = markBefore(text.text) ?? markBehind(text.text);
    if (mark?.way === "to") return;
    if (mark) this.from = cutOf(text, mark);
    const rest = mark === undefined ? text : mark.start > 0 ? text.slice(0, mark.start) : text.slice(mark.end);
    this.brief ||= ROUND_UP.test(rest.text);
    this.between.at(-1)!.push({ ...block, text: rest.trim() });
    if (isRoll(rest.text)) this.addRoll();
  }

  /** A roll behind a story, and what stands over it, 副主席, are part of that. */
  private addRoll(): void {
    const current = this.drafts.at(-1);
    if (!current || current.closed || this.from !== null) return;
    for (const { text } of this.between.at(-1)!) addParagraph(current, text);
    this.between[this.between.length - 1] = [];
  }

  /** A line that says no more than who took the picture has the caption in the display line before it. */
  private addCaption(text: string): void {
    if (isCreditLine(text) && this.before === "display") this.between.at(-1)!.pop();
    (this.drafts.at(-1)?.names ?? this.credits).push(...photographersIn(text));
  }

  /** Right behind running text it ends the story, elsewhere it introduces the next; a box (□) always introduces. */
  private addCredit(text: string): void {
    const current = this.drafts.at(-1);
    const ends = current !== undefined && this.before === "body" && !/^[□■]/u.test(text);
    const names = namesIn(text);
    if (current && isPictureCredit(text)) current.names.push(...names);
    else (ends ? current.names : this.credits).push(...names);
    if (current && !isPictureCredit(text)) current.closed = true;
  }

  private addItems(block: Block): void {
    const items = itemsOf(block.text);
    for (const text of items) this.addBody({ ...block, text }, items.length > 1);
  }

  /** @param inRow - whether it is one of several items that a web page has run together */
  private addBody({ text: whole }: Block, inRow: boolean): void {
    const current = this.drafts.at(-1);
    const mark = markBefore(whole.text);
    if (mark) this.addCut(cutOf(whole, mark));
    const text = mark === undefined ? whole : whole.slice(mark.end);
    if (current && this.brief) this.brief = lengthOf(current) <= LONGEST_ITEM;
    if (current && this.from === null && !begins(text.text, current, this.between.at(-1)!, this.brief)) {
      this.between[this.between.length - 1] = [];
      addParagraph(current, text);
      return;
    }
    const { from, page, brief, credits: names } = this;
    const next: Draft = {
      paragraphs: [],
      names,
      outlet: null,
      original: null,
      closed: false,
      from,
      to: null,
      page,
      item: itemOf(text.text, current, this.between.at(-1)!, brief || inRow),
      brief,
    };
    const alone = this.between.at(-1)!.length === 0 && from === null;
    [this.credits, this.from] = [[], null];
    this.drafts.push(next);
    this.between.push([]);
    addParagraph(next, text, alone);
  }
}

function lengthOf({ paragraphs }: Draft): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** A story begins like an item when it follows one, stands below 简讯, tells when, or has no headline but in brackets. */
function itemOf(text: string, before: Draft | undefined, display: readonly Block[], brief: boolean): Opening | null {
  const opening = openingOf(text);
  if (opening === undefined) return null;
  if (before?.item && follows(opening, before.item)) return opening;
  if (opening.headline !== null) return chooseHeadline(display, brief).headline === null ? opening : null;
  const behind = text.slice(opening.length);
  return brief || LEAD.test(behind) || opensRoundUp(opening, behind) ? opening : null;
}

/** 1、方明远调研春耕 5月16日，…: the first of several has a headline of its own. */
function opensRoundUp(opening: Opening, behind: string): boolean {
  return opening.number === 1 && (findLeadIn(behind, "item") !== undefined || isLongList(behind));
}

/** Items that are stories, and no reasons that somebody counts up. */
function isLongList(behind: string): boolean {
  const [first, second, third] = behind.split(/。[23]、/u);
  return [first, second, third].every((item) => item !== undefined && item.length >= SHORTEST_STORY);
}

/** The items of a round-up that a web page has run together: 1、… 。2、… */
function itemsOf(text: Traced): readonly Traced[] {
  const first = openingOf(text.text);
  if (first === undefined || !opensRoundUp(first, text.text.slice(first.length))) return [text];
  const starts = [0];
  for (let number = 2; ; number += 1) {
    const next = text.text.indexOf(`。${number}、`, starts.at(-1));
    if (next < 0) break;
    starts.push(next + 1);
  }
  return starts.map((start, at) => text.slice(start, starts[at + 1]));
}

/** 【农时优先】, alone on its line within a story. */
const SUBHEADING = /^【\p{Script=Han}{2,6}】$/u;

function begins(text: string, current: Draft, display: readonly Block[], brief: boolean): boolean {
  const behind = text.slice(BEFORE.exec(text)?.[0].length ?? 0);
  if (current.closed || findDateline(behind) !== undefined) return true;
  const opening = openingOf(text);
  if (opening && current.item && follows(opening, current.item)) return true;
  if (brief && current.brief && display.length > 0) return true;
  const bullet = BULLET.exec(text)?.[0] ?? "";
  const headed = display.some((line) => !SUBHEADING.test(line.text.text));
  return (headed || bullet !== "") && LEAD.test(text.slice(bullet.length));
}
