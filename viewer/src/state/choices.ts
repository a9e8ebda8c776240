/** What there is to choose from for how a view looks. */

/**
 * Which nodes are joined: people and the sites they visited (人—地), people who appeared together (人—人), both, sites
 * with the same visitors (地—地), or people and the events they took part in (人—事).
 */
export type Projection = "visits" | "appearances" | "all" | "sites" | "events";

/** All projections, in the order in which they are offered. */
export const PROJECTIONS: readonly Projection[] = ["visits", "appearances", "all", "sites", "events"];

/** Sites by themselves, or folded into the towns, counties or prefectures that they lie in. */
export type Grain = "site" | "town" | "county" | "prefecture";

/** All grains, from the finest. */
export const GRAINS: readonly Grain[] = ["site", "town", "county", "prefecture"];

/** Of a node within the picture; `events` in which it is seen. */
export const MEASURES = ["strength", "degree", "betweenness", "core", "component", "events"] as const;
/** One of these. */
export type Measure = (typeof MEASURES)[number];

/** By what nodes are coloured: a kind, what is known of them, or a measure. */
export const COLOURINGS = ["kind", "community", "home", "level", "subkind", "first", ...MEASURES] as const;
/** One of these. */
export type Colouring = (typeof COLOURINGS)[number];

/** By what nodes are large; `same` makes all alike. */
export const SIZINGS = ["strength", "degree", "betweenness", "core", "events", "same"] as const;
/** One of these. */
export type Sizing = (typeof SIZINGS)[number];

/** By what edges are coloured. */
export const EDGE_COLOURINGS = ["kind", "times", "weight", "first"] as const;
/** One of these. */
export type EdgeColouring = (typeof EDGE_COLOURINGS)[number];
/** By what edges are wide; `same` makes all alike. */
export const WIDTHS = ["times", "weight", "same"] as const;
/** One of these. */
export type Width = (typeof WIDTHS)[number];

/** What labels say: the name, the post or place behind it, the measure by which nodes are large, or nothing. */
export const LABELLINGS = ["name", "post", "value", "none"] as const;
/** One of these. */
export type Labelling = (typeof LABELLINGS)[number];

/**
 * Where nodes stand: drawn together by what joins them, in a circle, beside others of their place, by the first day on
 * which they are seen, people and sites in columns, or where the build put them, whatever is shown.
 */
export type Layout = "force" | "circle" | "place" | "time" | "columns" | "built";

/** All layouts, in the order in which they are offered. */
export const LAYOUTS: readonly Layout[] = ["force", "circle", "place", "time", "columns", "built"];

/** Whether a text, such as one of an address, names a projection. */
export function isProjection(value: string): value is Projection {
  return (PROJECTIONS as readonly string[]).includes(value);
}
