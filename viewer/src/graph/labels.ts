/**
 * The layer of labels. Sigma offers one label at a time in no useful order; they are collected while it draws, and set
 * at the end of the frame.
 */
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import type { Heading } from "../layout";
import type { Point } from "../state/view";
import { LABEL_FONT, type Palette } from "./palette";
import type { Box } from "./occupancy";
import { cardOf, CARD_GAP, FONT_SIZE, placeLabels, type PlacedLabel } from "./place-labels";

/** What sigma hands to a function that draws a label: position and size in pixels. */
type LabelData = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

const HALO = 3;
/** Headings stand back behind names. */
const HEADING = 0.65;

/** Sets the labels of one sigma. */
export class LabelLayer {
  /** Those of the last frame, without cards. */
  placed: readonly PlacedLabel[] = [];
  private offered: LabelData[] = [];
  /** Of nodes in hand: no label is read under them. */
  private cards: Box[] = [];
  private headings: readonly Heading[] = [];
  private inRows = false;
  private readonly widths = new Map<string, number>();

  constructor(private palette: Palette) {}

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  /** @param inRows - whether nodes stand in rows, all about as large */
  setOrder(headings: readonly Heading[], inRows: boolean): void {
    this.headings = headings;
    this.inRows = inRows;
  }

  /** Sigma's `defaultDrawNodeLabel`: takes the label down for `draw`. */
  readonly offer = (context: CanvasRenderingContext2D, data: LabelData): void => {
    if (!data.label) return;
    if (data.highlighted) this.cards.push(cardOf(data, this.measure(context, data.label)));
    else this.offered.push(data);
  };

  /** Sigma's `defaultDrawNodeHover`: the name of the node in hand on a card, over everything. */
  readonly drawCard = (context: CanvasRenderingContext2D, data: LabelData): void => {
    // Sigma goes on holding a node for hovered when the mouse leaves the graph from it.
    if (!data.label || !data.highlighted) return;
    const { left, right, top, bottom } = cardOf(data, this.measure(context, data.label));
    context.beginPath();
    context.arc(data.x, data.y, data.size + HALO, 0, 2 * Math.PI);
    context.roundRect(left, top, right - left, bottom - top, 5);
    context.fillStyle = this.palette.card;
    context.shadowColor = "rgb(0 0 0 / 35%)";
    context.shadowBlur = 6;
    context.fill();
    context.shadowBlur = 0;
    context.fillStyle = this.palette.ink;
    context.textBaseline = "middle";
    context.fillText(data.label, data.x + data.size + CARD_GAP, data.y + 1);
  };

  /**
   * Draws the headings and what was offered since the last call, and forgets that.
   *
   * @param covered - what of the screen lies under something else
   */
  draw(
    context: CanvasRenderingContext2D,
    { width, height }: { readonly width: number; readonly height: number },
    onScreen: (point: Point) => Point,
    covered: readonly Box[],
  ): void {
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = HALO;
    context.strokeStyle = this.palette.background;
    context.fillStyle = this.palette.ink;
    const headings = this.headings.flatMap((heading) => {
      const text = heading.text ?? "";
      return text === "" ? [] : [{ ...onScreen(heading), text }];
    });
    this.placed = placeLabels(this.offered, (text) => this.measure(context, text), width, height, {
      headings,
      inRows: this.inRows,
      covered: [...covered, ...this.cards],
    });
    for (const { x, y, text, heading } of this.placed) {
      context.font = `${heading ? "600 " : ""}${FONT_SIZE}px ${LABEL_FONT}`;
      context.globalAlpha = heading ? HEADING : 1;
      context.strokeText(text, x, y + 1);
      context.fillText(text, x, y + 1);
    }
    context.globalAlpha = 1;
    this.offered = [];
    this.cards = [];
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
