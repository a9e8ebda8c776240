/** The fourth step: which part of a projection is shown. */
import type { View } from "../state/view";
import type { Link } from "./links";
import { groupBy } from "./group";
import type { Projected } from "./project";

/** What a browser draws at a bearable pace; of more, the strongest are shown. */
export const MOST_NODES = 20_000;
const MOST_LINKS = 100_000;
/** What a person can read: a graph of more nodes than `readable` opens as an overview of about `shown`. */
export interface Overview {
  readonly readable: number;
  readonly shown: number;
}
/** On a screen as wide as a desk's. */
export const ON_DESK: Overview = { readable: 500, shown: 450 };
/** On one as narrow as a telephone's. */
export const ON_TELEPHONE: Overview = { readable: 160, shown: 120 };
/** So many neighbours a node brings into it, as long as there are others. */
const NEAREST = 16;

type Choice = Pick<View, "focus" | "ego" | "expanded" | "hidden" | "whole">;

interface Subset extends Projected {
  /** How many nodes and links the filters leave, shown or not. */
  readonly of: { readonly nodes: number; readonly links: number };
  /** Whether some are left out because there are too many. */
  readonly cut: boolean;
  /** The measure of the projection: the sum of the weights of a node's links, shown or not. */
  readonly strengthOf: (node: string) => number;
}

/** Each node with its neighbours. */
type Neighbourhood = ReadonlyMap<string, ReadonlySet<string>>;

/** To whom each node is joined, whichever end of a link it is. */
export function neighbourhood(links: readonly Link[]): Neighbourhood {
  const around = new Map<string, Set<string>>();
  const join = (from: string, to: string): void => {
    const known = around.get(from);
    if (known === undefined) around.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { source, target } of links) {
    join(source, target);
    join(target, source);
  }
  return around;
}

/**
 * The nodes in focus; or those of the ego network; or all, or of too many the strongest. With them go expanded nodes and
 * their neighbours, without them the hidden ones. Keys that the projection does not have are ignored.
 */
export function subset(
  projected: Projected,
  { focus, ego, expanded, hidden, whole }: Choice,
  overview: Overview = ON_DESK,
): Subset {
  const { nodes, links } = projected;
  const of = { nodes: nodes.size, links: links.length };
  const strengthOf = strengthsOf(links);
  const tooMany = nodes.size > (whole ? MOST_NODES : overview.readable) || links.length > MOST_LINKS;
  const egoHere = ego !== null && nodes.has(ego.node) ? ego : null;
  const cut = tooMany && focus === null && egoHere === null;
  if (focus === null && egoHere === null && !cut && hidden.length === 0) return { nodes, links, of, cut, strengthOf };
  const around = neighbourhood(links);
  const shown = cut
    ? strongest(projected, strengthOf, whole ? MOST_NODES : overview.shown)
    : startOf(projected, around, focus, egoHere);
  for (const node of expanded) {
    if (!nodes.has(node)) continue;
    shown.add(node);
    for (const other of around.get(node) ?? []) shown.add(other);
  }
  for (const node of hidden) shown.delete(node);
  const kept = links.filter(({ source, target }) => shown.has(source) && shown.has(target));
  return { nodes: shown, links: cut ? heaviest(kept) : kept, of, cut, strengthOf };
}

function startOf({ nodes }: Projected, around: Neighbourhood, focus: Choice["focus"], ego: Choice["ego"]): Set<string> {
  if (focus !== null) return new Set(focus.filter((node) => nodes.has(node)));
  if (ego !== null) return within(around, ego.node, ego.depth);
  return new Set(nodes);
}

function strengthsOf(links: readonly Link[]): (node: string) => number {
  const strengths = new Map<string, number>();
  const add = (node: string, weight: number): void => void strengths.set(node, (strengths.get(node) ?? 0) + weight);
  for (const { source, target, weight } of links) {
    add(source, weight);
    add(target, weight);
  }
  return (node) => strengths.get(node) ?? 0;
}

/**
 * The strongest nodes one after the other, each with the nearest of its neighbours: those by the strongest ties, and of
 * equal ties the strongest. A hub with hundreds who were there once leaves room for others; where there is no other,
 * more of its own are taken.
 */
function strongest({ nodes, links }: Projected, strengthOf: (node: string) => number, many: number): Set<string> {
  const ties = groupBy(
    links.flatMap(({ source, target, weight }) => [
      { from: source, to: target, weight },
      { from: target, to: source, weight },
    ]),
    ({ from }) => from,
  );
  const byStrength = (a: string, b: string): number => strengthOf(b) - strengthOf(a) || (a < b ? -1 : 1);
  const ordered = [...nodes].toSorted(byStrength);
  const chosen = new Set<string>();
  for (const most of [NEAREST, Infinity]) {
    for (const node of ordered) {
      if (chosen.size >= many) return chosen;
      chosen.add(node);
      const near = (ties.get(node) ?? []).toSorted((a, b) => b.weight - a.weight || byStrength(a.to, b.to));
      for (const { to } of near.slice(0, most)) if (chosen.size < many) chosen.add(to);
    }
  }
  return chosen;
}

/** A node and what is within `depth` steps of it. */
export function within(around: Neighbourhood, node: string, depth: number): Set<string> {
  const reached = new Set([node]);
  let border = [node];
  for (let step = 0; step < depth; step += 1) {
    border = border.flatMap((from) => [...(around.get(from) ?? [])]).filter((to) => !reached.has(to));
    for (const to of border) reached.add(to);
  }
  return reached;
}

function heaviest(links: readonly Link[]): readonly Link[] {
  if (links.length <= MOST_LINKS) return links;
  return links.toSorted((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1)).slice(0, MOST_LINKS);
}
