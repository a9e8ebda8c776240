/** Where labels stand: none covers another or a node, and the most important come first. */
import { Occupancy, type Box } from "./occupancy";

/** A node that would like its name to be read, in pixels. */
export interface OfferedLabel {
  readonly x: number;
  readonly y: number;
  /** Of the node. */
  readonly size: number;
  readonly label?: string | null;
  readonly zIndex?: number;
}

/** A label that has found room, in pixels. */
export interface PlacedLabel {
  /** The left end of the text, and its middle from top to bottom. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Over a column or a group of nodes. */
  readonly heading?: boolean;
}

/** A heading by its middle. */
interface OfferedHeading {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** In pixels. */
export const FONT_SIZE = 13;
/** Between a node and its label, in pixels. */
export const GAP = 4;
/** From the rim of a node in hand to the name on its card. */
export const CARD_GAP = 2.5 * GAP;
/** Between two labels on one line: more than a space. */
const APART = 8;

/** So many of the most important, or this part of all, would rather cover smaller nodes than go without a label. */
const FOREMOST = { least: 14, part: 1 / 8 };
/** So many may stand at a corner of their node; the others would hardly find room there, either. */
const CORNERED = 300;

/** What else stands on the screen, in pixels. */
export interface Beside {
  readonly headings?: readonly OfferedHeading[];
  /** Whether nodes stand in rows, all about as large: then no name covers one. */
  readonly inRows?: boolean;
  /** What lies over the graph, such as its buttons: a label under it could not be read. */
  readonly covered?: readonly Box[];
}

/** What the card with the name of a node in hand covers, the name being so wide. */
export function cardOf({ x, y, size }: OfferedLabel, width: number): Box {
  const left = x + size + GAP;
  const half = FONT_SIZE / 2 + GAP + 1;
  return { left, right: left + width + 3 * GAP, top: y - half, bottom: y + half };
}

/**
 * Headings first; then each label beside its node where there is room, those for which there is none left out. The
 * foremost may cover small nodes, no label another.
 */
export function placeLabels(
  offered: readonly OfferedLabel[],
  widthOf: (text: string) => number,
  width: number,
  height: number,
  { headings = [], inRows = false, covered = [] }: Beside = {},
): PlacedLabel[] {
  const [room, amongLabels] = [new Occupancy(width, height), new Occupancy(width, height)];
  for (const box of covered) [room, amongLabels].forEach((space) => space.occupy(box));
  const over = headings.flatMap(({ x, y, text }): PlacedLabel[] => {
    const box = around(x, y, widthOf(text) + 2 * GAP, FONT_SIZE + 3);
    if (!room.claim(box)) return [];
    amongLabels.occupy(box);
    return [{ x: box.left + GAP, y, text, heading: true }];
  });
  const ordered = offered.toSorted(byImportance);
  const foremost = Math.max(FOREMOST.least, ordered.length * FOREMOST.part);
  for (const [at, { x, y, size }] of ordered.entries()) {
    const box = around(x, y, 2 * size, 2 * size);
    room.occupy(box);
    if (at < foremost) amongLabels.occupy(box);
  }
  const beside = ordered.flatMap((node, at): PlacedLabel[] => {
    const text = node.label ?? "";
    const sides = besides(node, widthOf(text), width);
    const candidates = at < CORNERED ? [...sides, ...corners(node, widthOf(text))] : sides;
    const isFreeIn = (space: Occupancy) => (box: Box) => space.isFree(setApart(box, node.x));
    const covering = !inRows && at < foremost && ordered.length > 2 * FOREMOST.least;
    const box =
      candidates.find(isFreeIn(room)) ??
      (covering ? leastOf(candidates.filter(isFreeIn(amongLabels)), (one) => room.takenIn(one)) : undefined);
    if (box === undefined || text === "") return [];
    for (const space of [room, amongLabels]) space.occupy(setApart(box, node.x));
    return [{ x: box.left, y: (box.top + box.bottom) / 2, text }];
  });
  return [...over, ...beside];
}

/** The first of those with the smallest measure. */
function leastOf(boxes: readonly Box[], measure: (box: Box) => number): Box | undefined {
  const [first, ...others] = boxes.map((box) => ({ box, size: measure(box) }));
  return first && others.reduce((least, other) => (other.size < least.size ? other : least), first).box;
}

/** Right of the node, left, below, above; the last two moved aside where the screen ends. */
function besides({ x, y, size }: OfferedLabel, width: number, screen: number): Box[] {
  const height = FONT_SIZE + 3;
  const half = width / 2 + APART;
  const inside = Math.max(half, Math.min(screen - half, x));
  // Further aside it would no longer be seen whose it is.
  const middle = Math.abs(inside - x) <= width / 2 ? inside : x;
  const aside = size + GAP + width / 2;
  const apart = size + GAP / 2 + height / 2;
  return [
    around(x + aside, y, width, height),
    around(x - aside, y, width, height),
    around(middle, y + apart, width, height),
    around(middle, y - apart, width, height),
  ];
}

function corners({ x, y, size }: OfferedLabel, width: number): Box[] {
  const height = FONT_SIZE + 3;
  const [aside, apart] = [size / 2 + width / 2, size + GAP / 2 + height / 2];
  return [
    around(x + aside, y + apart, width, height),
    around(x - aside, y + apart, width, height),
    around(x + aside, y - apart, width, height),
    around(x - aside, y - apart, width, height),
  ];
}

/** With room to the next label on the line, on the sides that do not face its own node: 花街卡点 and 精品超市 are not one name. */
function setApart(box: Box, node: number): Box {
  const left = box.left < node ? box.left - APART : box.left;
  const right = box.right > node ? box.right + APART : box.right;
  return { ...box, left, right };
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Nodes in hand before others, larger before smaller; equal ones by name, so that every frame chooses alike. */
function byImportance(a: OfferedLabel, b: OfferedLabel): number {
  return (b.zIndex ?? 0) - (a.zIndex ?? 0) || b.size - a.size || ((a.label ?? "") < (b.label ?? "") ? -1 : 1);
}
