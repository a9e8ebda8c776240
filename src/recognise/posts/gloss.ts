/** Brackets behind a body that say it again: （以下简称建研院）, （CIA）, （新辰公司）, （340.73，0.10%）. */

import { classes, type Lattice } from "../../lexicon";
import type { Span } from "../../text";

/** 以下简称 in a bracket behind a body. */
const SHORT_FOR = classes("post-cues/short-for");

/** 议会上院: what a body abroad is, in a bracket behind its name. */
const GLOSS = classes("post-cues/gloss");

/** 长沙, 中国: no short form of any body. */
const AREA = classes("divisions", "shorts", "sites/place");

/** In characters, its brackets counted. */
const LONGEST = 42;
/** In characters, of the body in front: its short form has the characters in their order. */
const LONGEST_BODY = 30;

/** Behind such a bracket, which stands inside a title; the place itself for any other, as 中国地质大学（北京）. */
export function behindGloss(lattice: Lattice, at: number): number {
  const { text } = lattice;
  if (text[at] !== "（") return at;
  const close = text.slice(at, at + LONGEST).indexOf("）");
  // 永拓（长沙）律师事务所
  if (close < 2 || lattice.is({ start: at + 1, end: at + close }, AREA)) return at;
  const inside = text.slice(at + 1, at + close);
  const isGloss =
    lattice.longest(at + 1, SHORT_FOR) > 0 ||
    lattice.is({ start: at + 1, end: at + close }, GLOSS) ||
    // 高三（2）班
    !/[\p{Script=Han}]|^\d{1,2}$/u.test(inside) ||
    isShortOf(inside, text.slice(Math.max(0, at - LONGEST_BODY), at));
  return isGloss ? at + close + 1 : at;
}

/** 新辰公司 of 永康新辰五金有限公司: two characters and more of the name, in their order. */
function isShortOf(inside: string, name: string): boolean {
  let at = name.length;
  for (const char of Array.from(inside).toReversed()) {
    at = name.lastIndexOf(char, at - 1);
    if (at < 0) return false;
  }
  return inside.length > 1;
}

/** The glosses in a span, in order. */
export function glossesIn(lattice: Lattice, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (const { index } of lattice.text.slice(start, end).matchAll(/（/gu)) {
    const at = start + index;
    const behind = behindGloss(lattice, at);
    if (behind > at && behind <= end) found.push({ start: at, end: behind });
  }
  return found;
}
