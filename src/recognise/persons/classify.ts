/** Where the name model sees names: every stretch that may be one, with how likely it is from its characters alone. */

import type { Span } from "../../text";
import { ROOM, startFeatures, stretchFeatures, unitsOf, type Stretch } from "./features";
import type { NameModel } from "./model";
import { stretchesAt, type NameShapes, type Tally } from "./stretches";

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
  const units = unitsOf(text);
  const room = new Uint32Array(ROOM);
  const found: Proposal[] = [];
  for (const rivals of stretches) {
    const scores: number[] = [];
    let [shared, sharedBy, best] = [0, -1, HOPELESS];
    for (const stretch of rivals) {
      const foreign = stretch.surname === 0 ? 1 : 0;
      // Those of one kind stand together.
      if (sharedBy !== foreign) shared = model.sum(room, startFeatures(units, stretch.start, foreign === 1, room));
      sharedBy = foreign;
      const score = shared + model.sum(room, stretchFeatures(units, stretch, tally.of(text, stretch), room, 0));
      scores.push(score);
      best = Math.max(best, score);
    }
    if (best > HOPELESS) found.push(...likely(rivals, scores));
  }
  return found;
}

/** Stretches of one start with no higher score than this are all less likely than {@link LEAST}, three of one length together too. */
const HOPELESS = LEAST - Math.log(4);

/** Stretches without a surname that were found otherwise, with what the model says of each alone. */
export function rateBare(text: string, spans: readonly Span[], tally: Tally, model: NameModel): readonly Proposal[] {
  const units = unitsOf(text);
  const room = new Uint32Array(ROOM);
  return spans.map(({ start, end }) => {
    const stretch = { start, length: end - start, surname: 0 };
    const from = startFeatures(units, start, true, room);
    const odds = model.sum(room, stretchFeatures(units, stretch, tally.of(text, stretch), room, from));
    return { start, end, surname: 0, odds: Math.max(LEAST, odds), startOdds: Math.max(LEAST, odds), bare: true };
  });
}

/** Stretches of one start compete with one another and with its being no name; the same span read in two ways counts once. */
function likely(stretches: readonly Stretch[], scores: readonly number[]): readonly Proposal[] {
  const top = Math.max(0, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, Math.exp(-top));
  const byLength = new Map<number, { readonly surname: number; readonly chance: number }>();
  stretches.forEach(({ length, surname }, index) => {
    const known = byLength.get(length);
    const chance = (known?.chance ?? 0) + parts[index]! / sum;
    byLength.set(length, { chance, surname: Math.max(surname, known?.surname ?? 0) });
  });
  const { start } = stretches[0]!;
  const startOdds = oddsOf(1 - Math.exp(-top) / sum);
  return [...byLength].flatMap(([length, { surname, chance }]) => {
    const odds = oddsOf(chance);
    return odds < LEAST ? [] : [{ start, end: start + length, surname, odds, startOdds }];
  });
}

function oddsOf(chance: number): number {
  return Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance));
}
