/**
 * Components beside one another, none on another: each as the cells of a grid that its nodes, names and edges cover,
 * put where there is room (after Freivalds, Doğrusöz and Kikusts, "Disconnected Graph Layout and the Polyomino Packing
 * Approach", 2002).
 */
import type { Point } from "./plain";

/** Covers the boxes around its nodes and the lines of its edges. */
export interface Piece {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
  /** Where its own origin would like to be. */
  readonly wish: Point;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The side of a cell, in the layout's units. */
const CELL = 45;
/** How much wider than high all of it becomes. */
const ASPECT = 1.4;

/** How far each piece moves, in the order in which they are given: that in which they choose. */
export function pack(pieces: readonly Piece[]): Point[] {
  const shapes = pieces.map(cellsOf);
  const total = shapes.reduce((sum, cells) => sum + cells.length, 0);
  const longest = shapes.flat().reduce((most, cell) => Math.max(most, ...cell.map(Math.abs)), 0);
  const reach = Math.ceil(1.6 * Math.sqrt(total)) + 2 * longest + 2;
  const ways = waysWithin(reach);
  const taken = new Set<number>();
  const firsts = new Map<string, number>();
  return pieces.map(({ wish }, index) => {
    const cells = shapes[index]!;
    const start = [Math.round(wish.x / CELL), Math.round(wish.y / CELL)] as const;
    // Whoever has the shape and the wish of one before finds no room where that one found none.
    const same = `${start.join()};${cells.length};${cells.slice(0, 40).join(";")}`;
    for (let at = firsts.get(same) ?? 0; ; at += 1) {
      const [column, row] = at < ways.length ? ways[at]! : [0, reach + at];
      const [right, down] = [start[0] + column, start[1] + row];
      if (cells.some(([x, y]) => taken.has(numberOf(x + right, y + down)))) continue;
      for (const [x, y] of cells) taken.add(numberOf(x + right, y + down));
      firsts.set(same, at);
      return { x: right * CELL, y: down * CELL };
    }
  });
}

type Cell = readonly [column: number, row: number];

/** One number for a cell; components of a million cells across would be needed for two to have the same. */
function numberOf(column: number, row: number): number {
  return (column + 2 ** 20) * 2 ** 21 + row + 2 ** 20;
}

function cellsOf({ boxes, lines }: Piece): Cell[] {
  const cells = new Map<number, Cell>();
  const cover = (column: number, row: number): void => void cells.set(numberOf(column, row), [column, row]);
  for (const { left, top, right, bottom } of boxes) {
    for (let column = cellAt(left); column <= cellAt(right); column += 1) {
      for (let row = cellAt(top); row <= cellAt(bottom); row += 1) cover(column, row);
    }
  }
  for (const [from, to] of lines) {
    const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / CELL) + 1;
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps;
      cover(cellAt(from.x + part * (to.x - from.x)), cellAt(from.y + part * (to.y - from.y)));
    }
  }
  return [...cells.values()];
}

function cellAt(place: number): number {
  return Math.floor(place / CELL);
}

/** Every step of whole cells within reach, the nearest first. */
function waysWithin(reach: number): Cell[] {
  const ways: (readonly [number, number, number])[] = [];
  const wide = Math.ceil(reach * Math.sqrt(ASPECT));
  const high = Math.ceil(reach / Math.sqrt(ASPECT));
  for (let column = -wide; column <= wide; column += 1) {
    for (let row = -high; row <= high; row += 1) ways.push([column, row, (column / ASPECT) ** 2 + row ** 2]);
  }
  return ways.toSorted((a, b) => a[2] - b[2]).map(([column, row]) => [column, row]);
}
