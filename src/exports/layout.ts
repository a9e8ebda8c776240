/** Where each node is drawn: ForceAtlas2 from positions that follow from the nodes' keys, then pushed apart. */
import { createHash } from "node:crypto";
import type { MultiGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

/** The layout's area for each node, in square pixels. */
const AREA = 14_000;

/** A label stands to the right of its node: the width of a character, and half the height of a line. */
const CHARACTER = 13;
const HALF_LINE = 10;

/** The library knows circles only; a label's box is about this much wider than high, and is squeezed into one. */
const STRETCH = 4;

/** What the layout needs of a node and an edge; it sets x and y. */
export interface Placed {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
type Drawn = MultiGraph<Placed, { readonly weight: number }>;

/** Gives every node x and y, the same in every run: finite, about the origin, two decimals, in pixels. */
export function layOut(graph: Drawn): void {
  if (graph.order === 0) return;
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...startOf(key) }));
  forceAtlas2.assign(graph, {
    iterations: steps(50, 600, graph.order),
    getEdgeWeight: "weight",
    settings: {
      linLogMode: true,
      // Otherwise groups that nothing joins drift apart, and each is left little room.
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 10,
      slowDown: 1,
      barnesHutOptimize: graph.order > 1000,
      barnesHutTheta: 1,
    },
  });
  fit(graph);
  makeRoom(graph);
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
  }));
}

/** Pushes nodes apart until no label lies on another, or, in a large graph, few do. */
function makeRoom(graph: Drawn): void {
  const toMiddle = (key: string): number => (CHARACTER * graph.getNodeAttribute(key, "label").length) / 2;
  noverlap.assign(graph, {
    maxIterations: steps(200, 1500, graph.order),
    inputReducer: (key, { x, y, size = 0 }) => ({
      x: (x + toMiddle(key)) / STRETCH,
      y,
      size: Math.max(HALF_LINE, size, (size + toMiddle(key)) / STRETCH),
    }),
    outputReducer: (key, { x, y }) => ({ x: x * STRETCH - toMiddle(key), y }),
    settings: { margin: 1, gridSize: Math.max(20, Math.ceil(Math.sqrt(graph.order))) },
  });
}

/** The most for up to some hundred nodes, then the fewer the more nodes there are, so that time grows slowly. */
function steps(least: number, most: number, order: number): number {
  return Math.max(least, Math.round(most * Math.min(1, 400 / order)));
}

/** A point of the unit square, off the others. */
function startOf(key: string): { x: number; y: number } {
  const digest = createHash("sha256").update(key).digest();
  return { x: digest.readUInt32BE(0) / 2 ** 32, y: digest.readUInt32BE(4) / 2 ** 32 };
}

/** Moves the middle to the origin and scales so that every node has its area. */
function fit(graph: Drawn): void {
  const points = graph.mapNodes((_, { x, y }) => ({ x, y }));
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const spread = Math.sqrt(mean(points.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2))) || 1;
  const scale = Math.sqrt((AREA * points.length) / Math.PI / 2) / spread;
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: (attributes.x - middle.x) * scale,
    y: (attributes.y - middle.y) * scale,
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
