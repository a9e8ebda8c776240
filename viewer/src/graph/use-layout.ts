/** Where the nodes of a picture stand, as React state: a small graph at once, a large one when a worker has laid it out. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { layOut } from "../../../src/layout";
import { askLayout } from "../compute/ask";
import { deflate, inflatePlaces } from "../compute/plain";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import { arrange, isAsBuilt, type Arranged, type Heading } from "../layout";
import type { Layout } from "../state/choices";
import type { Point } from "../state/view";

/** Where each node stands, by its key, in the layout's units. */
export type Places = ReadonlyMap<string, Point>;

/** The layout of a picture as it stands now, and the hold on it. */
export interface Arrangement {
  /** Null until there is anything to show. While a layout is awaited, where the nodes stood before. */
  readonly places: Places | null;
  readonly headings: readonly Heading[];
  readonly apart: number | null;
  readonly done: boolean;
  /** Whether the reader stopped it: then it stays as it stood. */
  readonly stopped: boolean;
  readonly stop: () => void;
  /** Goes on from where it was stopped. */
  readonly go: () => void;
}

/** Of so many nodes and edges: laid out before an eye blinks, and quicker than a worker begins. */
const AT_ONCE = 250;

/**
 * @param picture - null while there is none to be laid out
 * @param from - where the nodes are from which the layout begins; null begins anew
 */
export function useLayout(model: Model, picture: Picture | null, layout: Layout, from: Places | null): Arrangement {
  const known = useMemo(() => arrangeAtOnce(model, picture, layout, from), [model, picture, layout, from]);
  const worked = useWorker(picture, from, known === null);
  return useMemo(
    () => (known === null ? worked : { ...worked, ...known, done: true, stopped: false }),
    [known, worked],
  );
}

const NOTHING: Arranged = { places: new Map(), headings: [], apart: null };

function arrangeAtOnce(model: Model, picture: Picture | null, layout: Layout, from: Places | null): Arranged | null {
  if (picture === null) return NOTHING;
  const { graph } = picture;
  if (layout !== "force") return arrange(model, picture, layout);
  if (isAsBuilt(model, picture)) return arrange(model, picture, "built");
  if (graph.order + graph.size > AT_ONCE) return null;
  return { ...NOTHING, places: inflatePlaces(graph, layOut(deflate(graph, from), { nearby: from !== null })) };
}

interface Answer {
  readonly of: Picture;
  readonly from: Places | null;
  readonly places: Places;
  readonly done: boolean;
}

function useWorker(picture: Picture | null, from: Places | null, wanted: boolean): Arrangement {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [stopped, setStopped] = useState<{ readonly of: Picture | null; readonly from: Places | null } | null>(null);
  const isStopped = stopped !== null && stopped.of === picture && stopped.from === from;
  const own = answer?.of === picture && answer.from === from ? answer : null;
  useEffect(() => {
    if (picture === null || !wanted || isStopped) return undefined;
    const controller = new AbortController();
    const hear = (places: Places, done: boolean): void => {
      if (!controller.signal.aborted) setAnswer({ of: picture, from, places, done });
    };
    const begin = own !== null && !own.done ? own.places : from;
    askLayout(picture.graph, begin, (places) => hear(places, false), controller.signal).then(
      (places) => hear(places, true),
      // A browser without workers keeps the places of the build.
      () => hear(new Map(), true),
    );
    return () => controller.abort();
  }, [picture, from, wanted, isStopped]);
  const stop = useCallback(() => setStopped({ of: picture, from }), [picture, from]);
  const go = useCallback(() => setStopped(null), []);
  const places = answer?.places ?? from;
  const done = own?.done === true || isStopped;
  return useMemo(
    () => ({ places, headings: [], apart: null, done, stopped: isStopped, stop, go }),
    [places, done, isStopped, stop, go],
  );
}
