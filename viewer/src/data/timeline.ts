/** The dated events in equal stretches of time, for the time slider and its histogram. */
import { daysBetween, shiftDay, weekdayOf } from "../../../src/days";
import type { Period } from "../state/view";
import type { DatedEvent, Model } from "./model";

/** How long a bin is; a week begins on Monday. */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

/** The bins of the time slider. */
export interface Timeline {
  readonly unit: TimeUnit;
  /** Without gaps, from the first event of the stretch of time that is shown to the last. */
  readonly bins: readonly Period[];
  /** How many events lie wholly before and after it. */
  readonly before: number;
  readonly after: number;
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

/**
 * The timeline of a stretch of time; without one, of where the events are, which a few far from all others do not widen.
 * Null where fewer than two days have events whose whole date is known.
 */
export function timelineOf({ events }: Pick<Model, "events">, axis: Period | null = null): Timeline | null {
  const spans = [...events.values()].flatMap(daysOf);
  const all = extentOf(spans);
  if (all === null || all.to <= all.from) return null;
  const { from, to } = axis ?? coreOf(spans);
  const days = daysBetween(from, to) + 1;
  const [unit] = DAYS.find(([, length]) => days / length <= MOST_BINS) ?? ["year"];
  const bins: Period[] = [];
  for (let start = startOf(unit, from); start <= to && bins.length < MOST_BINS * 4; start = nextStart(unit, start)) {
    bins.push({ from: start, to: dayBefore(nextStart(unit, start)) });
  }
  const [first, last] = [bins[0]?.from ?? from, bins.at(-1)?.to ?? to];
  return {
    unit,
    bins,
    before: spans.filter((span) => span.to < first).length,
    after: spans.filter((span) => span.from > last).length,
  };
}

/** From the first day of all to the last. */
export function wholeTime({ events }: Pick<Model, "events">): Period | null {
  return extentOf([...events.values()].flatMap(daysOf));
}

function extentOf(spans: readonly Period[]): Period | null {
  const from = spans.reduce((first, span) => (span.from < first ? span.from : first), "9999");
  const to = spans.reduce((last, span) => (span.to > last ? span.to : last), "");
  return spans.length === 0 ? null : { from, to };
}

/** The part of the events that says where the events are. */
const MOST = 0.9;
/** Of the whole time: where most events take no less, all of it is shown. */
const DENSE = 0.4;
/** Of the stretch in which most events are: so much before and after is shown as well. */
const AROUND = 0.15;

/** The shortest stretch with most of the events, where it is much shorter than the whole; at least two days. */
function coreOf(spans: readonly Period[]): Period {
  const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const days = sorted.map(({ from }) => daysBetween(sorted[0]!.from, from));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const many = Math.max(2, Math.ceil(MOST * days.length));
  const starts = days.slice(0, days.length - many + 1);
  const lengths = starts.map((day, at) => (days[at + many - 1] ?? day) - day);
  const length = Math.max(1, Math.min(...lengths));
  if (length > DENSE * (last - first)) return extentOf(spans) ?? { from: "", to: "" };
  const from = starts[lengths.findIndex((one) => one <= length)] ?? first;
  const near = sorted.filter((_span, at) => {
    const day = days[at] ?? 0;
    return day >= from - AROUND * length && day <= from + length + AROUND * length;
  });
  return extentOf(near) ?? { from: "", to: "" };
}

interface Tick {
  /** The boundary that it stands at. */
  readonly at: number;
  readonly label: string;
}

/** At most so many labels at equal steps, as a reader writes them: years, months, or days, a day with its year where that is another. */
export function ticksOf({ unit, bins }: Timeline, most: number): Tick[] {
  const step = Math.max(1, Math.ceil(bins.length / most));
  let year = "";
  return bins.flatMap(({ from }, at) => {
    // A label without a whole step to its right would be cut off.
    if (at % step !== 0 || (at > 0 && at + step > bins.length)) return [];
    const short =
      unit === "year" ? from.slice(0, 4) : unit === "day" || unit === "week" ? from.slice(5) : from.slice(0, 7);
    const label = unit === "day" || unit === "week" ? (from.slice(0, 4) === year ? short : from) : short;
    year = from.slice(0, 4);
    return [{ at, label }];
  });
}

/** The next window of the same kind that holds an event; null where none does. */
export function nextWindow(
  counts: readonly number[],
  [from, to]: readonly [number, number],
  cumulative: boolean,
): [number, number] | null {
  for (let step = 1; to + step <= counts.length; step += 1) {
    // What a growing window gains, and all that a moving one shows.
    const seen = counts.slice(cumulative ? to + step - 1 : from + step, to + step);
    if (seen.some((count) => count > 0)) return [cumulative ? from : from + step, to + step];
  }
  return null;
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
  return shiftDay(day, 1 - weekdayOf(day));
}

function nextStart(unit: TimeUnit, start: string): string {
  if (unit === "day") return shiftDay(start, 1);
  if (unit === "week") return shiftDay(start, 7);
  const [year = 0, month = 1] = start.split("-").map(Number);
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return shiftDay(day, -1);
}
