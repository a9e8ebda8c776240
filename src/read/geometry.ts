/** Points and numbers of print. */

import type { Point } from "../model";

/** The middle of type stands so far over its baseline, in heights of type. */
export const MIDDLE = 0.38;

/** From one point to another. */
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The middle one, the higher of two; 0 for none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The smallest of however many numbers; Infinity of none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

/** The largest of however many numbers; -Infinity of none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
