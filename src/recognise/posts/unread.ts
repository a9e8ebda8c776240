/** Items of a list of people that are not read as names: a glyph is lacking, or nothing tells that they are names. */

import type { Lattice } from "../../lexicon";
import type { Span } from "../../text";
import { NO_ITEM } from "./words";

/** What stands where a glyph was lacking: 王□平, 王⿰王争, a private-use character. */
const LACKING = /[□■▢◻●○〇?？\u{fffd}\ue000-\uf8ff\u2ff0-\u2fff]/u;

/** In characters, 王⿰王争平 counted whole. */
const LONGEST_LACKING = 6;
const LONGEST_DOUBTFUL = 4;

/** Whether a stretch is such items with 、 between them and behind the last, such as 王□平、 in front of the next name. */
export function isUnread(lattice: Lattice, { start, end }: Span): boolean {
  if (lattice.text[end - 1] !== "、") return false;
  let at = start;
  while (at < end) {
    const next = lattice.text.indexOf("、", at);
    if (!isItem(lattice, { start: at, end: next })) return false;
    at = next + 1;
  }
  return end > start;
}

function isItem(lattice: Lattice, span: Span): boolean {
  const item = lattice.text.slice(span.start, span.end);
  if (LACKING.test(item)) return item.length <= LONGEST_LACKING && !/[，。；：\s]/u.test(item);
  if (item.length > LONGEST_DOUBTFUL || !/^\p{Script=Han}{2,}$/u.test(item)) return false;
  return !lattice.all(span, NO_ITEM).some((word) => word.end - word.start > 1);
}
