/** Dates as the records print them: which are whole days. */

import { isDay } from "../days";

interface Days {
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a date stands for: `2022-04-12` is one, `2022-04-12/2022-04-14` are three. Undefined for null, for
 * what is partial (`--04-12`, `2022-04`), for what no calendar has (`2022-02-30`) and for a span that ends before it begins.
 */
export function wholeDays(date: string | null): Days | undefined {
  if (date === null) return undefined;
  const [from = "", to = from, ...rest] = date.split("/");
  return rest.length === 0 && isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
