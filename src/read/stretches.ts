/** Pieces of print become stretches of lines, their letter-spacing taken out. */

import type { PrintedRun } from "../model";
import { Traced } from "../text";
import { median } from "./geometry";

/** A piece of text on a page, in points from its upper left corner. */
export interface PrintedItem extends Placed {
  readonly text: string;
  /** Where its ink is, as `PrintedRun` tells it; what follows from its other fields unless said otherwise. */
  readonly ink?: Ink;
}

/** The bar of an item, in the coordinates of the sheet, before anything was turned upright. */
export type Ink = Pick<PrintedRun, "from" | "to" | "size" | "edges" | "confidence">;

/** A part of an item, whose characters know where in the text of all items they come from. */
export interface Piece extends Placed {
  readonly text: Traced;
}

interface Placed {
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  /** The height of its type. */
  readonly size: number;
  /** False for what is set at an angle, as watermarks are, and digits that lie in vertical type. */
  readonly upright: boolean;
  /** How far vertical type runs down, from the middle of its upper end; 0 for type in lines. */
  readonly vertical: number;
}

/** A stretch of a line. */
export interface Box {
  readonly text: Traced;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** What is printed on a page, as long stretches as stand together. */
export function stretchesOf(items: readonly Piece[]): readonly Box[] {
  return joinItems(items.map(toBox));
}

function toBox({ text, left, baseline, width, size, vertical }: Piece): Box {
  if (vertical === 0) return { text, left, right: left + width, baseline, size };
  return { text, left: left - size / 2, right: left + size / 2, baseline: baseline + size, size };
}

/** Groups that share a baseline, each from left to right. */
export function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const near = row && box.baseline - row[0]!.baseline <= Math.min(box.size, row[0]!.size) * 0.35;
    if (near) row.push(box);
    else rows.push([box]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** In heights of type: what is nearer is one stretch; columns stand further apart. */
const NEAR = 0.8;
/** By how much a gap is wider than the others when it separates. */
const SPACE = 0.2;

/** Pieces of one line that nearly touch become one. */
function joinItems(boxes: readonly Box[]): readonly Box[] {
  return rowsOf(boxes).flatMap((row) => {
    const stretches: Box[][] = [];
    for (const box of row) {
      const before = stretches.at(-1)?.at(-1);
      if (before && box.left - before.right < NEAR * Math.min(box.size, before.size)) stretches.at(-1)!.push(box);
      else stretches.push([box]);
    }
    return stretches.map(joinStretch);
  });
}

/**
 * A justified line is letter-spaced, and then has spaces everywhere; a space that separates is wider than the usual gap
 * of its line.
 */
function joinStretch(stretch: readonly Box[]): Box {
  const outer = stretch.slice(1).map((box, at) => (box.left - stretch[at]!.right) / box.size);
  const usual = median([...outer, ...stretch.map(letterGap).filter((gap) => gap !== undefined)]);
  let text = stretch[0]!.text.slice(0, 0);
  for (const [at, box] of stretch.entries()) {
    const gap = letterGap(box);
    const inside =
      gap !== undefined && gap - usual < SPACE ? box.text.filter((one) => box.text.text[one] !== " ") : box.text;
    text = Traced.join([text, inside], at > 0 && outer[at - 1]! - usual >= SPACE ? " " : "");
  }
  return { ...stretch[0]!, text, right: stretch.reduce((right, box) => Math.max(right, box.right), 0) };
}

/** Between the letters of 疫 情 防 控, in heights of type; undefined for any other text. */
function letterGap({ text: { text }, left, right, size }: Box): number | undefined {
  if (!/^[\u2e80-\uffef“”‘’…—](?: [\u2e80-\uffef“”‘’…—])+$/u.test(text)) return undefined;
  const letters = (text.length + 1) / 2;
  return ((right - left) / size - letters) / (letters - 1);
}
