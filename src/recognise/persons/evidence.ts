/**
 * What speaks for a stretch as a name, and what against it: each piece of evidence has a name, looks at one thing, and gives a
 * number, mostly 0 or 1. What each is worth was learned (`names-evidence.model`).
 */

import { behindBracket } from "../../text";
import {
  CLAUSE,
  clip,
  cuts,
  cutsForeign,
  foreignRun,
  holds,
  isAt,
  isBetweenWords,
  isFollowed,
  isInListOfPost,
  isLed,
  isListedLeft,
  isListedRight,
  isMadeOfParts,
  isMadeOfWords,
  isRare,
  LONGEST_REMARK,
  nameOf,
  PAUSE,
  standingOf,
} from "./around";
import type { Proposal } from "./classify";
import type { Scene } from "./scene";
import { ANY, LONGER } from "./sides";
import * as words from "./words";

interface Evidence {
  /** The rest of an id such as `persons/behind-post`. */
  readonly name: string;
  readonly of: (scene: Scene, proposal: Proposal) => number;
}

const NONE: readonly Proposal[] = [];

const hasDot = (scene: Scene, proposal: Proposal): boolean => nameOf(scene, proposal).includes("·");

/** 王家村 is so many times likelier a village than 王小村. */
const CLAN_PLACE = 4;

/** All evidence, in the order of the model's numbers: a change of order or name asks for training anew. */
export const EVIDENCE: readonly Evidence[] = [
  { name: "always", of: () => 1 },
  { name: "model", of: (_, { odds }) => clip(odds, -6, 7) / 3 },
  { name: "start", of: (_, { startOdds }) => clip(startOdds, -6, 7) / 3 },
  { name: "model-sure", of: (_, { odds }) => holds(odds > 0) },
  { name: "model-very-sure", of: (_, { odds }) => holds(odds > 4) },
  { name: "one-given", of: (_, { start, end, surname }) => holds(surname > 0 && end - start - surname === 1) },
  { name: "three-given", of: (_, { start, end, surname }) => holds(surname > 0 && end - start - surname === 3) },
  { name: "no-surname", of: (_, { surname }) => holds(surname === 0) },
  { name: "dotted", of: (scene, proposal) => holds(hasDot(scene, proposal)) },
  {
    name: "dotted-held",
    of: (scene, proposal) => holds(hasDot(scene, proposal) && isLed(scene, proposal) && isFollowed(scene, proposal)),
  },
  {
    name: "dotted-clause",
    of: (scene, proposal) =>
      holds(hasDot(scene, proposal) && isAt(CLAUSE, scene.text, proposal.start - 1) && isFollowed(scene, proposal)),
  },
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
  { name: "behind-post", of: ({ sides }, { start }) => holds((sides.left(start) & LONGER.head) !== 0) },
  { name: "held-on-both-sides", of: (scene, proposal) => holds(isLed(scene, proposal) && isFollowed(scene, proposal)) },
  {
    name: "rare-but-held",
    of: (scene, proposal) => holds(isRare(scene, proposal) && isLed(scene, proposal) && isFollowed(scene, proposal)),
  },
  {
    name: "behind-post-before-pause",
    of: ({ text, sides }, { start, end }) =>
      holds(
        (sides.left(start) & LONGER.head) !== 0 &&
          (isAt(PAUSE, text, end) || behindBracket(text, end, LONGEST_REMARK) > end),
      ),
  },
  {
    name: "between-pauses",
    of: ({ text }, { start, end }) => holds(isAt(PAUSE, text, start - 1) && isAt(PAUSE, text, end)),
  },
  {
    name: "behind-collective",
    of: ({ sides }, { start }) => holds((sides.left(start) & ANY.collective) !== 0),
  },
  { name: "behind-cue", of: ({ sides }, { start }) => holds((sides.left(start) & ANY.before) !== 0) },
  { name: "behind-credit", of: ({ sides }, { start }) => holds((sides.left(start) & ANY.credit) !== 0) },
  { name: "clause-start", of: ({ text }, { start }) => holds(isAt(CLAUSE, text, start - 1)) },
  { name: "behind-parting", of: ({ sides }, { start }) => holds((sides.left(start) & LONGER.parting) !== 0) },
  { name: "before-speech", of: ({ sides }, { end }) => holds((sides.right(end) & ANY.speech) !== 0) },
  { name: "before-act", of: ({ sides }, { end }) => holds((sides.right(end) & LONGER.act) !== 0) },
  { name: "before-cue", of: ({ sides }, { end }) => holds((sides.right(end) & ANY.behind) !== 0) },
  { name: "before-post", of: ({ sides }, { end }) => holds((sides.right(end) & LONGER.head) !== 0) },
  {
    name: "before-post-that-ends",
    of: ({ text, lattice, sides }, { end }) => {
      if ((sides.right(end) & LONGER.head) === 0) return 0;
      const behind = end + lattice.longest(end, words.HEAD);
      return holds(isAt(PAUSE, text, behind) || (sides.right(behind) & (ANY.speech | ANY.act | ANY.behind)) !== 0);
    },
  },
  { name: "made-of-parts", of: ({ lattice }, { start, end }) => holds(isMadeOfParts(lattice, start, end)) },
  { name: "before-parting", of: ({ sides }, { end }) => holds((sides.right(end) & ANY.parting) !== 0) },
  { name: "before-pause", of: ({ text }, { end }) => holds(isAt(PAUSE, text, end)) },
  { name: "before-remark", of: ({ text }, { end }) => holds(behindBracket(text, end, LONGEST_REMARK) > end) },
  { name: "list-left", of: (scene, proposal) => holds(isListedLeft(scene, proposal)) },
  { name: "list-right", of: (scene, proposal) => holds(isListedRight(scene, proposal)) },
  {
    name: "joined-left",
    of: (scene, proposal) => holds(scene.text[proposal.start - 1] === "、" && isListedLeft(scene, proposal)),
  },
  {
    name: "joined-right",
    of: (scene, proposal) => holds(scene.text[proposal.end] === "、" && isListedRight(scene, proposal)),
  },
  {
    name: "cuts-word-before",
    of: ({ lattice }, { start, end }) => holds(cuts(lattice, start, { start: start - 5, end })),
  },
  {
    name: "cuts-word-behind",
    // 文书 in 赵立文书记: what the post behind it begins with belongs to the post.
    of: ({ lattice, sides }, { start, end }) =>
      holds((sides.right(end) & LONGER.head) === 0 && cuts(lattice, end, { start: start + 1, end: end + 5 })),
  },
  {
    name: "inside-word",
    of: ({ lattice }, { start, end }) =>
      holds(
        lattice.longest(start, words.WORD) > end - start ||
          lattice.longest(start - 1, words.WORD) > end - start ||
          lattice.longest(start - 2, words.WORD) > end - start + 1 ||
          lattice.longest(start - 3, words.WORD) > end - start + 2,
      ),
  },
  { name: "common-word", of: ({ lattice }, span) => holds(lattice.is(span, words.COMMON)) },
  {
    name: "cuts-common-before",
    of: ({ lattice }, { start, end }) => holds(cuts(lattice, start, { start: start - 3, end }, words.COMMON)),
  },
  {
    name: "cuts-common-behind",
    of: ({ lattice }, { start, end }) => holds(cuts(lattice, end, { start: start + 1, end: end + 3 }, words.COMMON)),
  },
  { name: "word", of: ({ lattice }, span) => holds(lattice.is(span, words.NO_NAME)) },
  {
    name: "begins-with-word",
    of: ({ lattice }, { start, end, surname }) =>
      holds(surname > 0 && lattice.hasLength(start, words.NO_NAME, surname + 1, end - start - 1)),
  },
  {
    name: "given-is-word",
    of: ({ lattice }, { start, end, surname }) =>
      holds(surname > 0 && end - start - surname > 1 && lattice.is({ start: start + surname, end }, words.NO_NAME)),
  },
  { name: "between-words", of: ({ lattice }, span) => holds(isBetweenWords(lattice, span)) },
  {
    name: "made-of-words",
    of: ({ lattice }, { start, end }) => holds(end - start > 3 && isMadeOfWords(lattice, start, end)),
  },
  {
    name: "takes-rank",
    // 黄军|副校长
    of: ({ lattice, sides }, { start, end, surname }) =>
      holds(
        end - start - surname > 1 &&
          (sides.right(end) & LONGER.head) !== 0 &&
          lattice.longestBefore(end, words.RANK) > 0,
      ),
  },
  { name: "foreign-run", of: ({ lattice }, span) => foreignRun(lattice, span) },
  {
    name: "foreign-run-held",
    of: (scene, proposal) =>
      holds(isLed(scene, proposal) && isFollowed(scene, proposal)) * foreignRun(scene.lattice, proposal),
  },
  { name: "cuts-foreign", of: ({ lattice }, span) => holds(cutsForeign(lattice, span)) },
  { name: "bare", of: (_, { surname, bare }) => holds(surname === 0 && bare === true) },
  {
    name: "place-held",
    of: (scene, proposal) =>
      holds(
        (scene.lattice.is(proposal, words.PLACE) || scene.lattice.is(proposal, words.TOWN)) &&
          (scene.sides.left(proposal.start) & LONGER.head) !== 0 &&
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
      holds(surname > 0 && end - start - surname > 1 && lattice.longestBefore(end, words.AREA) > 0) *
      (lattice.longestBefore(end - 1, words.CLAN) > 0 ? CLAN_PLACE : 1),
  },
  { name: "listed", of: ({ lattice }, span) => holds(lattice.is(span, words.LISTED)) },
  {
    name: "cuts-listed",
    of: ({ lattice }, { start, end }) =>
      holds(
        cuts(lattice, start, { start: start - 5, end: end + 5 }, words.LISTED) ||
          cuts(lattice, end, { start: start - 5, end: end + 5 }, words.LISTED),
      ),
  },
  { name: "place", of: ({ lattice }, span) => holds(lattice.is(span, words.PLACE)) },
  { name: "town", of: ({ lattice }, span) => holds(lattice.is(span, words.TOWN)) },
  { name: "official", of: ({ lattice }, span) => holds(lattice.is(span, words.OFFICIAL)) },
  { name: "again", of: (scene, proposal) => holds(standingOf(scene, proposal).times > 1) },
  {
    name: "sure-elsewhere",
    of: (scene, proposal) => {
      const { best, second } = standingOf(scene, proposal);
      return (clip(best > proposal.odds ? best : second, -6, 6) + 6) / 3;
    },
  },
  {
    name: "longer-elsewhere",
    of: (scene, { start, end }) => {
      const next = scene.text[end] === " " ? end + 1 : end;
      const { best, times } = scene.page.standing(scene.text, start, next + 1);
      return holds(best > 1 && (times > 1 || next > end));
    },
  },
  {
    name: "shorter-elsewhere",
    of: (scene, { start, end, surname }) => {
      if (end - start - surname < 2) return 0;
      const { best, times } = scene.page.standing(scene.text, start, end - 1);
      return holds(best > 1 && times > 1);
    },
  },
  {
    name: "rival",
    of: ({ startsAt }, { start, end }) => {
      let best = -6;
      for (let at = Math.max(0, start - 3); at < end; at += 1) {
        if (at === start) continue;
        for (const other of startsAt[at] ?? NONE) if (other.end > start) best = Math.max(best, other.odds);
      }
      return (clip(best, -6, 6) + 6) / 3;
    },
  },
];
