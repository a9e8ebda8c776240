/** Printed items with their positions become text in reading order: headline by headline, column by column. */

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

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A line of the text to be. */
interface TextLine {
  readonly text: string;
  readonly size: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

/**
 * The text of one page. Lines of different type and lines that stand apart have an empty line between them; a column
 * that goes on in the next has none; a line that is set in begins with two blank cells.
 */
export function layOut(items: readonly PrintedItem[]): string {
  const lines = readRegion(joinItems(withoutOverprint(items.filter((item) => item.upright)).map(toBox)));
  return lines.map((line, at) => (line.apart && at > 0 ? `\n${line.text}` : line.text)).join("\n");
}

function toBox({ text, left, baseline, width, size, vertical }: PrintedItem): Box {
  if (vertical === 0) return { text, left, right: left + width, baseline, size };
  return { text, left: left - size / 2, right: left + size / 2, baseline: baseline + size, size };
}

/** Fat type is made by printing a text twice, a hair apart. */
function withoutOverprint(items: readonly PrintedItem[]): readonly PrintedItem[] {
  const seen = new Map<string, PrintedItem[]>();
  return items.filter((item) => {
    const same = seen.get(item.text) ?? [];
    const near = (a: number, b: number): boolean => Math.abs(a - b) < item.size * 0.2;
    if (same.some((one) => near(one.left, item.left) && near(one.baseline, item.baseline))) return false;
    seen.set(item.text, [...same, item]);
    return true;
  });
}

/** Groups that share a baseline, each from left to right. */
function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
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
  return { ...stretch[0]!, text: text.join(""), right: Math.max(...stretch.map((box) => box.right)) };
}

/** Between the letters of 疫 情 防 控, in heights of type; undefined for any other text. */
function letterGap({ text, left, right, size }: Box): number | undefined {
  if (!/^[\u2e80-\uffef“”‘’…—](?: [\u2e80-\uffef“”‘’…—])+$/u.test(text)) return undefined;
  const letters = (text.length + 1) / 2;
  return ((right - left) / size - letters) / (letters - 1);
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
function readRegion(boxes: readonly Box[]): readonly TextLine[] {
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
  return [...left, ...(goesOn ? apart(right, false) : apart(right))];
}

const apart = ([first, ...rest]: readonly TextLine[], is = true): readonly TextLine[] =>
  first ? [{ ...first, apart: is }, ...rest] : [];

const alike = (a: number, b: number): boolean => Math.max(a, b) / Math.min(a, b) < 1.15;

/** The widest strip, a point at least, that hardly a line crosses and that has columns on both sides. */
function findGutter(boxes: readonly Box[]): Gutter | undefined {
  const rows = rowsOf(boxes).length;
  if (rows < 3) return undefined;
  const size = median(boxes.map((box) => box.size));
  const found: (Gutter & { readonly width: number })[] = [];
  for (const { from, to } of stripsOf(boxes, Math.max(1, rows * 0.2))) {
    const middle = (from + to) / 2;
    const crossing = new Set(boxes.filter((box) => box.left < middle && box.right > middle));
    const sides = [boxes.filter((box) => box.right <= middle), boxes.filter((box) => box.left >= middle)];
    if (to - from >= size * 0.7 && sides.every((side) => isColumn(side, size)) && sideBySide(sides[0]!, sides[1]!)) {
      found.push({ middle, crossing, width: to - from });
    }
  }
  return found.toSorted((a, b) => a.crossing.size - b.crossing.size || b.width - a.width)[0];
}

/** Three lines at least, of more than a few letters each. */
function isColumn(side: readonly Box[], size: number): boolean {
  return rowsOf(side).length >= 3 && median(side.map((box) => box.right - box.left)) >= size * 3;
}

function sideBySide(left: readonly Box[], right: readonly Box[]): boolean {
  const top = (side: readonly Box[]): number => Math.min(...side.map((box) => box.baseline));
  const bottom = (side: readonly Box[]): number => Math.max(...side.map((box) => box.baseline));
  return Math.min(bottom(left), bottom(right)) > Math.max(top(left), top(right));
}

/** Strips of whole points, inside the region, over which at most so many boxes reach. */
function stripsOf(boxes: readonly Box[], most: number): readonly { readonly from: number; readonly to: number }[] {
  const start = Math.floor(Math.min(...boxes.map((box) => box.left)));
  const end = Math.ceil(Math.max(...boxes.map((box) => box.right)));
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
    const top = row[0]!.baseline - Math.max(...row.map((box) => box.size));
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
  const edge = Math.min(...boxes.map((box) => box.left));
  const pitch = median(rows.slice(1).map((row, at) => row[0]!.baseline - rows[at]![0]!.baseline));
  return rows.map((row, at) => {
    const [first] = row;
    const before = rows[at - 1]?.[0];
    const indent = (first!.left - edge) / first!.size;
    const text = row.map((box) => box.text).join(" ");
    return {
      text: indent > 1.5 && indent < 3 ? `\u3000\u3000${text}` : text,
      size: first!.size,
      apart:
        before !== undefined && (!alike(before.size, first!.size) || first!.baseline - before.baseline > pitch * 1.5),
    };
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
