/** Stories that are printed in parts: which 下转 of an issue goes on at which 上接, within a file or over several. */

import { mayBeContinued, pageNumber, splitArticles, type Article, type Cut, type Mark } from "../articles";
import type { Lexicon } from "../lexicon";
import { findImprint, type Page } from "../read";
import { Traced } from "../text";
import { aboutPage } from "./about";
import type { Hints } from "./hints";

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

/** No page of a newspaper has a tenth of so many stories that are cut; each is held against each of its issue. */
const MOST_CUT = 200;

/**
 * The parts on one page, with what it takes to find the others.
 * A page with more than 200 of them has none: it is no page.
 * @throws UsageError when the home given is no division that the lexicon knows.
 */
export function partsOf(page: Page, lexicon: Lexicon, hints: Hints = {}): readonly Part[] {
  if (!mayBeContinued(page.raw)) return [];
  const articles = splitArticles(page.lines, page.head);
  const cut = articles.filter(({ body, from, to }) => body.length > 0 && (from ?? to) !== null);
  if (cut.length === 0 || cut.length > MOST_CUT) return [];
  const { publication, published, home } = aboutPage(page, articles, lexicon, hints);
  const { source, sha256 } = page;
  return cut.map((article) => ({
    source,
    sha256,
    article,
    publication,
    published,
    home: home.name,
    number: pageNumber(hints.page ?? "") ?? article.page ?? numberIn(source),
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

/** A part that goes on, one that continues, and how many things say that they are of one story. */
interface Pair {
  readonly head: Part;
  readonly tail: Part;
  readonly evidence: number;
}

/** Which parts make one story. It is the same in whatever order they come. */
export class Continuations {
  private readonly next = new Map<string, Part>();
  private readonly previous = new Map<string, Part>();
  private readonly rivals = new Map<string, Part[]>();

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
    const tails = issue.filter(({ article }) => article.from !== null);
    const byPaper = new Map<string | null, Part[]>();
    for (const tail of tails) add(byPaper, tail.publication, tail);
    // A day may have the pages of hundreds of papers, which need not all be held against each other.
    const ofPaper = ({ publication }: Part): readonly Part[] =>
      publication === null ? tails : [publication, null].flatMap((paper) => byPaper.get(paper) ?? []);
    const heads = issue.filter(({ article }) => article.to !== null);
    let pairs = heads.flatMap((head) =>
      ofPaper(head)
        .filter((tail) => fits(head, tail))
        .map((tail) => pairOf(head, tail)),
    );
    for (let sure = surest(pairs); sure.length > 0; sure = surest(pairs)) {
      for (const { head, tail } of sure) {
        this.next.set(keyOf(head), tail);
        this.previous.set(keyOf(tail), head);
      }
      const joined = new Set(sure.flatMap(({ head, tail }) => [`to ${keyOf(head)}`, `from ${keyOf(tail)}`]));
      pairs = pairs.filter(({ head, tail }) => !joined.has(`to ${keyOf(head)}`) && !joined.has(`from ${keyOf(tail)}`));
    }
    for (const { head, tail } of pairs) {
      add(this.rivals, `to ${keyOf(head)}`, tail);
      add(this.rivals, `from ${keyOf(tail)}`, head);
    }
  }

  /** The parts of a story before an article, or behind it, in the order in which they are read. */
  parts(page: Pick<Page, "sha256">, article: Article, way: Mark["way"]): readonly Part[] {
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
}

function keyOf({ sha256, article }: Pick<Part, "sha256" | "article">): string {
  return `${sha256}#${article.id}`;
}

/** The pairs of which neither part has one that is as good. */
function surest(pairs: readonly Pair[]): readonly Pair[] {
  const [heads, tails] = [new Map<Part, Pair[]>(), new Map<Part, Pair[]>()];
  for (const pair of pairs) {
    add(heads, pair.head, pair);
    add(tails, pair.tail, pair);
  }
  const isBest = (pair: Pair, others: readonly Pair[]): boolean =>
    others.every((other) => other === pair || other.evidence < pair.evidence);
  return pairs.filter((pair) => isBest(pair, heads.get(pair.head)!) && isBest(pair, tails.get(pair.tail)!));
}

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Of parts of one issue, whether nothing speaks against it that the one goes on in the other. */
function fits(head: Part, tail: Part): boolean {
  const [{ to }, { from }] = [head.article, tail.article];
  if (to === null || from === null || keyOf(head) === keyOf(tail)) return false;
  const labelled = to.label === null || from.label === null || to.label === from.label;
  const forward = from.pages.some((first) => to.pages.some((second) => isBehind(first, second)));
  return (
    labelled &&
    forward &&
    (head.number === null || names(from, head.number)) &&
    (tail.number === null || names(to, tail.number))
  );
}

function pairOf(head: Part, tail: Part): Pair {
  const [to, from] = [head.article.to!, tail.article.from!];
  const evidence = [
    names(from, head.number ?? head.likely),
    names(to, tail.number ?? tail.likely),
    to.label !== null && to.label === from.label,
    [tail.article.headline, from.title].some((one) =>
      [head.article.headline, head.article.kicker, to.title].some((other) => isAlike(one, other)),
    ),
  ];
  return { head, tail, evidence: evidence.filter(Boolean).length };
}

/** Whether a mark names the page; A4 and 4 are one where only one of them has its letter. */
function names({ pages }: Mark, number: string | null): boolean {
  return number !== null && pages.some((page) => isOne(page, number));
}

function isOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((number) => number.replace(/^\D/u, ""));
  return one === other || (a === b && (one === a || other === b));
}

function isBehind(first: string, second: string): boolean {
  const letters = [first, second].map((number) => number.replace(/\d/gu, ""));
  const [a, b] = [first, second].map((number) => Number(number.replace(/\D/gu, "")));
  return letters[0] === letters[1] ? a! < b! : !isOne(first, second);
}

/** Of the pairs of neighbouring characters of the shorter headline, how many the longer must have. */
const MOST = 0.6;

function isAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one, other].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ""));
  const [short, long] = a!.length < b!.length ? [a!, b!] : [b!, a!];
  const pairs = Array.from({ length: Math.max(0, short.length - 1) }, (_, at) => short.slice(at, at + 2));
  return pairs.length >= 3 && pairs.filter((pair) => long.includes(pair)).length >= pairs.length * MOST;
}
