/** Counts and ranked lists for the legend, the overview and the panels. */
import type { EdgeAttributes, EdgeKind, NodeAttributes, NodeKind } from "./dataset";
import type { ViewerGraph } from "./model";

export interface Neighbour {
  readonly edge: string;
  readonly node: string;
  readonly attributes: NodeAttributes;
  readonly link: EdgeAttributes;
}

/** The neighbours of a node over edges of a kind, the most frequent first, then by name. */
export function neighboursOf(graph: ViewerGraph, node: string, kind: EdgeKind): Neighbour[] {
  return graph
    .filterEdges(node, (_edge, attributes) => attributes.kind === kind)
    .map((edge) => {
      const other = graph.opposite(node, edge);
      return {
        edge,
        node: other,
        attributes: graph.getNodeAttributes(other),
        link: graph.getEdgeAttributes(edge),
      };
    })
    .toSorted((a, b) => b.link.times - a.link.times || compareNames(a.attributes.label, b.attributes.label));
}

export interface Ranked {
  readonly node: string;
  readonly attributes: NodeAttributes;
  /** Over how many edges of each kind. */
  readonly visited: number;
  readonly appeared: number;
}

/** People, or sites of both kinds, those with most visits first, then those with most company. */
export function rankNodes(graph: ViewerGraph, which: "people" | "sites"): Ranked[] {
  return graph
    .filterNodes((_node, { kind }) => (kind === "person") === (which === "people"))
    .map((node) => ({
      node,
      attributes: graph.getNodeAttributes(node),
      visited: countEdges(graph, node, "visited"),
      appeared: countEdges(graph, node, "appeared"),
    }))
    .toSorted(
      (a, b) =>
        b.visited - a.visited || b.appeared - a.appeared || compareNames(a.attributes.label, b.attributes.label),
    );
}

/** How many of these nodes are people, places and facilities. */
export function countKinds(graph: ViewerGraph, nodes: Iterable<string>): Record<NodeKind, number> {
  const counts = { person: 0, place: 0, facility: 0 };
  for (const node of nodes) counts[graph.getNodeAttribute(node, "kind")] += 1;
  return counts;
}

function countEdges(graph: ViewerGraph, node: string, kind: EdgeKind): number {
  return graph.filterEdges(node, (_edge, attributes) => attributes.kind === kind).length;
}

const collator = new Intl.Collator("zh-Hans-CN");

function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
