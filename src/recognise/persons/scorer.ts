/** What the evidence for a name is worth together: weights learned from pages that were marked by hand (`names.json`). */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Proposal } from "./classify";
import { EVIDENCE, type Evidence } from "./evidence";
import type { Scene } from "./scene";

const FILE = join(__dirname, "../../../dictionaries/core/names.json");

/** The weights on disk, by the evidence's name; in log-odds. */
export interface Weights {
  readonly version: string;
  readonly weights: Readonly<Record<string, number>>;
}

/** A proposal with what all evidence says of it. */
export interface Scored {
  readonly proposal: Proposal;
  /** In log-odds: above 0 it is likelier a name than not. */
  readonly score: number;
  /** The name of what speaks most for it, apart from the model. */
  readonly reason: string;
  /** The name of what speaks most against it. */
  readonly doubt: string;
}

/** What says how likely a name is, and not why. */
const UNTOLD = new Set(["always", "model", "model-sure", "model-very-sure", "start", "sure-elsewhere", "town"]);

let own: Weights | undefined;

/** The weights that come with the program, read once. */
export function ownWeights(): Weights {
  own ??= readWeights();
  return own;
}

function readWeights(): Weights {
  const weights: Weights = JSON.parse(readFileSync(FILE, "utf8"));
  return weights;
}

/** What each piece of evidence says, in the order of `EVIDENCE`. */
export function evidenceFor(scene: Scene, proposal: Proposal): readonly number[] {
  return EVIDENCE.map(({ of }) => of(scene, proposal));
}

/** Evidence that weighs something, with what it weighs and whether it is told of. */
interface Weighed extends Evidence {
  readonly weight: number;
  readonly told: boolean;
}

const weighed = new WeakMap<Weights, readonly Weighed[]>();

function weigh(given: Weights): readonly Weighed[] {
  const known = weighed.get(given);
  if (known !== undefined) return known;
  const made = EVIDENCE.map(({ name, of }) => ({
    name,
    of,
    weight: given.weights[name] ?? 0,
    told: !UNTOLD.has(name),
  }));
  const list = made.filter(({ weight }) => weight !== 0);
  weighed.set(given, list);
  return list;
}

export function score(scene: Scene, proposal: Proposal, weights: Weights): Scored {
  let sum = 0;
  let most = 0;
  let least = 0;
  let reason = "model";
  let doubt = "unlikely";
  for (const { name, of, weight, told } of weigh(weights)) {
    const part = of(scene, proposal) * weight;
    sum += part;
    if (!told) continue;
    if (part > most) {
      most = part;
      reason = name;
    } else if (part < least) {
      least = part;
      doubt = name;
    }
  }
  return { proposal, score: sum, reason, doubt };
}
