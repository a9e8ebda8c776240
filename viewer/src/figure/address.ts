/** A figure as it stands in the address, and back. */
import { FIGURE_GROUNDS, FIGURE_LABELS, type Figure } from "../state/view";

/** `180~120~8~600~white~all~100~标题`; the three figures say whether there is a caption, all is grey, edges are weighted. */
export function readFigure(text: string): Figure | null {
  const [sizes, rest] = [text.split("~").slice(0, 4).map(Number), text.split("~").slice(4)];
  const [width, height, type, dpi] = sizes;
  const [ground, labels, flags = "", ...title] = rest;
  if (!isSize(width, 40, 500) || !isSize(height, 40, 500) || !isSize(type, 4, 24) || !isSize(dpi, 72, 1200))
    return null;
  const [on, under] = [FIGURE_GROUNDS.find((one) => one === ground), FIGURE_LABELS.find((one) => one === labels)];
  if (on === undefined || under === undefined || !/^[01]{3}$/.test(flags)) return null;
  const [caption, grey, weighted] = Array.from(flags, (digit) => digit === "1");
  return {
    width,
    height,
    type,
    dpi,
    ground: on,
    labels: under,
    caption: caption!,
    grey: grey!,
    weighted: weighted!,
    title: title.join("~"),
  };
}

/** What `readFigure` reads. */
export function writeFigure({
  width,
  height,
  type,
  dpi,
  ground,
  labels,
  caption,
  grey,
  weighted,
  title,
}: Figure): string {
  const flags = [caption, grey, weighted].map(Number).join("");
  return [width, height, type, dpi, ground, labels, flags, title].join("~");
}

function isSize(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && value >= least && value <= most;
}
