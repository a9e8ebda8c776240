/** Two choices of events side by side: who and what is in both, or in one alone. */
import { daysBetween, shiftDay } from "../../../src/days";
import { describeNode } from "../data/describe";
import type { PictureKind, Picture } from "../data/picture";
import type { DatedEvent, Model } from "../data/model";
import type { Comparison, Period } from "../state/view";

/** A person or site, and in how many events of either side. */
export interface Compared {
  readonly node: string;
  readonly label: string;
  readonly kind: PictureKind;
  readonly counts: readonly [number, number];
}

interface Compare {
  readonly people: readonly Compared[];
  readonly sites: readonly Compared[];
  /** Of either side, and of both. */
  readonly events: readonly [number, number];
  readonly shared: readonly DatedEvent[];
}

/** The events of one side of a comparison. */
function sidesOf(model: Model, comparison: Comparison): [readonly DatedEvent[], readonly DatedEvent[]] {
  const { of, pair } = comparison;
  if (of === "nodes") return [model.eventsOf(pair[0]), model.eventsOf(pair[1])];
  return [eventsIn(model, pair[0]), eventsIn(model, pair[1])];
}

/** The events whose whole date lies in a period. */
export function eventsIn({ events }: Model, { from, to }: Period): DatedEvent[] {
  return [...events.values()].filter(({ dateFrom }) => dateFrom !== null && dateFrom >= from && dateFrom <= to);
}

/** Those of both sides first, then the most frequent. The two things compared are not among them. */
export function compareSides(model: Model, picture: Picture, comparison: Comparison): Compare {
  const [one, other] = sidesOf(model, comparison);
  const except = new Set<string>(comparison.of === "nodes" ? comparison.pair : []);
  const tallies = [tally(one), tally(other)] as const;
  const nodes = [...new Set(tallies.flatMap((counts) => [...counts.keys()]))].filter((node) => !except.has(node));
  const compared = nodes
    .map((node): Compared => {
      const { label, kind } = describeNode(model, picture, node);
      return { node, label, kind, counts: [tallies[0].get(node) ?? 0, tallies[1].get(node) ?? 0] };
    })
    .toSorted(byWeight);
  const among = new Set(other);
  return {
    people: compared.filter(({ kind }) => kind === "person"),
    sites: compared.filter(({ kind }) => kind !== "person"),
    events: [one.length, other.length],
    shared: one.filter((event) => among.has(event)),
  };
}

/** Each node once for an event, however often it is in it. */
function tally(events: readonly DatedEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { participants, at } of events) {
    const nodes = new Set([...participants.map(({ person }) => person), ...at.map(({ site }) => site)]);
    for (const node of nodes) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

function byWeight(a: Compared, b: Compared): number {
  return Math.min(...b.counts) - Math.min(...a.counts) || sum(b) - sum(a) || (a.label < b.label ? -1 : 1);
}

function sum({ counts: [one, other] }: Compared): number {
  return one + other;
}

/** With whom a node is compared until the reader chooses: who shares most events with it, else the busiest of its kind. */
export function partnerOf(model: Model, node: string): string | null {
  const isPerson = (key: string): boolean => model.graph.getNodeAttribute(key, "kind") === "person";
  const own = isPerson(node);
  const shared = tally(model.eventsOf(node));
  const weight = (key: string): number => 1e6 * (shared.get(key) ?? 0) + model.eventsOf(key).length;
  const others = model.graph.filterNodes((key) => key !== node && isPerson(key) === own);
  return others.reduce<string | null>((best, key) => (best === null || weight(key) > weight(best) ? key : best), null);
}

/** The first and the second half of the time that the events span; null where fewer than two days are known. */
export function halvesOf({ events }: Model): readonly [Period, Period] | null {
  const days = [...events.values()].flatMap(({ dateFrom }) => dateFrom ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const middle = shiftDay(first, Math.floor(daysBetween(first, last) / 2));
  return [
    { from: first, to: middle },
    { from: shiftDay(middle, 1), to: last },
  ];
}
