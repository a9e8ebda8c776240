/** What is known of a page beside its text. */

import { dayOf, shiftDay } from "../days";

/** What the file that holds a page says of it outright. */
export interface Given {
  readonly publication?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  /** The full name of a division: 永康市. */
  readonly home?: string;
  readonly url?: string;
  /** The page's number in its issue: `4`, `A3`. */
  readonly page?: string;
  /** Where each is said, such as a column; `its line in the file` where this does not say. */
  readonly saidBy?: Readonly<Record<string, string>>;
}

const DAY =
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?(?:[T\s].*|\s*[（(]?星期.*)?$/u;
const TURNED = /^(?<month>\d{1,2})[/](?<day>\d{1,2})[/](?<year>\d{4})$/u;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u;
const SERIAL = /^\d{5}$/u;

/**
 * A day as people and programs write it, as `YYYY-MM-DD`: 2022/4/14, 2022年4月14日, 2022-04-14T08:00:00+08:00, 20220414,
 * or 44665, which is what is left of a day that was copied out of Excel. 4/14/2022 only where the day tells itself from the month.
 * Undefined for what is no day, or could be two.
 */
export function dayFrom(text: string): string | undefined {
  const plain = text.trim();
  if (SERIAL.test(plain)) return dayOfSerial(Number(plain));
  const turned = TURNED.exec(plain);
  if (turned && Number(turned.groups!["day"]) <= 12) return undefined;
  const { groups } = DAY.exec(plain) ?? COMPACT.exec(plain) ?? turned ?? {};
  return groups && dayOf(groups["year"]!, groups["month"]!, groups["day"]!);
}

/** Excel counts days from the end of 1899. */
function dayOfSerial(days: number): string {
  return shiftDay("1899-12-30", days);
}
