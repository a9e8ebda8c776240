/** Days of which only the last has its 日: 4月12、13、14日. */

import type { Lattice } from "../../lexicon";
import { numeralAt } from "../../text";
import { AND, DAY, UNTIL } from "./words";

/** More days than a month has are told in no row: what goes on longer is a table, or nothing. */
export const MOST_DAYS = 31;

/** Of 4月12—14日 and 4月12、13日, whether what stands behind 12, at `from`, makes it a day. */
export function goesOnToDay(lattice: Lattice, from: number): boolean {
  let at = from;
  for (let count = 0; count < MOST_DAYS; count += 1) {
    const until = Math.max(lattice.longest(at, UNTIL), lattice.longest(at, AND));
    const day = until > 0 ? numeralAt(lattice.text, at + until) : undefined;
    if (day === undefined) return false;
    at += until + day.length;
    if (lattice.longest(at, DAY) > 0) return true;
  }
  return false;
}
