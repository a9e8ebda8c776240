/** Type that runs down the page, told from type in lines, and turned so that it can be read as lines are. */

import { groupBy } from "../collections";
import type { Piece } from "./stretches";

/** The pieces of a sheet by how their lines run. */
export interface Parted {
  readonly level: readonly Piece[];
  /** Turned: what ran down runs to the right, and what stood `far` to the right of the sheet's left edge stands at its top. */
  readonly vertical: readonly Piece[];
  /** In points; what is turned stands as far down as it stood left of it. */
  readonly far: number;
}

/** The least number of characters that stand below one another. */
const SHORTEST = 3;

/**
 * Vertical is what its font says is so, single characters that are nearer to those below than to those beside them, and
 * what stands in one column with these: 年 between two numbers, and the numbers, whether they lie or stand.
 */
export function partVertical(items: readonly Piece[]): Parted {
  const sure = new Set([...items.filter((item) => item.upright && item.vertical > 0), ...columnsOf(items)]);
  const columns = withThoseBetween(sure, items);
  const level = items.filter((item) => item.upright && !columns.has(item));
  const vertical = [...columns];
  const far = vertical.reduce((most, item) => Math.max(most, cellOf(item).middle + item.size), 0);
  return { level, vertical: vertical.map((item) => turned(item, far)), far };
}

/** What ran down runs to the right; all pieces of a column, whatever they are placed by, stand on one line. */
function turned(item: Piece, far: number): Piece {
  const { middle, top, bottom } = cellOf(item);
  const baseline = far - middle + item.size / 2;
  return { ...item, text: item.text.trim(), left: top, baseline, width: bottom - top, vertical: 0, upright: true };
}

/** The part of a column that a piece takes up. */
interface Cell {
  readonly middle: number;
  readonly top: number;
  readonly bottom: number;
}

function cellOf({ text, left, baseline, width, size, vertical }: Piece): Cell {
  if (vertical > 0) return { middle: left, top: baseline, bottom: baseline + vertical };
  // A single character may have a space behind it.
  const middle = left + (text.text.trim().length === 1 ? size : width) / 2;
  return { middle, top: baseline - size, bottom: baseline };
}

/** Single characters in runs of three or more that go down. */
function columnsOf(items: readonly Piece[]): ReadonlySet<Piece> {
  const single = items.filter(({ text, vertical }) => vertical === 0 && Array.from(text.text.trim()).length === 1);
  const grid = new Grid(single, items);
  const found = new Set<Piece>();
  const done = new Set<Piece>();
  for (const item of single.toSorted((a, b) => a.baseline - b.baseline)) {
    if (done.has(item)) continue;
    const run = [item];
    for (let below = grid.below(item); below && !done.has(below); below = grid.below(below)) {
      run.push(below);
      done.add(below);
    }
    const down = run.filter((one) => grid.runsDown(one)).length;
    if (run.length >= SHORTEST && down * 2 > run.length) for (const one of run) found.add(one);
  }
  return found;
}

/** In heights of type: how far the ends of neighbours in one column may be apart, and their middles beside each other. */
const [OVERLAP, APART, ASKEW] = [0.5, 0.9, 0.35];
/** In heights of type: how far columns usually stand apart, and the first of a paragraph is set in. */
const [PITCH, INDENT] = [1.7, 2];

/** With those that stand right above or below one of them or begin a column beside it, and those that do so to these. */
function withThoseBetween(sure: ReadonlySet<Piece>, items: readonly Piece[]): ReadonlySet<Piece> {
  const rest = items.filter((item) => !sure.has(item) && mayStandBetween(item));
  const byTop = groupBy(rest, (item) => keyOf(cellOf(item).middle, cellOf(item).top));
  const byBottom = groupBy(rest, (item) => keyOf(cellOf(item).middle, cellOf(item).bottom));
  const level = cellsOf(items.filter((item) => item.vertical === 0 && !sure.has(item)));
  const found = new Set(sure);
  // What is found is looked at in its turn.
  for (const item of found) {
    const { middle, top, bottom } = cellOf(item);
    const below = near(byTop, middle, bottom).filter((other) => areNeighbours(item, other, cellOf(other).top - bottom));
    const above = near(byBottom, middle, top).filter((other) => areNeighbours(item, other, top - cellOf(other).bottom));
    const beside = [top, top - item.size * INDENT].flatMap((at) =>
      near(byTop, middle - item.size * PITCH, at).filter((other) => beginsBeside(item, other)),
    );
    for (const other of [...below, ...above, ...beside]) if (!isInLine(other, level)) found.add(other);
  }
  return found;
}

/** A number that lies, up to four digits side by side, a character. */
function mayStandBetween({ text: { text }, width, size, vertical }: Piece): boolean {
  const plain = text.trim();
  return vertical > 0 || Array.from(plain).length === 1 || (/^[\x21-\x7e]{2,4}$/u.test(plain) && width < size * 1.5);
}

function areNeighbours(item: Piece, other: Piece, gap: number): boolean {
  const size = Math.max(item.size, other.size);
  const aside = Math.abs(cellOf(item).middle - cellOf(other).middle);
  return gap > -OVERLAP * size && gap < APART * size && aside < ASKEW * size && other.size > size * 0.6;
}

/** The last column of a paragraph may have a single character: it begins where the column before it does, or is set in from. */
function beginsBeside(item: Piece, other: Piece): boolean {
  const [before, last] = [cellOf(item), cellOf(other)];
  const pitch = (before.middle - last.middle) / item.size;
  const lower = (before.top - last.top) / item.size;
  const isLevel = Math.min(Math.abs(lower), Math.abs(lower - INDENT)) < ASKEW;
  return isLevel && pitch > 1 && pitch < 2.5 && Math.abs(other.size - item.size) < item.size * 0.15;
}

/** Whether something in lines goes on right beside it. */
function isInLine(item: Piece, level: Cells): boolean {
  if (item.vertical > 0) return false;
  return around(level, { ...item, left: item.left - item.size * 2 }).some((other) => {
    const gap = Math.max(other.left - item.left - item.width, item.left - other.left - other.width);
    return other !== item && Math.abs(other.baseline - item.baseline) < item.size * BESIDE && gap < item.size * 0.3;
  });
}

function near(cells: Cells, x: number, y: number): readonly Piece[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((right) =>
    steps.flatMap((down) => (cells.get(keyOf(x + right * CELL, y + down * CELL)) ?? []).slice(0, MOST_IN_CELL)),
  );
}

/** In heights of type: how far apart characters of one line stand. */
const [NEAREST, FURTHEST] = [0.8, 1.7];
const BESIDE = 0.3;

/** Characters by where they stand. */
class Grid {
  readonly #single: ReadonlyMap<string, readonly Piece[]>;
  readonly #all: ReadonlyMap<string, readonly Piece[]>;

  /** @param all - with those of several characters, which may stand beside a single one */
  constructor(single: readonly Piece[], all: readonly Piece[]) {
    [this.#single, this.#all] = [cellsOf(single), cellsOf(all)];
  }

  below(item: Piece): Piece | undefined {
    return nearest(
      this.#single,
      item,
      (other) => other.baseline - item.baseline,
      (other) => other.left - item.left,
    );
  }

  /** Whether the next character below is nearer than the next to the right. */
  runsDown(item: Piece): boolean {
    const [below, beside] = [
      this.below(item),
      nearest(
        this.#all,
        item,
        (other) => other.left - item.left,
        (other) => other.baseline - item.baseline,
      ),
    ];
    if (beside === undefined) return true;
    return below !== undefined && below.baseline - item.baseline < (beside.left - item.left) * 0.95;
  }
}

type Cells = ReadonlyMap<string, readonly Piece[]>;

function cellsOf(items: readonly Piece[]): Cells {
  return groupBy(items, ({ left, baseline }) => keyOf(left, baseline));
}

function nearest(
  cells: Cells,
  item: Piece,
  along: (other: Piece) => number,
  across: (other: Piece) => number,
): Piece | undefined {
  const fits = around(cells, item).filter((other) => {
    const [far, off] = [along(other) / item.size, Math.abs(across(other)) / item.size];
    return far > NEAREST && far < FURTHEST && off < BESIDE && Math.abs(other.size - item.size) < item.size * 0.15;
  });
  return fits.toSorted((a, b) => along(a) - along(b))[0];
}

/** What is so near that it may be the next, of as many as a page prints in one place. */
function around(cells: Cells, { left, baseline, size }: Pick<Piece, "left" | "baseline" | "size">): readonly Piece[] {
  const reach = Math.min(Math.ceil((size * FURTHEST) / CELL), MOST_CELLS);
  const all: Piece[] = [];
  for (let x = -1; x <= reach; x += 1) {
    for (let y = -1; y <= reach; y += 1) {
      all.push(...(cells.get(keyOf(left + x * CELL, baseline + y * CELL)) ?? []).slice(0, MOST_IN_CELL));
    }
  }
  return all;
}

/** In points. */
const CELL = 12;
const MOST_CELLS = 20;
const MOST_IN_CELL = 20;

const keyOf = (left: number, baseline: number): string => `${Math.floor(left / CELL)} ${Math.floor(baseline / CELL)}`;
