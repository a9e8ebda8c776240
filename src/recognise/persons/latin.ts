/** Names in Latin letters behind a post: 首席策略师Maria Holm, 央行行长 J. P. Lindqvist. */

import { classes, type Lattice } from "../../lexicon";
import type { Span } from "../../text";
import { BEFORE, HEAD } from "./words";

/** Two to four words with capitals, or letters with a point; of a page that has lost its spaces, MariaHolm and Maria deHolm. */
const NAME =
  /(?<![A-Za-z])\p{Lu}(?:[\p{Script=Latin}'’.-]*(?: (?:\p{Lu}|\p{Ll}{2}\p{Lu})[\p{Script=Latin}'’.-]*){1,3}|\p{Ll}+\p{Lu}\p{Ll}+)(?![A-Za-z])/gu;
const NOUN = classes("words/noun");

/**
 * Those right behind a post of two characters or more, or behind it and a space, or behind what else people are called: 妻子Maria Holm.
 * None in 他在Maria Holm工作, where no such word stands.
 */
export function findLatin(lattice: Lattice): readonly Span[] {
  const { text } = lattice;
  return [...text.matchAll(NAME)].flatMap(({ 0: name, index: start }): readonly Span[] => {
    const post = text[start - 1] === " " ? start - 1 : start;
    return lattice.longestBefore(post, HEAD) > 1 || isCalled(lattice, post)
      ? [{ start, end: start + name.length }]
      : [];
  });
}

/** 妻子, 选手, and not 委托. */
function isCalled(lattice: Lattice, end: number): boolean {
  const length = lattice.longestBefore(end, BEFORE);
  return length > 1 && lattice.is({ start: end - length, end }, NOUN);
}
