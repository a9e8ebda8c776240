/** What an article says of whose it is: one kind of evidence after the other, each a vote for a division. */

import { classes, type Division, type Lattice, type Lexicon } from "../../lexicon";
import type { Span } from "../../text";

/** What a vote rests on, with what it counts. */
export const WEIGHTS = {
  /** 来源：永康日报: whose paper it is. */
  paper: 6,
  /** 本报永康讯, 新华社杭州4月12日电. */
  dateline: 2,
  /** 永康市: by its full name. */
  named: 1,
  /** 永康, 西安: by its short form. */
  short: 0.75,
  /** 永康市委书记: somebody there holds a post. */
  post: 0.5,
  /** In what comes first, the headline or the first sentence. */
  first: 1,
  /** 来永调研: only its own paper calls a place by one character. */
  comes: 1.5,
  /** 永康市党政代表团, 永康市…赴: whoever sets out is at home there. */
  setsOut: 2,
  /** 赴杭州, 访沪: where somebody is sent is not his home. */
  goes: -1,
  /** 省、金华市: whose own level stands beside it needs no name, so this one is another's. */
  beside: -1.5,
  /** A division speaks for those around it. */
  inside: 0.25,
  /** A town that few share its name with speaks for its county. */
  town: 1,
  /** 花街: so does the short form of one that is the only one. */
  townShort: 0.25,
  /** 永康 in 永康五金集团: part of another name. */
  inName: 0.25,
} as const;

/** A kind of evidence for a home. */
export type Kind = keyof typeof WEIGHTS;

/** One vote. */
interface Vote {
  readonly division: Division;
  readonly kind: Kind;
}

const AREA = classes("divisions", "shorts");
const OTHER = classes("sites", "organisations", "officials");
/** What makes a place in front of it part of another name: 大学, 集团, 日报. */
const PART = classes("suffixes/school", "suffixes/company", "bodies/company", "bodies/school", "place-cues/part");
const POST = classes(
  "bodies/party",
  "bodies/government",
  "bodies/congress",
  "bodies/cppcc",
  "bodies/discipline",
  "heads",
  "collectives",
);
const LEVEL = classes("place-cues/level");
const COMING = classes("place-cues/comes-home");
const STAY = classes("verbs/visit", "verbs/attend", "place-cues/stay");
const SETS_OUT = classes("place-cues/sets-out");
const GOES = classes("place-cues/goes");
/** 市场, 区域 */
const CUT = classes("place-cues/cut");
const WORD = classes("words", "functions", "generics", "verbs");

/** In characters; the headline and the first sentence hardly take more. */
const BEGINNING = 60;

/** All votes of one article. */
export function votesIn(lattice: Lattice, lexicon: Lexicon): readonly Vote[] {
  const votes: Vote[] = [];
  let behind = 0;
  for (const start of lattice.startsOf(AREA)) {
    if (start < behind) continue;
    const length = lattice.longest(start, AREA);
    const span = { start, end: start + length };
    if (length >= 2) votes.push(...votesFor(lattice, lexicon, span, lattice.longest(start, OTHER) > length));
    behind = span.end;
  }
  return votes;
}

/** @param other - whether the name of something else begins with it */
function votesFor(lattice: Lattice, lexicon: Lexicon, span: Span, other: boolean): readonly Vote[] {
  const { text } = lattice;
  const name = text.slice(span.start, span.end);
  const named = lexicon.divisionsNamed(name);
  const full = named.some((division) => division.name === name);
  if (cuts(lattice, span, full)) return [];
  const larger = named.filter(({ level }) => level !== "town");
  if (larger.length === 0) return townVotes(lexicon, named, name);
  const [division] = larger;
  const whole = division!.name === name;
  if (!whole && lattice.is(span, WORD)) return [];
  if (other || (!full && lattice.longest(span.end, PART) >= 2)) return [{ division: division!, kind: "inName" }];
  const kinds: Kind[] = [whole ? "named" : "short"];
  if (lattice.longest(span.end, POST) > 0) kinds.push("post");
  if (span.start < BEGINNING) kinds.push("first");
  if (lattice.longestBefore(span.start, GOES) > 0) kinds.push("goes");
  if (lattice.text[span.start - 1] === "、" && lattice.longestBefore(span.start - 1, LEVEL) > 0) kinds.push("beside");
  if (setsOut(lattice, span.end)) kinds.push("setsOut");
  return larger.flatMap((one) => [
    ...kinds.map((kind): Vote => ({ division: one, kind })),
    ...(whole || one.level === "prefecture" ? parentVotes(lexicon, one) : []),
  ]);
}

const parentVotes = (lexicon: Lexicon, { code }: Division): readonly Vote[] =>
  lexicon.ancestors(code).map((division) => ({ division, kind: "inside" }));

/** A town that few share is evidence for its county. */
function townVotes(lexicon: Lexicon, towns: readonly Division[], name: string): readonly Vote[] {
  if (towns.length > 3 || (towns.length > 1 && towns[0]!.name !== name)) return [];
  return towns.flatMap((town) =>
    lexicon
      .ancestors(town.code)
      .slice(0, 1)
      .map((division): Vote => ({ division, kind: town.name === name ? "town" : "townShort" })),
  );
}

/** 永康市党政代表团, 永康市副市长…赴: within a clause. */
function setsOut(lattice: Lattice, end: number): boolean {
  const found = lattice.find({ start: end, end: end + 10 }, SETS_OUT);
  return found !== undefined && !/[，。、；]/u.test(lattice.text.slice(end, found.start));
}

/** 医保定点, 重特大安全: words reach into a short form; a full name ends in its unit, unless another word begins with that. */
function cuts(lattice: Lattice, { start, end }: Span, full: boolean): boolean {
  if (full && end - start > 2) return lattice.longest(end - 1, CUT) > 0;
  return [start, end].some((edge) => {
    for (let from = Math.max(0, edge - 3); from < edge; from += 1)
      if (from + lattice.longest(from, WORD) > edge) return true;
    return false;
  });
}

/** 来永, 赴永: the characters behind verbs of coming, with how often each stands there. */
export function comingsIn(lattice: Lattice): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { end } of lattice.all({ start: 0, end: lattice.text.length }, COMING)) {
    const char = lattice.text[end];
    if (char !== undefined && lattice.longest(end + 1, STAY) > 0) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return counts;
}
