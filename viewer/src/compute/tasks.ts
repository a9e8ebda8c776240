/** What takes long on a large graph: layouts and communities. Equal questions give equal answers in every run. */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

/** A graph in plain numbers, cheap to send to a worker: nodes are known by their index. */
export interface PlainGraph {
  /** x, y and radius of each node. */
  readonly nodes: Float64Array;
  /** The indices of both ends, and the weight, of each edge. */
  readonly edges: Float64Array;
}

export type Task =
  | { readonly kind: "arrange"; readonly graph: PlainGraph }
  | { readonly kind: "communities"; readonly graph: PlainGraph };

interface Spot {
  x: number;
  y: number;
  size: number;
}

/** `arrange` gives x and y of each node, `communities` the number of each node's community. */
export function perform({ kind, graph }: Task): Float64Array {
  return kind === "arrange" ? arrange(graph) : communities(graph);
}

/** Of a node that belongs to no community of at least two. */
export const ALONE = -1;

/**
 * Communities by the Louvain method, numbered from 0 for the largest. The method takes nodes in random order, and so
 * gives others in every run; here the order is that of a seed.
 */
function communities(plain: PlainGraph): Float64Array {
  const graph = inflate(plain);
  const found = louvain(graph, { getEdgeWeight: "weight", rng: seeded(1) });
  const sizes = new Map<number, number>();
  graph.forEachNode((node) => sizes.set(found[node] ?? 0, (sizes.get(found[node] ?? 0) ?? 0) + 1));
  const ranked = [...sizes].filter(([, size]) => size > 1).toSorted(([a, most], [b, more]) => more - most || a - b);
  const numbers = new Map(ranked.map(([community], number) => [community, number]));
  return Float64Array.from(graph.nodes(), (node) => numbers.get(found[node] ?? ALONE) ?? ALONE);
}

/**
 * ForceAtlas2 from where the nodes stand, a number of steps that depends on the graph alone, then pushed apart; about
 * the same middle and as wide as before, so that the camera stays.
 */
function arrange(plain: PlainGraph): Float64Array {
  const graph = inflate(plain);
  if (graph.order < 2) return spotsOf(graph);
  const before = extentOf(spotsOf(graph));
  forceAtlas2.assign(graph, {
    iterations: steps(graph.order),
    getEdgeWeight: "weight",
    settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true, barnesHutOptimize: graph.order > 1000 },
  });
  scale(graph, before);
  noverlap.assign(graph, { maxIterations: Math.min(200, steps(graph.order)), settings: { margin: 6, ratio: 1.2 } });
  return spotsOf(graph);
}

/** Many for a few hundred nodes, then the fewer the more there are. */
function steps(order: number): number {
  return Math.max(40, Math.round(500 * Math.min(1, 400 / order)));
}

function inflate({ nodes, edges }: PlainGraph): UndirectedGraph<Spot, { weight: number }> {
  const graph = new UndirectedGraph<Spot, { weight: number }>();
  for (let at = 0; at < nodes.length; at += 3) {
    graph.addNode(String(at / 3), { x: nodes[at] ?? 0, y: nodes[at + 1] ?? 0, size: nodes[at + 2] ?? 1 });
  }
  for (let at = 0; at < edges.length; at += 3) {
    graph.addEdge(String(edges[at]), String(edges[at + 1]), { weight: edges[at + 2] ?? 1 });
  }
  return graph;
}

function spotsOf(graph: UndirectedGraph<Spot>): Float64Array {
  return Float64Array.from(graph.mapNodes((_node, { x, y }) => [x, y]).flat());
}

interface Extent {
  readonly x: number;
  readonly y: number;
  /** The root of the mean square of the distances from the middle. */
  readonly spread: number;
}

function extentOf(spots: Float64Array): Extent {
  const count = spots.length / 2;
  let [x, y, squares] = [0, 0, 0];
  for (let at = 0; at < spots.length; at += 2) {
    x += (spots[at] ?? 0) / count;
    y += (spots[at + 1] ?? 0) / count;
  }
  for (let at = 0; at < spots.length; at += 2) {
    squares += ((spots[at] ?? 0) - x) ** 2 + ((spots[at + 1] ?? 0) - y) ** 2;
  }
  return { x, y, spread: Math.sqrt(squares / count) || 1 };
}

function scale(graph: UndirectedGraph<Spot>, to: Extent): void {
  const from = extentOf(spotsOf(graph));
  const factor = to.spread / from.spread;
  graph.updateEachNodeAttributes((_node, spot) => ({
    ...spot,
    x: to.x + (spot.x - from.x) * factor,
    y: to.y + (spot.y - from.y) * factor,
  }));
}

/** Numbers from 0 up to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
