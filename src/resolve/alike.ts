/**
 * Who is one person although no post and no place says so: people of one name are compared by what stands around it.
 * Nothing is decided here before a few thousand records have shown which words are common.
 */
import type { Decisions } from "./decisions";
import { byCodeUnits, groupBy, sharesAny, sortedBy } from "../collections";
import { areForms, areSpellings, lastPart } from "./names";
import {
  areRare,
  bearersOf,
  type Cluster,
  type Corpus,
  FEW,
  isPlaced,
  isTitled,
  type Leader,
  leaderOf,
  type Namesake,
  NOBODY_ELSE,
  wholeNames,
} from "./known";
import { forEachGram } from "./phrases";

/** Records that are one person, and what said so of each that came to them. */
export interface Alike<T> {
  readonly group: readonly T[];
  readonly reasons: readonly string[];
}

/** Below this many records nobody can say what is common. */
const ENOUGH = 2000;

/** Bits that one phrase or one companion must have to count, and may count for. */
const LEAST = 7;
const MOST = 20;

/** Bits that make two of a name one. */
const NEEDED = { rare: 9, common: 18 };

/** How alike texts must be to be about one of a name: for each family that bears it more, and for the commonest. */
const LIKE = { rare: 0.03, each: 0.003, common: 0.12 };

/** Phrases and likeness that are both not enough are, when together they are more than enough by a quarter. */
const TOGETHER = 1.25;

/** So much more makes one of a common name who is in office in the nation and who is in a province. */
const PROMOTED = 2;

/** The people of one block of names, joined; in the order of their ids. */
export function joinByContext<T extends Namesake>(
  namesakes: readonly T[],
  corpus: Corpus,
  decisions: Decisions,
): readonly Alike<T>[] {
  const sorted = sortedBy(namesakes, ({ id }) => id).toSorted((a, b) => b.texts - a.texts || byCodeUnits(a.id, b.id));
  if (sorted.length < 2 || corpus.phrases.records < ENOUGH) {
    return sorted.map((one) => ({ group: [one], reasons: [] }));
  }
  const told = new Told(corpus, decisions);
  const clusters: Cluster<T>[] = [];
  for (const one of sorted) told.place(one, clusters);
  let before = clusters.length + 1;
  let all: readonly Cluster<T>[] = clusters;
  // Clusters that have grown may have more in common.
  while (all.length > 1 && all.length < before) {
    before = all.length;
    all = told.again(all);
  }
  return told.absorbed(told.whole(all)).map(({ members, reasons }) => ({ group: members, reasons }));
}

class Told {
  constructor(
    readonly corpus: Corpus,
    readonly decisions: Decisions,
  ) {}

  /** Into the cluster that most speaks for, if anything does; else a new one. */
  place<T extends Namesake>(one: T, clusters: Cluster<T>[]): void {
    const { subject, company } = one;
    const own = { members: [one], grams: gramsOf(one, this.corpus), subject, company: new Set(company), reasons: [] };
    const found = this.#nearest(own, clusters);
    if (found === undefined) clusters.push(own);
    else join(found.cluster, own, found.reason);
  }

  /** Once more, since clusters have grown. */
  again<T extends Namesake>(clusters: readonly Cluster<T>[]): Cluster<T>[] {
    const joined: Cluster<T>[] = [];
    for (const one of clusters) {
      const found = this.#nearest(one, joined);
      if (found === undefined) joined.push(one);
      else join(found.cluster, one, found.reason);
    }
    return joined;
  }

  /** Those whose whole name is the same, 伊万·桑德森, and whose last name few foreigners bear. */
  whole<T extends Namesake>(clusters: readonly Cluster<T>[]): readonly Cluster<T>[] {
    const left: Cluster<T>[] = [];
    for (const cluster of clusters) {
      const names = wholeNames(cluster).filter((name) => (this.corpus.firstsOf.get(lastPart(name)) ?? 0) <= FEW);
      const same = left.find(
        (other) =>
          !(isPlaced(cluster) && isPlaced(other)) &&
          wholeNames(other).some((name) => names.includes(name)) &&
          this.#mayBeOne(cluster, other),
      );
      if (same === undefined) left.push(cluster);
      else join(same, cluster, NOBODY_ELSE);
    }
    return left;
  }

  /** Records that say nothing but the name are those of the only one whom many texts place. */
  absorbed<T extends Namesake>(clusters: readonly Cluster<T>[]): readonly Cluster<T>[] {
    const best = leaderOf(clusters, this.corpus);
    if (best === undefined) return clusters;
    const left: Cluster<T>[] = [best.leader];
    for (const cluster of clusters) {
      if (cluster === best.leader) continue;
      if (isPlaced(cluster) || !this.#belongs(cluster, best) || !this.#mayBeOne(cluster, best.leader)) {
        left.push(cluster);
      } else join(best.leader, cluster, best.reason);
    }
    return left;
  }

  /** A headmaster of the name is not the singer, nor a student the headmaster, unless something beside the names is alike. */
  #belongs<T extends Namesake>(cluster: Cluster<T>, { leader, takes }: Leader<T>): boolean {
    if (takes === "all" || !(isTitled(cluster) || (takes === "alike" && isTitled(leader)))) return true;
    return takes === "alike" && this.#shared(cluster, leader).bits >= LEAST;
  }

  /** Nothing speaks against it: no page names both, and posts lie in one area or in the areas around it. */
  #mayBeOne<T extends Namesake>({ members: some }: Cluster<T>, { members: others }: Cluster<T>): boolean {
    return some.every((one) => others.every((other) => mayBeOne(one, other, this.corpus, this.decisions)));
  }

  #nearest<T extends Namesake>(one: Cluster<T>, clusters: readonly Cluster<T>[]) {
    let best: { readonly cluster: Cluster<T>; readonly strength: number; readonly reason: string } | undefined;
    for (const cluster of clusters) {
      if (!this.#mayBeOne(one, cluster)) continue;
      const found = this.#evidence(one, cluster);
      if (found.strength >= 1 && found.strength > (best?.strength ?? 0)) best = { cluster, ...found };
    }
    return best;
  }

  /** What most speaks for one person: from 1 it is enough. */
  #evidence<T extends Namesake>(one: Cluster<T>, cluster: Cluster<T>) {
    const { bits, words } = this.#shared(one, cluster);
    const isRare = areRare([one, cluster], this.corpus);
    const beside = bits / (isRare ? NEEDED.rare : NEEDED.common);
    const { rare, each, common } = LIKE;
    const likeness = one.subject.likeness(cluster.subject);
    const alike = likeness / Math.min(common, rare + each * bearersOf([one, cluster], this.corpus));
    const reason =
      beside >= Math.min(1, alike)
        ? `same name beside ${words.slice(0, 3).join(", ")}`
        : `same name in texts about one subject (likeness ${likeness.toFixed(2)})`;
    const strength = Math.max(beside, alike, (beside + alike) / TOGETHER);
    return { strength: isRare || !isPromoted(one, cluster) ? strength : strength / PROMOTED, reason };
  }

  /** Each phrase of the one that stands beside the other, too, and each companion, is worth its bits. */
  #shared<T extends Namesake>(one: Cluster<T>, cluster: Cluster<T>) {
    const found = new Map<string, number>();
    for (const { contexts } of one.members) {
      for (const text of contexts) for (const run of this.#runs(text, cluster.grams)) found.set(run.text, run.bits);
    }
    for (const name of one.company) {
      const bits = cluster.company.has(name) ? Math.log2(this.corpus.pages / this.corpus.pagesNaming.get(name)!) : 0;
      if (bits >= LEAST) found.set(name, Math.max(found.get(name) ?? 0, Math.min(bits, MOST)));
    }
    const words = longest(found).toSorted(([a, x], [b, y]) => y - x || byCodeUnits(a, b));
    return { bits: words.reduce((sum, [, bits]) => sum + bits, 0), words: words.map(([word]) => word) };
  }

  /** The longest phrases that both have: those that are too common do not count. */
  #runs(text: string, grams: ReadonlySet<number>): readonly { readonly text: string; readonly bits: number }[] {
    const runs: { start: number; end: number; bits: number }[] = [];
    forEachGram(text, (gram, at) => {
      if (!grams.has(gram)) return;
      const bits = this.corpus.phrases.bits(gram);
      const last = runs.at(-1);
      if (last !== undefined && at <= last.end - 3) {
        last.end = at + 4;
        last.bits = Math.min(MOST, Math.max(last.bits, bits) + 1);
      } else runs.push({ start: at, end: at + 4, bits });
    });
    return runs.flatMap(({ start, end, bits }) => (bits < LEAST ? [] : [{ text: text.slice(start, end), bits }]));
  }
}

/** Without what stands in another: 外交部发言人 in 中国外交部发言人. */
function longest(found: ReadonlyMap<string, number>): readonly (readonly [word: string, bits: number])[] {
  const kept: (readonly [string, number])[] = [];
  for (const one of [...found].toSorted(([a], [b]) => b.length - a.length || byCodeUnits(a, b))) {
    if (!kept.some(([other]) => other.includes(one[0]))) kept.push(one);
  }
  return kept;
}

function gramsOf({ contexts }: Namesake, { phrases }: Corpus): Set<number> {
  const grams = new Set<number>();
  for (const text of contexts) forEachGram(text, (gram) => phrases.bits(gram) >= LEAST / 2 && grams.add(gram));
  return grams;
}

function join<T>(cluster: Cluster<T>, other: Cluster<T>, reason: string): void {
  cluster.members.push(...other.members);
  for (const gram of other.grams) cluster.grams.add(gram);
  cluster.subject.join(other.subject);
  for (const name of other.company) cluster.company.add(name);
  cluster.reasons.push(...other.reasons, reason);
}

function mayBeOne(one: Namesake, other: Namesake, { lesser }: Corpus, decisions: Decisions): boolean {
  // 拜登 alone is not 亨特·拜登.
  const mayBeNames = (a: string, b: string): boolean =>
    a === b || areSpellings(a, b) || (areForms(a, b) && !lesser.has(a) && !lesser.has(b));
  return (
    [...one.names].every((a) => [...other.names].every((b) => mayBeNames(a, b))) &&
    !sharesAny(one.pages, other.pages) &&
    agree(one.areas, other.areas, areNear) &&
    agree(one.countries, other.countries, (a, b) => a === b) &&
    (one.areas.size === 0 || other.countries.size === 0) &&
    (other.areas.size === 0 || one.countries.size === 0) &&
    one.rows.every((a) => other.rows.every((b) => decisions.areSame(a, b)))
  );
}

/** One lies in the other; the nation's offices are filled from the provinces, not from counties. */
function areNear(a: string, b: string): boolean {
  const [wide, close] = a.length < b.length ? [a, b] : [b, a];
  return wide === "" ? close.length < 3 : close.startsWith(wide);
}

/** Whether the one is seen in office in the nation alone, and the other below it alone. */
function isPromoted(one: Cluster<Namesake>, other: Cluster<Namesake>): boolean {
  const [own, others] = [one, other].map(({ members }) => members.flatMap(({ areas }) => [...areas]));
  if (own!.length === 0 || others!.length === 0) return false;
  return own!.includes("") !== others!.includes("");
}

function agree(
  some: ReadonlySet<string>,
  others: ReadonlySet<string>,
  fit: (a: string, b: string) => boolean,
): boolean {
  return some.size === 0 || others.size === 0 || [...some].some((a) => [...others].some((b) => fit(a, b)));
}

/** By the part of the name under which people are compared. */
export function blocksOf<T extends { readonly name: string }>(some: Iterable<T>): Map<string, T[]> {
  return groupBy(some, ({ name }) => lastPart(name));
}
