/** A life in dates: the months that hold events, and the gaps between them. */
import type { DatedEvent } from "./model";

/** A time of which nothing is told. */
interface Gap {
  /** The id of the event that ends it. */
  readonly before: string;
  /** From the day after one event to the day before the next: both days are not counted. */
  readonly days: number;
}

/** Shorter silences are the rule for everybody but the busiest. */
const LEAST_DAYS = 30;
const DAY_MS = 86_400_000;

/** The gaps of at least 30 days, in the events' order; events without a whole date end and begin none. */
export function gapsOf(events: readonly DatedEvent[]): Gap[] {
  const gaps: Gap[] = [];
  let last: number | null = null;
  for (const { id, dateFrom, dateTo } of events) {
    if (dateFrom === null) continue;
    const from = dayOf(dateFrom);
    if (last !== null && from - last > LEAST_DAYS) gaps.push({ before: id, days: from - last - 1 });
    last = Math.max(last ?? from, dayOf(dateTo ?? dateFrom));
  }
  return gaps;
}

/** Days since 1970-01-01: `dayOf("1970-01-02")` is 1. */
export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

interface Month {
  /** `2022-04`. */
  readonly month: string;
  readonly events: number;
}

/** Every month from the first to the last with how many events it holds; events without a whole date are in none. */
export function monthsOf(events: readonly DatedEvent[]): Month[] {
  const counts = new Map<string, number>();
  for (const { dateFrom } of events) {
    const month = dateFrom?.slice(0, 7);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const known = [...counts.keys()].toSorted();
  const months: Month[] = [];
  for (let month = known[0]; month !== undefined && month <= known.at(-1)!; month = monthAfter(month)) {
    months.push({ month, events: counts.get(month) ?? 0 });
  }
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, "0")}-${String(next).padStart(2, "0")}`;
}
