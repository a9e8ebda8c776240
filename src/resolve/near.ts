/** Which of many namesakes have anything in common with another: most of a hundred have nothing. */
import type { Cluster } from "./cluster";

/** In one number, whether each of so many has something. */
const WORD = 32;

/** What namesakes have: phrases and companions beside their names, and pairs of characters in their texts. */
export class Near {
  readonly #words: number;
  /** Where the bits of each thing begin. */
  readonly #starts: readonly Map<string | number, number>[] = [new Map(), new Map(), new Map()];
  /** Longer than what is used. */
  #bits = new Int32Array(1 << 12);
  #used = 0;

  /** @param most - of how many it is asked */
  constructor(readonly most: number) {
    this.#words = Math.ceil(most / WORD);
  }

  /** At a place stands one, or comes to those that stand there; of places behind `most` nothing is asked. */
  add(at: number, one: Cluster): void {
    if (at >= this.most) return;
    const [word, bit] = [Math.floor(at / WORD), 1 << (at % WORD)];
    for (const [kind, things] of thingsOf(one).entries()) {
      const starts = this.#starts[kind]!;
      for (const thing of things) {
        let start = starts.get(thing);
        if (start === undefined) starts.set(thing, (start = this.#newStart()));
        this.#bits[start + word]! |= bit;
      }
    }
  }

  #newStart(): number {
    const start = this.#used;
    this.#used += this.#words;
    if (this.#used > this.#bits.length) {
      const longer = new Int32Array(2 * this.#bits.length);
      longer.set(this.#bits);
      this.#bits = longer;
    }
    return start;
  }

  /** The places of those that have something that this one has, in order. */
  to(one: Cluster): readonly number[] {
    const [found, bits] = [new Int32Array(this.#words), this.#bits];
    for (const [kind, things] of thingsOf(one).entries()) {
      const starts = this.#starts[kind]!;
      for (const thing of things) {
        const start = starts.get(thing);
        if (start === undefined) continue;
        for (let word = 0; word < this.#words; word += 1) found[word]! |= bits[start + word]!;
      }
    }
    const places: number[] = [];
    for (let at = 0; at < this.most; at += 1)
      if ((found[Math.floor(at / WORD)]! & (1 << (at % WORD))) !== 0) places.push(at);
    return places;
  }
}

function thingsOf({ grams, company, subject }: Cluster): readonly Iterable<string | number>[] {
  return [grams, company, subject.pairs()];
}
