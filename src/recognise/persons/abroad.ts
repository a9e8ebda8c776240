/** Short foreign names without a dot, behind the posts of other countries: 孟加拉国空军参谋长|汉南, 非盟委员会主席|法基. */

import { classes, type Lattice } from "../../lexicon";
import { isHan, isMarkAt, type Span } from "../../text";
import {
  ACT,
  BEHIND,
  COMMON,
  COMMON_OR_KNOWN,
  DOTTED,
  HEAD,
  LISTED,
  LITTLE,
  NO_END,
  SPEECH,
  STATE_HEAD,
  SYLLABLE,
  WORD,
} from "./words";

/** What begins a post abroad, somewhere in its clause: 法国, 曼哈顿, 联合国. */
const ABROAD = classes("sites/country", "sites/foreign-city", "sites/foreign-region", "organisations/international");

/** 俄, 美: countries by one character. */
const SHORT_COUNTRY = classes("abbreviations/country");
/** 三世 */
const REIGN = classes("person-cues/reign");
/** 安倍, 司马: surnames of two characters. */
const COMPOUND = classes("surnames/compound");
/** In characters, of a given name behind one. */
const GIVEN = [2, 1];
/** In characters, of most Japanese surnames. */
const FAMILY = 2;
const ADVERB = classes("functions/adverb", "words/adverb");
const DATE = classes("date-cues");
const COUNTRY = classes("sites/country");
const PLACE = classes("sites/place", "divisions", "shorts");

const MARKS = "，。、；：！？“”（）《》\n ";
/** In characters, from a country to the end of the post. */
const LONGEST_POST = 24;
const [SHORTEST, LONGEST] = [2, 6];
/** So many characters of foreign names need nothing behind them that ends a name. */
const SURE = 3;

/**
 * Right behind each head of a post abroad, the characters that foreign names are written with. None in 法国总统已同意, where a word
 * goes on, nor behind a post of this country: 市长布置任务.
 */
export function findAbroad(lattice: Lattice): readonly Span[] {
  const heads = lattice.all({ start: 0, end: lattice.text.length }, HEAD);
  const ends = new Set(
    heads.filter((head) => head.end - head.start > 1 && isAbroad(lattice, head)).map(({ end }) => end),
  );
  const behind = [...ends].flatMap((start) => nameAt(lattice, start));
  return [
    ...behind,
    ...familiesAgain(lattice, behind),
    ...lattice.startsOf(STATE_HEAD).flatMap((at) => nameBefore(lattice, at)),
  ];
}

/** Surnames alone of those whom Japanese names in full named: 首相安倍晋三…，同安倍会谈, 安倍表示; none in 安倍内阁. */
function familiesAgain(lattice: Lattice, behind: readonly Span[]): readonly Span[] {
  const { text } = lattice;
  const whole = behind.filter(
    ({ start, end }) => end - start === FAMILY + GIVEN[0]! && lattice.longest(start, COMPOUND) === FAMILY,
  );
  const families = new Set(whole.map(({ start }) => text.slice(start, start + FAMILY)));
  if (families.size === 0) return [];
  const starts = new Set(whole.map(({ start }) => start));
  return lattice
    .all({ start: 0, end: text.length }, COMPOUND)
    .filter(
      ({ start, end }) =>
        !starts.has(start) && families.has(text.slice(start, end)) && standsAlone(lattice, { start, end }),
    );
}

/** Somebody does something, or something is done to or with him, up to a mark or an act: 安倍|表示, 会见|安倍|。, 同|安倍|会谈. */
function standsAlone(lattice: Lattice, { start, end }: Span): boolean {
  if ([ACT, SPEECH].some((set) => lattice.longest(end, set) > 1)) return true;
  return isMarkAt(lattice.text, end, MARKS) && lattice.longestBefore(start, ACT) > 1;
}

/** 卢卡申科|总统: a run of syllables right before the head of a state, and no country. */
function nameBefore(lattice: Lattice, end: number): readonly Span[] {
  let start = end;
  while (end - start <= LONGEST && lattice.is({ start: start - 1, end: start }, SYLLABLE)) start -= 1;
  const span = { start, end };
  const isName = end - start >= SURE && end - start <= LONGEST && lattice.text[start - 1] !== "·";
  return isName &&
    ![LISTED, PLACE].some((set) => lattice.longest(start, set) > 1 || lattice.longestBefore(end, set) > 1)
    ? [span]
    : [];
}

function isAbroad(lattice: Lattice, head: Span): boolean {
  // 俄|国防部长
  if (lattice.is(head, STATE_HEAD) || lattice.is({ start: head.start - 1, end: head.start }, SHORT_COUNTRY))
    return true;
  let start = head.end;
  while (start > Math.max(0, head.end - LONGEST_POST) && !isMarkAt(lattice.text, start - 1, MARKS)) start -= 1;
  return lattice.holds({ start, end: head.start }, ABROAD);
}

function nameAt(lattice: Lattice, start: number): readonly Span[] {
  // 主席|赴秘鲁
  if (lattice.longest(start, ACT) > 0) return [];
  const japanese = japaneseAt(lattice, start);
  if (japanese) return [japanese];
  let end = start;
  while (
    end - start < LONGEST &&
    lattice.is({ start: end, end: end + 1 }, DOTTED) &&
    (end - start < SHORTEST || !speaksAt(lattice, end))
  )
    end += 1;
  if (lattice.text[end] === "·") return [];
  const run = end;
  // 普京|尚未, 普京|通电话
  const ends = (): boolean =>
    endsAt(lattice, end) &&
    !lattice.cuts(end, { start, end: end + SHORTEST }, ADVERB) &&
    !lattice.cuts(end, { start: start + 1, end: end + SHORTEST }, BEHIND);
  while (end - start >= SHORTEST && !ends()) end -= 1;
  if (end - start < SHORTEST) end = run - start >= SURE ? run : start;
  // 特朗普|因; 古尔斯比|指出
  const speaks = end === run && lattice.longest(end, SPEECH) > 1;
  const last = { start: end - 1, end };
  // 博鲁阿尔特|邀请
  if (end - start > SURE && !speaks && lattice.is(last, LITTLE) && !lattice.is(last, SYLLABLE)) end -= 1;
  // 拜登|于
  if (end - start > SHORTEST && lattice.is({ start: end - 1, end }, NO_END)) end -= 1;
  const span = { start, end };
  return end - start >= SHORTEST && !holdsWord(lattice, span)
    ? [{ start, end: end + lattice.longest(end, REIGN) }]
    : [];
}

/** 岸田|表示，, 岸田|说：: what is said follows the word. */
function speaksAt(lattice: Lattice, at: number): boolean {
  const length = lattice.longest(at, SPEECH);
  return length > 0 && isMarkAt(lattice.text, at + length, "，：。");
}

/** 安倍晋三: a surname of two characters and a given name up to where a name ends, 安倍|会见 the surname alone; undefined for none. */
function japaneseAt(lattice: Lattice, start: number): Span | undefined {
  const surname = lattice.longest(start, COMPOUND);
  if (surname === 0) return undefined;
  if ([ACT, SPEECH].some((set) => lattice.longest(start + surname, set) > 1)) return { start, end: start + surname };
  const all = GIVEN.map((length) => start + surname + length);
  const end =
    all.find((at) => speaksAt(lattice, at)) ?? all.find((at) => isHan(lattice.text[at - 1]) && endsAt(lattice, at));
  return end === undefined ? undefined : { start, end };
}

/** No name goes on, or another word begins here: 泽连斯基|本月, 特卡琴科|路透社. */
function endsAt(lattice: Lattice, at: number): boolean {
  const any = [ACT, SPEECH, BEHIND, LITTLE].some((set) => lattice.longest(at, set) > 0);
  return (
    any || !isHan(lattice.text[at]) || [COMMON_OR_KNOWN, WORD, DATE, HEAD].some((set) => lattice.longest(at, set) > 1)
  );
}

/** 布置, 希望: a word in it, or one that it cuts; 芬兰 is a country; 泽连斯基|因 cuts a word at its end, and is long enough. */
function holdsWord(lattice: Lattice, { start, end }: Span): boolean {
  if (lattice.is({ start, end }, COUNTRY)) return true;
  if (lattice.is({ start, end }, PLACE)) return false;
  const reach = end - start < SURE ? end + SHORTEST : end;
  const words = [COMMON, WORD].flatMap((set) => lattice.all({ start, end: reach }, set));
  return words.some((word) => word.end - word.start > 1 && word.start < end);
}
