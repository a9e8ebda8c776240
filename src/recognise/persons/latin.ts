/** Names in Latin letters behind a post: 首席策略师Maria Holm, 央行行长 J. P. Lindqvist. */

import type { Lattice } from "../../lexicon";
import type { Span } from "../../text";
import { HEAD } from "./words";

/** Two to four words with capitals, or letters with a point. */
const NAME = /(?<![A-Za-z])\p{Lu}[\p{Script=Latin}'’.-]*(?: \p{Lu}[\p{Script=Latin}'’.-]*){1,3}/gu;

/** Those right behind a post of two characters or more, or behind it and a space: none in 他在Maria Holm工作, where no post stands. */
export function findLatin(lattice: Lattice): readonly Span[] {
  const { text } = lattice;
  return [...text.matchAll(NAME)].flatMap(({ 0: name, index: start }): readonly Span[] => {
    const post = text[start - 1] === " " ? start - 1 : start;
    return lattice.longestBefore(post, HEAD) > 1 ? [{ start, end: start + name.length }] : [];
  });
}
