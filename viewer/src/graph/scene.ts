/** How nodes and edges are drawn: pure answers that the renderer's reducers read for each of them. */
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { PictureEdge, PictureNode } from "../data/picture";
import type { Emphasis } from "./emphasis";
import type { Palette } from "./palette";

export interface Scene {
  readonly palette: Palette;
  /** Null where nothing is in hand and nothing faded. */
  readonly emphasis: Emphasis | null;
  /** Of a node: the number of its community, from 0 for the largest; null colours by kind. */
  readonly communityOf: ((node: string) => number | undefined) | null;
  /** Of node sizes: 1 on a screen of usual size, less on a small one. */
  readonly scale: number;
}

/** A square of the same width looks larger than a circle. */
const SQUARE = 0.88;

export function drawNode(scene: Scene, key: string, node: PictureNode): Partial<NodeDisplayData> {
  const { palette, emphasis } = scene;
  const { x, y, label, kind } = node;
  const type = kind === "person" ? "circle" : "square";
  const size = scene.scale * (type === "circle" ? node.size : node.size * SQUARE);
  const drawn = { x, y, label, size, type, color: colourOf(scene, key, node), zIndex: 0 };
  if (emphasis === null) return drawn;
  if (!emphasis.nodes.has(key)) return { ...drawn, color: palette.fadedNode, label: null };
  return { ...drawn, zIndex: 1, forceLabel: true, highlighted: emphasis.centres.has(key) };
}

export function drawEdge(scene: Scene, key: string, { kind, size }: PictureEdge): Partial<EdgeDisplayData> {
  const { palette, emphasis } = scene;
  const drawn = { size, color: palette.edge[kind], zIndex: 0 };
  if (emphasis === null) return drawn;
  if (!emphasis.edges.has(key)) return { ...drawn, color: palette.fadedEdge };
  return { ...drawn, color: palette.strongEdge[kind], size: Math.max(size, 2), zIndex: 1 };
}

function colourOf({ palette, communityOf }: Scene, key: string, { kind }: PictureNode): string {
  if (communityOf === null) return palette.node[kind];
  return palette.community[communityOf(key) ?? palette.community.length] ?? palette.otherCommunity;
}
