/** Which verb of going governs what begins at a place: right in front of it, in front of the list that it stands in, or further off. */

import { classes, type Lattice } from "../../lexicon";
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

/** The number in {@link GOVERNED}: `visit-list` for 卫生院 in 检查古山镇、卫生院, `arrive-right` in 来到卫生院. */
export function governed(lattice: Lattice, start: number): number {
  const { text } = lattice;
  const item = JOINS.includes(text[start - 1] ?? " ");
  let list = false;
  for (let at = start; at > Math.max(0, start - REACH); at -= 1) {
    const length = lattice.longestBefore(at, GOES);
    // A single character, such as 到, is a verb where a name or a list begins.
    if (length > 1 || (length === 1 && (at === start || item)))
      return GOVERNED.indexOf(`${verbOf(lattice, at, length)}-${stands(text, at, start, list && item)}`);
    const char = text[at - 1]!;
    if (SENTENCE_END.includes(char)) break;
    if (CLAUSE_END.includes(char)) {
      if (at === start || !list) return GOVERNED.indexOf("comma");
      break;
    }
    list ||= JOINS.includes(char);
  }
  return 0;
}

function verbOf(lattice: Lattice, end: number, length: number): string {
  if (lattice.longestBefore(end, VISIT) >= length) return "visit";
  return lattice.longestBefore(end, ARRIVE) >= length ? "arrive" : "to";
}

function stands(text: string, at: number, start: number, listed: boolean): string {
  if (at === start || (at === start - 1 && text[at] === "了")) return "right";
  return listed ? "list" : "far";
}
