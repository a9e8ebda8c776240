/**
 * What speaks for a stretch as a name, and what against it: each piece of evidence has a name, looks at one thing, and gives a
 * number, mostly 0 or 1. What each is worth was learned (`names.json`).
 */

import type { Lattice } from "../../lexicon";
import { beforeBracket, behindBracket, type Span } from "../../text";
import type { Proposal } from "./classify";
import { nameIn, type Scene } from "./scene";
import * as words from "./words";

export interface Evidence {
  /** The rest of an id such as `persons/behind-post`. */
  readonly name: string;
  readonly of: (scene: Scene, proposal: Proposal) => number;
}

const PAUSE = "，。、；：！？“”（）《》\n ";
const CLAUSE = "，。；：！？“”\n";
const holds = (is: boolean): number => (is ? 1 : 0);
const isAt = (marks: string, char: string | undefined): boolean => char === undefined || marks.includes(char);

/** The odds of the name that a list has before this stretch, or behind it; undefined where none stands there. */
function neighbour(
  { text, lattice, startsAt, endsAt }: Scene,
  { start, end }: Span,
  side: "left" | "right",
): number | undefined {
  if (side === "left") {
    const at = start - Math.max(lattice.longestBefore(start, words.AND), isAt("、，/ ·", text[start - 1]) ? 1 : 0);
    return at === start ? undefined : endsAt.get(beforeBracket(text, at, LONGEST_REMARK));
  }
  const from = behindBracket(text, end, LONGEST_REMARK);
  const at = from + Math.max(lattice.longest(from, words.AND), isAt("、，/ ·", text[from]) ? 1 : 0);
  return at === from ? undefined : bestOf(startsAt.get(at));
}

function bestOf(proposals: readonly Proposal[] | undefined): number | undefined {
  return proposals && Math.max(...proposals.map(({ odds }) => odds));
}

/** In characters, its brackets counted: 朱彭年（女，藏族）. */
const LONGEST_REMARK = 25;

/** A word that begins before a place and ends behind it, within its reach. */
function cuts(lattice: Lattice, at: number, reach: Span): boolean {
  for (let start = Math.max(reach.start, at - 6); start < at; start += 1)
    for (const length of lattice.lengthsAt(start, words.WORD))
      if (length > 1 && start + length > at && start + length <= reach.end) return true;
  return false;
}

/** 斯琴|高娃, 才让|东珠 */
function isMadeOfParts(lattice: Lattice, start: number, end: number): boolean {
  if (start === end) return true;
  return lattice
    .lengthsAt(start, words.NAME_PART)
    .some((length) => start + length <= end && isMadeOfParts(lattice, start + length, end));
}

const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const nameOf = ({ text }: Scene, span: Span): string => nameIn(text, span);

/** In log-odds: a neighbour this likely makes a list. */
const LIKELY = -1;

function isListed(scene: Scene, proposal: Proposal, side: "left" | "right"): boolean {
  return (neighbour(scene, proposal, side) ?? -9) > LIKELY;
}

/** What stands in front makes a name likely: a post, a word for several people, a cue, or the name before it in a list. */
function isLed(scene: Scene, proposal: Proposal): boolean {
  const { lattice } = scene;
  const { start } = proposal;
  return (
    lattice.longestBefore(start, words.HEAD) > 1 ||
    lattice.longestBefore(start, words.COLLECTIVE) > 0 ||
    lattice.longestBefore(start, words.BEFORE) > 1 ||
    isListed(scene, proposal, "left")
  );
}

/** Items of a list that are looked at on the way to the post before it, and characters of each. */
const LONGEST_LIST = 8;
const LONGEST_ITEM = 5;

/** 市领导甲、乙、丙: a post stands before the stretch, or before the list that it belongs to. */
export function isInListOfPost({ text, lattice }: Pick<Scene, "text" | "lattice">, { start }: Span): boolean {
  let at = start;
  for (let item = 0; item < LONGEST_LIST; item += 1) {
    if (lattice.longestBefore(at, words.POST) > 1) return true;
    if (text[at - 1] !== "、") return false;
    const end = at - 1;
    for (at = end - 1; end - at < LONGEST_ITEM && text[at - 1] !== "、"; at -= 1)
      if (lattice.longestBefore(at, words.POST) > 1) return true;
  }
  return false;
}

/** What stands behind fits a name: a pause, a bracket, what people do, or the next name of a list. */
function isFollowed(scene: Scene, proposal: Proposal): boolean {
  const { text, lattice } = scene;
  const { end } = proposal;
  return (
    isAt(PAUSE, text[end]) ||
    behindBracket(text, end, LONGEST_REMARK) > end ||
    lattice.longest(end, words.ACT) > 1 ||
    lattice.longest(end, words.SPEECH) > 0 ||
    lattice.longest(end, words.BEHIND) > 0 ||
    lattice.longest(end, words.HEAD) > 1 ||
    lattice.longest(end, words.PARTING) > 0 ||
    isListed(scene, proposal, "right")
  );
}

function isRare({ lattice }: Scene, { start, surname }: Proposal): boolean {
  return surname > 0 && lattice.is({ start, end: start + surname }, words.RARE);
}

export const EVIDENCE: readonly Evidence[] = [
  { name: "always", of: () => 1 },
  { name: "model", of: (_, { odds }) => clip(odds, -6, 7) / 3 },
  { name: "start", of: (_, { startOdds }) => clip(startOdds, -6, 7) / 3 },
  { name: "model-sure", of: (_, { odds }) => holds(odds > 0) },
  { name: "model-very-sure", of: (_, { odds }) => holds(odds > 4) },
  { name: "one-given", of: (_, { start, end, surname }) => holds(surname > 0 && end - start - surname === 1) },
  { name: "three-given", of: (_, { start, end, surname }) => holds(surname > 0 && end - start - surname === 3) },
  { name: "no-surname", of: (_, { surname }) => holds(surname === 0) },
  { name: "dotted", of: (scene, proposal) => holds(nameOf(scene, proposal).includes("·")) },
  { name: "rare-surname", of: (scene, proposal) => holds(isRare(scene, proposal)) },
  {
    name: "surname-is-word",
    of: ({ lattice }, { start, surname }) =>
      holds(surname === 1 && lattice.is({ start, end: start + 1 }, words.LITTLE)),
  },
  {
    name: "ends-with-word",
    of: ({ lattice }, { start, end, surname }) =>
      holds(end - start - surname > 1 && lattice.is({ start: end - 1, end }, words.LITTLE)),
  },
  { name: "beside-dot", of: ({ text }, { start, end }) => holds(text[start - 1] === "·" || text[end] === "·") },
  {
    name: "uncommon-surname",
    of: ({ lattice }, { start, surname }) =>
      holds(surname > 0 && lattice.is({ start, end: start + surname }, words.UNCOMMON)),
  },
  { name: "behind-post", of: ({ lattice }, { start }) => holds(lattice.longestBefore(start, words.HEAD) > 1) },
  { name: "held-on-both-sides", of: (scene, proposal) => holds(isLed(scene, proposal) && isFollowed(scene, proposal)) },
  {
    name: "rare-but-held",
    of: (scene, proposal) => holds(isRare(scene, proposal) && isLed(scene, proposal) && isFollowed(scene, proposal)),
  },
  {
    name: "behind-post-before-pause",
    of: ({ text, lattice }, { start, end }) =>
      holds(
        lattice.longestBefore(start, words.HEAD) > 1 &&
          (isAt(PAUSE, text[end]) || behindBracket(text, end, LONGEST_REMARK) > end),
      ),
  },
  {
    name: "between-pauses",
    of: ({ text }, { start, end }) => holds(isAt(PAUSE, text[start - 1]) && isAt(PAUSE, text[end])),
  },
  {
    name: "behind-collective",
    of: ({ lattice }, { start }) => holds(lattice.longestBefore(start, words.COLLECTIVE) > 0),
  },
  { name: "behind-cue", of: ({ lattice }, { start }) => holds(lattice.longestBefore(start, words.BEFORE) > 0) },
  { name: "behind-credit", of: ({ lattice }, { start }) => holds(lattice.longestBefore(start, words.CREDIT) > 0) },
  { name: "clause-start", of: ({ text }, { start }) => holds(isAt(CLAUSE, text[start - 1])) },
  { name: "behind-parting", of: ({ lattice }, { start }) => holds(lattice.longestBefore(start, words.PARTING) > 1) },
  { name: "before-speech", of: ({ lattice }, { end }) => holds(lattice.longest(end, words.SPEECH) > 0) },
  { name: "before-act", of: ({ lattice }, { end }) => holds(lattice.longest(end, words.ACT) > 1) },
  { name: "before-cue", of: ({ lattice }, { end }) => holds(lattice.longest(end, words.BEHIND) > 0) },
  { name: "before-post", of: ({ lattice }, { end }) => holds(lattice.longest(end, words.HEAD) > 1) },
  {
    name: "before-post-that-ends",
    of: ({ text, lattice }, { end }) => {
      const behind = end + lattice.longest(end, words.HEAD);
      return holds(
        behind > end + 1 &&
          (isAt(PAUSE, text[behind]) ||
            lattice.longest(behind, words.SPEECH) > 0 ||
            lattice.longest(behind, words.ACT) > 0 ||
            lattice.longest(behind, words.BEHIND) > 0),
      );
    },
  },
  { name: "made-of-parts", of: ({ lattice }, { start, end }) => holds(isMadeOfParts(lattice, start, end)) },
  { name: "before-parting", of: ({ lattice }, { end }) => holds(lattice.longest(end, words.PARTING) > 0) },
  { name: "before-pause", of: ({ text }, { end }) => holds(isAt(PAUSE, text[end])) },
  { name: "before-remark", of: ({ text }, { end }) => holds(behindBracket(text, end, LONGEST_REMARK) > end) },
  { name: "list-left", of: (scene, proposal) => holds(isListed(scene, proposal, "left")) },
  { name: "list-right", of: (scene, proposal) => holds(isListed(scene, proposal, "right")) },
  {
    name: "joined-left",
    of: (scene, proposal) => holds(scene.text[proposal.start - 1] === "、" && isListed(scene, proposal, "left")),
  },
  {
    name: "joined-right",
    of: (scene, proposal) => holds(scene.text[proposal.end] === "、" && isListed(scene, proposal, "right")),
  },
  {
    name: "cuts-word-before",
    of: ({ lattice }, { start, end }) => holds(cuts(lattice, start, { start: start - 5, end })),
  },
  {
    name: "cuts-word-behind",
    of: ({ lattice }, { start, end }) => holds(cuts(lattice, end, { start: start + 1, end: end + 5 })),
  },
  {
    name: "inside-word",
    of: ({ lattice }, { start, end }) =>
      holds(
        lattice.lengthsAt(start, words.WORD).some((length) => length > end - start) ||
          [1, 2, 3].some((back) =>
            lattice.lengthsAt(start - back, words.WORD).some((length) => length >= back + end - start),
          ),
      ),
  },
  { name: "word", of: ({ lattice }, span) => holds(lattice.is(span, words.NO_NAME)) },
  {
    name: "begins-with-word",
    of: ({ lattice }, { start, end, surname }) =>
      holds(
        surname > 0 &&
          lattice.lengthsAt(start, words.NO_NAME).some((length) => length > surname && start + length < end),
      ),
  },
  {
    name: "given-is-word",
    of: ({ lattice }, { start, end, surname }) =>
      holds(surname > 0 && end - start - surname > 1 && lattice.is({ start: start + surname, end }, words.NO_NAME)),
  },
  { name: "bare", of: (_, { surname, bare }) => holds(surname === 0 && bare === true) },
  {
    name: "place-held",
    of: (scene, proposal) =>
      holds(
        (scene.lattice.is(proposal, words.PLACE) || scene.lattice.is(proposal, words.TOWN)) &&
          scene.lattice.longestBefore(proposal.start, words.HEAD) > 1 &&
          isFollowed(scene, proposal),
      ),
  },
  {
    name: "word-held",
    of: (scene, proposal) =>
      holds(scene.lattice.is(proposal, words.NO_NAME) && isLed(scene, proposal) && isFollowed(scene, proposal)),
  },
  {
    name: "place-not-held",
    of: (scene, proposal) =>
      holds(
        scene.lattice.is(proposal, words.PLACE) && !(isInListOfPost(scene, proposal) && isFollowed(scene, proposal)),
      ),
  },
  {
    name: "ends-like-a-place",
    of: ({ lattice }, { start, end, surname }) =>
      holds(end - start - surname > 1 && lattice.longestBefore(end, words.AREA) > 0),
  },
  { name: "place", of: ({ lattice }, span) => holds(lattice.is(span, words.PLACE)) },
  { name: "town", of: ({ lattice }, span) => holds(lattice.is(span, words.TOWN)) },
  { name: "official", of: ({ lattice }, span) => holds(lattice.is(span, words.OFFICIAL)) },
  { name: "again", of: (scene, proposal) => holds(scene.page.standing(nameOf(scene, proposal)).times > 1) },
  {
    name: "sure-elsewhere",
    of: (scene, proposal) => {
      const { best, second } = scene.page.standing(nameOf(scene, proposal));
      return (clip(best > proposal.odds ? best : second, -6, 6) + 6) / 3;
    },
  },
  {
    name: "longer-elsewhere",
    of: (scene, { start, end }) => {
      const next = scene.text[end] === " " ? end + 1 : end;
      const { best, times } = scene.page.standing(nameIn(scene.text, { start, end: next + 1 }));
      return holds(best > 1 && (times > 1 || next > end));
    },
  },
  {
    name: "shorter-elsewhere",
    of: (scene, { start, end, surname }) => {
      if (end - start - surname < 2) return 0;
      const { best, times } = scene.page.standing(scene.text.slice(start, end - 1));
      return holds(best > 1 && times > 1);
    },
  },
  {
    name: "rival",
    of: ({ startsAt }, { start, end }) => {
      let best = -6;
      for (let at = start - 3; at < end; at += 1) {
        if (at === start) continue;
        for (const other of startsAt.get(at) ?? []) if (other.end > start) best = Math.max(best, other.odds);
      }
      return (clip(best, -6, 6) + 6) / 3;
    },
  },
];
