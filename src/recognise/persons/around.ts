/** What stands around a stretch: pauses, posts, lists, and words that it cuts; the evidence for names asks for these. */

import type { Lattice } from "../../lexicon";
import { beforeBracket, behindBracket, type Span } from "../../text";
import type { Proposal } from "./classify";
import { nameIn, type Scene } from "./scene";
import * as words from "./words";

export const PAUSE = "，。、；：！？“”（）《》\n ";
export const CLAUSE = "，。；：！？“”\n";
export const holds = (is: boolean): number => (is ? 1 : 0);
export const isAt = (marks: string, char: string | undefined): boolean => char === undefined || marks.includes(char);

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
export const LONGEST_REMARK = 25;

/** A word that begins before a place and ends behind it, within its reach. */
export function cuts(lattice: Lattice, at: number, reach: Span, set = words.WORD): boolean {
  for (let start = Math.max(reach.start, at - 6); start < at; start += 1)
    for (const length of lattice.lengthsAt(start, set))
      if (length > 1 && start + length > at && start + length <= reach.end) return true;
  return false;
}

/** 斯琴|高娃, 才让|东珠 */
export function isMadeOfParts(lattice: Lattice, start: number, end: number): boolean {
  if (start === end) return true;
  return lattice
    .lengthsAt(start, words.NAME_PART)
    .some((length) => start + length <= end && isMadeOfParts(lattice, start + length, end));
}

export const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
export const nameOf = ({ text }: Scene, span: Span): string => nameIn(text, span);

/** In log-odds: a neighbour this likely makes a list. */
const LIKELY = -1;

export function isListed(scene: Scene, proposal: Proposal, side: "left" | "right"): boolean {
  return (neighbour(scene, proposal, side) ?? -9) > LIKELY;
}

/** What stands in front makes a name likely: a post, a word for several people, a cue, or the name before it in a list. */
export function isLed(scene: Scene, proposal: Proposal): boolean {
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
export function isFollowed(scene: Scene, proposal: Proposal): boolean {
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

export function isRare({ lattice }: Scene, { start, surname }: Proposal): boolean {
  return surname > 0 && lattice.is({ start, end: start + surname }, words.RARE);
}

/** 林国|强调研 is 林国强|调研: what is said begins with the last character of the name, unless another word follows it (强调|研究). */
export function stopsShort(lattice: Lattice, end: number): boolean {
  const said = lattice.longest(end, words.SPEECH);
  return said === 2 && lattice.longest(end + 1, words.ACT) > 1 && lattice.longest(end + said, words.WORD) < 2;
}
