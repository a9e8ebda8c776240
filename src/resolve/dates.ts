/** Dates as the records print them: which are whole days, and how far apart. */

export interface Days {
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

/** From one `YYYY-MM-DD` to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
