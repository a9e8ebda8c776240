/** What the graph shows, as SVG: shapes, and labels that stay text. */

/** A graph as it stands on the screen, in pixels from its upper left corner. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly ink: string;
  /** Whether left and right, up and down say nothing, so that it may be shown turned. */
  readonly turnable?: boolean;
  /** Those below others first. */
  readonly edges: readonly ShotEdge[];
  readonly nodes: readonly ShotNode[];
  readonly labels: readonly ShotLabel[];
}

/** An edge as a straight line. */
export interface ShotEdge {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly colour: string;
  readonly width: number;
  /** What the edge weighs, where the picture says it. */
  readonly weight?: number;
}

/** A node by its middle. */
export interface ShotNode {
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly size: number;
  readonly shape: "circle" | "square";
  readonly colour: string;
  /** Its name, whether or not there is room for it on the screen. */
  readonly label?: string;
}

interface ShotLabel {
  /** The left end of the text, and its middle from top to bottom. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** On a card of its own, over everything. */
  readonly card?: boolean;
}

/** A line of the legend: a node's shape or an edge's line, and what it means. */
export interface ShotKey {
  readonly shape: "circle" | "square" | "line";
  readonly colour: string;
  readonly text: string;
}

/** What stands under a saved picture. */
export interface Caption {
  readonly title: string;
  readonly legend: readonly ShotKey[];
  /** What the data is and where it comes from. */
  readonly source: string;
}

/** In pixels, as on the screen. */
const FONT_SIZE = 13;
const HALO = 3;
const MARGIN = 16;
const LINE = 22;

/** A whole SVG file: the graph, and under it the title, the legend and the source. */
export function formatSvg(shot: Shot, caption: Caption, font: string): string {
  const { width, height, background, ink } = shot;
  const legend = legendOf(caption.legend, width);
  const total = height + captionHeight(caption, width);
  const lines = [
    open(width, total, ink, font),
    `<title>${escape(caption.title)}</title>`,
    `<rect width="${width}" height="${total}" fill="${background}"/>`,
    formatGraph(shot),
    `<g transform="translate(${MARGIN} ${height + MARGIN})" dominant-baseline="middle">`,
    `<text y="${LINE / 2}" font-weight="600">${escape(caption.title)}</text>`,
    ...legend.items,
    `<text y="${LINE * (legend.rows + 1.5)}" fill="${softened(ink, background)}">${escape(caption.source)}</text>`,
    "</g>",
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Seven parts of ink in ten of the ground: a colour of its own, since not all that draws the file knows transparency. */
function softened(ink: string, ground: string): string {
  const [dark, light] = [partsOf(ink), partsOf(ground === "none" ? "#ffffff" : ground)];
  return `#${dark
    .map((part, at) => Math.round(0.7 * part + 0.3 * light[at]!))
    .map(hexOf)
    .join("")}`;
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hexOf(part: number): string {
  return part.toString(16).padStart(2, "0");
}

/** How much title, legend and source add to the height of the graph. */
export function captionHeight({ legend }: Pick<Caption, "legend">, width: number): number {
  return MARGIN + LINE * (legendOf(legend, width).rows + 2) + MARGIN / 2;
}

/** The graph alone. */
export function formatShot(shot: Shot, font: string): string {
  return `${open(shot.width, shot.height, shot.ink, font)}${formatGraph(shot)}</svg>`;
}

function open(width: number, height: number, ink: string, font: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${escape(font)}" font-size="${FONT_SIZE}" fill="${ink}">`
  );
}

/** Cut at its borders. */
function formatGraph({ width, height, background, edges, nodes, labels }: Shot): string {
  const halo = `stroke="${background}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke"`;
  return [
    `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden">`,
    `<g stroke-linecap="round">${edges.map(formatEdge).join("")}</g>`,
    `<g>${nodes.map(formatNode).join("")}</g>`,
    `<g dominant-baseline="middle" ${halo}>${labels.map((label) => formatLabel(label, background)).join("")}</g>`,
    "</svg>",
  ].join("\n");
}

function formatEdge({ from, to, colour, width }: ShotEdge): string {
  const [x1, y1, x2, y2] = [...from, ...to].map(round);
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${round(width)}"/>`;
}

function formatNode({ x, y, size, shape, colour }: ShotNode): string {
  if (shape === "circle") return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${colour}"/>`;
  const side = round(2 * size);
  return `<rect x="${round(x - size)}" y="${round(y - size)}" width="${side}" height="${side}" fill="${colour}"/>`;
}

function formatLabel({ x, y, text, card }: ShotLabel, background: string): string {
  const words = `<text x="${round(x)}" y="${round(y)}">${escape(text)}</text>`;
  if (card !== true) return words;
  const [left, top, wide] = [round(x - 4), round(y - FONT_SIZE + 2), round(widthOf(text) + 8)];
  const box = `x="${left}" y="${top}" width="${wide}" height="${2 * FONT_SIZE - 4}" rx="5"`;
  return `<rect ${box} fill="${background}" fill-opacity="0.9" stroke="currentColor" stroke-opacity="0.2"/>${words}`;
}

/** Beside one another, as many as fit in a row; a Chinese character is as wide as it is high. */
function legendOf(keys: readonly ShotKey[], width: number): { items: string[]; rows: number } {
  let [x, row] = [0, 1];
  const items = keys.map(({ shape, colour, text }) => {
    const wide = 22 + widthOf(text) + 20;
    if (x > 0 && x + wide > width - 2 * MARGIN) [x, row] = [0, row + 1];
    const y = LINE * (row + 0.5);
    const mark =
      shape === "line"
        ? formatEdge({ from: [x, y], to: [x + 16, y], colour, width: 3 })
        : formatNode({ x: x + 8, y, size: 5, shape, colour });
    const item = `${mark}${formatLabel({ x: x + 22, y, text }, "none")}`;
    x += wide;
    return item;
  });
  return { items, rows: keys.length === 0 ? 0 : row };
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2E80" ? 1 : 0.6) * FONT_SIZE, 0);
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}

/** Of a text in XML, also in an attribute; characters that XML cannot hold are left out. */
function escape(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- XML 1.0 has no place for them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
