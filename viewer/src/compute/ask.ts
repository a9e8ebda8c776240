/** Asks a worker, so that the page stays at the reader's service meanwhile. */
import { ALONE } from "../../../src/measures";
import type { PictureGraph } from "../data/picture";
import type { Point } from "../state/view";
import { deflate, inflateMeasures, inflatePlaces, type Measures } from "./plain";
import { perform, type Task } from "./tasks";
// Within the script, as a page from a folder on disk may load no other.
// oxlint-disable-next-line import/default -- Vite makes it
import ComputeWorker from "./worker?worker&inline";
import type { Word } from "./worker";

/**
 * Where each node stands when the graph is laid out.
 *
 * @param from - where nodes are from which the layout begins; null begins anew
 * @param tell - is told how it stands on the way
 */
export async function askLayout(
  graph: PictureGraph,
  from: ReadonlyMap<string, Point> | null,
  tell: (places: ReadonlyMap<string, Point>) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  const task: Task = { kind: "layout", graph: deflate(graph, from), nearby: from !== null };
  return inflatePlaces(graph, await ask(task, signal, (spots) => tell(inflatePlaces(graph, spots))));
}

/** The number of each node's community, from 0 for the largest; nodes of none are left out. */
export async function askCommunities(graph: PictureGraph, signal: AbortSignal): Promise<Map<string, number>> {
  const numbers = await ask({ kind: "communities", graph: deflate(graph) }, signal);
  return new Map(
    graph
      .nodes()
      .map((node, at): [string, number] => [node, numbers[at] ?? ALONE])
      .filter(([, number]) => number !== ALONE),
  );
}

/** Of each node its measures, by the names in `COMPUTED`. */
export async function askStatistics(graph: PictureGraph, signal: AbortSignal): Promise<Map<string, Measures>> {
  const plain = deflate(graph);
  const large = graph.order + graph.size > AT_ONCE;
  return inflateMeasures(
    graph,
    large ? await ask({ kind: "statistics", graph: plain }, signal) : perform({ kind: "statistics", graph: plain }),
  );
}

/** Of so many nodes and edges: done before a worker begins. */
const AT_ONCE = 400;

function ask(task: Task, signal: AbortSignal, tell?: (numbers: Float64Array) => void): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const worker = new ComputeWorker();
    const end = (): void => worker.terminate();
    signal.addEventListener("abort", end);
    worker.addEventListener("message", ({ data: { numbers, done } }: MessageEvent<Word>) => {
      if (!done) return tell?.(numbers);
      end();
      resolve(numbers);
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage(task, [task.graph.nodes.buffer, task.graph.edges.buffer]);
  });
}
