/** Measures of every node of a graph: what networkx gives under the same names. */
import { connectedComponents } from "graphology-components";
import betweenness from "graphology-metrics/centrality/betweenness";
import { weightedDegree } from "graphology-metrics/node";
import type { PlainGraph } from "../layout";
import { coresOf } from "./cores";
import { inflate } from "./inflate";

/** In the order in which they stand for each node. */
export const COMPUTED = ["degree", "strength", "betweenness", "core", "component"] as const;
/** The name of a measure. */
export type Computed = (typeof COMPUTED)[number];

/** Nodes times edges: more would take minutes, and betweenness is not computed. */
const MOST_STEPS = 60_000_000;

/**
 * The measures of one node after the other. Betweenness is normalised, over unweighted shortest paths, and NaN in a graph
 * too large for it; components are numbered from 1 for the largest.
 */
export function statistics(plain: PlainGraph): Float64Array {
  const graph = inflate(plain);
  const between = graph.order * graph.size > MOST_STEPS ? null : betweenness(graph, { getEdgeWeight: null });
  const cores = coresOf(graph);
  const components = new Map(
    connectedComponents(graph)
      .toSorted((a, b) => b.length - a.length || Number(a[0]) - Number(b[0]))
      .flatMap((nodes, at) => nodes.map((node): [string, number] => [node, at + 1])),
  );
  return Float64Array.from(
    graph
      .nodes()
      .flatMap((node) => [
        graph.degree(node),
        weightedDegree(graph, node, "weight"),
        between?.[node] ?? NaN,
        cores.get(node) ?? 0,
        components.get(node) ?? 0,
      ]),
  );
}
