/** People whom a sentence sends different ways, or who were met one after another: each has an event of his own. */

import { classes } from "../lexicon";
import type { EventType, Role } from "../model";
import type { PersonMention } from "../recognise";
import { spansWithin, type Span } from "../text";
import { clausesOf } from "./clauses";
import type { Reading } from "./reading";
import type { Report } from "./report";
import type { Venue } from "./venue";

const APART = classes("event-cues/apart");
const APART_GOING = classes("event-cues/apart-going");
/** 分别会见, 先后会见. */
const EACH = classes("event-cues/severally", "event-cues/in-turn");
const MEETS = classes(
  "event-cues/reception",
  "event-cues/confers",
  "event-cues/dines",
  "event-cues/greets",
  "event-cues/hosts-dinner",
);
const AND = classes("event-cues/and");
const GOES = classes("verbs/visit", "verbs/arrive", "event-cues/going", "event-cues/leads");
const ALONG = classes("event-cues/along", "event-cues/joins");
/** Marks that may join, too: those of a list of posts, or of a name. */
const LISTED = "、·";
const CHAIRS = classes("event-cues/chairs", "event-cues/chairs-first");

/** The rule by which an event of a sentence is of another kind than the sentence: 访问南非，会见总统. */
export const KIND_APART = "kind/apart";

/** One of the events that a sentence tells of at once. */
export interface Party {
  /** Who was there, with what they did. */
  readonly members: readonly { readonly person: PersonMention; readonly role: Role }[];
  /** Of what kind it is; absent where it is of that of the sentence. */
  readonly type?: EventType;
  /** The clause that tells of it alone; absent where what the sentence says holds of all. */
  readonly clause?: Span;
}

/** A sentence that seems to tell of more events at once is none that anybody wrote. */
const MOST = 20;

/** 王某、李某分别带队, 王某、李某分别到石柱镇、古山镇; 王某分别会见李某、赵某. No parties for all other sentences. */
export function apartIn(report: Report, reading: Reading): readonly Party[] {
  const parties = partiesIn(report, reading);
  return parties.length > MOST ? [] : parties;
}

function partiesIn(report: Report, reading: Reading): readonly Party[] {
  const { groups, sentence, venues } = reading;
  const people = groups.flatMap((group) => group.persons);
  if (people.length < 2) return [];
  const guests = metApart(report, reading, people);
  if (guests.length > 0) return guests;
  const ways = goneApart(report, reading);
  if (ways.length > 0) return ways;
  const { field } = report;
  const [where, ...others] = venues();
  const led = where !== undefined && people.every(({ end }) => end <= where.start);
  const oneEach = led && others.length === 0 && where.parts.length === people.length;
  const apart = field.holds(sentence.told, APART) || (oneEach && field.holds(sentence.told, APART_GOING));
  if (!apart) return [];
  return people.map((person) => ({ members: [{ person, role: "lead" }] }));
}

/**
 * Of 部长王某在北京会见李某，同赵某会谈, one for each clause that tells of a meeting, and of 分别会见李某、赵某 and
 * 分别同李某、赵某会谈 one for each guest; empty where several are hosts, or all were met at once.
 */
function metApart(
  report: Report,
  { sentence: { told }, venues }: Reading,
  people: readonly PersonMention[],
): readonly Party[] {
  const host = people[0]!;
  const known = new Set([host.name]);
  const meetings: { readonly clause: Span; readonly guests: readonly (readonly PersonMention[])[] }[] = [];
  for (const clause of clausesOf(report.text, told)) {
    const guests = guestsIn(report, clause, people).filter(({ name }) => !known.has(name));
    if (guests.length === 0) continue;
    for (const { name } of guests) known.add(name);
    const severally = report.found.lattice.find(clause, EACH);
    // 章立方和陆文柏分别会见: several are hosts.
    const hosts = severally === undefined ? [] : spansWithin(people, { start: host.end, end: severally.start });
    if (hosts.some(({ name }) => !known.has(name))) return [];
    meetings.push({ clause, guests: severally === undefined ? [guests] : guests.map((guest) => [guest]) });
  }
  if (meetings.length === 0 || host.end > meetings[0]!.guests[0]![0]!.start) return [];
  const parties = meetings.flatMap(({ clause, guests }) =>
    guests.map((met): Party => ({
      members: [{ person: host, role: "lead" }, ...met.map((person) => ({ person, role: "attend" as const }))],
      ...(meetings.length > 1 && { clause }),
    })),
  );
  if (parties.length < 2) return [];
  const before = { start: told.start, end: meetings[0]!.clause.start };
  const visits = report.field.holds(before, GOES) && spansWithin(venues().filter(isThere), before).length > 0;
  if (!visits) return parties;
  return [
    { members: [{ person: host, role: "lead" }], type: "visit", clause: before },
    ...parties.map((party): Party => ({ ...party, type: "reception" })),
  ];
}

/**
 * Of 书记王某到石柱镇检查，市长李某陪同，副市长赵某到古山镇检查, one for each of those who went somewhere, with those who
 * went along; empty where not at least two did.
 */
function goneApart({ field }: Report, { groups, kind, venues }: Reading): readonly Party[] {
  if (kind?.type !== "visit" || groups.length < 2 || groups.some(({ aside }) => aside)) return [];
  const there = venues().filter(isThere);
  const own = groups.map(({ persons, predicate }, at) => {
    const clause = { start: persons[0]!.start, end: groups[at + 1]?.persons[0]!.start ?? predicate.end };
    const goes = field.holds(predicate, GOES) && !field.holds(predicate, ALONG);
    return { clause, persons, goes: goes && spansWithin(there, clause).length > 0 };
  });
  if (!own[0]!.goes || own.filter(({ goes }) => goes).length < 2) return [];
  const parties: { members: { person: PersonMention; role: Role }[]; clause: Span }[] = [];
  for (const { clause, persons, goes } of own) {
    if (goes) parties.push({ members: [], clause });
    const party = parties.at(-1)!;
    party.clause = { start: party.clause.start, end: clause.end };
    for (const person of persons)
      party.members.push({ person, role: party.members.length === 0 ? "lead" : "accompany" });
  }
  // 王某到石柱镇，王某到古山镇: one tour.
  const leads = new Set(parties.map(({ members }) => members[0]!.person.name));
  return leads.size === parties.length ? parties : [];
}

/** Whom a clause tells that somebody met: 会见李某、赵某, 同李某、赵某会谈, 同李某主持会议. */
function guestsIn(
  { found: { lattice }, text }: Report,
  clause: Span,
  people: readonly PersonMention[],
): readonly PersonMention[] {
  const met = lattice.find(clause, MEETS);
  const behind = met ? spansWithin(people, { start: met.end, end: clause.end }) : [];
  if (behind.length > 0) return behind;
  const and = lattice
    .all({ start: clause.start, end: met?.start ?? clause.end }, AND)
    .find(({ start }) => !LISTED.includes(text[start]!));
  const act = and && (met ?? lattice.find({ start: and.end, end: clause.end }, CHAIRS));
  return act ? spansWithin(people, { start: and.end, end: act.start }) : [];
}

const isThere = ({ given }: Venue): boolean => given.at === "at";
