/** Days of the calendar as `YYYY-MM-DD`, with which all reckoning goes through here. */

/** In milliseconds. */
const DAY = 86_400_000;

/** The day so many days later (or earlier, for a negative number): 2022-03-01 and −1 give 2022-02-28. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two, negative when the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Whether a text is a whole day, as `YYYY-MM-DD`, that the calendar has: 2020-02-29, but not 2022-02-30, 2022-02 or --02-29. */
export function isDay(text: string): boolean {
  if (!WRITTEN.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
}

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

/** The first and the last day of a day, a month (`2022-04`) or a year (`2022`); undefined for what is none of these. */
export function daysOf(text: string): { readonly first: string; readonly last: string } | undefined {
  if (isDay(text)) return { first: text, last: text };
  const month = /^\d{4}$/.test(text) ? "12" : (/^\d{4}-(\d{2})$/.exec(text)?.[1] ?? "");
  const first = text.length === 4 ? `${text}-01-01` : `${text}-01`;
  if (month === "" || !isDay(first)) return undefined;
  const year = text.slice(0, 4);
  return { first, last: `${year}-${month}-${lengthOf(Number(year), Number(month))}` };
}

/** Of a month, in days. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** As `isDay`, and of a month and day (`--02-29`) whether any year has it. */
export function isCalendarDay(day: string): boolean {
  return isDay(day.startsWith("--") ? `2020${day.slice(1)}` : day);
}

/** A day by its numbers as they are written, 2022 and 4 and 9 or 09: `2022-04-09`; undefined for one that no calendar has. */
export function dayOf(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** How many days a day that has no year may lie ahead of the paper that names it: what a paper announces is near. */
const AHEAD = 45;

/**
 * The year of a month and day (`--12-30`) on a page of `published`: the newest that is not after it, unless the day lies
 * just ahead (8月25日 on a page of August 17). Null for a day that no near year has.
 */
export function nearestDay(monthDay: string, published: string): string | null {
  const year = Number(published.slice(0, 4));
  for (let candidate = year + 1; candidate >= year - 8; candidate -= 1) {
    const day = `${candidate}-${monthDay.slice(2)}`;
    if (isCalendarDay(day) && daysBetween(published, day) <= AHEAD) return day;
  }
  return null;
}
