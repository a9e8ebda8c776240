/** Names of two characters in front of a word, of which a third would take the first: 市长方远|挥手, not 方远挥|手. */

import { classes } from "../../lexicon";
import type { Proposal } from "./classify";
import type { Scene } from "./scene";
import type { Scored } from "./scorer";
import { ANY, LONGER } from "./sides";
import { LITTLE } from "./words";

/** What somebody does, or how. */
const DOES = classes("words/verb", "words/adverb", "words/adjective");
const WORD = classes("words", "functions", "verbs", "person-cues", "false-friends/person");

/** In log-odds: a name that is less likely is none, whatever stands behind it. */
const LEAST = -2.5;
/** In log-odds: what the name is worth at least, and others that begin with it at most. */
const ENOUGH = 0.6;

/** The proposals of a scene, those of two characters raised, and longer ones lowered, where a word stands behind the two. */
export function beforeWords(scene: Scene, scored: readonly Scored[]): readonly Scored[] {
  const starts = new Set(
    scored
      .filter(({ proposal, score }) => score > LEAST && isShort(scene, proposal))
      .map(({ proposal: { start } }) => start),
  );
  if (starts.size === 0) return scored;
  return scored.map((one) => {
    const { start, end } = one.proposal;
    if (!starts.has(start)) return one;
    const score = end - start === 2 ? Math.max(one.score, ENOUGH) : Math.min(one.score, -ENOUGH);
    return { ...one, score };
  });
}

/** 方远 behind a post, where 挥手 follows, 手 begins no word, and the page does not have 方远挥 with anything else behind it. */
function isShort({ text, lattice, sides, page }: Scene, { start, end, surname }: Proposal): boolean {
  if (surname !== 1 || end - start !== 2 || (sides.left(start) & LONGER.head) === 0) return false;
  if (lattice.longest(end, DOES) < 2 || lattice.longest(start, WORD) >= 2) return false;
  const third = end + 1;
  if (lattice.longest(third, WORD) >= 2 || lattice.longest(third, LITTLE) > 0) return false;
  if ((sides.right(third) & (ANY.speech | ANY.act | ANY.behind)) !== 0) return false;
  return page.standing(text, start, third).times <= page.standing(text, start, third + 1).times;
}
