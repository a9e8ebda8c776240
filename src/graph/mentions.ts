/** Where in its articles an entity is named, and when it was seen. */
import type { GraphRelationship, Quote } from "../model";
import { type DateSpan, spanOf } from "../derive";
import { articleAt, type PersonEntity, type SiteEntity } from "../resolve";
import { relationship } from "./elements";

/** One relationship an article: how often it names the entity, and where first. */
export function mentionedIn(
  label: "Person" | "Place" | "Facility",
  { id, sightings }: PersonEntity | SiteEntity,
): readonly GraphRelationship[] {
  const found = new Map<string, { count: number; first: Quote }>();
  for (const { page, record } of sightings) {
    for (const quote of record.mentions) {
      const article = articleAt(page, quote);
      const known = article === undefined ? undefined : found.get(article);
      if (known === undefined) {
        if (article !== undefined) found.set(article, { count: 1, first: quote });
        continue;
      }
      known.count += 1;
      if (quote.start < known.first.start) known.first = quote;
    }
  }
  const from = { label, id };
  return Array.from(
    found,
    ([
      article,
      {
        count,
        first: { start, end, line },
      },
    ]) => relationship("MENTIONED_IN", from, { label: "Article", id: article }, { count, start, end, line }),
  );
}

/** The dates of the events that somebody takes part in; without any, the days on which newspapers named them. */
export function seen({ sightings }: PersonEntity, eventDates: readonly (string | null)[]): DateSpan {
  const span = spanOf(eventDates);
  return span.first === null ? spanOf(sightings.map(({ page }) => page.published)) : span;
}
