/** Small networks that weigh what speaks for a name: learned from marked pages, kept in a file, read once. */

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

/**
 * One layer of units between features and what they say together; each feature also counts by itself. The units see which
 * features meet: a verb inside a name whose middle ends like a site is another thing than either alone.
 */
export class Network {
  private readonly numbers: ReadonlyMap<string, number>;
  /** By the number of a feature, where its weights stand; -1 for one that has none. */
  private readonly slots: Int32Array;
  private readonly own: Float32Array;
  private readonly onUnits: Float32Array;
  private readonly units: Float32Array;

  private constructor(
    private readonly head: Head,
    steps: Int8Array,
    features: readonly string[],
  ) {
    const { names } = head;
    const slotOf = new Map(names.map((name, slot) => [name, slot]));
    const known = new Set(features);
    const words = names.filter((name) => !known.has(name));
    this.numbers = new Map(words.map((word, at) => [word, features.length + at]));
    this.slots = Int32Array.from([...features, ...words], (name) => slotOf.get(name) ?? -1);
    this.own = scaled(steps.subarray(0, names.length), head.steps[0]);
    this.onUnits = scaled(steps.subarray(names.length), head.steps[1]);
    this.units = new Float32Array(head.bias.length);
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

  /** The number of a word; undefined for one that was not learned. */
  readonly numbered = (word: string): number | undefined => this.numbers.get(word);

  /** What a feature says by itself, in log-odds. */
  weight(feature: number): number {
    const slot = this.slots[feature]!;
    return slot < 0 ? 0 : this.own[slot]!;
  }

  /**
   * What some features say together, in log-odds.
   * @param values - how strongly each holds; each by 1 where there are none
   */
  score(features: readonly number[], values?: readonly number[]): number {
    const { slots, own, onUnits, units } = this;
    const { bias, seen, worth } = this.head;
    const width = units.length;
    let sum = 0;
    units.set(bias);
    for (let at = 0; at < features.length; at += 1) {
      const slot = slots[features[at]!]!;
      if (slot < 0) continue;
      const value = values?.[at] ?? 1;
      sum += own[slot]! * value;
      if (slot >= seen) continue;
      const row = slot * width;
      for (let unit = 0; unit < width; unit += 1) units[unit]! += onUnits[row + unit]! * value;
    }
    for (let unit = 0; unit < width; unit += 1) if (units[unit]! > 0) sum += units[unit]! * worth[unit]!;
    return sum;
  }
}

/** In a plain loop: it is run over a million weights whenever a process starts. */
function scaled(steps: Int8Array, step: number): Float32Array {
  const weights = new Float32Array(steps.length);
  for (let at = 0; at < steps.length; at += 1) weights[at] = steps[at]! * step;
  return weights;
}
