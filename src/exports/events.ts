/** What edges lead to: events with their people, stops and sentences, and the articles that report them. */
import { type GraphNode, nodeKey, type PageRecord } from "../model";
import type { DatasetArticle, DatasetEvent } from "./dataset";
import { doubt, type GraphIndex, text } from "./graph-index";

/** What pages know of themselves beyond what the graph has, by their `source`. */
export type KnownPages = ReadonlyMap<string, Pick<PageRecord, "home" | "known">>;

/** All events, by id. */
export function* eventsIn(index: GraphIndex): Iterable<readonly [string, DatasetEvent]> {
  for (const node of index.graph.nodes) if (node.label === "Event") yield [node.id, readEvent(node, index)];
}

/** The articles that report events, by id. */
export function* articlesIn(index: GraphIndex, pages: KnownPages): Iterable<readonly [string, DatasetArticle]> {
  for (const node of index.graph.nodes) {
    const isReporting = node.label === "Article" && index.to(node, "REPORTED_IN").length > 0;
    if (isReporting) yield [node.id, readArticle(node, pages)];
  }
}

function readEvent(event: GraphNode, index: GraphIndex): DatasetEvent {
  const { type, name, date, dateFrom, dateTo } = event.properties;
  const people = index.nodesTo(event, "TOOK_PART");
  const participants = index.to(event, "TOOK_PART").map(({ properties }, each) => ({
    person: nodeKey(people[each]!),
    name: String(people[each]!.properties["name"]),
    role: String(properties["role"]),
    order: Number(properties["order"]),
    mode: text(properties["mode"]),
    ...doubt(properties),
  }));
  const sites = index.nodesFrom(event, "AT");
  const at = index.from(event, "AT").map(({ properties }, each) => ({
    stop: { site: nodeKey(sites[each]!), name: String(sites[each]!.properties["name"]), ...doubt(properties) },
    order: Number(properties["order"]),
  }));
  const evidence = index.from(event, "REPORTED_IN").map(({ to, properties: { start, end, line, quote } }) => ({
    article: to.id,
    start: Number(start),
    end: Number(end),
    line: Number(line),
    quote: String(quote),
  }));
  return {
    type: String(type),
    name: String(name),
    date: text(date),
    dateFrom: text(dateFrom),
    dateTo: text(dateTo),
    ...doubt(event.properties),
    participants: participants.toSorted((a, b) => a.order - b.order),
    at: at.toSorted((a, b) => a.order - b.order).map(({ stop }) => stop),
    evidence: evidence.toSorted(
      (a, b) => Number(a.article > b.article) - Number(a.article < b.article) || a.start - b.start,
    ),
  };
}

function readArticle({ properties }: GraphNode, pages: KnownPages): DatasetArticle {
  const { headline, publication, published, file, line } = properties;
  const { home = null, known } = pages.get(String(file)) ?? {};
  const from = known?.["home"];
  return {
    headline: text(headline),
    publication: text(publication),
    published: text(published),
    file: String(file),
    line: Number(line),
    ...(home !== null && { home }),
    ...(home !== null && from !== undefined && { homeFrom: from }),
  };
}
