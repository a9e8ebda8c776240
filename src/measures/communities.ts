/** Communities by the Louvain method, the same in every run. */
import louvain from "graphology-communities-louvain";
import type { PlainGraph } from "../layout";
import { inflate } from "./inflate";

/** Of a node that belongs to no community of at least two. */
export const ALONE = -1;

/**
 * Communities by the Louvain method, numbered from 0 for the largest. The method takes nodes in random order, and so
 * gives others in every run; here the order is that of a seed.
 */
export function communities(plain: PlainGraph): Float64Array {
  const graph = inflate(plain);
  const found = louvain(graph, { getEdgeWeight: "weight", rng: seeded(1) });
  const sizes = new Map<number, number>();
  graph.forEachNode((node) => sizes.set(found[node] ?? 0, (sizes.get(found[node] ?? 0) ?? 0) + 1));
  const ranked = [...sizes].filter(([, size]) => size > 1).toSorted(([a, most], [b, more]) => more - most || a - b);
  const numbers = new Map(ranked.map(([community], number) => [community, number]));
  return Float64Array.from(graph.nodes(), (node) => numbers.get(found[node] ?? ALONE) ?? ALONE);
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
