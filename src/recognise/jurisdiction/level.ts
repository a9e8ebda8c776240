/** The level of which an article speaks as its own: 县 in 我县, 县委. */

import { classes, type Division, type Lattice } from "../../lexicon";

const OWN = classes("place-cues/own");
const LEVEL = classes("place-cues/level");
const BODY = classes("bodies", "heads", "collectives");
const HEAD = classes("heads");
const DEPUTY = classes("place-cues/deputy");

const OPENS = "，。、；：“ \n";

/** From the lowest up: a page names the leaders above its own as freely as its own, but seldom those below. */
const RANKS = ["县区旗", "市州盟", "省"] as const;

/** How much more a word of one's own (我市) says than a body without a name in front (市委). */
const [BY_OWN, BY_BODY] = [2, 1];

/** The lowest level that is spoken of more than once, else the one spoken of most; undefined for none. */
export function ownLevel(lattice: Lattice): string | undefined {
  const { text } = lattice;
  const counts = new Map<string, number>();
  const add = (level: string, weight: number): void => void counts.set(level, (counts.get(level) ?? 0) + weight);
  for (const { end } of lattice.all({ start: 0, end: text.length }, OWN)) add(text[end - 1]!, BY_OWN);
  for (const { start } of lattice.all({ start: 0, end: text.length }, LEVEL)) {
    const before = text[start - 1];
    const deputy = lattice.longestBefore(start, DEPUTY) > 0;
    if (deputy && lattice.longest(start, HEAD) >= 2) add(text[start]!, BY_OWN);
    const opens = before === undefined || OPENS.includes(before);
    if (opens && (lattice.longest(start, BODY) >= 2 || lattice.longest(start + 1, BODY) > 0))
      add(text[start]!, BY_BODY);
  }
  const ranked = [...counts].toSorted(([, m], [, n]) => n - m);
  for (const levels of RANKS) {
    const lowest = ranked.find(([level, weight]) => weight >= 2 && levels.includes(level));
    if (lowest) return lowest[0];
  }
  return ranked[0]?.[0];
}

/** Whether a level word can stand for a division; zones that the tables count among counties are not meant. */
export function fitsLevel({ name, level: rank }: Division, level: string): boolean {
  if (level === "省") return rank === "province";
  const zone = name.length > 5 && level === "区";
  return !zone && name.endsWith(level) && rank !== "province" ? true : name.endsWith(level) && level === "市";
}
