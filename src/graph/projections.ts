/** What events imply: who went where (VISITED), and who was there together (APPEARED_WITH). Each lists its events. */
import { byCodeUnits, type EventEntity, groupBy, sortedBy, spanOf } from "../resolve";
import type { GraphRelationship } from "../model";
import { relationship } from "./elements";

/** One pair that one event joins. */
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly toLabel: "Person" | "Place" | "Facility";
  readonly event: EventEntity;
}

/** Everybody who took part in an event was at each of its sites, whatever the role. */
export function visits(events: readonly EventEntity[]): readonly GraphRelationship[] {
  const ties = events.flatMap((event) =>
    event.participants.flatMap(({ person }) =>
      event.at.map(({ label, id }): Tie => ({ from: person, to: id, toLabel: label, event })),
    ),
  );
  return byPair(ties).map((shared) => {
    const { from, to, toLabel } = shared[0]!;
    return relationship("VISITED", { label: "Person", id: from }, { label: toLabel, id: to }, summary(shared));
  });
}

/**
 * Everybody who took part in an event appeared with every other. The weight is Newman's: an event of n people adds
 * 1/(n−1), so that a talk of two counts for more than a congress; rounded to six places.
 */
export function appearances(events: readonly EventEntity[]): readonly GraphRelationship[] {
  const ties = events.flatMap((event) => {
    const persons = event.participants.map(({ person }) => person).toSorted(byCodeUnits);
    return persons.flatMap((from, at) =>
      persons.slice(at + 1).map((to): Tie => ({ from, to, toLabel: "Person", event })),
    );
  });
  return byPair(ties).map((shared) => {
    const { from, to } = shared[0]!;
    // Added up in one order, since the sum of fractions depends on it.
    const shares = shared.map(({ event }) => 1 / (event.participants.length - 1)).toSorted((a, b) => a - b);
    const weight = Math.round(shares.reduce((sum, share) => sum + share, 0) * 1e6) / 1e6;
    const [one, other] = [from, to].map((id) => ({ label: "Person", id }) as const);
    return relationship("APPEARED_WITH", one!, other!, { ...summary(shared), weight });
  });
}

function byPair(ties: readonly Tie[]): readonly (readonly Tie[])[] {
  return [...groupBy(ties, ({ from, to }) => `${from}\n${to}`).values()];
}

function summary(shared: readonly Tie[]) {
  const events = sortedBy(
    shared.map(({ event }) => event),
    ({ dateFrom, date, id }) => `${dateFrom ?? date ?? ""}\n${id}`,
  );
  return {
    times: events.length,
    ...spanOf(events.map(eventDate)),
    events: events.map(({ id }) => id),
  };
}

/** The whole date where it is known, else as printed. */
export function eventDate({ dateFrom, dateTo, date }: EventEntity): string | null {
  return dateFrom === null ? date : `${dateFrom}/${dateTo}`;
}
