/** What a list, or the verb in front, adds to a name's own score. */

import { classes, type Lattice } from "../../lexicon";
import { isMarkAt, isNote, type Span } from "../../text";
import { BODIES, LIKELY, LIKELY_IN_NOTE, MORE_WHERE_NAMELESS, type Scored } from "./score";
import { countsAt, JOINS } from "./stretch";
import { isTold } from "./told";

/** Names that are as likely are believed beside others in a list, and behind a verb of going. */
const [IN_LIST, GONE_TO] = [0.12, 0.05];
/** Of those that ordinary words make: 农贸城 in 赴方舱采样站、农贸城. */
const NAMELESS_IN_LIST = 0.4;
/** Of bodies, which are met, asked and reviewed as often. */
const BODY_GONE_TO = 0.11;

const GOING = classes("verbs/visit", "verbs/arrive");
/** 应急管理部: what is a name, though ordinary words are all that it is made of. */
const ORGANISATION = classes("organisations");
/** What may stand behind an item: 来到市场后 as well. */
const CLOSE = `${JOINS}，。；：）等并后时\n`;

/**
 * The names that are likely by themselves, and those that their place makes so: 市文旅局 in 深入市文旅局、老城博物馆, where it
 * is a whole item beside a sure one.
 * @param others - what is sure to be a site or a place besides
 */
export function believe<Name extends Scored>(
  lattice: Lattice,
  names: readonly Name[],
  others: readonly Span[] = [],
): readonly Name[] {
  const least = isNote(lattice.text) ? LIKELY_IN_NOTE : LIKELY;
  // 海边景区景点, where every word is a common one, is that of a kind more often than its score says.
  const leastOf = ({ named, class: side }: Name): number =>
    named || side === "place" ? least : least + MORE_WHERE_NAMELESS;
  const gone = (name: Name): boolean =>
    (name.named || lattice.is(name, ORGANISATION)) &&
    name.score >= (BODIES.has(name.kind) ? BODY_GONE_TO : GONE_TO) &&
    isGoneTo(lattice, name);
  const believed = names.filter((name) => name.score >= leastOf(name) || gone(name) || isTold(lattice, name));
  const sure = new Set(believed);
  const leastInList = ({ named }: Name): number => (named ? IN_LIST : NAMELESS_IN_LIST);
  const doubtful = new Set(names.filter((name) => name.score >= leastInList(name) && !sure.has(name)));
  const ends = new Set([...believed, ...others].map(({ end }) => end));
  const starts = new Set([...believed, ...others].map(({ start }) => start));
  for (let found = true; found;) {
    found = false;
    for (const name of doubtful) {
      if (!isItem(lattice, name) || !(ends.has(name.start - 1) || starts.has(name.end + 1))) continue;
      doubtful.delete(name);
      believed.push(name);
      ends.add(name.end);
      starts.add(name.start);
      found = true;
    }
  }
  return believed;
}

/** Whether what may stand behind an item does, or how many they are: 天远集团、宏图集团|两家企业. */
const closesAt = (lattice: Lattice, end: number): boolean =>
  CLOSE.includes(lattice.text[end] ?? "。") || countsAt(lattice, end, 1);

/** Right behind a verb of going, up to a mark. */
function isGoneTo(lattice: Lattice, { start, end }: Scored): boolean {
  return isBehindGoing(lattice, start) && closesAt(lattice, end);
}

/** 走访 or 走访了 in front of a name. */
function isBehindGoing(lattice: Lattice, start: number): boolean {
  return lattice.longestBefore(isMarkAt(lattice.text, start - 1, "了") ? start - 1 : start, GOING) > 0;
}

/** All that stands between the joints of a list. */
function isItem(lattice: Lattice, { start, end }: Scored): boolean {
  const opens = JOINS.includes(lattice.text[start - 1] ?? " ") || isBehindGoing(lattice, start);
  return opens && closesAt(lattice, end);
}
