/** Lines in columns become text in reading order: headline by headline, column by column. */

import { Traced } from "../text";
import { greatest, least, median } from "./geometry";
import { rowsOf, type Box } from "./stretches";

/** A line of the text to be. */
export interface TextLine {
  readonly text: Traced;
  readonly size: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

/** A strip between two columns, with what crosses it: a headline over both. */
interface Gutter {
  readonly middle: number;
  readonly crossing: ReadonlySet<Box>;
}

/**
 * Where a gutter parts a region, its columns are read one after the other, between the lines that stand across it. A
 * region without one is parted at its widest gap downwards until it has one, or is a column.
 */
export function readRegion(boxes: readonly Box[]): readonly TextLine[] {
  const gutter = findGutter(boxes);
  if (gutter) return bandsOf(boxes, gutter).flatMap((band) => apart(readBand(band, gutter)));
  const cut = widestGap(boxes);
  if (cut === undefined) return readColumn(boxes);
  const above = boxes.filter((box) => box.baseline < cut);
  const below = boxes.filter((box) => box.baseline >= cut);
  return [...readRegion(above), ...apart(readRegion(below))];
}

/** Maximal runs of boxes, downwards, that cross the gutter or do not. */
function bandsOf(boxes: readonly Box[], { crossing }: Gutter): readonly (readonly Box[])[] {
  const bands: Box[][] = [];
  let across: boolean | undefined;
  for (const box of boxes.toSorted((a, b) => a.baseline - b.baseline)) {
    if (crossing.has(box) !== across) bands.push([]);
    across = crossing.has(box);
    bands.at(-1)!.push(box);
  }
  return bands;
}

function readBand(band: readonly Box[], { middle, crossing }: Gutter): readonly TextLine[] {
  if (crossing.has(band[0]!)) return readColumn(band);
  const left = readRegion(band.filter((box) => box.right <= middle));
  const right = readRegion(band.filter((box) => box.right > middle));
  const goesOn = left.length > 0 && right.length > 0 && alike(left.at(-1)!.size, right[0]!.size);
  return [...left, ...apart(right, !goesOn)];
}

/** The same lines, with an empty one before them or without. */
export const apart = ([first, ...rest]: readonly TextLine[], is = true): readonly TextLine[] =>
  first ? [{ ...first, apart: is }, ...rest] : [];

const alike = (a: number, b: number): boolean => Math.max(a, b) / Math.min(a, b) < 1.15;

/** The widest strip that nothing crosses, or else hardly a line, and that has columns on both sides. */
function findGutter(boxes: readonly Box[]): Gutter | undefined {
  const rows = rowsOf(boxes).length;
  if (rows < 2) return undefined;
  const size = median(boxes.map((box) => box.size));
  const headlines = headlinesOf(boxes, size);
  const overAll = new Set(headlines.filter((headline) => isAlone(headline, boxes)).flat());
  const text = boxes.filter((box) => !overAll.has(box));
  for (const most of [0, Math.max(1, rows * 0.2)]) {
    const strips = stripsOf(text, most).filter(({ from, to }) => to - from >= size * 0.7);
    for (const { from, to } of strips.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
      const middle = (from + to) / 2;
      const across = [...headlines, ...text.map((box) => [box])].filter(
        (line) => leftOf(line) < middle && rightOf(line) > middle,
      );
      const crossing = new Set([...overAll, ...across.flat()]);
      const beside = boxes.filter((box) => !crossing.has(box));
      const [left, right] = [beside.filter((box) => box.right <= middle), beside.filter((box) => box.left >= middle)];
      const areColumns = isColumn(right, size) ? sideBySide(left, right) : most === 0 && isLastLine(left, right, size);
      if (areColumns && isColumn(left, size)) return { middle, crossing };
    }
  }
  return undefined;
}

/**
 * The lines in larger type, each with its words: those of two stories side by side stand further apart, or each begins
 * where the lines of its own column do.
 */
function headlinesOf(boxes: readonly Box[], size: number): readonly (readonly Box[])[] {
  const headlines: Box[][] = [];
  const edges = edgesOf(boxes.filter((box) => box.size < size * 1.2));
  for (const row of rowsOf(boxes.filter((box) => box.size >= size * 1.2))) {
    for (const [at, box] of row.entries()) {
      const before = row[at - 1];
      const both = before && edges(before.left) && edges(box.left) && box.left - before.right > box.size * 0.8;
      const goesOn = before && !both && alike(before.size, box.size) && box.left - before.right < box.size * 2;
      if (goesOn) headlines.at(-1)!.push(box);
      else headlines.push([box]);
    }
  }
  return headlines;
}

/** Whether a column of lines begins at a place, from left to right. */
function edgesOf(lines: readonly Box[]): (left: number) => boolean {
  return (left) => lines.filter((line) => Math.abs(line.left - left) < line.size * 0.3).length >= 2;
}

/** With nothing beside it a headline stands over all columns, however short it is. */
function isAlone(headline: readonly Box[], boxes: readonly Box[]): boolean {
  return headline.every((one) => boxes.every((other) => !isBeside(one, other) || headline.includes(other)));
}

function isBeside(one: Box, other: Box): boolean {
  return one.baseline > other.baseline - other.size && one.baseline - one.size < other.baseline;
}

/** Two lines at least, of more than a few letters each: three at least, where they are so short as words of a headline. */
function isColumn(side: readonly Box[], size: number): boolean {
  const width = median(side.map((box) => box.right - box.left)) / size;
  const rows = rowsOf(side).length;
  return (rows >= 3 && width >= 3) || (rows === 2 && width >= 8);
}

/** A story that ends with the first line of its last column. */
function isLastLine(left: readonly Box[], right: readonly Box[], size: number): boolean {
  const [line, ...others] = right;
  if (line === undefined || others.length > 0 || !alike(line.size, size)) return false;
  const rows = rowsOf(left);
  const isFull = rows.slice(0, 2).every(([first]) => first!.right - first!.left >= size * 8);
  return rows.length >= 3 && isFull && Math.abs(rows[0]![0]!.baseline - line.baseline) < size * 0.35;
}

function sideBySide(left: readonly Box[], right: readonly Box[]): boolean {
  return Math.min(bottomOf(left), bottomOf(right)) > Math.max(topOf(left), topOf(right));
}

const leftOf = (side: readonly Box[]): number => least(side.map((box) => box.left));
const rightOf = (side: readonly Box[]): number => greatest(side.map((box) => box.right));
const topOf = (side: readonly Box[]): number => least(side.map((box) => box.baseline));
const bottomOf = (side: readonly Box[]): number => greatest(side.map((box) => box.baseline));

/** Strips of whole points, inside the region, over which at most so many boxes reach. */
function stripsOf(boxes: readonly Box[], most: number): readonly { readonly from: number; readonly to: number }[] {
  if (boxes.length === 0) return [];
  const start = Math.floor(leftOf(boxes));
  const end = Math.ceil(rightOf(boxes));
  const change = new Int32Array(Math.min(end - start, WIDEST) + 2);
  for (const box of boxes) {
    change[Math.min(Math.floor(box.left) - start, WIDEST)]! += 1;
    change[Math.min(Math.ceil(box.right) - start, WIDEST)]! -= 1;
  }
  const strips: { from: number; to: number }[] = [];
  let cover = 0;
  for (let x = 0; x < change.length - 1; x += 1) {
    cover += change[x]!;
    if (cover > most) continue;
    const strip = strips.at(-1);
    if (strip?.to === start + x) strip.to += 1;
    else strips.push({ from: start + x, to: start + x + 1 });
  }
  return strips;
}

/** In points: wider than any sheet of paper. */
const WIDEST = 20_000;

/** Between which baselines the widest gap lies, if it is wider than lines usually stand apart. */
function widestGap(boxes: readonly Box[]): number | undefined {
  const rows = rowsOf(boxes);
  if (rows.length < 4) return undefined;
  const gaps = rows.slice(1).map((row, at) => {
    const top = row[0]!.baseline - greatest(row.map((box) => box.size));
    return { at: row[0]!.baseline, width: top - rows[at]![0]!.baseline };
  });
  const [widest] = gaps.toSorted((a, b) => b.width - a.width);
  const usual = median(gaps.map((gap) => gap.width));
  const size = median(boxes.map((box) => box.size));
  return widest!.width > Math.max(usual, 0) + size * 0.3 ? widest!.at - size * 0.01 : undefined;
}

/** The lines of one column. */
function readColumn(boxes: readonly Box[]): readonly TextLine[] {
  const rows = rowsOf(boxes);
  const edge = leftOf(boxes);
  const pitch = median(rows.slice(1).map((row, at) => row[0]!.baseline - rows[at]![0]!.baseline));
  return rows.map((row, at) => {
    const [first] = row;
    const before = rows[at - 1]?.[0];
    const indent = (first!.left - edge) / first!.size;
    const text = Traced.join(
      row.map((box) => box.text),
      " ",
    );
    return {
      text: indent > 1.5 && indent < 3 ? Traced.join([text.slice(0, 0), text], "\u3000\u3000") : text,
      size: first!.size,
      apart:
        before !== undefined && (!alike(before.size, first!.size) || first!.baseline - before.baseline > pitch * 1.5),
    };
  });
}
