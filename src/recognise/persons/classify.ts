/** Where the name model sees names: every stretch that may be one, with how likely it is from its characters alone. */

import type { Span } from "../../text";
import type { Stretch } from "./features";
import type { NameModel } from "./model";
import { stretchesAt, type NameShapes, type Tally } from "./stretches";
import { Weigher } from "./weigher";

/** A stretch that may be a name. */
export interface Proposal extends Span {
  /** The length of its surname; 0 for a name that has none in front. */
  readonly surname: number;
  /** How likely it is a name and neither a longer nor a shorter one is, in log-odds. */
  readonly odds: number;
  /** How likely any name starts here, in log-odds. */
  readonly startOdds: number;
  /** Proposed for what stands on both sides, and not for its characters. */
  readonly bare?: true;
}

/** What is less likely than this is nowhere believed; in log-odds, one in about four hundred. */
const LEAST = -6;

/** All stretches of a text, those of one start together, in order. */
export function stretchesOf(text: string, shapes: NameShapes): readonly (readonly Stretch[])[] {
  const found: (readonly Stretch[])[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const stretches = stretchesAt(text, at, shapes);
    if (stretches.length > 0) found.push(stretches);
  }
  return found;
}

/** Those stretches of a text that are not out of the question, by their start. */
export function proposeNames(
  text: string,
  stretches: readonly (readonly Stretch[])[],
  tally: Tally,
  model: NameModel,
): readonly Proposal[] {
  const weigher = new Weigher(text, tally, model);
  const found: Proposal[] = [];
  // One list for all of them: hardly any is looked at again.
  const scores: number[] = [];
  for (const rivals of stretches) {
    let best = HOPELESS;
    for (let at = 0; at < rivals.length; at += 1) {
      scores[at] = weigher.score(rivals[at]!);
      if (scores[at]! > best) best = scores[at]!;
    }
    if (best > HOPELESS) addLikely(found, rivals, scores);
  }
  return found;
}

/** Stretches of one start with no higher score than this are all less likely than {@link LEAST}, three of one length together too. */
const HOPELESS = LEAST - Math.log(4);

/** Stretches without a surname that were found otherwise, with what the model says of each alone. */
export function rateBare(text: string, spans: readonly Span[], tally: Tally, model: NameModel): readonly Proposal[] {
  // Most texts have none, and a weigher goes over all of its text.
  if (spans.length === 0) return [];
  const weigher = new Weigher(text, tally, model);
  return spans.map(({ start, end }) => {
    const odds = Math.max(LEAST, weigher.score({ start, length: end - start, surname: 0 }));
    return { start, end, surname: 0, odds, startOdds: odds, bare: true };
  });
}

/**
 * Stretches of one start compete with one another and with its being no name; the same span read in two ways counts once.
 * @param scores - of each of them, and more behind
 */
function addLikely(found: Proposal[], stretches: readonly Stretch[], scores: readonly number[]): void {
  let top = 0;
  for (let at = 0; at < stretches.length; at += 1) if (scores[at]! > top) top = scores[at]!;
  let sum = Math.exp(-top);
  const parts: number[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const part = Math.exp(scores[at]! - top);
    parts.push(part);
    sum += part;
  }
  const { start } = stretches[0]!;
  const startOdds = oddsOf(1 - Math.exp(-top) / sum);
  for (let at = 0; at < stretches.length; at += 1) {
    const { length } = stretches[at]!;
    if (isMetBefore(stretches, at)) continue;
    let [chance, surname] = [0, 0];
    for (let other = at; other < stretches.length; other += 1) {
      if (stretches[other]!.length !== length) continue;
      chance += parts[other]! / sum;
      surname = Math.max(surname, stretches[other]!.surname);
    }
    const odds = oddsOf(chance);
    if (odds >= LEAST) found.push({ start, end: start + length, surname, odds, startOdds });
  }
}

/** Whether one of the same length stands in front of a stretch. */
function isMetBefore(stretches: readonly Stretch[], at: number): boolean {
  for (let other = 0; other < at; other += 1) if (stretches[other]!.length === stretches[at]!.length) return true;
  return false;
}

function oddsOf(chance: number): number {
  return Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance));
}
