/** Finding one's way in a graph: nodes by what points at them. */
import type { Graph, GraphNode, GraphRelationship, NodeLabel, RelationshipType, Value } from "../model";
import { groupBy } from "../resolve";

/** Unique in the whole graph: `Person:person:章旭升@永康市`. */
export function keyOf({ label, id }: { readonly label: NodeLabel; readonly id: string }): string {
  return `${label}:${id}`;
}

/** A property that is a string or null. */
export function text(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}

export class GraphIndex {
  readonly #nodes: ReadonlyMap<string, GraphNode>;
  readonly #from: ReadonlyMap<string, readonly GraphRelationship[]>;
  readonly #to: ReadonlyMap<string, readonly GraphRelationship[]>;

  constructor(readonly graph: Graph) {
    this.#nodes = new Map(graph.nodes.map((node) => [keyOf(node), node]));
    this.#from = groupBy(graph.relationships, ({ type, from }) => `${type}\n${keyOf(from)}`);
    this.#to = groupBy(graph.relationships, ({ type, to }) => `${type}\n${keyOf(to)}`);
  }

  /** A relationship's end. */
  node(end: GraphRelationship["from"]): GraphNode {
    return this.#nodes.get(keyOf(end))!;
  }

  from(node: GraphNode, type: RelationshipType): readonly GraphRelationship[] {
    return this.#from.get(`${type}\n${keyOf(node)}`) ?? [];
  }

  to(node: GraphNode, type: RelationshipType): readonly GraphRelationship[] {
    return this.#to.get(`${type}\n${keyOf(node)}`) ?? [];
  }

  /** The events that a person took part in, or that took place at a site. */
  eventsOf(node: GraphNode): readonly GraphNode[] {
    return [
      ...this.from(node, "TOOK_PART").map(({ to }) => this.node(to)),
      ...this.to(node, "AT").map(({ from }) => this.node(from)),
    ];
  }

  /** The name of the place that a site lies in. */
  withinOf(node: GraphNode): string | null {
    const [lies] = [...this.from(node, "LOCATED_IN"), ...this.from(node, "PART_OF")];
    return lies === undefined ? null : text(this.node(lies.to).properties["name"]);
  }

  /** A person's posts, those held now first, the oftenest printed first; 原 marks those of the past, 拟任 those to come. */
  titlesOf(node: GraphNode): readonly string[] {
    return this.from(node, "HOLDS")
      .toSorted((a, b) => rank(a) - rank(b) || Number(b.properties["articles"]) - Number(a.properties["articles"]))
      .map(
        ({ to, properties: { status } }) => (PREFIXES[String(status)] ?? "") + String(this.node(to).properties["name"]),
      );
  }
}

const PREFIXES: Readonly<Record<string, string>> = { acting: "代理", proposed: "拟任", former: "原" };
const STATUSES = ["held", ...Object.keys(PREFIXES)];

function rank({ properties: { status } }: GraphRelationship): number {
  return STATUSES.indexOf(String(status));
}
