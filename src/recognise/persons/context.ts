/** The words and characters around a stretch and in it, as features whose worth is learned: 走进 in front, 说 behind, 欧阳 first. */

import { classes } from "../../lexicon";
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

/** 市长|林海峰|说 gives `before 市长`, `behind 说`, `left 长`, `right 说`, `first 林`, `last 峰`, `length 3`. */
export function contextOf({ text, lattice }: Scene, proposal: Proposal): readonly string[] {
  const { start, end, surname } = proposal;
  const before = Math.max(1, lattice.longestBefore(start, WORD));
  const behind = Math.max(1, lattice.longest(end, WORD));
  const name = nameIn(text, proposal);
  return [
    `before ${text.slice(Math.max(0, start - before), start)}`,
    `behind ${text.slice(end, end + behind)}`,
    `left ${text.slice(Math.max(0, start - 1), start)}`,
    `right ${text.slice(end, end + 1)}`,
    `first ${name.slice(0, Math.max(1, surname))}`,
    `last ${name.slice(-1)}`,
    `length ${name.length}`,
  ];
}
