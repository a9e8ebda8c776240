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
    for (const [one, other] of nearPairs(discs, side)) {
      const way = wayApart(discs[one]!, discs[other]!, one);
      if (way === null) continue;
      discs[one]!.x -= way.x;
      discs[one]!.y -= way.y;
      discs[other]!.x += way.x;
      discs[other]!.y += way.y;
      moves = true;
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

/** The indices of all pairs in one square of a grid, or in two beside one another. */
function* nearPairs(discs: readonly Disc[], side: number): Generator<readonly [number, number]> {
  const squares = new Map<string, number[]>();
  const squareOf = ({ x, y }: Point): readonly [number, number] => [Math.floor(x / side), Math.floor(y / side)];
  for (const [at, disc] of discs.entries()) {
    const key = squareOf(disc).join();
    const known = squares.get(key);
    if (known === undefined) squares.set(key, [at]);
    else known.push(at);
  }
  for (const [at, disc] of discs.entries()) {
    const [column, row] = squareOf(disc);
    for (const across of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        for (const other of squares.get(`${column + across},${row + down}`) ?? []) if (other > at) yield [at, other];
      }
    }
  }
}
