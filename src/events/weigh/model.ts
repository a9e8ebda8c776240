/** The network that weighs whether somebody took part in an event (`dictionaries/core/presence.md` says from what it learned). */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Held, Network, Question } from "../../recognise";

const FILE = join(__dirname, "../../../dictionaries/core/presence.model");

let own: Network | undefined;
const held = new Held();
/** By what stands in front of the first space of a feature. */
const questions = new Map<string, Question>();

/** What features say together, in log-odds; those that were not learned say nothing. */
export function scoreOf(features: readonly string[]): number {
  const network = (own ??= Network.parse(readFileSync(FILE), []));
  held.clear();
  for (const feature of features) {
    const at = feature.indexOf(" ");
    const name = feature.slice(0, at);
    const question = questions.get(name) ?? new Question(name);
    questions.set(name, question);
    held.add(network.numbering.numberOf(question, feature, at + 1, feature.length));
  }
  return network.score(held);
}
