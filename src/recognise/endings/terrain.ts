/** What stands left of a place in a text, what begins there, and what stands right of it: as the scorer of sites sees them. */

import { classes, type ClassSet, type Lattice } from "../../lexicon";
import { isHan, type Span } from "../../text";
/** A place that was found before: as printed, and by its full name. */
export interface Area extends Span {
  readonly text: string;
  readonly name: string;
}

/** A text with what was found in it before. */
export interface Ground {
  readonly lattice: Lattice;
  /** In order of their start. */
  readonly places: readonly Area[];
  /** People and posts, in order of their start. */
  readonly names: readonly Span[];
}

/** What can end at an edge, the likeliest to matter first. */
export const LEFT = [
  "other",
  "text",
  "comma",
  "pause",
  "open",
  "close",
  "place",
  "short",
  "visit",
  "arrive",
  "verb",
  "of",
  "and",
  "preposition",
  "particle",
  "pronoun",
  "function",
  "name",
  "head",
  "generic",
  "latin",
  "site",
  "cue",
  "level",
  "action",
  "noun",
  "adjective",
  "quantity",
] as const;

/** What can begin at an edge. */
export const START = [
  "other",
  "place",
  "short",
  "level",
  "latin",
  "open",
  "ordinal",
  "pronoun",
  "quantity",
  "generic",
  "verb",
  "function",
  "particle",
  "suffix",
  "body",
  "head",
  "lead",
  "nation",
  "action",
  "noun",
  "adjective",
  "area",
] as const;

/** What can follow a name. */
export const RIGHT = [
  "other",
  "comma",
  "pause",
  "etc",
  "close",
  "open",
  "of",
  "verb",
  "arrive",
  "head",
  "function",
  "particle",
  "and",
  "within",
  "suffix",
  "body",
  "place",
  "number",
  "action",
  "noun",
  "members",
] as const;

export type Left = (typeof LEFT)[number];
export type Start = (typeof START)[number];
export type Right = (typeof RIGHT)[number];

const VISIT = classes("verbs/visit");
const ARRIVE = classes("verbs/arrive");
const VERB = classes("verbs");
const HEAD = classes("heads", "collectives");
const GENERIC = classes("generics/kind-of-site");
const QUANTITY = classes("generics/quantity", "functions/measure", "site-cues/quantity");
const AREA = classes("shorts/province", "shorts/prefecture", "shorts/county", "divisions");
const LEVEL = classes("generics/level");
const PREPOSITION = classes("functions/preposition");
const CONJUNCTION = classes("functions/conjunction");
const PARTICLE = classes("functions/particle");
const PRONOUN = classes("functions/pronoun");
const FUNCTION = classes("functions/adverb", "functions/time", "functions/verb");
const SUFFIX = classes("suffixes/facility");
const BODY = classes("bodies");
const CUE = classes("site-cues/left");
const LEAD = classes("site-cues/lead");
const ORDINAL = classes("site-cues/ordinal");
const ETC = classes("site-cues/etc");
const OF = classes("site-cues/of");
const WITHIN = classes("site-cues/within");
const NATION = classes("site-cues/nation", "countries");
const ACTION = classes("words/verb");
const NOUN = classes("words/noun");
const ADJECTIVE = classes("words/adjective", "words/adverb");
/** Words that an edge should not cut. */
const WHOLE = classes(
  "verbs",
  "functions",
  "generics",
  "heads",
  "collectives",
  "bodies",
  "false-friends",
  "divisions",
  "suffixes",
  "words",
);

const ENDS: readonly (readonly [Left, ClassSet])[] = [
  ["visit", VISIT],
  ["arrive", ARRIVE],
  ["verb", VERB],
  ["cue", CUE],
  ["of", OF],
  ["quantity", QUANTITY],
  ["and", CONJUNCTION],
  ["preposition", PREPOSITION],
  ["particle", PARTICLE],
  ["pronoun", PRONOUN],
  ["function", FUNCTION],
  ["head", HEAD],
  ["level", LEVEL],
  ["generic", GENERIC],
  ["site", SUFFIX],
  ["action", ACTION],
  ["adjective", ADJECTIVE],
  ["noun", NOUN],
];

const STARTS: readonly (readonly [Start, ClassSet])[] = [
  ["lead", LEAD],
  ["ordinal", ORDINAL],
  ["nation", NATION],
  ["pronoun", PRONOUN],
  ["quantity", QUANTITY],
  ["level", LEVEL],
  ["area", AREA],
  ["verb", VERB],
  ["function", FUNCTION],
  ["particle", classes("functions/preposition", "functions/conjunction", "functions/particle")],
  ["generic", GENERIC],
  ["suffix", SUFFIX],
  ["body", BODY],
  ["head", HEAD],
  ["action", ACTION],
  ["adjective", ADJECTIVE],
  ["noun", NOUN],
];

const FOLLOWS: readonly (readonly [Right, ClassSet])[] = [
  ["members", classes("site-cues/members")],
  ["etc", ETC],
  ["of", OF],
  ["within", WITHIN],
  ["arrive", ARRIVE],
  ["verb", VERB],
  ["head", HEAD],
  ["and", CONJUNCTION],
  ["particle", PARTICLE],
  ["function", classes("functions")],
  ["suffix", SUFFIX],
  ["body", BODY],
  ["action", ACTION],
  ["noun", NOUN],
];

/** Words that may begin in the last word of what only looks like a name: 城区 in 合肥城|区. */
const BEHIND = classes("verbs", "functions", "generics", "heads", "words", "suffixes");

/** Marks by what they are to an edge. */
const COMMA = "，：。；！？\n";
const OPEN = "“‘（《〈【「『(<";
const CLOSE = "”’）》〉】」』)>";

/** Answers for each place of one text, each worked out once. */
export class Terrain {
  readonly text: string;
  private readonly lefts: Int8Array;
  private readonly begins: Int8Array;
  private readonly rights: Int8Array;
  private readonly cuts: Int8Array;
  readonly placeAt = new Map<number, Area>();
  readonly placeTo = new Map<number, Area>();
  private readonly nameEnds: ReadonlySet<number>;

  constructor(readonly ground: Ground) {
    this.text = ground.lattice.text;
    this.lefts = new Int8Array(this.text.length + 1).fill(-1);
    this.begins = this.lefts.slice();
    this.rights = this.lefts.slice();
    this.cuts = this.lefts.slice();
    for (const place of ground.places) {
      this.placeAt.set(place.start, place);
      this.placeTo.set(place.end, place);
    }
    this.nameEnds = new Set(ground.names.map(({ end }) => end));
  }

  /** The number in {@link LEFT} of what ends at a place. */
  left(at: number): number {
    return this.lefts[at]! >= 0 ? this.lefts[at]! : (this.lefts[at] = LEFT.indexOf(this.endsAt(at)));
  }

  /** The number in {@link START} of what begins at a place. */
  start(at: number): number {
    return this.begins[at]! >= 0 ? this.begins[at]! : (this.begins[at] = START.indexOf(this.beginsAt(at)));
  }

  /** The number in {@link RIGHT} of what follows a name that ends at a place. */
  right(at: number): number {
    return this.rights[at]! >= 0 ? this.rights[at]! : (this.rights[at] = RIGHT.indexOf(this.followsAt(at)));
  }

  /** Whether an edge at a place would cut a word of the dictionaries. */
  cutsWord(at: number): boolean {
    if (this.cuts[at]! < 0) this.cuts[at] = this.isCut(at) ? 1 : 0;
    return this.cuts[at] === 1;
  }

  private endsAt(at: number): Left {
    const char = this.text[at - 1];
    if (char === undefined) return "text";
    if (char === "、") return "pause";
    if (COMMA.includes(char)) return char === "，" || char === "：" ? "comma" : "text";
    if (OPEN.includes(char)) return "open";
    if (this.nameEnds.has(at)) return "name";
    const place = this.placeTo.get(at);
    if (place) return place.text === place.name ? "place" : "short";
    if (CLOSE.includes(char)) return "close";
    if (!isHan(char)) return "latin";
    return longestOf(ENDS, (set) => this.ground.lattice.longestBefore(at, set)) ?? "other";
  }

  private beginsAt(at: number): Start {
    const char = this.text[at];
    if (char === undefined) return "other";
    if (OPEN.includes(char)) return "open";
    const place = this.placeAt.get(at);
    if (place) return place.text === place.name ? "place" : "short";
    if (!isHan(char)) return "latin";
    return longestOf(STARTS, (set) => this.ground.lattice.longest(at, set)) ?? "other";
  }

  private followsAt(at: number): Right {
    const char = this.text[at];
    if (char === undefined || COMMA.includes(char)) return "comma";
    if (char === "、") return "pause";
    if (CLOSE.includes(char)) return "close";
    if (OPEN.includes(char)) return "open";
    if (!isHan(char)) return "number";
    const word = longestOf(FOLLOWS, (set) => this.ground.lattice.longest(at, set));
    return word ?? (this.placeAt.has(at) ? "place" : "other");
  }

  /** Whether a name that ends at a place would cut a word that begins within its last word: 院长 in 医院长. */
  cutsEnd(suffix: number, end: number): boolean {
    for (let from = suffix; from < end; from += 1)
      if (from + this.ground.lattice.longest(from, BEHIND) > end) return true;
    return false;
  }

  private isCut(at: number): boolean {
    for (let from = Math.max(0, at - 4); from < at; from += 1)
      if (from + this.ground.lattice.longest(from, WHOLE) > at) return true;
    return false;
  }
}

/** The name of the class with the longest word; of several as long, the first. */
function longestOf<Name>(
  ways: readonly (readonly [Name, ClassSet])[],
  length: (set: ClassSet) => number,
): Name | undefined {
  let best: Name | undefined;
  let longest = 0;
  for (const [name, set] of ways) {
    const found = length(set);
    if (found > longest) [best, longest] = [name, found];
  }
  return best;
}
