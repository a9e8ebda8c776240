/** What has to change so that a selection can be seen. */
import type { EdgeKind } from "../data/dataset";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import { drawnEdge } from "../graph/emphasis";
import type { Projection } from "./choices";
import type { Selection, View } from "./view";

const PROJECTION_OF: Readonly<Record<EdgeKind, Projection>> = { visited: "visits", appeared: "appearances" };

/**
 * The change of the view that selects a node, edge or event: with it, where the picture does not show it, a projection
 * in which it can be seen, and its place among the expanded and no longer the hidden nodes. What a filter leaves out
 * stays out: the panel says what there is to say.
 */
export function showing(model: Model, picture: Picture, view: View, selection: Selection): Partial<View> {
  if (isSeen(model, picture, selection)) return { selection };
  const { kind, key } = selection;
  if (kind === "event") return { selection };
  const projection = projectionFor(model, view.projection, selection);
  const nodes = kind === "node" ? [key] : model.graph.hasEdge(key) ? model.graph.extremities(key) : [];
  const limited = picture.cut || view.focus !== null || view.ego !== null;
  return {
    selection,
    projection,
    hidden: view.hidden.filter((node) => !nodes.includes(node)),
    expanded: limited ? [...new Set([...view.expanded, ...nodes.map(picture.drawnAs)])] : view.expanded,
  };
}

function isSeen(model: Model, picture: Picture, { kind, key }: Selection): boolean {
  if (kind === "node") return picture.graph.hasNode(picture.drawnAs(key));
  if (kind === "edge") return drawnEdge(model, picture, key) !== null;
  return picture.events.has(key);
}

/** The projection as it is where it has the selection; otherwise one that has, or that of everything. */
function projectionFor({ graph }: Model, current: Projection, { kind, key }: Selection): Projection {
  if (kind === "edge") return graph.hasEdge(key) ? PROJECTION_OF[graph.getEdgeAttribute(key, "kind")] : current;
  if (!graph.hasNode(key)) return current;
  const has = (edge: EdgeKind): boolean => graph.someEdge(key, (_edge, attributes) => attributes.kind === edge);
  const isPerson = graph.getNodeAttribute(key, "kind") === "person";
  const fits: Readonly<Record<Projection, boolean>> = {
    visits: has("visited"),
    appearances: has("appeared"),
    all: true,
    sites: !isPerson && has("visited"),
    events: isPerson,
  };
  const candidates: Projection[] = [current, "visits", "appearances"];
  return candidates.find((projection) => fits[projection]) ?? "all";
}
