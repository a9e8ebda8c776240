/** SAME_VISITORS: two sites that the same people visited, the one-mode projection of VISITED onto the sites. */
import { type Graph, type GraphRelationship, nodeKey } from "../model";
import { byCodeUnits, distinct, groupBy, sortedBy } from "../collections";
import { leastSure, mostSure, newmanWeight, spanOf } from "../derive";
import { confidenceOf, listOf, text } from "./graph-index";
import type { Tie } from "./projections";

interface Shared {
  readonly sites: readonly [GraphRelationship["to"], GraphRelationship["to"]];
  readonly person: string;
  /** How many sites the person visited. */
  readonly visited: number;
  readonly visits: readonly [GraphRelationship, GraphRelationship];
}

/**
 * Stored once, from the site whose key is smaller. The weight is Newman's: a person who visited n sites adds 1/(n−1) to
 * each two of them, so that a mayor who goes everywhere joins them less than an inspector who goes to two.
 */
export function sameVisitors({ nodes, relationships }: Graph): readonly Tie[] {
  const names = new Map(
    nodes.filter(({ label }) => label === "Person").map(({ id, properties }) => [id, String(properties["name"])]),
  );
  const visits = relationships.filter(({ type }) => type === "VISITED");
  const shared = [...groupBy(visits, ({ from }) => from.id).values()].flatMap(pairsOf);
  const pairs = groupBy(shared, ({ sites }) => sites.map(nodeKey).join("\n"));
  return sortedBy(
    [...pairs.values()].map((same) => tieOf(same, names)),
    ({ id }) => id,
  );
}

/** Of the visits of one person. */
function pairsOf(visits: readonly GraphRelationship[]): readonly Shared[] {
  const sorted = sortedBy(visits, ({ to }) => nodeKey(to));
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).map((other): Shared => ({
      sites: [one.to, other.to],
      person: one.from.id,
      visited: sorted.length,
      visits: [one, other],
    })),
  );
}

function tieOf(same: readonly Shared[], names: ReadonlyMap<string, string>): Tie {
  const [from, to] = same[0]!.sites;
  const visits = same.flatMap((one) => one.visits);
  const confidence = mostSure(same.map((one) => leastSure(one.visits.map(confidenceOf))));
  return {
    type: "SAME_VISITORS",
    id: `${from.id}>${to.id}`,
    from,
    to,
    properties: {
      people: same.length,
      visitors: same.map(({ person }) => names.get(person)!).toSorted(byCodeUnits),
      weight: newmanWeight(same.map(({ visited }) => visited)),
      ...spanOf(visits.flatMap(({ properties: { first, last } }) => [text(first), text(last)])),
      doubtful: confidence !== null,
      confidence,
      events: distinct(visits.flatMap(({ properties: { events } }) => listOf(events))),
    },
  };
}
