/**
 * What the text around a name is about, as pairs of characters show it: two actors of one name stand beside 主演 and 电影, and
 * a doctor of the name does not. Single words prove nothing, all of them together do.
 */
import type { PageRecord } from "../model";

/** Pages from which the commonness of pairs is learned; more say the same. */
const LEARNED_FROM = 6000;

/** Pairs that every tenth page has tell nothing, and most of the time would go into them. */
const TELLING = Math.log(10);

/** The first Chinese character, and how many there are. */
const FIRST = 0x4e00;
const CHARACTERS = 0x5200;

/** Two characters as one number, small enough to be looked up fast. */
type Pair = number;

/** How many pages have a pair of characters. Pairs that fall together only look more common. */
export class Subjects {
  readonly #counts = new Uint16Array(1 << 22);
  /** By count. */
  readonly #weights: Float64Array;

  /** Of many pages, every second or third is read, in the order given. */
  constructor(pages: readonly PageRecord[]) {
    const step = Math.max(1, Math.ceil(pages.length / LEARNED_FROM));
    const read = pages.filter((_, at) => at % step === 0);
    for (const { articles } of read) {
      const own = new Set<number>();
      for (const { body } of articles) forEachPair(body, (pair) => own.add(this.#slot(pair)));
      for (const slot of own) this.#counts[slot]!++;
    }
    this.#weights = Float64Array.from({ length: read.length + 1 }, (_, count) =>
      Math.log((1 + read.length) / (1 + count)),
    );
  }

  /** How much a pair tells: nothing when all pages have it. */
  weight(pair: Pair): number {
    return this.#weights[this.#counts[this.#slot(pair)]!]!;
  }

  #slot(pair: Pair): number {
    return (Math.imul(pair, 0x9e3779b1) >>> 10) & (this.#counts.length - 1);
  }
}

/** What several texts are about. */
export class Subject {
  /** In how many records each telling pair is. */
  readonly #counts = new Map<Pair, number>();
  /** Of the weights of all pairs. */
  #squares = 0;
  #isRead = false;

  /** @param texts - gives, when it is first asked, a list for each record; a pair counts once in each */
  constructor(
    readonly subjects: Subjects,
    readonly texts: () => readonly (readonly string[])[],
  ) {}

  /** Adds what the other is about. */
  join(other: Subject): void {
    this.#read();
    for (const [pair, count] of other.#read()) this.#add(pair, count);
  }

  /** Those that tell something, 电影 beside the name of an actor. */
  pairs(): Iterable<Pair> {
    return this.#read().keys();
  }

  /** The cosine of both: 0 for nothing in common, 1 for the same words. */
  likeness(other: Subject): number {
    const [own, others] = [this.#read(), other.#read()];
    if (own.size === 0 || others.size === 0) return 0;
    const [few, many] = own.size > others.size ? [others, own] : [own, others];
    let sum = 0;
    for (const [pair, count] of few) {
      const another = many.get(pair);
      if (another === undefined) continue;
      const telling = this.subjects.weight(pair);
      sum += Math.log(1 + count) * Math.log(1 + another) * telling * telling;
    }
    return sum / (Math.sqrt(this.#squares * other.#squares) || 1);
  }

  /** Most have nobody to be compared with, and need not be read. */
  #read(): ReadonlyMap<Pair, number> {
    if (this.#isRead) return this.#counts;
    this.#isRead = true;
    for (const some of this.texts()) {
      const own = new Set<Pair>();
      for (const text of some) forEachPair(text, (pair) => own.add(pair));
      for (const pair of own) if (this.subjects.weight(pair) >= TELLING) this.#add(pair, 1);
    }
    return this.#counts;
  }

  #add(pair: Pair, count: number): void {
    const [before, telling] = [this.#counts.get(pair) ?? 0, this.subjects.weight(pair)];
    const after = before + count;
    this.#counts.set(pair, after);
    this.#squares += (telling * Math.log(1 + after)) ** 2 - (telling * Math.log(1 + before)) ** 2;
  }
}

/** Calls back for all pairs of Chinese characters that stand beside one another. */
function forEachPair(text: string, visit: (pair: Pair) => void): void {
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at) - FIRST;
    const isHan = character >= 0 && character < CHARACTERS;
    if (isHan && before >= 0) visit(before * CHARACTERS + character);
    before = isHan ? character : -1;
  }
}
