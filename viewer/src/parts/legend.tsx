/** What the shapes, colours and lines mean, and how many of each are drawn. */
import { useMemo } from "react";
import type { LinkKind } from "../data/links";
import type { PictureGraph, PictureKind } from "../data/picture";
import { useViewer } from "../state/context";
import { Mark } from "./entry";

const NODES: readonly PictureKind[] = ["person", "place", "facility", "event"];
const EDGES: readonly LinkKind[] = ["visited", "appeared", "shared", "took-part"];

export function Legend() {
  const { picture, text } = useViewer();
  const { nodes, edges } = useMemo(() => countKinds(picture.graph), [picture]);
  return (
    <ul className="legend" aria-label={text.legend}>
      {NODES.filter((kind) => nodes.has(kind)).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} /> {text.nodeKinds[kind]} <b>{nodes.get(kind)}</b>
        </li>
      ))}
      {EDGES.filter((kind) => edges.has(kind)).map((kind) => (
        <li key={kind}>
          <span className="line" data-kind={kind} aria-hidden="true" /> {text.edgeKinds[kind]} <b>{edges.get(kind)}</b>
        </li>
      ))}
    </ul>
  );
}

function countKinds(graph: PictureGraph): { nodes: Map<PictureKind, number>; edges: Map<LinkKind, number> } {
  const nodes = new Map<PictureKind, number>();
  const edges = new Map<LinkKind, number>();
  graph.forEachNode((_node, { kind }) => nodes.set(kind, (nodes.get(kind) ?? 0) + 1));
  graph.forEachEdge((_edge, { kind }) => edges.set(kind, (edges.get(kind) ?? 0) + 1));
  return { nodes, edges };
}
