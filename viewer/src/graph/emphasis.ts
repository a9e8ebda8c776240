/** What is in hand, so that the rest can be faded: a node with its neighbours, an edge, an event, some nodes together. */
import type { Path } from "../data/chain";
import type { Picture } from "../data/picture";
import { eventNode } from "../data/project";
import type { Model } from "../data/model";
import type { Selection } from "../state/view";

/** What is drawn strongly; all else is faded. */
export interface Emphasis {
  /** Drawn with their names on a card. */
  readonly centres: ReadonlySet<string>;
  /** The centres and what is joined to them. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Of what the picture does not show nothing is in hand. */
export function emphasise(model: Model, picture: Picture, { kind, key }: Selection): Emphasis {
  if (kind === "node") return aroundNode(picture, picture.drawnAs(key));
  if (kind === "edge") return aroundEdge(picture, drawnEdge(model, picture, key));
  return aroundEvent(model, picture, key);
}

/** Whether none of it is drawn. */
export function isNothing({ nodes }: Emphasis): boolean {
  return nodes.size === 0;
}

/** Nodes picked together, and the edges among them. */
export function emphasiseNodes({ graph, drawnAs }: Picture, keys: Iterable<string>): Emphasis {
  const nodes = new Set([...keys].map(drawnAs).filter((node) => graph.hasNode(node)));
  const edges = new Set<string>();
  for (const node of nodes) {
    graph.forEachEdge(node, (edge, _attributes, source, target) => {
      if (nodes.has(source) && nodes.has(target)) edges.add(edge);
    });
  }
  return { centres: nodes, nodes, edges };
}

/** A chain between two people: all of it is its centre. */
export function emphasisePath({ nodes, edges }: Path): Emphasis {
  return { centres: new Set(nodes), nodes: new Set(nodes), edges: new Set(edges) };
}

/** An edge of the picture, or the one as which an edge of the dataset is drawn; null where neither is. */
export function drawnEdge(model: Model, { graph, drawnAs }: Picture, key: string): string | null {
  if (graph.hasEdge(key)) return key;
  if (!model.graph.hasEdge(key)) return null;
  const source = drawnAs(model.graph.source(key));
  const target = drawnAs(model.graph.target(key));
  if (!graph.hasNode(source) || !graph.hasNode(target)) return null;
  const edge = graph.edge(source, target) ?? null;
  return edge !== null && graph.getEdgeAttribute(edge, "kind") === model.graph.getEdgeAttribute(key, "kind")
    ? edge
    : null;
}

const NOTHING: Emphasis = { centres: new Set(), nodes: new Set(), edges: new Set() };

function aroundNode({ graph }: Picture, node: string): Emphasis {
  if (!graph.hasNode(node)) return NOTHING;
  return {
    centres: new Set([node]),
    nodes: new Set([node, ...graph.neighbors(node)]),
    edges: new Set(graph.edges(node)),
  };
}

function aroundEdge({ graph }: Picture, edge: string | null): Emphasis {
  if (edge === null) return NOTHING;
  const ends = new Set(graph.extremities(edge));
  return { centres: ends, nodes: ends, edges: new Set([edge]) };
}

function aroundEvent(model: Model, { graph, drawnAs }: Picture, id: string): Emphasis {
  const event = model.events.get(id);
  const own = eventNode(id);
  const there = [
    ...(event?.participants ?? []).map(({ person }) => person),
    ...(event?.at ?? []).map(({ site }) => drawnAs(site)),
    own,
  ];
  const nodes = new Set(there.filter((node) => graph.hasNode(node)));
  const edges = new Set<string>();
  for (const node of nodes) {
    graph.forEachEdge(node, (edge, { events }) => {
      if (events.includes(id)) edges.add(edge);
    });
  }
  return { centres: new Set(nodes.has(own) ? [own] : []), nodes, edges };
}
