/** Who made the page and is not what it tells of: 记者张三, 李四 摄, （通讯员 王五 赵六）. */

import type { Lattice } from "../../lexicon";
import { isHan, type Span } from "../../text";
import { CREDIT, CREDIT_BEHIND, HEAD } from "./words";

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
  for (const word of lattice.all({ start: 0, end: text.length }, CREDIT)) {
    if (!opens(lattice, word)) continue;
    found.push({ start: word.end, end: itemsEnd(text, word.end) });
  }
  for (const word of lattice.all({ start: 0, end: text.length }, CREDIT_BEHIND))
    if (closes(text, word)) found.push({ start: itemsStart(text, word.start), end: word.start });
  const bracket = /^[（(][\u3400-\u9fff]{2,4}(?:[ 、][\u3400-\u9fff]{2,4})*[）)]/u.exec(text);
  if (bracket) found.push({ start: 0, end: bracket[0].length });
  for (const match of text.matchAll(
    /[。！？”）](?<signed>[（(]?[\u3400-\u9fff]{2,4}(?:[ 、][\u3400-\u9fff]{2,4})*[）)]?)(?:\s*$|分享)/gu,
  ))
    found.push({ start: match.index + 1, end: match.index + 1 + match.groups!["signed"]!.length });
  return found.toSorted((a, b) => a.start - b.start);
}

/** 总编辑张三 has a post; 文 and 图 count only before a mark. */
function opens(lattice: Lattice, { start, end }: Span): boolean {
  const { text } = lattice;
  if (lattice.longestBefore(end, HEAD) > end - start) return false;
  return end - start > 1 || (!isHan(text[start - 1]) && JOINS.includes(text[end] ?? "，"));
}

function closes(text: string, { start, end }: Span): boolean {
  if (isHan(text[end])) return false;
  return end - start > 1 || !isHan(text[start - 1]) || text[end] === undefined || "）) \n".includes(text[end]!);
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
