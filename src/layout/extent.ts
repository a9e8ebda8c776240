/** Where points lie, and how far apart. */
import type { Point } from "./plain";

/** The origin for none. */
export function middleOf(points: readonly Point[]): Point {
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

/** The root of the mean square of the distances from the middle. */
export function spreadOf(points: readonly Point[]): number {
  const middle = middleOf(points);
  return Math.sqrt(mean(points.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2)));
}

/** How far points went on the average, measured by the spread that they have then; 0 for points all on one spot. */
export function movedOf(before: readonly Point[], after: readonly Point[]): number {
  const spread = spreadOf(after);
  if (spread === 0) return 0;
  return mean(after.map(({ x, y }, at) => Math.hypot(x - before[at]!.x, y - before[at]!.y))) / spread;
}

/** Of the line along which the points spread furthest, from the axis of x: in radians, from −π/2 to π/2. */
export function slantOf(points: readonly Point[]): number {
  const middle = middleOf(points);
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2;
    xy += (x - middle.x) * (y - middle.y);
    yy += (y - middle.y) ** 2;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
