/**
 * A PDF of a figure that stands on the page: lines, discs and squares as such. A page cannot read the fonts that its
 * browser draws with, and so cannot embed Chinese ones: each name is a stencil of a printing press's fineness, with the
 * same text invisible over it, to be searched, selected and copied.
 */
import { PdfFile } from "./pdf-file";

/** Of the stencils, per inch: what imagesetters do for type. */
const FINENESS = 1200;

/** @param svg - drawn on the page, with its size in millimetres */
export async function drawPdf(svg: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  const file = new PdfFile(width, height, title);
  const scale = width / svg.viewBox.baseVal.width;
  const graph = svg.querySelector<SVGSVGElement>("svg");
  let isClipped = false;
  for (const element of svg.querySelectorAll<SVGGraphicsElement>("line, circle, rect, text")) {
    // What leads out of the graph ends at its borders.
    const isInside = graph?.contains(element) === true;
    if (isInside && !isClipped) file.clip(height - graph.viewBox.baseVal.height * scale);
    if (!isInside && isClipped) file.unclip();
    isClipped = isInside;
    const { x, y } = originOf(element, svg);
    const place = (left: number, top: number): [number, number] => [(left + x) * scale, height - (top + y) * scale];
    const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
    if (element.tagName === "line") {
      const ends = [...place(number("x1"), number("y1")), ...place(number("x2"), number("y2"))] as const;
      file.line(ends, number("stroke-width") * scale, element.getAttribute("stroke") ?? "#000000");
    } else if (element.tagName === "circle") {
      file.disc(...place(number("cx"), number("cy")), number("r") * scale, fillOf(element));
    } else if (element.tagName === "rect") {
      const [left, bottom] = place(number("x"), number("y") + number("height"));
      file.square(left, bottom, number("width") * scale, number("height") * scale, fillOf(element));
    } else {
      await drawText(file, element, place(number("x"), number("y")), scale);
    }
  }
  return file.finish();
}

/** In points. */
function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const points = (text: string | null): number => (Number.parseFloat(text ?? "0") * 72) / 25.4;
  return { width: points(svg.getAttribute("width")), height: points(svg.getAttribute("height")) };
}

/** Groups are only ever moved. */
function originOf(element: Element, root: Element): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let at: Element | null = element.parentElement; at !== null && at !== root; at = at.parentElement) {
    const [, left = "0", top = "0"] =
      /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(at.getAttribute("transform") ?? "") ?? [];
    x += Number(left);
    y += Number(top);
  }
  return { x, y };
}

function fillOf(element: Element): string {
  return inherited(element, "fill") ?? "#000000";
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

async function drawText(
  file: PdfFile,
  element: Element,
  [x, y]: readonly [number, number],
  scale: number,
): Promise<void> {
  const text = element.textContent ?? "";
  const size = Number(inherited(element, "font-size") ?? 13) * scale;
  const weight = inherited(element, "font-weight") ?? "400";
  const font = `${weight} ${(size * FINENESS) / 72}px ${inherited(element, "font-family") ?? "sans-serif"}`;
  const halo = inherited(element, "stroke");
  const rim =
    halo === null || halo === "none" ? 0 : (Number(inherited(element, "stroke-width") ?? 0) * scale * FINENESS) / 72;
  if (rim > 0 && halo !== null) await stencil(file, text, font, rim, [x, y], halo);
  const width = await stencil(file, text, font, 0, [x, y], fillOf(element));
  file.invisibleText(text, x, y - size * 0.36, size, width);
}

/** Gives how wide the text is, in points. The text's middle is at the position. */
async function stencil(
  file: PdfFile,
  text: string,
  font: string,
  rim: number,
  [x, y]: readonly [number, number],
  colour: string,
): Promise<number> {
  const measure = new OffscreenCanvas(1, 1).getContext("2d")!;
  measure.font = font;
  const { width, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = measured(measure, text);
  const border = Math.ceil(rim) + 2;
  const [wide, high] = [Math.ceil(width) + 2 * border, Math.ceil(up + down) + 2 * border];
  const context = new OffscreenCanvas(wide, high).getContext("2d")!;
  context.font = font;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = rim;
  const middle = up + border;
  if (rim > 0) context.strokeText(text, border, middle);
  context.fillText(text, border, middle);
  const unit = 72 / FINENESS;
  const image = await file.mask(`${font} ${rim} ${text}`, context.getImageData(0, 0, wide, high));
  file.place(image, x - border * unit, y + (middle - high) * unit, wide * unit, high * unit, colour);
  return width * unit;
}

function measured(context: OffscreenCanvasRenderingContext2D, text: string): TextMetrics {
  context.textBaseline = "middle";
  return context.measureText(text);
}
