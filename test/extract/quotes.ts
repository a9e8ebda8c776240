import type { PageRecord, Quote } from "../../src/model";

/** Everything in a record that quotes its page: mentions of people, posts and sites, and the evidence of events. */
export function quotesOf(record: PageRecord): readonly Quote[] {
  return [
    ...[...record.persons, ...record.places, ...record.facilities].flatMap(({ mentions }) => mentions),
    ...record.persons.flatMap(({ titles }) => titles.flatMap(({ mentions }) => mentions)),
    ...record.events.flatMap(({ evidence, participants }) => [
      ...evidence,
      ...participants.flatMap((participant) => participant.evidence),
    ]),
  ];
}
