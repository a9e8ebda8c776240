/** Which verb of going governs what begins at a place: right in front of it, in front of the list that it stands in, or further off. */

import { classes, type Lattice } from "../../lexicon";
import { isIdeograph, isMark, isMarkAt } from "../../text";
import { JOINS } from "./stretch";

/** How a place is governed, and by what. */
export const GOVERNED = [
  "none",
  "comma",
  ..."visit-right visit-list visit-far arrive-right arrive-list arrive-far to-right to-list to-far".split(" "),
];

const VISIT = classes("verbs/visit");
const ARRIVE = classes("verbs/arrive");
const GOES = classes("verbs/visit", "verbs/arrive", "place-cues/going", "place-cues/toward");

/** In characters; a verb further in front says nothing. */
const REACH = 80;
const SENTENCE_END = "。；！？\n";
const CLAUSE_END = "，：";

/** The words of going in a text: by the place, the length of the longest that ends there. */
export function goingIn(lattice: Lattice): Uint8Array {
  const lengths = new Uint8Array(lattice.text.length + 1);
  for (const end of lattice.endsOf(GOES)) lengths[end] = lattice.longestBefore(end, GOES);
  return lengths;
}

/**
 * The number in {@link GOVERNED}: `visit-list` for 卫生院 in 检查古山镇、卫生院, `arrive-right` in 来到卫生院.
 * @param going - what {@link goingIn} found
 */
export function governed(lattice: Lattice, going: Uint8Array, start: number): number {
  const { text } = lattice;
  const item = isMarkAt(text, start - 1, JOINS);
  const from = Math.max(0, start - REACH);
  let list = false;
  for (let at = start; at > from; at -= 1) {
    const length = going[at]!;
    // A single character, such as 到, is a verb where a name or a list begins.
    if (length > 1 || (length === 1 && (at === start || item)))
      return GOVERNED.indexOf(`${verbOf(lattice, at, length)}-${stands(text, at, start, list && item)}`);
    const unit = text.charCodeAt(at - 1);
    if (isMark(unit, JOINS)) list = true;
    if (isIdeograph(unit)) continue;
    if (isMark(unit, SENTENCE_END)) break;
    if (isMark(unit, CLAUSE_END)) return at === start || !list ? COMMA : 0;
  }
  return 0;
}

const COMMA = GOVERNED.indexOf("comma");

function verbOf(lattice: Lattice, end: number, length: number): string {
  if (lattice.longestBefore(end, VISIT) >= length) return "visit";
  return lattice.longestBefore(end, ARRIVE) >= length ? "arrive" : "to";
}

function stands(text: string, at: number, start: number, listed: boolean): string {
  if (at === start || (at === start - 1 && text[at] === "了")) return "right";
  return listed ? "list" : "far";
}
