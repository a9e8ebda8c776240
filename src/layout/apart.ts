/** The last few circles that lie on another moved off it. */
import type { Point } from "./plain";

/** More rounds would move what they cannot part: there is no room. */
const MOST_ROUNDS = 200;
/** Of their distance, in units: nearer circles touch, and lie on no other. */
const TOUCH = 0.01;

/** A circle, and a point that may move. */
export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** Moves discs in place, each no farther than it takes; equal discs move alike in every run. */
export function partDiscs(discs: readonly Disc[]): void {
  const side = 2 * discs.reduce((most, { radius }) => Math.max(most, radius), 0);
  for (let round = 0, moves = true; moves && round < MOST_ROUNDS; round += 1) {
    moves = false;
    const grid = new Grid(discs, side);
    for (const [at, one] of discs.entries()) {
      grid.near(one, at, (disc) => {
        const other = discs[disc]!;
        const way = wayApart(one, other, at);
        if (way === null) return;
        one.x -= way.x;
        one.y -= way.y;
        other.x += way.x;
        other.y += way.y;
        moves = true;
      });
    }
  }
}

/** Half of the way that two must go from one another; null where they do not meet. */
function wayApart(one: Disc, other: Disc, turn: number): Point | null {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  const lacking = one.radius + other.radius - distance;
  if (lacking <= TOUCH) return null;
  // On one spot: each pair goes another way.
  if (distance === 0) return { x: (Math.cos(turn) * lacking) / 2, y: (Math.sin(turn) * lacking) / 2 };
  return { x: (dx / distance) * (lacking / 2), y: (dy / distance) * (lacking / 2) };
}

/** Discs by the squares that they lie in when it is made, in a hash table whose chains are in the order of the discs. */
class Grid {
  private readonly columns: Float64Array;
  private readonly rows: Float64Array;
  /** By hash, the first disc of a chain, and by disc the next of its own, each plus one; 0 for none. */
  private readonly firsts: Int32Array;
  private readonly nexts: Int32Array;

  constructor(
    discs: readonly Disc[],
    private readonly side: number,
  ) {
    this.columns = Float64Array.from(discs, ({ x }) => Math.floor(x / side));
    this.rows = Float64Array.from(discs, ({ y }) => Math.floor(y / side));
    this.firsts = new Int32Array(2 ** Math.ceil(Math.log2(2 * discs.length + 1)));
    this.nexts = new Int32Array(discs.length);
    for (let disc = discs.length - 1; disc >= 0; disc -= 1) {
      const slot = this.slotOf(this.columns[disc]!, this.rows[disc]!);
      this.nexts[disc] = this.firsts[slot]!;
      this.firsts[slot] = disc + 1;
    }
  }

  /** Visits the discs behind the one at `at` that lie in the square where that is now, or in one beside it. */
  near({ x, y }: Point, at: number, visit: (disc: number) => void): void {
    const [column, row] = [Math.floor(x / this.side), Math.floor(y / this.side)];
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        for (let disc = this.firsts[this.slotOf(across, down)]! - 1; disc >= 0; disc = this.nexts[disc]! - 1)
          if (disc > at && this.columns[disc] === across && this.rows[disc] === down) visit(disc);
      }
    }
  }

  private slotOf(column: number, row: number): number {
    const hash = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & (this.firsts.length - 1);
  }
}
