/** Dates and parts of the day, with the words that point back to a date before: 当天, 当晚, 同日. */

import type { Lattice } from "../../lexicon";
import { isNumeralAt, numeralAt } from "../../text";
import { readDate } from "./calendar";
import { readWord } from "./relative";
import { clockOf, type Clock, type DateMention, type Stamp } from "./mention";
import { BEGINS, DAY, NOT_SENT, SENT } from "./words";

export { pointedBack } from "./relative";
export { clockOf, type DateMention, type Stamp } from "./mention";

/** In characters: a dateline that an article's text begins with. */
const DATELINE = 40;

/**
 * All dates of a text, in order, none overlapping. On a page of 2022-04-14, 4月12日晚 is `--04-12`, resolved `2022-04-12`,
 * with the day part 晚; 8月7日至8日 is `--08-07/--08-08`; 昨天下午 has no value of its own but is resolved; without a page
 * date the year stays open. 今年以来 is a stretch without a day, and a day of birth is none.
 */
export function recogniseDates(lattice: Lattice, clock: Clock): readonly DateMention[] {
  const found: DateMention[] = [];
  let now = clock;
  const told = new Map(clock.sent === null ? [] : [dayOf(clock.sent)]);
  const words = lattice.startsOf(BEGINS);
  let next = 0;
  /** Whether the month that was named last had no day. */
  let wide = false;
  for (let at = 0; at < lattice.text.length;) {
    const numeral = isNumeralAt(lattice.text, at);
    while (words[next]! < at) next += 1;
    if (!numeral && words[next] !== at) {
      at += 1;
      continue;
    }
    // 八一建军节 begins with a number.
    const ofPage: Clock = isFresh(lattice, at, clock) ? { ...now, month: freshMonth(now, clock, wide) } : now;
    const date =
      (numeral ? readDate(lattice, at, onToldDay(lattice, at, ofPage, told)) : undefined) ?? readWord(lattice, at, now);
    if (date === undefined) {
      // 13月5日: what is no date is none from its second digit on.
      do at += 1;
      while (isDigit(lattice.text[at - 1]) && isDigit(lattice.text[at]));
      continue;
    }
    if (date.mention) found.push(date.mention);
    // 7月28日，…。29日，…: a day without a month is of the month named before.
    const value = date.mention?.value ?? "";
    if (date.month !== undefined) [now, wide] = [{ ...now, month: date.month }, MONTH.test(value)];
    if (date.month !== undefined && DAY_OF_MONTH.test(value)) told.set(...dayOf(value));
    if (date.mention && at < DATELINE && isSent(lattice, date.mention)) now = { ...now, sent: date.mention.value };
    at = date.end;
  }
  return found;
}

const MONTH = /^(?:-|\d{4})-\d\d$/u;

/** In days. */
const FRESH = 3;

/** 今年7月，冲突爆发。17日，…, on a page of 18 August: a day that has only just been is that, whatever month was told of. */
function isFresh(lattice: Lattice, at: number, { published }: Clock): boolean {
  const number = published === null ? undefined : numeralAt(lattice.text, at);
  if (!number || lattice.longest(at + number.length, DAY) === 0) return false;
  const days = Number(published!.slice(-2)) - number.value;
  return days >= 0 && days <= FRESH;
}

const [YEAR, HALF] = [12, 6];

/** The month of a day that has only just been: the page's where one to come was named last (会议决定，大会9月10日召开。27日，…), or one as a whole. */
function freshMonth({ month }: Clock, { month: stamped, published }: Clock, wide: boolean): string | null {
  const ahead = month === null ? 0 : (Number(month.slice(-2)) - Number(published!.slice(5, 7)) + YEAR) % YEAR;
  if (ahead > 0 && ahead < HALF) return published!.slice(0, 7);
  return wide ? stamped : month;
}

const DAY_OF_MONTH = /^(?:-|\d{4})-\d\d-\d\d$/u;

/** Of a full day, its number and its month: 31 and `--07` of `--07-31`. */
const dayOf = (value: string): [number, string] => [Number(value.slice(-2)), value.slice(0, -3)];

/**
 * The clock of a bare day that was told with its month before, where months of the past were named since: in 7月27日，他来访。
 * 2022年3月他来过。27日下午，…, the last is of July; and of the day of the dateline, whatever month was named since: in
 * 永康7月31日电，决赛8月1日举行。教练31日说，…, it is of July, too.
 */
function onToldDay(lattice: Lattice, at: number, clock: Clock, told: ReadonlyMap<number, string>): Clock {
  const number = told.size > 0 ? numeralAt(lattice.text, at) : undefined;
  const month = number && lattice.longest(at + number.length, DAY) > 0 ? told.get(number.value) : undefined;
  if (month === undefined || clock.month === null) return clock;
  const isSentOn = clock.sent === `${month}-${String(number!.value).padStart(2, "0")}`;
  return isSentOn || isLater(month, clock.month) ? { ...clock, month } : clock;
}

/** Of months, one without a year is of the year that the text is of. */
const isLater = (month: string, other: string): boolean => month.replace(/^-/u, "9999") > other.replace(/^-/u, "9999");

/** What the dateline or stamp says that a text ends with, by its last date: `--07` and `--07-28` of 新华社杭州7月28日电. */
export function stampIn(lattice: Lattice): Stamp {
  const last = recogniseDates(lattice, clockOf(null)).findLast(
    ({ value }) => value !== null && !value.startsWith("---"),
  );
  if (last === undefined) return clockOf(null);
  const value = last.value!;
  return { month: value.slice(0, value.startsWith("--") ? 4 : 7), sent: isSent(lattice, last) ? value : null };
}

/** 8月16日电, but not 8月7日至8日电 or 电影 behind a day. */
function isSent(lattice: Lattice, { end, value }: DateMention): boolean {
  return (
    value !== null && !value.includes("/") && lattice.longest(end, SENT) > 0 && lattice.longest(end, NOT_SENT) === 0
  );
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";
