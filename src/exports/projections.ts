/** Which nodes and relationships of the graph a network has. */
import { type Graph, type GraphRelationship, type NodeLabel, NODES, RELATIONSHIPS } from "../model";
import { sameVisitors } from "./same-visitors";
import type { EdgeType } from "./style";

/** A relationship of the graph, or one that a projection adds. */
export type Tie = Omit<GraphRelationship, "type"> & { readonly type: EdgeType };

interface Definition {
  readonly means: string;
  readonly entities: readonly NodeLabel[];
  readonly relationships: readonly EdgeType[];
  readonly directed: boolean;
}

/** The keys of a record, with their type. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record).filter((key): key is K => key in record);
}

/** The projections by name. All but `full` leave out who and what no event has. */
export const PROJECTIONS = {
  events: {
    means: "people, the events that they took part in, and where these were",
    entities: ["Person", "Event", "Place", "Facility"],
    relationships: ["TOOK_PART", "AT"],
    directed: true,
  },
  visits: {
    means: "who visited where",
    entities: ["Person", "Place", "Facility"],
    relationships: ["VISITED"],
    directed: true,
  },
  appearances: {
    means: "who was together with whom at events",
    entities: ["Person"],
    relationships: ["APPEARED_WITH"],
    directed: false,
  },
  sites: {
    means: "places and facilities, joined when the same people visited both",
    entities: ["Place", "Facility"],
    relationships: ["SAME_VISITORS"],
    directed: false,
  },
  full: {
    means: "every node and relationship of the graph",
    entities: keysOf(NODES),
    relationships: keysOf(RELATIONSHIPS),
    directed: true,
  },
} as const satisfies Record<string, Definition>;

/** The name of a projection. */
export type Projection = keyof typeof PROJECTIONS;

/** Several projections together: the nodes and relationships of each, once. */
export interface Chosen {
  readonly names: readonly Projection[];
  readonly entities: readonly NodeLabel[];
  readonly relationships: readonly EdgeType[];
  readonly directed: boolean;
  /** Whether nodes that no event has are in it. */
  readonly full: boolean;
}

/** Directed only when each is: an arrow between two people who appeared together would say what nobody did. */
export function choose(names: readonly Projection[]): Chosen {
  const definitions = names.map((name): Definition => PROJECTIONS[name]);
  const full = names.includes("full");
  return {
    names,
    entities: [...new Set(definitions.flatMap(({ entities }) => entities))],
    relationships: [...new Set(definitions.flatMap(({ relationships }) => relationships))],
    directed: full || definitions.every(({ directed }) => directed),
    full,
  };
}

/** The relationships of a projection, in the graph's order. */
export function tiesOf(graph: Graph, { relationships }: Chosen): readonly Tie[] {
  const wanted = new Set<EdgeType>(relationships);
  const own = graph.relationships.filter(({ type }) => wanted.has(type));
  return wanted.has("SAME_VISITORS") ? [...own, ...sameVisitors(graph)] : own;
}
