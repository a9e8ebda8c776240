/** The organs that a text names in full: 永康市教育局, 永拓有限公司, 春和工业学校. */

import { groupBy } from "../../collections";
import { classes } from "../../lexicon";
import { type Span, spansWithin } from "../../text";
import { Affixes } from "./affixes";
import { DELIMITER } from "./marks";
import { isMadeOf } from "./owner";
import { schoolIn } from "./parts";
import type { PostScene } from "./scene";
import { readTitle, type PrintedTitle } from "./title";
import { AND, BESIDE, DEED, HEAD, LEADERS, PLACE_NAME, SOME, VERB } from "./words";

/** Last words of organs that are called by them: 局, 委, 院, 公司. */
const ORGAN = classes("post-cues/organ", "post-cues/house", "post-cues/firm", "post-cues/whole-body");
/** 有限公司, 集团: what the name of a company goes on with behind what ends others. */
const FIRM_TAIL = classes("post-cues/any-company", "post-cues/company-end", "post-cues/firm");
/** 公司股票, 公司法: in which such a word is any. */
const NO_ORGAN = classes("post-cues/no-organ");

/** An organ that a text names in full, and where its name ends. */
export interface Organ extends Pick<PrintedTitle, "jurisdiction" | "body"> {
  readonly end: number;
}

/** By name, or as printed where nobody says which it is: 区 of 区发展改革委. */
export const areaOf = (jurisdiction: PrintedTitle["jurisdiction"]): string =>
  jurisdiction?.name ?? jurisdiction?.surface ?? "";

/** In characters, from a mark to the last word of an organ's name. */
const LONGEST = 30;
/** In characters: 新辰公司. */
const SHORTEST_NAME = 4;
/** In characters: 春和工业学校. */
const SHORTEST_SCHOOL = 6;

/** Words of the language at large. */
const COMMON = classes("words");
/** In characters: 公司. */
const SHORTEST_END = 2;

/** A company or school with a name of its own, which is nobody's. */
function isOwn(scene: PostScene, body: string): boolean {
  const { lexicon } = scene;
  if (body.length < SHORTEST_NAME || Affixes.of(lexicon, "own").startOf(body) > 0) return false;
  if (Affixes.of(lexicon, "any-company").has(body)) return false;
  // 归属于母公司
  if (Affixes.of(lexicon, "kin-company").endOf(body) > 0) return false;
  // 学校有关部门和学院
  if (Affixes.of(lexicon, "school").startOf(body) > 0) return false;
  // 全省20所高校
  if (/\d/u.test(body)) return false;
  // 阶段性成绩及公司
  const name = lexicon.automaton.read(body);
  const and = name.find({ start: 1, end: body.length }, AND);
  if (and && isMadeOf(name, { start: 0, end: and.start }, COMMON) && body.length - and.end <= SHORTEST_END)
    return false;
  // 被|工友紧急送往医院: what is told once, and what somebody does in it.
  if (isTold(scene, body)) return false;
  // 并适应学校: any may be called so, but neither 湖南某学院 nor 某大学附属医院.
  const school = schoolIn(lexicon, body);
  const isPlaced = lexicon.automaton.read(body).longest(0, PLACE_NAME) > 1 || (school !== "" && school !== body);
  if (!isPlaced && body.length < SHORTEST_SCHOOL && Affixes.of(lexicon, "organisation").endOf(body) > 0) return false;
  return Affixes.of(lexicon, "company-end", "own-body", "hospital", "house").endOf(body) > 0;
}

/** Whether a name holds a verb and is printed once, behind no mark. */
function isTold(scene: PostScene, body: string): boolean {
  const name = scene.lexicon.automaton.read(body);
  if (name.longest(0, PLACE_NAME) > 0 || !name.holds({ start: 0, end: body.length }, DEED)) return false;
  const ends = endingOf(scene, body.length).get(body) ?? [];
  const at = ends[0]! - body.length;
  return ends.length === 1 && at > 0 && !DELIMITER.test(scene.lattice.text[at - 1]!);
}

/** By length, texts of that length that end in the last word of an organ, with where they end: the same name may stand again. */
const endings = new WeakMap<PostScene, Map<number, ReadonlyMap<string, readonly number[]>>>();

function endingOf(scene: PostScene, length: number): ReadonlyMap<string, readonly number[]> {
  const byLength = endings.get(scene) ?? new Map<number, ReadonlyMap<string, readonly number[]>>();
  endings.set(scene, byLength);
  const { lattice } = scene;
  const known =
    byLength.get(length) ?? groupBy(lattice.endsOf(ORGAN), (end) => lattice.text.slice(Math.max(0, end - length), end));
  byLength.set(length, known);
  return known;
}

const known = new WeakMap<PostScene, readonly Organ[]>();

/** Every organ that the text names in full, with its jurisdiction. */
export function organsOf(scene: PostScene): readonly Organ[] {
  const found = known.get(scene) ?? readOrgans(scene, { start: 0, end: scene.lattice.text.length });
  known.set(scene, found);
  return found;
}

/** Those of a part of the text, which alone is read for them. */
export function organsIn(scene: PostScene, within: Span): readonly Organ[] {
  const all = known.get(scene);
  return all ? endingIn(all, within) : readOrgans(scene, within);
}

/** Those of some organs, in order, that end within a span. */
export const endingIn = (organs: readonly Organ[], { start, end }: Span): readonly Organ[] =>
  organs.slice(endedBy(organs, start), endedBy(organs, end));

/** How many of some organs, in order, end at a place or before it. */
export function endedBy(organs: readonly Organ[], at: number): number {
  let [low, high] = [0, organs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (organs[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some organs, in order, that ends at a place or before it; undefined for none. */
export const lastBefore = (organs: readonly Organ[], at: number): Organ | undefined => organs[endedBy(organs, at) - 1];

/** Whether no name goes across a mark; it does across 永拓（杭州）有限公司. */
function isMark(text: string, at: number): boolean {
  if (!DELIMITER.test(text[at]!)) return false;
  const within =
    text[at] === "）" ? text.slice(Math.max(0, at - LONGEST_BRACKET), at + 1) : text.slice(at, at + LONGEST_BRACKET);
  return !(
    text[at] === "）" ? /\p{Script=Han}（\p{Script=Han}{2,4}）$/u : /^（\p{Script=Han}{2,4}）\p{Script=Han}/u
  ).test(within);
}

/** In characters, with the marks and what stands beside them. */
const LONGEST_BRACKET = 7;

function readOrgans(scene: PostScene, within: Span): readonly Organ[] {
  const { lattice } = scene;
  return lattice.all(within, ORGAN).flatMap(({ end }): readonly Organ[] => {
    // 局长, 中心小学
    if (lattice.longest(end - 1, HEAD) > 1 || lattice.cuts(end, { start: end - 2, end: end + 2 }, NO_ORGAN)) return [];
    // 永拓传媒|有限公司
    if (lattice.longest(end, FIRM_TAIL) > 1) return [];
    let limit = end;
    while (limit > Math.max(0, end - LONGEST) && !isMark(lattice.text, limit - 1)) limit -= 1;
    const title = readTitle(scene, limit, { start: end, end });
    if (!title || lattice.longest(title.start, SOME) > 0) return [];
    const { jurisdiction, body } = title;
    const name = { start: title.start, end };
    // 某某任|永拓公司
    if (spansWithin(scene.persons, name).length > 0) return [];
    if (
      lattice.holds(name, LEADERS) ||
      lattice.holds(name, BESIDE) ||
      lattice.all(name, VERB).some((word) => word.end - word.start > 1)
    )
      return [];
    const isNamed = jurisdiction !== null ? areaOf(jurisdiction) !== "" && body.length > 1 : isOwn(scene, body);
    return isNamed ? [{ jurisdiction, body, end }] : [];
  });
}
