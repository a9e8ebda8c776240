/** How nodes and edges look by what is known or measured of them: colours, sizes, widths and labels, and what they mean. */
import type { Measures } from "../compute/plain";
import type { Model } from "../data/model";
import type { Picture, PictureNode } from "../data/picture";
import type { View } from "../state/view";
import type { Palette } from "./colours";
import { isRamped, nodeValues, type Value } from "./values";

/** What differs from the usual look; what is absent is as usual. */
export interface Style {
  readonly colourOf: ((node: string) => string) | null;
  readonly sizeOf: ((node: string) => number) | null;
  readonly labelOf: ((node: string, label: string) => string | null) | null;
  readonly edgeColourOf: ((edge: string) => string) | null;
  readonly widthOf: ((edge: string) => number) | null;
  /** Of the colours of nodes and of edges; null where kinds or communities are coloured. */
  readonly nodeKeys: Scale | null;
  readonly edgeKeys: Scale | null;
}

/** What colours mean: categories, the most frequent first, or a ramp from the least to the most. */
export type Scale =
  | { readonly kind: "categories"; readonly keys: readonly CategoryKey[] }
  | { readonly kind: "ramp"; readonly from: Value; readonly to: Value; readonly colours: readonly string[] };

interface CategoryKey {
  /** Null for what is not known; `undefined` for the many rare ones together. */
  readonly value: string | null | undefined;
  readonly colour: string;
  readonly count: number;
}

/** What of a view the look of nodes and edges depends on. */
export type StyleView = Pick<View, "colouring" | "sizing" | "edgeColouring" | "width" | "labelling">;

/** Whether a look asks for measures that have to be computed first. */
export function needsMeasures({ colouring, sizing }: StyleView): boolean {
  const computed: readonly string[] = ["degree", "betweenness", "core", "component"];
  return computed.includes(colouring) || computed.includes(sizing);
}

/** The look that a view asks for; until its measures are there, what needs them looks as usual. */
export function styleOf(
  model: Model,
  picture: Picture,
  measures: ReadonlyMap<string, Measures> | null,
  view: StyleView,
  palette: Palette,
): Style {
  const { graph } = picture;
  const nodes = graph.nodes();
  const { colouring, sizing, edgeColouring, width, labelling } = view;
  const valuesOf = (what: Parameters<typeof nodeValues>[3]) => nodeValues(model, picture, measures, what);
  const coloured = colouring === "kind" || colouring === "community" ? null : valuesOf(colouring);
  const sized = sizing === "same" ? null : valuesOf(sizing);
  const node = coloured === null ? null : scale(nodes, coloured, isRamped(colouring), palette);
  const edge =
    edgeColouring === "kind"
      ? null
      : scale(graph.edges(), (key) => graph.getEdgeAttribute(key, edgeColouring), true, palette);
  return {
    colourOf: node?.colourOf ?? null,
    sizeOf: sizing === "strength" ? null : sizing === "same" ? () => SAME : sizes(nodes, sized ?? (() => null)),
    labelOf: labelling === "name" ? null : labels(model, graph, labelling, sized),
    edgeColourOf: edge?.colourOf ?? null,
    widthOf: width === "times" ? null : widths(picture, width),
    nodeKeys: node?.keys ?? null,
    edgeKeys: edge?.keys ?? null,
  };
}

/** In pixels: of all alike, and from the least to the most. */
const SAME = 7;
const LEAST_SIZE = 4;
const MOST_SIZE = 18;

/** By area, so that twice as much looks twice as much; what is not known is smallest. */
function sizes(nodes: readonly string[], valueOf: (node: string) => Value): (node: string) => number {
  const most = Math.max(0, ...nodes.map((node) => Number(valueOf(node) ?? 0)));
  return (node) =>
    LEAST_SIZE + (MOST_SIZE - LEAST_SIZE) * Math.sqrt(most === 0 ? 0 : Number(valueOf(node) ?? 0) / most);
}

function widths({ graph }: Picture, width: "weight" | "same"): (edge: string) => number {
  if (width === "same") return () => 1;
  const most = Math.max(0, ...graph.mapEdges((_edge, { weight }) => weight)) || 1;
  return (edge) => Math.max(1, 6 * Math.sqrt(graph.getEdgeAttribute(edge, "weight") / most));
}

function labels(
  { graph: all }: Model,
  graph: Picture["graph"],
  labelling: "post" | "value" | "none",
  sized: ((node: string) => Value) | null,
): (node: string, label: string) => string | null {
  if (labelling === "none") return () => null;
  if (labelling === "value")
    return (node, label) => [label, formatValue(sized?.(node) ?? null)].filter(Boolean).join(" ");
  return (node, label) => {
    const { titles = [], within = null } = all.hasNode(node) ? all.getNodeAttributes(node) : {};
    const detail: string | null = titles[0] ?? within ?? (graph.getNodeAttribute(node, "subkind") || null);
    return detail === null ? label : `${label} ${detail}`;
  };
}

/** A number with three digits that count: 0.0123, 1.23, 45. */
export function formatValue(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}

function scale(
  keys: readonly string[],
  valueOf: (key: string) => Value,
  ramped: boolean,
  palette: Palette,
): { readonly colourOf: (key: string) => string; readonly keys: Scale } {
  return ramped ? ramp(keys, valueOf, palette) : categories(keys, valueOf, palette);
}

/** By rank among the different values, so that a few very large ones leave colours to the others. */
function ramp(keys: readonly string[], valueOf: (key: string) => Value, { ramp: colours, otherCommunity }: Palette) {
  const known = [...new Set(keys.map(valueOf))].filter((value) => value !== null).toSorted(compare);
  const rank = new Map(known.map((value, at) => [value, known.length === 1 ? 1 : at / (known.length - 1)]));
  const colourOf = (key: string): string => {
    const part = rank.get(valueOf(key) ?? NaN);
    return part === undefined ? otherCommunity : (colours[Math.round(part * (colours.length - 1))] ?? otherCommunity);
  };
  const [from = null, to = null] = [known[0], known.at(-1)];
  return { colourOf, keys: { kind: "ramp", from, to, colours } satisfies Scale };
}

function categories(
  keys: readonly string[],
  valueOf: (key: string) => Value,
  { community: colours, otherCommunity }: Palette,
) {
  const counts = new Map<string | null, number>();
  for (const key of keys) {
    const value = valueOf(key);
    const category = value === null ? null : String(value);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const ranked = [...counts]
    .filter(([value]) => value !== null)
    .toSorted(([a, many], [b, more]) => more - many || ((a ?? "") < (b ?? "") ? -1 : 1));
  const named = ranked.slice(0, colours.length);
  const rest = ranked.slice(colours.length).reduce((sum, [, count]) => sum + count, 0);
  const colourBy = new Map(named.map(([value], at) => [value, colours[at] ?? otherCommunity]));
  const unknown = counts.get(null) ?? 0;
  const shown: CategoryKey[] = [
    ...named.map(([value, count]) => ({ value, colour: colourBy.get(value) ?? otherCommunity, count })),
    ...(rest > 0 ? [{ value: undefined, colour: otherCommunity, count: rest }] : []),
    ...(unknown > 0 ? [{ value: null, colour: otherCommunity, count: unknown }] : []),
  ];
  const colourOf = (key: string): string => {
    const value = valueOf(key);
    return (value === null ? undefined : colourBy.get(String(value))) ?? otherCommunity;
  };
  return { colourOf, keys: { kind: "categories", keys: shown } satisfies Scale };
}

function compare(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** A node as the style makes it. */
export function styledNode(
  style: Style | null,
  key: string,
  node: PictureNode,
): { size: number; label: string | null } {
  return {
    size: style?.sizeOf?.(key) ?? node.size,
    label: style?.labelOf == null ? node.label : style.labelOf(key, node.label),
  };
}
