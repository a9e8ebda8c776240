/** Weighs everybody whom the rules put into the events of an article. */

import { groupBy } from "../../collections";
import { confidenceOf, Held, isDoubtful, type Sums } from "../../recognise";
import { isNote } from "../../text";
import type { Draft, Seat } from "../draft";
import type { Report } from "../report";
import type { EventVerdict } from "../verdict";
import { networkOf } from "./model";
import { presenceOf, presentAt } from "./presence";
import { toneOf } from "./tone";

/** In log-odds: whoever is less likely to have taken part is not said to have. */
export const LIKELY = 0.3;
/** With the only one of an event all of it would be lost, and nobody is said to have been there with others. */
const LIKELY_ALONE = -0.5;
/** Whoever is said to have attended; and of what takes two, whoever is named where it is first told of. */
const LIKELY_TOLD = -1;
/** A note tells of little beside what it is about: of whoever does something, and of whoever is only named or heard. */
const [LIKELY_IN_NOTE, ONE_IN_NOTE, NAMED_IN_NOTE] = [-4, -3, 0];

/** What keeps somebody out who is not likely to have taken part. */
const UNLIKELY = "presence/unlikely";

/** Somebody who may have taken part in an event. */
interface Weighed {
  readonly draft: Draft;
  readonly name: string;
  /** Why he is thought to have. */
  readonly seats: readonly Seat[];
  /** What holds of everybody in the event, one list for all of them, and of him. */
  readonly shared: readonly string[];
  readonly features: readonly string[];
}

/**
 * Everybody who is in an event by a rule, with what speaks for and against it. Who is in one only because he was in the one
 * before is weighed by what was told of him there.
 */
export function* weighedIn(report: Report, drafts: readonly Draft[]): Iterable<Weighed> {
  const tone = toneOf(report, drafts);
  const everywhere = groupBy(
    drafts.flatMap((draft) => [...draft.seats.values()].flat()),
    ({ person }) => person.name,
  );
  for (const draft of drafts) {
    if (draft.participants.size === 0) continue;
    const shared = [...tone.features, ...presentAt(draft, tone)];
    for (const name of draft.participants.keys()) {
      const own = draft.seats.get(name);
      const seats = own ?? everywhere.get(name) ?? [];
      if (seats.length === 0) continue;
      yield { draft, name, seats, shared, features: presenceOf(report, draft, seats, tone, own !== undefined) };
    }
  }
}

/** In log-odds. */
interface Scored extends Pick<Weighed, "draft" | "seats"> {
  readonly score: number;
}

/** The roles of whoever is only named or heard. */
const BESIDE: ReadonlySet<string> = new Set(["role/named", "role/stresses"]);

/** The roles of whoever is said to have attended. */
const ATTENDING: ReadonlySet<string> = new Set(["role/attends-meeting", "role/attends"]);

/** Of what takes two: whoever is named there is one of them. */
const BETWEEN: ReadonlySet<string> = new Set([
  "kind/confers",
  "kind/dines",
  "kind/greets",
  "kind/hosts-dinner",
  "kind/reception",
  "kind/rite-of-welcome",
  "kind/talks-with",
  "kind/welcomed",
]);

const tellsOfHim = ({ verdict }: Seat): boolean => !BESIDE.has(verdict.foundBy);

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
  const note = isNote(report.text);
  const fill = (features: readonly string[]): Held => {
    held.clear();
    for (const feature of features) held.add(network.numberOf(feature));
    return held;
  };
  let [last, sums]: [readonly string[], Sums] = [[], network.sum(fill([]))];
  const scored = Array.from(weighedIn(report, drafts), ({ shared, features, ...one }) => {
    if (shared !== last) [last, sums] = [shared, network.sum(fill(shared))];
    return { score: network.scoreWith(sums, fill(features)), ...one };
  });
  const worth = listed(scored);
  const alone = likeliestAlone(scored, worth);
  // Whom one event loses must not change what is known of the next of its people.
  for (const one of scored) {
    const { draft, name, seats } = one;
    const score = worth.get(one) ?? one.score;
    const isOne = seats.some(({ opens }) => opens) && draft.why.some((rule) => BETWEEN.has(rule));
    const inNote = seats.some(tellsOfHim) ? LIKELY_IN_NOTE : isOne ? ONE_IN_NOTE : NAMED_IN_NOTE;
    const isTold = isOne || seats.some(({ verdict }) => ATTENDING.has(verdict.foundBy));
    const elsewhere = isTold ? LIKELY_TOLD : alone.has(one) ? LIKELY_ALONE : LIKELY;
    const least = note ? inNote : elsewhere;
    const weight = { confidence: confidenceOf("presence", score), droppedBy: score < least ? UNLIKELY : null };
    if (score < least) draft.participants.delete(name);
    else if (isDoubtful(weight.confidence)) draft.doubtParticipant(name, weight.confidence);
    // What is told of him in an event decides over that first, and only then over the next, to which he may have gone on.
    for (const { verdict } of seats) if (!weights.has(verdict)) weights.set(verdict, weight);
  }
  return weights;
}

/** Of each event that would lose all of its people, the likeliest. */
function likeliestAlone<One extends Scored>(scored: readonly One[], worth: ReadonlyMap<One, number>): ReadonlySet<One> {
  const best = new Map<Draft, { readonly one: One; readonly score: number }>();
  for (const one of scored) {
    const score = worth.get(one) ?? one.score;
    if (score > (best.get(one.draft)?.score ?? -Infinity)) best.set(one.draft, { one, score });
  }
  return new Set([...best.values()].map(({ one }) => one));
}

/**
 * What the members of a list are worth who do one thing together, of whom nothing else is told: as much as all of them on
 * average, in log-odds, as none was less there than the others: 副主席俞岚、柯楠作发言.
 */
function listed<One extends Scored>(scored: readonly One[]): ReadonlyMap<One, number> {
  const worth = new Map<One, number>();
  const alone = scored.filter(({ seats }) => seats.length === 1);
  for (const all of groupBy(alone, ({ seats }) => seats[0]!.group).values()) {
    for (const list of groupBy(all, ({ draft }) => draft).values()) {
      const mean = list.reduce((sum, { score }) => sum + score, 0) / list.length;
      for (const one of list) worth.set(one, mean);
    }
  }
  return worth;
}
