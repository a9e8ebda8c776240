/** What the shapes, colours and lines mean, and how many of each are drawn. */
import { useMemo } from "react";
import { groupBy } from "../data/group";
import type { LinkKind } from "../data/links";
import type { Model } from "../data/model";
import type { PictureGraph, PictureKind } from "../data/picture";
import { usePalette, type Palette } from "../graph/palette";
import { formatValue, type Scale } from "../graph/style";
import { eventType, siteKind } from "../i18n/kinds";
import type { Strings } from "../i18n/strings";
import { useViewer } from "../state/context";
import type { Colouring } from "../state/choices";
import { Mark } from "./entry";

/** In the order of the legend. */
export const NODE_KINDS: readonly PictureKind[] = ["person", "place", "facility", "event"];
/** In the order of the legend. */
export const EDGE_KINDS: readonly LinkKind[] = ["visited", "appeared", "shared", "took-part"];

/** A list of signs with their meanings and counts; kinds that are not drawn are left out. */
export function Legend() {
  const { picture, communities, style, view, text } = useViewer();
  const { nodes, edges, doubtful } = useMemo(() => countKinds(picture.graph), [picture]);
  if (picture.graph.order === 0) return null;
  const plain = communities !== null || style.nodeKeys !== null;
  return (
    <ul className="legend" aria-label={text.legend}>
      {NODE_KINDS.filter((kind) => nodes.has(kind)).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} plain={plain} /> {text.nodeKinds[kind]} <b>{nodes.get(kind)}</b>
          {doubtful.has(kind) && (
            <>
              {" "}
              <Mark kind={kind} plain={plain} pale /> {text.doubtful} <b>{doubtful.get(kind)}</b>
            </>
          )}
        </li>
      ))}
      {communities !== null && <CommunityKeys communities={communities} />}
      {style.nodeKeys !== null && <ScaleKeys scale={style.nodeKeys} colouring={view.colouring} />}
      {EDGE_KINDS.filter((kind) => edges.has(kind)).map((kind) => (
        <li key={kind}>
          <span className="line" data-kind={kind} aria-hidden="true" /> {text.edgeKinds[kind]} <b>{edges.get(kind)}</b>
          {doubtful.has(kind) && (
            <>
              {" "}
              <span className="line pale" data-kind={kind} aria-hidden="true" /> {text.doubtful}{" "}
              <b>{doubtful.get(kind)}</b>
            </>
          )}
        </li>
      ))}
      {style.edgeKeys !== null && (
        <ScaleKeys scale={style.edgeKeys} colouring="first" name={text.edgeColourings[view.edgeColouring]} />
      )}
    </ul>
  );
}

interface ScaleKeysProps {
  readonly scale: Scale;
  readonly colouring: Colouring;
  /** What it is of; by default what nodes are coloured by. */
  readonly name?: string;
}

/** What colours mean where they show an attribute or a measure. */
function ScaleKeys({ scale, colouring, name }: ScaleKeysProps) {
  const { text } = useViewer();
  if (scale.kind === "ramp") {
    return (
      <li>
        <span className="quiet">{name ?? text.colourings[colouring]}</span> {formatValue(scale.from)}
        <span className="ramp" aria-hidden="true">
          {scale.colours.map((colour) => (
            <span key={colour} style={{ background: colour }} />
          ))}
        </span>
        {formatValue(scale.to)}
      </li>
    );
  }
  return scale.keys.map(({ value, colour, count }) => (
    <li key={value ?? (value === null ? "unknown" : "others")}>
      <Swatch colour={colour} /> {categoryName(value, colouring, text)} <b>{count}</b>
    </li>
  ));
}

/** A category as the reader's language has it. */
export function categoryName(value: string | null | undefined, colouring: Colouring, text: Strings): string {
  if (value == null) return value === null ? text.unknown : text.otherValues;
  if (colouring === "component") return `${text.measures.component} ${value}`;
  if (colouring !== "level" && colouring !== "subkind") return value;
  const event = eventType(value, text.language);
  return event === value ? siteKind(value, text.language) : event;
}

function CommunityKeys({ communities }: { readonly communities: ReadonlyMap<string, number> }) {
  const { model, picture, text } = useViewer();
  const palette = usePalette();
  const keys = useMemo(
    () => communityKeys(picture.graph, communities, palette, text, placesOf(model)),
    [model, picture, communities, palette, text],
  );
  return keys.map(({ number, name, colour, size }) => (
    <li key={number}>
      <Swatch colour={colour} /> {name} <b>{size}</b>
    </li>
  ));
}

/** A person's home, and the place that a site lies in. */
export function placesOf({ graph }: Model): (node: string) => string | null {
  return (node) => {
    if (!graph.hasNode(node)) return null;
    const { home, within } = graph.getNodeAttributes(node);
    return home ?? within;
  };
}

interface CommunityKey {
  readonly number: number | null;
  readonly name: string;
  readonly colour: string;
  /** How many nodes. */
  readonly size: number;
}

/** Each of the large communities by its most typical place, or else its best connected member; the small ones together. */
export function communityKeys(
  graph: PictureGraph,
  communities: ReadonlyMap<string, number>,
  { community: colours, otherCommunity }: Palette,
  text: Strings,
  placeOf: (node: string) => string | null = () => null,
): CommunityKey[] {
  const groups = largestFirst(graph, communities, placeOf);
  const keys = groups.slice(0, colours.length).map(({ number, name, size }) => {
    return { name: text.communityOf(name), number, colour: colours[number] ?? otherCommunity, size };
  });
  const others = groups.slice(colours.length).reduce((sum, { size }) => sum + size, 0);
  return others === 0
    ? keys
    : [...keys, { name: text.otherCommunities, number: null, colour: otherCommunity, size: others }];
}

function Swatch({ colour }: { readonly colour: string }) {
  return <span className="swatch" style={{ background: colour }} aria-hidden="true" />;
}

interface Community {
  readonly number: number;
  /** Of its place or best connected member. */
  readonly name: string;
  readonly size: number;
}

/** Of a community, so many in a hundred of one place name it. */
const TYPICAL = 50;

function largestFirst(
  graph: PictureGraph,
  communities: ReadonlyMap<string, number>,
  placeOf: (node: string) => string | null,
): Community[] {
  const members = groupBy(
    graph.filterNodes((node) => communities.has(node)),
    (node) => communities.get(node) ?? 0,
  );
  const found = [...members]
    .map(([number, nodes]) => {
      const best = nodes.reduce((most, node) => (graph.degree(node) > graph.degree(most) ? node : most));
      const place = typicalOf(nodes.map(placeOf));
      return { number, place, best: graph.getNodeAttribute(best, "label"), size: nodes.length };
    })
    .toSorted((a, b) => a.number - b.number);
  const named = groupBy(found, ({ place }) => place);
  // Where several are of one place, it tells none from another.
  return found.map(({ number, place, best, size }) => {
    return { number, name: place !== null && named.get(place)?.length === 1 ? place : best, size };
  });
}

/** The place that at least half of them have. */
function typicalOf(places: readonly (string | null)[]): string | null {
  const [most] = [...groupBy(places, (place) => place)]
    .filter(([place]) => place !== null)
    .toSorted(([, a], [, b]) => b.length - a.length);
  return most !== undefined && 100 * most[1].length >= TYPICAL * places.length ? most[0] : null;
}

interface KindCounts {
  readonly nodes: ReadonlyMap<PictureKind, number>;
  readonly edges: ReadonlyMap<LinkKind, number>;
  /** Of both, those that are doubtful. */
  readonly doubtful: ReadonlyMap<PictureKind | LinkKind, number>;
}

/** How many nodes and edges of each kind are drawn. */
export function countKinds(graph: PictureGraph): KindCounts {
  const nodes = new Map<PictureKind, number>();
  const edges = new Map<LinkKind, number>();
  const doubtful = new Map<PictureKind | LinkKind, number>();
  graph.forEachNode((_node, { kind, confidence }) => {
    nodes.set(kind, (nodes.get(kind) ?? 0) + 1);
    if (confidence !== null) doubtful.set(kind, (doubtful.get(kind) ?? 0) + 1);
  });
  graph.forEachEdge((_edge, { kind, confidence }) => {
    edges.set(kind, (edges.get(kind) ?? 0) + 1);
    if (confidence !== null) doubtful.set(kind, (doubtful.get(kind) ?? 0) + 1);
  });
  return { nodes, edges, doubtful };
}
