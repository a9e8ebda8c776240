/** Which parts of an issue fit each other, and how well: a story that goes on, and one that continues. */

import type { Mark } from "../articles";
import type { Part } from "./continued";

/** A part that goes on, one that continues, and how many things say that they are of one story. */
export interface Pair {
  readonly head: Part;
  readonly tail: Part;
  readonly evidence: number;
}

interface Pairing {
  readonly pairs: readonly Pair[];
  /** Parts for which so many others come into question that these were not even held against them. */
  readonly crowded: { readonly heads: ReadonlySet<Part>; readonly tails: ReadonlySet<Part> };
}

/** No newspaper has a tenth of so many stories in an issue that are cut: a part is held against no more than these. */
const MOST = 400;

/** All pairs of which nothing speaks against it that the one goes on in the other, but for those of two crowded parts. */
export function pairUp(heads: readonly Part[], tails: readonly Part[]): Pairing {
  const [among, others] = [new Others(tails, "from"), new Others(heads, "to")];
  const crowded = {
    heads: new Set(heads.filter((head) => among.countFor(head) > MOST)),
    tails: new Set(tails.filter((tail) => others.countFor(tail) > MOST)),
  };
  const ofHeads = heads
    .filter((head) => !crowded.heads.has(head))
    .flatMap((head) => among.for(head).map((tail) => ({ head, tail })));
  const ofTails = tails
    .filter((tail) => !crowded.tails.has(tail))
    .flatMap((tail) => others.for(tail).map((head) => ({ head, tail })))
    .filter(({ head }) => crowded.heads.has(head));
  const fitting = [...ofHeads, ...ofTails].filter(({ head, tail }) => fits(head, tail));
  return { pairs: fitting.map(({ head, tail }) => ({ head, tail, evidence: evidenceOf(head, tail) })), crowded };
}

/** The pairs of which neither part has one that is as good. */
export function surest(pairs: readonly Pair[]): readonly Pair[] {
  const [heads, tails] = [new Map<Part, Best>(), new Map<Part, Best>()];
  for (const { head, tail, evidence } of pairs) {
    improve(heads, head, evidence);
    improve(tails, tail, evidence);
  }
  const isBest = (best: Best, evidence: number): boolean => best.evidence === evidence && best.alone;
  return pairs.filter(({ head, tail, evidence }) =>
    [heads.get(head)!, tails.get(tail)!].every((best) => isBest(best, evidence)),
  );
}

/** The evidence of the best pair of a part, and whether only one is as good. */
interface Best {
  readonly evidence: number;
  readonly alone: boolean;
}

function improve(bests: Map<Part, Best>, part: Part, evidence: number): void {
  const known = bests.get(part)?.evidence ?? -1;
  if (evidence >= known) bests.set(part, { evidence, alone: evidence > known });
}

const ANY = "*";

/** Parts by what another must have to fit them: their paper, and one of the pages that they name. */
class Others {
  private readonly lists = new Map<string, Part[]>();

  constructor(parts: readonly Part[], way: Mark["way"]) {
    for (const part of parts)
      for (const page of new Set([ANY, ...part.article[way]!.pages.map(digitsOf)]))
        for (const paper of [ANY, part.publication ?? ""]) this.add(`${page} ${paper}`, part);
  }

  countFor(part: Part): number {
    return this.keysFor(part).reduce((sum, key) => sum + (this.lists.get(key)?.length ?? 0), 0);
  }

  for(part: Part): readonly Part[] {
    return this.keysFor(part).flatMap((key) => this.lists.get(key) ?? []);
  }

  /** A part of which the paper is unknown may go with any, one of which the page is unknown with any page. */
  private keysFor({ publication, number }: Part): readonly string[] {
    const page = number === null ? ANY : digitsOf(number);
    return (publication === null ? [ANY] : [publication, ""]).map((paper) => `${page} ${paper}`);
  }

  private add(key: string, part: Part): void {
    const list = this.lists.get(key);
    if (list) list.push(part);
    else this.lists.set(key, [part]);
  }
}

const digitsOf = (page: string): string => page.replace(/\D/gu, "");

/** Of parts of one issue, whether nothing speaks against it that the one goes on in the other. */
function fits(head: Part, tail: Part): boolean {
  const [{ to }, { from }] = [head.article, tail.article];
  if (to === null || from === null || head === tail) return false;
  const labelled = to.label === null || from.label === null || to.label === from.label;
  const forward = from.pages.some((first) => to.pages.some((second) => isBehind(first, second)));
  return (
    labelled &&
    forward &&
    (head.number === null || names(from, head.number)) &&
    (tail.number === null || names(to, tail.number))
  );
}

function evidenceOf(head: Part, tail: Part): number {
  const [to, from] = [head.article.to!, tail.article.from!];
  const evidence = [
    names(from, head.number ?? head.likely),
    names(to, tail.number ?? tail.likely),
    to.label !== null && to.label === from.label,
    [tail.article.headline, from.title].some((one) =>
      [head.article.headline, head.article.kicker, to.title].some((other) => isAlike(one, other)),
    ),
  ];
  return evidence.filter(Boolean).length;
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
const SHARED = 0.6;
/** In characters; no headline is longer. */
const LONGEST = 200;

function isAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one, other].map((text) => text.slice(0, LONGEST).replace(/[^\p{L}\p{N}]/gu, ""));
  const [short, long] = a!.length < b!.length ? [a!, b!] : [b!, a!];
  const pairs = Array.from({ length: Math.max(0, short.length - 1) }, (_, at) => short.slice(at, at + 2));
  return pairs.length >= 3 && pairs.filter((pair) => long.includes(pair)).length >= pairs.length * SHARED;
}
