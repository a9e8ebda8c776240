/** Dates that are written with numbers: 2022年4月12日晚, 8月7日至8日, 12日上午. */

import { isCalendarDay, nearestDay, shiftDay } from "../../days";
import type { ClassSet, Lattice } from "../../lexicon";
import { numeralAt, yearAt } from "../../text";
import { countsDays } from "./counts";
import { goesOnToDay, MOST_DAYS } from "./days-in-a-row";
import type { Clock, DateMention, Reading } from "./mention";
import {
  ANCHORS,
  ANCHOR_OF_PART,
  AND,
  BIRTH,
  CLOSES,
  COUNTED,
  DAY,
  DAY_PART,
  DAYS,
  LASTING,
  MONTH,
  MONTH_PART,
  ONWARDS,
  SINCE,
  STRETCH,
  UNTIL,
  UP_TO,
  WEEKDAYS,
  YEAR,
  YEAR_PART,
} from "./words";

/** A date as printed; what is left out is undefined. */
interface Printed {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly end: number;
}

/** The date whose first number stands at `at`; undefined where no date does. */
export function readDate(lattice: Lattice, at: number, clock: Clock): Reading | undefined {
  const first = printedAt(lattice, at);
  if (!first) return yearAlone(lattice, at);
  if (first.month === undefined) return bareDay(lattice, at, first, clock);
  return dated(lattice, at, first, clock);
}

/** A date whose month is known, from its first character on. */
export function dated(lattice: Lattice, start: number, first: Printed, clock: Clock): Reading | undefined {
  const from = valueOf(first);
  if (from === undefined) return undefined;
  const month = first.year === undefined ? `--${pad(first.month!)}` : `${first.year}-${pad(first.month!)}`;
  if (lattice.longest(first.end, BIRTH) > 0) return { end: first.end };
  if (first.day === undefined)
    return first.year !== undefined || isSetOff(lattice, start, first.end, MONTH_PART)
      ? monthOf(lattice, start, from, first.end)
      : undefined;
  const last = lastDay(lattice, first);
  const until = last ? valueOf(last) : lastOfTour(lattice, first.end, from);
  if (last && until === undefined) return undefined;
  const end = last?.end ?? first.end;
  const whole = complete(from, clock);
  const resolved = until === undefined ? whole : joined(whole, completeAfter(until, whole, clock));
  const value = until === undefined ? from : `${from}/${until}`;
  return { month, ...withPart(lattice, { start, end, value, resolved, kind: "explicit", dayPart: null }) };
}

/** 2020年3月, but 2022年7月以来 is a stretch. */
function monthOf(lattice: Lattice, start: number, value: string, end: number): Reading {
  const stretch = lattice.longest(end, STRETCH) > 0;
  return {
    end,
    month: value,
    mention: {
      start,
      end,
      value: stretch ? null : value,
      resolved: null,
      kind: stretch ? "fuzzy" : "explicit",
      dayPart: null,
    },
  };
}

/** 2022年，… and 2022年底，…: of a year no day is told, nor that of the sentence before. */
function yearAlone(lattice: Lattice, start: number): Reading | undefined {
  const unit = yearAt(lattice.text, start) === undefined ? 0 : lattice.longest(start + 4, YEAR);
  const end = start + 4 + unit;
  if (unit === 0 || !isSetOff(lattice, start, end, YEAR_PART)) return undefined;
  return { end, mention: { start, end, value: null, resolved: null, kind: "fuzzy", dayPart: null } };
}

/** What makes a clause of its own, perhaps with a part behind it: 2月，…, 7月底，…, but not 6月的江南. */
export function isSetOff(lattice: Lattice, start: number, end: number, parts: ClassSet): boolean {
  const before = lattice.text[start - 1];
  const behind = end + lattice.longest(end, parts);
  return (before === undefined || CLAUSE.test(before)) && lattice.text[behind] === "\uff0c";
}

/** What a clause begins behind. */
const CLAUSE = /[\s\uff0c\u3002\uff1b\uff1a\uff01\uff1f\u201c\u201d]/u;

/** Year, month and day, or those of them that are printed, from a place on; a year alone is no date. */
function printedAt(lattice: Lattice, start: number): Printed | undefined {
  const year = yearAt(lattice.text, start);
  const stamp = year === undefined ? undefined : stampAt(lattice.text, start + 4, year);
  if (stamp) return stamp;
  const unit = year === undefined ? 0 : lattice.longest(start + 4, YEAR);
  return unit > 0 ? monthAndDay(lattice, start + 4 + unit, year) : monthAndDay(lattice, start);
}

/** 2023-07-28, 2023/7/28 and 2023.07.28, from behind the year on. */
function stampAt(text: string, at: number, year: number): Printed | undefined {
  const month = "-/.".includes(text[at] ?? " ") ? numeralAt(text, at + 1) : undefined;
  const behind = month ? at + 1 + month.length : at;
  const day = month && text[behind] === text[at] ? numeralAt(text, behind + 1) : undefined;
  if (!month || !day || month.value < 1 || month.value > 12) return undefined;
  return { year, month: month.value, day: day.value, end: behind + 1 + day.length };
}

/** 4月12日, 4月 or 12日; behind a year, a month must stand. */
export function monthAndDay(lattice: Lattice, at: number, year?: number): Printed | undefined {
  const number = numeralAt(lattice.text, at);
  if (!number) return undefined;
  const behind = at + number.length;
  const month = lattice.longest(behind, MONTH);
  if (month === 0) {
    const unit = year === undefined ? lattice.longest(behind, DAY) : 0;
    if (year !== undefined || (unit === 0 && !goesOnToDay(lattice, behind))) return undefined;
    return number.value >= 1 && number.value <= 31 ? { day: number.value, end: behind + unit } : undefined;
  }
  if (number.value < 1 || number.value > 12) return undefined;
  const known = { month: number.value, ...(year !== undefined && { year }) };
  const day = numeralAt(lattice.text, behind + month);
  const end = behind + month + (day?.length ?? 0);
  const unit = day ? lattice.longest(end, DAY) : 0;
  if (!day || (unit === 0 && !goesOnToDay(lattice, end))) return { end: behind + month, ...known };
  return { day: day.value, end: end + unit, ...known };
}

/** The last day of a span (4月12日至14日), or of days one after another (4月12日、13日); others are dates of their own. */
function lastDay(lattice: Lattice, first: Printed): Printed | undefined {
  let last: Printed | undefined;
  for (let count = 0, next = nextDay(lattice, first); next && count < MOST_DAYS; count += 1) {
    last = next;
    next = nextDay(lattice, last);
  }
  return last;
}

function nextDay(lattice: Lattice, first: Printed): Printed | undefined {
  const until = lattice.longest(first.end, UNTIL);
  const and = until > 0 ? 0 : lattice.longest(first.end, AND);
  if (until + and === 0) return undefined;
  const second = printedAt(lattice, first.end + until + and);
  if (second?.day === undefined) return undefined;
  const month = second.month ?? first.month!;
  const turned = first.year !== undefined && second.year === undefined && month < first.month! ? 1 : 0;
  const year = second.year ?? (first.year === undefined ? undefined : first.year + turned);
  const last = { month, day: second.day, end: second.end, ...(year !== undefined && { year }) };
  return until > 0 || isNext(first, last) ? last : undefined;
}

function isNext(first: Printed, last: Printed): boolean {
  const day = (one: Printed): string => `${one.year ?? 2020}-${pad(one.month!)}-${pad(one.day!)}`;
  return isCalendarDay(day(first)) && shiftDay(day(first), 1) === day(last);
}

/** In characters: where the number of days is told. */
const TOUR = 60;

/** 8月15日起……为期4天: the last day follows from the number of days; 8月15日，为期4天的夏令营结营 tells the last itself. */
function lastOfTour(lattice: Lattice, end: number, from: string): string | undefined {
  const stop = lattice.text.slice(end, end + TOUR).search(/[\u3002\n]/u);
  const told = { start: end, end: end + (stop < 0 ? TOUR : stop) };
  if (lattice.longest(end, ONWARDS) === 0 && lattice.all(told, CLOSES).length > 0) return undefined;
  const words = lattice.all(told, LASTING);
  for (const word of words) {
    const days = numeralAt(lattice.text, word.end);
    if (!days || lattice.longest(word.end + days.length, DAYS) === 0) continue;
    return daysBehind(from, days.value - 1);
  }
  return undefined;
}

/** 12日上午 and 12日至14日, of the month that is being told of; 近60日 and 10日游 count days. */
function bareDay(lattice: Lattice, start: number, { day, end }: Printed, clock: Clock): Reading | undefined {
  if (countsDays(lattice, start, end)) return undefined;
  const printed = clock.month === null ? `---${pad(day!)}` : `${clock.month}-${pad(day!)}`;
  if (clock.month !== null && !isCalendarDay(printed)) return undefined;
  // What completes the month is the paper's own day, or its dateline: no other year or month is thinkable.
  const resolved = complete(printed, clock);
  const from = resolved ?? printed;
  const last = from.startsWith("---") ? undefined : lastDay(lattice, { day: day!, end, ...monthIn(from) });
  const until = last && valueOf(last);
  if (last && until !== undefined && lattice.longest(last.end, COUNTED) === 0) {
    const days = joined(resolved, completeAfter(until, resolved, clock));
    const value = days ?? `${from}/${until}`;
    return withPart(lattice, { start, end: last.end, value, resolved: days, kind: "explicit", dayPart: null });
  }
  if (lattice.longestBefore(end, DAY) === 0) return undefined;
  return withPart(lattice, { start, end, value: from, resolved, kind: "explicit", dayPart: null });
}

/** The year, where there is one, and the month of `2023-08-16` and `--08-16`. */
function monthIn(day: string): { readonly year?: number; readonly month: number } {
  const year = Number(day.slice(0, 4));
  return { month: Number(day.slice(-5, -3)), ...(year > 0 && { year }) };
}

/** With what stands behind a day: its weekday (（周六）), 当天, and the part of the day; a stretch where 截至 or 以来 makes it one. */
export function withPart(lattice: Lattice, mention: DateMention): Reading {
  const behind = behindWeekday(lattice, mention.end);
  const from = behind + sameDayAt(lattice, behind);
  const part = lattice.longest(from, DAY_PART);
  const end = from + part;
  const dayPart = part > 0 ? lattice.text.slice(end - part, end) : null;
  const stretch = part === 0 && lattice.longest(end, STRETCH) > 0;
  if (mention.kind === "explicit" ? stretch || isBound(lattice, mention.start, end) : stretch)
    return { end, mention: { ...mention, end, value: null, resolved: null, kind: "fuzzy" } };
  return { end, mention: { ...mention, end, dayPart } };
}

/** How long 当天 or, before a part of the day, 当 is. */
export function sameDayAt(lattice: Lattice, at: number): number {
  const day = lattice.longest(at, ANCHORS[0]!);
  const before = day > 0 ? 0 : lattice.longest(at, ANCHOR_OF_PART);
  return day > 0 || (before > 0 && lattice.longest(at + before, DAY_PART) > 0) ? day + before : 0;
}

/** 截至4月12日, 自4月12日起: since or until when something was. */
function isBound(lattice: Lattice, start: number, end: number): boolean {
  if (lattice.longestBefore(start, UP_TO) > 0) return true;
  return lattice.longestBefore(start, SINCE) > 0 && lattice.longest(end, ONWARDS) > 0;
}

/** 周六 or （周六） behind a day. */
function behindWeekday(lattice: Lattice, at: number): number {
  const bracket = "\uff08(".indexOf(lattice.text[at] ?? " ");
  const from = at + (bracket < 0 ? 0 : 1);
  const weekday = Math.max(...WEEKDAYS.map((day) => lattice.longest(from, day)));
  if (weekday === 0) return at;
  const end = from + weekday;
  if (bracket < 0) return end;
  return lattice.text[end] === "\uff09)"[bracket] ? end + 1 : at;
}

/** `2022-04-12`, `--04-12` or `2022-04`; undefined for what no calendar has. */
function valueOf({ year, month, day }: Printed): string | undefined {
  const start = year === undefined ? "-" : String(year);
  if (day === undefined) return `${start}-${pad(month!)}`;
  const value = `${start}-${pad(month!)}-${pad(day)}`;
  return isCalendarDay(value) ? value : undefined;
}

/** So many days behind a day (or before it, for a negative number), whose year may be open: `--08-16` and 1 give `--08-17`. */
export function daysBehind(day: string, days: number): string {
  return day.startsWith("--") ? `-${shiftDay(`2020${day.slice(1)}`, days).slice(4)}` : shiftDay(day, days);
}

/** The full day, where the page's own settles what is left out. */
export function complete(value: string, { published }: Clock): string | null {
  if (!value.startsWith("-")) return value;
  if (published === null) return null;
  if (!value.startsWith("---")) return nearestDay(value, published);
  const same = `${published.slice(0, 8)}${value.slice(3)}`;
  const day = same <= published ? same : `${shiftDay(`${published.slice(0, 8)}01`, -1).slice(0, 8)}${value.slice(3)}`;
  return isCalendarDay(day) ? day : null;
}

/** The last day of a span is not before its first. */
function completeAfter(until: string, from: string | null, clock: Clock): string | null {
  const day = complete(until, clock);
  if (day === null || from === null || day >= from || !until.startsWith("--")) return day;
  return `${Number(from.slice(0, 4)) + (until.slice(2) < from.slice(5) ? 1 : 0)}-${until.slice(2)}`;
}

const joined = (from: string | null, to: string | null): string | null =>
  from === null || to === null ? null : `${from}/${to}`;

const pad = (number: number): string => String(number).padStart(2, "0");
