/** Names that hide who is meant: 李某, 李某某, 孙某鸣, 张×明; and 刘先生, of whom the page tells no more. */

import { groupBy } from "../../collections";
import { classes, type Lattice } from "../../lexicon";
import type { Span } from "../../text";
import { endsName, isAt, PAUSE } from "./around";
import type { Scene } from "./scene";
import * as words from "./words";

/** 停, 室: never in a given name, as what somebody does or what is masked is called so. */
const NO_MASKED = classes("person-cues/no-masked");
/** 江, 楼: ends of names of places and buildings. */
const PART_OF_PLACE = classes("suffixes/place", "suffixes/facility");
/** 部队: what 某 before it leaves unnamed. */
const UNNAMED = classes("post-cues/nobody-body", "bodies", "suffixes/facility");
const ADVERB = classes("functions/adverb");
const RUNS_ON = classes(
  "functions/preposition",
  "functions/particle",
  "functions/conjunction",
  "verbs/speech",
  "person-cues/no-end",
);

/**
 * Every surname with a mask behind it, and the character of the given name that is left: none in 对方某人 and 河南某地,
 * where the surname ends a word, nor in 于某日, where it is one and no cue in front says that somebody is named, nor in 华某集团.
 */
export function findMasked({ text, lattice }: Scene): readonly Span[] {
  const found = masksIn(lattice).flatMap((mask): readonly Span[] => {
    const start = surnameBefore(lattice, mask.start);
    if (start === undefined || (isShy(lattice, start, mask.start) && !isCued(lattice, start))) return [];
    if (lattice.longest(mask.end, words.FIRM) > 1 || isUnnamed(lattice, { start, end: mask.end })) return [];
    return [{ start, end: mask.end }];
  });
  const nameOf = ({ start, end }: Span): string => text.slice(start, end);
  const always = alwaysWith(lattice, found);
  // 王某方才知道 is of 王某, whom the text calls so elsewhere.
  const bare = new Set(
    found.filter((name) => !always.has(nameOf(name)) && !isGiven({ text, lattice }, name.end)).map(nameOf),
  );
  return found.map((name) => (bare.has(nameOf(name)) ? name : { start: name.start, end: name.end + 1 }));
}

/** 2号楼某室, 驻江某部队, 曾任某刊主编: what seems a surname is the end of a place's name, or a verb. */
function isUnnamed(lattice: Lattice, { start, end }: Span): boolean {
  if (lattice.longestBefore(start, words.LEADS_ACT) > 0 && lattice.is({ start, end: start + 1 }, TAKES)) return true;
  if (!lattice.is({ start, end: start + 1 }, PART_OF_PLACE)) return false;
  return (
    lattice.longest(end, UNNAMED) > 0 ||
    /[0-9]\p{Script=Han}?$/u.test(lattice.text.slice(Math.max(0, start - 2), start))
  );
}

/** 任 */
const TAKES = classes("post-cues/held");

/** 孙某 of 孙某鸣, where the page has 鸣 behind it each time, and different things behind that. */
function alwaysWith(lattice: Lattice, found: readonly Span[]): ReadonlySet<string> {
  const { text } = lattice;
  const always = new Set<string>();
  for (const [name, spans] of groupBy(found, ({ start, end }) => text.slice(start, end))) {
    const given = text[spans[0]!.end] ?? "";
    // 林某成为：once, a longer word may begin there by chance.
    const wordy = spans.filter(({ end }) => lattice.longest(end, words.ANY_WORD) > 1).length;
    const isSame = wordy * 4 <= spans.length && spans.every(({ end }) => text[end] === given);
    const followed = new Set(spans.map(({ end }) => text.slice(end + 1, end + 3))).size;
    // 张某才拒不交代: what may be an adverb has to be there thrice.
    const least = lattice.longest(spans[0]!.end, ADVERB) > 0 ? 3 : 2;
    if (!isSame || followed < least || !HAN.test(given) || isNoGiven(lattice, spans[0]!.end)) continue;
    always.add(name);
  }
  return always;
}

/** 停, 被, 和, 说: what goes on behind a name. */
const isNoGiven = (lattice: Lattice, at: number): boolean =>
  lattice.longest(at, NO_MASKED) > 0 || lattice.longest(at, RUNS_ON) > 0 || lattice.longest(at, words.AND) > 0;

/** 某 or 某某, × or ××, XX. */
function masksIn(lattice: Lattice): readonly Span[] {
  const found: Span[] = [...lattice.text.matchAll(SIGNS)].map(({ 0: signs, index: start }) => ({
    start,
    end: start + signs.length,
  }));
  for (const start of lattice.startsOf(words.MASK)) {
    const end = start + lattice.longest(start, words.MASK);
    if (found.at(-1)?.end === start) found[found.length - 1] = { start: found.at(-1)!.start, end };
    else found.push({ start, end });
  }
  return found;
}

const SIGNS = /[×✕*＊]{1,2}|(?:XX|xx|ＸＸ)(?![A-Za-z])/gu;

/**
 * Surnames with 先生 or 女士 behind them, right behind a pause or another word: none in 桑德马克龙先生, of whose name 龙 is the end.
 * Of a surname that somebody of the page has whom it names in full, it is he.
 * @param beginnings - of the names of the page (`beginningsOf`)
 */
export function findAddressed({ text, lattice }: Scene, beginnings: ReadonlySet<string>): readonly Span[] {
  return lattice.startsOf(words.ADDRESS).flatMap((address): readonly Span[] => {
    const start = surnameBefore(lattice, address);
    if (start === undefined || isShy(lattice, start, address)) return [];
    const isForeign = lattice.is({ start: start - 1, end: start }, words.SYLLABLE);
    const isApart = isAt(PAUSE, text, start - 1) || (lattice.longestBefore(start, words.ANY_WORD) > 0 && !isForeign);
    if (!isApart || beginnings.has(text.slice(start, address))) return [];
    return [{ start, end: address + lattice.longest(address, words.ADDRESS) }];
  });
}

/** In characters: of a surname of two and a given name of two. */
const LONGEST_NAME = 4;

/** What names may begin with that have a surname: 陈, 陈春 and 陈春声; of a page, all of whose texts ask for them. */
export function beginningsOf(names: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const name of names) {
    if (name.length > LONGEST_NAME) continue;
    for (let length = 1; length <= name.length; length += 1) beginnings.add(name.slice(0, length));
  }
  return beginnings;
}

/** Where the surname begins that ends at a place; undefined where none does, or a longer word does. */
function surnameBefore(lattice: Lattice, end: number): number | undefined {
  const length = lattice.longestBefore(end, words.SURNAME);
  return length === 0 || lattice.longestBefore(end, words.ANY_WORD) > length ? undefined : end - length;
}

/** Whether a surname is a rare one, or a little word too: 于, 向, 任. */
function isShy(lattice: Lattice, start: number, end: number): boolean {
  return [words.RARE, words.LITTLE, words.ACT].some((set) => lattice.is({ start, end }, set));
}

/** 嫌疑人于某, 局长任某: what stands in front says that somebody is named. */
const isCued = (lattice: Lattice, start: number): boolean =>
  lattice.longestBefore(start, words.POST) > 1 || lattice.longestBefore(start, words.BEFORE) > 1;

/** Whether the character at a place is of a given name: 鸣 of 孙某鸣表示, 1 of 李某1; 张某在 and 张某驾车 go on with what he does. */
function isGiven({ text, lattice }: Pick<Scene, "text" | "lattice">, at: number): boolean {
  if (ORDINAL.test(text.slice(at, at + 2))) return true;
  if (
    !HAN.test(text[at] ?? "") ||
    lattice.longest(at, words.BEHIND_NAME) > 0 ||
    lattice.longest(at, NO_MASKED) > 0 ||
    lattice.longest(at, words.ANY_WORD) > 1
  )
    return false;
  const end = at + 1;
  return (
    endsName({ text, lattice }, end) ||
    lattice.longest(end, words.BEHIND_NAME) > 0 ||
    lattice.longest(end, words.ANY_WORD) > 1
  );
}

/** 李某1, 王某A. */
const ORDINAL = /^[1-9A-Z](?![0-9A-Za-z])/u;
const HAN = /^\p{Script=Han}$/u;
