/** Layouts that say something of the nodes themselves, beside that of the forces between them. */
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import type { Layout } from "../state/choices";
import type { Point } from "../state/view";
import { inCircle, STEP } from "./circle";
import { inColumns, ROW } from "./columns";
import { byPlace } from "./place";
import { byTime } from "./time";

/** What stands over a column or a group. */
export interface Heading extends Point {
  /** Null where what it stands over is not known. */
  readonly text: string | null;
}

/** Where the nodes stand, in the layout's units, and what stands over them. */
export interface Arranged {
  readonly places: ReadonlyMap<string, Point>;
  readonly headings: readonly Heading[];
  /** Units from one node to the next where they stand in rows; null where each has room by its size. */
  readonly apart: number | null;
}

/** Every node at its place, about the origin; equal pictures give equal places. */
export function arrange(model: Model, picture: Picture, layout: Exclude<Layout, "force">): Arranged {
  return LAYOUTS[layout](model, picture);
}

/** Whether what joined nodes when the build laid them out joins them here, and nothing else: who is alone moves nobody. */
export function isAsBuilt(model: Model, { graph }: Picture): boolean {
  return graph.size === model.graph.size && graph.everyEdge((edge) => model.graph.hasEdge(edge));
}

const LAYOUTS: Readonly<Record<Exclude<Layout, "force">, (model: Model, picture: Picture) => Arranged>> = {
  circle: (_model, { graph }) => ({ places: inCircle(graph), headings: [], apart: STEP }),
  columns: (_model, { graph }) => ({ places: inColumns(graph), headings: [], apart: ROW }),
  place: byPlace,
  time: byTime,
  built: (_model, { graph }) => ({
    places: new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }])),
    headings: [],
    apart: null,
  }),
};
