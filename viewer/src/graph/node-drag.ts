/** A node taken by the mouse goes where the mouse goes, and stays there. */
import type { Point } from "../state/view";
import type { Renderer } from "./graph-view";

/** Pixels that a hand moves while it only clicks. */
const TREMOR = 4;

/**
 * `onDrop` is told where a node was taken, in the layout's units. The answer says whether the hand that last went down on
 * a node took it elsewhere: browsers call that a click, too.
 */
export function letNodesBeDragged(renderer: Renderer, onDrop: (node: string, to: Point) => void): () => boolean {
  let dragged = false;
  let held: { readonly node: string; readonly from: Point; moved: boolean } | null = null;
  renderer.on("downNode", (payload) => {
    const { node, event } = payload;
    dragged = false;
    held = { node, from: { x: event.x, y: event.y }, moved: false };
    // Otherwise the graph would come along.
    payload.preventSigmaDefault();
  });
  renderer.on("moveBody", (payload) => {
    if (held === null) return;
    payload.preventSigmaDefault();
    const { x, y } = payload.event;
    if (!held.moved && Math.hypot(x - held.from.x, y - held.from.y) < TREMOR) return;
    held.moved = true;
    renderer.getGraph().mergeNodeAttributes(held.node, renderer.viewportToGraph({ x, y }));
  });
  const drop = (): void => {
    if (held?.moved) {
      dragged = true;
      const { x, y } = renderer.getGraph().getNodeAttributes(held.node);
      onDrop(held.node, { x: Math.round(x), y: Math.round(y) });
    }
    held = null;
  };
  renderer.on("upNode", drop);
  renderer.on("upStage", drop);
  return () => dragged;
}
