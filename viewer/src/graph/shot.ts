/** What stands on the screen now, for writing it as a picture. */
import type { Shot } from "../share/svg";
import type { Renderer } from "./graph-view";
import { CARD_GAP, type PlacedLabel } from "./labels";
import type { Palette } from "./palette";

/** Nodes and edges outside the screen are left out, those that only hang over its border are not. */
export function takeShot(renderer: Renderer, labels: readonly PlacedLabel[], { background, ink }: Palette): Shot {
  const { width, height } = renderer.getDimensions();
  const graph = renderer.getGraph();
  const spots = new Map(
    graph.mapNodes((node) => {
      const data = renderer.getNodeDisplayData(node)!;
      return [node, { ...data, ...renderer.framedGraphToViewport(data), size: renderer.scaleSize(data.size) }];
    }),
  );
  const isSeen = ({ x, y, size }: { x: number; y: number; size: number }): boolean =>
    x > -size && y > -size && x < width + size && y < height + size;
  return {
    width,
    height,
    background,
    ink,
    edges: graph
      .mapEdges((edge, _attributes, source, target) => {
        const { size, color, zIndex } = renderer.getEdgeDisplayData(edge)!;
        const [from, to] = [spots.get(source)!, spots.get(target)!];
        return { from, to, colour: color, width: renderer.scaleSize(size), zIndex };
      })
      .filter(({ from, to }) => mayCross([from.x, to.x], width) && mayCross([from.y, to.y], height))
      .toSorted((a, b) => a.zIndex - b.zIndex)
      .map(({ from, to, colour, width: line }) => ({ from: [from.x, from.y], to: [to.x, to.y], colour, width: line })),
    nodes: [...spots.values()]
      .filter(isSeen)
      .toSorted((a, b) => a.zIndex - b.zIndex)
      .map(({ x, y, size, type, color }) => {
        return { x, y, size, shape: type === "circle" ? "circle" : "square", colour: color };
      }),
    labels: [
      ...labels.map(({ left, middle, text }) => ({ x: left, y: middle, text })),
      ...[...spots.values()].flatMap(({ x, y, size, label, highlighted }) =>
        highlighted && label ? [{ x: x + size + CARD_GAP, y, text: label }] : [],
      ),
    ],
  };
}

function mayCross(ends: readonly [number, number], length: number): boolean {
  return Math.max(...ends) > 0 && Math.min(...ends) < length;
}
