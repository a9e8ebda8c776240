/** The graph as graphology holds it: who went where and who was there together, ready to draw. */
import { MultiGraph } from "graphology";
import { type Graph, type GraphNode, type GraphRelationship, nodeKey } from "../model";
import { sitePinyin } from "../graph";
import { spanOf } from "../derive";
import { layOut } from "../layout";
import type { DatasetAttributes, DatasetSpot, EdgeAttributes, EdgeKind, NodeAttributes, NodeKind } from "./dataset";
import { doubt, type KnownPages, readEvents } from "./events";
import { dateOf, GraphIndex, listOf, text, titleOf } from "./graph-index";
import { plainOf, setPlaces } from "./layout";
import { placesAround } from "./places";
import { EDGE_LABELS, edgeColour, edgeSize, type EdgeType, NODE_COLOURS, nodeSize } from "./style";
import { type CoordinatesOf, NOWHERE, type Spot, Whereabouts } from "./whereabouts";

/** A graph to be drawn. */
export type Drawing = MultiGraph<NodeAttributes, EdgeAttributes, DatasetAttributes>;

/** What a drawing has beside its graph. */
export interface DrawingOptions {
  /** What the graph is called; 行迹 when not given. */
  readonly name?: string;
  /** Where places are on a map; nowhere when not given. */
  readonly coordinatesOf?: CoordinatesOf;
  /** What the pages know of themselves; nothing when not given. */
  readonly pages?: KnownPages;
}

const EDGE_TYPES: Readonly<Record<EdgeKind, EdgeType>> = { visited: "VISITED", appeared: "APPEARED_WITH" };

const KINDS: Readonly<Partial<Record<GraphNode["label"], NodeKind>>> = {
  Person: "person",
  Place: "place",
  Facility: "facility",
};

/**
 * Persons who took part in an event and sites where one took place, each at its place in the layout, with an edge for
 * each VISITED and APPEARED_WITH. The sentences are in the graph's own attributes. Equal graphs give equal results.
 */
export function toGraphology(graph: Graph, options: DrawingOptions = {}): Drawing {
  const drawing = drawingOf(graph, options);
  setPlaces(drawing, layOut(plainOf(drawing)));
  return drawing;
}

/** The same before it is laid out. */
export function drawingOf(graph: Graph, options: DrawingOptions): Drawing {
  const index = new GraphIndex(graph);
  const whereabouts = new Whereabouts(index, options.coordinatesOf ?? NOWHERE);
  const { events, articles } = readEvents(index, options.pages);
  const drawing: Drawing = new MultiGraph();
  for (const node of graph.nodes) {
    const kind = KINDS[node.label];
    const dates = index.eventsOf(node).map(dateOf);
    if (kind !== undefined && dates.length > 0)
      drawing.addNode(nodeKey(node), nodeAttributes(node, kind, dates, whereabouts));
  }
  const places = placesAround(
    graph.nodes.filter((node) => drawing.hasNode(nodeKey(node))),
    index,
  );
  drawing.replaceAttributes({ name: options.name ?? "行迹", places, events, articles });
  for (const relationship of graph.relationships) {
    const [key, from, to] = [
      `${relationship.type}:${relationship.id}`,
      nodeKey(relationship.from),
      nodeKey(relationship.to),
    ];
    if (relationship.type === "VISITED") drawing.addDirectedEdgeWithKey(key, from, to, visited(relationship));
    if (relationship.type === "APPEARED_WITH") drawing.addUndirectedEdgeWithKey(key, from, to, appeared(relationship));
  }
  return drawing;
}

function nodeAttributes(
  node: GraphNode,
  kind: NodeKind,
  dates: readonly (string | null)[],
  whereabouts: Whereabouts,
): NodeAttributes {
  const { index } = whereabouts;
  const { name, pinyin, home, level, aliases, kind: facilityKind, reasons } = node.properties;
  const span = spanOf(dates);
  const place = index.placeOf(node);
  const posts = index.postsOf(node);
  return {
    label: String(name),
    kind,
    subkind: text(level ?? facilityKind) ?? "",
    pinyin: text(pinyin) ?? sitePinyin(String(name)),
    x: 0,
    y: 0,
    size: nodeSize(dates.length),
    color: NODE_COLOURS[node.label],
    home: text(home),
    within: place === null ? null : text(place.properties["name"]),
    parent: place === null ? null : nodeKey(place),
    spot: spotOf(kind === "person" ? whereabouts.ofHome(node) : whereabouts.ofSite(node), node),
    titles: posts.map(titleOf),
    posts,
    ...span,
    aliases: listOf(aliases),
    ...(listOf(reasons).length > 0 && { reasons: listOf(reasons) }),
  };
}

function spotOf(spot: Spot | null, node: GraphNode): DatasetSpot | null {
  if (spot === null) return null;
  const { longitude, latitude, name, place } = spot;
  return { longitude, latitude, of: name, exact: place === nodeKey(node) };
}

function visited(relationship: GraphRelationship): EdgeAttributes {
  const times = Number(relationship.properties["times"]);
  return edgeAttributes("visited", relationship, times);
}

function appeared(relationship: GraphRelationship): EdgeAttributes {
  return edgeAttributes("appeared", relationship, Number(relationship.properties["weight"]));
}

function edgeAttributes(kind: EdgeKind, { properties }: GraphRelationship, weight: number): EdgeAttributes {
  const { times, first, last, events } = properties;
  return {
    kind,
    label: EDGE_LABELS[EDGE_TYPES[kind]],
    size: edgeSize(Number(times)),
    color: edgeColour(EDGE_TYPES[kind]),
    times: Number(times),
    weight,
    first: text(first),
    last: text(last),
    ...doubt(properties),
    events: listOf(events),
  };
}
