/** Short foreign names without a dot, behind the posts of other countries: 孟加拉国空军参谋长|汉南, 非盟委员会主席|法基. */

import { classes, type Lattice } from "../../lexicon";
import { isHan, isMarkAt, type Span } from "../../text";
import { ACT, BEHIND, COMMON, DOTTED, HEAD, LITTLE, SPEECH, WORD } from "./words";

const STATE_HEAD = classes("heads/state");
/** What begins a post abroad, somewhere in its clause: 法国, 曼哈顿, 联合国. */
const ABROAD = classes("sites/country", "sites/foreign-city", "sites/foreign-region", "organisations/international");

const PLACE = classes("sites/place", "divisions", "shorts");

const MARKS = "，。、；：！？“”（）《》\n ";
/** In characters, from a country to the end of the post. */
const LONGEST_POST = 24;
const [SHORTEST, LONGEST] = [2, 6];
/** So many characters of foreign names need nothing behind them that ends a name. */
const SURE = 3;

/**
 * Right behind each head of a post abroad, the characters that foreign names are written with. None in 法国总统已同意, where a word
 * goes on, nor behind a post of this country: 市长布置任务.
 */
export function findAbroad(lattice: Lattice): readonly Span[] {
  const heads = lattice.all({ start: 0, end: lattice.text.length }, HEAD);
  const ends = new Set(heads.filter((head) => head.end - head.start > 1 && isAbroad(lattice, head)).map(({ end }) => end));
  return [...ends].flatMap((start) => nameAt(lattice, start));
}

function isAbroad(lattice: Lattice, head: Span): boolean {
  if (lattice.is(head, STATE_HEAD)) return true;
  let start = head.end;
  while (start > Math.max(0, head.end - LONGEST_POST) && !isMarkAt(lattice.text, start - 1, MARKS)) start -= 1;
  return lattice.holds({ start, end: head.start }, ABROAD);
}

function nameAt(lattice: Lattice, start: number): readonly Span[] {
  let end = start;
  while (end - start < LONGEST && lattice.is({ start: end, end: end + 1 }, DOTTED)) {
    if (end - start >= SHORTEST && goesOn(lattice, end)) break;
    end += 1;
  }
  const span = { start, end };
  const isSure = end - start >= SURE || goesOn(lattice, end) || !isHan(lattice.text[end]);
  const isName = end - start >= SHORTEST && isSure && lattice.text[end] !== "·";
  return isName && !holdsWord(lattice, span) ? [span] : [];
}

/** What people do, or another word, begins here. */
function goesOn(lattice: Lattice, at: number): boolean {
  return [ACT, SPEECH, BEHIND, LITTLE].some((set) => lattice.longest(at, set) > 0) || lattice.longest(at, COMMON) > 1;
}

/** 布置, 希望: a word in it, or one that it cuts. */
function holdsWord(lattice: Lattice, { start, end }: Span): boolean {
  const words = [COMMON, WORD].flatMap((set) => lattice.all({ start, end: end + 2 }, set));
  const places = lattice.is({ start, end }, PLACE);
  return words.some((word) => word.end - word.start > 1 && word.start < end && !(places && word.end <= end));
}
