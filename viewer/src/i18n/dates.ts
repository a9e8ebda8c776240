/** Dates as a reader writes them. */
import type { Language } from "./language";

const PARTIAL = /^(\d{4}|-)?-?(\d{2}|-)?-?(\d{2})?$/;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A whole date stays as it is (`2022-04-12`). What is missing is said: `--04-12` is 4月12日（年份不详） or
 * "12 April, year unknown"; a month alone (`2022-04`) and a span (`2022-04-12/2022-04-14`) stay as they are; null is
 * 日期不详.
 */
export function formatDate(date: string | null, language: Language): string {
  const zh = language === "zh";
  if (date === null) return zh ? "日期不详" : "no date";
  if (!date.startsWith("-")) return date.replace("/", zh ? " 至 " : " to ");
  const [month, day] = partsOf(date);
  if (zh) return `${month ? `${month}月` : ""}${day ? `${day}日` : ""}（${month ? "年份" : "年月"}不详）`;
  const named = [day, MONTHS[(month ?? 0) - 1]].filter(Boolean).join(" ");
  return `${named}, ${month ? "year" : "month and year"} unknown`;
}

/** Month and day of `--04-12`, `--04` and `---12`. */
function partsOf(date: string): [number | null, number | null] {
  const [, , month, day] = PARTIAL.exec(date) ?? [];
  return [digitsOf(month), digitsOf(day)];
}

function digitsOf(part: string | undefined): number | null {
  return part === undefined || part === "-" ? null : Number(part);
}

/** From the first to the last; one date where they are the same, nothing where both are unknown. */
export function formatSpan(first: string | null, last: string | null, language: Language): string {
  if (first === null && last === null) return "";
  if (first === last || last === null) return formatDate(first, language);
  return `${formatDate(first, language)} – ${formatDate(last, language)}`;
}
