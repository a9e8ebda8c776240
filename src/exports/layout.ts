/** Where each node of a graph file, or of the whole dataset, is drawn. */
import type { MultiGraph } from "graphology";
import type { PlainGraph } from "../layout";

/** What the layout needs of a node and an edge; it sets x and y. */
export interface Placed {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
type Drawn = MultiGraph<Placed, { readonly weight: number }>;

/** The width of a character of a label, which stands beside its node. */
const CHARACTER = 13;

/** What there is to lay out. */
export function plainOf(graph: Drawn): PlainGraph {
  const index = new Map(graph.nodes().map((node, at) => [node, at]));
  const nodes = graph.mapNodes((_node, { label, size }) => [0, 0, size, CHARACTER * label.length]);
  const edges = graph.mapEdges((_edge, { weight }, source, target) => [index.get(source)!, index.get(target)!, weight]);
  return { nodes: Float64Array.from(nodes.flat()), edges: Float64Array.from(edges.flat()) };
}

/** Gives every node the x and y that were found for it, in the order of the nodes. */
export function setPlaces(graph: Drawn, spots: Float64Array): void {
  let at = 0;
  graph.updateEachNodeAttributes((_key, attributes) => ({ ...attributes, x: spots[at++]!, y: spots[at++]! }));
}
