/** Finding one's way in a graph: nodes by what points at them. */
import {
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type NodeLabel,
  type RelationshipType,
  type Value,
} from "../model";
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

/** What a dataset has of how sure something is: nothing of what is sure. */
export function doubt(properties: GraphRelationship["properties"]): { readonly confidence?: number } {
  const confidence = confidenceOf({ properties });
  return confidence === null ? {} : { confidence };
}

/** The date of an event's node: its whole days where they are known, else as printed; null for none. */
export function dateOf({ properties: { date, dateFrom, dateTo } }: GraphNode): string | null {
  return derivedDate({ date: text(date), dateFrom: text(dateFrom), dateTo: text(dateTo) });
}

/** The relationships of one type in the graph's order, and by their places the numbers of the nodes at both of their ends. */
interface Ends {
  readonly all: readonly GraphRelationship[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The relationships of one type by one of their ends: those of the node with a number stand in one row, in the graph's order. */
interface Rows {
  readonly ones: readonly GraphRelationship[];
  /** By their places, the numbers of the nodes at their other ends. */
  readonly others: Uint32Array;
  /** By the number of a node, where its row begins; one more, where the last one ends. */
  readonly starts: Uint32Array;
}

/**
 * A graph by its nodes, and relationships by their ends; those of a type are put in rows when somebody first asks for them.
 * Each end is looked up once, since that takes longer than all else that is asked of a large graph.
 */
export class GraphIndex {
  /** By label and id, the number of a node: its place among those of the graph. */
  readonly #numbers: ReadonlyMap<NodeLabel, ReadonlyMap<string, number>>;
  /** Whose number was asked for last: a node is asked for all that belongs to it, one after the other. */
  #last: GraphRelationship["from"] | undefined;
  #lastNumber = 0;
  readonly #ends = new Map<RelationshipType, Ends>();
  readonly #from = new Map<RelationshipType, Rows>();
  readonly #to = new Map<RelationshipType, Rows>();

  constructor(readonly graph: Graph) {
    const numbers = new Map<NodeLabel, Map<string, number>>();
    for (const [at, { label, id }] of graph.nodes.entries()) {
      const known = numbers.get(label);
      if (known === undefined) numbers.set(label, new Map([[id, at]]));
      else known.set(id, at);
    }
    this.#numbers = numbers;
  }

  /** The place of a node, or of a relationship's end, among the nodes of the graph; most are asked for in their order. */
  numberOf(end: GraphRelationship["from"]): number {
    if (end === this.#last) return this.#lastNumber;
    const next = this.#lastNumber + 1;
    this.#lastNumber = this.graph.nodes[next] === end ? next : this.#numbers.get(end.label)!.get(end.id)!;
    this.#last = end;
    return this.#lastNumber;
  }

  /** A relationship's end. */
  node(end: GraphRelationship["from"]): GraphNode {
    return this.graph.nodes[this.numberOf(end)]!;
  }

  /** Those of a type stand together in the graph, whose relationships are in the order of their types. */
  ofType(type: RelationshipType): readonly GraphRelationship[] {
    const { relationships } = this.graph;
    const startOf = (isBefore: (other: RelationshipType) => boolean): number => {
      let [low, high] = [0, relationships.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(relationships[middle]!.type)) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return relationships.slice(
      startOf((other) => other < type),
      startOf((other) => other <= type),
    );
  }

  from(node: GraphNode, type: RelationshipType): readonly GraphRelationship[] {
    return this.#rowOf(node, this.#rowsFrom(type));
  }

  to(node: GraphNode, type: RelationshipType): readonly GraphRelationship[] {
    return this.#rowOf(node, this.#rowsTo(type));
  }

  /** The nodes to which those lead that `from` gives, in their order. */
  nodesFrom(node: GraphNode, type: RelationshipType): readonly GraphNode[] {
    return this.#othersOf(node, this.#rowsFrom(type));
  }

  /** The nodes from which those come that `to` gives, in their order. */
  nodesTo(node: GraphNode, type: RelationshipType): readonly GraphNode[] {
    return this.#othersOf(node, this.#rowsTo(type));
  }

  /** The relationships of a type and the numbers of the nodes that they join. */
  endsOf(type: RelationshipType): Ends {
    const known = this.#ends.get(type);
    if (known !== undefined) return known;
    const all = this.ofType(type);
    const from = this.#beginnings(all);
    const to = Uint32Array.from(all, (one) => this.numberOf(one.to));
    const ends = { all, from, to };
    this.#ends.set(type, ends);
    return ends;
  }

  /** The numbers of the nodes where they begin: in the graph's order, mostly the same as the one before, or the next. */
  #beginnings(all: readonly GraphRelationship[]): Uint32Array {
    const { nodes } = this.graph;
    const isAt = (at: number, { label, id }: GraphRelationship["from"]): boolean =>
      nodes[at]?.id === id && nodes[at].label === label;
    let last = 0;
    return Uint32Array.from(all, ({ from }) => {
      if (!isAt(last, from)) last = isAt(last + 1, from) ? last + 1 : this.numberOf(from);
      return last;
    });
  }

  #rowsFrom(type: RelationshipType): Rows {
    return this.#from.get(type) ?? this.#inRows(this.#from, type, "from", "to");
  }

  #rowsTo(type: RelationshipType): Rows {
    return this.#to.get(type) ?? this.#inRows(this.#to, type, "to", "from");
  }

  #rowOf(node: GraphNode, { ones, starts }: Rows): readonly GraphRelationship[] {
    const at = this.numberOf(node);
    return ones.slice(starts[at], starts[at + 1]);
  }

  #othersOf(node: GraphNode, { others, starts }: Rows): readonly GraphNode[] {
    const at = this.numberOf(node);
    const found: GraphNode[] = [];
    for (let place = starts[at]!; place < starts[at + 1]!; place += 1) found.push(this.graph.nodes[others[place]!]!);
    return found;
  }

  #inRows(known: Map<RelationshipType, Rows>, type: RelationshipType, own: "from" | "to", other: "from" | "to"): Rows {
    const { all, [own]: numbers, [other]: far } = this.endsOf(type);
    const starts = new Uint32Array(this.graph.nodes.length + 1);
    for (const number of numbers) starts[number + 1]! += 1;
    for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
    const next = starts.slice();
    const [ones, others] = [[...all], new Uint32Array(all.length)];
    for (let at = 0; at < all.length; at += 1) {
      const place = next[numbers[at]!]!++;
      [ones[place], others[place]] = [all[at]!, far[at]!];
    }
    const rows = { ones, others, starts };
    known.set(type, rows);
    return rows;
  }

  /** The events that a person took part in, or that took place at a site. */
  eventsOf(node: GraphNode): readonly GraphNode[] {
    return [...this.nodesFrom(node, "TOOK_PART"), ...this.nodesTo(node, "AT")];
  }

  /** How many they are. */
  timesOf(node: GraphNode): number {
    const at = this.numberOf(node);
    return [this.#rowsFrom("TOOK_PART"), this.#rowsTo("AT")].reduce(
      (times, { starts }) => times + starts[at + 1]! - starts[at]!,
      0,
    );
  }

  /** The place that a site lies in. */
  placeOf(node: GraphNode): GraphNode | null {
    return this.nodesFrom(node, "LOCATED_IN")[0] ?? this.nodesFrom(node, "PART_OF")[0] ?? null;
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
      .map(({ to, properties }) => {
        const { status, first, last, articles } = properties;
        const title = this.node(to);
        const [of] = this.nodesFrom(title, "OF");
        return {
          name: String(title.properties["name"]),
          status: String(status),
          of: text(of?.properties["name"]),
          level: text(of?.properties["level"]),
          first: text(first),
          last: text(last),
          articles: Number(articles),
          ...doubt(properties),
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

/** How likely it is what a relationship says, or that a node is what it is said to be; null where it is sure. */
export function confidenceOf({ properties: { confidence } }: Pick<GraphRelationship, "properties">): Confidence {
  return typeof confidence === "number" ? confidence : null;
}

/** The same in words, for formats without a field for it: `doubtful: 0.7`; null where it is sure. */
export function doubtTold(one: Pick<GraphRelationship, "properties">): string | null {
  const confidence = confidenceOf(one);
  return confidence === null ? null : `doubtful: ${confidence}`;
}
