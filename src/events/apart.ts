/** People whom a sentence sends different ways, or who were met one after another: each has an event of his own. */

import { classes } from "../lexicon";
import type { Role } from "../model";
import type { PersonMention } from "../recognise";
import { spansWithin, type Span } from "../text";
import type { Reading } from "./reading";
import type { Report } from "./report";

const APART = classes("event-cues/apart");
const APART_GOING = classes("event-cues/apart-going");
const SEVERALLY = classes("event-cues/severally");
const RECEPTION = classes("event-cues/reception");

/** Those of one of the events that a sentence tells of at once, with what they did there. */
export type Party = readonly { readonly person: PersonMention; readonly role: Role }[];

/** 王某、李某分别带队, 王某、李某分别到石柱镇、古山镇; 王某分别会见李某、赵某. No parties for all other sentences. */
export function apartIn(report: Report, reading: Reading): readonly Party[] {
  const { groups, sentence, venues } = reading;
  const people = groups.flatMap((group) => group.persons);
  if (people.length < 2) return [];
  const guests = metApart(report, sentence.told, people);
  if (guests.length > 0) return guests;
  const { field } = report;
  const oneEach = venues().length === 1 && venues()[0]!.parts.length === people.length;
  const apart = field.holds(sentence.told, APART) || (oneEach && field.holds(sentence.told, APART_GOING));
  if (!apart) return [];
  return people.map((person) => [{ person, role: "lead" }]);
}

/** Of 部长王某分别会见李某、赵某 and 王某分别同李某、赵某会谈, one for each guest; empty where there is more than one host. */
function metApart({ found, text }: Report, told: Span, people: readonly PersonMention[]): readonly Party[] {
  const { lattice } = found;
  const severally = lattice.find(told, SEVERALLY);
  const met = severally && lattice.find({ start: severally.end, end: told.end }, RECEPTION);
  if (!met) return [];
  const [host, ...others] = spansWithin(people, { start: told.start, end: severally.start });
  const comma = text.indexOf("，", met.end);
  const behind = { start: met.end, end: comma < 0 ? told.end : Math.min(comma, told.end) };
  const between = spansWithin(people, { start: severally.end, end: met.start });
  const guests = between.length > 0 ? between : spansWithin(people, behind);
  if (host === undefined || others.length > 0 || guests.length < 2) return [];
  return guests.map((person) => [
    { person: host, role: "lead" },
    { person, role: "attend" },
  ]);
}
