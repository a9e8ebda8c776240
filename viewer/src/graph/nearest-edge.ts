/** The edge under the mouse. Sigma only knows the pixels of a line; a person needs a few around it. */
import type { Sigma } from "sigma";
import type { PictureEdge, PictureNode } from "../data/picture";
import type { Point } from "../state/view";

/** In pixels. */
const REACH = 6;

/** The drawn edge nearest to a point of the screen, or null when none is within reach. */
export function nearestEdge(renderer: Sigma<PictureNode, PictureEdge>, at: Point): string | null {
  const point = renderer.viewportToFramedGraph(at);
  const beside = renderer.viewportToFramedGraph({ x: at.x + REACH, y: at.y });
  let nearest: string | null = null;
  let least = Math.hypot(beside.x - point.x, beside.y - point.y);
  renderer.getGraph().forEachEdge((edge, _attributes, source, target) => {
    if (renderer.getEdgeDisplayData(edge)?.hidden !== false) return;
    const from = renderer.getNodeDisplayData(source);
    const to = renderer.getNodeDisplayData(target);
    if (from === undefined || to === undefined) return;
    const distance = distanceToSegment(point, from, to);
    if (distance >= least) return;
    least = distance;
    nearest = edge;
  });
  return nearest;
}

/** From a point to the nearest point of the stretch between two others, in their own unit. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
