/** A graph in plain numbers as graphology has it. */
import { UndirectedGraph } from "graphology";
import { EDGE, NODE, type PlainGraph } from "../layout";

/** Nodes by their index as a text. */
export function inflate({ nodes, edges }: PlainGraph): UndirectedGraph<object, { weight: number }> {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (let at = 0; at < nodes.length; at += NODE) graph.addNode(String(at / NODE));
  for (let at = 0; at < edges.length; at += EDGE) {
    graph.addEdge(String(edges[at]), String(edges[at + 1]), { weight: edges[at + 2] ?? 1 });
  }
  return graph;
}
