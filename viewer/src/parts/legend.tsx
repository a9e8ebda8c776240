/** What the shapes, colours and lines mean, and how many of each are drawn. */
import { useMemo } from "react";
import type { EdgeKind, NodeKind } from "../data/dataset";
import { countEdgeKinds, countKinds } from "../data/summary";
import { isDrawn, shownNodes } from "../graph/scene";
import { useViewer } from "../state/context";
import type { Projection } from "../state/view";
import { Mark } from "./entry";

const NODES: readonly NodeKind[] = ["person", "place", "facility"];
const EDGES: readonly EdgeKind[] = ["visited", "appeared"];

export function Legend({ projection }: { readonly projection: Projection }) {
  const { model, text } = useViewer();
  const nodes = useMemo(() => countKinds(model.graph, shownNodes(model.graph, projection)), [model, projection]);
  const edges = useMemo(() => countEdgeKinds(model.graph), [model]);
  return (
    <ul className="legend" aria-label={text.legend}>
      {NODES.filter((kind) => nodes[kind] > 0).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} /> {text.kinds[kind]} <b>{nodes[kind]}</b>
        </li>
      ))}
      {EDGES.filter((kind) => isDrawn(kind, projection) && edges[kind] > 0).map((kind) => (
        <li key={kind}>
          <span className="line" data-kind={kind} aria-hidden="true" /> {text[kind]} <b>{edges[kind]}</b>
        </li>
      ))}
    </ul>
  );
}
