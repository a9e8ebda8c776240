/** The weights of features, learned from marked pages (`dictionaries/core/sites.md` says which) and kept in a file. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FEATURES } from "./features";
import type { Numbering } from "./lexical";

/** As `dictionaries/core/train-sites.mjs` writes it. */
interface Stored {
  readonly version: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Of words: `end 医院`, `left 走进`. */
  readonly words: Readonly<Record<string, number>>;
}

/** A log-linear model over the readings of an ending and none of them. */
export class Model {
  private readonly weights: Float64Array;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor({ weights, words }: Stored) {
    const named = Object.keys(words);
    this.numbers = new Map(named.map((word, at) => [word, at]));
    this.weights = Float64Array.from([...FEATURES.map((name) => weights[name] ?? 0), ...Object.values(words)]);
  }

  /** The number of a word, counted from 0 behind the other features. */
  readonly numbered: Numbering = (word) => this.numbers.get(word);

  /** The sum of the weights of some features. */
  sum(features: readonly number[]): number {
    let sum = 0;
    for (const feature of features) sum += this.weights[feature]!;
    return sum;
  }
}

const FILE = resolve(__dirname, "../../../dictionaries/core/sites.model.json");

let model: Model | undefined;

/** The model of the program, read once. */
export function siteModel(): Model {
  if (model) return model;
  const stored: Stored = JSON.parse(readFileSync(FILE, "utf8"));
  model = new Model(stored);
  return model;
}
