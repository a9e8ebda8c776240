/** Who made the page and is not what it tells of: 记者张三, 李四 摄, （通讯员 王五 赵六）. */

import type { Lattice } from "../../lexicon";
import { isHan, type Span } from "../../text";
import { CREDIT, CREDIT_BEHIND, HEAD } from "./words";

const JOINS = "：、/| ·，";

/**
 * Those of the mentions, sorted by their start, that stand in a credit. A list goes on where nothing but a mark stands between: in
 * 记者张三、李四 both do; in 记者张三采访李四 one does.
 */
export function creditedIn<Mention extends Span>(lattice: Lattice, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const credited = new Set<Mention>();
  let before: Mention | undefined;
  for (const mention of mentions) {
    if (isBehindCredit(lattice, mention.start) || isBeforeCredit(lattice, mention.end)) credited.add(mention);
    else if (before && credited.has(before) && isJoined(lattice.text, before.end, mention.start)) credited.add(mention);
    before = mention;
  }
  // 张三 李四 摄: the list in front of a credit, from its end.
  for (const [index, mention] of [...mentions.entries()].toReversed()) {
    const next = mentions[index + 1];
    if (next && isBeforeCredit(lattice, next.end) && credited.has(next) && isJoined(lattice.text, mention.end, next.start))
      credited.add(mention);
  }
  return credited;
}

/** A comma joins nobody: 张三 摄，李四 goes on. */
function isJoined(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return between.length < 3 && Array.from(between).every((mark) => " 、/|".includes(mark)) && between !== "";
}

function isBehindCredit(lattice: Lattice, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < 3 && JOINS.slice(0, 5).includes(lattice.text[at - 1]!)) at -= 1;
  const length = lattice.longestBefore(at, CREDIT);
  if (length === 0 || lattice.longestBefore(at, HEAD) > length) return false;
  return length > 1 || (at < start && !isHan(lattice.text[at - 2]));
}

function isBeforeCredit(lattice: Lattice, end: number): boolean {
  const { text } = lattice;
  let at = end;
  while (at < text.length && at - end < 2 && " /|".includes(text[at]!)) at += 1;
  const length = lattice.longest(at, CREDIT_BEHIND);
  return length > 0 && !isHan(text[at + length]) && (length > 1 || at > end || !isHan(text[at + length]));
}
