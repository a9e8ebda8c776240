/** The weights of features, learned from marked pages (`dictionaries/core/sites.md` says which) and kept in a file. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FEATURES } from "./features";

/** As `dictionaries/core/train-sites.mjs` writes it. */
interface Stored {
  readonly version: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Of the endings themselves, such as 医院. */
  readonly endings: Readonly<Record<string, number>>;
}

/** A log-linear model over the readings of an ending and none of them. */
export class Model {
  private readonly weights: Float64Array;
  private readonly endings: ReadonlyMap<string, number>;

  constructor({ weights, endings }: Stored) {
    this.weights = Float64Array.from(FEATURES, (name) => weights[name] ?? 0);
    this.endings = new Map(Object.entries(endings));
  }

  /** How much an ending itself says. */
  ending(word: string): number {
    return this.endings.get(word) ?? 0;
  }

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
