/** What can stand at the edges of a name, as classes of words. */

import { classes, ClassOrder, type ClassSet, type Lattice } from "../../lexicon";

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

type Left = (typeof LEFT)[number];
type Start = (typeof START)[number];
type Right = (typeof RIGHT)[number];

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
const NATION = classes("site-cues/nation");
const ACTION = classes("words/verb");
const NOUN = classes("words/noun");
const ADJECTIVE = classes("words/adjective", "words/adverb");
/** Words that an edge should not cut. */
export const WHOLE = classes(
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

/** What a word may be to an edge: of the longest, the first in this order counts. */
class Kinds<Name> {
  private readonly order: ClassOrder;
  private readonly numbers: Int8Array;
  /** Of what is none of these words. */
  private readonly other: number;

  /** @param names - what can stand at the edge; a word's kind is told by its place among them */
  constructor(names: readonly Name[], other: Name, ways: readonly (readonly [Name, ClassSet])[]) {
    this.order = new ClassOrder(ways.map(([, set]) => set));
    this.numbers = Int8Array.from(ways, ([name]) => names.indexOf(name));
    this.other = names.indexOf(other);
  }

  /** Of the longest word that starts at a place, the number among the names. */
  at(lattice: Lattice, at: number): number {
    const kind = lattice.kindAt(at, this.order);
    return kind < 0 ? this.other : this.numbers[kind]!;
  }

  /** Of the longest that ends there. */
  before(lattice: Lattice, end: number): number {
    const kind = lattice.kindBefore(end, this.order);
    return kind < 0 ? this.other : this.numbers[kind]!;
  }
}

/** What the word says that ends right in front of a name: 走进 in front of 城西市场 is a visit. */
export const ENDS = new Kinds<Left>(LEFT, "other", [
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
]);

/** What the word says that a name begins with: 永康 in 永康市场 is an area. */
export const STARTS = new Kinds<Start>(START, "other", [
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
]);

/** What the word says that stands right behind a name: 等 in 城西市场等地. */
export const FOLLOWS = new Kinds<Right>(RIGHT, "other", [
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
]);

/** Words that may begin in the last word of what only looks like a name: 城区 in 合肥城|区. */
export const BEHIND = classes("verbs", "functions", "generics", "heads", "words", "suffixes");

/** 位于, 占地: what is told of a site or an area, right behind its name. */
export const TOLD = classes("site-cues/told");
/** 内, 门口: where somebody is, right behind a site's name. */
export const INSIDE = classes("site-cues/inside");
/** What is told of it, and 是, which anything else may be. */
export const TOLD_AREA = classes("site-cues/told", "site-cues/told-area");

/** Numbers by the names of a list, by their place unless said otherwise. */
export function numbered<Name extends string>(
  names: readonly Name[],
  numberAt = (at: number): number => at,
): Readonly<Record<Name, number>> {
  // Every name has an entry.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(names.map((name, at) => [name, numberAt(at)])) as Record<Name, number>;
}
