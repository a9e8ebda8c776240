/** From the graph to a network: the chosen projection, each node and edge with its label, size, colour, days and values. */
import { type Graph, type GraphNode, nodeKey, type NodeLabel, type Value } from "../model";
import { sitePinyin } from "../graph";
import { groupBy } from "../collections";
import { spanOf } from "../derive";
import { type Column, edgeColumns, nodeColumns } from "./columns";
import { dateOf, GraphIndex, listOf } from "./graph-index";
import { layOut } from "../layout";
import { plainNodes } from "./layout";
import { MEASURE_COLUMNS, measureNodes } from "./measured";
import type { Join, Network, NetworkEdge, NetworkNode, Position } from "./network";
import { type Chosen, choose, type Projection, type Tie, tiesOf } from "./projections";
import { mergeSpells, type Spell, spellOf } from "./spells";
import { EDGE_LABELS, edgeColour, edgeSize, NODE_COLOURS, nodeSize } from "./style";
import { type CoordinatesOf, NOWHERE, Whereabouts } from "./whereabouts";

/** What a network has of a projection, and beside it. */
interface ProjectOptions {
  /** Edges that weigh less are left out, and then nodes without an edge too; edges that have no weight stay. */
  readonly minWeight?: number;
  readonly coordinatesOf?: CoordinatesOf;
  /** Whether nodes have their measures. */
  readonly statistics?: boolean;
}

/** The network that several projections together make of a graph; nothing is laid out or measured before it is asked for. */
export function project(graph: Graph, projections: readonly Projection[], options: ProjectOptions = {}): Network {
  return new ProjectedNetwork(graph, choose(projections), options);
}

class ProjectedNetwork implements Network {
  readonly name = "行迹";
  readonly entities;
  readonly relationships;
  readonly directed;
  readonly measures: readonly Column[];
  readonly dated: boolean;
  readonly nodeCount: number;
  readonly joins: readonly Join[];
  readonly #index: GraphIndex;
  readonly #whereabouts: Whereabouts;
  readonly #nodes: readonly GraphNode[];
  readonly #ties: readonly Tie[];
  readonly #events: ReadonlyMap<string, GraphNode>;
  readonly #articles: ReadonlyMap<string, GraphNode>;
  readonly #spells: ReadonlyMap<string, readonly Spell[]>;
  #positions: ReadonlyMap<string, Position> | undefined;
  #measured: ReturnType<typeof measureNodes> | undefined;

  constructor(
    graph: Graph,
    chosen: Chosen,
    { minWeight = 0, coordinatesOf = NOWHERE, statistics = false }: ProjectOptions,
  ) {
    this.measures = statistics ? MEASURE_COLUMNS : [];
    this.entities = chosen.entities;
    this.relationships = chosen.relationships;
    this.directed = chosen.directed;
    this.#index = new GraphIndex(graph);
    this.#whereabouts = new Whereabouts(this.#index, coordinatesOf);
    this.#events = byId(graph, "Event");
    this.#articles = byId(graph, "Article");
    this.#ties = tiesOf(graph, chosen).filter((tie) => (weightOf(tie) ?? Infinity) >= minWeight);
    const tied = new Set(this.#ties.flatMap(({ from, to }) => [nodeKey(from), nodeKey(to)]));
    this.#nodes = graph.nodes.filter(
      (node) =>
        chosen.entities.includes(node.label) &&
        (tied.has(nodeKey(node)) || (minWeight === 0 && (chosen.full || this.#timesOf(node) > 0))),
    );
    this.nodeCount = this.#nodes.length;
    this.joins = [...groupBy(this.#ties.map(joinOf), (join) => Object.values(join).join(" ")).values()].map(
      ([join]) => join!,
    );
    this.#spells = this.#spellsByNode();
    this.dated = [...this.#spells.values()].some((spells) => spells.length > 0);
  }

  *nodes(entity?: NodeLabel): Iterable<NetworkNode> {
    for (const node of this.#nodes) {
      if (entity !== undefined && node.label !== entity) continue;
      const key = nodeKey(node);
      yield {
        key,
        id: node.id,
        entity: node.label,
        label: labelOf(node),
        size: nodeSize(this.#timesOf(node)),
        colour: NODE_COLOURS[node.label],
        spells: this.#spells.get(key) ?? [],
        values: pick([...nodeColumns(node.label), ...this.measures], {
          ...this.#added(node),
          ...node.properties,
          ...this.#measuresOf(key),
        }),
      };
    }
  }

  *edges(join?: Join): Iterable<NetworkEdge> {
    for (const tie of this.#ties) {
      if (join !== undefined && !isIn(tie, join)) continue;
      const { type, id, from, to, properties } = tie;
      yield {
        key: `${type}:${id}`,
        id,
        relationship: type,
        source: nodeKey(from),
        target: nodeKey(to),
        ends: [from.id, to.id],
        label: EDGE_LABELS[type],
        weight: weightOf(tie) ?? 1,
        size: edgeSize(Number(properties["times"] ?? weightOf(tie) ?? 1)),
        colour: edgeColour(type),
        spells: this.#spellsOf(tie),
        values: pick(edgeColumns(type), { ...properties, sources: this.#sourcesOf(tie) }),
      };
    }
  }

  position(key: string): Position {
    this.#positions ??= this.#layOut();
    return this.#positions.get(key)!;
  }

  /** The first call measures the network. */
  #measuresOf(key: string): Readonly<Record<string, Value>> {
    if (this.measures.length === 0) return {};
    this.#measured ??= measureNodes(
      this.#nodes.map(nodeKey),
      this.#ties.map((tie) => ({ source: nodeKey(tie.from), target: nodeKey(tie.to), weight: weightOf(tie) ?? 1 })),
    );
    return this.#measured.get(key)!;
  }

  #layOut(): ReadonlyMap<string, Position> {
    const places = new Map(this.#nodes.map((node, at) => [nodeKey(node), at]));
    const nodes = this.#nodes.map((node) => ({ label: labelOf(node), size: nodeSize(this.#timesOf(node)) }));
    const edges = this.#ties.flatMap((tie) => [
      places.get(nodeKey(tie.from))!,
      places.get(nodeKey(tie.to))!,
      weightOf(tie) ?? 1,
    ]);
    const spots = layOut({ nodes: plainNodes(nodes), edges: Float64Array.from(edges) });
    return new Map([...places].map(([key, at]) => [key, { x: spots[2 * at]!, y: spots[2 * at + 1]! }]));
  }

  /** The number of events that a node is in, or of an event's people. */
  #timesOf(node: GraphNode): number {
    return node.label === "Event" ? this.#index.to(node, "TOOK_PART").length : this.#index.timesOf(node);
  }

  #added(node: GraphNode): Readonly<Record<string, Value>> {
    const times = this.#timesOf(node);
    if (node.label === "Person") return { titles: this.#index.titlesOf(node), times };
    if (node.label !== "Place" && node.label !== "Facility") return {};
    const { first, last } = spanOf(this.#index.eventsOf(node).map(dateOf));
    const pinyin = sitePinyin(String(node.properties["name"]));
    const { longitude = null, latitude = null, name: located = null } = this.#whereabouts.ofSite(node) ?? {};
    return { pinyin, within: this.#index.withinOf(node), longitude, latitude, located, times, first, last };
  }

  /** A node is there while one of its edges is; an event on its own days, and who has no edge on those of the events. */
  #spellsByNode(): ReadonlyMap<string, readonly Spell[]> {
    const found = new Map<string, Spell[]>();
    const add = (key: string, spells: readonly Spell[]) => {
      if (spells.length > 0) found.set(key, [...(found.get(key) ?? []), ...spells]);
    };
    for (const node of this.#nodes) {
      if (node.label === "Event") add(nodeKey(node), eventSpells(node));
      if (node.label === "Article") add(nodeKey(node), publishedSpells(node));
      add(nodeKey(node), this.#index.eventsOf(node).flatMap(eventSpells));
    }
    const ends = this.#ties.flatMap((tie) => [tie.from, tie.to].map((end) => ({ key: nodeKey(end), tie })));
    for (const [key, ties] of groupBy(ends, (end) => end.key)) {
      add(
        key,
        ties.flatMap(({ tie }) => this.#spellsOf(tie)),
      );
    }
    return new Map([...found].map(([key, spells]) => [key, mergeSpells(spells)]));
  }

  #spellsOf(tie: Tie): readonly Spell[] {
    const { type, to, properties } = tie;
    if (type === "HOLDS") return spellOf(properties["first"], properties["last"]);
    if (type === "SUCCEEDED") return spellOf(properties["from"], properties["to"]);
    if (to.label === "Article") return publishedSpells(this.#articles.get(to.id));
    if (type === "MENTIONED_WITH") {
      return mergeSpells(listOf(properties["articles"]).flatMap((id) => publishedSpells(this.#articles.get(id))));
    }
    return mergeSpells(this.#eventsOf(tie).flatMap(eventSpells));
  }

  /** The events that a tie follows from. */
  #eventsOf({ from, to, properties }: Tie): readonly GraphNode[] {
    const ids = [from, to].filter(({ label }) => label === "Event").map(({ id }) => id);
    return [...ids, ...listOf(properties["events"])].flatMap((id) => this.#events.get(id) ?? []);
  }

  /** `pages/a.txt:14`, each once, in the order of the events. */
  #sourcesOf(tie: Tie): readonly string[] {
    const reports = this.#eventsOf(tie).flatMap((event) => this.#index.from(event, "REPORTED_IN"));
    const places = reports.map(({ to, properties: { line } }) => {
      return `${String(this.#articles.get(to.id)!.properties["file"])}:${String(line)}`;
    });
    return [...new Set(places)];
  }
}

function joinOf({ type, from, to }: Tie): Join {
  return { relationship: type, from: from.label, to: to.label };
}

function isIn({ type, from, to }: Tie, join: Join): boolean {
  return type === join.relationship && from.label === join.from && to.label === join.to;
}

function byId({ nodes }: Graph, label: GraphNode["label"]): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.filter((node) => node.label === label).map((node) => [node.id, node]));
}

function pick(
  columns: readonly { readonly name: string }[],
  values: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(columns.map(({ name }) => [name, values[name] ?? null]));
}

/** What a node is called on a drawing; an article without a headline goes by its place. */
export function labelOf({ id, properties: { name, headline, file, line } }: GraphNode): string {
  if (typeof name === "string") return name;
  if (typeof headline === "string") return headline;
  return typeof file === "string" ? `${file}:${String(line)}` : id;
}

/** Null for what is not counted. */
function weightOf({ type, properties: { weight, times, articles, count } }: Tie): number | null {
  if (type === "MENTIONED_WITH") return listOf(articles).length;
  const counted = [weight, times, articles, count].find((value) => typeof value === "number");
  return typeof counted === "number" ? counted : null;
}

function eventSpells({ properties: { dateFrom, dateTo } }: GraphNode): readonly Spell[] {
  return spellOf(dateFrom, dateTo ?? dateFrom);
}

function publishedSpells(article: GraphNode | undefined): readonly Spell[] {
  const published = article?.properties["published"];
  return spellOf(published, published);
}
