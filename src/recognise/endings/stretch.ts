/** Small questions about a stretch of text: is it a list, is it made of common words. */

import { classes, type Lattice } from "../../lexicon";

const COMMON = classes("words", "generics", "functions", "verbs", "suffixes", "bodies", "heads");
const GENERIC = classes("generics");

/** What joins the items of a list. */
export const JOINS = "、和及与";
/** What else ends one. */
const ENDS_ITEM = `${JOINS}等，。；\n`;
/** In characters. */
const LONGEST_ITEM = 24;

/** What things are counted by: 家, 座. */
export const MEASURE = classes("functions/measure", "site-cues/quantity");
/** Characters of a number: 三, 十, 5. */
export const NUMBER = classes("place-cues/number");

/** Whether a number of at least so many characters begins at a place, with its measure: 两家, 三十家. */
export function countsAt(lattice: Lattice, start: number, least: number): boolean {
  let at = start;
  while (lattice.longest(at, NUMBER) > 0) at += 1;
  return at >= start + least && lattice.longest(at, MEASURE) > 0;
}

/** Whether a list goes on behind a place, and its next item ends where one of `ends` is. */
export function listGoesOn(text: string, end: number, ends: ReadonlySet<number>): boolean {
  if (!JOINS.includes(text[end] ?? " ")) return false;
  for (let at = end + 2; at < Math.min(text.length, end + LONGEST_ITEM); at += 1)
    if (ENDS_ITEM.includes(text[at]!)) return ends.has(at);
  return false;
}

/** Whether what begins at a place stands in a list behind something that ends where one of `ends` is. */
export function isListed(text: string, start: number, ends: ReadonlySet<number>): boolean {
  return JOINS.includes(text[start - 1] ?? " ") && ends.has(start - 1);
}

/**
 * From each place between `first` and `end`, counted from `end` to the left, the least number of characters up to it that
 * no common word covers: 0 throughout in front of 中心 in 区域科技创新中心, 3 in front of 公园 in 塘西河公园.
 */
export function strangersBefore(lattice: Lattice, end: number, first: number): readonly number[] {
  const least = [0];
  for (let at = end - 1; at >= first; at -= 1) {
    let best = least[end - at - 1]! + 1;
    for (let hit = lattice.firstHit(at); hit < lattice.firstHit(at + 1); hit += 1) {
      const behind = at + lattice.lengthOf(hit);
      if (behind < at + 2 || behind > end || !lattice.isOf(hit, COMMON)) continue;
      best = Math.min(best, least[end - behind]!);
    }
    least.push(best);
  }
  return least;
}

/**
 * From each place between `first` and `end`, counted from `end` to the left, whether words that say what kind of site, never
 * which one, are all that stands up to it; not so of nothing.
 */
export function genericBefore(lattice: Lattice, end: number, first: number): readonly boolean[] {
  const all = [false];
  for (let at = end - 1; at >= first; at -= 1) {
    let is = false;
    for (let hit = lattice.firstHit(at); hit < lattice.firstHit(at + 1) && !is; hit += 1) {
      const behind = at + lattice.lengthOf(hit);
      is = behind <= end && (behind === end || all[end - behind]!) && lattice.isOf(hit, GENERIC);
    }
    all.push(is);
  }
  return all;
}
