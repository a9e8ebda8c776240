/** The first step from dataset to picture: which nodes and events count, and what the events left over join. */
import type { Filters, Period } from "../state/view";
import type { NodeAttributes } from "./dataset";
import { mostSure, newmanWeight } from "../../../src/derive";
import { evidenceOf } from "./doubt";
import { confidenceAt, roomSizes, spanOf, type Link, type RoomSize } from "./links";
import type { DatedEvent, Model } from "./model";

/** What the filters and the period leave. */
export interface Filtered {
  readonly nodes: ReadonlySet<string>;
  /** In the model's order. */
  readonly events: ReadonlyMap<string, DatedEvent>;
  /** Whether this person's part in this event counts, or this site of it. */
  readonly counts: (event: DatedEvent, end: string) => boolean;
  readonly links: readonly Link[];
}

/** An empty list of a filter keeps everything. A filter of sites keeps only events at such sites, too. */
export function filterModel(model: Model, filters: Filters, period: Period | null): Filtered {
  const nodes = new Set(model.graph.filterNodes((_node, attributes) => keepsNode(filters, attributes)));
  const { types, sites, papers, files, evidence, sure } = filters;
  const whole = period === null && !sure && [types, sites, papers, files, evidence].every((list) => list.length === 0);
  const events = whole
    ? model.events
    : new Map([...model.events].filter(([, event]) => keepsEvent(model, event, filters, period, nodes)));
  const counts = (event: DatedEvent, end: string): boolean => {
    if (sure && confidenceAt(event, [end]) !== null) return false;
    const own = event.participants.filter(({ person }) => person === end);
    return filters.roles.length === 0 || own.length === 0 || own.some(({ role }) => filters.roles.includes(role));
  };
  const links =
    whole && filters.roles.length === 0
      ? builtLinks(model, nodes)
      : recountedLinks(model, nodes, (id, ends) => {
          const event = events.get(id);
          return event !== undefined && ends.every((end) => counts(event, end)) ? event : null;
        });
  return { nodes, events, counts, links };
}

function keepsNode({ kinds, sites, homes, levels, sure }: Filters, node: NodeAttributes): boolean {
  const { kind, subkind, home, posts, confidence } = node;
  if (sure && confidence !== undefined) return false;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (kind !== "person") return sites.length === 0 || sites.includes(subkind);
  if (homes.length > 0 && !homes.includes(home ?? "")) return false;
  return levels.length === 0 || posts.some(({ level, status }) => status !== "former" && levels.includes(level ?? ""));
}

function keepsEvent(
  { articles }: Model,
  event: DatedEvent,
  { types, sites, papers, files, evidence, sure }: Filters,
  period: Period | null,
  nodes: ReadonlySet<string>,
): boolean {
  const { type, dateFrom, dateTo, at, confidence } = event;
  if (sure && confidence !== undefined) return false;
  if (types.length > 0 && !types.includes(type)) return false;
  if (papers.length > 0 && !tells(event, (article) => papers.includes(articles[article]?.publication ?? "")))
    return false;
  if (files.length > 0 && !tells(event, (article) => files.includes(articles[article]?.file ?? ""))) return false;
  if (evidence.length > 0 && !evidenceOf(articles, event).some((kind) => evidence.includes(kind))) return false;
  if (sites.length > 0 && !at.some(({ site }) => nodes.has(site))) return false;
  if (period === null) return true;
  return dateFrom !== null && dateFrom <= period.to && (dateTo ?? dateFrom) >= period.from;
}

/** Whether one of the articles that tell of an event is such. */
function tells({ evidence }: DatedEvent, isSuch: (article: string) => boolean): boolean {
  return evidence.some(({ article }) => isSuch(article));
}

/** The edges as the build counted them. */
function builtLinks({ graph }: Model, nodes: ReadonlySet<string>): Link[] {
  const links: Link[] = [];
  graph.forEachEdge((key, { kind, times, weight, first, last, confidence = null, events }, source, target) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    links.push({ key, kind, source, target, times, weight, first, last, events, confidence, through: [] });
  });
  return links;
}

/** `keeps` gives the event with this id where it counts for these people and sites. */
function recountedLinks(
  model: Model,
  nodes: ReadonlySet<string>,
  keeps: (event: string, ends: readonly string[]) => DatedEvent | null,
): Link[] {
  const roomSize = roomSizes(model);
  const links: Link[] = [];
  model.graph.forEachEdge((key, { kind, events: all }, source, target) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    const ends = [source, target];
    const events = all.flatMap((event) => keeps(event, ends) ?? []);
    if (events.length === 0) return;
    const weight = kind === "visited" ? events.length : weightOf(events, source, roomSize);
    const ids = events.map(({ id }) => id);
    links.push({
      key,
      kind,
      source,
      target,
      times: ids.length,
      weight,
      ...spanOf(events),
      events: ids,
      confidence: mostSure(events.map((event) => confidenceAt(event, ends))),
      through: [],
    });
  });
  return links;
}

function weightOf(events: readonly DatedEvent[], person: string, roomSize: RoomSize): number {
  return newmanWeight(events.map(({ id }) => roomSize(id, person)));
}
