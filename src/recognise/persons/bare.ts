/** Names that begin with no surname and are not made of the usual syllables, where a post or a list says that a name stands here. */

import type { Lattice } from "../../lexicon";
import { isHan, type Span } from "../../text";
import type { Proposal } from "./classify";
import { ACT, BEHIND, NO_START, PLACE, POST, SPEECH, WORD } from "./words";

const SHORTEST = 2;
const LONGEST = 5;

/**
 * Behind a post, and behind each item of the list that begins there, two to five characters up to a pause or to what people
 * do: 副旗长其其格出席, 州领导某某、洛绒平措参加. What holds a word of the dictionaries is none.
 */
export function findBare(lattice: Lattice, known: readonly Proposal[]): readonly Span[] {
  const { text } = lattice;
  const there = new Set(known.filter(({ start, end }) => end - start <= LONGEST).map(spot));
  const found: Span[] = [];
  const starts = new Set(known.filter(({ end, odds }) => odds > 0 && text[end] === "、").map(({ end }) => end + 1));
  for (const { start, end } of lattice.all({ start: 0, end: text.length }, POST)) {
    if (end - start < 2) continue;
    starts.add(end);
    const first = text.slice(end, end + LONGEST + 1).indexOf("、");
    if (first > 0) starts.add(end + first + 1);
  }
  for (const start of starts) {
    const span = bareAt(lattice, start);
    if (span !== undefined && !there.has(spot(span))) found.push(span);
  }
  return found;
}

/** A number of its own for each span that is no longer than the longest. */
const spot = ({ start, end }: Span): number => start * (LONGEST + 1) + end - start;

function bareAt(lattice: Lattice, start: number): Span | undefined {
  if (lattice.is({ start, end: start + 1 }, NO_START)) return undefined;
  for (let end = start + 1; end <= start + LONGEST; end += 1) {
    if (!isHan(lattice.text[end - 1])) return undefined;
    if (end - start < SHORTEST) continue;
    const span = { start, end };
    const isPlace = lattice.is(span, PLACE);
    if (!isPlace && lattice.all(span, WORD).some((word) => word.end - word.start > 1)) return undefined;
    if (endsAt(lattice, end)) return span;
  }
  return undefined;
}

function endsAt(lattice: Lattice, end: number): boolean {
  return (
    !isHan(lattice.text[end]) ||
    lattice.longest(end, ACT) > 1 ||
    lattice.longest(end, SPEECH) > 0 ||
    lattice.longest(end, BEHIND) > 0
  );
}
