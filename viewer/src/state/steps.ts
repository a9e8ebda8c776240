/** Steps that a reader takes with nodes of the picture: each gives the change of the view. */
import { placesAround } from "../data/fold";
import type { Model } from "../data/model";
import type { Point, View } from "./view";

type Step = (now: View) => Partial<View>;

/** Picks a node, or no longer picks it. */
export function choosing(node: string): Step {
  return ({ chosen }) => ({ chosen: toggled(chosen, node) });
}

/** Hides nodes; they are neither picked nor selected any more. */
export function hiding(nodes: readonly string[]): Step {
  return ({ hidden, chosen, selection }) => ({
    hidden: [...new Set([...hidden, ...nodes])],
    chosen: chosen.filter((node) => !nodes.includes(node)),
    selection: selection?.kind === "node" && nodes.includes(selection.key) ? null : selection,
  });
}

/** Keeps a node at a place. */
export function pinning(node: string, to: Point): Step {
  return ({ pinned }) => ({ pinned: new Map([...pinned, [node, to]]) });
}

/** Lets a node go back to where the layout has it. */
export function unpinning(node: string): Step {
  return ({ pinned }) => ({ pinned: new Map([...pinned].filter(([key]) => key !== node)) });
}

/** Shows a node's neighbours where focus, ego network or size leave them out. */
export function expanding(node: string): Step {
  return ({ expanded }) => ({ expanded: [...new Set([...expanded, node])] });
}

/** Takes a folded place apart: into the places inside it, or its sites. Other nodes are expanded. */
export function unfolding(model: Model, node: string): Step {
  if (!model.places.has(node)) return expanding(node);
  return ({ folded, unfolded }) => ({
    folded: folded.filter((place) => place !== node),
    unfolded: [...new Set([...unfolded, node])],
  });
}

/** Folds a site into the nearest place around it, or a folded place into the next wider; null where there is none. */
export function folding(model: Model, node: string): { readonly place: string; readonly step: Step } | null {
  const [place] = placesAround(model, node);
  if (place === undefined) return null;
  return {
    place,
    step: ({ folded, unfolded, selection }) => ({
      folded: [...new Set([...folded, place])],
      unfolded: unfolded.filter((one) => one !== place),
      selection: selection === null ? null : { kind: "node", key: place },
    }),
  };
}

/** Adds what is missing, takes away what is there. */
function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
