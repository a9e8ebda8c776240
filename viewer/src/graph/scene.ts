/** What is drawn and what is emphasised: pure answers that the renderer's reducers read for every node and edge. */
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { EdgeAttributes, EdgeKind, NodeAttributes } from "../data/dataset";
import type { Model, ViewerGraph } from "../data/model";
import type { Projection, Selection } from "../state/view";
import type { Palette } from "./palette";

/** The nodes and edges in hand; everything else is faded. */
export interface Emphasis {
  /** Drawn with their names on a card. */
  readonly centres: ReadonlySet<string>;
  /** The centres and what is joined to them. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface Scene {
  readonly palette: Palette;
  readonly projection: Projection;
  /** The nodes that the projection draws. */
  readonly shown: ReadonlySet<string>;
  readonly emphasis: Emphasis | null;
  /** Of node sizes: 1 on a screen of usual size, less on a small one. */
  readonly scale: number;
}

const DRAWN: Readonly<Record<Projection, readonly EdgeKind[]>> = {
  visits: ["visited"],
  appearances: ["appeared"],
  all: ["visited", "appeared"],
};

/** The kinds of edges that a projection draws. */
export function drawnKinds(projection: Projection): readonly EdgeKind[] {
  return DRAWN[projection];
}

export function isDrawn(kind: EdgeKind, projection: Projection): boolean {
  return DRAWN[projection].includes(kind);
}

/** The ends of the projection's edges; all nodes where it is of everything, as some have no edge at all. */
export function shownNodes(graph: ViewerGraph, projection: Projection): Set<string> {
  if (projection === "all") return new Set(graph.nodes());
  const shown = new Set<string>();
  graph.forEachEdge((_edge, { kind }, source, target) => {
    if (isDrawn(kind, projection)) shown.add(source).add(target);
  });
  return shown;
}

/** The first projection, beginning with `current`, in which the selection can be seen. */
export function projectionFor(model: Model, selection: Selection, current: Projection): Projection {
  const candidates: Projection[] = [current, "visits", "appearances", "all"];
  const { edges, nodes } = emphasise(model, selection, "all");
  const fits = (projection: Projection): boolean => {
    if (selection.kind === "edge") return [...edges].some((edge) => isDrawn(kindOf(model, edge), projection));
    const shown = shownNodes(model.graph, projection);
    return selection.kind === "node" ? shown.has(selection.key) : [...nodes].some((node) => shown.has(node));
  };
  return candidates.find(fits) ?? "all";
}

/** A node with its neighbours, an edge with its ends, an event with all who were there. */
export function emphasise(model: Model, { kind, key }: Selection, projection: Projection): Emphasis {
  if (kind === "node") return aroundNode(model, key, projection);
  if (kind === "edge") {
    const ends = new Set(model.graph.extremities(key));
    return { centres: ends, nodes: ends, edges: new Set([key]) };
  }
  const event = model.events.get(key);
  const nodes = new Set([
    ...(event?.participants ?? []).map(({ person }) => person),
    ...(event?.at ?? []).map(({ site }) => site),
  ]);
  const edges = model.graph.filterEdges((_, edge) => isDrawn(edge.kind, projection) && edge.events.includes(key));
  return { centres: new Set(), nodes, edges: new Set(edges) };
}

export function drawNode(scene: Scene, key: string, node: NodeAttributes): Partial<NodeDisplayData> {
  const { palette, emphasis } = scene;
  const { x, y, label, kind } = node;
  const type = kind === "person" ? "circle" : "square";
  // A square of the same width looks larger than a circle.
  const size = scene.scale * (type === "circle" ? node.size : node.size * 0.88);
  const drawn = { x, y, label, size, type, color: palette.node[kind], hidden: !scene.shown.has(key), zIndex: 0 };
  if (emphasis === null) return drawn;
  if (!emphasis.nodes.has(key)) return { ...drawn, color: palette.fadedNode, label: null };
  return { ...drawn, zIndex: 1, forceLabel: true, highlighted: emphasis.centres.has(key) };
}

export function drawEdge(scene: Scene, key: string, edge: EdgeAttributes): Partial<EdgeDisplayData> {
  const { palette, emphasis, projection } = scene;
  const drawn = { size: edge.size, color: palette.edge[edge.kind], hidden: !isDrawn(edge.kind, projection), zIndex: 0 };
  if (emphasis === null) return drawn;
  if (!emphasis.edges.has(key)) return { ...drawn, color: palette.fadedEdge };
  return { ...drawn, color: palette.strongEdge[edge.kind], size: Math.max(edge.size, 2), zIndex: 1 };
}

function aroundNode({ graph }: Model, key: string, projection: Projection): Emphasis {
  const edges = graph.filterEdges(key, (_edge, { kind }) => isDrawn(kind, projection));
  const nodes = new Set([key, ...edges.map((edge) => graph.opposite(key, edge))]);
  return { centres: new Set([key]), nodes, edges: new Set(edges) };
}

function kindOf({ graph }: Model, edge: string): EdgeKind {
  return graph.getEdgeAttribute(edge, "kind");
}
