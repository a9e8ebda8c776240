/** The fourth step: which part of a projection is shown. */
import type { View } from "../state/view";
import type { Link } from "./links";
import type { Projected } from "./project";

/** What a browser draws at a bearable pace; of more, the best connected are shown first. */
export const MOST_NODES = 20_000;
export const MOST_LINKS = 100_000;

export type Choice = Pick<View, "focus" | "ego" | "expanded" | "hidden">;

export interface Subset extends Projected {
  /** How many nodes and links the filters leave, shown or not. */
  readonly of: { readonly nodes: number; readonly links: number };
  /** Whether some are left out because there are too many. */
  readonly cut: boolean;
}

/** Each node with its neighbours. */
export type Neighbourhood = ReadonlyMap<string, ReadonlySet<string>>;

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
 * The nodes in focus; or those of the ego network; or all, or of too many the best connected. With them go expanded
 * nodes and their neighbours, without them the hidden ones. Keys that the projection does not have are ignored.
 */
export function subset(projected: Projected, { focus, ego, expanded, hidden }: Choice): Subset {
  const { nodes, links } = projected;
  const of = { nodes: nodes.size, links: links.length };
  const tooMany = nodes.size > MOST_NODES || links.length > MOST_LINKS;
  const egoHere = ego !== null && nodes.has(ego.node) ? ego : null;
  const cut = tooMany && focus === null && egoHere === null;
  if (focus === null && egoHere === null && !cut && hidden.length === 0) return { nodes, links, of, cut };
  const around = neighbourhood(links);
  const shown = startOf(projected, around, focus, egoHere, cut);
  for (const node of expanded) {
    if (!nodes.has(node)) continue;
    shown.add(node);
    for (const other of around.get(node) ?? []) shown.add(other);
  }
  for (const node of hidden) shown.delete(node);
  const kept = links.filter(({ source, target }) => shown.has(source) && shown.has(target));
  return { nodes: shown, links: cut ? heaviest(kept) : kept, of, cut };
}

function startOf(
  { nodes }: Projected,
  around: Neighbourhood,
  focus: Choice["focus"],
  ego: Choice["ego"],
  cut: boolean,
): Set<string> {
  if (focus !== null) return new Set(focus.filter((node) => nodes.has(node)));
  if (ego !== null) return within(around, ego.node, ego.depth);
  if (!cut) return new Set(nodes);
  const degree = (node: string): number => around.get(node)?.size ?? 0;
  return new Set([...nodes].toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1)).slice(0, MOST_NODES));
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
