/** What events imply: who went where (VISITED), and who was there together (APPEARED_WITH). Each lists its events. */
import { byCodeUnits, groupBy, sortedBy } from "../collections";
import { dateOf, newmanWeight, spanOf } from "../derive";
import type { EventEntity } from "../resolve";
import type { GraphRelationship } from "../model";
import { Chance } from "./chance";
import { relationship } from "./elements";

/** One pair that one event joins. */
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly toLabel: "Person" | "Place" | "Facility";
  readonly event: EventEntity;
}

/**
 * Everybody who took part in an event was at each of its sites, whatever the role; who was at a branch venue only there,
 * and who was on a screen nowhere.
 */
export function visits(events: readonly EventEntity[]): readonly GraphRelationship[] {
  const ties = events.flatMap((event) =>
    event.participants.flatMap(({ person, mode, venue }) =>
      event.at
        .filter(({ id }) => (mode === null ? !isBranch(event, id) : id === venue))
        .map(({ label, id }): Tie => ({ from: person, to: id, toLabel: label, event })),
    ),
  );
  return byPair(ties).map((shared) => {
    const { from, to, toLabel } = shared[0]!;
    return relationship("VISITED", { label: "Person", id: from }, { label: toLabel, id: to }, summary(shared));
  });
}

/** Whether only people who were not in the main room are said to have been there. */
function isBranch({ participants }: EventEntity, site: string): boolean {
  return participants.some(({ mode, venue }) => mode !== null && venue === site);
}

/**
 * Everybody in one room appeared with every other. The weight is Newman's: a room of n people adds 1/(n−1), so that a
 * talk of two counts for more than a congress; rounded to six places.
 */
export function appearances(events: readonly EventEntity[]): readonly GraphRelationship[] {
  const met = events.flatMap((event) => roomsOf(event).map((persons) => ({ event, persons })));
  const chance = new Chance(met.length);
  const rooms = groupBy(
    met.flatMap(({ persons }) => persons),
    (person) => person,
  );
  const ties = met.flatMap(({ event, persons }) =>
    persons.flatMap((from, at) =>
      persons.slice(at + 1).map((to) => ({ from, to, toLabel: "Person", event, room: persons.length }) as const),
    ),
  );
  return byPair(ties).map((shared) => {
    const { from, to } = shared[0]!;
    const weight = newmanWeight(shared.map(({ room }) => room));
    const p = chance.ofSharing(shared.length, rooms.get(from)!.length, rooms.get(to)!.length);
    const [one, other] = [from, to].map((id) => ({ label: "Person", id }) as const);
    return relationship("APPEARED_WITH", one!, other!, { ...summary(shared), weight, p });
  });
}

/** Who was together: the main room, and each branch venue that is named. Nobody meets those on a screen. */
function roomsOf({ participants }: EventEntity): readonly (readonly string[])[] {
  const placed = participants.filter(({ mode, venue }) => mode === null || (mode === "branch" && venue !== null));
  const rooms = groupBy(placed, ({ mode, venue }) => (mode === null ? "" : venue!));
  return [...rooms.values()].map((room) => room.map(({ person }) => person).toSorted(byCodeUnits));
}

function byPair<T extends Tie>(ties: readonly T[]): readonly (readonly T[])[] {
  return [...groupBy(ties, ({ from, to }) => `${from}\n${to}`).values()];
}

function summary(shared: readonly Tie[]) {
  const events = sortedBy(
    shared.map(({ event }) => event),
    ({ dateFrom, date, id }) => `${dateFrom ?? date ?? ""}\n${id}`,
  );
  return {
    times: events.length,
    ...spanOf(events.map(dateOf)),
    events: events.map(({ id }) => id),
  };
}
