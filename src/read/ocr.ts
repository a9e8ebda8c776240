/** The lines of a picture, character by character, each with its place along the line and how sure it is. */

import type { Box, Image } from "paddleocr";

import type { Point } from "../model";
import { distance } from "./geometry";
import { endsInMark, stripOf } from "./ocr-column";
import type { Logits, OcrEngine } from "./ocr-engine";

/** A picture's pixels, row by row, three or four bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A line as it was found and read. */
export interface ScannedLine {
  /** The middle of its left and of its right end; of one that runs down, of its upper and of its lower end. */
  readonly from: Point;
  readonly to: Point;
  readonly runsDown: boolean;
  /** How high its ink is, in pixels; of a line that runs down, how wide. */
  readonly ink: number;
  readonly characters: readonly ScannedCharacter[];
}

/** A character of a line, as the model read it. */
export interface ScannedCharacter {
  readonly text: string;
  /** Its middle, from 0 at the left end of the line to 1. */
  readonly at: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** The longest side of the picture in which lines are looked for, in pixels; they are read in the picture itself. */
const [SMALLEST, LARGEST] = [1920, 2880];
/** What is surer than chance; the model sees letters in photographs, too. */
const SURE = 0.5;

/** Is told of each line, so that nobody takes a long page for one that hangs. */
export type OnProgress = () => void;

/** The lines of a picture, in no order. */
export async function readLines(
  picture: Picture,
  engine: OcrEngine,
  onProgress: OnProgress,
): Promise<readonly ScannedLine[]> {
  const image = new engine.Image(picture.width, picture.height, 3, withoutAlpha(picture));
  const longest = Math.max(picture.width, picture.height);
  const maxSideLength = Math.min(LARGEST, Math.max(SMALLEST, longest * 0.45));
  const lines: ScannedLine[] = [];
  for (const box of await engine.detector.run(image, { maxSideLength })) {
    onProgress();
    const line = await readLine(image, box, engine);
    const mean = line.characters.reduce((sum, { confidence }) => sum + confidence, 0) / line.characters.length;
    if (mean >= SURE) lines.push(line);
  }
  return lines;
}

async function readLine(image: Image, box: Box, engine: OcrEngine): Promise<ScannedLine> {
  const [a, b, c, d] = cornersOf(box);
  const [wide, high] = [Math.max(distance(a, b), distance(d, c)), Math.max(distance(a, d), distance(b, c))];
  if (high >= wide * DOWN) return readColumn(image, [a, b, c, d], engine);
  await engine.recogniser.run(image, [box]);
  const characters = charactersOf(engine.lastLogits(), wide / high, engine.characters);
  return {
    from: between(a, d),
    to: between(b, c),
    runsDown: false,
    ink: inkOf(cropOf(image, [a, b, c, d])),
    characters,
  };
}

/** In widths of a line: one that is so high runs down. */
const DOWN = 1.3;
/** In widths of a column: so far behind its end a mark may stand. */
const BEHIND = 0.6;

async function readColumn(image: Image, [a, b, c, d]: Corners, engine: OcrEngine): Promise<ScannedLine> {
  const share = (BEHIND * distance(a, b)) / distance(a, d);
  const [right, left] = [beyond(b, c, share), beyond(a, d, share)];
  const found = { to: between(d, c), column: columnOf(image, [a, b, c, d]) };
  const longer = { to: between(left, right), column: columnOf(image, [a, b, right, left]) };
  const { to, column } = endsInMark(longer.column, found.column.height) ? longer : found;
  const { image: strip, ink, down } = stripOf(column, engine.Image);
  const { width, height } = strip;
  await engine.recogniser.run(strip, [{ x: 0, y: 0, width, height }]);
  return {
    from: between(a, b),
    to,
    runsDown: true,
    ink,
    characters: charactersOf(engine.lastLogits(), width / height, engine.characters).map((one) => ({
      ...one,
      at: down(one.at),
    })),
  };
}

/** From its upper left corner clockwise. */
type Corners = readonly [Point, Point, Point, Point];

/** What is much higher than wide was turned on its left side as it was cut out. */
function columnOf(image: Image, corners: Corners): Image {
  const crop = cropOf(image, corners);
  return crop.width > crop.height ? crop.rotateClockwise() : crop;
}

const cropOf = (image: Image, [a, b, c, d]: Corners): Image =>
  image.cropRotated([pointAt(a), pointAt(b), pointAt(c), pointAt(d)]);

const beyond = (a: Point, b: Point, share: number): Point => [
  b[0] + (b[0] - a[0]) * share,
  b[1] + (b[1] - a[1]) * share,
];

function cornersOf({ points, x, y, width, height }: Box): Corners {
  if (points === undefined)
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
  const [a, b, c, d] = points;
  return [
    [a.x, a.y],
    [b.x, b.y],
    [c.x, c.y],
    [d.x, d.y],
  ];
}

const pointAt = ([x, y]: Point): { x: number; y: number } => ({ x, y });

/** From the first row that has ink to the last. */
function inkOf({ width, height, channels, data }: Image): number {
  const grey = (x: number, y: number): number => data[(y * width + x) * channels + 1]!;
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => grey(x, y)).toSorted((a, b) => a - b),
  );
  const all = rows.flat().toSorted((a, b) => a - b);
  const [dark, light] = [all[Math.floor(all.length * 0.03)]!, all[Math.floor(all.length * 0.8)]!];
  const inked = rows.map((row) => row[Math.floor(row.length * INKED)]! < (dark + light) / 2);
  return Math.max(1, inked.lastIndexOf(true) - inked.indexOf(true) + 1);
}

/** The share of a row that is dark where characters stand: specks are less. */
const INKED = 0.04;

const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** The height to which the model has lines brought, in pixels. */
const HEIGHT = 48;

/**
 * Step by step the likeliest class; the same one again is the same character, and a step of none parts it from its like.
 * @param ratio - of the line's width to its height; what was given to the model is filled up behind it
 */
export function charactersOf(
  { data, steps, classes, width }: Logits,
  ratio: number,
  known: readonly string[],
): readonly ScannedCharacter[] {
  const found: { text: string; first: number; last: number; confidence: number }[] = [];
  let before = 0;
  for (let step = 0; step < steps; step += 1) {
    const [best, confidence] = likeliest(data.subarray(step * classes, (step + 1) * classes));
    const open = found.at(-1);
    if (best > 0 && best === before && open) {
      open.last = step;
      open.confidence = Math.max(open.confidence, confidence);
    } else if (best > 0) found.push({ text: known[best - 1] ?? "\ufffd", first: step, last: step, confidence });
    before = best;
  }
  const pixels = Math.min(Math.ceil(HEIGHT * ratio), width);
  return found.map(({ text, first, last, confidence }) => ({
    text,
    at: Math.min(1, (((first + last + 1) / 2 / steps) * width) / pixels),
    confidence,
  }));
}

function likeliest(chances: Float32Array): readonly [at: number, chance: number] {
  let best = 0;
  for (let at = 1; at < chances.length; at += 1) if (chances[at]! > chances[best]!) best = at;
  return [best, chances[best]!];
}

function withoutAlpha({ width, height, data }: Picture): Uint8Array {
  const pixels = width * height;
  if (data.length === pixels * 3) return data;
  const rgb = new Uint8Array(pixels * 3);
  for (let at = 0; at < pixels; at += 1) rgb.set(data.subarray(at * 4, at * 4 + 3), at * 3);
  return rgb;
}
