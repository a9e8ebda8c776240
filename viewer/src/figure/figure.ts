/** A figure for a paper: what stands on the screen, at a size in millimetres, with type of a size in points. */
import { FONT_SIZE, placeLabels } from "../graph/place-labels";
import { captionHeight, formatSvg, type Caption, type Shot } from "../share/svg";
import type { Figure } from "../state/view";

/** In one inch. */
const MM = 25.4;
const POINTS = 72;

/** Ink on paper. */
const INK = "#1a1a1a";
const PAPER = "#ffffff";

/** Of edges drawn by weight, in units of which the type has thirteen: the thinnest and the heaviest. */
const THIN = 0.6;
const THICK = 5;

/** An SVG of exactly the size that the figure says, everything in it to scale. */
export function drawFigure(shot: Shot, caption: Caption, figure: Figure, font: string): string {
  const { width, height } = unitsOf(figure);
  const shown: Caption = { ...caption, title: figure.title || caption.title };
  const room = figure.caption ? captionHeight(shown, width) : 0;
  const fitted = fit(shot, width, Math.max(40, height - room), figure);
  const ground = figure.ground === "screen" ? shot.background : figure.ground === "white" ? PAPER : "none";
  const ink = figure.ground === "screen" ? shot.ink : INK;
  const drawn: Shot = { ...fitted, background: ground, ink: figure.grey ? greyOf(ink) : ink };
  const legend = figure.grey ? shown.legend.map((key) => ({ ...key, colour: greyOf(key.colour) })) : shown.legend;
  const svg = formatSvg(drawn, { ...shown, legend }, font);
  // Without a caption the page ends where the graph does.
  const total = figure.caption ? height : fitted.height;
  return svg.replace(
    /^<svg ([^>]*?)width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
    `<svg $1width="${figure.width}mm" height="${round((figure.height * total) / height)}mm" viewBox="0 0 ${round(width)} ${round(total)}"`,
  );
}

/** In units of which the type has thirteen, as everything on the screen is measured. */
function unitsOf({ width, height, type }: Figure): { width: number; height: number } {
  const perMm = (POINTS / MM) * (FONT_SIZE / type);
  return { width: width * perMm, height: height * perMm };
}

/** Room for names at the sides, and for the rims of nodes above and below. */
const SIDE = 70;
const OVER = 20;

/** The middle and the size of what nodes take up of the screen. */
function frameOf(nodes: Shot["nodes"], shot: { readonly width: number; readonly height: number }) {
  const [left, right] = extentOf(nodes.map(({ x }) => within(x, shot.width)));
  const [top, bottom] = extentOf(nodes.map(({ y }) => within(y, shot.height)));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  };
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function extentOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] ?? 0, values[0] ?? 0],
  );
}

/** By a quarter, as an upright screen shows what is wider than high, and back. */
function turned(shot: Shot): Shot {
  const turn = (x: number, y: number): [number, number] => [shot.height - y, x];
  return {
    ...shot,
    width: shot.height,
    height: shot.width,
    nodes: shot.nodes.map((node) => {
      const [x, y] = turn(node.x, node.y);
      return { ...node, x, y };
    }),
    edges: shot.edges.map((edge) => ({ ...edge, from: turn(...edge.from), to: turn(...edge.to) })),
  };
}

/** The same picture in another rectangle, turned where it fills that better, with labels where there is room for them now. */
function fit(drawn: Shot, width: number, height: number, figure: Figure): Shot {
  const stands = frameOf(drawn.nodes, drawn);
  const isUpright = stands.height > stands.width;
  const { nodes, edges, ...shot } = drawn.turnable && isUpright !== height > width ? turned(drawn) : drawn;
  const frame = frameOf(nodes, shot);
  const scale = Math.min((width - 2 * SIDE) / frame.width, (height - 2 * OVER) / frame.height);
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    width / 2 + (x - frame.x) * scale,
    height / 2 + (y - frame.y) * scale,
  ];
  const [lightest, heaviest] = extentOf(edges.map(({ weight = 1 }) => weight));
  const widthOfEdge = (weight: number): number =>
    heaviest === lightest ? 1 : THIN + (THICK - THIN) * Math.sqrt((weight - lightest) / (heaviest - lightest));
  const placed = nodes.map((node) => {
    const [x, y] = at([node.x, node.y]);
    return { ...node, x, y, size: node.size * scale, colour: figure.grey ? greyOf(node.colour) : node.colour };
  });
  const named = placed.filter(
    ({ shape }) => figure.labels === "all" || (figure.labels === "people") === (shape === "circle"),
  );
  return {
    ...shot,
    width,
    height,
    nodes: placed,
    edges: edges.map((edge) => ({
      from: at(edge.from),
      to: at(edge.to),
      colour: figure.grey ? greyOf(edge.colour) : edge.colour,
      width: figure.weighted ? widthOfEdge(edge.weight ?? 1) : Math.max(0.5, edge.width * scale),
    })),
    labels: figure.labels === "none" ? [] : placeLabels(named, widthOf, width, height),
  };
}

/** As bright as the colour is to the eye (Rec. 709); what is no `#rrggbb` stays. */
export function greyOf(colour: string): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return colour;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  const level = Math.round(0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0));
  return `#${level.toString(16).padStart(2, "0").repeat(3)}`;
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2E80" ? 1 : 0.6) * FONT_SIZE, 0);
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}

/** Pixels of a picture for one of CSS, of which there are 96 in an inch. */
export function pixelRatio({ dpi }: Figure): number {
  return dpi / 96;
}
