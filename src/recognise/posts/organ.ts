/** The organ that a text names once and then calls by its last word: 市局党组书记, 该局副局长, 院党委书记, 党组书记. */

import { groupBy } from "../../collections";
import { classes } from "../../lexicon";
import { spansWithin } from "../../text";
import { Affixes } from "./affixes";
import { DELIMITER } from "./marks";
import { isMadeOf } from "./owner";
import { schoolIn } from "./parts";
import type { PostScene } from "./scene";
import { areaWithin } from "./within";
import { readTitle, type PrintedTitle } from "./title";
import { AND, BESIDE, DEED, HEAD, LEADERS, LISTED, PLACE_NAME, SOME, VERB } from "./words";

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

/** In characters, from a mark to the last word of an organ's name. */
const LONGEST = 30;

/** The title with its organ written out, where the text names one that ends in the same word; else as it is. */
export function withOrgan(scene: PostScene, title: PrintedTitle, isFirst: boolean): PrintedTitle {
  const called = calledIn(scene, title);
  if (called === undefined)
    return isFirst
      ? (spokenFor(scene, title) ??
          ofCourt(scene, title) ??
          ofHospital(scene, title) ??
          ofPolice(scene, title) ??
          withCommittee(scene, title))
      : title;
  const fitting = fittingIn(scene, called.word, title.jurisdiction?.surface ?? "");
  const organ = lastBefore(fitting, title.start) ?? fitting[0];
  if (!organ) return title;
  // 该校 of 某大学某学院: the whole school.
  const school = organ.body.endsWith(called.word) ? "" : schoolIn(scene.lexicon, organ.body);
  // 分局局长 stays as it is printed, of the area whose branch the text names.
  if (Affixes.of(scene.lexicon, "branch").has(called.word)) {
    const area = organ.jurisdiction?.name ?? null;
    return { ...title, jurisdiction: { name: areaWithin(scene.lexicon, area, organ.body) ?? area, surface: "" } };
  }
  return { ...title, jurisdiction: organ.jurisdiction, body: (school || organ.body) + called.rest };
}

const callings = new WeakMap<PostScene, Map<string, readonly Organ[]>>();

/** The organs of a text that are called by a word, of areas whose level that is. */
function fittingIn(scene: PostScene, word: string, level: string): readonly Organ[] {
  const all = callings.get(scene) ?? new Map<string, readonly Organ[]>();
  callings.set(scene, all);
  const schools = Affixes.of(scene.lexicon, "school");
  const fits = ({ body, jurisdiction }: Organ): boolean => {
    // 该校 of 某某学院
    const isSchool = schools.has(word) && schools.endOf(body) > 0;
    return (body.endsWith(word) || isSchool) && body !== word && areaOf(jurisdiction).endsWith(level);
  };
  const found = all.get(`${word} ${level}`) ?? organsIn(scene).filter(fits);
  all.set(`${word} ${level}`, found);
  return found;
}

/** By name, or as printed where nobody says which it is: 区 of 区发展改革委. */
const areaOf = (jurisdiction: PrintedTitle["jurisdiction"]): string =>
  jurisdiction?.name ?? jurisdiction?.surface ?? "";

/** In characters: 记者从外交部获悉，发言人. */
const NEAR = 24;

/** 发言人 alone is of the organ of the centre that was named right before; undefined for other titles. */
function spokenFor({ lattice, lexicon }: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction, head, start } = title;
  if (jurisdiction !== null || body !== "" || !Affixes.of(lexicon, "spokesman").has(head.text)) return undefined;
  const organ = lattice.findLast({ start: Math.max(0, start - NEAR), end: start }, LISTED);
  const name = organ ? lattice.text.slice(organ.start, organ.end) : "";
  return Affixes.of(lexicon, "ministry", "sectioned", "department").endOf(name) > 0
    ? { ...title, body: name }
    : undefined;
}

/** 分党组书记 where the text names 永康市人民法院分党组 before: of the organ in front of the same committee. */
function withCommittee(scene: PostScene, title: PrintedTitle): PrintedTitle {
  const { body, jurisdiction } = title;
  if (jurisdiction !== null || !Affixes.of(scene.lexicon, "party-body").has(body)) return title;
  const { text } = scene.lattice;
  const organ = organsIn(scene).findLast(({ end }) => end <= title.start && text.startsWith(body, end));
  return organ ? { ...title, jurisdiction: organ.jurisdiction, body: organ.body + body } : title;
}

/** 妇科主任 where the text has 永康市第一人民医院妇科 as well: of the hospital; undefined for any other. */
function ofHospital(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon, lattice } = scene;
  const { body, jurisdiction, start } = title;
  if (jurisdiction !== null || body.length > LONGEST_PART || Affixes.of(lexicon, "ward").endOf(body) === 0)
    return undefined;
  const isOf = ({ body: name, end }: Organ): boolean =>
    Affixes.of(lexicon, "hospital").endOf(name) > 1 && end !== start && lattice.text.startsWith(body, end);
  const organ = organsIn(scene).find(isOf);
  return organ && { ...title, jurisdiction: organ.jurisdiction, body: organ.body + body };
}

/** 江北派出所|民警 where the text names 永康市公安局: of that city, if it names the police of no other; undefined for other titles. */
function ofPolice(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction } = title;
  if (jurisdiction !== null || Affixes.of(scene.lexicon, "police-unit").endOf(body) === 0) return undefined;
  if (!policed.has(scene)) policed.set(scene, areaOfPolice(scene));
  const area = policed.get(scene);
  return area === undefined ? undefined : { ...title, jurisdiction: { name: area, surface: "" } };
}

const policed = new WeakMap<PostScene, string | null | undefined>();

/** The only area of whose police a text names an office. */
function areaOfPolice(scene: PostScene): string | null | undefined {
  const { lexicon } = scene;
  const areas = organsIn(scene)
    .filter((organ) => lexicon.automaton.read(organ.body).holds({ start: 0, end: organ.body.length }, POLICE))
    .map((organ) => areaWithin(lexicon, organ.jurisdiction?.name ?? null, organ.body) ?? organ.jurisdiction?.name);
  const [area] = areas;
  return areas.every((other) => other === area) ? area : undefined;
}

/** 公安局 */
const POLICE = classes("post-cues/police-office");

/** 副检察长 alone is of the 检察院 that the text names; undefined for other titles, and where it names none. */
function ofCourt(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction, head } = title;
  if (jurisdiction !== null || body !== "" || !Affixes.of(scene.lexicon, "prosecutor").has(head.text)) return undefined;
  const organs = organsIn(scene).filter((organ) => Affixes.of(scene.lexicon, "court").endOf(organ.body) > 2);
  const organ = organs.findLast(({ end }) => end <= title.start) ?? organs[0];
  return organ ? { ...title, jurisdiction: organ.jurisdiction, body: organ.body } : undefined;
}

interface Called {
  readonly word: string;
  /** 党组 of 局党组. */
  readonly rest: string;
}

/** The word by which a title calls its organ, whose level may stand in front and nothing else; undefined for most titles. */
function calledIn({ lexicon }: PostScene, { jurisdiction, body }: PrintedTitle): Called | undefined {
  if (jurisdiction !== null && jurisdiction.surface.length !== 1) return undefined;
  const own = Affixes.of(lexicon, "own").startOf(body);
  const bare = body.slice(own);
  const length = Affixes.of(lexicon, "organ").startOf(bare);
  if (length === 0) return undefined;
  const [word, rest] = [bare.slice(0, length), bare.slice(length)];
  // 委 alone is the committee: 市委书记.
  if (rest === "" && jurisdiction !== null && Affixes.of(lexicon, "committee").has(word)) return undefined;
  // 省委组织部某处: of the committee, and of no 卫健委.
  if (Affixes.of(lexicon, "committee").has(word) && Affixes.of(lexicon, "party-department").startOf(rest) > 0)
    return undefined;
  // 办事处, 委办公室; 校党委 is the committee of the school
  const isCommittee = Affixes.of(lexicon, "party-body").has(rest);
  if (rest !== "" && !isCommittee && lexicon.words.bodies.has(bare)) return undefined;
  const isPart =
    rest === "" ||
    // 该公司车队队长
    (own > 0 && rest.length <= LONGEST_PART) ||
    Affixes.of(lexicon, "party-body", "part-of-company").startOf(rest) > 0 ||
    // 常委会某领导小组, 院某领导小组
    (!Affixes.of(lexicon, "committee").has(word) && Affixes.of(lexicon, "group").endOf(rest) > 0) ||
    Affixes.of(lexicon, "section").endOf(rest) > 0;
  return isPart ? { word, rest } : undefined;
}

/** In characters, of a part of the organ: 泌尿外科. */
const LONGEST_PART = 8;
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
export function organsIn(scene: PostScene): readonly Organ[] {
  const found = known.get(scene) ?? readOrgans(scene);
  known.set(scene, found);
  return found;
}

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

function readOrgans(scene: PostScene): readonly Organ[] {
  const { lattice } = scene;
  return lattice.all({ start: 0, end: lattice.text.length }, ORGAN).flatMap(({ end }): readonly Organ[] => {
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
