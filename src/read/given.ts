/** What is known of a page beside its text. */

/** What the file that holds a page says of it outright. */
export interface Given {
  readonly publication?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  /** The full name of a division: 永康市. */
  readonly home?: string;
  readonly url?: string;
}

/** Whether this is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
