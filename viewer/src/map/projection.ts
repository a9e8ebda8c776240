/** From degrees to a plane and on to the screen: Albers' equal-area conic for China, moved and scaled by the camera. */
import { geoConicEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import type { MapCamera } from "../state/view";

/** On the screen, or on the plane before the camera. */
export type Position = readonly [x: number, y: number];

/** Of the plane: China is about so wide. */
const PLANE = 1000;

/** At which latitude areas keep their shape best, as atlases of China choose them. */
const PROJECTION: GeoProjection = geoConicEqualArea()
  .parallels([25, 47])
  .rotate([-105, 0])
  .translate([PLANE / 2, PLANE / 2])
  .center([0, 36])
  .scale(PLANE * 1.05);

const path = geoPath(PROJECTION).digits(2);

/** An outline on the plane, as the `d` of a path. */
export function pathOf(shape: GeoPermissibleObjects): string {
  return path(shape) ?? "";
}

/** Where a point lies on the plane. */
export function onPlane({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): Position {
  return PROJECTION([longitude, latitude]) ?? [0, 0];
}

/** Of the map on the screen, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the plane to the screen: x·k + left. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Where a point of the plane lies on the screen, in pixels from the upper left. */
export function toScreen({ k, x, y }: Transform, [left, top]: Position): Position {
  return [left * k + x, top * k + y];
}

/** The camera looks at a place in degrees, so that an address means the same on every screen. */
export function transformOf({ longitude, latitude, zoom }: MapCamera, { width, height }: Size): Transform {
  const [x, y] = onPlane({ longitude, latitude });
  const k = (2 ** zoom * Math.min(width, height)) / PLANE;
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}

/** Rounded, so that an address stays short. */
export function cameraOf({ k, x, y }: Transform, { width, height }: Size): MapCamera {
  const [longitude = 0, latitude = 0] = PROJECTION.invert?.([(width / 2 - x) / k, (height / 2 - y) / k]) ?? [];
  return {
    longitude: round(longitude, 3),
    latitude: round(latitude, 3),
    zoom: round(Math.log2((k * PLANE) / Math.min(width, height)), 2),
  };
}

/** In pixels: room for labels at the borders. */
const PADDING = 60;
/** Of the height, at the bottom: the note stands there. */
const FOOT = 0.12;
const room = (length: number): number => Math.max(80, length - 2 * PADDING);

/** By itself the map shows no less than a province: one point alone says nothing of where it lies. */
const NEAREST = 4;

/** The least and the greatest zoom; each step doubles the scale, and 0 shows all of China. */
export const ZOOMS = [-2, 10] as const;

/** Those of some positions that lie in the box around some outlines; all where none does. The others are abroad, farther out. */
export function over(outlines: readonly GeoPermissibleObjects[], positions: readonly Position[]): readonly Position[] {
  const boxes = outlines.map((outline) => path.bounds(outline));
  const [left, top] = [Math.min(...boxes.map(([[x]]) => x)), Math.min(...boxes.map(([[, y]]) => y))];
  const [right, bottom] = [Math.max(...boxes.map(([, [x]]) => x)), Math.max(...boxes.map(([, [, y]]) => y))];
  const within = positions.filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
  return within.length > 0 ? within : positions;
}

/** Shows all of these positions; all of China where there are none. */
export function fitting(positions: readonly Position[], { width, height }: Size): MapCamera {
  if (positions.length === 0 || width === 0 || height === 0) return { longitude: 104, latitude: 35.5, zoom: 0 };
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const most = (2 ** NEAREST * Math.min(width, height)) / PLANE;
  const above = (1 - FOOT) * height;
  const k = Math.min(most, room(width) / (right - left || 1e-9), room(above) / (bottom - top || 1e-9));
  return cameraOf(
    { k, x: width / 2 - ((left + right) / 2) * k, y: above / 2 - ((top + bottom) / 2) * k },
    { width, height },
  );
}

function round(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
