/** Which verb of going governs what begins at a place: right in front of it, in front of the list that it stands in, or further off. */

import { classes, type Lattice } from "../../lexicon";
import { isMark, isMarkAt } from "../../text";
import { JOINS } from "./stretch";

/** How a place is governed, and by what. */
export const GOVERNED = [
  "none",
  "comma",
  ..."visit-right visit-list visit-far arrive-right arrive-list arrive-far to-right to-list to-far".split(" "),
];
const [NONE, COMMA, VISIT_RIGHT, ARRIVE_RIGHT, TO_RIGHT] = [0, 1, 2, 5, 8];
/** Behind what governs right in front. */
const [IN_LIST, FAR] = [1, 2];

const VISIT = classes("verbs/visit");
const ARRIVE = classes("verbs/arrive");
const GOES = classes("verbs/visit", "verbs/arrive", "place-cues/going", "place-cues/toward");

/** In characters; a verb further in front says nothing. */
const REACH = 80;
const SENTENCE_END = "。；！？\n";
const CLAUSE_END = "，：";

/** The words of going in a text, and the marks that bound what they govern. */
export interface Going {
  /** By the place, the length of the longest word of going that ends there. */
  readonly lengths: Uint8Array;
  /** By the place, the last one up to it at which such a word or mark ends; 0 for none. */
  readonly last: Int32Array;
  /** How many words of more than one character there are. */
  readonly count: number;
}

const known = new WeakMap<Lattice, Going>();

/** Where words of going end in a text: 到 in 到古山镇调研; worked out once, as areas and sites both ask for it. */
export function goingIn(lattice: Lattice): Going {
  const there = known.get(lattice);
  if (there !== undefined) return there;
  const going = readGoing(lattice);
  known.set(lattice, going);
  return going;
}

function readGoing(lattice: Lattice): Going {
  const { text } = lattice;
  const lengths = new Uint8Array(text.length + 1);
  let count = 0;
  for (const end of lattice.endsOf(GOES)) {
    lengths[end] = lattice.longestBefore(end, GOES);
    if (lengths[end] > 1) count += 1;
  }
  const last = new Int32Array(text.length + 1);
  for (let at = 1; at <= text.length; at += 1)
    last[at] = lengths[at]! > 0 || isMark(text.charCodeAt(at - 1), MARKS) ? at : last[at - 1]!;
  return { lengths, last, count };
}

const MARKS = `${JOINS}${SENTENCE_END}${CLAUSE_END}`;

/**
 * The number in {@link GOVERNED}: `visit-list` for 卫生院 in 检查古山镇、卫生院, `arrive-right` in 来到卫生院.
 * @param going - what {@link goingIn} found
 */
export function governed(lattice: Lattice, { lengths, last }: Going, start: number): number {
  const { text } = lattice;
  const item = isMarkAt(text, start - 1, JOINS);
  const from = Math.max(0, start - REACH);
  let list = false;
  for (let at = last[start]!; at > from; at = last[at - 1]!) {
    const length = lengths[at]!;
    // A single character, such as 到, is a verb where a name or a list begins.
    if (length > 1 || (length === 1 && (at === start || item)))
      return verbOf(lattice, at, length) + stands(text, at, start, list && item);
    const unit = text.charCodeAt(at - 1);
    if (isMark(unit, JOINS)) list = true;
    if (isMark(unit, SENTENCE_END)) break;
    if (isMark(unit, CLAUSE_END)) return at === start || !list ? COMMA : NONE;
  }
  return NONE;
}

function verbOf(lattice: Lattice, end: number, length: number): number {
  if (lattice.longestBefore(end, VISIT) >= length) return VISIT_RIGHT;
  return lattice.longestBefore(end, ARRIVE) >= length ? ARRIVE_RIGHT : TO_RIGHT;
}

function stands(text: string, at: number, start: number, listed: boolean): number {
  if (at === start || (at === start - 1 && text[at] === "了")) return 0;
  return listed ? IN_LIST : FAR;
}
