/** What takes long on a large graph: layouts, communities and measures. Equal questions give equal answers in every run. */
import { layOutInSteps, type PlainGraph } from "../../../src/layout";
import { communities, statistics } from "../../../src/measures";

/** What a worker is asked to compute of a graph. */
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
