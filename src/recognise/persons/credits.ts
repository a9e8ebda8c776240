/** Who made the page and is not what it tells of: 记者张三, 李四 摄, （通讯员 王五 赵六）. */

import { classes, type Lattice } from "../../lexicon";
import { behindBracket, isHan, type Span } from "../../text";
import { CREDIT, CREDIT_APART, CREDIT_BEHIND, CREDIT_LABEL, HEAD, NOTICE } from "./words";

/** 记者站 */
const DESK = classes("post-cues/inside", "post-cues/part-of-company");

const JOINS = " 、/|：:";
/** In characters, of a name in a credit: without a dot, and with one. */
const [LONGEST, LONGEST_DOTTED] = [6, 16];
/** In characters, with its brackets. */
const LONGEST_REMARK = 6;

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
    ...lattice.all(whole, CREDIT).filter((word) => !isPartOfPost(lattice, word)),
    ...lattice.all(whole, CREDIT_LABEL).filter((word) => isLabel(text, word)),
    ...labelsInRuns(lattice),
  ];
  const [ends, starts] = [new Map<number, number>(), new Map<number, number>()];
  for (const { end } of openings) found.push({ start: end, end: itemsEnd(text, end, ends) });
  found.push(...chained(lattice, found, ends), ...bracketed(lattice));
  // 图为王某 图片来源: the label says nothing of what stands in front.
  for (const word of lattice.all(whole, CREDIT_BEHIND))
    if (lattice.longest(word.start, CREDIT_LABEL) <= word.end - word.start && closes(lattice, word))
      found.push({ start: itemsStart(text, word.start, starts), end: word.start });
  const behind = [...openings, ...lattice.all(whole, NOTICE)];
  return [...found, ...signatures(text, behind)].toSorted((a, b) => a.start - b.start);
}

/** Labels of several characters that nothing but a name parts from one another, three or more: 作者罗一帆编辑程禾苗二审方某. */
function labelsInRuns(lattice: Lattice): readonly Span[] {
  const labels = lattice
    .all({ start: 0, end: lattice.text.length }, LABEL)
    .filter(({ start, end }) => end - start > 1 && lattice.longest(start, LABEL) === end - start);
  const runs: Span[][] = [];
  for (const label of labels) {
    const before = runs.at(-1)?.at(-1);
    const apart = before && label.start - before.end;
    if (
      apart !== undefined &&
      apart >= 2 &&
      apart <= LONGEST_NAME &&
      NAMED.test(lattice.text.slice(before!.end, label.start))
    )
      runs.at(-1)!.push(label);
    else runs.push([label]);
  }
  return runs.filter((run) => run.length > 2).flat();
}

const LABEL = classes("person-cues/credit", "person-cues/credit-label");
const NAMED = /^\p{Script=Han}+$/u;

/** 首席记者, and 记者站 or 记者协会: a longer word ends or begins with it. */
const isPartOfPost = (lattice: Lattice, { start, end }: Span): boolean =>
  lattice.longestBefore(end, HEAD) > end - start || lattice.longest(start, DESK) > end - start;

/** 记者罗某编辑王某二审黄某三审唐某: a label right behind the names of another opens the next, whatever parts them. */
function chained(lattice: Lattice, credits: readonly Span[], ends: Known): readonly Span[] {
  const { text } = lattice;
  const found: Span[] = [];
  const reach = credits.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let before: Span | undefined;
  for (const label of lattice.all({ start: 0, end: text.length }, CREDIT_LABEL)) {
    for (; next < reach.length && reach[next]!.start < label.start; next += 1)
      if (reach[next]!.end >= (before?.end ?? 0)) before = reach[next];
    if (!before || before.end === before.start || label.start - before.end > LONGEST_NAME) continue;
    before = { start: before.end, end: itemsEnd(text, label.end, ends) };
    found.push(before);
  }
  return found;
}

/** In characters, without a dot. */
const LONGEST_NAME = 3;

/** （记者 张三 通讯员 李四）, wrapped or not: nobody else stands in such a bracket. */
function bracketed(lattice: Lattice): readonly Span[] {
  const spans = Array.from(lattice.text.matchAll(MAKERS), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return spans.filter((span) => lattice.find(span, CREDIT) !== undefined);
}

const MAKERS = /（[\u3400-\u9fff、/：·\s]{2,80}）/gu;

/** Names alone: in a bracket at either end of a text, behind whom they work for or not, or behind its last sentence. */
function signatures(text: string, labels: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: signed, index } of [...text.matchAll(BRACKET), ...text.matchAll(OF_BODY), ...text.matchAll(BOXED)])
    found.push({ start: index, end: index + signed.length });
  const ends = [...labels.map(({ start }) => start), ...Array.from(text.matchAll(/\n|$/gu), ({ index }) => index)];
  for (const end of ends) {
    const signed = SIGNED.exec(text.slice(Math.max(0, end - LONGEST_SIGNATURE), end));
    if (signed) found.push({ start: end - signed[0].length + 1, end });
  }
  return found;
}

const BRACKET =
  /(?<=^|[。！？”电讯\n]) ?（(?:[\u3400-\u9fff]{2,12}[网站报社台] )?[\u3400-\u9fff]{2,4}(?:[\s、，][\u3400-\u9fff]{2,4})*）/gu;
/** 。（云岭市人民法院 程禾苗）, 。（澄江网-云岭-程禾苗） */
const OF_BODY = /(?<=[。！？”]) ?（[\u3400-\u9fff]{3,16}(?:[ -][\u3400-\u9fff]{2,4}){1,4}）/gu;
/** □张三 李四 */
const BOXED = /□ ?[\u3400-\u9fff]{2,3}(?: [\u3400-\u9fff]{2,3})*/gu;
/** In a row, two names may stand without a space: 。程禾苗 罗一帆方远 */
const SIGNED = /(?:[。！？”]|(?<![男女族])）)[\u3400-\u9fff]{2,4}(?: [\u3400-\u9fff]{2,6})* ?$/u;
const LONGEST_SIGNATURE = 28;

/** 文/张三, 编辑：李四: a mark follows, and no word goes on into the label. */
function isLabel(text: string, { start, end }: Span): boolean {
  // 微信编辑 | 张三: behind a colon or a bar the label is one, whatever stands in front.
  if (end - start > 1 && /^ ?[：|]/u.test(text.slice(end, end + 2))) return true;
  return !isHan(text[start - 1]) && (JOINS.includes(text[end] ?? "，") || text[end - 1] === "/");
}

/** 张三 摄, 李四摄）: behind a space anything may follow, else no word goes on. */
function closes(lattice: Lattice, word: Span): boolean {
  const apart = " /".includes(lattice.text[word.start - 1] ?? "，");
  // 。张三摄|下一句
  const alone = /[。！？）\n][\u3400-\u9fff]{2,3}$/u.test(lattice.text.slice(Math.max(0, word.start - 4), word.start));
  if (alone && lattice.text[word.start] === "摄") return true;
  return apart || (!isHan(lattice.text[word.end]) && !lattice.is(word, CREDIT_APART));
}

/** What was found from each place, so that a long list is gone through once. */
type Known = Map<number, number>;

/** Behind the last item from here on that a mark or nothing joins to those before it. */
function itemsEnd(text: string, from: number, known: Known): number {
  const passed: number[] = [];
  let at = from;
  for (;;) {
    if (at > from && known.has(at)) at = known.get(at)!;
    else {
      if (at > from) passed.push(at);
      const { start, end } = itemAt(text, at);
      // The first item may run on into a sentence: 记者张三从会上获悉.
      if (end - start > LONGEST && at === from) return start + 4;
      if (end - start > LONGEST) at = start + LONGEST_NAME;
      else if (end > start) {
        // 李四（实习）、王五
        const remark = behindBracket(text, end, LONGEST_REMARK);
        at = remark > end && JOINS.includes(text[remark] ?? "，") ? remark : end;
        if (JOINS.includes(text[at] ?? "，")) continue;
      }
    }
    for (const one of passed) known.set(one, at);
    return at;
  }
}

/** Of an item that is too long only as much as shows it. */
function itemAt(text: string, at: number): Span {
  let start = at;
  while (start < text.length && start - at < 4 && JOINS.includes(text[start]!)) start += 1;
  let end = start;
  while (end - start <= LONGEST && isOfName(text[end])) end += 1;
  return { start, end };
}

const isOfName = (character: string | undefined): boolean => isHan(character) || character === "·";

function itemsStart(text: string, to: number, known: Known): number {
  const passed: number[] = [];
  let at = to;
  for (;;) {
    if (known.has(at)) at = known.get(at)!;
    else {
      passed.push(at);
      const { start, end } = itemBefore(text, at);
      if (end > start && end - start <= longestOf(text.slice(start, end))) {
        at = start;
        if (JOINS.includes(text[at - 1] ?? "，")) continue;
      }
    }
    for (const one of passed) known.set(one, at);
    return at;
  }
}

function itemBefore(text: string, at: number): Span {
  let end = at;
  while (end > 0 && at - end < 3 && JOINS.includes(text[end - 1]!)) end -= 1;
  let start = end;
  while (end - start <= LONGEST_DOTTED && isOfName(text[start - 1])) start -= 1;
  return { start, end };
}

/** 沙赫扎德·赛义德 摄 */
const longestOf = (name: string): number => (name.includes("·") ? LONGEST_DOTTED : LONGEST);
