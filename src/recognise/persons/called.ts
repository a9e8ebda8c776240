/** Places that are somebody's name, which what stands behind them tells: 宁波同志任…, 宁波，男，汉族. */

import { classes, type Lattice } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import { PLACE } from "./words";

const SURNAME = classes("surnames");
/** 同志, 女士 */
const COMRADE = classes("post-cues/comrade");
/** 任, 为, 不再担任: what becomes of somebody. */
const BECOMES = classes("post-cues/become", "post-cues/as", "post-cues/held", "post-cues/leave", "post-cues/proposed");

const MARKS = "，。、；：！？“”（）《》\n ";
/** How a summary of somebody's life begins behind the name. */
const SEX = /[，（][男女][，）]/gu;
/** In characters. */
const LENGTHS = [2, 3];

/** Those between a mark and such words that begin with a surname; none in 来到宁波，男人, nor in 宁波为经济中心. */
export function findCalled(lattice: Lattice): readonly Span[] {
  const { text } = lattice;
  const sexes = Array.from(text.matchAll(SEX), ({ index }) => index);
  const comrades = lattice.all({ start: 0, end: text.length }, COMRADE);
  const become = comrades.filter(({ end }) => lattice.longest(end, BECOMES) > 0).map(({ start }) => start);
  return [...sexes, ...become].flatMap((end) =>
    LENGTHS.map((length) => ({ start: end - length, end })).filter(
      (span) =>
        (span.start === 0 || isMarkAt(text, span.start - 1, MARKS)) &&
        lattice.is(span, PLACE) &&
        lattice.longest(span.start, SURNAME) > 0,
    ),
  );
}
