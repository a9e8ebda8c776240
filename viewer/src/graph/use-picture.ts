/** The picture as React state: built anew only when something changes that it depends on. */
import { useEffect, useMemo, useState } from "react";
import { askCommunities } from "../compute/ask";
import type { Model } from "../data/model";
import { buildPicture, relocate, type Picture } from "../data/picture";
import type { View } from "../state/view";
import { useLayout, type Arrangement, type Places } from "./use-layout";

export interface Pictures {
  readonly picture: Picture;
  /** The same without pinned nodes, which move no camera. */
  readonly still: Picture;
  /** The events of all time that the filters leave. */
  readonly unwindowed: Picture;
  /** Of each node the number of its community, from 0 for the largest; null while nobody asks or they are computed. */
  readonly communities: ReadonlyMap<string, number> | null;
  /** Whether a layout or communities are being computed. */
  readonly busy: boolean;
  /** Whether there is anything to show yet. */
  readonly placed: boolean;
  readonly arrangement: Arrangement;
}

const NOWHERE: Places = new Map();

export function usePicture(model: Model, view: View): Pictures {
  const { projection, filters, period, grain, folded, unfolded, focus, ego, expanded, hidden, whole } = view;
  const parts = [model, projection, filters, grain, folded, unfolded, focus, ego, expanded, hidden, whole];
  const unwindowed = useMemo(() => buildPicture(model, { ...view, period: null }), parts);
  const windowed = useMemo(() => (period === null ? unwindowed : buildPicture(model, view)), [...parts, period]);
  const all = useLayout(model, unwindowed, view.layout, null);
  // A window begins from where its nodes stand in the whole, so that they stay near.
  const waits = windowed === unwindowed || !all.done;
  const own = useLayout(model, waits ? null : windowed, view.layout, all.places);
  const arrangement = waits ? all : own;
  const places = useSettled(windowed, arrangement.places);
  const { pinned } = view;
  const still = useMemo(() => relocate(windowed, places ?? NOWHERE), [windowed, places]);
  const picture = useMemo(() => relocate(still, pinned), [still, pinned]);
  const communities = useCommunities(windowed, view.colouring === "community");
  const busy = !arrangement.done || !communities.done;
  const placed = arrangement.places !== null || windowed.graph.order === 0;
  return { picture, still, unwindowed, communities: communities.value, busy, placed, arrangement };
}

/** While a layout is awaited, who has no place yet stands among those it is joined to, or in the middle. */
function useSettled({ graph }: Picture, places: Places | null): Places | null {
  return useMemo(() => {
    if (places === null || graph.everyNode((node) => places.has(node))) return places;
    const settled = new Map(places);
    graph.forEachNode((node) => {
      if (places.has(node)) return;
      const near = graph.neighbors(node).flatMap((other) => places.get(other) ?? []);
      const mean = (axis: "x" | "y"): number => near.reduce((sum, point) => sum + point[axis], 0) / (near.length || 1);
      settled.set(node, { x: mean("x"), y: mean("y") });
    });
    return settled;
  }, [graph, places]);
}

interface Communities {
  /** For an earlier picture while the answer for this one is awaited; null where nobody asks. */
  readonly value: ReadonlyMap<string, number> | null;
  readonly done: boolean;
}

function useCommunities(picture: Picture, wanted: boolean): Communities {
  const [answer, setAnswer] = useState<{ readonly of: Picture; readonly value: Communities["value"] } | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const controller = new AbortController();
    const hear = (value: Communities["value"]): void => {
      if (!controller.signal.aborted) setAnswer({ of: picture, value });
    };
    // A browser without workers keeps the colours of kinds.
    askCommunities(picture.graph, controller.signal).then(hear, () => hear(null));
    return () => controller.abort();
  }, [picture, wanted]);
  return wanted ? { value: answer?.value ?? null, done: answer?.of === picture } : { value: null, done: true };
}
