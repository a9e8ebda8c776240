/** The graph: entities become nodes, what the pages say of them relationships, and projections are added. */
import type { Graph, GraphNode, GraphRelationship } from "../model";
import { groupBy, remembered, sortedBy } from "../collections";
import { dateOf, mostSure } from "../derive";
import type { Entities } from "../resolve";
import { doubt, node } from "./elements";
import { eventName } from "./event-name";
import { mentionedWith } from "./mentioned-with";
import { mentionedIn, seen } from "./mentions";
import { personPinyin } from "./pinyin";
import { appearances, visits } from "./projections";
import { continuations, eventRelationships, holdings, locations, ownership, successions } from "./statements";

export { sitePinyin } from "./pinyin";

/** Everything that the schema names, in its order: equal entities give equal graphs, to the byte. */
export function buildGraph(entities: Entities): Graph {
  return {
    nodes: inOrder(nodesOf(entities), ({ label }) => label),
    relationships: inOrder(relationshipsOf(entities), ({ type }) => type),
  };
}

function nodesOf(entities: Entities): readonly GraphNode[] {
  const { persons, titles, organisations, places, facilities, events } = entities;
  const names = {
    people: new Map(persons.map(({ id, name }) => [id, name])),
    sites: new Map([...places, ...facilities].map(({ id, name }) => [id, name])),
  };
  return [
    ...personNodes(entities),
    ...titles.map(({ id, name, jurisdiction, body }) => node("Title", id, { name, jurisdiction, body })),
    ...organisations.map(({ id, name }) => node("Organisation", id, { name })),
    ...places.map(({ id, name, aliases, kind, reasons, confidence }) =>
      node("Place", id, { name, aliases, level: kind, reasons, ...doubt(confidence) }),
    ),
    ...facilities.map(({ id, name, aliases, kind, reasons, confidence }) =>
      node("Facility", id, { name, aliases, kind, reasons, ...doubt(confidence) }),
    ),
    ...events.map((event) => {
      const { id, type, date, dateFrom, dateTo, dayPart, participants } = event;
      const surest = participants.length === 0 ? null : mostSure(participants.map(({ confidence }) => confidence));
      const name = eventName(event, names);
      return node("Event", id, { name, type, date, dateFrom, dateTo, dayPart, ...doubt(surest) });
    }),
    ...articleNodes(entities),
  ];
}

function articleNodes({ articles }: Entities): readonly GraphNode[] {
  const headlines = new Map(
    articles.flatMap(({ id, record: { headline } }) => (headline === null ? [] : [[id, headline]])),
  );
  return articles.map(({ id, story, page: { publication, published, source, sha256 }, record }) => {
    const headline = record.headline ?? headlines.get(story[0]) ?? null;
    return node("Article", id, { headline, publication, published, file: source, line: record.line, sha256 });
  });
}

function personNodes({ persons, events }: Entities): readonly GraphNode[] {
  const dates = new Map<string, (string | null)[]>();
  for (const event of events) {
    const date = dateOf(event);
    for (const { person } of event.participants) remembered(dates, person, () => new Array<string | null>()).push(date);
  }
  return persons.map((person) => {
    const { id, name, home, anonymous, reasons, confidence } = person;
    const { first, last } = seen(person, dates.get(id) ?? []);
    const pinyin = personPinyin(name);
    return node("Person", id, { name, pinyin, home, anonymous, reasons, first, last, ...doubt(confidence) });
  });
}

/**
 * What networks are made of: without 张某 and 刘先生, of whom nobody knows who they are. What the pages say of them stays:
 * their events, their posts and where they are named.
 */
function withoutMasked(entities: Entities): Entities {
  const masked = new Set(entities.persons.filter(({ anonymous }) => anonymous).map(({ id }) => id));
  if (masked.size === 0) return entities;
  const events = entities.events.map((event) => ({
    ...event,
    participants: event.participants.filter(({ person }) => !masked.has(person)),
  }));
  return { ...entities, events, persons: entities.persons.filter(({ id }) => !masked.has(id)) };
}

function relationshipsOf(entities: Entities): readonly GraphRelationship[] {
  const unmasked = withoutMasked(entities);
  const { persons, titles, places, facilities, events } = entities;
  return [
    ...holdings(entities),
    ...successions(entities),
    ...ownership(titles),
    ...events.flatMap(eventRelationships),
    ...continuations(entities),
    ...persons.flatMap((person) => mentionedIn("Person", person)),
    ...places.flatMap((place) => mentionedIn("Place", place)),
    ...facilities.flatMap((facility) => mentionedIn("Facility", facility)),
    ...locations(places, facilities),
    ...visits(unmasked.events),
    ...appearances(unmasked.events),
    ...mentionedWith(unmasked),
  ];
}

/** By what they are, and then by id. */
function inOrder<T extends { readonly id: string }>(all: readonly T[], kindOf: (one: T) => string): readonly T[] {
  const kinds = sortedBy(groupBy(all, kindOf), ([kind]) => kind);
  return kinds.flatMap(([, some]) => sortedBy(some, ({ id }) => id));
}
