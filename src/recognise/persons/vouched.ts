/** Names that their characters speak against, where everything around says that a name stands there. */

import { beforeBracket, behindBracket, firstAtOrAfter, isHan, overlaps, type Span } from "../../text";
import {
  CLAUSE,
  cuts,
  endsName,
  foreignRun,
  isAt,
  isInListOfPost,
  isRare,
  LONGEST_REMARK,
  nameOf,
  PAUSE,
  stopsShort,
} from "./around";
import type { Proposal } from "./classify";
import { beginsWord } from "./given";
import { isOrdinaryWord } from "./judge";
import type { Scene } from "./scene";
import type { Scored } from "./scorer";
import { ACT, AND, AREA, BEHIND, COMMON, HEAD, LISTED, LITTLE, PLACE, SPEECH, STATE_HEAD, THING, VERB } from "./words";

/** In log-odds: what is less likely than this is no name behind a post, nor as an item of a list of names. */
const LEAST_BEHIND_POST = -2.4;
const LEAST_BEFORE_POST = -1;
const LEAST_BEFORE_ACT = -2.6;
/** Of a name behind a post, by its characters alone; one that is likelier than this by all that speaks for it needs none. */
const LEAST_ODDS = -1.1;
const LIKELY_BEHIND_POST = -0.5;
/** A surname of two characters begins hardly anything else behind a post. */
const LEAST_OF_TWO = -6;
const LEAST_IN_LIST = -4;

/**
 * 副市长于丽、冯洁和文静到古山镇检查 gives 文静, and 市长关爱民陪同 gives 关爱民: right behind a post, or behind a name of a list that
 * a post begins, the likeliest stretch up to a pause or to what people do. Nothing that a name was found in.
 *
 * @param chosen - the names that were found, by their start
 */
export function vouchedFor(scene: Scene, scored: readonly Scored[], chosen: readonly Span[]): readonly Scored[] {
  const found: Scored[] = [];
  const startOf = new Map(chosen.map(({ start, end }) => [end, start]));
  const endOf = new Map(chosen.map(({ start, end }) => [start, end]));
  const sorted = scored.toSorted((a, b) => a.proposal.start - b.proposal.start || b.score - a.score);
  for (const one of sorted) {
    const { start, end } = one.proposal;
    if (start < (found.at(-1)?.proposal.end ?? 0) || isTaken(chosen, one.proposal)) continue;
    if (!isVouchedFor(scene, one, startOf) && !isAmongNames(scene, one, startOf, endOf)) continue;
    found.push(one);
    startOf.set(end, start);
  }
  return found;
}

/** @param startOf - of each name, by its end */
function isVouchedFor(scene: Scene, { proposal, score }: Scored, startOf: ReadonlyMap<number, number>): boolean {
  if (score > LEAST_BEFORE_ACT && isBeforePost(scene, proposal))
    return score > LEAST_BEFORE_POST || (proposal.odds > LEAST_BEFORE_POST && isActing(scene, proposal.end));
  if (score > LEAST_BEHIND_POST && isForeignHeld(scene, proposal)) return true;
  if (score > LEAST_OF_TWO && isOfTwo(scene, proposal)) return true;
  // 胡慧|接诊
  const isBeforeVerb = scene.lattice.longest(proposal.end, VERB) > 1;
  if (score > LIKELY_BEHIND_POST && isBeforeVerb && isUncut(scene, proposal)) return true;
  if (score <= LEAST_IN_LIST || !endsName(scene, proposal.end)) return false;
  if (isListItem(scene, proposal, startOf)) return isItem(scene, proposal);
  if (score > LIKELY_BEHIND_POST && isUncut(scene, proposal)) return true;
  return score > LEAST_BEHIND_POST && isHeldByPost(scene, proposal);
}

/** 县委书记公孙弘采取“四不两直”方式: a surname of two characters right behind a post, up to where no word is cut. */
function isOfTwo(scene: Scene, { start, end, surname }: Proposal): boolean {
  const { lattice } = scene;
  if (surname !== 2 || end - start > 4 || lattice.longestBefore(start, HEAD) < 2) return false;
  if (isThing(scene, { start, end }) || lattice.longestBefore(end, AREA) > 0) return false;
  // 老师上|官方网站
  const isPart = cuts(lattice, start + 2, { start: start + 1, end: end + 1 }, COMMON);
  if (isPart || cuts(lattice, end, { start: start + 2, end: end + 5 })) return false;
  return endsName(scene, end) || beginsWord(scene, end) || !isHan(scene.text[end]);
}

/** Behind a post, and neither a word nor a part of one. */
function isUncut(scene: Scene, proposal: Proposal): boolean {
  const { lattice } = scene;
  const { start, end, surname } = proposal;
  if (surname === 0 || lattice.longestBefore(start, HEAD) < 2 || isThing(scene, { start, end })) return false;
  if (lattice.longest(start, AND) > 0 || lattice.longestBefore(end, AREA) > 0) return false;
  return !cuts(lattice, end, { start: start + 1, end: end + 5 }) && !isOrdinaryWord(nameOf(scene, proposal));
}

/** 国防部长布瓦什恰克 or 布瓦什恰克女士: all of a run of the characters of foreign names, three or more, and no place; 加尼总统, two. */
function isForeignHeld({ lattice }: Scene, { start, end }: Proposal): boolean {
  const run = foreignRun(lattice, { start, end });
  if (run === 0 || [PLACE, LISTED, COMMON].some((set) => lattice.is({ start, end }, set))) return false;
  if (lattice.longest(end, STATE_HEAD) > 1) return true;
  if (run < 2) return false;
  return lattice.longestBefore(start, HEAD) > 1 || lattice.longest(end, BEHIND) > 1 || lattice.longest(end, SPEECH) > 1;
}

/** Behind a post, and no likelier a word; what follows may not be half of one, but for what is said: 周文|明确要求. */
function isHeldByPost(scene: Scene, proposal: Proposal): boolean {
  const { text, lattice } = scene;
  const { start, end, surname, odds } = proposal;
  if (surname === 0 || (odds < LEAST_ODDS && text[end] !== "未") || lattice.longestBefore(start, HEAD) < 2)
    return false;
  if (lattice.longest(start, AND) > 0 || isRare(scene, proposal) || lattice.longestBefore(end, AREA) > 0) return false;
  if (isOrdinaryWord(nameOf(scene, proposal))) return false;
  // 副主席韩|正在 leaves a surname alone, which is nobody.
  const isShortest = end - start === surname + 1 && lattice.longest(end, BEHIND) > 0;
  return (
    isShortest ||
    lattice.longest(end, SPEECH) > 0 ||
    stopsShort(lattice, end - 1) ||
    !cuts(lattice, end, { start: start + 1, end: end + 5 })
  );
}

/** 市长陆文柏、俞岚副市长到: a pause, the name, its post, and what ends that. */
function isBeforePost(scene: Scene, { start, end, surname }: Proposal): boolean {
  const { text, lattice } = scene;
  const post = lattice.longest(end, HEAD);
  const isName = surname > 0 || text.slice(start, end).includes(DOT);
  if (!isName || post < 2 || isThing(scene, { start, end })) return false;
  return isAt(PAUSE, text, start - 1) && endsName(scene, end + post);
}

const DOT = "·";

/** 丌官明委员长主持: behind the post that a name stands in front of, what its holder does. */
function isActing({ lattice }: Scene, end: number): boolean {
  const behind = end + lattice.longest(end, HEAD);
  return [ACT, SPEECH].some((set) => lattice.longest(behind, set) > 1);
}

/** Behind 、 or 和 and a name whose list a post begins. */
function isListItem({ text, lattice }: Scene, { start }: Span, startOf: ReadonlyMap<number, number>): boolean {
  const mark = Math.max(lattice.longestBefore(start, AND), text[start - 1] === "、" ? 1 : 0);
  const before = mark === 0 ? undefined : startOf.get(start - mark);
  return before !== undefined && isInListOfPost({ text, lattice }, { start: before, end: start });
}

/**
 * 俞岚、文湘耕、陆文柏: alone between the marks of a list, with a name on both sides or two on one.
 * @param endsAt - the start of each name, by its end
 * @param startsAt - the end of each name, by its start
 */
function isAmongNames(
  scene: Scene,
  { proposal, score }: Scored,
  endsAt: ReadonlyMap<number, number>,
  startsAt: ReadonlyMap<number, number>,
): boolean {
  const { text } = scene;
  const { start, end, surname } = proposal;
  if (surname === 0 || score <= LEAST_IN_LIST || isThing(scene, proposal)) return false;
  if (!isAt(LIST_END, text, behindBracket(text, end, LONGEST_REMARK))) return false;
  const [before, behind] = [nameBefore(text, start, endsAt), nameBehind(text, end, startsAt)];
  const first = before ?? behind;
  if (first === undefined) return false;
  const second = before === undefined ? nameBehind(text, first, startsAt) : (behind ?? nameBefore(text, first, endsAt));
  if (second === undefined || (before === undefined && !beginsList(scene, start))) return false;
  return !isOrdinaryWord(nameOf(scene, proposal));
}

/** Behind a mark that parts clauses, a post, or a little word: 社区|对|文湘耕、. */
const beginsList = ({ text, lattice }: Scene, start: number): boolean =>
  isAt(CLAUSE, text, start - 1) || lattice.longestBefore(start, HEAD) > 1 || lattice.longestBefore(start, LITTLE) > 0;

/** Where the item of a list starts that stands in front of another, and is a name. */
function nameBefore(text: string, start: number, startOf: ReadonlyMap<number, number>): number | undefined {
  return isIn(JOINS, text[start - 1]) ? startOf.get(beforeBracket(text, start - 1, LONGEST_REMARK)) : undefined;
}

/** Where the item of a list ends that stands behind another, and is a name. */
function nameBehind(text: string, end: number, endOf: ReadonlyMap<number, number>): number | undefined {
  const mark = behindBracket(text, end, LONGEST_REMARK);
  return isIn(JOINS, text[mark]) ? endOf.get(mark + 1) : undefined;
}

const isIn = (marks: string, mark: string | undefined): boolean => mark !== undefined && marks.includes(mark);

const JOINS = "、 /";
const LIST_END = "、 /，。；\n";

/** What no surname begins stands between pauses: 女娟、, and not 援滇的. */
function isItem(scene: Scene, proposal: Proposal): boolean {
  const isPart = proposal.surname === 0 && !isAt(PAUSE, scene.text, proposal.end);
  return !isPart && !isThing(scene, proposal);
}

/** What stands in lists and is nobody: 古山镇, 党员. */
function isThing({ lattice }: Scene, span: Span): boolean {
  return [PLACE, LISTED, THING].some((set) => lattice.is(span, set));
}

function isTaken(chosen: readonly Span[], span: Span): boolean {
  const at = firstAtOrAfter(chosen, span.start + 1);
  return [chosen[at - 1], chosen[at]].some((name) => name !== undefined && overlaps(name, span));
}
