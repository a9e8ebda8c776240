/** Nodes that edges join, directly or by way of others: a graph falls into such components. */
import { UndirectedGraph } from "graphology";
import { EDGE, NODE, type PlainGraph, type Spot, spotOf } from "./plain";

interface Tie {
  weight: number;
}

/** One connected part of a graph, to be laid out by itself. */
export interface Component {
  /** The indices of its nodes, in the graph's order. */
  readonly members: readonly number[];
  /** Its nodes by their index as a text; several edges between two nodes are one. */
  readonly graph: UndirectedGraph<Spot, Tie>;
}

/** The largest first; of equal ones the one whose first node comes first. */
export function componentsOf(plain: PlainGraph): readonly Component[] {
  const rootOf = joined(plain);
  const members = new Map<number, number[]>();
  for (let node = 0; node < plain.nodes.length / NODE; node += 1) {
    const root = rootOf(node);
    const known = members.get(root);
    if (known === undefined) members.set(root, [node]);
    else known.push(node);
  }
  const graphs = new Map([...members.keys()].map((root) => [root, new UndirectedGraph<Spot, Tie>()]));
  for (const [root, nodes] of members) {
    for (const node of nodes) graphs.get(root)!.addNode(String(node), spotOf(plain, node));
  }
  eachEdge(plain, (source, target, weight) => {
    const graph = graphs.get(rootOf(source))!;
    const [from, to] = [String(source), String(target)];
    if (from === to) return;
    if (graph.hasEdge(from, to)) graph.updateEdgeAttribute(from, to, "weight", (before = 0) => before + weight);
    else graph.addEdge(from, to, { weight });
  });
  return [...members]
    .map(([root, nodes]) => ({ members: nodes, graph: graphs.get(root)! }))
    .toSorted((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
}

/** Of a node the one that stands for its component. */
function joined(plain: PlainGraph): (node: number) => number {
  const parents = Int32Array.from({ length: plain.nodes.length / NODE }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  eachEdge(plain, (source, target) => {
    parents[rootOf(target)] = rootOf(source);
  });
  return rootOf;
}

function eachEdge({ edges }: PlainGraph, visit: (source: number, target: number, weight: number) => void): void {
  for (let at = 0; at < edges.length; at += EDGE) visit(edges[at]!, edges[at + 1]!, edges[at + 2]!);
}
