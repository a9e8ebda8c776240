/**
 * Who is one person although no post and no place says so: people of one name are compared by what stands around it.
 * Nothing is decided here before a few thousand records have shown which words are common.
 */
import type { Decisions } from "./decisions";
import { Cluster, type Namesake } from "./cluster";
import { byCodeUnits, groupBy, sharesAny, sortedBy } from "../collections";
import { lastPart } from "./names";
import type { Corpus } from "./corpus";
import { FEW, type Leader, leaderOf, NOBODY_ELSE } from "./known";
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

/** Of thousands of one name, each is compared with so many: those of whom most texts tell. A name says nothing that more bear. */
const OTHERS = 100;

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
    const own = new Cluster(one, this.corpus, LEAST / 2);
    const found = this.#nearest(own, clusters);
    if (found === undefined) clusters.push(own);
    else found.cluster.join(own, found.reason);
  }

  /** Once more, since clusters have grown. */
  again<T extends Namesake>(clusters: readonly Cluster<T>[]): Cluster<T>[] {
    const joined: Cluster<T>[] = [];
    for (const one of clusters) {
      const found = this.#nearest(one, joined);
      if (found === undefined) joined.push(one);
      else found.cluster.join(one, found.reason);
    }
    return joined;
  }

  /** Those whose whole name is the same, 伊万·桑德森, and whose last name few foreigners bear. */
  whole<T extends Namesake>(clusters: readonly Cluster<T>[]): readonly Cluster<T>[] {
    const left: Cluster<T>[] = [];
    /** At which places whole names are. */
    const bearing = new Map<string, Set<number>>();
    for (const cluster of clusters) {
      const whole = cluster.wholeNames;
      const names = whole.filter((name) => (this.corpus.firstsOf.get(lastPart(name)) ?? 0) <= FEW);
      const bearers = new Set(names.flatMap((name) => [...(bearing.get(name) ?? [])]));
      const same = [...bearers]
        .toSorted((a, b) => a - b)
        .find((at) => !(cluster.placed && left[at]!.placed) && this.#mayBeOne(cluster, left[at]!));
      const at = same ?? left.length;
      if (same === undefined) left.push(cluster);
      else left[same]!.join(cluster, NOBODY_ELSE);
      for (const name of whole) bearing.set(name, (bearing.get(name) ?? new Set()).add(at));
    }
    return left;
  }

  /** Records that say nothing but the name are those of the only one whom many texts place. */
  absorbed<T extends Namesake>(clusters: readonly Cluster<T>[]): readonly Cluster<T>[] {
    const best = leaderOf(clusters);
    if (best === undefined) return clusters;
    const left: Cluster<T>[] = [best.leader];
    for (const cluster of clusters) {
      if (cluster === best.leader) continue;
      if (cluster.placed || !this.#belongs(cluster, best) || !this.#mayBeOne(cluster, best.leader)) {
        left.push(cluster);
      } else best.leader.join(cluster, best.reason);
    }
    return left;
  }

  /** A headmaster of the name is not the singer, nor a student the headmaster, unless something beside the names is alike. */
  #belongs<T extends Namesake>(cluster: Cluster<T>, { leader, takes }: Leader<T>): boolean {
    if (takes === "all" || !(cluster.titled || (takes === "alike" && leader.titled))) return true;
    return takes === "alike" && this.#shared(cluster, leader).bits >= LEAST;
  }

  #mayBeOne<T extends Namesake>(one: Cluster<T>, other: Cluster<T>): boolean {
    return one.mayBe(other, this.corpus.lesser, this.decisions);
  }

  #nearest<T extends Namesake>(one: Cluster<T>, clusters: readonly Cluster<T>[]) {
    let best: { readonly cluster: Cluster<T>; readonly strength: number; readonly reason: string } | undefined;
    const compared = Math.min(clusters.length, OTHERS);
    for (let at = 0; at < compared; at += 1) {
      const cluster = clusters[at]!;
      if (!this.#mayBeOne(one, cluster)) continue;
      const found = this.#evidence(one, cluster);
      if (found.strength >= 1 && found.strength > (best?.strength ?? 0)) best = { cluster, ...found };
    }
    return best;
  }

  /** What most speaks for one person: from 1 it is enough. */
  #evidence<T extends Namesake>(one: Cluster<T>, cluster: Cluster<T>) {
    const { bits, words } = this.#shared(one, cluster);
    const isRare = one.rare && cluster.rare;
    const beside = bits / (isRare ? NEEDED.rare : NEEDED.common);
    const { rare, each, common } = LIKE;
    const likeness = one.subject.likeness(cluster.subject);
    const alike = likeness / Math.min(common, rare + each * Math.max(one.bearers, cluster.bearers));
    const reason =
      beside >= Math.min(1, alike)
        ? `same name beside ${words.slice(0, 3).join(", ")}`
        : `same name in texts about one subject (likeness ${likeness.toFixed(2)})`;
    const strength = Math.max(beside, alike, (beside + alike) / TOGETHER);
    return { strength: isRare || !isPromoted(one, cluster) ? strength : strength / PROMOTED, reason };
  }

  /** Each phrase of the one that stands beside the other, too, and each companion, is worth its bits. */
  #shared<T extends Namesake>(one: Cluster<T>, cluster: Cluster<T>) {
    const isSaid = sharesAny(one.grams, cluster.grams);
    if (!isSaid && !sharesAny(one.company, cluster.company)) return { bits: 0, words: [] };
    const found = new Map<string, number>();
    for (const { contexts } of isSaid ? one.members : []) {
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

/** Whether the one is seen in office in the nation alone, and the other below it alone. */
function isPromoted(one: Cluster, other: Cluster): boolean {
  const [own, others] = [one.isOfNation, other.isOfNation];
  return own !== undefined && others !== undefined && own !== others;
}

/** By the part of the name under which people are compared. */
export function blocksOf<T extends { readonly name: string }>(some: Iterable<T>): Map<string, T[]> {
  return groupBy(some, ({ name }) => lastPart(name));
}
