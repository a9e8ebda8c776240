/** Nodes in a circle, of hundreds in rings, those that edges join near one another. */
import type { PictureGraph } from "../data/picture";
import type { Point } from "../state/view";
import { byStrength } from "./order";

/** Between two neighbours on a circle, in units; nowhere do two stand closer. */
export const STEP = 30;
/** More nodes than these take turns on rings around one another: on one, a screen would have no room between them. */
const MOST_OF_RING = 150;
/** From one ring to the next, in units. */
const RING = 1.2 * STEP;

/** Clockwise from the top, 30 units apart, or farther where there are few. */
export function inCircle(graph: PictureGraph): Map<string, Point> {
  const nodes = alongEdges(graph);
  const rings = Math.max(1, Math.ceil(nodes.length / MOST_OF_RING));
  const ofRing = Math.ceil(nodes.length / rings);
  const innermost = Math.max(120, (STEP * ofRing) / 2 / Math.PI);
  return new Map(
    nodes.map((node, at) => {
      const turn = (2 * Math.PI * at) / (ofRing * rings);
      const away = innermost + RING * (at % rings);
      return [node, { x: away * Math.sin(turn), y: away * Math.cos(turn) }];
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
