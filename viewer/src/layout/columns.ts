/** People in one column, and what they are joined to in another, in an order in which few edges cross. */
import type { PictureGraph } from "../data/picture";
import type { Point } from "../state/view";
import { byStrength } from "./order";

/** From one node to the one below it, in units. */
export const ROW = 30;
/** More nodes than these stand in lanes beside one another, whose nodes take turns. */
const MOST_ROWS = 70;
const MOST_LANES = 8;
/** From one lane to the next, in units: a name of three or four characters finds room between them. */
const LANE = 190;
/** Between the columns, beside their height. */
const GAP = 0.5;
const LEAST_GAP = 320;
/** How often each column is sorted by where its neighbours stand. */
const SWEEPS = 24;

/**
 * People on the left, all else on the right: the longer column in rows of 30 units, each of the other as near to the
 * middle of its neighbours as the others let it. One kind alone makes one column. Of hundreds a column has lanes, the
 * first of them nearest to the other column.
 */
export function inColumns(graph: PictureGraph): Map<string, Point> {
  const isPerson = (node: string): boolean => graph.getNodeAttribute(node, "kind") === "person";
  const columns = [graph.filterNodes(isPerson), graph.filterNodes((node) => !isPerson(node))]
    .filter((column) => column.length > 0)
    .map((column) => byStrength(graph, column));
  const longest = Math.max(1, ...columns.map(({ length }) => length));
  const heights = new Map(columns.flatMap((column) => column.map((node, at): [string, number] => [node, at])));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of columns.length > 1 ? columns : []) settle(graph, column, heights, longest);
  }
  const lanes = Math.min(MOST_LANES, Math.ceil(longest / MOST_ROWS));
  const row = ROW / lanes;
  const apart = Math.max(LEAST_GAP, GAP * row * (longest - 1));
  return new Map(
    columns.flatMap((column, at) => {
      const side = at === 0 ? -1 : 1;
      return column.map((node, index): [string, Point] => {
        const down = heights.get(node) ?? 0;
        const middle = (at - (columns.length - 1) / 2) * apart;
        return [node, { x: middle + side * LANE * (index % lanes), y: row * ((longest - 1) / 2 - down) }];
      });
    }),
  );
}

/** Sorts a column by the middles of its neighbours, and gives each node a height near its own, in rows from the top. */
function settle(graph: PictureGraph, column: string[], heights: Map<string, number>, rows: number): void {
  const wishes = new Map(column.map((node) => [node, wishOf(graph, node, heights)]));
  column.sort((a, b) => wishes.get(a)! - wishes.get(b)!);
  const found = spread(
    column.map((node) => wishes.get(node)!),
    rows,
  );
  for (const [at, node] of column.entries()) heights.set(node, found[at]!);
}

function wishOf(graph: PictureGraph, node: string, heights: ReadonlyMap<string, number>): number {
  const near = graph.neighbors(node).map((other) => heights.get(other) ?? 0);
  return near.length === 0 ? (heights.get(node) ?? 0) : near.reduce((sum, height) => sum + height, 0) / near.length;
}

/**
 * As near to rising wishes as can be with a row for each, from row 0 to the last: where wishes crowd, their nodes stand
 * in successive rows around the mean of what they wish (the pool of adjacent violators).
 */
function spread(wishes: readonly number[], rows: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [at, wish] of wishes.entries()) {
    let pool = { sum: wish - at, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const room = rows - wishes.length;
  const starts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(room, Math.max(0, sum / count))),
  );
  return starts.map((start, at) => start + at);
}
