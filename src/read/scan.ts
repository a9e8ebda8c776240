/** A picture of a page becomes text, its lines in our own columns. */

import { UsageError } from "../errors";
import type { Sheet } from "../model";
import { isHan } from "../text";
import { layOut, type LaidOut } from "./print";
import { distance, median, MIDDLE } from "./geometry";
import { readLines, type OnProgress, type Picture, type ScannedCharacter, type ScannedLine } from "./ocr";
import type { OcrEngine } from "./ocr-engine";
import type { PrintedItem } from "./stretches";

/** In pixels; a broadsheet at 400 dpi has half of it. */
const LARGEST = 120e6;

/** A picture's page. */
interface Scan extends LaidOut {
  readonly sheet: Sheet;
}

/**
 * Reads a picture file (PNG, JPEG, TIFF, WebP), turned as its camera says.
 * @throws UsageError for what is damaged, far too large, or shows no text
 */
export async function readPicture(bytes: Uint8Array, engine: OcrEngine, onProgress: OnProgress): Promise<Scan> {
  const { data, info } = await engine
    .sharp(bytes, { limitInputPixels: LARGEST, failOn: "error" })
    .rotate()
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((fault: Error) => {
      const reason = /pixel limit/u.test(fault.message)
        ? "has more than 120 million pixels; scale it down"
        : "is a damaged picture; get it anew";
      throw new UsageError(reason);
    });
  const scan = await readScan({ ...info, data }, engine, onProgress);
  if (scan.text.trim() === "") throw new UsageError("is a picture in which no text is found");
  return scan;
}

/** The text of a picture; empty where none is found. */
export async function readScan(picture: Picture, engine: OcrEngine, onProgress: OnProgress): Promise<Scan> {
  const { width, height } = picture;
  const lines = await readLines(picture, engine, onProgress);
  return { ...layOut(itemsOf(lines)), sheet: { width, height } };
}

/** The lines as a PDF would give them: level, of as many sizes as there are, parted where there is a gap. */
export function itemsOf(lines: readonly ScannedLine[]): readonly PrintedItem[] {
  const turn = turnOf(lines);
  const sizes = sizesOf(lines);
  return withoutCovered(lines.flatMap((line, at) => partsOf(line).map((part) => itemOf(line, part, sizes[at]!, turn))));
}

/** Of its width, what is covered of a part that another line has too. */
const COVERED = 0.4;

/** A line that was found beyond the end of its column has the first character of the next, which that has itself. */
function withoutCovered(items: readonly PrintedItem[]): readonly PrintedItem[] {
  return items.filter((item, at) => !items.some((other, index) => index !== at && covers(other, item, index < at)));
}

/** @param isFirst - which of two that are as long stays */
function covers(other: PrintedItem, item: PrintedItem, isFirst: boolean): boolean {
  if (other.vertical > 0 || item.vertical > 0) return false;
  if (other.text.length < item.text.length || (other.text.length === item.text.length && !isFirst)) return false;
  const shared = Math.min(other.left + other.width, item.left + item.width) - Math.max(other.left, item.left);
  return Math.abs(other.baseline - item.baseline) < item.size * 0.4 && shared > item.width * COVERED;
}

/** In radians: by how much most of the print is off level, as a scanner draws sheets in. */
function turnOf(lines: readonly ScannedLine[]): number {
  const long = lines.filter(({ from, to, ink }) => distance(from, to) > ink * 4);
  return median(
    long.map(({ from, to, runsDown }) => Math.atan2(to[1] - from[1], to[0] - from[0]) - (runsDown ? Math.PI / 2 : 0)),
  );
}

/** Of the height of type, what its ink has. */
const INK = 0.92;
/** By how much the ink of lines must differ to be of two types. */
const OTHER = 1.07;

/** The height of type of each line, in pixels; of lines of one type the same. */
function sizesOf(lines: readonly ScannedLine[]): readonly number[] {
  const types: ScannedLine[][] = [];
  for (const line of lines.filter(isTelling).toSorted((a, b) => a.ink - b.ink)) {
    const before = types.at(-1)?.at(-1);
    if (before && line.ink <= Math.max(before.ink * OTHER, before.ink + 1)) types.at(-1)!.push(line);
    else types.push([line]);
  }
  const inks = types.map((type) => ({ most: type.at(-1)!.ink, usual: median(type.map(({ ink }) => ink)) }));
  return lines.map((line) => {
    const ink = heightOf(line);
    return (inks.find(({ most }) => ink <= most) ?? inks.at(-1) ?? { usual: ink }).usual / INK;
  });
}

/** A character is about as wide as it is high, and 一 has hardly any ink. */
function heightOf({ characters, from, to, ink, runsDown }: ScannedLine): number {
  const isAlone = characters.length === 1 && isHan(characters[0]!.text) && !runsDown;
  return isAlone ? Math.max(ink, distance(from, to) * INK) : ink;
}

/** Chinese characters are all of one height; digits and marks are not. */
function isTelling({ characters }: ScannedLine): boolean {
  return characters.filter(({ text }) => isHan(text)).length >= 3;
}

/** In steps of the line: what is further from the character before than that begins another part. */
const GAP = 1.8;

/** In steps: a mark that is printed has its neighbours nearer. */
const WIDE = 2.3;
const DOUBTFUL = 0.8;

/** Without what was taken for a mark between two columns, and is a speck. */
function withoutSpecks(characters: readonly ScannedCharacter[]): readonly ScannedCharacter[] {
  const usual = median(characters.slice(1).map((one, at) => one.at - characters[at]!.at));
  return characters.filter(({ text, confidence }, at) => {
    const [before, behind] = [characters[at - 1], characters[at + 1]];
    const isMark = /^[\p{P}\p{S}]$/u.test(text) && confidence < DOUBTFUL;
    return !isMark || !before || !behind || behind.at - before.at < usual * WIDE;
  });
}

/** A space is not among what the model tells: it is a step that is wider than the others. */
function partsOf(line: ScannedLine): readonly (readonly ScannedCharacter[])[] {
  const characters = withoutSpecks(line.characters);
  const steps = characters.slice(1).map((one, at) => one.at - characters[at]!.at);
  const usual = median(steps);
  const parts: ScannedCharacter[][] = [];
  for (const [at, one] of characters.entries()) {
    if (one.text === " ") continue;
    const before = characters[at - 1];
    const isApart = before !== undefined && steps[at - 1]! > usual * GAP;
    if (parts.length === 0 || isApart || before?.text === " ") parts.push([one]);
    else parts.at(-1)!.push(one);
  }
  return parts;
}

function itemOf(line: ScannedLine, part: readonly ScannedCharacter[], size: number, turn: number): PrintedItem {
  const edges = edgesOf(
    part.map(({ at }) => at),
    size / distance(line.from, line.to),
  );
  const [first, last] = [edges[0]!, edges.at(-1)!];
  const point = (share: number): readonly [number, number] => [
    line.from[0] + (line.to[0] - line.from[0]) * share,
    line.from[1] + (line.to[1] - line.from[1]) * share,
  ];
  const [from, to] = [point(first), point(last)];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const level = ([x, y]: readonly [number, number]): readonly [number, number] => [
    x * cos + y * sin,
    y * cos - x * sin,
  ];
  const [[left, middle], [right, lower]] = [level(from), level(to)];
  const units = part.flatMap(({ text, confidence }) => Array.from({ length: text.length }, () => confidence));
  return {
    text: part.map(({ text }) => text).join(""),
    left,
    baseline: line.runsDown ? middle : middle + MIDDLE * size,
    width: line.runsDown ? size : right - left,
    size,
    upright: true,
    vertical: line.runsDown ? lower - middle : 0,
    ink: { from, to, size, edges: edges.map((edge) => (edge - first) / (last - first || 1)), confidence: units },
  };
}

/** Between neighbours in their middle, and half a width outside of the first and the last. */
function edgesOf(middles: readonly number[], width: number): readonly number[] {
  const inner = middles.slice(1).map((middle, at) => (middle + middles[at]!) / 2);
  const [first, last] = [middles[0]!, middles.at(-1)!];
  const half = width / 2;
  return [Math.max(0, first - half), ...inner, Math.min(1, last + half)];
}
