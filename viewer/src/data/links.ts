/** What joins two nodes, told from the events behind it: the same rules as the build's, for any choice of events. */
import { type Confidence, type DateSpan, dateOf, leastSure, spanOf as spanOfDates } from "../../../src/derive";
import type { EdgeKind } from "./dataset";
import type { DatedEvent, Model } from "./model";

/** Besides the dataset's kinds: sites with visitors in common, and a person and an event. */
export type LinkKind = EdgeKind | "shared" | "took-part";

/** What joins two nodes, with the events behind it. */
export interface Link {
  readonly key: string;
  readonly kind: LinkKind;
  readonly source: string;
  readonly target: string;
  /** In how many events; for `shared`, by how many people. */
  readonly times: number;
  /** Newman's for `appeared` and `shared`; equal to `times` otherwise. */
  readonly weight: number;
  readonly first: string | null;
  readonly last: string | null;
  /** By date, as the model orders them. */
  readonly events: readonly string[];
  /** By the event, or the person who joins two sites, that makes it surest; null for what is not doubtful. */
  readonly confidence: Confidence;
  /** The people who join two sites; empty for other kinds. */
  readonly through: readonly string[];
}

/** The first and last date of some events, as the build has them. */
export function spanOf(events: readonly DatedEvent[]): DateSpan {
  return spanOfDates(events.map(dateOf));
}

/** How sure an event is of some people and sites; what it is not said to doubt, it is sure of. */
export function confidenceAt({ participants, at }: DatedEvent, ends: readonly string[]): Confidence {
  const doubts = [
    ...participants.filter(({ person }) => ends.includes(person)),
    ...at.filter(({ site }) => ends.includes(site)),
  ];
  return leastSure(doubts.map(({ confidence = null }) => confidence));
}

/** How many people were in one room with a person at an event, that person included. */
export type RoomSize = (event: string, person: string) => number;

/** Read off the edges: whoever appeared with a person at an event was in the same room. */
export function roomSizes({ graph }: Model): RoomSize {
  const sizes = new Map<string, Map<string, number>>();
  const meet = (event: string, person: string): void => {
    let room = sizes.get(event);
    if (room === undefined) sizes.set(event, (room = new Map()));
    room.set(person, (room.get(person) ?? 1) + 1);
  };
  graph.forEachEdge((_edge, { kind, events }, source, target) => {
    if (kind !== "appeared") return;
    for (const event of events) {
      meet(event, source);
      meet(event, target);
    }
  });
  return (event, person) => sizes.get(event)?.get(person) ?? 1;
}
