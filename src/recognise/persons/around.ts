/** What stands around a stretch: pauses, posts, lists, and words that it cuts; the evidence for names asks for these. */

import { classes, type Lattice } from "../../lexicon";
import { beforeBracket, behindBracket, isIdeograph, isMark, type Span } from "../../text";
import type { Proposal } from "./classify";
import { nameIn, type Scene } from "./scene";
import { ANY, LONGER } from "./sides";
import * as words from "./words";

/** Marks at which a name may begin or end. */
export const PAUSE = "，。、；：！？“”（）《》\n ";
/** Of these, those that part clauses: neither 、 nor a space, and no bracket. */
export const CLAUSE = "，。；：！？“”\n";
/** 1 for what holds, 0 for what does not. */
export const holds = (is: boolean): number => (is ? 1 : 0);
/** Whether one of these marks stands at a place, or the text has ended there. */
export function isAt(marks: string, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return !isIdeograph(unit) && isMark(unit, marks);
}

/** The odds of the name that a list has before this stretch, or behind it; undefined where none stands there. */
function neighbour(
  { text, lattice, startsAt, endsAt }: Scene,
  { start, end }: Span,
  side: "left" | "right",
): number | undefined {
  if (side === "left") {
    const at = start - Math.max(lattice.longestBefore(start, words.AND), isAt("、，/ ·", text, start - 1) ? 1 : 0);
    return at === start ? undefined : endsAt[beforeBracket(text, at, LONGEST_REMARK)];
  }
  const from = behindBracket(text, end, LONGEST_REMARK);
  const at = from + Math.max(lattice.longest(from, words.AND), isAt("、，/ ·", text, from) ? 1 : 0);
  return at === from ? undefined : bestOf(startsAt[at]);
}

function bestOf(proposals: readonly Proposal[] | undefined): number | undefined {
  return proposals && Math.max(...proposals.map(({ odds }) => odds));
}

/** In characters, its brackets counted: 朱彭年（女，藏族）. */
export const LONGEST_REMARK = 25;

/** A word that begins before a place and ends behind it, within its reach. */
export function cuts(lattice: Lattice, at: number, { start, end }: Span, set = words.WORD): boolean {
  return lattice.cuts(at, { start: Math.max(start, at - 6), end }, set);
}

/** 斯琴|高娃, 才让|东珠 */
export function isMadeOfParts(lattice: Lattice, start: number, end: number): boolean {
  if (start === end) return true;
  if (lattice.longest(start, words.NAME_PART) === 0) return false;
  return lattice
    .lengthsAt(start, words.NAME_PART)
    .some((length) => start + length <= end && isMadeOfParts(lattice, start + length, end));
}

/** 官|方微信 and 中|国国务院: a word ends inside, and what is left is a word or begins one. */
export function isBetweenWords(lattice: Lattice, { start, end }: Span): boolean {
  for (let from = start - 3; from < start; from += 1)
    for (const length of lattice.lengthsAt(from, words.COMMON_OR_KNOWN)) {
      const at = from + length;
      if (at <= start || at >= end) continue;
      if (lattice.lengthsAt(at, words.COMMON_OR_KNOWN).some((next) => next > 1 && at + next >= end)) return true;
    }
  return false;
}

/** 精彩|优异 */
export function isMadeOfWords(lattice: Lattice, start: number, end: number): boolean {
  if (start === end) return true;
  return lattice
    .lengthsAt(start, words.COMMON)
    .some((length) => length > 1 && start + length <= end && isMadeOfWords(lattice, start + length, end));
}

/** How long a run of the syllables of foreign names is that a stretch fills; 0 where it fills none. */
export function foreignRun(lattice: Lattice, { start, end }: Span): number {
  for (let at = start; at < end; at += 1) if (!isSyllable(lattice, at)) return 0;
  return isSyllable(lattice, start - 1) || isSyllable(lattice, end) ? 0 : clip(end - start - 1, 0, LONG_RUN);
}

/** In syllables less one: what is longer is no surer. */
const LONG_RUN = 3;

/** 马特维|延科: the run of syllables that a stretch is of goes on behind it, or in front. */
export function cutsForeign(lattice: Lattice, { start, end }: Span): boolean {
  const goesOn = isSyllable(lattice, end - 1) && isSyllable(lattice, end);
  return goesOn || (isSyllable(lattice, start) && isSyllable(lattice, start - 1));
}

const isSyllable = (lattice: Lattice, at: number): boolean => lattice.is({ start: at, end: at + 1 }, words.SYLLABLE);

/** What is asked several times in turn of one stretch is answered once. */
function onceForEach<Answer>(
  ask: (scene: Scene, proposal: Proposal) => Answer,
): (scene: Scene, proposal: Proposal) => Answer {
  let last: Proposal | undefined;
  let answer: Answer;
  return (scene, proposal) => {
    if (last !== proposal) [last, answer] = [proposal, ask(scene, proposal)];
    return answer;
  };
}

/** The value, or the bound that it is beyond. */
export const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
/** What a stretch names, the gaps of a name that is set wide closed: 王 明 is 王明. */
export const nameOf = onceForEach(({ text }, span) => nameIn(text, span));

/** What the page says of a stretch's string. */
export const standingOf = onceForEach(({ text, page }, { start, end }) => page.standing(text, start, end));

/** In log-odds: a neighbour this likely makes a list. */
const LIKELY = -1;

/** A likely name stands in front of the stretch, in one list with it: 王小明 in front of 李小红 in 王小明、李小红. */
export const isListedLeft = onceForEach((scene, proposal) => (neighbour(scene, proposal, "left") ?? -9) > LIKELY);
/** A likely name follows it in one list. */
export const isListedRight = onceForEach((scene, proposal) => (neighbour(scene, proposal, "right") ?? -9) > LIKELY);

/** What stands in front makes a name likely: a post, a word for several people, a cue, or the name before it in a list. */
export const isLed = onceForEach((scene, proposal) => {
  const led = LONGER.head | ANY.collective | LONGER.before;
  return (scene.sides.left(proposal.start) & led) !== 0 || isListedLeft(scene, proposal);
});

/** Items of a list that are looked at on the way to the post before it, and characters of each. */
const LONGEST_LIST = 24;
const TOWARD = classes("place-cues/toward", "place-cues/going");
const LONGEST_ITEM = 5;

/** 市领导甲、乙、丙: a post stands before the stretch, or before the list that it belongs to. */
export function isInListOfPost({ text, lattice }: Pick<Scene, "text" | "lattice">, { start }: Span): boolean {
  let at = start;
  for (let item = 0; item < LONGEST_LIST; item += 1) {
    if (lattice.longestBefore(at, words.POST) > 1) return true;
    if (text[at - 1] !== "、") return false;
    const end = at - 1;
    for (at = end - 1; end - at < LONGEST_ITEM && text[at - 1] !== "、"; at -= 1) {
      if (lattice.longestBefore(at, words.POST) > 1) return true;
      // 市领导到金华、余杭: a list of where they went.
      if (lattice.longestBefore(at, TOWARD) > 0) return false;
    }
  }
  return false;
}

/** What stands behind fits a name: a pause, a bracket, what people do, or the next name of a list. */
export const isFollowed = onceForEach((scene, proposal) => {
  const { text, sides } = scene;
  const { end } = proposal;
  const follows = LONGER.act | ANY.speech | ANY.behind | LONGER.head | ANY.parting;
  return (
    (sides.right(end) & follows) !== 0 ||
    isAt(PAUSE, text, end) ||
    behindBracket(text, end, LONGEST_REMARK) > end ||
    isListedRight(scene, proposal)
  );
});

/** Of 索加瓦雷, 索 is no surname. */
export const isRare = onceForEach(
  ({ lattice }, { start, end, surname }) =>
    surname > 0 &&
    lattice.is({ start, end: start + surname }, words.RARE) &&
    foreignRun(lattice, { start, end }) < LONG_RUN,
);

/** 林国|强调研 is 林国强|调研: what is said begins with the last character of the name, unless another word follows it (强调|研究). */
export function stopsShort(lattice: Lattice, end: number): boolean {
  const said = lattice.longest(end, words.SPEECH);
  return said === 2 && lattice.longest(end + 1, words.ACT) > 1 && lattice.longest(end + said, words.WORD) < 2;
}

/** A pause stands behind, or what people do or leave undone. */
export function endsName({ text, lattice }: Pick<Scene, "text" | "lattice">, end: number): boolean {
  const isVerb = lattice.longest(end, words.ACT) > 1 || lattice.longest(end, words.SPEECH) > 0;
  return (
    isVerb ||
    isAt(PAUSE, text, end) ||
    text[end] === "未" ||
    lattice.longest(end, words.BEHIND) > lattice.longest(end, words.AND)
  );
}
