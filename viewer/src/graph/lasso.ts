/** Which points a line drawn by hand encloses. */
import type { Point } from "../state/view";

/** Whether a ray from the point crosses the closed line an odd number of times; false for fewer than three corners. */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  if (line.length < 3) return false;
  let inside = false;
  let before = line.at(-1);
  for (const corner of line) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) * (before.x - corner.x)) / (before.y - corner.y);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
