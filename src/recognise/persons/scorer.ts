/** What the evidence for a name and the words around it are worth together: learned from pages that were marked by hand (`names.md`). */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Held } from "../held";
import { Network } from "../network";
import type { Numbering } from "../numbering";
import type { Proposal } from "./classify";
import { addContext } from "./context";
import { EVIDENCE } from "./evidence";
import type { Scene } from "./scene";

const FILE = join(__dirname, "../../../dictionaries/core/names-evidence.model");

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

/** The evidence by its number; words have the numbers behind. */
export const FEATURES: readonly string[] = EVIDENCE.map(({ name }) => name);

const IS_UNTOLD = Uint8Array.from(FEATURES, (name) => (UNTOLD.has(name) ? 1 : 0));

let own: Network | undefined;

/** The network that comes with the program, read once. */
export function ownNetwork(): Network {
  return (own ??= Network.parse(readFileSync(FILE), FEATURES));
}

/**
 * Fills `held` with what holds of a stretch: the numbers of evidence and of words.
 * @param numbering - gives the numbers of words that were learned
 */
export function readingOf(scene: Scene, proposal: Proposal, numbering: Numbering, held: Held): void {
  held.clear();
  for (let at = 0; at < EVIDENCE.length; at += 1) {
    const value = EVIDENCE[at]!.of(scene, proposal);
    if (value !== 0) held.add(at, value);
  }
  addContext(scene, proposal, numbering, held);
}

const held = new Held();

/** What the evidence says of one proposal, by a network whose features begin with {@link FEATURES}. */
export function score(scene: Scene, proposal: Proposal, network: Network): Scored {
  readingOf(scene, proposal, network.numbering, held);
  let [most, least] = [0, 0];
  let [reason, doubt] = ["model", "unlikely"];
  for (let at = 0; at < held.count; at += 1) {
    const feature = held.numbers[at]!;
    if (feature >= FEATURES.length || IS_UNTOLD[feature] === 1) continue;
    const part = network.weight(feature) * held.values[at]!;
    if (part > most) {
      most = part;
      reason = FEATURES[feature]!;
    }
    if (part < least) {
      least = part;
      doubt = FEATURES[feature]!;
    }
  }
  return { proposal, score: network.score(held), reason, doubt };
}
