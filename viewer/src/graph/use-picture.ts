/** The picture as React state: built anew only when something changes that it depends on. */
import { useEffect, useMemo, useState } from "react";
import { askArrangement, askCommunities } from "../compute/ask";
import type { Model } from "../data/model";
import { buildPicture, relocate, type Picture } from "../data/picture";
import type { Point, View } from "../state/view";

export interface Pictures {
  readonly picture: Picture;
  /** The same without time window and pinned nodes, which move no camera. */
  readonly still: Picture;
  /** Of each node the number of its community, from 0 for the largest; null while nobody asks or they are computed. */
  readonly communities: ReadonlyMap<string, number> | null;
  /** Whether a layout or communities are being computed. */
  readonly busy: boolean;
}

const NOWHERE: ReadonlyMap<string, Point> = new Map();

export function usePicture(model: Model, view: View): Pictures {
  const { projection, filters, period, grain, folded, unfolded, focus, ego, expanded, hidden, pinned } = view;
  const parts = [model, projection, filters, grain, folded, unfolded, focus, ego, expanded, hidden];
  const built = useMemo(() => buildPicture(model, { ...view, period: null }), parts);
  const windowed = useMemo(() => (period === null ? built : buildPicture(model, view)), [...parts, period]);
  const arrangement = useComputed(built, view.arranged, askArrangement);
  const communities = useComputed(built, view.colouring === "community", askCommunities);
  const arranged = arrangement.value ?? NOWHERE;
  const places = useMemo(() => (pinned.size === 0 ? arranged : new Map([...arranged, ...pinned])), [arranged, pinned]);
  const still = useMemo(() => relocate(built, arranged), [built, arranged]);
  const picture = useMemo(
    () => (windowed === built && places === arranged ? still : relocate(windowed, places)),
    [windowed, built, still, arranged, places],
  );
  return { picture, still, communities: communities.value, busy: !arrangement.done || !communities.done };
}

interface Computed<T> {
  /** For an earlier picture while the answer for this one is awaited; null where nobody asks. */
  readonly value: T | null;
  readonly done: boolean;
}

function useComputed<T>(
  picture: Picture,
  wanted: boolean,
  ask: (graph: Picture["graph"], signal: AbortSignal) => Promise<T>,
): Computed<T> {
  const [answer, setAnswer] = useState<{ readonly of: Picture; readonly value: T | null } | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const controller = new AbortController();
    const hear = (value: T | null): void => {
      if (!controller.signal.aborted) setAnswer({ of: picture, value });
    };
    // A browser without workers keeps the built places and colours.
    ask(picture.graph, controller.signal).then(hear, () => hear(null));
    return () => controller.abort();
  }, [picture, wanted, ask]);
  return wanted ? { value: answer?.value ?? null, done: answer?.of === picture } : { value: null, done: true };
}
