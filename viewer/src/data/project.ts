/** The third step: what is joined to what. */
import type { Projection } from "../state/choices";
import type { DatedEvent, Model } from "./model";
import { inOrder, type Folded } from "./fold";
import { groupBy } from "./group";
import { type Confidence, leastSure, mostSure, newmanWeight } from "../../../src/derive";
import { confidenceAt, spanOf, type Link } from "./links";

/** What a projection joins, before it is cut to what can be drawn or read. */
export interface Projected {
  /** Nodes to draw: the ends of the links, and in the projection of everything those without a link. */
  readonly nodes: ReadonlySet<string>;
  readonly links: readonly Link[];
}

/** Links of fewer than `least` events are left out. */
export function project(model: Model, folded: Folded, projection: Projection, least: number): Projected {
  const links = LINKS[projection](folded).filter(({ times }) => times >= least);
  const nodes = new Set(links.flatMap(({ source, target }) => [source, target]));
  if (projection === "all" && least === 1) for (const node of present(model, folded)) nodes.add(node);
  return { nodes, links };
}

/** The node that stands for an event in the projection of people and events. */
export function eventNode(id: string): string {
  return `Event:${id}`;
}

/** The id of the event that a node stands for, or null for other nodes. */
export function eventOfNode(node: string): string | null {
  return node.startsWith("Event:") ? node.slice("Event:".length) : null;
}

const LINKS: Readonly<Record<Projection, (folded: Folded) => readonly Link[]>> = {
  visits: ({ links }) => links.filter(({ kind }) => kind === "visited"),
  appearances: ({ links }) => links.filter(({ kind }) => kind === "appeared"),
  all: ({ links }) => links,
  sites: sharedVisitors,
  events: partsTaken,
};

/** Whoever took part in an event that counts, and where it was. */
function present({ graph }: Model, { nodes, events, counts, drawnAs }: Folded): Set<string> {
  const found = new Set<string>();
  const add = (node: string): void => {
    if (nodes.has(node) && graph.hasNode(node)) found.add(drawnAs(node));
  };
  for (const event of events.values()) {
    const people = event.participants.filter(({ person }) => counts(event, person));
    for (const { person } of people) add(person);
    if (people.length > 0) for (const { site } of event.at) if (counts(event, site)) add(site);
  }
  return found;
}

/** The most pairs of sites that one projection adds up: a visitor of n sites joins n(n−1)/2. */
const MOST_PAIRS = 200_000;

/** What joins two sites. */
interface SharedPair {
  readonly source: string;
  readonly target: string;
  /** Of each visitor: how many sites he went to, his visits to the two, and how sure it is that he went to both. */
  readonly rooms: number[];
  readonly by: Link[];
  readonly both: Confidence[];
}

/**
 * Two sites with a visitor in common. A visitor of n sites adds 1/(n−1) to the weight, as Newman has it for people at
 * an event. Where the pairs would be too many for a browser, those who went nearly everywhere are left out, who join
 * everything to everything and weigh least.
 */
function sharedVisitors({ links, events }: Folded): Link[] {
  const visits = links.filter(({ kind }) => kind === "visited");
  const pairs = new Map<string, SharedPair>();
  for (const visitor of modestVisitors([...groupBy(visits, ({ source }) => source).values()])) {
    const sorted = visitor.toSorted((a, b) => (a.target < b.target ? -1 : 1));
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1)) {
        const key = `shared:${one.target}>${other.target}`;
        const pair = pairs.get(key) ?? { source: one.target, target: other.target, rooms: [], by: [], both: [] };
        pair.rooms.push(sorted.length);
        pair.by.push(one, other);
        pair.both.push(leastSure([one.confidence, other.confidence]));
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs].map(([key, { source, target, rooms, by, both }]): Link => {
    const behind = inOrder(
      by.flatMap((visit) => visit.events),
      events,
    );
    return {
      key,
      kind: "shared",
      source,
      target,
      times: rooms.length,
      weight: newmanWeight(rooms),
      ...spanOf(behind),
      events: behind.map(({ id }) => id),
      confidence: mostSure(both),
      through: [...new Set(by.map((visit) => visit.source))],
    };
  });
}

function modestVisitors(visitors: readonly (readonly Link[])[]): readonly (readonly Link[])[] {
  let room = MOST_PAIRS;
  return visitors
    .toSorted((a, b) => a.length - b.length)
    .filter(({ length }) => {
      room -= (length * (length - 1)) / 2;
      return room >= 0;
    });
}

/** Every participant and the event. */
function partsTaken({ nodes, events, counts }: Folded): Link[] {
  const links: Link[] = [];
  for (const event of events.values()) {
    for (const { person } of event.participants) {
      if (nodes.has(person) && counts(event, person)) links.push(part(person, event));
    }
  }
  return links;
}

function part(source: string, event: DatedEvent): Link {
  const target = eventNode(event.id);
  return {
    key: `took-part:${source}>${event.id}`,
    kind: "took-part",
    source,
    target,
    times: 1,
    weight: 1,
    ...spanOf([event]),
    events: [event.id],
    confidence: confidenceAt(event, [source]),
    through: [],
  };
}
