/** What an event is called: 会议 of 召开全市防汛工作会议 is 全市防汛工作会议. */

import { classes, type Lattice } from "../lexicon";
import { isHan, type Span } from "../text";
import type { Report } from "./report";

/** What stands in front of a name and is no part of it: 召开, 出席, 在. */
const BEFORE = classes(
  "event-cues/convene",
  "event-cues/assembles",
  "event-cues/in",
  "event-cues/upon",
  "event-cues/done",
);
const FUNCTION = classes(
  "functions/particle",
  "functions/adverb",
  "functions/preposition",
  "functions/conjunction",
  "functions/measure",
);
const WORD = classes("words", "generics", "bodies", "suffixes", "divisions", "sites");
const WITHIN = classes("divisions", "shorts", "functions/time");
/** In characters: no place that such a word is within begins farther in front. */
const REACH = 4;
const NAMES = classes("event-cues/meeting", "event-cues/rite", "event-cues/activity");
/** Longer names are cut: the sentence runs on into them. */
const LONGEST = 40;
const MARKS = "“”‘’《》·—";
const QUOTES = ["“”", "‘’", "《》"];
/** What a title opens with, of which only the beginning is a name: 《2023青年论坛——…》. */
const TITLE = "《";

/** The words that say what it is, with what belongs to them in front; a verb (检查指导) stands alone. */
export function nameOf({ text, ends, found }: Report, told: Span, word: Span): string {
  let { start } = word;
  while (start > told.start && word.end - start < LONGEST) {
    const char = text[start - 1]!;
    const goesOn = isHan(char) || MARKS.includes(char) || (char >= "0" && char <= "9");
    if (!goesOn || ends.has(start) || isBehind(found.lattice, start)) break;
    start -= 1;
  }
  // 工作会|议, 签约|仪式: the name goes on as long as its words do.
  let { end } = word;
  for (let at = word.start; at <= end; at += 1) end = Math.max(end, at + found.lattice.longest(at, NAMES));
  end = Math.min(end, told.end);
  return text.slice(behindFunctions(found.lattice, quotedFrom(text, { start, end }, told.start), word.start), end);
}

/** Where the marks open that close in a name, as in “乌拉圭周”活动; or behind the title that opens in it and goes on behind it. */
function quotedFrom(text: string, name: Span, least: number): number {
  return QUOTES.reduce((start, [opening, closing]) => {
    const inside = text.slice(start, name.end);
    const [opened, closed] = [inside.lastIndexOf(opening!), inside.indexOf(closing!)];
    if (opening === TITLE && opened >= 0 && !inside.includes(closing!, opened)) return start + opened + 1;
    if (closed < 0 || inside.slice(0, closed).includes(opening!)) return start;
    const open = text.lastIndexOf(opening!, start);
    return open >= Math.max(least, start - LONGEST) ? open : start + closed + 1;
  }, name.start);
}

/** Behind 的 and 也, with which no name begins: of 也|记者会, what follows; never behind the word itself, and not within 项目. */
function behindFunctions(lattice: Lattice, start: number, word: number): number {
  for (let at = start; ;) {
    const length = lattice.longest(at, FUNCTION);
    if (length === 0 || at + length > word || lattice.longest(at, WORD) > length) return at;
    at += length;
  }
}

/** Whether a name begins here: behind 召开 or 在, and not behind 上 of 上海 or 上半年. */
function isBehind(lattice: Lattice, at: number): boolean {
  return lattice.longestBefore(at, BEFORE) > 0 && !lattice.cuts(at, { start: at - REACH, end: at + REACH }, WITHIN);
}
