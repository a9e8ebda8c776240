/** What the evidence for a name is worth together: weights learned from pages that were marked by hand (`names.json`). */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Proposal } from "./classify";
import { EVIDENCE } from "./evidence";
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

export function score(scene: Scene, proposal: Proposal, { weights }: Weights): Scored {
  let [sum, most, least] = [0, 0, 0];
  let [reason, doubt] = ["model", "unlikely"];
  for (const { name, of } of EVIDENCE) {
    const part = of(scene, proposal) * (weights[name] ?? 0);
    sum += part;
    if (UNTOLD.has(name)) continue;
    if (part > most) [most, reason] = [part, name];
    if (part < least) [least, doubt] = [part, name];
  }
  return { proposal, score: sum, reason, doubt };
}
