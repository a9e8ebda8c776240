/** Who made the page and is not what it tells of: 记者张三, 李四 摄, （通讯员 王五 赵六）. */

import type { Lattice } from "../../lexicon";
import { isHan, type Span } from "../../text";
import { CREDIT, CREDIT_APART, CREDIT_BEHIND, CREDIT_LABEL, HEAD } from "./words";

const JOINS = " 、/|：:";
/** In characters, of a name in a credit. */
const LONGEST = 6;

/**
 * Stretches of a text that name who made it, by their start. One begins behind 记者 or 编辑 and goes on over short items that
 * marks part: 记者张三、李四 is one; in 记者张三采访李四 it ends before 采访, so that 李四 is not in it. Items in front of 摄 are another,
 * and so are a bracket of names that a text begins with and a name alone that it ends with.
 */
export function creditsIn(lattice: Lattice): readonly Span[] {
  const { text } = lattice;
  const found: Span[] = [];
  const whole = { start: 0, end: text.length };
  const openings = [
    ...lattice.all(whole, CREDIT).filter((word) => lattice.longestBefore(word.end, HEAD) <= word.end - word.start),
    ...lattice.all(whole, CREDIT_LABEL).filter((word) => isLabel(text, word)),
  ];
  for (const { end } of openings) found.push({ start: end, end: itemsEnd(text, end) });
  for (const word of lattice.all(whole, CREDIT_BEHIND))
    if (closes(lattice, word)) found.push({ start: itemsStart(text, word.start), end: word.start });
  return [...found, ...signatures(text, openings)].toSorted((a, b) => a.start - b.start);
}

/** Names alone: in a bracket at either end of a text, or behind its last sentence. */
function signatures(text: string, labels: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) found.push({ start: index, end: index + bracket.length });
  const ends = [...labels.map(({ start }) => start), ...Array.from(text.matchAll(/\n|$/gu), ({ index }) => index)];
  for (const end of ends) {
    const signed = SIGNED.exec(text.slice(Math.max(0, end - LONGEST_SIGNATURE), end));
    if (signed) found.push({ start: end - signed[0].length + 1, end });
  }
  return found;
}

const BRACKET = /(?<=^|[。！？”]) ?（[\u3400-\u9fff]{2,4}(?:[ 、][\u3400-\u9fff]{2,4})*）/gu;
const SIGNED = /[。！？”）][\u3400-\u9fff]{2,4}(?: [\u3400-\u9fff]{2,4})* ?$/u;
const LONGEST_SIGNATURE = 24;

/** 文/张三, 编辑：李四: a mark follows, and no word goes on into the label. */
function isLabel(text: string, { start, end }: Span): boolean {
  return !isHan(text[start - 1]) && (JOINS.includes(text[end] ?? "，") || text[end - 1] === "/");
}

/** 张三 摄, 李四摄）: behind a space anything may follow, else no word goes on. */
function closes(lattice: Lattice, word: Span): boolean {
  const apart = " /".includes(lattice.text[word.start - 1] ?? "，");
  return apart || (!isHan(lattice.text[word.end]) && !lattice.is(word, CREDIT_APART));
}

/** Behind the last item from here on that a mark or nothing joins to those before it. */
function itemsEnd(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length;) {
    let mark = at;
    while (mark < text.length && mark - at < 4 && JOINS.includes(text[mark]!)) mark += 1;
    let item = mark;
    while (item < text.length && (isHan(text[item]) || text[item] === "·")) item += 1;
    if (item === mark || (item - mark > LONGEST && at > from)) return end;
    // The first item may run on into a sentence: 记者张三从会上获悉.
    if (item - mark > LONGEST) return mark + 4;
    end = item;
    at = item;
    if (item >= text.length || !JOINS.includes(text[item]!)) return end;
  }
  return end;
}

function itemsStart(text: string, to: number): number {
  let start = to;
  for (let at = to; at > 0;) {
    let mark = at;
    while (mark > 0 && at - mark < 3 && JOINS.includes(text[mark - 1]!)) mark -= 1;
    let item = mark;
    while (item > 0 && (isHan(text[item - 1]) || text[item - 1] === "·")) item -= 1;
    if (item === mark || mark - item > LONGEST) return start;
    start = item;
    at = item;
    if (item === 0 || !JOINS.includes(text[item - 1]!)) return start;
  }
  return start;
}
