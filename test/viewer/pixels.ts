/** What can be seen on the graph's canvas: a screenshot, its colours, and where spots of one colour lie. */
import type { Page } from "playwright-core";
import sharp from "sharp";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array;
  /** Of the picture's upper left corner on the page. */
  readonly corner: Point;
}

/** The smallest spot that counts, in pixels: less is the edge of a letter. */
const LEAST = 60;
const TOLERANCE = 6;

/** A file of a picture, unpacked. */
export async function pictureIn(file: Buffer, corner: Point = { x: 0, y: 0 }): Promise<Picture> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data, corner };
}

/** A part of the page as it is seen. */
export async function pictureOf(page: Page, selector: string): Promise<Picture> {
  const clip = await page.locator(selector).boundingBox();
  if (clip === null) throw new Error(`pictureOf: the page shows no ${selector}`);
  return pictureIn(await page.screenshot({ clip }), { x: clip.x, y: clip.y });
}

/** A part of the page once it no longer changes. */
export async function stillPicture(page: Page, selector: string): Promise<Picture> {
  let last = await pictureOf(page, selector);
  for (let tries = 0; tries < 40; tries += 1) {
    const next = await pictureOf(page, selector);
    if (differenceOf(last, next) === 0) return next;
    last = next;
  }
  throw new Error(`stillPicture: ${selector} does not come to rest`);
}

export const pictureOfGraph = (page: Page): Promise<Picture> => pictureOf(page, ".graph-canvas");

/** Of the brightness of all pixels, from 0 (one colour) upwards. */
export function variance({ data }: Picture): number {
  const values = new Float64Array(data.length / 4);
  for (let at = 0; at < data.length; at += 4) values[at / 4] = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

function mean(values: readonly number[] | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** How much of two pictures differs: from 0, the same, to 1. */
export function differenceOf(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) if (!isAlike(one.data, at, other.data, at)) different += 1;
  return different / (one.width * one.height);
}

function isAlike(one: Uint8Array, at: number, other: Uint8Array, there: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs(one[at + channel]! - other[there + channel]!) > TOLERANCE) return false;
  }
  return true;
}

/** The middles of the connected spots of a colour (`#rrggbb`), on the page, from top to bottom. */
export function spots({ data, width, height, corner }: Picture, colour: string): Point[] {
  const wanted = Uint8Array.from([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  const seen = new Uint8Array(width * height);
  const belongs = (at: number): boolean => seen[at] === 0 && isAlike(wanted, 0, data, 4 * at);
  const found: Point[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (!belongs(start)) continue;
    const spot = flood(start, width, belongs, seen);
    if (spot.length < LEAST) continue;
    found.push({
      x: corner.x + mean(spot.map((at) => at % width)),
      y: corner.y + mean(spot.map((at) => Math.floor(at / width))),
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
