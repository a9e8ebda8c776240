/** The events that edges lead to, with their people, stops and sentences. */
import { type GraphNode, type GraphRelationship, nodeKey, type PageRecord } from "../model";
import type { DatasetArticle, DatasetEvent } from "./dataset";
import { type GraphIndex, text } from "./graph-index";

/** What pages know of themselves beyond what the graph has, by their `source`. */
export type KnownPages = ReadonlyMap<string, Pick<PageRecord, "home" | "known">>;

/** What edges lead to, by the ids that they give. */
interface Evidence {
  readonly events: Readonly<Record<string, DatasetEvent>>;
  readonly articles: Readonly<Record<string, DatasetArticle>>;
}

/** All events, by id, and the articles that report them. */
export function readEvents(index: GraphIndex, pages: KnownPages = new Map()): Evidence {
  const events = index.graph.nodes.filter(({ label }) => label === "Event");
  const reported = new Set(events.flatMap((event) => index.from(event, "REPORTED_IN").map(({ to }) => to.id)));
  const articles = index.graph.nodes.filter(({ label, id }) => label === "Article" && reported.has(id));
  return {
    events: Object.fromEntries(events.map((event) => [event.id, readEvent(event, index)])),
    articles: Object.fromEntries(articles.map((article) => [article.id, readArticle(article, pages)])),
  };
}

function readEvent(event: GraphNode, index: GraphIndex): DatasetEvent {
  const { type, name, date, dateFrom, dateTo } = event.properties;
  const participants = index.to(event, "TOOK_PART").map(({ from, properties }) => ({
    person: nodeKey(from),
    name: String(index.node(from).properties["name"]),
    role: String(properties["role"]),
    order: Number(properties["order"]),
    mode: text(properties["mode"]),
    ...doubt(properties),
  }));
  const at = index.from(event, "AT").map(({ to, properties }) => ({
    stop: { site: nodeKey(to), name: String(index.node(to).properties["name"]), ...doubt(properties) },
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
    participants: participants.toSorted((a, b) => a.order - b.order),
    at: at.toSorted((a, b) => a.order - b.order).map(({ stop }) => stop),
    evidence: evidence.toSorted(
      (a, b) => Number(a.article > b.article) - Number(a.article < b.article) || a.start - b.start,
    ),
  };
}

/** Nothing for what is sure. */
export function doubt({ confidence }: GraphRelationship["properties"]): { readonly confidence?: number } {
  return typeof confidence === "number" ? { confidence } : {};
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
