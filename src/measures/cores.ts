/** The k-core of each node: the largest k for which it is in a part of the graph where everybody has k neighbours. */
import type { UndirectedGraph } from "graphology";

/** Takes away the node with fewest neighbours, again and again (Matula and Beck, 1983). */
export function coresOf(graph: UndirectedGraph): Map<string, number> {
  const degrees = new Map(graph.mapNodes((node) => [node, graph.degree(node)]));
  const buckets: string[][] = [];
  const put = (node: string, degree: number): void => void (buckets[degree] ??= []).push(node);
  for (const [node, degree] of degrees) put(node, degree);
  const cores = new Map<string, number>();
  for (let degree = 0, core = 0; degree < buckets.length; degree += 1) {
    for (let node = buckets[degree]?.pop(); node !== undefined; node = buckets[degree]?.pop()) {
      // It has lost neighbours since, and was taken away from a bucket further down.
      if (cores.has(node) || degrees.get(node) !== degree) continue;
      core = Math.max(core, degree);
      cores.set(node, core);
      for (const other of graph.neighbors(node)) {
        const left = degrees.get(other) ?? 0;
        if (cores.has(other) || left <= degree) continue;
        degrees.set(other, left - 1);
        put(other, left - 1);
      }
    }
  }
  return cores;
}
