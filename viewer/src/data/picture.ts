/** From the dataset to what is on the screen, in four steps: filter, fold, project, choose. Equal views, equal pictures. */
import { UndirectedGraph } from "graphology";
import type { Confidence } from "../../../src/derive";
import type { Point, View } from "../state/view";
import type { NodeKind } from "./dataset";
import { filterModel } from "./filter";
import { foldSites, type Folded } from "./fold";
import type { Link } from "./links";
import type { DatedEvent, Model } from "./model";
import { eventOfNode, project } from "./project";
import { subset, type Overview } from "./subset";

/** What a node of the picture stands for. */
export type PictureKind = NodeKind | "event";

/** A node as it is drawn; x and y are in the layout's units. */
export interface PictureNode {
  readonly label: string;
  readonly kind: PictureKind;
  /** A facility's kind, a place's level, an event's type; empty for a person. */
  readonly subkind: string;
  readonly x: number;
  readonly y: number;
  /** The radius in pixels at zoom 1, by the strength. */
  readonly size: number;
  /** The measure of the projection: the sum of the weights of its links, drawn or not. */
  readonly strength: number;
  /** How many sites are folded into this place; 0 for all other nodes. */
  readonly members: number;
  /** How likely it is that it is what it seems; null for what is not doubtful. */
  readonly confidence: Confidence;
}

/** An edge as it is drawn. */
export interface PictureEdge extends Omit<Link, "key" | "source" | "target"> {
  /** The width in pixels at zoom 1. */
  readonly size: number;
}

/** The graph that is drawn: at most one edge between two nodes. */
export type PictureGraph = UndirectedGraph<PictureNode, PictureEdge>;

/** What is on the screen, and what it is a part of. */
export interface Picture {
  /** What is drawn. Edges keep their ends in order: from the person to the site or event. */
  readonly graph: PictureGraph;
  /** The events that count, by date. */
  readonly events: ReadonlyMap<string, DatedEvent>;
  /** Whether a person's part in one of them counts, or a site of it. */
  readonly counts: (event: DatedEvent, end: string) => boolean;
  /** What these join, whatever the projection shows of it; sites by themselves, folded or not. */
  readonly links: readonly Link[];
  /** The node as which a node of the model is drawn, if it is: itself, or the place that it is folded into. */
  readonly drawnAs: (node: string) => string;
  /** How many nodes and links the filters leave, drawn or not. */
  readonly of: { readonly nodes: number; readonly links: number };
  /** Whether the graph is too large to be drawn whole: then its strongest part is. */
  readonly cut: boolean;
  readonly absent: Absent;
}

/** How many people and sites that the projection could show are not drawn, by why not. */
export interface Absent {
  /** By a filter. */
  readonly filtered: number;
  /** Nothing joins them in this projection, or at the time. */
  readonly unjoined: number;
  /** The graph is too large. */
  readonly cut: number;
  /** By focus, network around a node, or by hand. */
  readonly aside: number;
}

/** The fields of the view that the picture depends on; positions by hand and camera come later. */
type PictureView = Pick<
  View,
  | "projection"
  | "filters"
  | "period"
  | "grain"
  | "folded"
  | "unfolded"
  | "focus"
  | "ego"
  | "expanded"
  | "hidden"
  | "whole"
>;

/**
 * The picture that a view shows of a model, every node where the build put it.
 *
 * @param overview - how much of a large graph is shown unless all of it is asked for
 */
export function buildPicture(model: Model, view: PictureView, overview?: Overview): Picture {
  const filtered = filterModel(model, view.filters, view.period);
  const folded = foldSites(model, filtered, view);
  const projected = project(model, folded, view.projection, view.filters.least);
  const { nodes, links, of, cut, strengthOf } = subset(projected, view, overview);
  const graph: PictureGraph = new UndirectedGraph();
  for (const node of nodes) {
    const strength = strengthOf(node);
    graph.addNode(node, { ...describeNode(model, folded, node), strength, size: sizeOf(strength) });
  }
  for (const { key, source, target, ...link } of links) {
    graph.addEdgeWithKey(key, source, target, { ...link, size: Math.min(6, Math.sqrt(link.times)) });
  }
  const absent = absentFrom(model, folded, view.projection, projected.nodes, graph, cut);
  const { events, counts, drawnAs } = folded;
  return { graph, events, counts, links: filtered.links, drawnAs, of, cut, absent };
}

/** The events that count now and in which a node does: of a person or a site of the dataset, by date. */
export function eventsCounted(model: Model, { events, counts }: Picture, node: string): readonly DatedEvent[] {
  return model.eventsOf(node).filter((event) => events.has(event.id) && counts(event, node));
}

/** The events that what is drawn tells of, by date: those behind its edges, and those of nodes that none joins. */
export function eventsDrawn({ graph, events, drawnAs }: Picture): readonly DatedEvent[] {
  const behind = new Set(graph.mapEdges((_edge, link) => link.events).flat());
  const standsAlone = (node: string): boolean => graph.hasNode(drawnAs(node)) && graph.degree(drawnAs(node)) === 0;
  return [...events.values()].filter(
    ({ id, participants, at }) =>
      behind.has(id) ||
      participants.some(({ person }) => standsAlone(person)) ||
      at.some(({ site }) => standsAlone(site)),
  );
}

/** Twice the strength is not twice the area: few are very strong, and all are to be seen. */
function sizeOf(strength: number): number {
  return Math.min(18, 4 + 2.2 * Math.sqrt(strength));
}

function absentFrom(
  model: Model,
  { nodes: kept, drawnAs }: Folded,
  projection: View["projection"],
  joined: ReadonlySet<string>,
  graph: PictureGraph,
  cut: boolean,
): Absent {
  const [filtered, unjoined] = [new Set<string>(), new Set<string>()];
  model.graph.forEachNode((node, { kind }) => {
    if (!showsKind(projection, kind)) return;
    if (!kept.has(node)) filtered.add(node);
    else if (!joined.has(drawnAs(node))) unjoined.add(drawnAs(node));
  });
  const left = [...joined].filter((node) => !graph.hasNode(node)).length;
  return { filtered: filtered.size, unjoined: unjoined.size, cut: cut ? left : 0, aside: cut ? 0 : left };
}

/** Whether a projection has nodes of a kind. */
function showsKind(projection: View["projection"], kind: NodeKind): boolean {
  if (projection === "appearances" || projection === "events") return kind === "person";
  return projection !== "sites" || kind !== "person";
}

/** The same picture with some nodes elsewhere, itself where none has moved; keys that it does not have are ignored. */
export function relocate(picture: Picture, places: ReadonlyMap<string, Point>): Picture {
  const moved = [...places].filter(([node, place]) => standsElsewhere(picture.graph, node, place));
  if (moved.length === 0) return picture;
  const graph = picture.graph.copy();
  for (const [node, place] of moved) graph.mergeNodeAttributes(node, place);
  return { ...picture, graph };
}

function standsElsewhere(graph: PictureGraph, node: string, { x, y }: Point): boolean {
  if (!graph.hasNode(node)) return false;
  const now = graph.getNodeAttributes(node);
  return now.x !== x || now.y !== y;
}

/** An edge as the picture counts it; or as the build did, where the picture has no edge of this key; null for neither. */
export function edgeOf(model: Model, { graph }: Picture, key: string): Link | null {
  if (graph.hasEdge(key)) {
    const [source, target] = graph.extremities(key);
    return { key, source, target, ...graph.getEdgeAttributes(key) };
  }
  if (!model.graph.hasEdge(key)) return null;
  const [source, target] = model.graph.extremities(key);
  return { key, source, target, confidence: null, through: [], ...model.graph.getEdgeAttributes(key) };
}

type Described = Omit<PictureNode, "strength" | "size">;

function describeNode(model: Model, folded: Folded, node: string): Described {
  const fold = folded.folds.get(node);
  if (fold !== undefined) return describeFold(model, node, fold.members);
  const event = model.events.get(eventOfNode(node) ?? "");
  if (event !== undefined) return describeEvent(model, event);
  const { label, kind, subkind, x, y, confidence = null } = model.graph.getNodeAttributes(node);
  return { label, kind, subkind, x, y, members: 0, confidence };
}

function describeFold(model: Model, key: string, members: readonly string[]): Described {
  const { name: label = key, level = "" } = model.places.get(key) ?? {};
  const sites = members.map((site) => model.graph.getNodeAttributes(site));
  return { label, kind: "place", subkind: level ?? "", ...middle(sites), members: members.length, confidence: null };
}

/** Among its people, and off its middle, since a person's events would lie on one spot. */
function describeEvent({ graph }: Model, event: DatedEvent): Described {
  const { id, name, type, participants, confidence = null } = event;
  const people = participants.flatMap(({ person }) => (graph.hasNode(person) ? [graph.getNodeAttributes(person)] : []));
  const { x, y } = middle(people);
  const turn = 2 * Math.PI * fractionOf(id);
  const away = 40 + 60 * fractionOf(`${id}'`);
  return {
    label: name,
    kind: "event",
    subkind: type,
    x: x + away * Math.cos(turn),
    y: y + away * Math.sin(turn),
    members: 0,
    confidence,
  };
}

function middle(points: readonly Point[]): Point {
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** From 0 up to 1, the same for equal texts (FNV-1a). */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
