/** What was understood of a page before anything is looked for in it: its articles, what it knows of itself, and what was left out. */

import { splitArticles, splitBlocks, type Article, type Block } from "../articles";
import type { Lexicon } from "../lexicon";
import { findText, type Page } from "../read";
import { firstAtOrAfter, overlaps, type Span, type Traced } from "../text";
import { aboutPage, type About } from "./about";
import { Continuations, type Part } from "./continued";
import type { Hints } from "./hints";

/** A piece of the page, as printed, with the line it begins in. */
export interface Piece {
  /** From 1; null for what does not stand on the page as one piece. */
  readonly line: number | null;
  readonly text: string;
}

/** One story. */
export interface ArticleOverview {
  readonly id: string;
  readonly kicker: Piece | null;
  readonly headline: Piece | null;
  /** What introduces it: 本报讯（记者 程禾苗）. */
  readonly dateline: Piece | null;
  readonly bylines: readonly string[];
  readonly body: Piece;
  /** The line in which it ends. */
  readonly lastLine: number;
  /** 上接第1版 */
  readonly continues: Seam | null;
  /** 下转第4版 */
  readonly continuedBy: Seam | null;
}

/** Where a story goes over to another page, or comes from one. */
export interface Seam extends Piece {
  /** The other part; null where none was read, or it is not certain which it is. */
  readonly other: Place | null;
  /** Those that fit alike, so that none was joined. */
  readonly rivals: readonly Place[];
  /** Whether so many come into question that none was joined, and rivals may be missing. */
  readonly crowded: boolean;
}

/** An article of a page, and the line in which its text begins. */
export interface Place {
  readonly source: string;
  readonly article: string;
  readonly line: number;
}

/** Lines that belong to no story. */
interface LeftOut extends Piece {
  readonly kind: Block["kind"];
}

/** What was understood of one page, in plain values. */
export interface Overview {
  /** What may be sent from one process to another: the home by its name. */
  readonly about: Omit<About, "home" | "homes"> & { readonly home: { readonly name: string | null } };
  readonly articles: readonly ArticleOverview[];
  readonly leftOut: readonly LeftOut[];
}

/** @throws UsageError when the home given is no division that the lexicon knows. */
export function overviewOf(
  page: Page,
  lexicon: Lexicon,
  hints: Hints = {},
  continued: Continuations = new Continuations(),
): Overview {
  const articles = splitArticles(page.lines, page.head).filter(({ body }) => body.length > 0);
  const blocks = placed(splitBlocks(page.lines, page.head.headline !== undefined));
  const others = articles.flatMap((article) => continued.parts(page, article, "from"));
  const { homes: _, home, ...about } = aboutPage(page, articles, lexicon, hints, others);
  return {
    about: { ...about, home: { name: home.name } },
    articles: articles.map((article) => ({
      ...overviewOfArticle(page, article, blocks),
      continues: seamOf(page, article, "from", continued),
      continuedBy: seamOf(page, article, "to", continued),
    })),
    leftOut: leftOutOf(page, articles, blocks),
  };
}

/** A block and where it stands in the file. */
interface Placed extends Block, Span {}

function placed(blocks: readonly Block[]): readonly Placed[] {
  return blocks.flatMap((block) => {
    const place = block.text.locate({ start: 0, end: block.text.length });
    return place === undefined ? [] : [{ ...block, ...place }];
  });
}

/** Whether one of the spans shares a character with a place; they are sorted and do not overlap each other. */
function anyOverlaps(sorted: readonly Span[], place: Span): boolean {
  const next = firstAtOrAfter(sorted, place.start);
  return [sorted[next - 1], sorted[next]].some((span) => span !== undefined && overlaps(span, place));
}

function overviewOfArticle(
  page: Page,
  { id, bylines, body, ...article }: Article,
  blocks: readonly Placed[],
): Omit<ArticleOverview, "continues" | "continuedBy"> {
  const place = body.locate({ start: 0, end: body.length })!;
  return {
    id,
    kicker: pieceNamed(page, article.kicker),
    headline: pieceNamed(page, article.headline),
    dateline: datelineOf(page, place.start, article.from?.text, blocks),
    bylines: bylines.map((name) => pieceNamed(page, name)!.text),
    body: pieceOf(page, body),
    lastLine: page.lineIndex.lineAt(place.end - 1),
  };
}

function seamOf(page: Page, article: Article, way: "from" | "to", continued: Continuations): Seam | null {
  const cut = article[way];
  if (cut === null) return null;
  const others = continued.parts(page, article, way);
  const other = way === "from" ? others.at(-1) : others[0];
  return {
    ...pieceOf(page, cut.text),
    other: other ? placeOf(other) : null,
    rivals: continued.rivalsOf(page, article, way).map(placeOf),
    crowded: continued.isCrowded(page, article, way),
  };
}

function placeOf({ source, article, line }: Part): Place {
  return { source, article: article.id, line };
}

function pieceOf(page: Page, text: Traced): Piece {
  const { start } = text.locate({ start: 0, end: text.length })!;
  return { line: page.lineIndex.lineAt(start), text: text.as(page.printed) };
}

function pieceNamed(page: Page, text: string | null): Piece | null {
  if (text === null) return null;
  const found = findText(page, text);
  return found ? pieceOf(page, found) : { line: null, text };
}

/** What stands before the body's first character in its paragraph, but for 上接第1版. */
function datelineOf(page: Page, start: number, from: Traced | undefined, blocks: readonly Placed[]): Piece | null {
  const cut = from?.locate({ start: 0, end: from.length });
  const isBefore = (place: Span): boolean => place.start < start && !(cut && overlaps(cut, place));
  const block = blocks[firstAtOrAfter(blocks, start) - 1];
  if (block === undefined || block.end <= start) return null;
  const { text } = block;
  const before = text.filter((at) => isBefore(text.locate({ start: at, end: at + 1 })!)).trim();
  return before.length > 0 ? pieceOf(page, before) : null;
}

function leftOutOf(page: Page, articles: readonly Article[], blocks: readonly Placed[]): readonly LeftOut[] {
  const bodies = articles.flatMap(({ body }) => body.locate({ start: 0, end: body.length }) ?? []);
  const texts = new Set(articles.flatMap(({ body }) => body.text.split("\n")));
  // Between two of them stands a line end, which no display line has.
  const headings = articles.map(({ kicker, headline }) => `${kicker ?? ""}${headline ?? ""}`).join("\n");
  const bylines = [...new Set(articles.flatMap((article) => article.bylines))];
  const cuts = articles
    .flatMap(({ from, to }) => [from, to].flatMap((cut) => cut?.text.locate({ start: 0, end: 1 }) ?? []))
    .toSorted((a, b) => a.start - b.start);
  const isUsed = (block: Placed): boolean => {
    const { kind, text } = block;
    if (kind === "body") return anyOverlaps(bodies, block);
    if (kind === "cut") return anyOverlaps(cuts, block);
    if (kind === "credit") return bylines.some((name) => text.text.includes(name));
    return texts.has(text.text) || headings.includes(text.text.replace(/\s/gu, ""));
  };
  return blocks.filter((block) => !isUsed(block)).map(({ kind, text }) => ({ kind, ...pieceOf(page, text) }));
}
