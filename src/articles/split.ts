/** The blocks of a page become articles: where each story begins, who wrote it, which display lines are its headline. */

import { Traced } from "../text";
import { splitBlocks, type Block } from "./block";
import { findDateline, findTrailer, isCreditLine, LEAD, namesIn, photographersIn } from "./byline";
import { markBefore, markBehind, markIn, pageNumberIn, type Mark, type MarkAt } from "./continuation";
import { assignDisplay } from "./display";
import { chooseHeadline } from "./headline";
import { findLeadIn, LABELLED } from "./lead-in";
import { BULLET, follows, openingOf, ROUND_UP, type Opening } from "./item";
import type { Line } from "../read";

export interface Article {
  /** `a1`, `a2`, … in the order of the page. */
  readonly id: string;
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly bylines: readonly string[];
  /** Without dateline and byline; paragraphs end with `\n`. */
  readonly body: Traced;
  /** The outlet that the dateline names: 大众网. */
  readonly outlet: string | null;
  /** 上接第1版, where the story began on another page. */
  readonly from: Cut | null;
  /** 下转第4版, where it goes on on another page. */
  readonly to: Cut | null;
  /** The number of its page, where a line above it says so: `2` below 第02版：要闻. */
  readonly page: string | null;
}

/** A mark as it stands on the page. */
export interface Cut extends Mark {
  readonly text: Traced;
}

interface Draft {
  readonly paragraphs: Traced[];
  readonly names: string[];
  outlet: string | null;
  /** The headline in front of the text, as 原标题：… on a copied web page, or 【…】 of an item. */
  original: string | null;
  closed: boolean;
  readonly from: Cut | null;
  to: Cut | null;
  readonly page: string | null;
  /** What it begins with as an item of a round-up; null for a story that is none, whatever its paragraphs begin with. */
  readonly item: Opening | null;
  /** Whether a line above says that a round-up follows. */
  readonly brief: boolean;
}

/** A story is an item of a round-up while it has no more characters. */
const LONGEST_ITEM = 300;

/** All stories of a page; a page whose lines hold no running text has none. */
export function splitArticles(lines: readonly Line[]): readonly Article[] {
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
    else if (block.kind === "body") for (const part of itemsOf(block.text)) this.addBody({ ...block, text: part });
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
    (ends ? current.names : this.credits).push(...namesIn(text));
    if (current) current.closed = true;
  }

  private addBody({ text: whole }: Block): void {
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
      item: itemOf(text.text, current, this.between.at(-1)!, brief),
      brief,
    };
    const alone = this.between.at(-1)!.length === 0 && from === null;
    [this.credits, this.from] = [[], null];
    this.drafts.push(next);
    this.between.push([]);
    addParagraph(next, text, alone);
  }
}

function cutOf(text: Traced, { start, end, ...mark }: MarkAt): Cut {
  return { ...mark, text: text.slice(start, end).trim() };
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
  return opening.number === 1 && findLeadIn(behind, "item") !== undefined;
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

function begins(text: string, current: Draft, display: readonly Block[], brief: boolean): boolean {
  const behind = text.slice(BEFORE.exec(text)?.[0].length ?? 0);
  if (current.closed || findDateline(behind) !== undefined) return true;
  const opening = openingOf(text);
  if (opening && current.item && follows(opening, current.item)) return true;
  if (brief && current.brief && display.length > 0) return true;
  const bullet = BULLET.exec(text)?.[0] ?? "";
  return (display.length > 0 || bullet !== "") && LEAD.test(text.slice(bullet.length));
}

/** A bullet, or who took the picture above: 通讯员供图 */
const BEFORE = new RegExp(String.raw`${BULLET.source}|^(?:通讯员|记者|受访者|本报) ?(?:供图|摄) ?`, "u");

/** @param alone - whether no display line above may be its headline */
function addParagraph(draft: Draft, paragraph: Traced, alone = false): void {
  const first = draft.paragraphs.length === 0;
  const opening = first && draft.item ? draft.item.length : (BEFORE.exec(paragraph.text)?.[0].length ?? 0);
  let text = paragraph.slice(opening);
  if (first) draft.original ??= draft.item?.headline ?? null;
  const leadIn =
    first && (alone || LABELLED.test(text.text)) ? findLeadIn(text.text, draft.item ? "item" : "nothing") : undefined;
  if (leadIn) {
    draft.original = leadIn.headline;
    draft.names.push(...leadIn.names);
    text = text.slice(leadIn.length).trim();
  }
  const dateline = first ? findDateline(text.text) : undefined;
  if (dateline) {
    draft.names.push(...dateline.names);
    draft.outlet = dateline.outlet;
    text = text.slice(dateline.length);
  }
  text = addCutBehind(draft, text);
  const trailer = findTrailer(text.text);
  if (trailer) {
    draft.names.push(...trailer.names);
    draft.closed ||= trailer.names.length > 0;
    text = addCutBehind(draft, text.slice(0, text.length - trailer.length));
  }
  if (text.length > 0) draft.paragraphs.push(text.trim());
}

/** The text without the 下转第4版 behind it. */
function addCutBehind(draft: Draft, text: Traced): Traced {
  const mark = markBehind(text.text);
  if (mark?.way !== "to") return text;
  draft.to = cutOf(text, mark);
  draft.closed = true;
  return text.slice(0, mark.start);
}

function finish(draft: Draft, index: number, display: readonly Block[]): Article {
  return {
    id: `a${index + 1}`,
    ...(draft.original === null ? chooseHeadline(display, draft.brief) : { headline: draft.original, kicker: null }),
    bylines: [...new Set(draft.names)],
    body: Traced.join(draft.paragraphs, "\n"),
    outlet: draft.outlet,
    from: draft.from,
    to: draft.to,
    page: draft.page,
  };
}
