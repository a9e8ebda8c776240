/** Days that are told by words: 昨天下午, 本周一, 上月29日, 当晚, 日前. */

import { isCalendarDay, shiftDay, weekdayOf } from "../../days";
import { ClassBits, classes, type ClassSet, type Lattice } from "../../lexicon";
import { complete, dated, daysBehind, isSetOff, monthAndDay, sameDayAt, withPart } from "./calendar";
import type { Clock, DateMention, Reading } from "./mention";
import {
  ANCHOR_OF_PART,
  ANCHORS,
  DAY_PART,
  DAYS_BACK,
  DAYS_BACK_OF_PART,
  FEASTS,
  FUZZY,
  MONTHS_BACK,
  STRETCH,
  WEEKDAYS,
  WEEKS_BACK,
  YEARS_BACK,
} from "./words";

/** Which of several classes has the longest word at a place; undefined for none. */
function rankAt(lattice: Lattice, at: number, sets: readonly ClassSet[]): { rank: number; length: number } | undefined {
  let best: { rank: number; length: number } | undefined;
  sets.forEach((set, rank) => {
    const length = lattice.longest(at, set);
    if (length > (best?.length ?? 0)) best = { rank, length };
  });
  return best;
}

/** How the words of some classes tell a date. */
interface Way {
  readonly words: ClassSet;
  /** Undefined where words of these classes tell none, though one starts at `at`. */
  readonly read: (lattice: Lattice, at: number, clock: Clock) => Reading | undefined;
}

const anyOf = (...sets: readonly ClassSet[]): ClassSet => classes(...sets.flatMap(({ names }) => names));

/** In the order in which they are tried, each with the classes of which a word must start where it tells one. */
const WAYS: readonly Way[] = [
  { words: FUZZY, read: fuzzyAt },
  { words: anyOf(...ANCHORS, ANCHOR_OF_PART), read: anchorAt },
  { words: anyOf(...FEASTS.map(({ words }) => words)), read: feastAt },
  { words: anyOf(...DAYS_BACK, ...DAYS_BACK_OF_PART), read: dayAt },
  { words: anyOf(...WEEKS_BACK, ...WEEKDAYS), read: weekdayAt },
  { words: anyOf(...MONTHS_BACK), read: monthAt },
  { words: anyOf(...YEARS_BACK), read: yearWordAt },
];
const OF_WAYS = new ClassBits(WAYS.map(({ words }) => words));

/** The date that a word at `at` tells; undefined for none. */
export function readWord(lattice: Lattice, at: number, clock: Clock): Reading | undefined {
  const there = lattice.bitsAt(at, OF_WAYS, 1);
  for (let way = 0; there >> way !== 0; way += 1) {
    const date = (there >> way) & 1 ? WAYS[way]!.read(lattice, at, clock) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** 日前, 连日来. */
function fuzzyAt(lattice: Lattice, at: number): Reading {
  return withPart(lattice, mentionOf(at, at + lattice.longest(at, FUZZY), "fuzzy"));
}

function mentionOf(start: number, end: number, kind: DateMention["kind"], resolved: string | null = null): DateMention {
  return { start, end, value: null, resolved, kind, dayPart: null };
}

/** 当天, 同日; 当晚; 次日. */
function anchorAt(lattice: Lattice, at: number): Reading | undefined {
  const day = sameDayAt(lattice, at);
  if (day > 0) return withPart(lattice, mentionOf(at, at + day, "anchor"));
  const later = rankAt(lattice, at, ANCHORS);
  return later && withPart(lattice, { later: later.rank, ...mentionOf(at, at + later.length, "anchor") });
}

/** The date of an event where the one before it was on `last`: 当天 is its day, 次日 the day behind; other dates are their own. */
export function pointedBack(date: DateMention | null, last: DateMention | null): DateMention | null {
  if (date?.kind !== "anchor" || last === null) return date;
  const { later = 0, dayPart } = date;
  if (later === 0) return { ...last, dayPart };
  const shifted = (days: string | null): string | null => {
    const day = days?.split("/").at(-1) ?? null;
    return day !== null && isCalendarDay(day) ? daysBehind(day, later) : null;
  };
  return { ...last, value: shifted(last.value), resolved: shifted(last.resolved), dayPart };
}

/** 八一建军节，… and 国庆节当天; 八一建军节前夕 is no day. */
function feastAt(lattice: Lattice, at: number, clock: Clock): Reading | undefined {
  for (const { day, words } of FEASTS) {
    const end = at + lattice.longest(at, words);
    if (end === at) continue;
    const set = isSetOff(lattice, at, end, DAY_PART) || sameDayAt(lattice, end) > 0;
    const value = `--${day}`;
    const feast = { ...mentionOf(at, end, "explicit", complete(value, clock)), value };
    return set ? withPart(lattice, feast) : { end };
  }
  return undefined;
}

/** 昨天, 大前天: reckoned from the day on which the text was sent, or else the paper's. */
function dayAt(lattice: Lattice, at: number, clock: Clock): Reading | undefined {
  const found = rankAt(lattice, at, DAYS_BACK) ?? dayOfPartAt(lattice, at);
  if (!found) return undefined;
  const today = clock.sent === null ? clock.published : complete(clock.sent, clock);
  const resolved = today === null ? null : shiftDay(today, -found.rank);
  // As with a bare day, the paper's own day settles the year.
  const value = clock.sent === null ? null : (resolved ?? daysBehind(clock.sent, -found.rank));
  return withPart(lattice, { ...mentionOf(at, at + found.length, "relative", resolved), value });
}

/** 昨 of 昨晚 */
function dayOfPartAt(lattice: Lattice, at: number): { rank: number; length: number } | undefined {
  const found = rankAt(lattice, at, DAYS_BACK_OF_PART);
  return found && lattice.longest(at + found.length, DAY_PART) > 0 ? found : undefined;
}

/** 本周一, 上周五; a bare 周三 is the last one. */
function weekdayAt(lattice: Lattice, at: number, { published }: Clock): Reading | undefined {
  const week = rankAt(lattice, at, WEEKS_BACK);
  // 周 of 本周一 belongs to both words.
  const from = week ? [1, 2].map((back) => at + week.length - back) : [at];
  const start = from.find((place) => rankAt(lattice, place, WEEKDAYS) !== undefined);
  const weekday = start === undefined ? undefined : rankAt(lattice, start, WEEKDAYS);
  if (start === undefined || !weekday)
    return week ? withPart(lattice, mentionOf(at, at + week.length, "fuzzy")) : undefined;
  const end = start + weekday.length;
  if (published === null) return withPart(lattice, mentionOf(at, end, "relative"));
  const ago = weekdayOf(published) - (weekday.rank + 1);
  const back = week ? ago + 7 * week.rank : (ago + 7) % 7;
  return withPart(lattice, mentionOf(at, end, "relative", shiftDay(published, -back)));
}

/** 上月29日, 本月3日; the month alone is a stretch. */
function monthAt(lattice: Lattice, at: number, clock: Clock): Reading | undefined {
  const found = rankAt(lattice, at, MONTHS_BACK);
  if (!found) return undefined;
  const printed = monthAndDay(lattice, at + found.length);
  if (printed?.day === undefined || printed.month !== undefined)
    return withPart(lattice, mentionOf(at, at + found.length, "fuzzy"));
  if (clock.published === null) return withPart(lattice, mentionOf(at, printed.end, "relative"));
  const month = found.rank === 0 ? clock.published : shiftDay(`${clock.published.slice(0, 8)}01`, -1);
  const day = dated(
    lattice,
    at,
    { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)), day: printed.day, end: printed.end },
    clock,
  );
  return day?.mention && { ...day, mention: { ...day.mention, value: null, kind: "relative" } };
}

/** 今年4月12日, 去年12月; 今年以来 is a stretch; 今年 alone is passed by. */
function yearWordAt(lattice: Lattice, at: number, clock: Clock): Reading | undefined {
  const found = rankAt(lattice, at, YEARS_BACK);
  if (!found) return undefined;
  const end = at + found.length;
  if (lattice.longest(end, STRETCH) > 0) return { end, mention: mentionOf(at, end, "fuzzy") };
  const year = clock.published === null ? undefined : Number(clock.published.slice(0, 4)) - found.rank;
  const printed = monthAndDay(lattice, end, year);
  return printed?.month === undefined ? { end } : dated(lattice, at, printed, clock);
}
