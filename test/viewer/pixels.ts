/** What can be seen on the graph's canvas: a screenshot, its colours, and where spots of one colour lie. */
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Picture {
  readonly png: PNG;
  /** Of the picture's upper left corner on the page. */
  readonly corner: Point;
}

/** The smallest spot that counts, in pixels: less is the edge of a letter. */
const LEAST = 60;
const TOLERANCE = 6;

export async function pictureOfGraph(page: Page): Promise<Picture> {
  const box = await page.locator(".graph-canvas").boundingBox();
  if (box === null) throw new Error("pictureOfGraph: the page shows no graph");
  return { png: PNG.sync.read(await page.screenshot({ clip: box })), corner: { x: box.x, y: box.y } };
}

/** Of the brightness of all pixels, from 0 (one colour) upwards. */
export function variance({ png }: Picture): number {
  const values: number[] = [];
  for (let at = 0; at < png.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = png.data.subarray(at, at + 3);
    values.push((red + green + blue) / 3);
  }
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How much of two pictures differs: from 0, the same, to 1. */
export function differenceOf({ png: one }: Picture, { png: other }: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const channels = [0, 1, 2].map((channel) =>
      Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
    );
    if (Math.max(...channels) > TOLERANCE) different += 1;
  }
  return different / (one.width * one.height);
}

/** The middles of the connected spots of a colour (`#rrggbb`), on the page, from top to bottom. */
export function spots({ png, corner }: Picture, colour: string): Point[] {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const matches = (at: number): boolean =>
    wanted.every((value, channel) => Math.abs((png.data[4 * at + channel] ?? -1) - value) <= TOLERANCE);
  const seen = new Uint8Array(png.width * png.height);
  const found: Point[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1 || !matches(start)) continue;
    const spot = flood(start, png.width, (at) => seen[at] === 0 && matches(at), seen);
    if (spot.length < LEAST) continue;
    found.push({
      x: corner.x + mean(spot.map((at) => at % png.width)),
      y: corner.y + mean(spot.map((at) => Math.floor(at / png.width))),
    });
  }
  return found.toSorted((a, b) => a.y - b.y);
}

function flood(start: number, width: number, belongs: (at: number) => boolean, seen: Uint8Array): number[] {
  const spot = [start];
  seen[start] = 1;
  for (const at of spot) {
    for (const next of [at - 1, at + 1, at - width, at + width]) {
      if (!belongs(next)) continue;
      seen[next] = 1;
      spot.push(next);
    }
  }
  return spot;
}
