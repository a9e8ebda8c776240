/** A life in dates: the months that hold events, and the gaps between them. */
import { daysBetween } from "../../../src/days";
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

/** The gaps of at least 30 days, in the events' order; events without a whole date end and begin none. */
export function gapsOf(events: readonly DatedEvent[]): Gap[] {
  const gaps: Gap[] = [];
  let last: string | null = null;
  for (const { id, dateFrom, dateTo } of events) {
    if (dateFrom === null) continue;
    const passed = last === null ? 0 : daysBetween(last, dateFrom);
    if (passed > LEAST_DAYS) gaps.push({ before: id, days: passed - 1 });
    const to = dateTo ?? dateFrom;
    if (last === null || to > last) last = to;
  }
  return gaps;
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
