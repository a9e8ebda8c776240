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
  const longest = shapes.reduce((most, cells) => cells.reduce(furthestOf, most), 0);
  const reach = Math.ceil(1.6 * Math.sqrt(total)) + 2 * longest + 2;
  const ways = new Ways(reach);
  const taken = new Set<number>();
  const firsts = new Map<string, number>();
  return pieces.map(({ wish }, index) => {
    const cells = shapes[index]!;
    const start = [Math.round(wish.x / CELL), Math.round(wish.y / CELL)] as const;
    // Whoever has the shape and the wish of one before finds no room where that one found none.
    const same = `${start.join()};${cells.length};${cells.slice(0, 40).join(";")}`;
    for (let at = firsts.get(same) ?? 0; ; at += 1) {
      const [column, row] = ways.at(at) ?? [0, reach + at];
      const [right, down] = [start[0] + column, start[1] + row];
      if (cells.some(([x, y]) => taken.has(numberOf(x + right, y + down)))) continue;
      for (const [x, y] of cells) taken.add(numberOf(x + right, y + down));
      firsts.set(same, at);
      return { x: right * CELL, y: down * CELL };
    }
  });
}

const furthestOf = (most: number, [column, row]: Cell): number => Math.max(most, Math.abs(column), Math.abs(row));

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

/** Every step of whole cells within reach, the nearest first; those further off are looked for when the nearer are used up. */
class Ways {
  private readonly found: Cell[] = [];
  private readonly wide: number;
  private readonly high: number;
  /** The square of the distance up to which all were found. */
  private within = 0;

  constructor(reach: number) {
    this.wide = Math.ceil(reach * Math.sqrt(ASPECT));
    this.high = Math.ceil(reach / Math.sqrt(ASPECT));
  }

  /** Undefined beyond the last. */
  at(place: number): Cell | undefined {
    const { wide, high } = this;
    const most = (wide / ASPECT) ** 2 + high ** 2;
    while (place >= this.found.length && this.within <= most) this.widen();
    return this.found[place];
  }

  /** Finds as many more as there are, and more. */
  private widen(): void {
    const { wide, high, within } = this;
    const least = within;
    const most = least === 0 ? 100 : 2 * least;
    const ways: (readonly [number, number, number])[] = [];
    const side = Math.min(wide, Math.ceil(ASPECT * Math.sqrt(most)));
    for (let column = -side; column <= side; column += 1) {
      const across = (column / ASPECT) ** 2;
      const end = Math.min(high, Math.ceil(Math.sqrt(Math.max(0, most - across))));
      for (let row = -end; row <= end; row += 1) {
        const away = across + row ** 2;
        if (away >= least && away < most) ways.push([column, row, away]);
      }
    }
    ways.sort((a, b) => a[2] - b[2]);
    for (const [column, row] of ways) this.found.push([column, row]);
    this.within = most;
  }
}
