/** What the thread of an article knows of a sentence when it asks whether this tells of a new event. */

import { classes } from "../lexicon";
import type { Field } from "../rules";
import { spansWithin, type Span } from "../text";
import type { Draft } from "./draft";
import type { Drafts } from "./drafts";
import type { Reading } from "./reading";
import type { Found, Report } from "./report";
import type { Facts } from "./rules/opening-facts";
import { isOfDay, isSameDay } from "./time";
import type { Venue } from "./venue";

/** Delegations and the like, which stand for the people of an event: 调研组一行, 与会人员. */
export const PARTY = classes("event-cues/party");
const ALONG = classes("event-cues/along");
const HALL = "venue";
const SAYS = classes("event-cues/only-says");
const ACTS_MORE = classes(
  "verbs/visit",
  "verbs/arrive",
  "verbs/attend",
  "verbs/chair",
  "verbs/meet",
  "event-cues/convene",
);

/** What the opening rules ask for. `drafts` are the events told so far; `current` the one that the text is about. */
export function factsOf(
  { field, found, text }: Report,
  { groups, date, sentence, venues, kind }: Reading,
  current: Draft | undefined,
  drafts: Drafts,
): Facts {
  const people = groups.flatMap((group) => group.persons.map((person) => person.name));
  const subject = people[0];
  const isOurs = (name: string): boolean => current?.participants.has(name) === true;
  const ours = subject !== undefined && isOurs(subject);
  const isNew = subject !== undefined && !ours && groups[0]?.aside === false;
  return {
    first: current === undefined,
    paragraph: sentence.first,
    acts: groups.some((group) => !group.aside),
    party: field.holds(sentence.told, PARTY),
    says: groups.length > 0 && groups.every(({ predicate }) => onlySays(field, predicate)),
    along: groups[0] !== undefined && !groups[0].aside && field.holds(groups[0].predicate, ALONG),
    dated: date !== null,
    sameDay: date !== null && isSameDay(date, current?.date ?? null),
    ofDay: date !== null && isOfDay(date),
    visit: kind?.type === "visit",
    goes: venues().length > 0,
    toHall: isToHall(found, venues()),
    alike: kind?.type === current?.type,
    touring: current?.type === "visit",
    ours,
    shared: people.some(isOurs),
    led: current?.lead !== undefined && people.includes(current.lead),
    othersMet: ours && current !== undefined && meetsOthers(current, kind, people),
    sameName: kind !== undefined && current?.called.endsWith(kind.called) === true,
    several: current !== undefined && drafts.several(current, field),
    oneDay: current?.date?.value?.includes("/") === false,
    other: isNew && ((current?.participants.size ?? 0) > 0 || current?.severally === true),
    empty: current !== undefined && current.participants.size === 0 && current.date === null,
    named: current !== undefined && names(text, current, kind),
    summed: current !== undefined && !current.isDated && current.speaks && drafts.all.length === 1,
    known: kind !== undefined && drafts.of(kind.type).length > 0,
  };
}

/** Whether all sites of some venues are halls and the like. */
export function isToHall({ sites }: Found, venues: readonly Venue[]): boolean {
  const gone = venues.flatMap((venue) => spansWithin(sites, venue));
  return gone.length > 0 && gone.every(({ kind }) => kind === HALL);
}

/** Whether the sentence that opened an event names another kind with it: 首发式暨座谈会. */
function names(text: string, { type, opened }: Draft, kind: Reading["kind"]): boolean {
  return kind !== undefined && kind.type !== type && text.slice(opened.start, opened.end).includes(kind.called);
}

function onlySays(field: Field, predicate: Span): boolean {
  return field.holds(predicate, SAYS) && !field.holds(predicate, ACTS_MORE);
}

/** Whether those whom the leader of a reception meets are none of it. */
function meetsOthers(current: Draft, kind: Reading["kind"], [subject, ...guests]: readonly string[]): boolean {
  const receptions = current.type === "reception" && kind?.type === "reception";
  return (
    receptions &&
    subject === current.lead &&
    guests.length > 0 &&
    !guests.some((name) => current.participants.has(name))
  );
}
