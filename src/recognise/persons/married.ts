/** Names of four characters with two surnames, a husband's and one's own, as printed in Hong Kong: 局长林郑月娥. */

import { classes, type Lattice } from "../../lexicon";
import { isHan, type Span } from "../../text";
import { ACT, BEHIND, HEAD, LITTLE, SPEECH, WORD } from "./words";

const SURNAME = classes("surnames/common", "surnames/uncommon");
/** What may stand behind a name: no name goes on with it, as in 书记李林森|说. */
const ANY = [ACT, SPEECH, BEHIND, LITTLE, WORD];
/** 乘车: what two characters of a name are not. */
const COMMON = classes("words/verb", "words/adverb");
/** In characters: both surnames and the name. */
const LENGTH = 4;

/** Those right behind a post, up to a mark or to what somebody does; none in 书记王高调研, whose last two are a word. */
export function findMarried(lattice: Lattice): readonly Span[] {
  return lattice.endsOf(HEAD).flatMap((start) => {
    const end = start + LENGTH;
    const name = { start: start + 2, end };
    const isName =
      lattice.longestBefore(start, HEAD) > 1 &&
      [start, start + 1].every((at) => lattice.is({ start: at, end: at + 1 }, SURNAME)) &&
      isHan(lattice.text[end - 2]) &&
      isHan(lattice.text[end - 1]) &&
      ![WORD, ACT, SPEECH, COMMON].some((set) => lattice.longest(name.start, set) > 1) &&
      !lattice.is({ start, end: start + 2 }, WORD) &&
      lattice.text[start] !== lattice.text[start + 1] &&
      !lattice.cuts(end, { start: name.start, end: end + 2 }, WORD) &&
      endsAt(lattice, end) &&
      ANY.every((set) => lattice.longest(end - 1, set) === 0);
    return isName ? [{ start, end }] : [];
  });
}

/** Whether no name goes on here, or what somebody does begins. */
const endsAt = (lattice: Lattice, at: number): boolean =>
  !isHan(lattice.text[at]) || lattice.longest(at, ACT) > 1 || lattice.longest(at, SPEECH) > 0;
