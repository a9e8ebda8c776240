/** What speaks for and against it that somebody took part in an event, as words whose worth is learned. */

import { daysBetween } from "../../days";
import { classes } from "../../lexicon";
import { firstAtOrAfter, type Span } from "../../text";
import type { Group } from "../cast";
import type { Draft, Seat } from "../draft";
import type { Report } from "../report";
import type { Run } from "../runs";
import { cuesIn, level, namesIn, share, verbsIn, type Tone } from "./tone";

const WORD = classes(
  "words",
  "functions",
  "verbs",
  "heads",
  "collectives",
  "bodies",
  "person-cues",
  "post-cues",
  "event-cues",
  "divisions",
);
/** As far as words beside a name are looked at. */
const NEAR = 10;
/** `YYYY-MM-DD` */
const WHOLE_DAY = 10;

/**
 * What holds of somebody in one event, besides what holds of everybody in the article (`Tone`) or in the event (`presentAt`).
 * @param seats - why he is thought to have taken part; at least one
 * @param own - whether the sentences of this event name him
 */
export function presenceOf(
  report: Report,
  draft: Draft,
  seats: readonly Seat[],
  tone: Tone,
  own: boolean,
): readonly string[] {
  const seat = seats.find(({ verdict }) => verdict.droppedBy === null) ?? seats[0]!;
  const { name } = seat.person;
  const run = runOf(report, seat.person);
  return [
    ...seatOf(report, seat, run),
    ...besideOf(report, seat, run),
    ...wordsOf(report, seat, run, tone),
    `p named ${level(tone.named.get(name)!)}`,
    `p seats ${level(seats.length)}`,
    `p event ${level(draft.participants.size)}`,
    `p own ${own}`,
    ...new Set(seats.map(({ verdict }) => `p rule ${verdict.foundBy}`)),
    ...new Set(seats.map(({ verdict }) => `p against ${verdict.droppedBy}`)),
    ...(tone.titled.has(name) ? ["p titled"] : []),
    ...(name.includes("·") || name.length > 4 ? ["p foreign"] : []),
  ];
}

/** What holds of everybody in one event. */
export function presentAt(
  { date, type, called, why, participants, at, evidence }: Draft,
  { latest, titled }: Tone,
): readonly string[] {
  const names = [...participants.keys()];
  const day = date?.resolved?.slice(0, WHOLE_DAY);
  return [
    `e type ${type}`,
    ...why.map((rule) => `e ${rule}`),
    `e people ${level(names.length)}`,
    `e titled ${share(names.filter((name) => titled.has(name)).length, names.length)}`,
    `e sites ${level(at.size)}`,
    `e date ${date === null ? "none" : date.kind}`,
    `e told ${level(evidence.size)}`,
    `e called ${called.slice(-2)}`,
    `e name ${called.slice(-4)}`,
    ...(latest !== null && day?.length === WHOLE_DAY ? [`e before ${level(daysBetween(day, latest))}`] : []),
  ];
}

/** The mention by itself: where it stands, in what list, and how sure it is. */
function seatOf({ text }: Report, seat: Seat, run: Run): string[] {
  const { person, group, sentence, verdict, opens } = seat;
  const { told } = sentence;
  return [
    `s rule ${verdict.foundBy}`,
    `s against ${verdict.droppedBy}`,
    `s opens ${opens}`,
    `s aside ${group.aside}`,
    `s first ${sentence.first}`,
    `s speaks ${sentence.speaks}`,
    `s start ${level(sentence.start / 50)}`,
    `s from ${level(run.start - told.start)}`,
    `s list ${level(run.persons.length)}`,
    `s nth ${level(firstAtOrAfter(run.persons, person.start))}`,
    `s group ${level(group.persons.length)}`,
    `s title ${run.start < run.bare}`,
    `s sure ${person.score === undefined ? "known" : Math.max(-1, Math.min(6, Math.floor(person.score)))}`,
    `s length ${Math.min(5, person.end - person.start)}`,
    `s predicate ${level(group.predicate.end - group.predicate.start)}`,
    `s quoted ${level(sentence.end - told.end)}`,
    `s mark ${text[told.end] ?? ""}`,
    `s left ${text[run.start - 1] ?? ""}`,
    `s right ${text[run.end] ?? ""}`,
  ];
}

/** The words right beside it. */
function besideOf({ found, text }: Report, { person }: Seat, run: Run): string[] {
  const before = Math.max(1, found.lattice.longestBefore(run.start, WORD));
  const behind = Math.max(1, found.lattice.longest(run.end, WORD));
  const head = found.lattice.longestBefore(person.start, WORD);
  return [
    `s before ${text.slice(Math.max(0, run.start - before), run.start)}`,
    `s behind ${text.slice(run.end, run.end + behind)}`,
    ...(run.start < run.bare ? [`s head ${text.slice(person.start - head, person.start)}`] : []),
  ];
}

/** Around a name: in front of it, right behind it, what its people do, all that is told, and what is quoted behind that. */
const IN_REGIONS = namesIn(["front", "behind", "does", "told", "rest"]);

/** By the group, the verbs of what it does. */
const verbs = new WeakMap<Group, readonly string[]>();

/** The classes of words, and the verbs, in front of it and behind it. */
function wordsOf(report: Report, { group, sentence }: Seat, run: Run, tone: Tone): string[] {
  const { told } = sentence;
  // In the order of the regions.
  const regions = [
    { start: told.start, end: run.start },
    { start: run.end, end: Math.min(sentence.end, run.end + NEAR) },
    group.predicate,
    told,
    { start: told.end, end: sentence.end },
  ];
  // Of thousands in one group all do the same.
  const does = verbs.get(group) ?? verbsIn(report, group.predicate, "sw");
  verbs.set(group, does);
  const near = { start: Math.max(told.start, run.start - NEAR), end: run.start };
  return [...cuesIn(tone, regions, IN_REGIONS), ...new Set([...does, ...verbsIn(report, near, "fw")])];
}

function runOf({ runs }: Report, person: Span): Run {
  return runs[firstAtOrAfter(runs, person.start + 1) - 1]!;
}
