/** The days of events, and what a set of them spans. */

/** From the first day to the last. */
export interface DateSpan {
  /** As given: `2022-04-12`, `2022-04`, `--04-12`; null when there was no date. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The date of an event: `2022-04-12/2022-04-14` where its whole days are known, else as printed; null for none. */
export function dateOf(event: {
  readonly date: string | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}): string | null {
  return event.dateFrom === null ? event.date : `${event.dateFrom}/${event.dateTo ?? event.dateFrom}`;
}

/**
 * The first and the last of some dates, the ends of spans taken apart. A date with a year goes before any without:
 * `--04-12` and `2022-03-14` cannot be put in order, so partial dates count only when there are no others.
 */
export function spanOf(dates: Iterable<string | null>): DateSpan {
  let span: DateSpan = { first: null, last: null };
  for (const date of dates) for (const end of date?.split("/") ?? []) span = widened(span, end);
  return span;
}

const YEAR = /^\d/;

function widened(span: DateSpan, end: string): DateSpan {
  const { first, last } = span;
  if (first === null || last === null || YEAR.test(end) !== YEAR.test(first))
    return first !== null && YEAR.test(first) ? span : { first: end, last: end };
  return end < first ? { first: end, last } : end > last ? { first, last: end } : span;
}
