/** What the shapes, colours and lines mean, and how many of each are drawn. */
import { useMemo } from "react";
import { groupBy } from "../data/group";
import type { LinkKind } from "../data/links";
import type { PictureGraph, PictureKind } from "../data/picture";
import { usePalette } from "../graph/palette";
import { useViewer } from "../state/context";
import { Mark } from "./entry";

export const NODE_KINDS: readonly PictureKind[] = ["person", "place", "facility", "event"];
export const EDGE_KINDS: readonly LinkKind[] = ["visited", "appeared", "shared", "took-part"];

export function Legend() {
  const { picture, communities, text } = useViewer();
  const { nodes, edges } = useMemo(() => countKinds(picture.graph), [picture]);
  return (
    <ul className="legend" aria-label={text.legend}>
      {NODE_KINDS.filter((kind) => nodes.has(kind)).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} plain={communities !== null} /> {text.nodeKinds[kind]} <b>{nodes.get(kind)}</b>
        </li>
      ))}
      {communities !== null && <CommunityKeys communities={communities} />}
      {EDGE_KINDS.filter((kind) => edges.has(kind)).map((kind) => (
        <li key={kind}>
          <span className="line" data-kind={kind} aria-hidden="true" /> {text.edgeKinds[kind]} <b>{edges.get(kind)}</b>
        </li>
      ))}
    </ul>
  );
}

/** Each of the large communities by its best connected member, the small ones together. */
function CommunityKeys({ communities }: { readonly communities: ReadonlyMap<string, number> }) {
  const { picture, text } = useViewer();
  const palette = usePalette();
  const groups = useMemo(() => largestFirst(picture.graph, communities), [picture, communities]);
  const named = groups.slice(0, palette.community.length);
  const others = groups.slice(palette.community.length).reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      {named.map(({ number, name, size }) => (
        <li key={number}>
          <Swatch colour={palette.community[number] ?? palette.otherCommunity} /> {text.communityOf(name)} <b>{size}</b>
        </li>
      ))}
      {others > 0 && (
        <li>
          <Swatch colour={palette.otherCommunity} /> {text.otherCommunities} <b>{others}</b>
        </li>
      )}
    </>
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return <span className="swatch" style={{ background: colour }} aria-hidden="true" />;
}

interface Community {
  readonly number: number;
  /** Of its best connected member. */
  readonly name: string;
  readonly size: number;
}

function largestFirst(graph: PictureGraph, communities: ReadonlyMap<string, number>): Community[] {
  const members = groupBy(
    graph.filterNodes((node) => communities.has(node)),
    (node) => communities.get(node) ?? 0,
  );
  return [...members]
    .map(([number, nodes]) => {
      const best = nodes.reduce((most, node) => (graph.degree(node) > graph.degree(most) ? node : most));
      return { number, name: graph.getNodeAttribute(best, "label"), size: nodes.length };
    })
    .toSorted((a, b) => a.number - b.number);
}

/** How many nodes and edges of each kind are drawn. */
export function countKinds(graph: PictureGraph): { nodes: Map<PictureKind, number>; edges: Map<LinkKind, number> } {
  const nodes = new Map<PictureKind, number>();
  const edges = new Map<LinkKind, number>();
  graph.forEachNode((_node, { kind }) => nodes.set(kind, (nodes.get(kind) ?? 0) + 1));
  graph.forEachEdge((_edge, { kind }) => edges.set(kind, (edges.get(kind) ?? 0) + 1));
  return { nodes, edges };
}
