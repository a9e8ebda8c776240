/** The dataset as the viewer works with it: a graphology graph, and which events each node takes part in. */
import { MultiGraph } from "graphology";
import type { Area } from "../map/outline";
import type {
  Dataset,
  DatasetArticle,
  DatasetAttributes,
  DatasetEvent,
  DatasetPlace,
  EdgeAttributes,
  NodeAttributes,
} from "./dataset";

/** The graph of a dataset; two nodes may be joined by an edge of each kind. */
export type ViewerGraph = MultiGraph<NodeAttributes, EdgeAttributes, DatasetAttributes>;

/** An event with its id. */
export interface DatedEvent extends DatasetEvent {
  readonly id: string;
  /** Its position among all events by date. */
  readonly rank: number;
}

type Identified = Omit<DatedEvent, "rank">;

/** A dataset, indexed. It never changes; another part of a large dataset is another model. */
export interface Model {
  readonly name: string;
  /** Of how much this is a part; null where it is the whole. */
  readonly whole: { readonly nodes: number; readonly events: number } | null;
  /** Everything, as the build drew it; what is shown of it is the picture (data/picture.ts). */
  readonly graph: ViewerGraph;
  /** The places that sites lie in, by key. */
  readonly places: ReadonlyMap<string, DatasetPlace>;
  /** Every event by its id. */
  readonly events: ReadonlyMap<string, DatedEvent>;
  readonly articles: Readonly<Record<string, DatasetArticle>>;
  /** What the user gave to lie under the map; null for the provinces. */
  readonly outline: readonly Area[] | null;
  /** The events that a person took part in or that a site saw, by date, those without one last. */
  readonly eventsOf: (node: string) => readonly DatedEvent[];
}

/**
 * Builds the model.
 *
 * @throws Error when two nodes or edges have one key, or an edge ends at no node.
 */
export function buildModel(dataset: Dataset, outline: readonly Area[] | null = null): Model {
  const graph = buildGraph(dataset);
  const { name, whole = null, places, events: listed, articles } = dataset.attributes;
  const ordered = Object.entries(listed)
    .map(([id, event]) => ({ ...event, id }))
    .toSorted(byDate)
    .map((event, rank): DatedEvent => ({ ...event, rank }));
  const byNode = indexByNode(ordered);
  return {
    name,
    whole,
    graph,
    places: new Map(Object.entries(places)),
    events: new Map(ordered.map((event) => [event.id, event])),
    articles,
    outline,
    eventsOf: (node) => byNode.get(node) ?? [],
  };
}

/** The events with these ids, in the model's order of ids; ids that the dataset does not have are left out. */
export function eventsById(model: Model, ids: readonly string[]): DatedEvent[] {
  return ids.flatMap((id) => model.events.get(id) ?? []);
}

/** What a dataset of an earlier build does not say. */
const ABSENT = { spot: null };

function buildGraph({ attributes, nodes, edges }: Dataset): ViewerGraph {
  const graph: ViewerGraph = new MultiGraph({ type: "mixed" });
  graph.replaceAttributes(attributes);
  for (const node of nodes) graph.addNode(node.key, { ...ABSENT, ...node.attributes });
  for (const { key, source, target, undirected, attributes: link } of edges) {
    if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, { ...link });
    else graph.addDirectedEdgeWithKey(key, source, target, { ...link });
  }
  return graph;
}

function indexByNode(events: readonly DatedEvent[]): Map<string, DatedEvent[]> {
  const byNode = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const nodes = [...event.participants.map(({ person }) => person), ...event.at.map(({ site }) => site)];
    for (const node of new Set(nodes)) {
      const known = byNode.get(node);
      if (known === undefined) byNode.set(node, [event]);
      else known.push(event);
    }
  }
  return byNode;
}

/** By full date; then those whose year is unknown, by what is known; then those without a date. */
function byDate(a: Identified, b: Identified): number {
  return compare(sortKey(a), sortKey(b)) || compare(a.id, b.id);
}

function sortKey({ dateFrom, date }: Identified): string {
  if (dateFrom !== null) return `0${dateFrom}`;
  return date === null ? "2" : `${date.startsWith("-") ? 1 : 0}${date}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
