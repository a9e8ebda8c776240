/** What speaks for and against a name of a site, as numbers of features; their weights lie in `dictionaries/core/sites.model`. */

import { ClassBits, classes, ClassOrder } from "../../lexicon";
import type { Ending } from "./candidates";
import { firstAtOrAfter } from "../../text";
import { CONTENTS, lastPlacesOf } from "./contents";
import type { Counter } from "../count";
import type { Held } from "../held";
import { genericBefore, isListed, listGoesOn, strangersBefore } from "./stretch";
import { LEFT, numbered, RIGHT, START } from "./edges";
import { GOVERNED } from "./governed";
import { KINS } from "./kin";
import type { Lexical } from "./lexical";
import { TONES, type Terrain } from "./terrain";

/** Kinds of endings; what is only in the table of bodies, such as 人社局, is a `body`. */
const KINDS = [
  ..."service culture utility company government zone hospital school factory shop park base museum".split(" "),
  ..."station project park-industrial checkpoint road venue water care market hotel village farm".split(" "),
  ..."mountain religion town military pharmacy organisation institution housing body".split(" "),
];
const KIND_ORDER = new ClassOrder(KINDS.slice(0, -1).map((kind) => classes(`suffixes/${kind}`)));

/** Flags that a reading has or has not. From `verb` to `quantity` they are the things that a name may hold. */
const FLAGS = [
  ...(["cuts", "going", "goes-on", "listed"] as const),
  ...(["verb", "word", "plain", "place", "short", "site", "digits", "quoted", "bracket", "of"] as const),
  ...(["action", "and", "quantity"] as const),
  ...(["known", "friend", "generic", "place-only", "place-generic", "whole-place"] as const),
  ...(["whole-word", "word-name", "action-name", "one-character", "two-characters", "long"] as const),
  ...(["cuts-end", "person", "person-within"] as const),
];

const SIDES = ["built", "area"];
const LENGTHS = "0 1 2 3 4 5 6 7-9 10-13 more".split(" ");
const WIDTHS = ["bare", "short", "wide"];
const STRANGE = "0 1 2 3 more".split(" ");
const HEADS = ["named", "placed", "bare"];
const AGAIN = ["once", "behind-one", "behind-others"];

const names: string[] = [];
/** Numbers for every combination of some labels; gives the first. */
function block(title: string, ...labels: readonly (readonly string[])[]): number {
  const first = names.length;
  let made = [title];
  for (const list of labels) made = made.flatMap((name) => list.map((label) => `${name} ${label}`));
  names.push(...made);
  return first;
}

const KIND = block("kind", KINDS);
const KIND_GOING = block("going", KINDS);
const KIND_WIDTH = block("width", KINDS, WIDTHS);
const RIGHT_SIDE = block("right", RIGHT, SIDES);
const LEFT_SIDE = block("left", LEFT, SIDES);
const START_SIDE = block("start", START, SIDES);
const LENGTH_SIDE = block("length", LENGTHS, SIDES);
const LEFT_RIGHT = block("between", LEFT, RIGHT);
const LEFT_START = block("edge", LEFT, START);
const LEFT_BARE = block("bare-behind", LEFT);
const FURTHER = block("further", LEFT, LEFT);
const BEYOND = block("beyond", RIGHT, RIGHT);
const STRANGERS = block("strange", STRANGE, HEADS, SIDES);
const GOVERNED_KIND = block("governed", GOVERNED, KINDS);
const GOVERNED_SIDE = block("governed", GOVERNED, SIDES);
const UNCOMMON = block("uncommon", STRANGE, WIDTHS, KINDS);
const AGAIN_FIRST = block("again-first", AGAIN, SIDES);
const AGAIN_WHOLE = block("again-whole", AGAIN, SIDES);
const TONE = block("tone", TONES, KINDS);
/** Of the words in front of a name, at its beginning, in front of its ending, and behind it. */
const [KIN_LEFT, KIN_FURTHER] = [block("kin-left", KINS), block("kin-further", KINS)];
const [KIN_FIRST, KIN_INNER] = [block("kin-first", KINS), block("kin-inner", KINS)];
const [KIN_RIGHT, KIN_BEYOND] = [block("kin-right", KINS), block("kin-beyond", KINS)];
/** Of the other words in a name, of some more in front of it and behind it, and of those around it where it comes again. */
const [KIN_WITHIN, KIN_BEFORE] = [block("kin-within", KINS), block("kin-before", KINS)];
const [KIN_BEHIND, KIN_LEFT_ELSE] = [block("kin-behind", KINS), block("kin-left-else", KINS)];
const KIN_RIGHT_ELSE = block("kin-right-else", KINS);
const FLAG = block("flag", FLAGS, SIDES);

/** The number of each flag for what was built; for areas it is one more. */
const FLAG_OF = numbered(FLAGS, (at) => FLAG + at * SIDES.length);

/** The name of each feature by its number; those of words (`end 医院`, `left 走进`) have the numbers behind. */
export const FEATURES: readonly string[] = names;

const ACTION = classes("words/verb");
const WORD = classes("words");
const SITE = classes("sites");
const NO_SITE = classes("false-friends/facility");
const GOING = classes("verbs/visit", "verbs/arrive");
const SUFFIX = classes("suffixes/facility");
const AREA = classes("suffixes/place");

/** What all readings of one ending share. */
export interface Ended {
  /** The number of its kind. */
  readonly kind: number;
  /** 1 for an area, 0 for what was built. */
  readonly side: 0 | 1;
  readonly right: number;
  /** Whether a verb of going stands in front, in one sentence. */
  readonly going: boolean;
  /** Whether the next item of a list ends as sites do. */
  readonly goesOn: boolean;
  /** By the distance from the ending, how many characters in front of it belong to no common word. */
  readonly strange: readonly number[];
  /** By the distance from the ending, whether words that say what kind of site are all that stands in front of it. */
  readonly generic: readonly boolean[];
  /** Where the things that a name may hold stand last in front of it, in the order of their flags. */
  readonly last: Int32Array;
}

/** In characters; a verb of going further in front says nothing. */
const NEAR = 60;

/** 1 for an ending of areas, 0 for one of what was built. */
export function sideOf({ ground: { lattice } }: Terrain, { suffix, end }: Pick<Ending, "suffix" | "end">): 0 | 1 {
  const span = { start: suffix, end };
  return lattice.is(span, AREA) && !lattice.is(span, SUFFIX) ? 1 : 0;
}

/** Works out once what every reading of an ending needs; the readings differ in where they start. */
export function endedOf(terrain: Terrain, ending: Ending, { ends }: Page): Ended {
  const { lattice } = terrain.ground;
  const { suffix, end, starts } = ending;
  const kind = lattice.kindOf({ start: suffix, end }, KIND_ORDER);
  const near = Math.max(suffix - NEAR, 0);
  const from = near + Math.max(terrain.text.slice(near, suffix + 1).lastIndexOf("。"), 0);
  const first = starts.at(-1)!;
  return {
    kind: kind < 0 ? KINDS.length - 1 : kind,
    side: sideOf(terrain, ending),
    right: terrain.right(end),
    going: lattice.findLast({ start: from, end: first }, GOING) !== undefined,
    goesOn: listGoesOn(terrain.text, end, ends),
    strange: strangersBefore(lattice, suffix, first),
    generic: genericBefore(lattice, suffix, first),
    last: lastPlacesOf(terrain, first, suffix),
  };
}

/** The name of an ending's kind: `hospital`. */
export const kindNamed = ({ kind }: Ended): string => KINDS[kind]!;

/** What a page says of its names. */
export interface Page {
  readonly counter: Counter;
  readonly ends: ReadonlySet<number>;
  readonly lexical: Lexical;
}

/** By the number of what begins at an edge, 1 for the names of areas. */
const IS_AREA = Uint8Array.from(START, (name) => (name === "place" || name === "short" || name === "area" ? 1 : 0));

/** Adds the features that all readings of one ending share. */
export function addShared(terrain: Terrain, ending: Ending, ended: Ended, { lexical }: Page, held: Held): void {
  const { kind, side, right } = ended;
  const length = ending.end - ending.suffix;
  held.add(KIND + kind);
  held.add(RIGHT_SIDE + right * 2 + side);
  held.add(BEYOND + right * RIGHT.length + terrain.right(lexical.endBehind(ending.end)));
  held.addIf(ended.going, KIND_GOING + kind);
  held.addIf(ended.going, FLAG_OF.going + side);
  held.addIf(ended.goesOn, FLAG_OF["goes-on"] + side);
  held.addIf(length === 1, FLAG_OF["one-character"] + side);
  held.addIf(length === 2, FLAG_OF["two-characters"] + side);
  held.addIf(length > 3, FLAG_OF.long + side);
  held.addIf(terrain.cutsWord(ending.end), FLAG_OF["cuts-end"] + side);
  held.add(TONE + terrain.tone() * KINDS.length + kind);
  held.add(KIN_RIGHT + lexical.kinAt(ending.end));
  held.add(KIN_BEYOND + lexical.kinAt(lexical.endBehind(ending.end)));
  for (const kin of lexical.kinsBehind(ending.end)) held.add(KIN_BEHIND + kin);
  lexical.addEnding(ending, held);
}

/** Adds the others of one reading: the name from `start` to the ending's end. */
export function addOwn(terrain: Terrain, ending: Ending, ended: Ended, start: number, page: Page, held: Held): void {
  const { kind, side, right } = ended;
  const length = ending.suffix - start;
  const strange = ended.strange[length]!;
  const [left, begins, governed] = [terrain.left(start), terrain.start(start), terrain.governed(start)];
  const width = length === 0 ? 0 : length <= 3 ? 1 : 2;
  const head = IS_AREA[begins] === 1 ? 1 : length === 0 ? 2 : 0;
  held.add(KIND_WIDTH + kind * WIDTHS.length + width);
  held.add(LEFT_SIDE + left * 2 + side);
  held.add(START_SIDE + begins * 2 + side);
  held.add(LENGTH_SIDE + lengthClass(length) * 2 + side);
  held.add(LEFT_RIGHT + left * RIGHT.length + right);
  held.add(LEFT_START + left * START.length + begins);
  held.add(FURTHER + left * LEFT.length + terrain.left(page.lexical.startBefore(start)));
  held.add(GOVERNED_KIND + governed * KINDS.length + kind);
  held.add(GOVERNED_SIDE + governed * 2 + side);
  held.add(STRANGERS + (Math.min(4, strange) * HEADS.length + head) * 2 + side);
  held.addIf(length === 0, LEFT_BARE + left);
  addFlags(held, terrain, ending, ended, start, page);
  held.add(UNCOMMON + (Math.min(4, strange) * WIDTHS.length + width) * KINDS.length + kind);
  const first = again(page.counter, terrain.text, start, Math.min(ending.end, start + FIRST));
  held.add(AGAIN_FIRST + first * 2 + side);
  // What begins with something that stands nowhere else stands nowhere else.
  held.add(AGAIN_WHOLE + (first === 0 ? first : again(page.counter, terrain.text, start, ending.end)) * 2 + side);
  addKins(held, terrain, ending, start, page);
  page.lexical.addName(ending, start, strange > 0, held);
}

/** Of a name, as many characters are looked for elsewhere. */
const FIRST = 3;

/**
 * The number in {@link AGAIN} of a string: whether it comes again on the page, and whether the same character stands in front
 * of it each time, as 沿 in front of 江城际铁路 in 沿江城际铁路: then no name begins here.
 */
function again(counter: Counter, text: string, start: number, end: number): number {
  if (!counter.repeats(text, start, end)) return 0;
  const wider = text.slice(Math.max(0, start - 1), end);
  return counter.count(wider) === counter.count(text.slice(start, end)) ? 1 : 2;
}

function addKins(
  held: Held,
  { text }: Terrain,
  { suffix, end }: Ending,
  start: number,
  { lexical, counter }: Page,
): void {
  held.add(KIN_LEFT + lexical.kinBefore(start));
  held.add(KIN_FURTHER + lexical.kinBefore(lexical.startBefore(start)));
  for (const kin of lexical.kinsBefore(start)) held.add(KIN_BEFORE + kin);
  const other = counter.repeats(text, start, end) ? otherPlace(text, start, end) : -1;
  held.addIf(other >= 0, KIN_LEFT_ELSE + lexical.kinBefore(Math.max(0, other)));
  held.addIf(other >= 0, KIN_RIGHT_ELSE + lexical.kinAt(other + end - start));
  if (start === suffix) return;
  held.add(KIN_FIRST + lexical.kinAt(start));
  held.add(KIN_INNER + lexical.kinBefore(suffix));
  let at = lexical.startBefore(suffix);
  for (let next = lexical.startBefore(at); next >= start && next < at; next = lexical.startBefore(at)) {
    held.add(KIN_WITHIN + lexical.kinBefore(at));
    at = next;
  }
}

/** In characters: further off than a page mostly is long, nobody looks for the same name. */
const FAR = 4000;

/** Where a text has first what stands in a span, but for the span itself; -1 for nowhere near. */
function otherPlace(text: string, start: number, end: number): number {
  const from = Math.max(0, start - FAR);
  const [near, name] = [text.slice(from, end + FAR), text.slice(start, end)];
  const first = near.indexOf(name);
  const other = from + first === start ? near.indexOf(name, end - from) : first;
  return other < 0 ? -1 : from + other;
}

/** The number of a length's class in {@link LENGTHS}. */
const lengthClass = (length: number): number => (length <= 6 ? length : length <= 9 ? 7 : length <= 13 ? 8 : 9);

/** Adds the numbers of the flags that a reading has. */
function addFlags(
  held: Held,
  terrain: Terrain,
  { suffix, end }: Ending,
  { side, generic, last }: Ended,
  start: number,
  { ends }: Page,
): void {
  const { lattice } = terrain.ground;
  const { text } = terrain;
  const place = terrain.placeAt.get(start);
  held.addIf(terrain.cutsWord(start), FLAG_OF.cuts + side);
  held.addIf(isListed(text, start, ends), FLAG_OF.listed + side);
  for (let at = 0; at < CONTENTS.length; at += 1)
    held.addIf(last[at]! >= start + CONTENTS[at]!, FLAG_OF.verb + at * SIDES.length + side);
  const whole = lattice.bitsOf({ start, end }, WORDS);
  held.addIf((whole & IS_SITE) !== 0, FLAG_OF.known + side);
  held.addIf((whole & IS_NO_SITE) !== 0, FLAG_OF.friend + side);
  held.addIf((whole & IS_WORD) !== 0, FLAG_OF["whole-word"] + side);
  if (place !== undefined) {
    held.addIf(place.end === suffix, FLAG_OF["place-only"] + side);
    held.addIf(place.end < suffix && generic[suffix - place.end]!, FLAG_OF["place-generic"] + side);
    held.addIf(place.end === end, FLAG_OF["whole-place"] + side);
  }
  if (start < suffix) {
    const name = lattice.bitsOf({ start, end: suffix }, WORDS);
    held.addIf(generic[suffix - start]!, FLAG_OF.generic + side);
    held.addIf((name & IS_WORD) !== 0, FLAG_OF["word-name"] + side);
    held.addIf((name & IS_ACTION) !== 0, FLAG_OF["action-name"] + side);
  }
  held.addIf((terrain.personAt.get(start)?.end ?? Infinity) <= suffix, FLAG_OF.person + side);
  held.addIf(personWithin(terrain, start + 1, suffix), FLAG_OF["person-within"] + side);
}

/** What a whole name, or its part in front of the ending, may be for a word. */
const WORDS = new ClassBits([SITE, NO_SITE, WORD, ACTION]);
const [IS_SITE, IS_NO_SITE, IS_WORD, IS_ACTION] = [1, 2, 4, 8] as const;

function personWithin({ ground: { people } }: Terrain, start: number, end: number): boolean {
  const next = people[firstAtOrAfter(people, start)];
  return next !== undefined && next.start < end;
}
