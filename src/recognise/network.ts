/** Small networks that weigh what speaks for a name: learned from marked pages, kept in a file, read once. */

import type { Held } from "./held";
import { NameTable, NumbersByWord, type Numbering } from "./numbering";

/** What stands in front of the weights. */
interface Head {
  readonly version: number;
  /** The features that have weights: those that the program names itself, and words (`end 医院`, `left 走进`). */
  readonly names: readonly string[];
  /** So many of them, counted from the first, bear on the units. */
  readonly seen: number;
  readonly bias: readonly number[];
  /** What each unit is worth in the end, in log-odds. */
  readonly worth: readonly number[];
  /** What one step is worth of a weight that counts by itself, and of one that bears on a unit. */
  readonly steps: readonly [number, number];
}

/** What some features say, in steps: by themselves, and to each pair of units. */
export interface Sums {
  readonly own: number;
  readonly pairs: readonly number[];
}

/**
 * One layer of units between features and what they say together; each feature also counts by itself. The units see which
 * features meet: a verb inside a name whose middle ends like a site is another thing than either alone.
 *
 * Weights are whole steps of a byte. Those of two units stand in one number of 32 bits, 16 for each, so that one addition
 * serves both: the sums of as many as 250 features fit.
 */
export class Network {
  /** Of words: those that the program does not name itself. */
  readonly numbering: Numbering;
  /** The same by all that they are called. */
  private named: ReadonlyMap<string, number> | undefined;
  /** By the number of a feature, where its weights stand; -1 for one that has none. */
  private readonly slots: Int32Array;
  /** In steps: what each feature says by itself. */
  private readonly own: Int8Array;
  /** By slot, a number for each pair of units. */
  private readonly pairs: Int32Array;
  /** Pairs of one feature; a multiple of four. */
  private readonly width: number;
  /** Where the pairs of the features begin that are being weighed. */
  private rows = new Int32Array(64);
  /** What the features say to each unit that hold more or less than others. */
  private readonly shares: Float64Array;
  /** By the unit, and 0 for those that fill the last pairs. */
  private readonly bias: Float64Array;
  private readonly worth: Float64Array;
  private readonly none: Sums;
  /** What one step of a weight is worth that bears on a unit. */
  private readonly step: number;

  private constructor(
    private readonly head: Head,
    private readonly weights: Int8Array,
    private readonly features: readonly string[],
  ) {
    const { names, bias } = head;
    const slotOf = new Map(names.map((name, slot) => [name, slot]));
    const words = this.words();
    this.numbering = new NameTable(words, features.length);
    this.slots = Int32Array.from([...features, ...words], (name) => slotOf.get(name) ?? -1);
    this.own = weights.subarray(0, names.length);
    this.width = 4 * Math.ceil(bias.length / 8);
    this.pairs = new Int32Array(head.seen * this.width);
    for (let slot = 0; slot < head.seen; slot += 1)
      for (let unit = 0; unit < bias.length; unit += 1)
        this.pairs[slot * this.width + (unit >> 1)]! += this.onUnit(slot, unit) << (16 * (unit & 1));
    this.shares = new Float64Array(2 * this.width);
    [this.bias, this.worth] = [new Float64Array(2 * this.width), new Float64Array(2 * this.width)];
    this.step = head.steps[1];
    this.bias.set(bias);
    this.worth.set(head.worth);
    this.none = { own: 0, pairs: Array.from({ length: this.width }, () => 0) };
  }

  /**
   * @param file - a line of JSON, then a signed byte for each feature by itself, then one for each feature and unit
   * @param features - those that the program names itself, in the order of their numbers; one that the file does not have weighs nothing
   */
  static parse(file: Uint8Array, features: readonly string[]): Network {
    const line = file.indexOf(10);
    const head: Head = JSON.parse(Buffer.from(file.subarray(0, line)).toString("utf8"));
    return new Network(head, new Int8Array(file.subarray(line + 1)), features);
  }

  /** The number of a word that the program calls by all of its name; -1 for one that was not learned. */
  numberOf(name: string): number {
    this.named ??= new Map(this.words().map((word, at) => [word, this.features.length + at]));
    return this.named.get(name) ?? -1;
  }

  /** The numbers of words by what is asked of them; worth its making where several questions are asked of each word. */
  numbersBy(questions: readonly string[]): NumbersByWord {
    return new NumbersByWord(this.words(), this.features.length, questions);
  }

  /** The names that the program does not give itself. */
  private words(): readonly string[] {
    const known = new Set(this.features);
    return this.head.names.filter((name) => !known.has(name));
  }

  /** What a feature says by itself, in log-odds. */
  weight(feature: number): number {
    const slot = this.slots[feature]!;
    return slot < 0 ? 0 : this.own[slot]! * this.head.steps[0];
  }

  /** What some features say together, in log-odds. */
  score(held: Held): number {
    return this.scoreWith(this.none, held);
  }

  /** What features say that several questions share, each of which holds as much as others; `scoreWith` goes on from there. */
  sum(held: Held): Sums {
    const { slots, own, pairs, width } = this;
    const sums = { own: 0, pairs: this.none.pairs.slice() };
    for (let at = 0; at < held.count; at += 1) {
      const slot = slots[held.numbers[at]!]!;
      if (slot < 0) continue;
      sums.own += own[slot]!;
      if (slot >= this.head.seen) continue;
      const row = slot * width;
      for (let pair = 0; pair < width; pair += 1) sums.pairs[pair] = (sums.pairs[pair]! + pairs[row + pair]!) | 0;
    }
    return sums;
  }

  /** What those of two sums say together. */
  join(one: Sums, other: Sums): Sums {
    const pairs = one.pairs.map((sum, pair) => (sum + other.pairs[pair]!) | 0);
    return { own: one.own + other.own, pairs };
  }

  /** What some features say together with those that were summed up before, in log-odds. */
  scoreWith(shared: Sums, held: Held): number {
    const { slots, own, width, shares } = this;
    const { seen, steps } = this.head;
    if (this.rows.length < held.count) this.rows = new Int32Array(2 * held.count);
    const { rows } = this;
    let [count, whole, part] = [0, shared.own, 0];
    shares.fill(0);
    for (let at = 0; at < held.count; at += 1) {
      const slot = slots[held.numbers[at]!]!;
      if (slot < 0) continue;
      const value = held.values[at]!;
      if (value !== 1) {
        part += own[slot]! * value;
        if (slot < seen) this.share(slot, value);
        continue;
      }
      whole += own[slot]!;
      if (slot < seen) rows[count++] = slot * width;
    }
    return (whole + part) * steps[0] + this.unitsOf(shared.pairs, count);
  }

  private share(slot: number, value: number): void {
    const { shares } = this;
    for (let unit = 0; unit < this.head.bias.length; unit += 1) shares[unit]! += this.onUnit(slot, unit) * value;
  }

  /** What the units say of sums so far with the first so many rows, and of the shares. */
  private unitsOf(sums: readonly number[], count: number): number {
    const { pairs, rows, width } = this;
    let sum = 0;
    for (let pair = 0; pair < width; pair += 4) {
      let [one, two, three, four] = [sums[pair]!, sums[pair + 1]!, sums[pair + 2]!, sums[pair + 3]!];
      for (let at = 0; at < count; at += 1) {
        const row = rows[at]! + pair;
        one = (one + pairs[row]!) | 0;
        two = (two + pairs[row + 1]!) | 0;
        three = (three + pairs[row + 2]!) | 0;
        four = (four + pairs[row + 3]!) | 0;
      }
      sum += this.pairOf(pair, one) + this.pairOf(pair + 1, two);
      sum += this.pairOf(pair + 2, three) + this.pairOf(pair + 3, four);
    }
    return sum;
  }

  private pairOf(pair: number, sums: number): number {
    const low = (sums << 16) >> 16;
    return this.unitOf(2 * pair, low) + this.unitOf(2 * pair + 1, (sums - low) >> 16);
  }

  /** What a unit says that has the sum of so many steps; nothing below 0. */
  private unitOf(unit: number, sum: number): number {
    const value = this.bias[unit]! + (sum + this.shares[unit]!) * this.step;
    return value > 0 ? value * this.worth[unit]! : 0;
  }

  /** In steps. */
  private onUnit(slot: number, unit: number): number {
    return this.weights[this.own.length + slot * this.head.bias.length + unit]!;
  }
}
