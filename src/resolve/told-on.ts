/** An event that a story tells on several pages (下转, 上接) is one: each page's record has what stands on that page. */
import type { PageRecord } from "../model";
import { articleId, type EventEntity, type Participant, type Stop } from "./entities";
import { groupBy, sortedBy } from "../collections";
import { mostSure } from "../derive";
import type { Stories } from "./stories";

/** What one page tells of an event, and the place that all pages name it by. */
interface Piece {
  readonly event: EventEntity;
  readonly key: string;
  /** Where in the story the page's part stands, from 1. */
  readonly part: number;
}

/** The keys of a page's events, in their order: where the story, on this page or an earlier one, begins to tell of each. */
export function keysOf(page: PageRecord, stories: Stories): readonly string[] {
  const begun = new Map<string, number>();
  return page.events.map(({ article, evidence, continues }) => {
    const earlier = continues && stories.articleId(continues);
    if (continues && earlier !== undefined) return `${earlier}\n${continues.start}\n${continues.nth}`;
    const place = `${articleId(page, article)}\n${evidence[0]?.start}`;
    const nth = (begun.get(place) ?? 0) + 1;
    begun.set(place, nth);
    return `${place}\n${nth}`;
  });
}

/** The first page names the event; the others add who took part, where, and the sentences. */
export function joinPieces(pieces: readonly Piece[]): readonly EventEntity[] {
  return [...groupBy(pieces, ({ key }) => key).values()].map((told) =>
    told.length === 1 ? told[0]!.event : joined(sortedBy(told, ({ part }) => String(part).padStart(9, "0"))),
  );
}

function joined(told: readonly Piece[]): EventEntity {
  const events = told.map(({ event }) => event);
  const people = groupBy(
    events.flatMap(({ participants }) => participants),
    ({ person }) => person,
  );
  return {
    ...events[0]!,
    participants: [...people.values()].map(earliest).toSorted((a, b) => a.order - b.order),
    at: stopsOnce(events.flatMap(({ at }) => at)),
    reports: reportsOf(events),
  };
}

function earliest(same: readonly Participant[]): Participant {
  const first = same.reduce((before, one) => (one.order < before.order ? one : before));
  return { ...first, confidence: mostSure(same.map(({ confidence }) => confidence)) };
}

/** Each sentence of an article once. */
export function reportsOf(events: readonly EventEntity[]): EventEntity["reports"] {
  const all = events.flatMap((event) => event.reports);
  const reports = groupBy(all, ({ article, quote }) => `${article}\n${quote.start}-${quote.end}`);
  return [...reports.values()].map(([report]) => report!);
}

/** Each site once, where it is first named, and as sure as where it is surest. */
export function stopsOnce(stops: readonly Stop[]): readonly Stop[] {
  return [...groupBy(stops, ({ id }) => id).values()].map((same) => ({
    ...same[0]!,
    confidence: mostSure(same.map(({ confidence }) => confidence)),
  }));
}
