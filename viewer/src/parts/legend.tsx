/** What the shapes, colours and lines mean, and how many of each are drawn. */
import { useMemo } from "react";
import { groupBy } from "../data/group";
import type { LinkKind } from "../data/links";
import type { PictureGraph, PictureKind } from "../data/picture";
import { usePalette, type Palette } from "../graph/palette";
import type { Strings } from "../i18n/strings";
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

function CommunityKeys({ communities }: { readonly communities: ReadonlyMap<string, number> }) {
  const { picture, text } = useViewer();
  const palette = usePalette();
  const keys = useMemo(
    () => communityKeys(picture.graph, communities, palette, text),
    [picture, communities, palette, text],
  );
  return keys.map(({ name, colour, size }) => (
    <li key={name}>
      <Swatch colour={colour} /> {name} <b>{size}</b>
    </li>
  ));
}

export interface CommunityKey {
  readonly name: string;
  readonly colour: string;
  /** How many nodes. */
  readonly size: number;
}

/** Each of the large communities by its best connected member, the small ones together. */
export function communityKeys(
  graph: PictureGraph,
  communities: ReadonlyMap<string, number>,
  { community: colours, otherCommunity }: Palette,
  text: Strings,
): CommunityKey[] {
  const groups = largestFirst(graph, communities);
  const keys = groups.slice(0, colours.length).map(({ number, name, size }) => {
    return { name: text.communityOf(name), colour: colours[number] ?? otherCommunity, size };
  });
  const others = groups.slice(colours.length).reduce((sum, { size }) => sum + size, 0);
  return others === 0 ? keys : [...keys, { name: text.otherCommunities, colour: otherCommunity, size: others }];
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
