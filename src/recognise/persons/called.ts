/** Places that are somebody's name, which what stands around them tells: 宁波同志任…, 宁波，男，汉族, 免去宁波的…职务. */

import { classes, type Lattice } from "../../lexicon";
import { isMarkAt, type Span } from "../../text";
import { HEAD, PLACE } from "./words";

const SURNAME = classes("surnames");
/** 同志, 女士 */
const COMRADE = classes("post-cues/comrade");
/** 任, 为, 不再担任: what becomes of somebody. */
const BECOMES = classes("post-cues/become", "post-cues/as", "post-cues/held", "post-cues/leave", "post-cues/proposed");

/** 任命, 免去 */
const GIVES = classes("person-cues/gives-post");
/** 为, 的 behind who is given a post, or gives it up. */
const OF_POST = classes("post-cues/as", "post-cues/of");

const MARKS = "，。、；：！？“”（）《》\n ";
/** How a summary of somebody's life begins behind the name. */
const SEX = /[，（][男女][，）]/gu;
/** In characters, from a name to the head of the post. */
const REACH = 30;
/** In characters. */
const LENGTHS = [2, 3];

/** Those between a mark and such words that begin with a surname; none in 来到宁波，男人, nor in 宁波为经济中心. */
export function findCalled(lattice: Lattice): readonly Span[] {
  const { text } = lattice;
  const sexes = Array.from(text.matchAll(SEX), ({ index }) => index);
  const comrades = lattice.all({ start: 0, end: text.length }, COMRADE);
  const become = comrades.filter(({ end }) => lattice.longest(end, BECOMES) > 0).map(({ start }) => start);
  const isName = (span: Span): boolean => lattice.is(span, PLACE) && lattice.longest(span.start, SURNAME) > 0;
  const called = [...sexes, ...become].flatMap((end) =>
    LENGTHS.map((length) => ({ start: end - length, end })).filter(
      (span) => (span.start === 0 || isMarkAt(text, span.start - 1, MARKS)) && isName(span),
    ),
  );
  return [...called, ...givenIn(lattice).filter(isName)];
}

/** 免去|宁波|的…职务, 任命|宁波|为…市长: between such words, where a post follows. */
function givenIn(lattice: Lattice): readonly Span[] {
  return lattice
    .all({ start: 0, end: lattice.text.length }, GIVES)
    .flatMap(({ end: start }) => LENGTHS.map((length) => ({ start, end: start + length })))
    .filter(({ end }) => lattice.longest(end, OF_POST) === 1 && lattice.holds({ start: end, end: end + REACH }, HEAD));
}
