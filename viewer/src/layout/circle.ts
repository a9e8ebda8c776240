/** Nodes in a circle, those that edges join near one another. */
import type { PictureGraph } from "../data/picture";
import type { Point } from "../state/view";
import { byStrength } from "./order";

/** Between two neighbours on the circle, in units. */
export const STEP = 30;

/** Clockwise from the top, 30 units apart, or farther where there are few. */
export function inCircle(graph: PictureGraph): Map<string, Point> {
  const nodes = alongEdges(graph);
  const radius = Math.max(120, (STEP * nodes.length) / 2 / Math.PI);
  return new Map(
    nodes.map((node, at) => {
      const turn = (2 * Math.PI * at) / nodes.length;
      return [node, { x: radius * Math.sin(turn), y: radius * Math.cos(turn) }];
    }),
  );
}

/** From the strongest to its neighbours and so on, one component after the other. */
function alongEdges(graph: PictureGraph): string[] {
  const order = new Set<string>();
  for (const first of byStrength(graph, graph.nodes())) {
    if (order.has(first)) continue;
    const waiting = [first];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (order.has(node)) continue;
      order.add(node);
      waiting.push(...byStrength(graph, graph.neighbors(node)).toReversed());
    }
  }
  return [...order];
}
