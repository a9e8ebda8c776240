/** A printed line, cleaned of the spaces that typesetting put into it. */

import { isHan, isIdeograph, type Traced } from "../text";

/** A line that holds anything. */
export interface Line {
  readonly text: Traced;
  /** Empty lines between this line and the one before. */
  readonly gap: number;
  /** Begins with the two blank cells of a new paragraph. */
  readonly indented: boolean;
  /** As printed, in half-width cells: two for a Chinese character, one for a digit or a space. */
  readonly width: number;
}

const SPACE = /[\s\u3000\u200b\ufeff]/;
/** A soft hyphen or another invisible mark that copying out of a PDF leaves. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Two blank cells, as newspapers, web pages and word processors write them. */
const INDENT = /^(?:[\u3000\u2003]{2}|[ \u00a0]{4}|\t|\u3000 ?\S)/u;

/** The lines of a page that hold anything; widths must be folded already. */
export function cleanLines(page: Traced): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const { raw, blank } of splitLines(page)) {
    gap += blank;
    const seen = INVISIBLE.test(raw.text) ? raw.filter((at) => !INVISIBLE.test(raw.text[at]!)) : raw;
    const text = removeTypesetSpaces(seen.trim());
    if (text.length === 0) {
      gap += 1;
      continue;
    }
    lines.push({
      text,
      gap,
      indented: INDENT.test(raw.text),
      width: cellsOf(raw.trim().text),
    });
    gap = 0;
  }
  return lines;
}

function cellsOf(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at)!;
    cells += isIdeograph(point) || isWide(String.fromCodePoint(point)) ? 2 : 1;
    if (point > 0xffff) at += 1;
  }
  return cells;
}

function isWide(char: string): boolean {
  return (char >= "\u4e00" && char <= "\u9fff") || /[\u2e80-\uffef\u{20000}-\u{3ffff}“”‘’…—]/u.test(char);
}

/** The lines that have a character; of those that have none, how many stand in front of each. */
function* splitLines(page: Traced): Generator<{ readonly raw: Traced; readonly blank: number }> {
  const { text } = page;
  const ends = /[\n\r\f\v\u2028\u2029]/gu;
  let blank = 0;
  for (let start = 0; start < text.length; start = ends.lastIndex) {
    ends.lastIndex = start;
    const end = ends.test(text) ? ends.lastIndex - 1 : text.length;
    if (end > start) yield { raw: page.slice(start, end), blank };
    blank = end > start ? 0 : blank + 1;
    ends.lastIndex = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}

/**
 * Takes out spaces that separate nothing: between the letters of a letter-spaced stretch (章 根 明 一 行, 俞 兰), at the ends of a
 * long one (常委 会 副 主 任 章 根 明), and around numbers (4 月 12 日). Spaces between words stay, one each: 记者 陈晓苏 张赤奎;
 * 奋战一季度 确保开门红.
 */
export function removeTypesetSpaces(line: Traced): Traced {
  const { text } = line;
  if (!SPACE.test(text)) return line;
  const words = wordsOf(text);
  const drop = new Set<number>();
  const spaced = longSpaced(text, words);
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!next || word.end === next.start) return;
    const joins = spaced.has(word) !== spaced.has(next) || TYPESET.some((rule) => rule(text, word, next));
    for (let at = joins ? word.end : word.end + 1; at < next.start; at += 1) drop.add(at);
  });
  const kept = line.filter((at) => !drop.has(at));
  return kept.rewrite(kept.text.replace(/[\s\u3000]/gu, " "));
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const MARK = /[，。、；：？！“”‘’（）《》〈〉【】「」『』…—·]/u;

/** What most of a line is: Han characters, and Latin letters, digits and marks of half width; none of these is a space or a mark. */
const isPlain = (unit: number): boolean => isIdeograph(unit) || (unit > 0x20 && unit < 0x7f);
const isSpaceAt = (text: string, at: number): boolean => !isPlain(text.charCodeAt(at)) && SPACE.test(text[at]!);
const isMarkAt = (text: string, at: number): boolean => !isPlain(text.charCodeAt(at)) && MARK.test(text[at]!);

/** Runs without white space, a punctuation mark standing alone. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isSpaceAt(text, at)) continue;
    const start = at;
    if (!isMarkAt(text, at))
      while (at + 1 < text.length && !isSpaceAt(text, at + 1) && !isMarkAt(text, at + 1)) at += 1;
    words.push({ start, end: at + 1 });
  }
  return words;
}

/** Typesetters set digits and Latin letters off from Chinese ones; and single ones from one another in a spaced stretch. */
function touchesNumber(text: string, word: Word, next: Word): boolean {
  const before = text[word.end - 1]!;
  const after = text[next.start]!;
  if (after === "%") return true;
  if (LATIN.test(before) && LATIN.test(after)) return word.end - word.start === 1 && next.end - next.start === 1;
  return (LATIN.test(before) && isHan(after)) || (isHan(before) && LATIN.test(after));
}

const LATIN = /[0-9A-Za-z.%]/;

function touchesMark(text: string, word: Word, next: Word): boolean {
  return MARK.test(text[word.end - 1]!) || MARK.test(text[next.start]!);
}

/** The gap between two single letters. */
function letterSpaced(text: string, word: Word, next: Word): boolean {
  return isLetter(text, word) && isLetter(text, next);
}

/** In letters; so many set apart are a line that is stretched, and no names of two letters each. */
const LONG_STRETCH = 5;

/** The letters of long letter-spaced stretches, marks among them. */
function longSpaced(text: string, words: readonly Word[]): ReadonlySet<Word> {
  const long = new Set<Word>();
  let run: Word[] = [];
  for (const word of [...words, undefined]) {
    if (word && isLetter(text, word)) {
      run.push(word);
      continue;
    }
    const letters = run.filter(({ start }) => isHan(text[start]));
    if (letters.length >= LONG_STRETCH) for (const letter of run) long.add(letter);
    run = [];
  }
  return long;
}

/** A name of two letters that is set as wide as its neighbours of three, as 俞 and 兰 in 市领导俞 兰、吴东明. */
function paddedName(text: string, word: Word, next: Word): boolean {
  return (
    (isLetter(text, next) && PAUSES.test(text[next.end] ?? "")) ||
    (isLetter(text, word) && PAUSES.test(text[word.start - 1] ?? ""))
  );
}

const PAUSES = /[、，。；：]/u;

function isLetter(text: string, { start, end }: Word): boolean {
  return String.fromCodePoint(text.codePointAt(start)!).length === end - start;
}

const TYPESET = [touchesNumber, touchesMark, letterSpaced, paddedName];
