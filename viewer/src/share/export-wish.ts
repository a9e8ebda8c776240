/** What is asked of the server when the page exports what it shows, or what of it is picked. */
import type { ExportWish, OfferedFormat } from "../../../src/server/served";
import { membersOf } from "../data/describe";
import { filterModel } from "../data/filter";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import { eventOfNode } from "../data/project";
import type { Projection } from "../state/choices";
import type { View } from "../state/view";

type Shown = Pick<View, "projection" | "filters" | "period">;

const PROJECTIONS: Readonly<Record<Projection, readonly string[]>> = {
  visits: ["visits"],
  appearances: ["appearances"],
  all: ["visits", "appearances"],
  sites: ["sites"],
  events: ["events"],
};

/**
 * The picture's nodes, events and edges by their keys in the dataset, in the picture's projection.
 *
 * @param picked - only these of its nodes; null for all
 */
export function exportWishOf(
  model: Model,
  picture: Picture,
  view: Shown,
  picked: readonly string[] | null,
  { name, network }: Pick<OfferedFormat, "name" | "network">,
  statistics: boolean,
): ExportWish {
  const { projection, filters } = view;
  const isWhole = picked === null && filters.roles.length === 0 && !filters.sure && isAll(model, picture);
  return {
    format: name,
    projections: network ? PROJECTIONS[projection] : [],
    keys: isWhole ? null : keysOf(model, picture, view, picked),
    roles: filters.roles,
    sure: filters.sure,
    statistics: network && statistics,
  };
}

function isAll({ graph, events }: Model, picture: Picture): boolean {
  const { absent } = picture;
  const isMissing = absent.filtered > 0 || absent.cut > 0 || absent.aside > 0 || absent.unjoined > 0;
  return !isMissing && picture.events.size === events.size && picture.graph.everyNode((node) => graph.hasNode(node));
}

function keysOf(
  model: Model,
  picture: Picture,
  { filters, period }: Shown,
  picked: readonly string[] | null,
): string[] {
  const nodes = (picked ?? picture.graph.nodes()).filter((node) => picture.graph.hasNode(node));
  if (nodes.length === 0) return [];
  const inside = new Set(nodes);
  const edges = picture.graph.filterEdges((_edge, _link, from, to) => inside.has(from) && inside.has(to));
  const entities = nodes
    .filter((node) => eventOfNode(node) === null)
    .flatMap((node) => [...(model.graph.hasNode(node) ? [node] : []), ...membersOf(model, picture, node)]);
  const drawn = nodes.flatMap((node) => eventOfNode(node) ?? []);
  const events = drawn.length > 0 ? drawn : [...picture.events.keys()];
  // Of sites folded together, and of a projection's own edges, the dataset has none.
  const isBuilt = edges.every((edge) => model.graph.hasEdge(edge));
  const unseen = notDrawn(model, picture, entities, events, filterModel(model, filters, period).nodes);
  return [...entities, ...unseen, ...events.map((id) => `Event:${id}`), ...(isBuilt ? edges : [])];
}

/**
 * People or sites, where the projection draws none: those of the events that the others are in. Without them visitors
 * would join no sites, and events would have been nowhere.
 */
function notDrawn(
  { graph, events: all }: Model,
  picture: Picture,
  entities: readonly string[],
  events: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] {
  const isPerson = (node: string): boolean => graph.getNodeAttribute(node, "kind") === "person";
  const kinds = new Set(picture.graph.mapNodes((_node, { kind }) => kind));
  const [people, sites] = [kinds.has("person"), kinds.has("place") || kinds.has("facility")];
  if (people === sites) return [];
  const inside = new Set(entities);
  const found = events.flatMap((id) => {
    const event = all.get(id);
    const ends =
      event === undefined
        ? []
        : [...event.participants.map(({ person }) => person), ...event.at.map(({ site }) => site)];
    return ends.some((end) => inside.has(end)) ? ends.filter((end) => kept.has(end) && isPerson(end) !== people) : [];
  });
  return [...new Set(found)];
}
