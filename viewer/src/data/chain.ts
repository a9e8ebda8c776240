/** The shortest chain between two people, and the edges it goes over. */
import { bidirectional as shortest } from "graphology-shortest-path/unweighted";
import { bidirectional as nearest } from "graphology-shortest-path/dijkstra";
import type { Chain } from "../state/view";
import type { Picture } from "./picture";

/** From end to end; one edge fewer than nodes. */
export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/**
 * The path with the fewest steps in what is shown; by company the one over the strongest ties, where a step is as long
 * as its weight is small. Null where none leads from one to the other, or one of them is not shown.
 */
export function findPath({ graph, drawnAs }: Picture, { from, to, weighted }: Chain): Path | null {
  const [start, end] = [drawnAs(from), drawnAs(to)];
  if (!graph.hasNode(start) || !graph.hasNode(end)) return null;
  const nodes: readonly string[] | null = weighted ? nearest(graph, start, end, lengthOf) : shortest(graph, start, end);
  if (nodes === null) return null;
  const edges = nodes.slice(1).flatMap((node, at) => graph.edge(nodes[at], node) ?? []);
  return { nodes, edges };
}

function lengthOf(_edge: string, { weight }: { readonly weight: number }): number {
  return 1 / weight;
}
