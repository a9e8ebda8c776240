/** A story while its page is read: its paragraphs, who wrote it, where it is cut. */

import { Traced } from "../text";
import { captionBefore, findDateline, findTrailer } from "./byline";
import { markBehind, type Mark, type MarkAt } from "./continuation";
import { chooseHeadline, withoutColumn } from "./headline";
import { BULLET, type Opening } from "./item";
import { findLeadIn, LABELLED } from "./lead-in";
import type { Block } from "./block";

/** One story (稿件), or the part of one that a page has. */
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

/** What is known of a story so far. */
export interface Draft {
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

/** A mark as it stands in a block. */
export function cutOf(text: Traced, { start, end, ...mark }: MarkAt): Cut {
  return { text: text.slice(start, end).trim(), ...mark };
}

/** A bullet, or who took the picture above: 通讯员供图 */
export const BEFORE = new RegExp(String.raw`${BULLET.source}|^(?:通讯员|记者|受访者|本报) ?(?:供图|摄) ?`, "u");

/**
 * Takes the dateline, the credits and the marks off a paragraph and adds what is left of it.
 * @param alone - whether no display line above may be its headline
 */
export function addParagraph(draft: Draft, paragraph: Traced, alone = false): void {
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
  text = first ? withoutCaption(draft, text) : text;
  if (first) text = withoutDatelines(draft, text);
  text = addCutBehind(draft, text);
  const trailer = findTrailer(text.text);
  if (trailer) {
    draft.names.push(...trailer.names);
    draft.closed ||= trailer.names.length > 0 && trailer.ends === true;
    text = addCutBehind(draft, text.slice(0, text.length - trailer.length));
  }
  if (text.length > 0) draft.paragraphs.push(text.trim());
}

/** 本报讯 may have the dateline of the outlet behind it that had the story first: 本报讯 澄江新闻网5月16日讯. */
const MOST_DATELINES = 2;

/** The text without its dateline, and without a caption behind it. */
function withoutDatelines(draft: Draft, text: Traced): Traced {
  let rest = text;
  for (let read = 0; read < MOST_DATELINES; read += 1) {
    const dateline = findDateline(rest.text);
    if (!dateline) break;
    draft.names.push(...dateline.names);
    draft.outlet = dateline.outlet;
    rest = withoutCaption(draft, rest.slice(dateline.length));
  }
  return rest;
}

/** The text without the captions in front of it, before or behind its dateline. */
function withoutCaption(draft: Draft, text: Traced): Traced {
  let rest = text;
  for (let caption = captionBefore(rest.text); caption; caption = captionBefore(rest.text)) {
    draft.names.push(...caption.names);
    rest = rest.slice(caption.length).trim();
  }
  return rest;
}

/** The text without the 下转第4版 behind it. */
function addCutBehind(draft: Draft, text: Traced): Traced {
  const mark = markBehind(text.text);
  if (mark?.way !== "to") return text;
  draft.to = cutOf(text, mark);
  draft.closed = true;
  return text.slice(0, mark.start);
}

/** A draft as an article: the headline that it brought, or the one that its display lines hold. */
export function finish(draft: Draft, index: number, display: readonly Block[]): Article {
  const { headline, kicker } =
    draft.original === null ? chooseHeadline(display, draft.brief) : { headline: draft.original, kicker: null };
  return {
    id: `a${index + 1}`,
    headline: headline && withoutColumn(headline),
    kicker,
    bylines: [...new Set(draft.names)],
    body: Traced.join(draft.paragraphs, "\n"),
    outlet: draft.outlet,
    from: draft.from,
    to: draft.to,
    page: draft.page,
  };
}
