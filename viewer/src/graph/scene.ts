/** How nodes and edges are drawn: pure answers that the renderer's reducers read for each of them. */
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { PictureEdge, PictureNode } from "../data/picture";
import type { Point } from "../state/view";
import type { Emphasis } from "./emphasis";
import { shadeOf, type Palette } from "./colours";
import { radiusOf } from "./radius";
import { styledNode, type Style } from "./style";

/** Everything that the drawing of a frame depends on besides the graph itself. */
export interface Scene {
  readonly palette: Palette;
  /** Null where nothing is in hand and nothing faded. */
  readonly emphasis: Emphasis | null;
  /** Of a node: the number of its community, from 0 for the largest; null colours by kind. */
  readonly communityOf: ((node: string) => number | undefined) | null;
  /** What is coloured and sized by attributes or measures; null for the usual look. */
  readonly style: Style | null;
  /** Pixels of a unit of the layout while all of it is on the screen. */
  readonly pixels: number;
  /** Units of the layout from one node to the next where it has rows of them; otherwise null. */
  readonly apart: number | null;
  /** Where nodes come from, and which part of the way they have gone; null at rest. */
  readonly from: { readonly spots: ReadonlyMap<string, Point>; readonly part: number } | null;
}

/** Where a node is drawn now. */
export function placeIn({ from }: Scene, key: string, { x, y }: Point): Point {
  const start = from?.spots.get(key);
  if (from === null || start === undefined) return { x, y };
  return { x: start.x + from.part * (x - start.x), y: start.y + from.part * (y - start.y) };
}

/** How a node is drawn: what is doubtful is pale, what is not in hand faded and without a name. */
export function drawNode(scene: Scene, key: string, node: PictureNode): Partial<NodeDisplayData> {
  const { palette, emphasis } = scene;
  const { kind, confidence } = node;
  const { size: radius, label } = styledNode(scene.style, key, node);
  const { x, y } = placeIn(scene, key, node);
  const type = kind === "person" ? "circle" : "square";
  const size = radiusOf(radius, type, scene.pixels, scene.apart);
  const drawn = { x, y, label, size, type, color: shadeOf(colourOf(scene, key, node), confidence, palette), zIndex: 0 };
  if (emphasis === null) return drawn;
  if (!emphasis.nodes.has(key)) return { ...drawn, color: palette.fadedNode, label: null };
  return { ...drawn, zIndex: 1, forceLabel: true, highlighted: emphasis.centres.has(key) };
}

/** How an edge is drawn: what is doubtful is pale, what is not in hand faded, what is in hand strong and at least 2 pixels wide. */
export function drawEdge(scene: Scene, key: string, { kind, size, confidence }: PictureEdge): Partial<EdgeDisplayData> {
  const { palette, emphasis, style } = scene;
  const width = style?.widthOf?.(key) ?? size;
  const shade = (colour: string): string => shadeOf(colour, confidence, palette);
  const drawn = { size: width, color: shade(style?.edgeColourOf?.(key) ?? palette.edge[kind]), zIndex: 0 };
  if (emphasis === null) return drawn;
  if (!emphasis.edges.has(key)) return { ...drawn, color: palette.fadedEdge };
  return { ...drawn, color: shade(palette.strongEdge[kind]), size: Math.max(width, 2), zIndex: 1 };
}

function colourOf({ palette, communityOf, style }: Scene, key: string, { kind }: PictureNode): string {
  if (style?.colourOf) return style.colourOf(key);
  if (communityOf === null) return palette.node[kind];
  return palette.community[communityOf(key) ?? palette.community.length] ?? palette.otherCommunity;
}
