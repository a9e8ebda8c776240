/** A network: what every format for graph programs is written from. One projection of the graph, drawn and dated. */
import type { NodeLabel, PropertyType, Value } from "../model";
import { groupBy } from "../collections";
import { type Column, edgeColumns, nodeColumns } from "./columns";
import type { Spell } from "./spells";
import { type EdgeType, REPEATED } from "./style";

interface Element {
  /** Unique among the nodes, or among the edges. */
  readonly key: string;
  /** What is shown: 章旭升, 到访. */
  readonly label: string;
  /** A node's radius or an edge's width, in pixels. */
  readonly size: number;
  /** `#rrggbb` in lower case. */
  readonly colour: string;
  /** Empty where no whole day is known. */
  readonly spells: readonly Spell[];
  /** By the names of the columns of its kind; null is unknown. */
  readonly values: Readonly<Record<string, Value>>;
}

/** A node as it is drawn. */
export interface NetworkNode extends Element {
  readonly entity: NodeLabel;
  /** The id in the graph, unique among those of its label. */
  readonly id: string;
}

/** An edge as it is drawn. */
export interface NetworkEdge extends Element {
  readonly relationship: EdgeType;
  readonly id: string;
  /** The keys of the two nodes. */
  readonly source: string;
  readonly target: string;
  /** Their ids. */
  readonly ends: readonly [string, string];
  /** Greater than 0; 1 for what is not counted. */
  readonly weight: number;
}

/** A point of a drawing, in pixels. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The edges of one type between nodes of two labels. */
export interface Join {
  readonly relationship: EdgeType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

/** Nodes and edges come in the same order each time, one after the other as they are asked for. */
export interface Network {
  readonly name: string;
  readonly entities: readonly NodeLabel[];
  readonly relationships: readonly EdgeType[];
  /** Columns that every node has besides those of its kind; none unless they were asked for. */
  readonly measures: readonly Column[];
  /** All edges alike, since networkx and igraph refuse a mixture. */
  readonly directed: boolean;
  /** Whether a node or an edge has a spell. */
  readonly dated: boolean;
  readonly nodeCount: number;
  /** Those that there are. */
  readonly joins: readonly Join[];
  /** All, or those of one label. */
  nodes(entity?: NodeLabel): Iterable<NetworkNode>;
  /** All, or those of one join. */
  edges(join?: Join): Iterable<NetworkEdge>;
  /** Where a node is drawn, in pixels about the origin. The first call lays the network out. */
  position(key: string): Position;
}

/** A column of a table that holds nodes, or edges, of every kind. */
export interface SharedColumn {
  readonly name: string;
  readonly type: PropertyType;
  readonly valueOf: (element: NetworkNode | NetworkEdge) => Value;
}

/** The columns of all nodes; `entity` is the label. */
export function sharedNodeColumns({ entities, measures }: Network): readonly SharedColumn[] {
  const kinds = entities.map((entity) => [entity, [...nodeColumns(entity), ...measures]] as const);
  return [{ name: "entity", type: "string", valueOf: kindOf }, ...share(kinds)];
}

/** The columns of all edges; `relationship` is the type. The weight has a place of its own in every format. */
export function sharedEdgeColumns({ relationships }: Network): readonly SharedColumn[] {
  const kinds = relationships.map((relationship) => [relationship, edgeColumns(relationship)] as const);
  return [
    { name: "relationship", type: "string", valueOf: kindOf },
    ...share(kinds).filter(({ name }) => name !== "weight"),
  ];
}

function kindOf(element: NetworkNode | NetworkEdge): string {
  return "entity" in element ? element.entity : element.relationship;
}

/** Columns of one name and type are one; of one name and several types each has its kind before the name. */
function share(kinds: readonly (readonly [string, readonly Column[]])[]): readonly SharedColumn[] {
  const all = kinds.flatMap(([kind, columns]) => columns.map(({ name, type }) => ({ kind, name, type })));
  return [...groupBy(all, ({ name }) => name).values()].flatMap((same): readonly SharedColumn[] => {
    const { name, type } = same[0]!;
    if (same.every((one) => one.type === type)) return [{ name, type, valueOf: ({ values }) => values[name] ?? null }];
    return same.map((one) => ({
      name: `${one.kind}.${name}`,
      type: one.type,
      valueOf: (element) => (kindOf(element) === one.kind ? (element.values[name] ?? null) : null),
    }));
  });
}

/**
 * What Gephi tells edges between the same two nodes apart by, for the edges of one file in their order: the
 * relationship's type, and for the second of one type `REPORTED_IN 2`. Edges of one kind it makes one.
 */
export function edgeKinds(): (edge: NetworkEdge) => string {
  const counts = new Map<string, number>();
  return ({ relationship, source, target }) => {
    if (!REPEATED.has(relationship)) return relationship;
    const pair = `${relationship}\n${source}\n${target}`;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    return count === 1 ? relationship : `${relationship} ${count}`;
  };
}
