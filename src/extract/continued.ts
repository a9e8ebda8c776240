/** Stories that are printed in parts: which 下转 of an issue goes on at which 上接, within a file or over several. */

import { mayBeContinued, pageNumber, splitArticles, type Article, type Cut, type Mark } from "../articles";
import type { Lexicon } from "../lexicon";
import { findImprint, type Page } from "../read";
import { Traced } from "../text";
import { aboutPage } from "./about";
import type { Hints } from "./hints";
import { pairUp, surest, type Pair } from "./pairing";

/** A story, or a part of one, that says that another page has more of it. */
export interface Part {
  readonly source: string;
  readonly sha256: string;
  readonly article: Article;
  readonly publication: string | null;
  readonly published: string | null;
  readonly home: string | null;
  /** The number of its page, where the page or its user states it. */
  readonly number: string | null;
  /** A number in the file's name, which may be that of the page. */
  readonly likely: string | null;
  /** The line in which its text begins. */
  readonly line: number;
}

/**
 * The parts on one page, with what it takes to find the others.
 * @throws UsageError when the home given is no division that the lexicon knows.
 */
export function partsOf(page: Page, lexicon: Lexicon, hints: Hints = {}): readonly Part[] {
  if (!mayBeContinued(page.raw)) return [];
  const articles = splitArticles(page.lines, page.head);
  const cut = articles.filter(({ body, from, to }) => body.length > 0 && (from ?? to) !== null);
  if (cut.length === 0) return [];
  const { publication, published, home } = aboutPage(page, articles, lexicon, hints);
  const { source, sha256 } = page;
  return cut.map((article) => ({
    source,
    sha256,
    article,
    publication,
    published,
    home: home.name,
    number: pageNumber(page.given.page ?? hints.page ?? "") ?? article.page ?? numberIn(source),
    likely: likelyIn(source),
    line: page.lineIndex.lineAt(article.body.locate({ start: 0, end: 1 })!.start),
  }));
}

/** Parts that came from another process, which sends no methods with them. */
export function reviveParts(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ article, ...part }) => {
    const { body, from, to } = article;
    return { ...part, article: { ...article, body: Traced.revive(body), from: reviveCut(from), to: reviveCut(to) } };
  });
}

const reviveCut = (cut: Cut | null): Cut | null => cut && { ...cut, text: Traced.revive(cut.text) };

/** What of a file's name may hold a page's number, without its folder, ending and day. */
function stemOf(source: string): string {
  const name = source.replace(/^.*[/#]/u, "");
  return withoutDay(name.replace(/\.[a-z]+$/iu, ""));
}

function withoutDay(name: string): string {
  return findImprint(name, []).published === null ? name : name.replace(/\d{4}\D?\d{1,2}\D?\d{1,2}日?/u, "");
}

/** 2022-04-14-A03版.txt states it. */
function numberIn(source: string): string | null {
  const number = /(?<![\dA-Z])[A-Z]?\d{1,2}(?=版)/iu.exec(stemOf(source))?.[0];
  return pageNumber(number ?? "") ?? null;
}

/** The last number of 2022-04-14-yongkang-3.txt or a03.txt. */
function likelyIn(source: string): string | null {
  const number = /(?<!\d)(?:(?<![a-z])[a-oq-z])?\d{1,2}$/iu.exec(stemOf(source))?.[0];
  return pageNumber(number ?? "") ?? null;
}

/** Which parts make one story. It is the same in whatever order they come. */
export class Continuations {
  private readonly next = new Map<string, Part>();
  private readonly previous = new Map<string, Part>();
  private readonly rivals = new Map<string, Part[]>();
  /** Of the ways of parts, as the rivals. */
  private readonly crowded = new Set<string>();

  /**
   * Two parts are joined that fit each other better than either fits any other: of one issue, the pages that they name
   * theirs, as far as these are known. Of the same bytes under two names, the name that sorts first counts.
   */
  constructor(parts: readonly Part[] = []) {
    const sorted = parts.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
    const once = [...new Map(sorted.toReversed().map((part) => [keyOf(part), part])).values()].toReversed();
    const issues = new Map<string, Part[]>();
    for (const part of once) add(issues, part.published ?? part.sha256, part);
    for (const issue of issues.values()) this.join(issue);
  }

  private join(issue: readonly Part[]): void {
    const heads = issue.filter(({ article }) => article.to !== null);
    const tails = issue.filter(({ article }) => article.from !== null);
    const { crowded, ...found } = pairUp(heads, tails);
    for (const head of crowded.heads) this.crowded.add(`to ${keyOf(head)}`);
    for (const tail of crowded.tails) this.crowded.add(`from ${keyOf(tail)}`);
    const isSure = ({ head, tail }: Pair): boolean => !crowded.heads.has(head) && !crowded.tails.has(tail);
    let { pairs } = found;
    // Evidence has few degrees, and each round settles the highest that are left.
    for (let sure = surest(pairs).filter(isSure); sure.length > 0; sure = surest(pairs).filter(isSure)) {
      for (const { head, tail } of sure) {
        this.next.set(keyOf(head), tail);
        this.previous.set(keyOf(tail), head);
      }
      const [begun, continued] = [new Set(sure.map(({ head }) => head)), new Set(sure.map(({ tail }) => tail))];
      pairs = pairs.filter(({ head, tail }) => !begun.has(head) && !continued.has(tail));
    }
    for (const { head, tail } of pairs) {
      add(this.rivals, `to ${keyOf(head)}`, tail);
      add(this.rivals, `from ${keyOf(tail)}`, head);
    }
  }

  /** The parts of a story before an article, or behind it, in the order in which they are read. */
  parts(page: Page, article: Article, way: Mark["way"]): readonly Part[] {
    const steps = way === "to" ? this.next : this.previous;
    const found: Part[] = [];
    const seen = new Set([keyOf({ sha256: page.sha256, article })]);
    let part = steps.get(keyOf({ sha256: page.sha256, article }));
    for (; part !== undefined && !seen.has(keyOf(part)); part = steps.get(keyOf(part))) {
      found.push(part);
      seen.add(keyOf(part));
    }
    return way === "to" ? found : found.toReversed();
  }

  /** Those that fit alike, so that none is joined. */
  rivalsOf(page: Page, article: Article, way: Mark["way"]): readonly Part[] {
    return this.rivals.get(`${way} ${keyOf({ sha256: page.sha256, article })}`) ?? [];
  }

  /** Whether so many others come into question that none is joined. */
  isCrowded(page: Page, article: Article, way: Mark["way"]): boolean {
    return this.crowded.has(`${way} ${keyOf({ sha256: page.sha256, article })}`);
  }
}

function keyOf({ sha256, article }: Pick<Part, "sha256" | "article">): string {
  return `${sha256}#${article.id}`;
}

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
