/** What the pages say outright: posts and their bodies, events and their sentences, what stands where. */
import type { GraphRelationship } from "../model";
import type { Entities, EventEntity, SiteEntity, TitleEntity } from "../resolve";
import { doubt, relationship } from "./elements";

/** HOLDS: one relationship a status, since an acting mayor may become the mayor, and one a spell. */
export function holdings({ tenures }: Entities): readonly GraphRelationship[] {
  return tenures.map(({ person, title, status, spell, first, last, articles, confidence }) =>
    relationship(
      "HOLDS",
      { label: "Person", id: person },
      { label: "Title", id: title },
      { status, first, last, articles, ...doubt(confidence) },
      spell === 1 ? status : `${status}>${spell}`,
    ),
  );
}

/** SUCCEEDED */
export function successions({ successions: found }: Entities): readonly GraphRelationship[] {
  return found.map(({ title, post, earlier, later, last, first }) =>
    relationship(
      "SUCCEEDED",
      { label: "Person", id: later },
      { label: "Person", id: earlier },
      { post, from: last, to: first },
      `${title}>${first}`,
    ),
  );
}

/** OF: whose a post is. */
export function ownership(titles: readonly TitleEntity[]): readonly GraphRelationship[] {
  return titles.flatMap(({ id, of }) => (of === null ? [] : [relationship("OF", { label: "Title", id }, of, {})]));
}

/** TOOK_PART, AT and REPORTED_IN. */
export function eventRelationships({ id, participants, at, reports }: EventEntity): readonly GraphRelationship[] {
  const event = { label: "Event", id } as const;
  return [
    ...participants.map(({ person, role, order, mode, confidence }) =>
      relationship("TOOK_PART", { label: "Person", id: person }, event, { role, order, mode, ...doubt(confidence) }),
    ),
    ...at.map(({ label, id: site, confidence }, index) =>
      relationship("AT", event, { label, id: site }, { order: index + 1, ...doubt(confidence) }),
    ),
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

/** CONTINUES */
export function continuations({ articles }: Entities): readonly GraphRelationship[] {
  return articles.flatMap(({ id, story }) => {
    const before = story.at(-2);
    if (before === undefined) return [];
    return [relationship("CONTINUES", { label: "Article", id }, { label: "Article", id: before }, {})];
  });
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
