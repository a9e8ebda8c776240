/** What is drawn, as plain shapes: of the screen as it is now, and of a picture that is on no screen. */
import type { Picture } from "../data/picture";
import type { Shot, ShotEdge, ShotNode } from "../share/svg";
import type { Frame } from "./camera";
import type { Renderer } from "./graph-view";
import type { Palette } from "./palette";
import { CARD_GAP, placeLabels, type PlacedLabel } from "./place-labels";
import { drawEdge, drawNode, type Scene } from "./scene";

/** Sigma softens the borders of a line within its width, so that it looks this much thinner. */
const SOFT = 0.65;

/** Nodes and edges outside the screen are left out, those that only hang over its border are not. */
export function takeShot(renderer: Renderer, labels: readonly PlacedLabel[], { background, ink }: Palette): Shot {
  const { width, height } = renderer.getDimensions();
  const least = renderer.getSetting("minEdgeThickness");
  const graph = renderer.getGraph();
  const spots = new Map(
    graph.mapNodes((node, { label: name }) => {
      const data = renderer.getNodeDisplayData(node)!;
      return [node, { ...data, name, ...renderer.framedGraphToViewport(data), size: renderer.scaleSize(data.size) }];
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
      .mapEdges((edge, { weight }, source, target) => {
        const { size, color, zIndex } = renderer.getEdgeDisplayData(edge)!;
        const [from, to] = [spots.get(source)!, spots.get(target)!];
        return { from, to, colour: color, width: SOFT * Math.max(least, renderer.scaleSize(size)), weight, zIndex };
      })
      .filter(({ from, to }) => mayCross([from.x, to.x], width) && mayCross([from.y, to.y], height))
      .toSorted((a, b) => a.zIndex - b.zIndex)
      .map(({ from, to, zIndex: _zIndex, ...edge }) => ({ ...edge, from: [from.x, from.y], to: [to.x, to.y] })),
    nodes: [...spots.values()]
      .filter(isSeen)
      .toSorted((a, b) => a.zIndex - b.zIndex)
      .map(({ x, y, size, type, color, name }) => {
        return { x, y, size, shape: type === "circle" ? "circle" : "square", colour: color, label: name };
      }),
    labels: [
      ...labels,
      ...[...spots.values()].flatMap(({ x, y, size, label, highlighted }) =>
        highlighted && label ? [{ x: x + size + CARD_GAP, y, text: label, card: true }] : [],
      ),
    ],
  };
}

function mayCross(ends: readonly [number, number], length: number): boolean {
  return Math.max(...ends) > 0 && Math.min(...ends) < length;
}

/** In pixels: room for labels at the borders. */
const PADDING = 40;
/** A Chinese character is as wide as it is high; nothing measures text that is on no screen. */
const CHARACTER = 13;
/** A picture that is on no screen, drawn so that `frame`, a part of the layout, fills a rectangle. */
export function shotOfPicture(
  { graph }: Picture,
  frame: Frame,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
): Shot {
  const zoom = Math.min((width - 2 * PADDING) / extent(frame.x), (height - 2 * PADDING) / extent(frame.y));
  const scene: Scene = {
    palette,
    emphasis: null,
    communityOf: null,
    style: null,
    pixels: zoom,
    apart: null,
    from: null,
  };
  const place = (node: string): { x: number; y: number } => {
    const { x, y } = graph.getNodeAttributes(node);
    return { x: width / 2 + (x - middle(frame.x)) * zoom, y: height / 2 - (y - middle(frame.y)) * zoom };
  };
  const nodes = graph.mapNodes((node, attributes) => {
    const { size = 1, color = palette.ink, type } = drawNode(scene, node, attributes);
    const shape: ShotNode["shape"] = type === "circle" ? "circle" : "square";
    return { ...place(node), size, shape, colour: color, label: attributes.label };
  });
  const edges = graph.mapEdges((edge, attributes, source, target): ShotEdge => {
    const { size = 1, color = palette.ink } = drawEdge(scene, edge, attributes);
    const [from, to] = [place(source), place(target)];
    return { from: [from.x, from.y], to: [to.x, to.y], colour: color, width: SOFT * size };
  });
  const labels = placeLabels(nodes, (text) => CHARACTER * Array.from(text).length, width, height);
  return { width, height, background: palette.background, ink: palette.ink, edges, nodes, labels };
}

function extent([from, to]: readonly [number, number]): number {
  return to - from || 1;
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}
