/** Weighs every site of an article beside every event of it. */

import { groupBy } from "../../collections";
import { confidenceOf, Held, isDoubtful, type Network, type Sums } from "../../recognise";
import { contains } from "../../text";
import type { Draft, Stop } from "../draft";
import type { Report } from "../report";
import type { Thread } from "../thread";
import type { EventVerdict } from "../verdict";
import { networkOf } from "./model";
import { standsIn, type Stand } from "./stand";
import { toneOf } from "./tone";
import { aboutEvent, around, Peopled, Venues } from "./venues";

/** In log-odds: a site that a rule took for a venue is one unless it is less likely, one that none took only if it is more. */
const [UNLESS, ONLY_IF] = [-0.5, 1];

/**
 * Whether an event took place at a site.
 * @param taken - whether a rule says so
 * @param score - how likely it is, in log-odds
 */
export function isVenue(taken: boolean, score: number): boolean {
  return taken ? score >= UNLESS : score > ONLY_IF;
}

/** What makes a site a venue that no rule took, and what keeps one out that a rule did. */
export const [LIKELY_VENUE, UNLIKELY_VENUE] = ["venue/likely", "venue/unlikely"];

/** A site at which an event may have taken place. */
export interface Siting {
  readonly draft: Draft;
  /** Of the site. */
  readonly name: string;
  /** Where it is mentioned; at least one. */
  readonly stands: readonly Stand[];
  /** What speaks for and against it: of the event whatever the site, and for each mention of the event with it. */
  readonly event: readonly string[];
  readonly told: readonly (readonly string[])[];
}

/** For each mention all that speaks for and against it: of the event, the sentence, the mention itself, and the event with it. */
export function readingsOf({ event, stands, told }: Siting): readonly (readonly string[])[] {
  return stands.map((stand, at) => [...event, ...stand.told, ...stand.features, ...told[at]!]);
}

/** Sentences in front of the first of an event, and behind it, that may tell where it took place though they are not about it. */
const [BEFORE, BEHIND] = [6, 12];

/** The mentions of the sites of an article by the sentences that they stand in, and by the events that these are about. */
class Nearby {
  private readonly places = new Map<Stand, number>();
  private readonly bySentence: ReadonlyMap<number, readonly Stand[]>;
  private readonly byEvent: ReadonlyMap<Draft | undefined, readonly Stand[]>;

  constructor(sites: ReadonlyMap<string, readonly Stand[]>) {
    const stands = [...sites.values()].flat();
    for (const [at, stand] of stands.entries()) this.places.set(stand, at);
    this.bySentence = groupBy(stands, ({ nth }) => nth);
    this.byEvent = groupBy(stands, ({ scene }) => scene.event);
  }

  /** Those in the sentences of an event, and in those around the place of the one that opens it: of one site after another. */
  to(draft: Draft, opening: number): readonly Stand[] {
    const found = new Set(this.byEvent.get(draft));
    for (let nth = opening - BEFORE; nth <= opening + BEHIND; nth += 1) {
      for (const stand of this.bySentence.get(nth) ?? []) found.add(stand);
    }
    return [...found].toSorted((a, b) => this.places.get(a)! - this.places.get(b)!);
  }
}

/** Every site that an article names, beside every event that somebody takes part in and that it may say something of. */
export function* sitingsIn(report: Report, { drafts, scenes }: Thread): Iterable<Siting> {
  const own = drafts.filter(({ participants }) => participants.size > 0);
  if (own.length === 0) return;
  const tone = toneOf(report, drafts);
  const nearby = new Nearby(standsIn(report, scenes, tone));
  const peopled = new Peopled(own, scenes);
  for (const draft of own) {
    const event = aboutEvent(draft, tone);
    const opening = peopled.openingOf(draft);
    const venues = new Venues(draft, peopled, opening);
    const bearing = nearby.to(draft, opening).filter((stand) => venues.bears(stand));
    for (const [name, stands] of groupBy(bearing, ({ item }) => item.name)) {
      const told = venues.of(stands);
      yield { draft, name, stands, event, told };
    }
  }
}

const held = new Held();

/** How likely it is that events took place at sites; what is said of several is summed up but once. */
class Likelihood {
  private readonly ofStands = new Map<Stand, Sums>();
  private event: readonly string[] = [];
  private ofEvent: Sums;

  constructor(private readonly network: Network) {
    this.ofEvent = network.sum(this.numbered([]));
  }

  /** In log-odds: any of the mentions may say so. */
  of({ event, stands, told }: Siting): number {
    if (event !== this.event) [this.event, this.ofEvent] = [event, this.network.sum(this.numbered(event))];
    const scores = stands.map((stand, at) =>
      this.network.scoreWith(this.network.join(this.ofEvent, this.ofStand(stand)), this.numbered(told[at]!)),
    );
    const most = Math.max(...scores);
    return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  }

  /** What a mention says whatever the event. */
  private ofStand(stand: Stand): Sums {
    const known = this.ofStands.get(stand);
    if (known !== undefined) return known;
    const sums = this.network.sum(this.numbered([...stand.told, ...stand.features]));
    this.ofStands.set(stand, sums);
    return sums;
  }

  private numbered(features: readonly string[]): Held {
    held.clear();
    for (const feature of features) held.add(this.network.numberOf(feature));
    return held;
  }
}

interface Settled {
  /** How likely it is that sites are venues that a rule took for some. */
  readonly confidences: ReadonlyMap<EventVerdict, number>;
  /** Why sites are venues that no rule took, and others are none. */
  readonly verdicts: readonly EventVerdict[];
}

/**
 * Takes sites from events that are not likely to have taken place there, gives them those where they are, and notes at which
 * of an event's sites it is not sure to have taken place.
 */
export function settleVenues(report: Report, thread: Thread): Settled {
  const [confidences, verdicts] = [new Map<EventVerdict, number>(), new Array<EventVerdict>()];
  const likelihood = new Likelihood(networkOf("venues"));
  // What is decided of one site must not change what is known of the next.
  const decided = Array.from(sitingsIn(report, thread), (siting) => {
    const { draft, name, stands } = siting;
    return { draft, name, stands, score: likelihood.of(siting) };
  });
  const stops = new Map([...new Set(decided.map(({ draft }) => draft))].map((draft) => [draft, stopsOf(draft)]));
  for (const { draft, name, stands, score } of decided) {
    const confidence = confidenceOf("venues", score);
    const taken = draft.at.has(name);
    const there = isVenue(taken, score) && (taken || (mayBeLikely(stands) && !isRefused(draft, name)));
    if (there && isDoubtful(confidence)) draft.doubts.set(name, confidence);
    const stop = stops.get(draft)!.get(name);
    if (taken && there) {
      if (stop) confidences.set(stop.verdict, Math.min(confidence, confidences.get(stop.verdict) ?? 1));
    } else if (taken) {
      draft.leave(name);
      const { start, end } = stop?.venue ?? stands[0]!.item;
      const foundBy = stop?.venue.rule ?? LIKELY_VENUE;
      verdicts.push({ start, end, kind: "venue", foundBy, droppedBy: UNLIKELY_VENUE, confidence });
    } else if (there) {
      const { item, scene } = stands.find((stand) => draft.evidence.has(stand.scene.sentence.start)) ?? stands[0]!;
      draft.stop(name, scene.sentence);
      verdicts.push({
        start: item.start,
        end: item.end,
        kind: "venue",
        foundBy: LIKELY_VENUE,
        droppedBy: null,
        confidence,
      });
    }
  }
  return { confidences, verdicts };
}

/** Whether nothing but likelihood may make a site a venue: nobody visits the home of the page but who comes to it. */
export function mayBeLikely(stands: readonly Stand[]): boolean {
  return stands.some(({ home, item, scene, chained }) => {
    const inside = chained.some((one) => one !== item && contains(one, item));
    return !home || (!inside && around(scene.reading?.venues() ?? [], item).length > 0);
  });
}

/** Whether a rule says of an event that it took place elsewhere than at a site, however likely that is. */
function isRefused({ stops }: Draft, name: string): boolean {
  return stops.some(({ venue }) => venue.given.never === true && venue.names.includes(name));
}

/** The first stop of an event that a rule took, by the names of its sites. */
function stopsOf({ stops }: Draft): ReadonlyMap<string, Stop> {
  const taken = new Map<string, Stop>();
  for (const stop of stops) {
    if (stop.verdict.droppedBy !== null) continue;
    for (const name of stop.venue.names) if (!taken.has(name)) taken.set(name, stop);
  }
  return taken;
}
