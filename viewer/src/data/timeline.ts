/** The dated events in equal stretches of time, for the time slider and its histogram. */
import type { Period } from "../state/view";
import type { DatedEvent, Model } from "./model";

export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

export interface Timeline {
  readonly unit: TimeUnit;
  /** Without gaps, from the first event to the last. */
  readonly bins: readonly Period[];
}

/** How many stretches a slider can hold. */
const MOST_BINS = 72;
/** About how many days each unit has, from the finest. */
const DAYS: readonly (readonly [TimeUnit, number])[] = [
  ["day", 1],
  ["week", 7],
  ["month", 30],
  ["quarter", 91],
  ["year", 365],
];
const DAY = 86_400_000;

/** Null where fewer than two days have events whose whole date is known. */
export function timelineOf({ events }: Model): Timeline | null {
  const spans = [...events.values()].flatMap(daysOf);
  const from = spans.reduce((first, span) => (span.from < first ? span.from : first), "9999");
  const to = spans.reduce((last, span) => (span.to > last ? span.to : last), "");
  if (to <= from) return null;
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  const [unit] = DAYS.find(([, length]) => days / length <= MOST_BINS) ?? ["year"];
  const bins: Period[] = [];
  for (let start = startOf(unit, from); start <= to; start = nextStart(unit, start)) {
    bins.push({ from: start, to: dayBefore(nextStart(unit, start)) });
  }
  return { unit, bins };
}

/** How many of the events fall into each stretch; one of several days counts in each that it touches. */
export function countByBin({ bins }: Timeline, events: Iterable<DatedEvent>): number[] {
  const counts = bins.map(() => 0);
  for (const event of events) {
    for (const { from, to } of daysOf(event)) {
      const first = binOf(bins, from);
      const last = binOf(bins, to);
      for (let at = first; at <= last; at += 1) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** From which boundary to which a period reaches, widened to whole stretches; all where there is none. */
export function boundariesOf({ bins }: Timeline, period: Period | null): [number, number] {
  if (period === null) return [0, bins.length];
  return [Math.max(0, binOf(bins, period.from)), Math.max(1, binOf(bins, period.to) + 1)];
}

/** The period between two boundaries; null for all, which counts events without a whole date, too. */
export function periodBetween({ bins }: Timeline, [from, to]: readonly [number, number]): Period | null {
  const [first, last] = [bins[from], bins[to - 1]];
  if (first === undefined || last === undefined || (from === 0 && to === bins.length)) return null;
  return { from: first.from, to: last.to };
}

function daysOf({ dateFrom, dateTo }: DatedEvent): Period[] {
  return dateFrom === null ? [] : [{ from: dateFrom, to: dateTo ?? dateFrom }];
}

/** The last stretch that begins on or before a day; -1 before the first. */
function binOf(bins: readonly Period[], day: string): number {
  return bins.findLastIndex(({ from }) => from <= day);
}

function startOf(unit: TimeUnit, day: string): string {
  const [year = "", month = ""] = day.split("-");
  if (unit === "year") return `${year}-01-01`;
  if (unit === "month") return `${year}-${month}-01`;
  if (unit === "quarter") return `${year}-${String(3 * Math.floor((Number(month) - 1) / 3) + 1).padStart(2, "0")}-01`;
  if (unit === "day") return day;
  // Weeks begin on Monday.
  return plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function nextStart(unit: TimeUnit, start: string): string {
  if (unit === "day") return plusDays(start, 1);
  if (unit === "week") return plusDays(start, 7);
  const [year = 0, month = 1] = start.split("-").map(Number);
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return plusDays(day, -1);
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
