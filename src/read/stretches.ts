/** Pieces of print become stretches of lines, their letter-spacing taken out. */

/** A piece of text on a page, in points from its upper left corner. */
export interface PrintedItem {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  /** The height of its type. */
  readonly size: number;
  /** False for what is set at an angle, as watermarks are. */
  readonly upright: boolean;
  /** How far vertical type runs down; 0 for type in lines. */
  readonly vertical: number;
}

/** A stretch of a line. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** What is printed on a page, as long stretches as stand together. */
export function stretchesOf(items: readonly PrintedItem[]): readonly Box[] {
  return joinItems(items.map(toBox));
}

function toBox({ text, left, baseline, width, size, vertical }: PrintedItem): Box {
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
  const text = stretch.map((box, at) => {
    const gap = letterGap(box);
    const inside = gap !== undefined && gap - usual < SPACE ? box.text.replace(/ /gu, "") : box.text;
    return at > 0 && outer[at - 1]! - usual >= SPACE ? ` ${inside}` : inside;
  });
  return { ...stretch[0]!, text: text.join(""), right: stretch.reduce((right, box) => Math.max(right, box.right), 0) };
}

/** Between the letters of 疫 情 防 控, in heights of type; undefined for any other text. */
function letterGap({ text, left, right, size }: Box): number | undefined {
  if (!/^[\u2e80-\uffef“”‘’…—](?: [\u2e80-\uffef“”‘’…—])+$/u.test(text)) return undefined;
  const letters = (text.length + 1) / 2;
  return ((right - left) / size - letters) / (letters - 1);
}

/** The middle one, the higher of two; 0 for none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
