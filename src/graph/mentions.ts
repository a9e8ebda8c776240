/** Where in its articles an entity is named, and when it was seen. */
import type { GraphRelationship } from "../model";
import { groupBy } from "../collections";
import { type DateSpan, spanOf } from "../derive";
import { articleAt, type PersonEntity, type SiteEntity } from "../resolve";
import { relationship } from "./elements";

/** One relationship an article: how often it names the entity, and where first. */
export function mentionedIn(
  label: "Person" | "Place" | "Facility",
  { id, sightings }: PersonEntity | SiteEntity,
): readonly GraphRelationship[] {
  const mentions = sightings.flatMap(({ page, record }) =>
    record.mentions.flatMap((quote) => {
      const article = articleAt(page, quote);
      return article === undefined ? [] : [{ article, quote }];
    }),
  );
  return [...groupBy(mentions, ({ article }) => article)].map(([article, found]) => {
    const first = found.reduce((before, one) => (one.quote.start < before.quote.start ? one : before));
    const { start, end, line } = first.quote;
    const properties = { count: found.length, start, end, line };
    return relationship("MENTIONED_IN", { label, id }, { label: "Article", id: article }, properties);
  });
}

/** The dates of the events that somebody takes part in; without any, the days on which newspapers named them. */
export function seen({ sightings }: PersonEntity, eventDates: readonly (string | null)[]): DateSpan {
  const span = spanOf(eventDates);
  return span.first === null ? spanOf(sightings.map(({ page }) => page.published)) : span;
}
