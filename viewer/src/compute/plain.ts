/** A picture's graph as plain numbers, and what is computed of them as places. */
import type { PlainGraph } from "../../../src/layout";
import { COMPUTED, type Computed } from "../../../src/measures";
import type { PictureGraph } from "../data/picture";
import type { Point } from "../state/view";

/** A Chinese character of a label is as wide as it is high. */
const CHARACTER = 13;

/** @param places - of some nodes, where they stand instead of where the graph has them */
export function deflate(graph: PictureGraph, places: ReadonlyMap<string, Point> | null = null): PlainGraph {
  const index = new Map(graph.nodes().map((node, at) => [node, at]));
  const nodes = graph.mapNodes((node, { x, y, size, label }) => {
    const place = places?.get(node) ?? { x, y };
    return [place.x, place.y, size, CHARACTER * label.length];
  });
  const edges = graph.mapEdges((_edge, { weight }, source, target) => [
    index.get(source) ?? 0,
    index.get(target) ?? 0,
    weight,
  ]);
  return { nodes: Float64Array.from(nodes.flat()), edges: Float64Array.from(edges.flat()) };
}

/** The places of the graph's nodes, from x and y of each in its order. */
export function inflatePlaces(graph: PictureGraph, spots: Float64Array): Map<string, Point> {
  return new Map(graph.nodes().map((node, at) => [node, { x: spots[2 * at] ?? 0, y: spots[2 * at + 1] ?? 0 }]));
}

/** Betweenness is null in a graph too large for it. */
export type Measures = Readonly<Record<Computed, number | null>>;

/** The measures of the graph's nodes, from the numbers of each in its order. */
export function inflateMeasures(graph: PictureGraph, numbers: Float64Array): Map<string, Measures> {
  const measuresAt = (at: number): Measures => {
    const [degree = null, strength = null, betweenness = NaN, core = null, component = null] = numbers.subarray(
      COMPUTED.length * at,
      COMPUTED.length * (at + 1),
    );
    return { degree, strength, betweenness: Number.isNaN(betweenness) ? null : betweenness, core, component };
  };
  return new Map(graph.nodes().map((node, at) => [node, measuresAt(at)]));
}
