/** A year that nothing on the pages states and that somebody gives: `--07-28` of a page without a date becomes a day. */
import type { EventRecord, PageRecord } from "../model";
import { wholeDays } from "./dates";

/** `--07-28`, or the first and the last day of a span of such. */
const YEARLESS = /^--\d\d-\d\d(?:\/--\d\d-\d\d)?$/;

/**
 * The record with the year put to days that have none, and with `known.year` saying where it is from. Days that the page
 * or its date settles stay, as do days that the year does not have (`--02-29`), and spans over New Year.
 *
 * @param year - four digits: `2023`
 */
export function withYear(record: PageRecord, year: string): PageRecord {
  const events = record.events.map((event) => completed(event, year));
  if (events.every((event, at) => event === record.events[at])) return record;
  return { ...record, events, known: { ...record.known, year: "given" } };
}

function completed(event: EventRecord, year: string): EventRecord {
  const { date, resolved } = event;
  if (resolved !== null || date === null || !YEARLESS.test(date)) return event;
  const whole = date.replaceAll(/--(?=\d\d-\d\d)/g, `${year}-`);
  return wholeDays(whole) === undefined ? event : { ...event, resolved: whole };
}
