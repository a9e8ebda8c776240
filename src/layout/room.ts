/** Room for every node of a component, and, where they are few, for the names beside them. */
import noverlap from "graphology-layout-noverlap";
import { type Disc, partDiscs } from "./apart";
import { withoutChance } from "./chance";
import type { Component } from "./component";
import { middleOf, slantOf, spreadOf } from "./extent";
import { spotsOf } from "./forces";

/** The layout's area for each node, in square units: of a few, all of whose names are read, and of many. */
const AREA = 12_000;
const AREA_OF_MANY = 7000;
const MANY = 200;
/** A node of this radius at least: then two of them are apart on a small screen as well. */
const LEAST = 20;
/** Half the height of a line of a label. */
const HALF_LINE = 11;
/** The library knows circles only; a label's box is about this much wider than high, and is squeezed into one. */
const STRETCH = 4;
/** Beyond so many nodes in all, no screen shows all names. */
export const NAMED = 700;

/** Of so many nodes of a layout of so many in all, each with its area. */
export function spreadFor(nodes: number, order: number): number {
  return Math.sqrt(((order > MANY ? AREA_OF_MANY : AREA) * nodes) / Math.PI / 2);
}

/** Turns the component so that it lies as a screen does, and scales it so that every node has its area. */
export function fit({ graph, members }: Component, order: number): void {
  const spots = spotsOf(graph);
  const middle = middleOf(spots);
  const scale = spreadFor(members.length, order) / (spreadOf(spots) || 1);
  // Two nodes stand one above the other: their names find room beside them.
  const slant = members.length === 2 ? slantOf(spots) - Math.PI / 2 : slantOf(spots);
  const [cos, sin] = [scale * Math.cos(slant), scale * Math.sin(slant)];
  graph.updateEachNodeAttributes((_node, spot) => {
    const [x, y] = [spot.x - middle.x, spot.y - middle.y];
    return { ...spot, x: x * cos + y * sin, y: y * cos - x * sin };
  });
}

/** Pushes nodes apart until none lies on another; with names, until no name lies on another, as far as that goes. */
export function makeRoom({ graph }: Component, named: boolean): void {
  // Nodes on one spot are moved apart by chance.
  if (graph.order > 1) withoutChance(() => pushApart(graph, named));
}

function pushApart(graph: Component["graph"], named: boolean): void {
  const gridSize = Math.max(20, Math.ceil(Math.sqrt(graph.order)));
  if (named) {
    noverlap.assign(graph, {
      maxIterations: 600,
      inputReducer: (node) => {
        const { x, y, size, label } = graph.getNodeAttributes(node);
        return { x: (x + label / 2) / STRETCH, y, size: Math.max(HALF_LINE, size, (size + label / 2) / STRETCH) };
      },
      outputReducer: (node, { x, y }) => ({ x: x * STRETCH - graph.getNodeAttribute(node, "label") / 2, y }),
      settings: { margin: 2, gridSize },
    });
  }
  noverlap.assign(graph, {
    maxIterations: graph.order > 5000 ? 60 : 400,
    inputReducer: (_node, { x, y, size = 0 }) => ({ x, y, size: Math.max(LEAST, size) }),
    settings: { margin: 2, gridSize },
  });
  // Of thousands the library leaves a few on one another.
  const discs = graph.mapNodes((_node, { x, y, size }): Disc => ({ x, y, radius: Math.max(LEAST, size) }));
  partDiscs(discs);
  let at = 0;
  graph.updateEachNodeAttributes((_node, spot) => {
    const { x, y } = discs[(at += 1) - 1]!;
    return { ...spot, x, y };
  });
}
