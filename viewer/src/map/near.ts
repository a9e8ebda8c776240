/** Where most of what the map shows lies: a few points far from all others do not stretch it. */
import type { Position } from "./projection";

/** Of the points, who are never far. */
const MOST = 0.8;
/** So much farther from the middle than those, and a point is far. */
const FAR = 3;
/** Fewer points are all near. */
const FEW = 6;

/** The points without those that are far from the middle of all, in the same order. */
export function near(points: readonly Position[]): readonly Position[] {
  if (points.length < FEW) return points;
  const [x, y] = [median(points.map(([left]) => left)), median(points.map(([, top]) => top))];
  const distanceOf = ([left, top]: Position): number => Math.hypot(left - x, top - y);
  const distances = points.map(distanceOf).toSorted((a, b) => a - b);
  const usual = distances[Math.ceil(MOST * distances.length) - 1] ?? 0;
  return points.filter((point) => distanceOf(point) <= FAR * usual);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
