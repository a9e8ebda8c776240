/** What the picture shows, as rows: its nodes, or its edges. */
import { formatDate } from "../i18n/dates";
import { eventType, siteKind } from "../i18n/kinds";
import type { Strings } from "../i18n/strings";
import type { DatedEvent, Model } from "../data/model";
import { eventsCounted, type Picture, type PictureNode } from "../data/picture";
import { eventOfNode } from "../data/project";
import { spanOf } from "../data/links";
import type { Measures } from "../compute/plain";
import { COMPUTED } from "../../../src/measures";
import type { Selection } from "../state/view";

/** A cell: what is shown, sorted by and exported; null for what is not known. */
export type CellValue = string | number | null;

/** A column of the table. */
export interface Column {
  readonly title: string;
  /** Its values are counts: sorted from the largest, and set to the right. */
  readonly numeric?: boolean;
}

/** A row of the table: a cell for each column. */
export interface Row {
  /** What the row opens. */
  readonly target: Selection;
  readonly cells: readonly CellValue[];
}

interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The measures of the nodes and the numbers of their communities, where they are asked for and known. */
interface Measured {
  readonly measures: ReadonlyMap<string, Measures> | null;
  readonly memberships: ReadonlyMap<string, number> | null;
}

const UNMEASURED: Measured = { measures: null, memberships: null };

/** A row for each node of the picture, with its measures where they are given. Where some are doubtful, these say how likely they are. */
export function nodeRows(model: Model, picture: Picture, text: Strings, measured: Measured = UNMEASURED): Rows {
  const hasDoubt = picture.graph.someNode((_node, { confidence }) => confidence !== null);
  const columns: Column[] = [
    { title: text.name },
    { title: text.kind },
    ...(hasDoubt ? [{ title: text.doubtful, numeric: true }] : []),
    { title: text.post },
    { title: text.relations, numeric: true },
    { title: text.eventCount, numeric: true },
    { title: text.first },
    { title: text.last },
    ...measureColumns(measured, text),
  ];
  const rows = picture.graph.mapNodes((node, attributes): Row => {
    const events = eventsOf(model, picture, node);
    const { first, last } = spanOf(events);
    const event = eventOfNode(node);
    return {
      target: event === null ? { kind: "node", key: node } : { kind: "event", key: event },
      cells: [
        attributes.label,
        kindOf(attributes, text),
        ...(hasDoubt ? [attributes.confidence] : []),
        detailOf(model, node),
        picture.graph.degree(node),
        events.length,
        dateCell(first, text),
        dateCell(last, text),
        ...measureCells(measured, node),
      ],
    };
  });
  return { columns, rows };
}

function measureColumns({ measures }: Measured, text: Strings): Column[] {
  if (measures === null) return [];
  const named = COMPUTED.map((measure) => ({ title: text.measures[measure], numeric: true }));
  return [...named, { title: text.community, numeric: true }];
}

/** Rounded to six digits that count; communities from 1 for the largest. */
function measureCells({ measures, memberships }: Measured, node: string): CellValue[] {
  if (measures === null) return [];
  const own = measures.get(node);
  const community = memberships?.get(node);
  return [
    ...COMPUTED.map((measure) => (own?.[measure] == null ? null : Number(own[measure].toPrecision(6)))),
    community === undefined ? null : community + 1,
  ];
}

/** A row for each edge of the picture; weights are rounded to thousandths. Where some are doubtful, these say how likely they are. */
export function edgeRows(picture: Picture, text: Strings): Rows {
  const hasDoubt = picture.graph.someEdge((_edge, { confidence }) => confidence !== null);
  const columns: Column[] = [
    { title: text.from },
    { title: text.to },
    { title: text.relation },
    { title: text.times, numeric: true },
    { title: text.weight, numeric: true },
    ...(hasDoubt ? [{ title: text.doubtful, numeric: true }] : []),
    { title: text.first },
    { title: text.last },
  ];
  const name = (node: string): string => picture.graph.getNodeAttribute(node, "label");
  const rows = picture.graph.mapEdges((key, { kind, times, weight, confidence, first, last }, source, target): Row => ({
    target: { kind: "edge", key },
    cells: [
      name(source),
      name(target),
      text.edgeKinds[kind],
      times,
      Math.round(1000 * weight) / 1000,
      ...(hasDoubt ? [confidence] : []),
      dateCell(first, text),
      dateCell(last, text),
    ],
  }));
  return { columns, rows };
}

/** The events that count now, of a node or of all that are folded into it. */
function eventsOf(model: Model, picture: Picture, node: string): readonly DatedEvent[] {
  const { events, graph } = picture;
  const own = eventOfNode(node);
  if (own !== null) return [own].flatMap((id) => events.get(id) ?? []);
  if (model.graph.hasNode(node)) return eventsCounted(model, picture, node);
  const ids = new Set(graph.mapEdges(node, (_edge, link) => link.events).flat());
  return [...ids].flatMap((id) => events.get(id) ?? []).toSorted((a, b) => a.rank - b.rank);
}

function kindOf({ kind, subkind }: PictureNode, text: Strings): string {
  if (kind === "person") return text.nodeKinds.person;
  const sub = kind === "event" ? eventType(subkind, text.language) : siteKind(subkind, text.language);
  return [text.nodeKinds[kind], sub].filter(Boolean).join(" · ");
}

function detailOf({ graph }: Model, node: string): string | null {
  if (!graph.hasNode(node)) return null;
  const { titles, within } = graph.getNodeAttributes(node);
  return titles[0] ?? within;
}

function dateCell(date: string | null, { language }: Strings): string | null {
  return date === null ? null : formatDate(date, language);
}
