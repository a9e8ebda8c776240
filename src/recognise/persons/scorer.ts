/** What the evidence for a name and the words around it are worth together: learned from pages that were marked by hand (`names.md`). */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Network } from "../network";
import type { Proposal } from "./classify";
import { contextOf } from "./context";
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

let own: Network | undefined;

/** The network that comes with the program, read once. */
export function ownNetwork(): Network {
  return (own ??= Network.parse(readFileSync(FILE), FEATURES));
}

/** What holds of a stretch: the numbers of evidence and of words, and how strongly each holds, mostly 1. */
export interface Reading {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

/** @param numbered - gives the number of a word that was learned */
export function readingOf(scene: Scene, proposal: Proposal, numbered: (word: string) => number | undefined): Reading {
  const features: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < EVIDENCE.length; at += 1) {
    const value = EVIDENCE[at]!.of(scene, proposal);
    if (value === 0) continue;
    features.push(at);
    values.push(value);
  }
  for (const word of contextOf(scene, proposal)) {
    const number = numbered(word);
    if (number === undefined) continue;
    features.push(number);
    values.push(1);
  }
  return { features, values };
}

export function score(scene: Scene, proposal: Proposal, network: Network): Scored {
  const { features, values } = readingOf(scene, proposal, network.numbered);
  let [most, least] = [0, 0];
  let [reason, doubt] = ["model", "unlikely"];
  features.forEach((feature, at) => {
    const name = FEATURES[feature];
    if (name === undefined || UNTOLD.has(name)) return;
    const part = network.weight(feature) * values[at]!;
    if (part > most) [most, reason] = [part, name];
    if (part < least) [least, doubt] = [part, name];
  });
  return { proposal, score: network.score(features, values), reason, doubt };
}
