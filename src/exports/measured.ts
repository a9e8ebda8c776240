/** The measures of a network's nodes, as columns. */
import { ALONE, COMPUTED, type Computed, communities, statistics } from "../measures";
import type { Value } from "../model";
import type { Column } from "./columns";

const MEANS: Readonly<Record<Computed | "community", string>> = {
  degree: "the number of nodes that it is joined to",
  strength: "the sum of the weights of its edges",
  betweenness:
    "the part of the shortest paths between others that lead through it, over unweighted edges; empty in a network too large for it",
  core: "the largest k for which it belongs to a part in which every node is joined to k others",
  component: "the number of its connected component, from 1 for the largest",
  community: "the number of its community by the Louvain method, from 1 for the largest; empty for a node of none",
};

/** What `--statistics` adds to every node. */
export const MEASURE_COLUMNS: readonly Column[] = [...COMPUTED, "community" as const].map((name) => ({
  name,
  type: name === "strength" || name === "betweenness" ? "float" : "integer",
  means: MEANS[name],
}));

/** An edge whatever its direction. */
interface Joined {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/**
 * Of each node its values by the names of `MEASURE_COLUMNS`: those of the simple undirected network, in which several
 * edges between two nodes are one with the sum of their weights, and an edge from a node to itself is none.
 */
export function measureNodes(
  keys: readonly string[],
  edges: Iterable<Joined>,
): ReadonlyMap<string, Readonly<Record<string, Value>>> {
  const index = new Map(keys.map((key, at) => [key, at]));
  const pairs = new Map<string, [number, number, number]>();
  for (const { source, target, weight } of edges) {
    const [one, other] = [index.get(source)!, index.get(target)!];
    if (one === other) continue;
    const [from, to] = one < other ? [one, other] : [other, one];
    const pair = pairs.get(`${from} ${to}`);
    if (pair === undefined) pairs.set(`${from} ${to}`, [from, to, weight]);
    else pair[2] += weight;
  }
  const plain = {
    nodes: Float64Array.from(keys.flatMap(() => [0, 0, 1, 0])),
    edges: Float64Array.from([...pairs.values()].flat()),
  };
  const [numbers, groups] = [statistics(plain), communities(plain)];
  return new Map(
    keys.map((key, at) => {
      const own = COMPUTED.map((name, nth): [string, Value] => [name, known(numbers[COMPUTED.length * at + nth]!)]);
      return [key, { ...Object.fromEntries(own), community: groups[at] === ALONE ? null : groups[at]! + 1 }];
    }),
  );
}

/** To six digits that count; what is not computed is unknown. */
function known(value: number): number | null {
  return Number.isNaN(value) ? null : Number(value.toPrecision(6));
}
