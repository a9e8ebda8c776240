/** Asks a worker, so that the page stays at the reader's service meanwhile. */
import type { PictureGraph } from "../data/picture";
import type { Point } from "../state/view";
import { ALONE, type PlainGraph, type Task } from "./tasks";
// Within the script, as a page from a folder on disk may load no other.
// oxlint-disable-next-line import/default -- Vite makes it
import ComputeWorker from "./worker?worker&inline";

/** Where each node stands when the graph is laid out anew. */
export async function askArrangement(graph: PictureGraph, signal: AbortSignal): Promise<Map<string, Point>> {
  const spots = await ask({ kind: "arrange", graph: deflate(graph) }, signal);
  return new Map(graph.mapNodes((node) => node).map((node, at) => [node, spotAt(spots, at)]));
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

function ask(task: Task, signal: AbortSignal): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const worker = new ComputeWorker();
    const end = (): void => worker.terminate();
    signal.addEventListener("abort", end);
    worker.addEventListener("message", ({ data }: MessageEvent<Float64Array>) => {
      end();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage(task, [task.graph.nodes.buffer, task.graph.edges.buffer]);
  });
}

function deflate(graph: PictureGraph): PlainGraph {
  const index = new Map(graph.nodes().map((node, at) => [node, at]));
  return {
    nodes: Float64Array.from(graph.mapNodes((_node, { x, y, size }) => [x, y, size]).flat()),
    edges: Float64Array.from(
      graph
        .mapEdges((_edge, { weight }, source, target) => [index.get(source) ?? 0, index.get(target) ?? 0, weight])
        .flat(),
    ),
  };
}

/** Rounded as the build's positions are. */
function spotAt(spots: Float64Array, at: number): Point {
  return { x: round(spots[2 * at]), y: round(spots[2 * at + 1]) };
}

function round(value = 0): number {
  return Math.round(100 * value) / 100;
}
