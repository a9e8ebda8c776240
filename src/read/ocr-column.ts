/** Type that runs down a picture, its characters laid out as a line, which is what the model reads. */

import type { Image } from "paddleocr";

/** A column as a line. */
interface Strip {
  readonly image: Image;
  /** How wide the ink of the column is, in dots. */
  readonly ink: number;
  /** Where in the column something stands: both from 0 to 1. */
  readonly down: (along: number) => number;
}

/** The rows of a character, from the first up to the last. */
interface Cell {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A line of the characters of a column, one behind the other.
 * @param column - upright, little wider than its type
 */
export function stripOf(column: Image, Picture: typeof Image): Strip {
  const ink = inkOf(column);
  const cells = cellsOf(ink);
  const side = Math.max(column.width, ...cells.map(({ top, bottom }) => bottom - top));
  const data = new Uint8Array(side * side * cells.length * column.channels).fill(ink.paper);
  const image = new Picture(side * cells.length, side, column.channels, data);
  for (const [at, cell] of cells.entries()) draw(column, cell, image, at * side, ink);
  return {
    image,
    ink: ink.width,
    down: (along) => {
      const place = Math.min(along * cells.length, cells.length - 1e-6);
      const { top, bottom } = cells[Math.floor(place)]!;
      return (top + (place % 1) * (bottom - top)) / column.height;
    },
  };
}

/**
 * Whether a mark and nothing else stands in the rows of a column from `from` on: in its right half, and not cut through.
 * So high up in a square of its own, a mark at the end of a column is often left out of it.
 */
export function endsInMark(column: Image, from: number): boolean {
  const { isDark, rows, left, width } = inkOf(column);
  const behind = rows.map((ink, y) => ({ ink, y })).slice(from);
  const isFree = behind.slice(-2).every(({ ink }) => ink === 0);
  const half = Array.from({ length: Math.floor(width * FROM) }, (_, at) => left + at);
  return isFree && behind.every(({ ink, y }) => ink === 0 || !half.some((x) => isDark(x, y)));
}

/** The dark dots of a picture. */
interface Ink {
  readonly isDark: (x: number, y: number) => boolean;
  /** Of each row, which share of its type's width is dark; 0 for a speck. */
  readonly rows: readonly number[];
  /** Where its type begins, and how wide it is. */
  readonly left: number;
  readonly width: number;
  /** How light the paper is. */
  readonly paper: number;
}

/** Of a row or a column: less ink is a speck. */
const SPECK = 0.02;

function inkOf({ width, height, channels, data }: Image): Ink {
  const grey = (x: number, y: number): number => data[(y * width + x) * channels + 1]!;
  const sorted = Array.from({ length: width * height }, (_, at) => data[at * channels + 1]!).toSorted((a, b) => a - b);
  const [dark, paper] = [sorted[Math.floor(sorted.length * 0.03)]!, sorted[Math.floor(sorted.length * 0.8)]!];
  const isDark = (x: number, y: number): boolean => grey(x, y) < (dark + paper) / 2;
  const [down, across] = [Array.from({ length: height }, () => 0), Array.from({ length: width }, () => 0)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isDark(x, y)) continue;
      down[y]! += 1;
      across[x]! += 1;
    }
  }
  const inked = across.map((count) => count > height * SPECK);
  const [left, right] = [Math.max(0, inked.indexOf(true)), inked.lastIndexOf(true) + 1 || width];
  const type = Math.max(1, right - left);
  return { isDark, rows: down.map((count) => (count > type * SPECK ? count / type : 0)), left, width: type, paper };
}

/** In widths of type: how high a character may be with the room around it. */
const STEPS = [1, 1.1, 1.2, 1.3, 1.4, 1.5];
/** What a cut through ink costs beside one that is as far from its place as a character is high. */
const THROUGH = 3;

/** Cut where there is least ink, at steps that are as even as may be, by the step that does it best. */
function cellsOf({ rows, width }: Ink): readonly Cell[] {
  const all = STEPS.map((step) => cut(rows, step * width));
  const { cuts } = all.reduce((best, one) => (one.cost < best.cost - EVEN ? one : best));
  return cuts.slice(1).map((bottom, at) => ({ top: cuts[at]!, bottom }));
}

/** Of two steps that do it as well the shorter counts. */
const EVEN = 1e-3;

/** The cheapest cuts from the first row with ink to the last, and what they cost a character. */
function cut(rows: readonly number[], step: number): { readonly cuts: readonly number[]; readonly cost: number } {
  const begin = Math.max(
    0,
    rows.findIndex((ink) => ink > 0),
  );
  const end = rows.findLastIndex((ink) => ink > 0) + 1 || rows.length;
  const longest = Math.ceil(step * 1.6);
  const costs = new Float64Array(end + 1).fill(Infinity);
  const from = new Int32Array(end + 1).fill(begin);
  costs[begin] = 0;
  for (let at = begin + 1; at <= end; at += 1) {
    for (let before = Math.max(begin, at - longest); before < at; before += 1) {
      // Of a mark at the end there is but the upper half.
      const off = at === end ? Math.max(0, at - before - step) / step : (at - before - step) / step;
      const cost = costs[before]! + off * off + (rows[at] ?? 0) * THROUGH;
      if (cost < costs[at]!) [costs[at], from[at]] = [cost, before];
    }
  }
  const cuts = [end];
  for (let at = end; at > begin; at = from[at]!) cuts.unshift(from[at]!);
  return { cuts, cost: costs[end]! / (cuts.length - 1) };
}

/** In the middle of its square; a mark that stands in the upper right corner, as in type that runs down, in the lower left. */
function draw(column: Image, cell: Cell, strip: Image, left: number, ink: Ink): void {
  const [side, { channels }] = [strip.height, column];
  const [x, y] = offsetOf(cell, side, ink);
  for (let row = cell.top; row < cell.bottom; row += 1) {
    for (let at = 0; at < column.width; at += 1) {
      const [toX, toY] = [at + x, row + y];
      if (toX < 0 || toX >= side || toY < 0 || toY >= side) continue;
      const source = (row * column.width + at) * channels;
      strip.data.set(column.data.subarray(source, source + channels), (toY * strip.width + left + toX) * channels);
    }
  }
}

/** In widths of type: where a mark stands at most, from the left and from the top, and where it is put. */
const [FROM, DOWN_TO, LEFT, LOW] = [0.45, 0.65, 0.1, 0.9];

function offsetOf({ top, bottom }: Cell, side: number, { isDark, left, width }: Ink): readonly [x: number, y: number] {
  let [first, low] = [left + width, top];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < left + width; x += 1) {
      if (!isDark(x, y)) continue;
      first = Math.min(first, x);
      low = y;
    }
  }
  const isMark = first > left + width * FROM && low < top + width * DOWN_TO;
  if (isMark) return [Math.round(side * LEFT) - first, Math.round(side * LOW) - low];
  return [Math.round((side - width) / 2) - left, Math.floor((side - bottom - top) / 2)];
}
