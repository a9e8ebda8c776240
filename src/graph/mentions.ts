/** Where in its articles an entity is named, and when it was seen. */
import type { GraphRelationship, PageRecord, Quote } from "../model";
import { articleId, type DateSpan, groupBy, type PersonEntity, type SiteEntity, sortedBy, spanOf } from "../resolve";
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
    const [first] = sortedBy(found, ({ quote }) => String(quote.start).padStart(9, "0"));
    const { start, end, line } = first!.quote;
    const properties = { count: found.length, start, end, line };
    return relationship("MENTIONED_IN", { label, id }, { label: "Article", id: article }, properties);
  });
}

/** The id of the article that holds a mention, or is nearest to it: headlines may stand apart from their stories. */
export function articleAt(page: PageRecord, { start, end }: Quote): string | undefined {
  const distances = page.articles.map((article) => Math.max(article.start - start, end - article.end, 0));
  const nearest = page.articles[distances.indexOf(Math.min(...distances))];
  return nearest === undefined ? undefined : articleId(page, nearest.id);
}

/** The dates of the events that somebody takes part in; without any, the days on which newspapers named them. */
export function seen({ sightings }: PersonEntity, eventDates: readonly (string | null)[]): DateSpan {
  const span = spanOf(eventDates);
  return span.first === null ? spanOf(sightings.map(({ page }) => page.published)) : span;
}
