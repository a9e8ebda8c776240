/** A second opinion from a segmenter: whether a candidate for a name is an ordinary word. */

import { Segment, useDefault } from "segmentit";

import type { Span } from "../text";

/** The tag bit of a person's name in the segmenter's dictionary. */
const PERSON = 0x80;
/** Longer runs without punctuation cost the segmenter exponential time. */
const LONGEST = 20;

const VERB = 0x1000;
const ADJECTIVE = 0x40000000;
/** Verbs, adverbs, prepositions and what joins: characters that begin a clause more often than a name. */
const FUNCTION = VERB | 0x8000000 | 0x40000 | 0x10000000 | 0x2000;
/** How far around a name its words are looked at. */
const AROUND = 6;

/** What the segmenter knows of a piece of text: 0 for a word without a class; undefined for a run that its dictionary lacks. */
type Tags = number | undefined;

const isWord = (tags: Tags): boolean => tags !== undefined && (tags & PERSON) === 0;
const has = (tags: Tags, tag: number): boolean => tags !== undefined && (tags & tag) !== 0;

let segmenter: Segment | undefined;

function segment(text: string): ReturnType<Segment["doSegment"]> {
  segmenter ??= useDefault(new Segment());
  return segmenter.doSegment(text);
}

/**
 * Whether the segmenter knows the text as one word that is no person: 应该 and 商定 are, 章旭升 is not. It never sees more
 * than twenty characters; a longer text is no word.
 */
export function isOrdinaryWord(text: string): boolean {
  return isWord(tagsOf(text));
}

/** Whether it is an ordinary word, and one for something done: 商定 and 畅谈 are, 平安 is not. */
export function isVerb(text: string): boolean {
  const tags = tagsOf(text);
  return isWord(tags) && has(tags, VERB);
}

/** Whether it is an ordinary word, and one for how somebody or something is: 温暖, 平安. */
export function isAdjective(text: string): boolean {
  const tags = tagsOf(text);
  return isWord(tags) && has(tags, ADJECTIVE);
}

/** The tags of a text that is one word; undefined for several. */
function tagsOf(text: string): Tags {
  if (text.length > LONGEST || !/^[\u4e00-\u9fff]+$/u.test(text)) return undefined;
  const words = segment(text);
  const [word] = words;
  return words.length === 1 && word?.w === text ? word.p : undefined;
}

/**
 * Whether a candidate for a name cuts a word or is made of words: 和国 in 共和国主席, 由此看 in 领导由此看到, 有学习 in
 * 农民有学习的机会; 胡天忠 is neither, nor are 王文明 and 关强, a surname and a word. Only the stretch around it without marks is looked at.
 */
export function cutsWord(text: string, { start, end }: Span): boolean {
  const before = /[\u4e00-\u9fff]*$/u.exec(text.slice(Math.max(0, start - AROUND), start))![0];
  const after = /^[\u4e00-\u9fff]*/u.exec(text.slice(end, end + AROUND))![0];
  const name = text.slice(start, end);
  if (before.length + name.length + after.length > LONGEST || !/^[\u4e00-\u9fff]+$/u.test(name)) return false;
  const inside: { readonly length: number; readonly tags: Tags }[] = [];
  let at = -before.length;
  for (const { w, p: tags } of segment(before + name + after)) {
    if (tags !== undefined && at < 0 && at + w.length > 0) return true;
    // 和科技工作者: 和科技 cuts a long word. Shorter ones join a name and the word behind it by chance.
    if (at >= 0 && at < name.length && at + w.length > name.length && w.length > 3 && isWord(tags)) return true;
    if (at >= 0 && at < name.length) inside.push({ length: w.length, tags });
    at += w.length;
  }
  const [first, ...rest] = inside;
  if (first === undefined || !isWord(first.tags)) return false;
  if (first.length > 1) return first.length < name.length;
  return has(first.tags, FUNCTION) && rest.some(({ length }) => length > 1) && rest.every(({ tags }) => isWord(tags));
}
