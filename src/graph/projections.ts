/** What events imply: who went where (VISITED), and who was there together (APPEARED_WITH). Each lists its events. */
import { groupBy, sortedBy } from "../collections";
import { type Confidence, dateOf, leastSure, mostSure, newmanWeight, spanOf } from "../derive";
import type { EventEntity, Participant } from "../resolve";
import type { GraphRelationship } from "../model";
import { Chance } from "./chance";
import { doubt, relationship } from "./elements";

/** One pair that one event joins. */
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly toLabel: "Person" | "Place" | "Facility";
  readonly event: EventEntity;
  /** How sure the event makes it. */
  readonly confidence: Confidence;
}

/**
 * The most pairs that one event is taken to join, those of a room of 300 people: a page of nothing but names would have
 * more than any machine holds, and who is one of so many has met nobody.
 */
const MOST = 45_000;

/**
 * Everybody who took part in an event was at each of its sites, whatever the role; who was at a branch venue only there,
 * and who was on a screen nowhere. Of an event of more than `MOST` such pairs nothing follows.
 */
export function visits(events: readonly EventEntity[]): readonly GraphRelationship[] {
  const told = events.filter(({ participants, at }) => at.length > 0 && participants.length * at.length <= MOST);
  const ties = told.flatMap((event) => {
    const branches = branchesOf(event);
    return event.participants.flatMap(({ person, mode, venue, confidence }) =>
      event.at
        .filter(({ id }) => (mode === null ? !branches.has(id) : id === venue))
        .map((stop): Tie => ({
          from: person,
          to: stop.id,
          toLabel: stop.label,
          event,
          confidence: leastSure([confidence, stop.confidence]),
        })),
    );
  });
  return byPair(ties).map((shared) => {
    const { from, to, toLabel } = shared[0]!;
    return relationship("VISITED", { label: "Person", id: from }, { label: toLabel, id: to }, summary(shared));
  });
}

/** The sites at which people are said to have been who were not in the main room. */
function branchesOf({ participants }: EventEntity): ReadonlySet<string> {
  return new Set(participants.flatMap(({ mode, venue }) => (mode === null || venue === null ? [] : [venue])));
}

/**
 * Everybody in one room appeared with every other. The weight is Newman's: a room of n people adds 1/(n−1), so that a
 * talk of two counts for more than a congress; rounded to six places. In a room of more than `MOST` pairs nobody did.
 */
export function appearances(events: readonly EventEntity[]): readonly GraphRelationship[] {
  const met = events.flatMap((event) => roomsOf(event).map((persons) => ({ event, persons })));
  const small = met.filter(({ persons }) => (persons.length * (persons.length - 1)) / 2 <= MOST);
  const chance = new Chance(met.length);
  const rooms = groupBy(
    met.flatMap(({ persons }) => persons),
    ({ person }) => person,
  );
  const ties = small.flatMap(({ event, persons }) =>
    persons.flatMap((from, at) =>
      persons.slice(at + 1).map((to): Tie & { readonly room: number } => ({
        from: from.person,
        to: to.person,
        toLabel: "Person",
        event,
        confidence: leastSure([from.confidence, to.confidence]),
        room: persons.length,
      })),
    ),
  );
  return byPair(ties).map((shared) => {
    const { from, to } = shared[0]!;
    const weight = newmanWeight(shared.map(({ room }) => room));
    const p = chance.ofSharing(shared.length, rooms.get(from)!.length, rooms.get(to)!.length);
    const [one, other] = [from, to].map((id) => ({ label: "Person", id }) as const);
    const { times, first, last, doubtful, confidence, events: ids } = summary(shared);
    const told = { times, first, last, doubtful, confidence, events: ids, weight, p };
    return relationship("APPEARED_WITH", one!, other!, told);
  });
}

/** Who was together: the main room, and each branch venue that is named. Nobody meets those on a screen. */
function roomsOf({ participants }: EventEntity): readonly (readonly Participant[])[] {
  const placed = participants.filter(({ mode, venue }) => mode === null || (mode === "branch" && venue !== null));
  if (placed.length === 1) return [placed];
  const rooms = groupBy(placed, ({ mode, venue }) => (mode === null ? "" : venue!));
  return [...rooms.values()].map((room) => sortedBy(room, ({ person }) => person));
}

function byPair<T extends Tie>(ties: readonly T[]): readonly (readonly T[])[] {
  return [...groupBy(ties, ({ from }) => from).values()].flatMap((some) => [...groupBy(some, ({ to }) => to).values()]);
}

function summary(shared: readonly Tie[]) {
  const events = sortedBy(
    shared.map(({ event }) => event),
    ({ dateFrom, date, id }) => `${dateFrom ?? date ?? ""}\n${id}`,
  );
  return {
    times: events.length,
    ...spanOf(events.map(dateOf)),
    ...doubt(mostSure(shared.map(({ confidence }) => confidence))),
    events: events.map(({ id }) => id),
  };
}
