/** Weighs everybody whom the rules put into the events of an article. */

import { Held } from "../../recognise";
import type { Draft, Seat } from "../draft";
import type { Report } from "../report";
import type { EventVerdict } from "../verdict";
import { confidenceOf, isDoubtful } from "./confidence";
import { networkOf } from "./model";
import { presenceOf } from "./presence";
import { toneOf } from "./tone";

/** In log-odds: whoever is less likely to have taken part is not said to have. */
export const LIKELY = 0.3;

/** What keeps somebody out who is not likely to have taken part. */
const UNLIKELY = "presence/unlikely";

/** Somebody who may have taken part in an event. */
interface Weighed {
  readonly draft: Draft;
  readonly name: string;
  /** Why he is thought to have. */
  readonly seats: readonly Seat[];
  /** What holds of everybody in the article, and of him. */
  readonly shared: readonly string[];
  readonly features: readonly string[];
}

/**
 * Everybody who is in an event by a rule, with what speaks for and against it. Who is in one only because he was in the one
 * before is weighed by what was told of him there.
 */
export function weighedIn(report: Report, drafts: readonly Draft[]): readonly Weighed[] {
  const tone = toneOf(report, drafts);
  const { features: shared } = tone;
  return drafts.flatMap((draft) =>
    [...draft.participants.keys()].flatMap((name) => {
      const own = draft.seats.get(name);
      const seats = own ?? drafts.flatMap((other) => other.seats.get(name) ?? []);
      if (seats.length === 0) return [];
      return [{ draft, name, seats, shared, features: presenceOf(report, draft, seats, tone, own !== undefined) }];
    }),
  );
}

const held = new Held();

/** What the network makes of a verdict. */
type Weight = Required<Pick<EventVerdict, "droppedBy" | "confidence">>;

/**
 * Takes those from events who are not likely to have taken part, and notes of others that they are not sure to have.
 * @returns what becomes of the verdicts that had put them there
 */
export function settlePresence(report: Report, drafts: readonly Draft[]): ReadonlyMap<EventVerdict, Weight> {
  const weights = new Map<EventVerdict, Weight>();
  if (drafts.every(({ participants }) => participants.size === 0)) return weights;
  const network = networkOf("presence");
  const fill = (features: readonly string[]): Held => {
    held.clear();
    for (const feature of features) held.add(network.numberOf(feature));
    return held;
  };
  const weighed = weighedIn(report, drafts);
  const shared = network.sum(fill(weighed[0]?.shared ?? []));
  for (const { draft, name, seats, features } of weighed) {
    const score = network.scoreWith(shared, fill(features));
    const weight = { confidence: confidenceOf("presence", score), droppedBy: score < LIKELY ? UNLIKELY : null };
    if (score < LIKELY) draft.participants.delete(name);
    else if (isDoubtful(weight.confidence)) draft.doubtParticipant(name, weight.confidence);
    // What is told of him in an event decides over that first, and only then over the next, to which he may have gone on.
    for (const { verdict } of seats) if (!weights.has(verdict)) weights.set(verdict, weight);
  }
  return weights;
}
