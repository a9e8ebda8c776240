/** Foreign names with a dot inside, told by their characters and by the words around: 推翻|穆罕默德·巴祖姆|的政变. */

import { classes, type Lattice } from "../../lexicon";
import { isHanAt, type Span } from "../../text";
import { BEHIND, COMMON, COMMON_OR_KNOWN, DOTTED, HEAD, NO_END, NO_START, PLACE, SPEECH, WORD } from "./words";

const DOT = "·";
const HYPHENS: readonly string[] = ["-", "－", "—", "–"];
/** In characters, its dots counted. */
const SHORTEST = 4;
/** In characters, behind the first dot: what is longer is no name, and is not looked at to its end from each of its dots. */
const LONGEST = 40;
/** A word that is cut begins no farther in front. */
const REACH = 5;

/**
 * Every run of the characters that foreign names are written with that has a dot inside, parts joined by hyphens too
 * (安妮·威廉姆斯-伊索姆), and behind a post a hyphen alone. What belongs to the word in front or behind is left to it: 人士|科内尔·韦斯特, and 健康·夏日 is none.
 */
export function findDotted(lattice: Lattice): readonly Span[] {
  const found: Span[] = [];
  for (const { index } of lattice.text.matchAll(JOINT)) {
    const end = found.at(-1)?.end ?? 0;
    const span = index < end ? undefined : dottedAt(lattice, index, end);
    if (span === undefined) continue;
    // 主席|劳伦特-佩楚卡, and not 北京-安卡拉
    if (lattice.text[index] === DOT || lattice.longestBefore(span.start, HEAD) > 1) found.push(span);
  }
  return found;
}

/** What joins two parts of a name, with no dot near enough in front to have been looked at first. */
const JOINT = /·|(?<=\p{Script=Han})[-－](?=\p{Script=Han})/gu;

function dottedAt(lattice: Lattice, dot: number, least: number): Span | undefined {
  const { text } = lattice;
  const from = startOf(lattice, dot, least);
  const to = glossedEnd(text, endOf(lattice, dot + 1));
  const span = {
    start: behindWord(lattice, { start: from, end: dot }),
    end: beforeWord(lattice, { start: dot, end: to }),
  };
  if (span.start >= dot || span.end <= dot + 1 || span.end - span.start < SHORTEST) return undefined;
  if (text[span.start - 1] === DOT || text[span.end] === DOT) return undefined;
  const parts = partsOf(text, span);
  // 太湖|明珠·江南
  const isWords = parts.every((part) => lattice.is(part, COMMON));
  const places = parts.filter((part) => lattice.is(part, PLACE)).length;
  return isWords || places * 2 >= parts.length ? undefined : withJunior(lattice, span);
}

/** 、小|艾丽丝·朗贝尔: behind a mark or a post, 小 belongs to the name of a son. */
function withJunior(lattice: Lattice, span: Span): Span {
  const start = span.start - lattice.longestBefore(span.start, JUNIOR);
  const isLed = !isHanAt(lattice.text, start - 1) || lattice.longestBefore(start, HEAD) > 1;
  return isLed ? { start, end: span.end } : span;
}

const JUNIOR = classes("person-cues/junior");

const isSyllable = (lattice: Lattice, at: number): boolean =>
  isHanAt(lattice.text, at) && lattice.is({ start: at, end: at + 1 }, DOTTED);

/** Behind one character more where the name in Latin letters stands behind it: 法兰·德瑞|雪（Fran Drescher）. */
const glossedEnd = (text: string, at: number): number =>
  /^\p{Script=Han}（[A-Z]/u.test(text.slice(at, at + 3)) ? at + 1 : at;

/** Where the first part of the name may start that has its first dot here; 阿卜杜勒-阿齐兹 is one, and so is J. */
function startOf(lattice: Lattice, dot: number, least: number): number {
  const initials = /(?<![A-Za-z])[A-Z]{1,2}$/u.exec(lattice.text.slice(Math.max(0, dot - 3), dot))?.[0].length ?? 0;
  if (initials > 0) return Math.max(least, dot - initials);
  let start = dot;
  while (start > least) {
    const isJoined = HYPHENS.includes(lattice.text[start - 1] ?? "") && start < dot && isSyllable(lattice, start - 2);
    if (!isJoined && !isSyllable(lattice, start - 1)) break;
    start -= 1;
  }
  return start;
}

/** Behind the last part of the name whose second begins here. */
function endOf(lattice: Lattice, start: number): number {
  let end = start;
  for (;;) {
    // 艾丽丝·B·朗贝尔
    if (lattice.text[end - 1] === DOT && /^[A-Z]·/u.test(lattice.text.slice(end, end + 2))) end += 1;
    while (end - start < LONGEST && isSyllable(lattice, end)) end += 1;
    const joins = lattice.text[end] === DOT || HYPHENS.includes(lattice.text[end] ?? "");
    const goesOn = isSyllable(lattice, end + 1) || /^[A-Z]·/u.test(lattice.text.slice(end + 1, end + 3));
    if (end === start || end - start >= LONGEST || !joins || !goesOn) return end;
    end += 1;
  }
}

/**
 * Where the first part of a name starts: behind a word that begins in front of it and ends in it, as in 活动人士|科内尔, unless a
 * longer one ends in front, as in 发言人|大卫.
 */
function behindWord(lattice: Lattice, { start, end }: Span): number {
  // 主管|理查德·弗朗西斯
  if (lattice.longestBefore(start, HEAD) > 1) return start;
  // ，当|杜斯坦·穆勒来到
  if (!isHanAt(lattice.text, start - 1) && end - start > 2 && lattice.longest(start, NO_START) === 1) return start + 1;
  const before = Math.max(lattice.longestBefore(start, COMMON_OR_KNOWN), lattice.longestBefore(start, WORD));
  let from = start;
  for (let at = start - REACH; at < start; at += 1)
    for (const word of wordsAt(lattice, at))
      if (word >= before && at + word > start && at + word <= end) from = Math.max(from, at + word);
  return from;
}

/** Where a name ends: before a word that begins in its last part, not at once, and ends behind it; or with it: 盖瑞·吐克|先生. */
function beforeWord(lattice: Lattice, { start, end }: Span): number {
  const name = lattice.text.slice(start, end);
  const last = start + Math.max(...[DOT, ...HYPHENS].map((mark) => name.lastIndexOf(mark)), 0) + 1;
  for (let at = last + 1; at < end; at += 1) {
    // 戈帕尔·拉伊|呼吁
    const isCalled = [BEHIND, HEAD, SPEECH].some((set) => at + lattice.longest(at, set) >= end);
    if (isCalled || wordsAt(lattice, at).some((word) => at + word > end)) return at;
  }
  // 约翰·克里|都
  return end - 1 > last && lattice.is({ start: end - 1, end }, NO_END) ? end - 1 : end;
}

const wordsAt = (lattice: Lattice, at: number): readonly number[] =>
  [COMMON_OR_KNOWN, WORD].flatMap((set) => lattice.lengthsAt(at, set)).filter((length) => length > 1);

function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== DOT && !HYPHENS.includes(text[at]!)) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}

/** Whether all of a span is characters that foreign names are written with. */
export function isForeign(lattice: Lattice, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (!isSyllable(lattice, at)) return false;
  return end > start;
}
