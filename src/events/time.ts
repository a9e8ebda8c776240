/** When the event of a sentence took place. */

import { shiftDay } from "../days";
import { classes } from "../lexicon";
import type { DateMention, PersonMention } from "../recognise";
import { behindBracket, firstAtOrAfter, spansWithin } from "../text";
import type { Report } from "./report";
import type { Sentence } from "./sentence";

/** 8月10日电: the day of the dispatch. */
const DISPATCH = classes("event-cues/dispatch");
const LEADS = classes(
  "event-cues/leads",
  "event-cues/sets-out",
  "event-cues/going",
  "event-cues/comes",
  "event-cues/in",
);
/** 代表团19日飞抵银川: whoever leads a party is told of by what it does. */
const PARTY = classes("event-cues/party");
/** 当地时间4月12日 */
const LOCAL_TIME = classes("event-cues/local-time");
/** 因其7月19日在…: who it was stands before. */
const PRONOUN = classes("event-cues/pronoun");
const DEED = classes("verbs", "event-cues/in", "event-cues/convene", "event-cues/going", "event-cues/holds");
/** 2022-04-12. */
const FULL = 10;
/** A date further on in a sentence is background. */
const FURTHEST = 60;
/** One that begins a clause, or has a deed right behind it (揭牌仪式31日在永康举行), may stand behind several clauses that say what for. */
const FURTHEST_CLAUSE = 240;

/** The date that a sentence gives its event; 当天 is left to the thread. Null for none. */
export function dateIn(
  report: Report,
  { told }: Sentence,
  away: ReadonlyMap<PersonMention, string>,
): DateMention | null {
  const dates = spansWithin(report.found.dates, told);
  const opening = dates.filter((date) => opensWith(report, told.start, date, away));
  // 他最近一次露面，还是因其7月19日…: a day says more than a stretch; 7月1日是建党节，… only says which day it is.
  const days = opening.filter(({ kind }) => kind !== "fuzzy");
  const first = days.find(({ end }) => report.text[end] !== "是") ?? days[0] ?? opening[0];
  if (!first) return null;
  // 昨天（10月22日）: the day itself stands behind.
  const exact = dates.find((date) => date.kind === "explicit" && date.start - first.end === 1);
  if (first.kind === "relative" && exact) return { ...exact, dayPart: first.dayPart ?? exact.dayPart };
  return first;
}

/** The last day that is told before a place, whatever it was told of; null for none. */
export function dayBefore({ found: { dates } }: Report, at: number): DateMention | null {
  return dates.slice(0, firstAtOrAfter(dates, at)).findLast(({ value }) => value !== null) ?? null;
}

/** At its start, behind what it was done for (为落实…，12月14日), or right behind a name: 沈某12月14日上午来永督查. */
function opensWith(
  { found, text }: Report,
  start: number,
  date: DateMention,
  away: ReadonlyMap<PersonMention, string>,
): boolean {
  // 7月19日的《澄江日报》: the day of a paper.
  if (found.lattice.longest(date.end, DISPATCH) > 0 || text.startsWith("的《", date.end)) return false;
  const before = spansWithin(found.persons, { start, end: date.start });
  const named = before.findLast((person) => !away.has(person));
  const near = before.at(-1);
  const begins = date.start - found.lattice.longestBefore(date.start, LOCAL_TIME);
  const gap = near === undefined ? Infinity : begins - behindBracket(text, near.end, LONGEST_NAME);
  const follows = date.kind === "fuzzy" ? gap === 0 : gap <= 2;
  const clause = text[date.start - 1] === "，";
  const own = begins < date.start || found.lattice.longestBefore(date.start, PRONOUN) > 0;
  // 受委派，副省长王某代表省政府，5日至6日率队在…: what was done stands behind the day.
  const parts = clause || found.lattice.longestBefore(date.start, PARTY) > 0;
  const leads = parts && found.lattice.longest(date.end, LEADS) > 0;
  if (!leads && !own && (named !== undefined || follows) && (near !== named || !follows)) return false;
  // 以近期多发的火灾为例: a stretch that tells when something was is set off, or a deed follows.
  const deed = found.lattice.longest(date.end, DEED) > 0;
  const tells = follows || clause || date.start === start || text[date.end] === "，" || deed;
  if (date.kind === "fuzzy" && !tells) return false;
  return date.start - start <= ((clause || deed) && date.kind !== "fuzzy" ? FURTHEST_CLAUSE : FURTHEST);
}

/** In characters, of a name as it is written abroad, in brackets: 安德森（Anderson）. */
const LONGEST_NAME = 60;

/** 2022-04-12, --04-12, ---12, and the first of several. */
const DAY = /(?:-\d\d-|---)\d\d(?:\/|$)/u;

/** Whether a date is a day, or several: 4月12日, 4月12日至14日; 去年 and 4月 are none. */
export function isOfDay({ value }: DateMention): boolean {
  return value !== null && DAY.test(value);
}

/** Whether a date is that of an event, or lies in its days. */
export function isSameDay(date: DateMention, other: DateMention | null): boolean {
  if (other === null) return date.value === null && date.resolved === null;
  if (date.value === other.value && date.resolved === other.resolved) return true;
  const [from, to] = (other.resolved ?? other.value ?? "").split("/");
  const day = date.resolved ?? date.value;
  // A tour of several days has days that are told apart; one over a night has not.
  const days = from?.length === FULL && to?.length === FULL ? [from, shiftDay(from, 1)] : [];
  return day !== null && to === days[1] && days.includes(day);
}
