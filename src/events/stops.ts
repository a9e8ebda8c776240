/** Which event a site belongs to that a rule took for a venue, and why it is none of that event. */

import { groupBy } from "../collections";
import { contains, firstAtOrAfter, spansWithin, type Span } from "../text";
import type { Party } from "./apart";
import { clausesOf } from "./clauses";
import type { Draft } from "./draft";
import type { Drafts } from "./drafts";
import { isToHall, PARTY } from "./facts";
import type { Reading } from "./reading";
import type { Report } from "./report";
import { isSameDay } from "./time";
import type { Venue } from "./venue";

/** Between somebody who was not there and the site that he went to. */
const NEAR = 12;

/** 2022年10月，项目开工: a sentence about nobody that has a day of its own is background. */
export function isOfOtherDay({ field }: Report, { date, sentence }: Reading, event: Draft): boolean {
  const own = date?.kind === "explicit" && !isSameDay(date, event.date);
  return own && !field.holds(sentence.told, PARTY);
}

/**
 * Why a site is no venue of an event; null where it is.
 * @param opens - whether the sentence is the first of the event
 */
export function refusedBy(
  report: Report,
  venue: Venue,
  { type, at }: Draft,
  { away }: Reading,
  opens: boolean,
): string | null {
  const { given, rule, start } = venue;
  if (given.at === "not") return rule;
  const isOther = given.of !== undefined && (given.of === "visit") !== (type === "visit");
  // Whoever comes to a hall comes to what goes on there.
  const arrives = type !== "visit" && isToHall(report.found, [venue]);
  if (isOther && !(opens && given.of === "visit") && !arrives) return "venue/other-kind";
  if (given.unless !== undefined && at.size > 0) return "venue/housed";
  // 学习省长王某在江苏考察时的讲话: he went there, and those who learn of it did not.
  const { persons } = report.found;
  const before = persons[firstAtOrAfter(persons, start) - 1];
  if (before === undefined || !away.has(before) || start - before.end > NEAR) return null;
  return clausesOf(report.text, { start: before.end, end: start }).length > 1 ? null : "venue/of-absent";
}

/** 王某走访了医院，李某走访了学校: a stop belongs to the visit of whoever leads one and stands just before it. */
export function ownerOf(venue: Venue, { groups }: Reading, drafts: Drafts): Draft | undefined {
  const before = groups.flatMap(({ persons }) => persons).filter((person) => person.end <= venue.start);
  for (const { name } of before.toReversed()) {
    const led = drafts.visitLedBy(name);
    if (led) return led;
  }
  return undefined;
}

/**
 * Those of the events of several parties that each site is told of: the one in whose clause it stands, and of
 * 访问南非，同库兹明会谈 those, too, whose clause has no site.
 */
export function heldAt(
  venues: readonly Span[],
  parties: readonly Party[],
  all: readonly Draft[],
): (venue: Span) => readonly Draft[] {
  const told = parties.map(({ clause, type }, at) => ({ clause, type, draft: all[at]! }));
  const apart = told.flatMap(({ clause, type, draft }) => (clause === undefined ? [] : [{ ...clause, type, draft }]));
  const byClause = groupBy(apart, ({ start }) => start);
  const homeless = apart.filter((clause) => spansWithin(venues, clause).length === 0).map(({ draft }) => draft);
  return (venue) => {
    const last = apart[firstAtOrAfter(apart, venue.start + 1) - 1];
    if (last === undefined || !contains(last, venue)) return all;
    const own = byClause.get(last.start)!.map(({ draft }) => draft);
    return last.type === "visit" ? [...own, ...homeless] : own;
  };
}
