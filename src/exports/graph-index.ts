/** Finding one's way in a graph: nodes by what points at them. */
import {
  type Graph,
  type GraphNode,
  type GraphRelationship,
  nodeKey,
  type RelationshipType,
  type Value,
} from "../model";
import { groupBy } from "../collections";
import { type Confidence, dateOf as derivedDate } from "../derive";
import type { DatasetPost } from "./dataset";

/** A property that is a string or null. */
export function text(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** A property that is a list; empty for null. */
export function listOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** The date of an event's node: its whole days where they are known, else as printed; null for none. */
export function dateOf({ properties: { date, dateFrom, dateTo } }: GraphNode): string | null {
  return derivedDate({ date: text(date), dateFrom: text(dateFrom), dateTo: text(dateTo) });
}

/** A graph by its nodes, and relationships by their ends. */
export class GraphIndex {
  readonly #nodes: ReadonlyMap<string, GraphNode>;
  readonly #from: ReadonlyMap<string, readonly GraphRelationship[]>;
  readonly #to: ReadonlyMap<string, readonly GraphRelationship[]>;

  constructor(readonly graph: Graph) {
    this.#nodes = new Map(graph.nodes.map((node) => [nodeKey(node), node]));
    this.#from = groupBy(graph.relationships, ({ type, from }) => `${type}\n${nodeKey(from)}`);
    this.#to = groupBy(graph.relationships, ({ type, to }) => `${type}\n${nodeKey(to)}`);
  }

  /** A relationship's end. */
  node(end: GraphRelationship["from"]): GraphNode {
    return this.#nodes.get(nodeKey(end))!;
  }

  from(node: GraphNode, type: RelationshipType): readonly GraphRelationship[] {
    return this.#from.get(`${type}\n${nodeKey(node)}`) ?? [];
  }

  to(node: GraphNode, type: RelationshipType): readonly GraphRelationship[] {
    return this.#to.get(`${type}\n${nodeKey(node)}`) ?? [];
  }

  /** The events that a person took part in, or that took place at a site. */
  eventsOf(node: GraphNode): readonly GraphNode[] {
    return [
      ...this.from(node, "TOOK_PART").map(({ to }) => this.node(to)),
      ...this.to(node, "AT").map(({ from }) => this.node(from)),
    ];
  }

  /** The place that a site lies in. */
  placeOf(node: GraphNode): GraphNode | null {
    const [lies] = [...this.from(node, "LOCATED_IN"), ...this.from(node, "PART_OF")];
    return lies === undefined ? null : this.node(lies.to);
  }

  /** The name of the place that a site lies in. */
  withinOf(node: GraphNode): string | null {
    return text(this.placeOf(node)?.properties["name"]);
  }

  /** A person's posts as they are shown: 永康市委书记, 原武义县县长. */
  titlesOf(node: GraphNode): readonly string[] {
    return this.postsOf(node).map(titleOf);
  }

  /** A person's posts, those held now first, the oftenest printed first. */
  postsOf(node: GraphNode): readonly DatasetPost[] {
    return this.from(node, "HOLDS")
      .toSorted((a, b) => rank(a) - rank(b) || Number(b.properties["articles"]) - Number(a.properties["articles"]))
      .map(({ to, properties: { status, first, last, articles } }) => {
        const title = this.node(to);
        const [of] = this.from(title, "OF").map(({ to: owner }) => this.node(owner));
        return {
          name: String(title.properties["name"]),
          status: String(status),
          of: text(of?.properties["name"]),
          level: text(of?.properties["level"]),
          first: text(first),
          last: text(last),
          articles: Number(articles),
        };
      });
  }
}

/** As it is shown: 原 marks a post of the past, 拟任 one to come. */
export function titleOf({ name, status }: DatasetPost): string {
  return (PREFIXES[status] ?? "") + name;
}

/** In the order in which posts are shown. */
const PREFIXES: Readonly<Record<string, string>> = { held: "", acting: "代理", proposed: "拟任", former: "原" };
const STATUSES = Object.keys(PREFIXES);

function rank({ properties: { status } }: GraphRelationship): number {
  return STATUSES.indexOf(String(status));
}

/** How likely it is what a relationship says; null where it is sure. */
export function confidenceOf({ properties: { confidence } }: Pick<GraphRelationship, "properties">): Confidence {
  return typeof confidence === "number" ? confidence : null;
}
