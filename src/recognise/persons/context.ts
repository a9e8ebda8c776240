/** The words and characters around a stretch and in it, as features whose worth is learned: 走进 in front, 说 behind, 欧阳 first. */

import { classes } from "../../lexicon";
import type { Held } from "../held";
import { Question, type Numbering } from "../numbering";
import type { Proposal } from "./classify";
import { nameIn, type Scene } from "./scene";

const WORD = classes(
  "words",
  "functions",
  "generics",
  "verbs",
  "suffixes",
  "heads",
  "collectives",
  "bodies",
  "person-cues",
  "post-cues",
  "place-cues",
  "site-cues",
  "event-cues",
  "divisions",
);

const BEFORE = new Question("before");
const BEHIND = new Question("behind");
const LEFT = new Question("left");
const RIGHT = new Question("right");
const FIRST = new Question("first");
const LAST = new Question("last");
const LENGTH = new Question("length");

/** 市长|林海峰|说 gives `before 市长`, `behind 说`, `left 长`, `right 说`, `first 林`, `last 峰`, `length 3`, as far as they were learned. */
export function addContext({ text, lattice }: Scene, proposal: Proposal, numbering: Numbering, held: Held): void {
  const { start, end, surname } = proposal;
  const before = Math.max(1, lattice.longestBefore(start, WORD));
  const behind = Math.max(1, lattice.longest(end, WORD));
  const length = String(nameIn(text, proposal).length);
  held.add(numbering.numberOf(BEFORE, text, Math.max(0, start - before), start));
  held.add(numbering.numberOf(BEHIND, text, end, Math.min(text.length, end + behind)));
  held.add(numbering.numberOf(LEFT, text, Math.max(0, start - 1), start));
  held.add(numbering.numberOf(RIGHT, text, end, Math.min(text.length, end + 1)));
  held.add(numbering.numberOf(FIRST, text, start, start + Math.max(1, surname)));
  held.add(numbering.numberOf(LAST, text, end - 1, end));
  held.add(numbering.numberOf(LENGTH, length, 0, length.length));
}
