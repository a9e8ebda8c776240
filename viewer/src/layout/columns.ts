/** People in one column, and what they are joined to in another, in an order in which few edges cross. */
import type { PictureGraph } from "../data/picture";
import type { Point } from "../state/view";
import { byStrength } from "./order";

/** From one node to the one below it. */
const ROW = 30;
/** Between the columns, beside their height. */
const GAP = 0.8;
const LEAST_GAP = 320;
/** How often each column is sorted by where its neighbours stand. */
const SWEEPS = 12;

/**
 * People on the left, all else on the right: the longer column in rows of 30 units, the other spread over the same
 * height. One kind alone makes one column.
 */
export function inColumns(graph: PictureGraph): Map<string, Point> {
  const isPerson = (node: string): boolean => graph.getNodeAttribute(node, "kind") === "person";
  const columns = [graph.filterNodes(isPerson), graph.filterNodes((node) => !isPerson(node))]
    .filter((column) => column.length > 0)
    .map((column) => byStrength(graph, column));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of columns.length > 1 ? columns : []) sortByNeighbours(graph, column, heightsOf(columns));
  }
  const high = ROW * Math.max(0, ...columns.map(({ length }) => length - 1));
  const apart = Math.max(LEAST_GAP, GAP * high);
  const heights = heightsOf(columns);
  return new Map(
    columns.flatMap((column, at) =>
      column.map((node): [string, Point] => [
        node,
        { x: (at - (columns.length - 1) / 2) * apart, y: high * (0.5 - (heights.get(node) ?? 0)) },
      ]),
    ),
  );
}

/** Of every node how far down its column it stands, from 0 to 1. */
function heightsOf(columns: readonly (readonly string[])[]): Map<string, number> {
  return new Map(
    columns.flatMap((column) => column.map((node, at): [string, number] => [node, (at + 0.5) / column.length])),
  );
}

function sortByNeighbours(graph: PictureGraph, column: string[], heights: ReadonlyMap<string, number>): void {
  const middles = new Map(
    column.map((node) => {
      const near = graph.neighbors(node).map((other) => heights.get(other) ?? 0);
      const own = heights.get(node) ?? 0;
      return [node, near.length === 0 ? own : near.reduce((sum, height) => sum + height, 0) / near.length];
    }),
  );
  column.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
}
