/** What speaks for and against a name of a site, as numbers of features; their weights lie in `dictionaries/core/sites.model`. */

import { classes, type ClassSet } from "../../lexicon";
import type { Ending } from "./candidates";
import { isMarkAt } from "../../text";
import { genericBefore, isListed, listGoesOn, strangersBefore } from "./stretch";
import { LEFT, RIGHT, START } from "./edges";
import { GOVERNED } from "./governed";
import type { Lexical } from "./lexical";
import type { Terrain } from "./terrain";

/** Kinds of endings; what is only in the table of bodies, such as 人社局, is a `body`. */
const KINDS = [
  ..."service culture utility company government zone hospital school factory shop park base museum".split(" "),
  ..."station project park-industrial checkpoint road venue water care market hotel village farm".split(" "),
  ..."mountain religion town military pharmacy organisation institution housing body".split(" "),
];
const KIND_SETS: readonly ClassSet[] = KINDS.slice(0, -1).map((kind) => classes(`suffixes/${kind}`));

/** Flags that a reading has or has not, in the order in which `addFlags` takes them. */
const FLAGS = [
  ..."cuts going goes-on listed verb word plain place short site digits quoted bracket of action and".split(" "),
  ..."quantity known friend generic place-only place-generic whole-place whole-word word-name action-name".split(" "),
  ..."one-character two-characters long cuts-end again again-start person person-within".split(" "),
];

const SIDES = ["built", "area"];
const LENGTHS = "0 1 2 3 4 5 6 7-9 10-13 more".split(" ");
const WIDTHS = ["bare", "short", "wide"];
const STRANGE = "0 1 2 3 more".split(" ");
const HEADS = ["named", "placed", "bare"];

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
const FLAG = block("flag", FLAGS, SIDES);

/** The name of each feature by its number; those of words (`end 医院`, `left 走进`) have the numbers behind. */
export const FEATURES: readonly string[] = names;

const VERB = classes("verbs");
const ACTION = classes("words/verb");
const WORD = classes("words");
const FUNCTION = classes("functions");
const AND = classes("functions/conjunction");
const PLAIN = classes("functions/preposition", "functions/particle", "verbs/arrive");
const QUANTITY = classes("site-cues/quantity", "generics/quantity", "functions/measure");
const SITE = classes("sites");
const NO_SITE = classes("false-friends/facility");
const GOING = classes("verbs/visit", "verbs/arrive");
const SUFFIX = classes("suffixes/facility");
const AREA = classes("suffixes/place");
const OF = classes("site-cues/of");

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
  readonly last: LastPlaces;
  /** The numbers of its words. */
  readonly words: readonly number[];
}

/** In characters; a verb of going further in front says nothing. */
const NEAR = 60;

/** 1 for an ending of areas, 0 for one of what was built. */
export function sideOf({ ground: { lattice } }: Terrain, { suffix, end }: Pick<Ending, "suffix" | "end">): 0 | 1 {
  const span = { start: suffix, end };
  return lattice.is(span, AREA) && !lattice.is(span, SUFFIX) ? 1 : 0;
}

export function endedOf(terrain: Terrain, ending: Ending, { ends, lexical }: Page): Ended {
  const { lattice } = terrain.ground;
  const { suffix, end, starts } = ending;
  const kind = KIND_SETS.findIndex((set) => lattice.is({ start: suffix, end }, set));
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
    words: lexical.ofEnding(ending),
  };
}

/** The name of an ending's kind: `hospital`. */
export const kindNamed = ({ kind }: Ended): string => KINDS[kind]!;

/** What a page says of its names. */
export interface Page {
  /** How often a string occurs on it. */
  readonly count: (text: string) => number;
  readonly ends: ReadonlySet<number>;
  readonly lexical: Lexical;
}

const AREAS: ReadonlySet<number> = new Set((["place", "short", "area"] as const).map((name) => START.indexOf(name)));

/** The features of one reading: the name from `start` to the ending's end. */
export function featuresOf(
  terrain: Terrain,
  ending: Ending,
  ended: Ended,
  start: number,
  page: Page,
): readonly number[] {
  const { kind, side, right } = ended;
  const length = ending.suffix - start;
  const [left, begins] = [terrain.left(start), terrain.start(start)];
  const width = length === 0 ? 0 : length <= 3 ? 1 : 2;
  const head = AREAS.has(begins) ? 1 : length === 0 ? 2 : 0;
  const found = [
    KIND + kind,
    KIND_WIDTH + kind * WIDTHS.length + width,
    RIGHT_SIDE + right * 2 + side,
    LEFT_SIDE + left * 2 + side,
    START_SIDE + begins * 2 + side,
    LENGTH_SIDE + lengthClass(length) * 2 + side,
    LEFT_RIGHT + left * RIGHT.length + right,
    LEFT_START + left * START.length + begins,
    FURTHER + left * LEFT.length + terrain.left(page.lexical.startBefore(start)),
    BEYOND + right * RIGHT.length + terrain.right(page.lexical.endBehind(ending.end)),
    GOVERNED_KIND + terrain.governed(start) * KINDS.length + kind,
    GOVERNED_SIDE + terrain.governed(start) * 2 + side,
    STRANGERS + (Math.min(4, ended.strange[length]!) * HEADS.length + head) * 2 + side,
  ];
  if (length === 0) found.push(LEFT_BARE + left);
  if (ended.going) found.push(KIND_GOING + kind);
  addFlags(found, terrain, ending, ended, start, page);
  found.push(...ended.words, ...page.lexical.of(ending, start, ended.strange[length]! > 0));
  return found;
}

/** The number of a length's class in {@link LENGTHS}. */
const lengthClass = (length: number): number => (length <= 6 ? length : length <= 9 ? 7 : length <= 13 ? 8 : 9);

/** Adds the numbers of the flags that a reading has. */
function addFlags(
  found: number[],
  terrain: Terrain,
  { suffix, end }: Ending,
  { side, going, goesOn, generic, last }: Ended,
  start: number,
  { count, ends }: Page,
): void {
  const { lattice } = terrain.ground;
  const { text } = terrain;
  const named = start < suffix;
  const place = terrain.placeAt.get(start);
  let flag = FLAG + side;
  const add = (holds: boolean): void => {
    if (holds) found.push(flag);
    flag += SIDES.length;
  };
  add(terrain.cutsWord(start));
  add(going);
  add(goesOn);
  add(isListed(text, start, ends));
  for (const [at, least] of CONTENTS) add(last[at] >= start + least);
  add(lattice.is({ start, end }, SITE));
  add(lattice.is({ start, end }, NO_SITE));
  add(named && generic[suffix - start]!);
  add(place !== undefined && place.end === suffix);
  add(place !== undefined && place.end < suffix && generic[suffix - place.end]!);
  add(place !== undefined && place.end === end);
  add(lattice.is({ start, end }, WORD));
  add(named && lattice.is({ start, end: suffix }, WORD));
  add(named && lattice.is({ start, end: suffix }, ACTION));
  add(end - suffix === 1);
  add(end - suffix === 2);
  add(end - suffix > 3);
  add(terrain.cutsWord(end));
  add(count(text.slice(start, end)) > 1);
  add(named && count(text.slice(start, Math.min(suffix, start + 4))) > 1);
  add((terrain.personAt.get(start)?.end ?? Infinity) <= suffix);
  add(terrain.personAt.size > 0 && personWithin(terrain, start + 1, suffix));
}

/** Where in front of an ending something stands last; -1 for nowhere. */
interface LastPlaces {
  readonly verb: number;
  readonly function: number;
  readonly plain: number;
  readonly place: number;
  readonly short: number;
  readonly site: number;
  readonly digit: number;
  readonly quote: number;
  readonly bracket: number;
  readonly of: number;
  readonly action: number;
  readonly and: number;
  readonly quantity: number;
}

/** What stands from `first` up to the ending: verbs, words of function, places, digits, marks. */
function lastPlacesOf({ placeAt, text, ground: { lattice } }: Terrain, first: number, suffix: number): LastPlaces {
  const word = (set: ClassSet, least: number): number => lattice.lastStart({ start: first, end: suffix }, set, least);
  const area = (whole: boolean): number => {
    for (let at = placeAt.size === 0 ? -1 : suffix - 1; at >= first; at -= 1) {
      const found = placeAt.get(at);
      if (found !== undefined && found.end <= suffix && (found.text === found.name) === whole) return at;
    }
    return -1;
  };
  const mark = (marks: string): number => {
    for (let at = suffix - 1; at >= first; at -= 1) if (isMarkAt(text, at, marks)) return at;
    return -1;
  };
  return {
    verb: word(VERB, 2),
    function: word(FUNCTION, 2),
    plain: word(PLAIN, 1),
    place: area(true),
    short: area(false),
    site: word(SUFFIX, 2),
    digit: mark("0123456789"),
    quote: mark("“‘"),
    bracket: mark("（"),
    of: word(OF, 1),
    action: word(ACTION, 2),
    and: word(AND, 1),
    quantity: word(QUANTITY, 1),
  };
}

/** What a name that begins at a place holds in it; some of it does not count at its very start. */
const CONTENTS: readonly (readonly [keyof LastPlaces, number])[] = [
  ["verb", 0],
  ["function", 1],
  ["plain", 1],
  ["place", 1],
  ["short", 1],
  ["site", 1],
  ["digit", 0],
  ["quote", 0],
  ["bracket", 0],
  ["of", 0],
  ["action", 0],
  // 春和集团: what 和 joins has more than one character.
  ["and", 2],
  ["quantity", 1],
];

function personWithin({ personAt }: Terrain, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (personAt.has(at)) return true;
  return false;
}
