/**
 * Who is one person although no post and no place says so: people of one name are compared by what stands around it.
 * Nothing is decided here before a few thousand records have shown which words are common.
 */
import type { Decisions } from "./decisions";
import { Cluster, type Namesake } from "./cluster";
import { byCodeUnits, groupBy, sharesAny, sortedBy } from "../collections";
import { lastPart } from "./names";
import { companyBits, type Corpus } from "./corpus";
import { FEW, type Leader, leaderOf, NOBODY_ELSE } from "./known";
import { Near } from "./near";
import { LEAST, MOST, type Said, saidIn, sharedPhrases, sumOf, tellingOf } from "./said";

/** Records that are one person, and what said so of each that came to them. */
export interface Alike<T> {
  readonly group: readonly T[];
  readonly reasons: readonly string[];
}

/** Below this many records nobody can say what is common. */
const ENOUGH = 2000;

/** Bits that make two of a name one. */
const NEEDED = { rare: 9, common: 18 };

/** How alike texts must be to be about one of a name: for each family that bears it more, and for the commonest. */
const LIKE = { rare: 0.03, each: 0.003, common: 0.12 };

/** Phrases and likeness that are both not enough are, when together they are more than enough by a quarter. */
const TOGETHER = 1.25;

/** What sums say that were added up in another order. */
const SURELY = 1 - 1e-9;

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
  let before = sorted.length + 1;
  let all = told.placed(clustersOf(sorted, corpus), sorted.length);
  // Clusters that have grown may have more in common.
  while (all.length > 1 && all.length < before) {
    before = all.length;
    all = told.placed(all, all.length);
  }
  return told.absorbed(told.whole(all)).map(({ members, reasons }) => ({ group: members, reasons }));
}

/** Each by itself; made one by one, since most of many join others at once, and what they show need not be held. */
function* clustersOf<T extends Namesake>(namesakes: readonly T[], corpus: Corpus): Iterable<Cluster<T>> {
  for (const one of namesakes) yield new Cluster(one, corpus);
}

/** How far two are one. */
interface Evidence {
  readonly words: readonly string[];
  readonly likeness: number;
  /** What phrases and companions say, and what likeness does: from 1 either is enough. */
  readonly beside: number;
  readonly alike: number;
  /** What both say. */
  readonly strength: number;
}

class Told {
  constructor(
    readonly corpus: Corpus,
    readonly decisions: Decisions,
  ) {}

  /** Each in the cluster that most speaks for, if anything does; else a new one. */
  placed<T extends Namesake>(some: Iterable<Cluster<T>>, many: number): readonly Cluster<T>[] {
    const clusters: Cluster<T>[] = [];
    const near = many > OTHERS ? new Near(OTHERS) : undefined;
    for (const one of some) {
      const found = this.#nearest(one, clusters, near?.to(one) ?? clusters.keys());
      near?.add(found?.at ?? clusters.length, one);
      if (found === undefined) clusters.push(one);
      else clusters[found.at]!.join(one, found.reason);
    }
    return clusters;
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
    if (takes !== "alike") return false;
    const words = this.#shared(cluster, leader, () => this.#saidOf(cluster));
    return sumOf(tellingOf(words).map(([, bits]) => bits)) >= LEAST;
  }

  #mayBeOne<T extends Namesake>(one: Cluster<T>, other: Cluster<T>): boolean {
    return one.mayBe(other, this.corpus.lesser, this.decisions);
  }

  #nearest<T extends Namesake>(one: Cluster<T>, clusters: readonly Cluster<T>[], places: Iterable<number>) {
    let best: { readonly at: number; readonly found: Evidence } | undefined;
    let known: Said | undefined;
    const said = () => (known ??= this.#saidOf(one));
    for (const at of places) {
      if (!this.#mayBeOne(one, clusters[at]!)) continue;
      const found = this.#evidence(one, clusters[at]!, said);
      if (found !== undefined && found.strength > (best?.found.strength ?? 0)) best = { at, found };
    }
    return best === undefined ? undefined : { at: best.at, reason: reasonOf(best.found) };
  }

  #saidOf<T extends Namesake>({ contexts }: Cluster<T>): Said {
    return saidIn(contexts, this.corpus.phrases);
  }

  /** What most speaks for one person; undefined where it is not enough. */
  #evidence<T extends Namesake>(one: Cluster<T>, cluster: Cluster<T>, said: () => Said): Evidence | undefined {
    const isRare = one.rare && cluster.rare;
    const needed = isRare ? NEEDED.rare : NEEDED.common;
    const { rare, each, common } = LIKE;
    const likeness = one.subject.likeness(cluster.subject);
    const alike = likeness / Math.min(common, rare + each * Math.max(one.bearers, cluster.bearers));
    const least = !isRare && isPromoted(one, cluster) ? PROMOTED : 1;
    const words = this.#shared(one, cluster, said);
    // Most have too little in common, and it need not be sorted.
    if (both(sumOf(words.values()) / needed, alike) < least * SURELY) return undefined;
    const telling = tellingOf(words);
    const beside = sumOf(telling.map(([, bits]) => bits)) / needed;
    const strength = both(beside, alike) / least;
    return strength < 1 ? undefined : { words: telling.map(([word]) => word), likeness, beside, alike, strength };
  }

  /** Each phrase of the one that stands beside the other, too, and each companion, with the bits that it is worth. */
  #shared<T extends Namesake>(one: Cluster<T>, cluster: Cluster<T>, said: () => Said): ReadonlyMap<string, number> {
    const isSaid = sharesAny(one.grams, cluster.grams);
    const found = isSaid ? sharedPhrases(said(), cluster.grams) : new Map<string, number>();
    for (const name of sharesAny(one.company, cluster.company) ? one.company : []) {
      if (!cluster.company.has(name)) continue;
      found.set(name, Math.max(found.get(name) ?? 0, Math.min(companyBits(name, this.corpus), MOST)));
    }
    return found;
  }
}

/** What phrases and companions say, and what likeness does: from 1 it is enough. */
const both = (beside: number, alike: number): number => Math.max(beside, alike, (beside + alike) / TOGETHER);

/** Which of both says more. */
function reasonOf({ words, likeness, beside, alike }: Evidence): string {
  return beside >= Math.min(1, alike)
    ? `same name beside ${words.slice(0, 3).join(", ")}`
    : `same name in texts about one subject (likeness ${likeness.toFixed(2)})`;
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
