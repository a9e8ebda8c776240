/** The picture as React state: built anew only when something changes that it depends on. */
import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useMemo, useState } from "react";
import { askCommunities, askStatistics } from "../compute/ask";
import type { Measures } from "../compute/plain";
import type { Model } from "../data/model";
import { buildPicture, relocate, type Picture } from "../data/picture";
import { ON_DESK, ON_TELEPHONE, type Overview } from "../data/subset";
import type { View } from "../state/view";
import { usePalette } from "./palette";
import { needsMeasures, styleOf, type Style } from "./style";
import { useLayout, type Arrangement, type Places } from "./use-layout";

/** The picture of a view, with all that is computed of it. */
export interface Pictures {
  readonly picture: Picture;
  /** The same without pinned nodes, which move no camera. */
  readonly still: Picture;
  /** The events of all time that the filters leave. */
  readonly unwindowed: Picture;
  /** Of each node the number of its community, from 0 for the largest; null while nobody asks or they are computed. */
  readonly memberships: ReadonlyMap<string, number> | null;
  /** The same where they are what colours show; otherwise null. */
  readonly communities: ReadonlyMap<string, number> | null;
  readonly style: Style;
  /** Of each node its measures; null while nobody asks or they are computed. */
  readonly measures: ReadonlyMap<string, Measures> | null;
  /** Whether a layout, communities or measures are being computed. */
  readonly busy: boolean;
  /** Whether there is anything to show yet. */
  readonly placed: boolean;
  readonly arrangement: Arrangement;
}

const NOWHERE: Places = new Map();

/** The picture of a view; what has to be computed for it comes later, by itself. */
export function usePicture(model: Model, view: View): Pictures {
  const { projection, filters, period, grain, folded, unfolded, focus, ego, expanded, hidden, whole } = view;
  const overview = useOverview();
  const parts = [model, projection, filters, grain, folded, unfolded, focus, ego, expanded, hidden, whole, overview];
  const unwindowed = useMemo(() => buildPicture(model, { ...view, period: null }, overview), parts);
  const windowed = useMemo(
    () => (period === null ? unwindowed : buildPicture(model, view, overview)),
    [...parts, period],
  );
  const all = useLayout(model, unwindowed, view.layout, null);
  // A window begins from where its nodes stand in the whole, so that they stay near.
  const waits = windowed === unwindowed || !all.done;
  const own = useLayout(model, waits ? null : windowed, view.layout, all.places);
  const arrangement = waits ? all : own;
  const places = useSettled(windowed, arrangement.places);
  const { pinned } = view;
  const still = useMemo(() => relocate(windowed, places ?? NOWHERE), [windowed, places]);
  const picture = useMemo(() => relocate(still, pinned), [still, pinned]);
  const communities = useComputed(windowed, view.colouring === "community" || view.statistics, askCommunities);
  const measures = useComputed(windowed, view.statistics || needsMeasures(view), askStatistics);
  const busy = !arrangement.done || !communities.done || !measures.done;
  const placed = arrangement.places !== null || windowed.graph.order === 0;
  const palette = usePalette();
  const { colouring, sizing, edgeColouring, width, labelling } = view;
  const style = useMemo(
    () => styleOf(model, windowed, measures.value, { colouring, sizing, edgeColouring, width, labelling }, palette),
    [model, windowed, measures.value, colouring, sizing, edgeColouring, width, labelling, palette],
  );
  return {
    picture,
    still,
    unwindowed,
    communities: colouring === "community" ? communities.value : null,
    memberships: communities.value,
    measures: measures.value,
    style,
    busy,
    placed,
    arrangement,
  };
}

/** As much of a large graph as the screen has room for. */
function useOverview(): Overview {
  const isSmall = useMediaQuery("(max-width: 600px)", undefined, { getInitialValueInEffect: false });
  return isSmall ? ON_TELEPHONE : ON_DESK;
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
    // A browser without workers goes without.
    ask(picture.graph, controller.signal).then(hear, () => hear(null));
    return () => controller.abort();
  }, [picture, wanted, ask]);
  return wanted ? { value: answer?.value ?? null, done: answer?.of === picture } : { value: null, done: true };
}
