/** Counts and lists for the overview and the panels. */
import type { EdgeKind, NodeAttributes, NodeKind } from "./dataset";
import type { Link } from "./links";
import type { ViewerGraph } from "./model";

interface Neighbour {
  readonly node: string;
  readonly attributes: NodeAttributes;
  readonly link: Link;
}

/** The neighbours of a node over links of a kind, the most frequent first, then by name. */
export function neighboursOf(graph: ViewerGraph, links: readonly Link[], node: string, kind: EdgeKind): Neighbour[] {
  return links
    .filter((link) => link.kind === kind && (link.source === node || link.target === node))
    .map((link) => {
      const other = link.source === node ? link.target : link.source;
      return { node: other, attributes: graph.getNodeAttributes(other), link };
    })
    .toSorted((a, b) => b.link.times - a.link.times || compareNames(a.attributes.label, b.attributes.label));
}

/** How many of these nodes are people, places and facilities. */
export function countKinds(graph: ViewerGraph, nodes: Iterable<string>): Record<NodeKind, number> {
  const counts = { person: 0, place: 0, facility: 0 };
  for (const node of nodes) counts[graph.getNodeAttribute(node, "kind")] += 1;
  return counts;
}

const collator = new Intl.Collator("zh-Hans-CN");

function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
