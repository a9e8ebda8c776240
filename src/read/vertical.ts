/** Type that runs down the page, told from type in lines, and turned so that it can be read as lines are. */

import { groupBy } from "../collections";
import type { Piece } from "./stretches";

/** The pieces of a sheet by how their lines run. */
interface Parted {
  readonly level: readonly Piece[];
  /** Turned: what ran down runs to the right, and what stood further left stands further down. */
  readonly vertical: readonly Piece[];
}

/** The least number of characters that stand below one another. */
const SHORTEST = 3;

/** Vertical is what its font says is so, and single characters that are nearer to those below than to those beside them. */
export function partVertical(items: readonly Piece[]): Parted {
  const columns = columnsOf(items);
  const level = items.filter((item) => item.vertical === 0 && !columns.has(item));
  const vertical = items.filter((item) => item.vertical > 0 || columns.has(item));
  const right = vertical.reduce((most, { left }) => Math.max(most, left), 0);
  return { level, vertical: vertical.map((item) => turned(item, right)) };
}

function turned(item: Piece, right: number): Piece {
  const { left, baseline, size, vertical } = item;
  // A font for vertical type is placed by the top and the middle of its first character, others by their foot and left.
  return vertical > 0
    ? { ...item, left: baseline, baseline: right - left + size, width: vertical, vertical: 0 }
    : { ...item, left: baseline - size, baseline: right - left + size, width: size };
}

/** Single characters in runs of three or more that go down. */
function columnsOf(items: readonly Piece[]): ReadonlySet<Piece> {
  const single = items.filter(({ text, vertical }) => vertical === 0 && Array.from(text.text).length === 1);
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
function around(cells: Cells, { left, baseline, size }: Piece): readonly Piece[] {
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
