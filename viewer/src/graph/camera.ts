/** Between the layout's coordinates, which the address keeps, and those of sigma's camera. */
import type { Camera, Point } from "../state/view";

/** The square around the whole layout, whose side is 1 for sigma's camera. */
export interface Frame {
  readonly x: [number, number];
  readonly y: [number, number];
}

interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** How far the picture is turned where the screen stands upright: a quarter, so that its longer side goes up. */
export const QUARTER = Math.PI / 2;

/** The same as seen when the picture is turned by a quarter. */
export function turned({ x, y }: Frame): Frame {
  return { x: y, y: x };
}

/** Whether a screen that is higher than wide shows more of a picture that is wider than high when that is turned. */
export function isBetterTurned({ x, y }: Frame, screen: { readonly width: number; readonly height: number }): boolean {
  return screen.height > screen.width && x[1] - x[0] > y[1] - y[0];
}

/** Around all points; a unit square for none. */
export function frameOf(points: Iterable<Point>): Frame {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  return left > right ? { x: [0, 1], y: [0, 1] } : { x: [left, right], y: [bottom, top] };
}

/** The same camera as sigma has it. */
export function toSigma(frame: Frame, { x, y, ratio }: Camera): CameraState {
  const side = sideOf(frame);
  return { x: 0.5 + (x - middle(frame.x)) / side, y: 0.5 + (y - middle(frame.y)) / side, ratio };
}

/** Rounded, so that an address stays short and equal pictures have equal ones. */
export function fromSigma(frame: Frame, state: CameraState): Camera {
  const { x, y, ratio } = exactly(frame, state);
  // The nearer the camera, the finer: a tenth of a unit is nothing from afar, and a screen from very near.
  const places = Math.max(1, 1 - Math.floor(Math.log10(ratio)));
  return { x: round(x, places), y: round(y, places), ratio: Number(ratio.toPrecision(4)) };
}

/** The inverse of `toSigma`, unrounded: for what must not jump. */
export function exactly(frame: Frame, { x, y, ratio }: CameraState): Camera {
  const side = sideOf(frame);
  return { x: middle(frame.x) + (x - 0.5) * side, y: middle(frame.y) + (y - 0.5) * side, ratio };
}

/** The camera that shows a part of the layout; `across` is how many layout units the screen shows at ratio 1. */
export function fitting(
  part: Frame,
  across: { readonly width: number; readonly height: number },
  least: number,
): Camera {
  const [width, height] = [part.x[1] - part.x[0], part.y[1] - part.y[0]];
  return {
    x: middle(part.x),
    y: middle(part.y),
    ratio: Math.max(least, width / across.width, height / across.height),
  };
}

/** Whether a camera looks beside all of the layout; `across` is how many layout units the screen shows at ratio 1. */
export function misses(
  { x, y, ratio }: Camera,
  all: Frame,
  across: { readonly width: number; readonly height: number },
): boolean {
  const isBeside = (at: number, [from, to]: Frame["x"], reach: number): boolean => at < from - reach || at > to + reach;
  return isBeside(x, all.x, (ratio * across.width) / 2) || isBeside(y, all.y, (ratio * across.height) / 2);
}

/** Of the square; 1 where all points are one. */
export function sideOf({ x, y }: Frame): number {
  return Math.max(x[1] - x[0], y[1] - y[0]) || 1;
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}

function round(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}

/** In the layout's units: of a few nodes, which do not fill the screen. */
const LEAST_FRAME = 360;

/** A frame at least so large that a few nodes do not fill the screen, around the same middle. */
export function roomy({ x, y }: Frame): Frame {
  return { x: widened(x), y: widened(y) };
}

function widened([from, to]: readonly [number, number]): [number, number] {
  const more = Math.max(0, LEAST_FRAME - (to - from)) / 2;
  return [from - more, to + more];
}
