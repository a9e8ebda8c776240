/** Numbers that read as days of a month and are none: 近60日, 10日游, 6号线. */

import type { Lattice } from "../../lexicon";
import { isHan } from "../../text";
import { COUNTED, COUNTS, DAY_PART, NUMBERS } from "./words";

/** \u201d \u300b: what a name in quotation marks ends with. */
const CLOSING = /[\u201d\u300b\u2019]/u;

/** 近60日 and 10日游 count days, and 三日 may; “海星9号” is a name, as is 6号线. */
export function countsDays(lattice: Lattice, start: number, end: number): boolean {
  const { text } = lattice;
  const before = text[start - 1];
  if (
    lattice.longestBefore(start, COUNTS) > 0 ||
    lattice.longest(end, COUNTED) > 0 ||
    lattice.longest(end - 1, NUMBERS) > 0 ||
    /[\d.\u7b2c]/u.test(before ?? "") ||
    (isHan(before) && CLOSING.test(text[end] ?? ""))
  )
    return true;
  // Only two characters, or a part of the day behind it, tell a day.
  const written = !/\d/u.test(text[start]!) && lattice.longest(end, DAY_PART) === 0;
  return (written && (end - start < 3 || isHan(before))) || end === text.length || /[\s.]/u.test(text[end]!);
}
