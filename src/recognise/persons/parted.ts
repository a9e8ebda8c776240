/** Names of peoples without surnames behind a post, or in a list of names: 自治区主席|洛桑江村, 多吉才让、多吉占堆. */

import type { Lattice } from "../../lexicon";
import type { Span } from "../../text";
import { endsName, isMadeOfParts } from "./around";
import { ACT, COMMON_OR_KNOWN, NAME_PART, POST, SPEECH, WORD } from "./words";

/** In characters: of one part, of which names have two. */
const PART = 2;

/**
 * Four characters of which two are a part that such names are made of and the others no word, up to what ends a name; none in
 * 书记扎西带队, where 带队 is what he does.
 */
export function findParted(lattice: Lattice): readonly Span[] {
  const starts = new Set(lattice.startsOf(NAME_PART).flatMap((at) => [at - PART, at]));
  return [...starts].map((start) => ({ start, end: start + 2 * PART })).filter((span) => isName(lattice, span));
}

function isName(lattice: Lattice, { start, end }: Span): boolean {
  const { text } = lattice;
  if (start < 0) return false;
  const middle = start + PART;
  if (!endsName({ text, lattice }, end) || !/^\p{Script=Han}+$/u.test(text.slice(start, end))) return false;
  if (isMadeOfParts(lattice, start, end)) return text[start - 1] === "、" || isBehindPost(lattice, start);
  // 罗杰斯|称
  if (lattice.is({ start: end - 1, end }, SPEECH)) return false;
  return isBehindPost(lattice, start) && [start, middle].every((at) => isPart(lattice, at) || isFree(lattice, at));
}

const isBehindPost = (lattice: Lattice, at: number): boolean => lattice.longestBefore(at, POST) > 1;

const isPart = (lattice: Lattice, at: number): boolean => lattice.is({ start: at, end: at + PART }, NAME_PART);

/** Whether no word begins in the two characters that goes to their end or beyond. */
const isFree = (lattice: Lattice, at: number): boolean =>
  [ACT, WORD, COMMON_OR_KNOWN].every((set) => lattice.longest(at, set) < PART && lattice.longest(at + 1, set) < PART);
