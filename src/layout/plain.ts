/** A graph in plain numbers: cheap to send to a worker, and the same in every program that draws it. */

/** Nodes are known by their index. */
export interface PlainGraph {
  /** x, y, radius and the width of the label of each node, in the layout's units. */
  readonly nodes: Float64Array;
  /** The indices of both ends, and the weight, of each edge. */
  readonly edges: Float64Array;
}

/** Numbers of one node, and of one edge. */
export const NODE = 4;
/** Numbers of one edge in `edges`. */
export const EDGE = 3;

/** A place in the layout's units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as the layout moves it. */
export interface Spot {
  x: number;
  y: number;
  readonly size: number;
  readonly label: number;
}

/** A node by its index, as a value of its own: moving it leaves the graph as it is. */
export function spotOf({ nodes }: PlainGraph, node: number): Spot {
  const [x = 0, y = 0, size = 1, label = 0] = nodes.subarray(NODE * node, NODE * (node + 1));
  return { x, y, size, label };
}
