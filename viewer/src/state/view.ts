/** What the viewer shows: all of it stands in the address, so that a link opens the same picture (state/address.ts). */
import type { Language } from "../i18n/language";
import type { Colouring, EdgeColouring, Grain, Labelling, Layout, Projection, Sizing, Width } from "./choices";

/** A node, an edge or an event: nodes and edges by their key in the picture, events by their id in the dataset. */
export interface Selection {
  readonly kind: "node" | "edge" | "event";
  readonly key: string;
}

/** What is kept; an empty list keeps everything. */
export interface Filters {
  /** person, place or facility. */
  readonly kinds: readonly string[];
  /** As which people took part in events: lead, chair, speak, accompany, attend. */
  readonly roles: readonly string[];
  /** Of events: visit, meeting, ceremony, reception, other. */
  readonly types: readonly string[];
  /** Facility kinds (hospital) and levels of places (town). */
  readonly sites: readonly string[];
  /** Of people: 永康市. */
  readonly homes: readonly string[];
  /** Levels of people's posts: province, prefecture, county, town, village. */
  readonly levels: readonly string[];
  /** Newspapers, files and kinds of evidence (data/doubt.ts) of events. */
  readonly papers: readonly string[];
  readonly files: readonly string[];
  readonly evidence: readonly string[];
  /** Whether what is doubtful is left out: who may have taken part in an event, and where it may have been. */
  readonly sure: boolean;
  /** Edges with fewer events are left out; at least 1. */
  readonly least: number;
}

/** From the first to the last day, both included: `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A node and what is within so many steps of it. */
interface Ego {
  readonly node: string;
  /** 1 to 3. */
  readonly depth: number;
}

/** The shortest chain between two people. */
export interface Chain {
  readonly from: string;
  readonly to: string;
  /** Whether frequent company counts as near. */
  readonly weighted: boolean;
}

/** What fills the stage: the graph, the same as a table, or where it was on a map. */
type Stage = "graph" | "table" | "map";

/** Where the middle of the map lies, in degrees, and how near it is: 0 shows about all of China, 1 half of it across. */
export interface MapCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Two people or two sites by their keys in the dataset, or two periods, side by side. */
export type Comparison =
  | { readonly of: "nodes"; readonly pair: readonly [string, string] }
  | { readonly of: "periods"; readonly pair: readonly [Period, Period] };

/** A sentence in the text of a page. */
export interface Passage {
  /** The page's `source`: a file, for a page of a `.jsonl` with its id. */
  readonly file: string;
  /** Half-open offsets, as in the evidence. */
  readonly start: number;
  readonly end: number;
}

/** In the units of the layout. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the screen. */
export interface Camera extends Point {
  /** 1 shows the whole layout, smaller is nearer. */
  readonly ratio: number;
}

/** What a figure is drawn on: white, nothing, or the colour of the screen. */
export const FIGURE_GROUNDS = ["white", "none", "screen"] as const;
/** Which nodes of a figure have their names. */
export const FIGURE_LABELS = ["all", "people", "sites", "none"] as const;

/** A figure for a paper. */
export interface Figure {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** Of the type, in points. */
  readonly type: number;
  /** Of a PNG. */
  readonly dpi: number;
  readonly ground: (typeof FIGURE_GROUNDS)[number];
  readonly labels: (typeof FIGURE_LABELS)[number];
  /** Whether title, legend and source stand under it. */
  readonly caption: boolean;
  readonly grey: boolean;
  /** Whether edges are as wide as they weigh. */
  readonly weighted: boolean;
  /** Empty for that of the picture. */
  readonly title: string;
}

/** As wide as two columns of a journal. */
export const FIRST_FIGURE: Figure = {
  width: 180,
  height: 120,
  type: 8,
  dpi: 600,
  ground: "white",
  labels: "all",
  caption: true,
  grey: false,
  weighted: false,
  title: "",
};

/** A search of the sentences; what is empty asks for nothing. */
export interface SentenceQuery {
  readonly words: string;
  readonly paper: string;
  readonly file: string;
  /** Of the event: visit, meeting, … */
  readonly type: string;
  /** Of the event, as in data/doubt.ts. */
  readonly evidence: string;
}

/** Everything that an address says. */
export interface View {
  readonly projection: Projection;
  readonly filters: Filters;
  /** Only events in it count, and only those whose whole date is known; null for all events. */
  readonly period: Period | null;
  /** Which stretch of time the slider shows; null where the events are. */
  readonly axis: Period | null;
  readonly grain: Grain;
  /** Places that `grain` folds, unfolded by hand, and those folded by hand whatever the grain. */
  readonly unfolded: readonly string[];
  readonly folded: readonly string[];
  /** Only these nodes are shown, such as those of a query's result; null for all. */
  readonly focus: readonly string[] | null;
  /** Nodes that a dataset too large to be sent whole is asked for, with their neighbours. */
  readonly around: readonly string[];
  readonly ego: Ego | null;
  /** Nodes shown with their neighbours though focus, ego or size would leave them out. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** Nodes moved by hand. */
  readonly pinned: ReadonlyMap<string, Point>;
  readonly chain: Chain | null;
  /** Nodes picked together. */
  readonly chosen: readonly string[];
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  readonly edgeColouring: EdgeColouring;
  readonly width: Width;
  readonly labelling: Labelling;
  /** Whether the measures of nodes stand in the table and the panels. */
  readonly statistics: boolean;
  readonly layout: Layout;
  /** Whether a large graph is drawn whole; otherwise its strongest part. */
  readonly whole: boolean;
  /** Null shows everything. Another layout begins without one: it would look elsewhere. */
  readonly camera: Camera | null;
  readonly selection: Selection | null;
  readonly stage: Stage;
  /** Null shows all that is on the map. */
  readonly mapCamera: MapCamera | null;
  /** The point of the map whose sites are listed: its coordinates as `120.048,28.889`. */
  readonly mapPoint: string | null;
  /** Whether the map draws visits as arcs from people's homes. */
  readonly arcs: boolean;
  /** Stands in the stage's place while there is one. */
  readonly comparison: Comparison | null;
  /** The page that is open at a sentence. */
  readonly passage: Passage | null;
  /** The search of the sentences that is open; null for none. */
  readonly sentences: SentenceQuery | null;
  /** Open in a dialog; null for none. */
  readonly figure: Figure | null;
  /** Whether the list of corrections is open, what can be put right of the selection, or the pages to be added: all only where the page may write. */
  readonly editing: "list" | "selection" | "pages" | null;
  /** Whether the dialog is open that exports what is seen. */
  readonly exporting: boolean;
  /** Whether saved views, stars and notes are open. */
  readonly notebook: boolean;
  /** Whether the console is open. */
  readonly console: boolean;
  /** Whether the controls beside the graph are open. */
  readonly controls: boolean;
  /** The language that the address asks for; null leaves it to the reader's browser. */
  readonly language: Language | null;
}

/** Keeps everything. */
export const NO_FILTERS: Filters = {
  kinds: [],
  roles: [],
  types: [],
  sites: [],
  homes: [],
  levels: [],
  papers: [],
  files: [],
  evidence: [],
  sure: false,
  least: 1,
};

/** What an address without anything shows. */
export const FIRST_VIEW: View = {
  projection: "visits",
  filters: NO_FILTERS,
  period: null,
  axis: null,
  grain: "site",
  unfolded: [],
  folded: [],
  focus: null,
  around: [],
  ego: null,
  expanded: [],
  hidden: [],
  pinned: new Map(),
  chain: null,
  chosen: [],
  colouring: "kind",
  sizing: "strength",
  edgeColouring: "kind",
  width: "times",
  labelling: "name",
  statistics: false,
  layout: "force",
  whole: false,
  camera: null,
  selection: null,
  stage: "graph",
  mapCamera: null,
  mapPoint: null,
  arcs: true,
  comparison: null,
  passage: null,
  sentences: null,
  figure: null,
  editing: null,
  exporting: false,
  notebook: false,
  console: false,
  controls: false,
  language: null,
};

/** Whether two selections are of one thing; nothing selected is the same as nothing selected. */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.key === b?.key;
}

/** The fields of which a change lays the graph out anew. */
const LAID_OUT_BY: readonly (keyof View)[] = [
  "projection",
  "filters",
  "period",
  "grain",
  "unfolded",
  "folded",
  "focus",
  "ego",
  "expanded",
  "hidden",
  "layout",
  "whole",
];

/** The view after a change. Where the graph is laid out anew, a camera that the change does not name would look at nothing. */
export function changed(view: View, change: Partial<View>): View {
  const next = { ...view, ...change };
  const moves = next.layout !== "built" || view.layout !== "built";
  if ("camera" in change || !moves || LAID_OUT_BY.every((field) => next[field] === view[field])) return next;
  return { ...next, camera: null };
}
