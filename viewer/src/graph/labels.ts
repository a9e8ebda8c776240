/**
 * Labels that do not cover one another. Sigma offers one label at a time in no useful order; they are collected
 * while it draws, and set at the end of the frame, the most important first, each beside its node where there is room.
 */
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { Occupancy, type Box } from "./occupancy";
import { LABEL_FONT, type Palette } from "./palette";

/** What sigma hands to a function that draws a label: position and size in pixels. */
type LabelData = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

const FONT_SIZE = 13;
const GAP = 4;
const HALO = 3;
/** From the rim of a node in hand to the name on its card. */
export const CARD_GAP = 2.5 * GAP;

/** A label as it was set: its left end, and its middle from top to bottom, in pixels. */
export interface PlacedLabel {
  readonly text: string;
  readonly left: number;
  readonly middle: number;
}

export class LabelLayer {
  /** Those of the last frame. */
  placed: readonly PlacedLabel[] = [];
  private offered: LabelData[] = [];
  private readonly widths = new Map<string, number>();

  constructor(private palette: Palette) {}

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  /** Sigma's `defaultDrawNodeLabel`: takes the label down for `draw`. */
  readonly offer = (_context: CanvasRenderingContext2D, data: LabelData): void => {
    if (data.label && !data.highlighted) this.offered.push(data);
  };

  /** Sigma's `defaultDrawNodeHover`: the name of the node in hand on a card, over everything. */
  readonly drawCard = (context: CanvasRenderingContext2D, data: LabelData): void => {
    if (!data.label) return;
    const width = this.measure(context, data.label);
    const height = FONT_SIZE + 2 * GAP + 2;
    const left = data.x + data.size + GAP;
    context.beginPath();
    context.arc(data.x, data.y, data.size + HALO, 0, 2 * Math.PI);
    context.roundRect(left, data.y - height / 2, width + 3 * GAP, height, 5);
    context.fillStyle = this.palette.background;
    context.shadowColor = "rgb(0 0 0 / 35%)";
    context.shadowBlur = 6;
    context.fill();
    context.shadowBlur = 0;
    context.fillStyle = this.palette.ink;
    context.textBaseline = "middle";
    context.fillText(data.label, data.x + data.size + CARD_GAP, data.y + 1);
  };

  /** Draws what was offered since the last call, and forgets it. */
  draw(context: CanvasRenderingContext2D, width: number, height: number): void {
    const room = new Occupancy(width, height);
    const placed: PlacedLabel[] = [];
    for (const { x, y, size } of this.offered) room.occupy(around(x, y, 2 * size, 2 * size));
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = HALO;
    context.strokeStyle = this.palette.background;
    context.fillStyle = this.palette.ink;
    for (const data of this.offered.toSorted(byImportance)) {
      const text = data.label ?? "";
      const textWidth = this.measure(context, text);
      const box = positions(data, textWidth).find((candidate) => room.claim(candidate));
      if (box === undefined) continue;
      const middle = (box.top + box.bottom) / 2 + 1;
      context.strokeText(text, box.left, middle);
      context.fillText(text, box.left, middle);
      placed.push({ text, left: box.left, middle });
    }
    this.offered = [];
    this.placed = placed;
  }

  private measure(context: CanvasRenderingContext2D, text: string): number {
    context.font = `${FONT_SIZE}px ${LABEL_FONT}`;
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.widths.set(text, width);
    return width;
  }
}

/** Right of the node, left, below, above. */
function positions({ x, y, size }: LabelData, width: number): Box[] {
  const height = FONT_SIZE + 3;
  const aside = size + GAP + width / 2;
  const apart = size + GAP / 2 + height / 2;
  return [
    around(x + aside, y, width, height),
    around(x - aside, y, width, height),
    around(x, y + apart, width, height),
    around(x, y - apart, width, height),
  ];
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Nodes in hand before others, larger before smaller; equal ones by name, so that every frame chooses alike. */
function byImportance(a: LabelData, b: LabelData): number {
  return (b.zIndex ?? 0) - (a.zIndex ?? 0) || b.size - a.size || ((a.label ?? "") < (b.label ?? "") ? -1 : 1);
}
