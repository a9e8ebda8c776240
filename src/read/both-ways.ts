/** A sheet on which type runs both ways: headlines down the page beside lines, or headlines in lines over type that runs down. */

import { apart, readRegion, type TextLine } from "./columns";
import { greatest, least, median } from "./geometry";
import { rowsOf, stretchesOf, type Box } from "./stretches";
import type { Parted } from "./vertical";

/** A headline that runs the other way than most of the sheet, and where it stands, as most of the sheet is read. */
interface Headline {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines and the headlines among them. */
type Part = readonly [boxes: readonly Box[], headlines: readonly Headline[]];

/**
 * The lines of a sheet. A headline that runs the other way comes before what stands beside it, up to the next one; what
 * else runs down comes first, and what else runs in lines last.
 */
export function readBothWays({ level, vertical, far }: Parted): readonly TextLine[] {
  const [lines, columns] = [stretchesOf(level), stretchesOf(vertical)];
  const isDown = lengthOf(columns) > lengthOf(lines);
  const [main, other] = isDown ? [columns, lines] : [lines, columns];
  const size = median(main.map((box) => box.size));
  const large = other.length > MOST ? [] : blocksOf(other).filter((block) => isLarge(block, size));
  const blocks = large.length > MOST_HEADLINES ? [] : large;
  const headlines = blocks.map((block) => headlineOf(block, isDown, far));
  const rest = readRegion(other.filter((box) => !blocks.some((block) => block.includes(box))));
  const text = readAround(main, headlines);
  return isDown ? inTurn([text, rest]) : inTurn([rest, text]);
}

const lengthOf = (boxes: readonly Box[]): number => boxes.reduce((sum, { text }) => sum + text.length, 0);

const inTurn = (parts: readonly (readonly TextLine[])[]): readonly TextLine[] => parts.flatMap((part) => apart(part));

/** In stretches: a sheet with so many of the other kind has no headlines among them. */
const MOST = 1000;
const MOST_HEADLINES = 40;
/** In heights of type: how far the stretches of a headline stand apart along their lines, and across. */
const [ALONG, ACROSS] = [1, 1.2];

/** What stands together. */
function blocksOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rest = new Set(boxes);
  const blocks: Box[][] = [];
  for (const first of rest) {
    const block = [first];
    rest.delete(first);
    // What is found is looked at in its turn.
    for (const box of block) {
      for (const other of rest) {
        if (!areTogether(box, other)) continue;
        block.push(other);
        rest.delete(other);
      }
    }
    blocks.push(block);
  }
  return blocks;
}

function areTogether(a: Box, b: Box): boolean {
  const size = Math.max(a.size, b.size);
  const along = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const across = Math.max(a.baseline - a.size, b.baseline - b.size) - Math.min(a.baseline, b.baseline);
  return along < size * ALONG && across < size * ACROSS;
}

/** By how much the type of a headline is larger than that of the text. */
const LARGE = 1.2;

const isLarge = (boxes: readonly Box[], size: number): boolean => boxes.some((box) => box.size >= size * LARGE);

/** Across a line of the main type is along one of the other. */
function headlineOf(block: readonly Box[], isDown: boolean, far: number): Headline {
  const [left, right] = [least(block.map((box) => box.left)), greatest(block.map((box) => box.right))];
  const [top, bottom] = [
    least(block.map((box) => box.baseline - box.size)),
    greatest(block.map((box) => box.baseline)),
  ];
  const lines = readRegion(block);
  return isDown
    ? { lines, left: top, right: bottom, top: far - right, bottom: far - left }
    : { lines, left: far - bottom, right: far - top, top: left, bottom: right };
}

/** Part by part, a headline in each; of headlines that nothing parts, all come first. */
function readAround(boxes: readonly Box[], headlines: readonly Headline[]): readonly TextLine[] {
  if (headlines.length === 0) return readRegion(boxes);
  const size = median(boxes.map((box) => box.size));
  const parts =
    partedDown(boxes, headlines, size, true) ??
    partedAcross(boxes, headlines, size) ??
    partedDown(boxes, headlines, size, false);
  if (parts) return inTurn(parts.map((part) => readAround(...part)));
  return inTurn([...headlines.map(({ lines }) => lines), readRegion(boxes)]);
}

/**
 * What stands above a headline of either kind and the rest: each line of text belongs to the headline that begins beside
 * it or above. Above all that run the other way there may be a story with a headline of its own.
 * @param isSure - whether more room must be between the two than between other lines
 */
function partedDown(
  boxes: readonly Box[],
  headlines: readonly Headline[],
  size: number,
  isSure: boolean,
): readonly Part[] | undefined {
  const begins = [
    ...headlines.map(({ top }) => ({ top, isOther: true })),
    ...boxes.filter((box) => isLarge([box], size)).map((box) => ({ top: box.baseline - box.size, isOther: false })),
  ];
  for (const { top, isOther } of begins.toSorted((a, b) => a.top - b.top)) {
    const above = headlines.filter((headline) => headline.top < top - size / 2);
    if (above.some(({ bottom }) => bottom > top + size)) continue;
    const { at, isWide } = beginOf(boxes, top, size);
    const upper = boxes.filter((box) => box.baseline < at);
    const isFree = above.length > 0 ? isWide || (isOther && !isSure) : isWide && isLarge(upper, size) && isOther;
    if (!isFree) continue;
    return [
      [upper, above],
      [boxes.filter((box) => box.baseline >= at), headlines.filter((headline) => !above.includes(headline))],
    ];
  }
  return undefined;
}

/** In heights of type: how far above or below the top of its headline a text may begin. */
const [ABOVE, BELOW] = [4, 3];
/** In heights of type: by how much the room between two stories is wider than between lines. */
const ROOM = 0.5;

/** Where the text of a headline begins: at the widest gap near its top. */
function beginOf(boxes: readonly Box[], top: number, size: number): { readonly at: number; readonly isWide: boolean } {
  const rows = rowsOf(boxes);
  const gaps = rows.slice(1).map((row, at) => {
    const [end, begin] = [
      greatest(rows[at]!.map((box) => box.baseline)),
      least(row.map((box) => box.baseline - box.size)),
    ];
    return { at: begin + size * 0.1, begin, width: begin - end };
  });
  const usual = Math.max(0, median(gaps.map(({ width }) => width)));
  const [widest] = gaps
    .filter(({ begin }) => begin > top - size * ABOVE && begin < top + size * BELOW)
    .toSorted((a, b) => b.width - a.width);
  return widest ? { at: widest.at, isWide: widest.width > usual + size * ROOM } : { at: top, isWide: false };
}

/**
 * Stories side by side. Headlines stand in front of their texts, unless nothing stands behind the last and something
 * before the first.
 */
function partedAcross(
  boxes: readonly Box[],
  headlines: readonly Headline[],
  size: number,
): readonly Part[] | undefined {
  const sorted = headlines.toSorted((a, b) => a.left - b.left);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const isBehind =
    first !== undefined &&
    boxes.some((box) => box.right < first.left + size) &&
    !boxes.some((box) => box.left > last!.right - size);
  for (const [count, { left }] of sorted.entries()) {
    const before = sorted.slice(0, count);
    const at = isBehind ? greatest(before.map(({ right }) => right)) : left;
    if (before.some(({ right }) => right > left + size / 2) || boxes.some((box) => crosses(box, at))) continue;
    const beside = boxes.filter((box) => box.right <= at + 1);
    if (count === 0 && (isBehind || !isLarge(beside, size))) continue;
    return [
      [beside, before],
      [boxes.filter((box) => box.right > at + 1), sorted.slice(count)],
    ];
  }
  return undefined;
}

const crosses = (box: Box, at: number): boolean => box.left < at - 1 && box.right > at + 1;
