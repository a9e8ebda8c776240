/** What a key of the picture or of the dataset stands for, so that a panel can show either. */
import type { LinkKind, Link } from "./links";
import type { Model } from "./model";
import type { Picture, PictureKind } from "./picture";
import { drawnEdge } from "../graph/emphasis";

interface Described {
  readonly label: string;
  readonly kind: PictureKind;
}

/** A node's name and kind; of a key that nothing has, the key itself as a place. */
export function describeNode({ graph, places, events }: Model, picture: Picture, node: string): Described {
  if (graph.hasNode(node)) return graph.getNodeAttributes(node);
  if (picture.graph.hasNode(node)) return picture.graph.getNodeAttributes(node);
  const event = events.get(node.replace(/^Event:/, ""));
  if (event !== undefined) return { label: event.name, kind: "event" };
  return { label: places.get(node)?.name ?? node, kind: "place" };
}

/** All forms in which a page may print a node's name; of a place that sites are folded into, theirs. */
export function namesOf(model: Model, picture: Picture, node: string): string[] {
  if (model.graph.hasNode(node)) {
    const { label, aliases } = model.graph.getNodeAttributes(node);
    return [label, ...aliases];
  }
  const members = membersOf(model, picture, node).flatMap((site) => namesOf(model, picture, site));
  return [describeNode(model, picture, node).label, ...members];
}

/** The sites that are drawn as this place; empty for other nodes. */
export function membersOf({ graph }: Model, { drawnAs }: Picture, node: string): string[] {
  return graph.filterNodes((site) => site !== node && drawnAs(site) === node);
}

/** An edge as the picture draws it, where it does; otherwise as the dataset has it. */
export function describeEdge(model: Model, picture: Picture, edge: string): Link | null {
  const drawn = drawnEdge(model, picture, edge);
  if (drawn !== null) {
    const [source, target] = picture.graph.extremities(drawn);
    return { key: drawn, source, target, ...picture.graph.getEdgeAttributes(drawn) };
  }
  if (!model.graph.hasEdge(edge)) return null;
  const [source, target] = model.graph.extremities(edge);
  return { key: edge, source, target, confidence: null, through: [], ...model.graph.getEdgeAttributes(edge) };
}

/** Whether the edge goes from one end to the other. */
export function isDirected(kind: LinkKind): boolean {
  return kind === "visited" || kind === "took-part";
}
