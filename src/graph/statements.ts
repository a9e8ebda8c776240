/** What the pages say outright: posts and their bodies, events and their sentences, what stands where. */
import type { GraphRelationship } from "../model";
import {
  type Entities,
  type EventEntity,
  groupBy,
  type Holding,
  type PersonEntity,
  type SiteEntity,
  spanOf,
  type TitleEntity,
} from "../resolve";
import { relationship } from "./elements";
import { articleAt } from "./mentions";
import { eventDate } from "./projections";

/** HOLDS: one relationship a status, since an acting mayor may become the mayor. */
export function holdings(entities: Entities): readonly GraphRelationship[] {
  const datesOf = eventDatesByPage(entities);
  return entities.persons.flatMap((person) => {
    const same = groupBy(person.holdings, ({ title, status }) => `${title}\n${status}`);
    return [...same.values()].map((some) => holds(person, some, (holding) => datesOf(person.id, holding.page.sha256)));
  });
}

function holds(
  person: PersonEntity,
  same: readonly Holding[],
  datesOf: (holding: Holding) => readonly (string | null)[],
): GraphRelationship {
  const { title, status } = same[0]!;
  const articles = new Set(
    same.flatMap(({ page, mentions }) => mentions.flatMap((quote) => articleAt(page, quote) ?? [])),
  );
  const dates = same.flatMap((holding) => holding.page.published ?? datesOf(holding));
  return relationship(
    "HOLDS",
    { label: "Person", id: person.id },
    { label: "Title", id: title },
    { status, ...spanOf(dates), articles: articles.size },
    status,
  );
}

/** The dates of a person's events as one page tells them: they date the posts on a page without a date. */
function eventDatesByPage({
  events,
  articles,
}: Entities): (person: string, sha256: string) => readonly (string | null)[] {
  const pages = new Map(articles.map(({ id, page }) => [id, page.sha256]));
  const dates = groupBy(
    events.flatMap((event) =>
      [...new Set(event.reports.map(({ article }) => pages.get(article)))].flatMap((sha256) =>
        event.participants.map(({ person }) => ({ key: `${person}\n${sha256}`, date: eventDate(event) })),
      ),
    ),
    ({ key }) => key,
  );
  return (person, sha256) => (dates.get(`${person}\n${sha256}`) ?? []).map(({ date }) => date);
}

export function ownership(titles: readonly TitleEntity[]): readonly GraphRelationship[] {
  return titles.flatMap(({ id, of }) => (of === null ? [] : [relationship("OF", { label: "Title", id }, of, {})]));
}

/** TOOK_PART, AT and REPORTED_IN. */
export function eventRelationships({ id, participants, at, reports }: EventEntity): readonly GraphRelationship[] {
  const event = { label: "Event", id } as const;
  return [
    ...participants.map(({ person, role, order }) =>
      relationship("TOOK_PART", { label: "Person", id: person }, event, { role, order }),
    ),
    ...at.map((site, index) => relationship("AT", event, site, { order: index + 1 })),
    ...reports.map(({ article, quote: { start, end, line, text: quote } }) =>
      relationship(
        "REPORTED_IN",
        event,
        { label: "Article", id: article },
        { start, end, line, quote },
        `${start}-${end}`,
      ),
    ),
  ];
}

/** LOCATED_IN and PART_OF. */
export function locations(
  places: readonly SiteEntity[],
  facilities: readonly SiteEntity[],
): readonly GraphRelationship[] {
  return [
    ...places.flatMap(({ id, within }) => lies("PART_OF", { label: "Place", id }, within)),
    ...facilities.flatMap(({ id, within }) => lies("LOCATED_IN", { label: "Facility", id }, within)),
  ];
}

function lies(
  type: "PART_OF" | "LOCATED_IN",
  site: GraphRelationship["from"],
  within: string | null,
): readonly GraphRelationship[] {
  return within === null ? [] : [relationship(type, site, { label: "Place", id: within }, {})];
}
