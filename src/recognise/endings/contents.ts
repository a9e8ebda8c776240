/** What a name may hold in front of the word that ends it: verbs, places, figures, marks. */

import { ClassBits, classes } from "../../lexicon";
import { firstAtOrAfter, isIdeograph, isMark } from "../../text";
import type { Terrain } from "./terrain";

const VERB = classes("verbs");
const ACTION = classes("words/verb");
const FUNCTION = classes("functions");
const AND = classes("functions/conjunction");
const PLAIN = classes("functions/preposition", "functions/particle", "verbs/arrive");
const QUANTITY = classes("site-cues/quantity", "generics/quantity", "functions/measure");
const SUFFIX = classes("suffixes/facility");
const OF = classes("site-cues/of");

/** What words a name may hold, each a bit, in the order of {@link CONTENTS}. */
const HELD_WORDS = new ClassBits([VERB, FUNCTION, PLAIN, SUFFIX, OF, ACTION, AND, QUANTITY]);
const ALL_WORDS = 0b1111_1111;
/** Those that count with one character, too. */
const SHORT_WORDS = 0b1101_0100;
/** The places of these words among all that a name may hold; of the other things. */
const WORD_PLACES = [0, 1, 2, 5, 9, 10, 11, 12] as const;
const [PLACE, SHORT, DIGIT, QUOTE, BRACKET] = [3, 4, 6, 7, 8] as const;

/** What a name that begins at a place holds in it, in the order of their flags: so many characters behind its start and further. */
export const CONTENTS = Int8Array.from([
  0, // a verb
  1, // a word of function
  1, // a plain word
  1, // a place by its full name
  1, // a place by another
  1, // the ending of a site
  0, // a digit
  0, // an opening quote
  0, // an opening bracket
  0, // 的
  0, // an action
  2, // 春和集团: what 和 joins has more than one character
  1, // a quantity
]);

/** Where in front of an ending each of these stands last, not before `first`; -1 for nowhere. */
export function lastPlacesOf(terrain: Terrain, first: number, suffix: number): Int32Array {
  const last = new Int32Array(CONTENTS.length).fill(-1);
  findWords(terrain, first, suffix, last);
  findAreas(terrain, first, suffix, last);
  const { text } = terrain;
  for (let at = first; at < suffix; at += 1) {
    const unit = text.charCodeAt(at);
    if (isIdeograph(unit)) continue;
    if (unit >= 0x30 && unit <= 0x39) last[DIGIT] = at;
    else if (isMark(unit, '“‘"')) last[QUOTE] = at;
    else if (isMark(unit, "（")) last[BRACKET] = at;
  }
  return last;
}

/** Of the words of one kind that start at a place, the longest counts, if it ends in front of the ending. */
function findWords({ ground: { lattice } }: Terrain, first: number, suffix: number, last: Int32Array): void {
  let open = ALL_WORDS;
  for (let at = suffix - 1; at >= first && open !== 0; at -= 1) {
    let met = 0;
    for (let hit = lattice.firstHit(at + 1) - 1; hit >= lattice.firstHit(at); hit -= 1) {
      const bits = HELD_WORDS.of(lattice.signatureOf(hit)) & open & ~met;
      met |= bits;
      const length = lattice.lengthOf(hit);
      if (bits === 0 || at + length > suffix) continue;
      let found = length > 1 ? bits : bits & SHORT_WORDS;
      open &= ~found;
      for (; found !== 0; found &= found - 1) last[WORD_PLACES[31 - Math.clz32(found & -found)]!] = at;
    }
  }
}

function findAreas({ placeAt, ground: { places } }: Terrain, first: number, suffix: number, last: Int32Array): void {
  for (let index = firstAtOrAfter(places, suffix) - 1; index >= 0 && places[index]!.start >= first; index -= 1) {
    const { start, end, text, name } = placeAt.get(places[index]!.start)!;
    const kind = text === name ? PLACE : SHORT;
    if (end <= suffix && last[kind]! < 0) last[kind] = start;
  }
}
