/** The graph as it is drawn: who went where and who was there together, and the events that say so. */
import { type Graph, type GraphNode, type GraphRelationship, nodeKey } from "../model";
import { sitePinyin } from "../graph";
import { spanOf } from "../derive";
import { EDGE, type PlainGraph } from "../layout";
import type {
  DatasetArticle,
  DatasetEdge,
  DatasetEvent,
  DatasetNode,
  DatasetPlace,
  DatasetSpot,
  EdgeKind,
  NodeAttributes,
  NodeKind,
} from "./dataset";
import { articlesIn, eventsIn, type KnownPages } from "./events";
import { dateOf, doubt, GraphIndex, listOf, text, titleOf } from "./graph-index";
import { plainNodes } from "./layout";
import type { Position } from "./network";
import { placesAround } from "./places";
import { EDGE_LABELS, edgeColour, edgeSize, type EdgeType, NODE_COLOURS, nodeSize } from "./style";
import { type CoordinatesOf, NOWHERE, type Spot, Whereabouts } from "./whereabouts";

/** What a drawing has beside its graph. */
export interface DrawingOptions {
  /** What the graph is called; 行迹 when not given. */
  readonly name?: string;
  /** Where places are on a map; nowhere when not given. */
  readonly coordinatesOf?: CoordinatesOf;
  /** What the pages know of themselves; nothing when not given. */
  readonly pages?: KnownPages;
}

const NODE_KINDS: Readonly<Partial<Record<GraphNode["label"], NodeKind>>> = {
  Person: "person",
  Place: "place",
  Facility: "facility",
};

const EDGE_KINDS: Readonly<Partial<Record<EdgeType, EdgeKind>>> = { VISITED: "visited", APPEARED_WITH: "appeared" };

/** A node that is drawn. */
interface Drawn {
  readonly node: GraphNode;
  readonly key: string;
  readonly kind: NodeKind;
  readonly size: number;
}

/**
 * Persons who took part in an event and sites where one took place, with an edge for each VISITED and APPEARED_WITH; the
 * sentences are in the events. Each comes in the graph's order, made when it is asked for: all of them together would take
 * more memory than the graph. Equal graphs give equal drawings.
 */
export class Drawing {
  readonly name: string;
  readonly #index: GraphIndex;
  readonly #whereabouts: Whereabouts;
  readonly #pages: KnownPages;
  readonly #drawn: readonly Drawn[];
  /** What joins two of them. */
  readonly #ties: readonly GraphRelationship[];
  /** For each of these, the places of both ends among what is drawn. */
  readonly #ends: Uint32Array;

  constructor(graph: Graph, { name = "行迹", coordinatesOf = NOWHERE, pages = new Map() }: DrawingOptions) {
    const index = new GraphIndex(graph);
    [this.name, this.#index, this.#pages] = [name, index, pages];
    this.#whereabouts = new Whereabouts(index, coordinatesOf);
    this.#drawn = graph.nodes.flatMap((node) => drawnOf(node, index) ?? []);
    const places = new Uint32Array(graph.nodes.length);
    for (const [at, { node }] of this.#drawn.entries()) places[index.numberOf(node)] = at;
    const ties = [index.endsOf("APPEARED_WITH"), index.endsOf("VISITED")];
    this.#ties = ties.flatMap(({ all }) => all);
    this.#ends = new Uint32Array(2 * this.#ties.length);
    let next = 0;
    for (const { from, to } of ties) {
      for (let at = 0; at < from.length; at += 1) {
        this.#ends[next++] = places[from[at]!]!;
        this.#ends[next++] = places[to[at]!]!;
      }
    }
  }

  /** What there is to lay out. */
  plain(): PlainGraph {
    const edges = new Float64Array(EDGE * this.#ties.length);
    for (const [at, tie] of this.#ties.entries())
      edges.set([this.#ends[2 * at]!, this.#ends[2 * at + 1]!, weightOf(tie)], EDGE * at);
    return { nodes: plainNodes(this.#drawn.map(({ node, size }) => ({ label: nameOf(node), size }))), edges };
  }

  /** The places that drawn sites lie in, by their keys. */
  places(): Readonly<Record<string, DatasetPlace>> {
    return placesAround(
      this.#drawn.map(({ node }) => node),
      this.#index,
    );
  }

  /** All events, by id. */
  events(): Iterable<readonly [string, DatasetEvent]> {
    return eventsIn(this.#index);
  }

  /** The articles that report events, by id. */
  articles(): Iterable<readonly [string, DatasetArticle]> {
    return articlesIn(this.#index, this.#pages);
  }

  /** @param spots - where `layOut` puts them, of what `plain` gave */
  *nodes(spots: Float64Array): Iterable<DatasetNode> {
    for (const [at, drawn] of this.#drawn.entries()) {
      const spot = { x: spots[2 * at]!, y: spots[2 * at + 1]! };
      yield { key: drawn.key, attributes: nodeAttributes(drawn, this.#whereabouts, spot) };
    }
  }

  *edges(): Iterable<DatasetEdge> {
    for (const [at, tie] of this.#ties.entries()) {
      const [source, target] = [this.#drawn[this.#ends[2 * at]!]!, this.#drawn[this.#ends[2 * at + 1]!]!];
      yield edgeOf(tie, source.key, target.key);
    }
  }
}

function drawnOf(node: GraphNode, index: GraphIndex): Drawn | undefined {
  const kind = NODE_KINDS[node.label];
  const times = kind === undefined ? 0 : index.timesOf(node);
  return kind === undefined || times === 0 ? undefined : { node, key: nodeKey(node), kind, size: nodeSize(times) };
}

function nameOf({ properties }: GraphNode): string {
  return String(properties["name"]);
}

function nodeAttributes({ node, kind, size }: Drawn, whereabouts: Whereabouts, { x, y }: Position): NodeAttributes {
  const { index } = whereabouts;
  const { pinyin, home, level, aliases, kind: facilityKind, reasons } = node.properties;
  const place = index.placeOf(node);
  const posts = index.postsOf(node);
  return {
    label: nameOf(node),
    kind,
    subkind: text(level ?? facilityKind) ?? "",
    pinyin: text(pinyin) ?? sitePinyin(nameOf(node)),
    x,
    y,
    size,
    color: NODE_COLOURS[node.label],
    home: text(home),
    within: place === null ? null : text(place.properties["name"]),
    parent: place === null ? null : nodeKey(place),
    spot: spotOf(kind === "person" ? whereabouts.ofHome(node) : whereabouts.ofSite(node), node),
    titles: posts.map(titleOf),
    posts,
    ...spanOf(index.eventsOf(node).map(dateOf)),
    aliases: listOf(aliases),
    ...(listOf(reasons).length > 0 && { reasons: listOf(reasons) }),
    ...doubt(node.properties),
  };
}

function spotOf(spot: Spot | null, node: GraphNode): DatasetSpot | null {
  if (spot === null) return null;
  const { longitude, latitude, name, place } = spot;
  return { longitude, latitude, of: name, exact: place === nodeKey(node) };
}

function weightOf({ type, properties }: GraphRelationship): number {
  return Number(properties[type === "VISITED" ? "times" : "weight"]);
}

function edgeOf(tie: GraphRelationship, source: string, target: string): DatasetEdge {
  const { type, id, properties } = tie;
  const { times, first, last, events } = properties;
  const kind = EDGE_KINDS[type]!;
  return {
    key: `${type}:${id}`,
    source,
    target,
    attributes: {
      kind,
      label: EDGE_LABELS[type],
      size: edgeSize(Number(times)),
      color: edgeColour(type),
      times: Number(times),
      weight: weightOf(tie),
      first: text(first),
      last: text(last),
      ...doubt(properties),
      events: listOf(events),
    },
    ...(kind === "appeared" && { undirected: true }),
  };
}
