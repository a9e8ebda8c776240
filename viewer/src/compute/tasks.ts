/** What takes long on a large graph: layouts, communities and measures. Equal questions give equal answers in every run. */
import louvain from "graphology-communities-louvain";
import { layOutInSteps, type PlainGraph } from "../../../src/layout";
import { inflate, statistics } from "./statistics";

export type Task =
  | {
      readonly kind: "layout";
      readonly graph: PlainGraph;
      /** From where the nodes are; otherwise anew. */
      readonly nearby: boolean;
    }
  | { readonly kind: "communities" | "statistics"; readonly graph: PlainGraph };

/** How long a layout goes on between two words about how it stands. */
const TELL_MS = 400;

/**
 * `layout` gives x and y of each node, `communities` the number of each node's community, `statistics` its measures.
 *
 * @param tell - is told from time to time how a layout stands
 */
export function perform(task: Task, tell: (spots: Float64Array) => void = () => undefined): Float64Array {
  if (task.kind !== "layout") return task.kind === "communities" ? communities(task.graph) : statistics(task.graph);
  const steps = layOutInSteps(task.graph, { nearby: task.nearby });
  for (let told = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - told < TELL_MS) continue;
    tell(step.value());
    told = performance.now();
  }
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
