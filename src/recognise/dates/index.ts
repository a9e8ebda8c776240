/** Dates and parts of the day, with the words that point back to a date before: 当天, 当晚, 同日. */

import type { Lattice } from "../../lexicon";
import { isNumeralAt } from "../../text";
import { readDate } from "./calendar";
import { readWord } from "./relative";
import type { Clock, DateMention } from "./mention";
import { BEGINS } from "./words";

export { clockOf, type DateMention } from "./mention";

/**
 * All dates of a text, in order, none overlapping. On a page of 2022-04-14, 4月12日晚 is `--04-12`, resolved `2022-04-12`,
 * with the day part 晚; 8月7日至8日 is `--08-07/--08-08`; 昨天下午 has no value of its own but is resolved; without a page
 * date the year stays open. 今年以来 is a stretch without a day, and a day of birth is none.
 */
export function recogniseDates(lattice: Lattice, clock: Clock): readonly DateMention[] {
  const found: DateMention[] = [];
  let month = clock.month;
  for (let at = 0; at < lattice.text.length;) {
    const numeral = isNumeralAt(lattice.text, at);
    if (!numeral && lattice.longest(at, BEGINS) === 0) {
      at += 1;
      continue;
    }
    const now = { published: clock.published, month };
    const date = numeral ? readDate(lattice, at, now) : readWord(lattice, at, now);
    if (date === undefined) {
      // 13月5日: what is no date is none from its second digit on.
      do at += 1;
      while (isDigit(lattice.text[at - 1]) && isDigit(lattice.text[at]));
      continue;
    }
    if (date.mention) found.push(date.mention);
    // 7月28日，…。29日，…: a day without a month is of the month named before.
    month = date.month ?? month;
    at = date.end;
  }
  return found;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";
