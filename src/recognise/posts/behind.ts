/** Titles that stand behind names, and what stands behind titles: 学校党委陈春声书记, 某某、某某等28位市人大代表. */

import { classes, type Lattice } from "../../lexicon";
import { firstAtOrAfter, type Span } from "../../text";
import type { PersonMention } from "../persons";
import { isCountry } from "./abroad";
import { Affixes } from "./affixes";
import { DELIMITER } from "./marks";
import { isMadeOf } from "./owner";
import { levelAt } from "./told";
import type { Head, PostScene } from "./scene";
import { headOf, readTitle, type PrintedTitle } from "./title";
import {
  AND_OTHERS,
  BODY,
  BODY_END,
  BOUNDARY,
  CALLING,
  COMPANY_HEAD,
  COUNTED,
  HEAD,
  KNOWN_HEAD,
  LISTED,
  MAKER,
  MEMBER,
  NAMING_HEAD,
  NOBODY_BODY,
  OF,
  OPEN_HEAD,
  OWN_END,
  PARTY_HEAD,
  RANK_HEAD,
  SMALL_AREA,
  SOME,
} from "./words";

/** The title of 学校党委陈春声书记, whose body stands before the name and its head behind; undefined where no body does. */
export function titleAround(
  scene: PostScene,
  sentence: Span,
  person: PersonMention,
  head: Span,
): PrintedTitle | undefined {
  const { lattice } = scene;
  const from = bodyLimit(scene, sentence, person.start);
  // 永拓大学的某某教授
  const of = lattice.longestBefore(person.start, OF);
  const isOf = [OWN_END, BODY].some((set) => lattice.longestBefore(person.start - of, set) > 0);
  const end = of > 0 && isOf ? person.start - of : person.start;
  if (from >= end) return undefined;
  const title = readTitle(scene, from, { start: end, end });
  if (!title || (title.body === "" && title.jurisdiction === null)) return undefined;
  // 某区引进的某大学归国人员|某某博士: what is long and ends in no organisation's word is none.
  const ends = [BODY_END, OWN_END, LISTED, SMALL_AREA].some((set) => lattice.longestBefore(end, set) > 0);
  if (!ends && title.body.length > LONGEST_BARE) return undefined;
  return { ...title, end: head.end, head: headOf(lattice, head) };
}

/** In characters, of a company called by its name alone. */
const LONGEST_BARE = 4;

/** Where the clause before a name begins, another name ends, or a mark stands. */
function bodyLimit({ lattice, persons }: PostScene, sentence: Span, start: number): number {
  const before = persons[firstAtOrAfter(persons, start) - 1];
  const limit = Math.max(sentence.start, before?.end ?? 0);
  let at = start;
  while (at > limit && !DELIMITER.test(lattice.text[at - 1]!)) at -= 1;
  return Math.max(at, before?.end ?? 0);
}

/** Behind 28位 or 两名; the place itself where nobody is counted. */
export function countEnd(lattice: Lattice, at: number): number {
  const digits = /^\d{1,3}/u.exec(lattice.text.slice(at, at + 4))?.[0].length ?? 0;
  const end = at + digits;
  return end + Math.max(lattice.longest(end, SOME), digits > 0 ? lattice.longest(end, COUNTED) : 0);
}

/** 市委常委|市政府常务副市长某某, 稽查专员|一级调研员某某: another title of the same person, no mark between. */
export function titleFollows(scene: PostScene, from: number): boolean {
  const { lattice, persons, placeAt } = scene;
  const next = persons[firstAtOrAfter(persons, from)];
  if (!next || next.start - from > LONGEST_TITLE || !isHanOnly(lattice.text.slice(from, next.start))) return false;
  if (lattice.longest(from, RANK_HEAD) > 0) return from + lattice.longest(from, RANK_HEAD) === next.start;
  const head = lattice.longestBefore(next.start, HEAD);
  const at = next.start - head;
  if (head <= 1 || at < from) return false;
  // 人大代表|永拓集团董事长某某
  if (at > from && lattice.longestBefore(from, DELEGATE) > 0) return true;
  const isOfParty = lattice.longestBefore(from, PARTY_HEAD) > 0;
  // 党组成员|副总经理某某, 党组书记|局长某某
  if (at === from) return isOfParty || lattice.longestBefore(from, MEMBER) > 0;
  // 党支部书记|村委会主任某某
  return (isOfParty && lattice.longest(from, BODY) > 1) || placeAt.has(from) || levelAt(lattice, from) > 0;
}

/** 人大代表, 政协委员: who mostly holds a post elsewhere. */
const DELEGATE = classes("post-cues/delegate");

/** In characters. */
const LONGEST_TITLE = 24;

/** Whether a text is Han characters and nothing else; so is an empty one. */
export const isHanOnly = (text: string): boolean => /^\p{Script=Han}*$/u.test(text);

/** 永拓集团的|首席执行官: with the body that 的 stands behind, where that is a company or school, or listed; undefined for others. */
export function bodyOfOwner(scene: PostScene, limit: number, title: PrintedTitle): PrintedTitle | undefined {
  const { lattice } = scene;
  const end = title.start - 1;
  if (title.jurisdiction !== null || end <= limit || lattice.longestBefore(title.start, OF) !== 1) return undefined;
  // AMD的|首席执行官: in Latin letters, a company.
  const latin = LATIN.exec(lattice.text.slice(Math.max(limit, end - LONGEST_LATIN), end))?.[0] ?? "";
  if (latin !== "" && title.body === "" && lattice.longest(title.head.start, COMPANY_HEAD) > 0)
    return { ...title, start: end - latin.length, body: latin };
  // 摩根大通的|首席执行官: what no table has, from a mark on
  // 援疆工作队的|领队
  const isBody = lattice.longestBefore(end, BODY) > 1;
  const isOwner = isBody || lattice.longestBefore(end, LISTED) > 1 || lattice.longestBefore(end, OWN_END) > 0;
  const named = isOwner ? 0 : ownerBefore(scene, limit, end);
  if (named > 0 && title.body === "" && lattice.longest(title.head.start, NAMING_HEAD) > 0)
    return { ...title, start: end - named, body: lattice.text.slice(end - named, end) };
  const owner = isOwner ? readTitle(scene, limit, { start: end, end }) : undefined;
  if (!owner || owner.body.length < 2) return undefined;
  return { ...title, start: owner.start, jurisdiction: owner.jurisdiction, body: owner.body + title.body };
}

/** Words of the language at large, which no name is. */
const COMMON = classes("words", "functions");
/** 年, 们: what ends no name. */
const FUNCTION = classes("functions");
/** In characters: the name of a company that no table has. */
const [SHORTEST_OWNER, LONGEST_OWNER] = [2, 6];

/** The length of what may be a company's name in front of 的, from a mark or a word that parts; 0 for none. */
function ownerBefore({ lattice }: PostScene, limit: number, end: number): number {
  for (let start = Math.max(limit, end - LONGEST_OWNER); start <= end - SHORTEST_OWNER; start += 1) {
    const parts = DELIMITER.test(lattice.text[start - 1] ?? "。") || lattice.longestBefore(start, BOUNDARY) > 0;
    const holdsAny = lattice.all({ start, end }, BOUNDARY).some((word) => word.end - word.start > 1);
    const name = lattice.text.slice(start, end);
    // 上任不到四年的|董事长
    if (!parts || holdsAny || !isHanOnly(name) || /[一二三四五六七八九十两]\p{Script=Han}$/u.test(name)) continue;
    const isWord =
      isMadeOf(lattice, { start, end }, COMMON) ||
      [KNOWN_HEAD, FUNCTION].some((set) => lattice.longestBefore(end, set) > 0);
    return isWord ? 0 : end - start;
  }
  return 0;
}

/** In characters. */
const LONGEST_LATIN = 20;
const LATIN = /[A-Za-z][\w&.-]*(?: [A-Za-z][\w&.-]*){0,3}$/u;

/** The names of the list that ends at a place. */
export function listBefore({ lattice, persons }: PostScene, sentence: Span, end: number): readonly PersonMention[] {
  const listed: PersonMention[] = [];
  let to = end;
  for (let at = firstAtOrAfter(persons, end) - 1; at >= 0 && persons[at]!.start >= sentence.start; at -= 1) {
    const person = persons[at]!;
    if (person.end > end) continue;
    const gap = lattice.text.slice(person.end, to);
    if (gap !== "" && !/^[、 /]$/u.test(gap)) break;
    listed.push(person);
    to = person.start;
  }
  return listed.toReversed();
}

/** In characters: 中国青少年足球特聘专家, 获奖长篇小说《某某》作者. */
const LONGEST_CALLING = 30;
/** 《某某》 */
const WORK = /《[^《》]*》/u;

/** 研究中心主任、|权威改革专家|某某, 作协主席、|《某某》作者|某某: what is last in a list of titles, which ends at `at`, is what somebody is, and no post. */
export function isCalling(lattice: Lattice, at: number, person: number): boolean {
  if (lattice.text[at] !== "、" || person - at > LONGEST_CALLING) return false;
  const link = lattice.text.slice(at + 1, person);
  const calling = lattice.longestBefore(person, WORK.test(link) ? MAKER : CALLING);
  return calling > 0 && isHanOnly(link.slice(0, link.length - calling).replace(WORK, ""));
}

/** 胡勇春、陈美容等|市领导: the title behind a list that ends with a name, and whom it is given; undefined for none. */
export function coveredTitle(
  scene: PostScene,
  sentence: Span,
  last: Span,
  head: Head,
  printed: Span,
): { readonly title: PrintedTitle; readonly people: readonly PersonMention[] } | undefined {
  const { lattice } = scene;
  const and = last.end + lattice.longest(last.end, AND_OTHERS, printed.start - last.end);
  const some = countEnd(lattice, and);
  const isCounted = some > and;
  const isBare = and === last.end;
  if ((isBare && !isCounted) || printed.start - and > LONGEST_COVER) return undefined;
  if (/[，。、]/u.test(lattice.text.slice(and, printed.start))) return undefined;
  const title = readTitle(scene, some, printed);
  // 某某等与学院领导交流: others than the leaders.
  const isMany = isCounted || head.kind === "collective" || lattice.holds(head, MEMBER);
  if (!title || title.start !== some || !isMany) return undefined;
  const people = listBefore(scene, sentence, last.end);
  // 某某一位市长
  if (isBare && people.length < 2) return undefined;
  return { title, people: isOfListed(scene, title, printed, isCounted && head.kind === "post") ? people : [] };
}

/** Whether a title behind a list says what those in it are; `isCounted`: 某某、某某等五位副首相. */
function isOfListed({ lattice }: PostScene, title: PrintedTitle, printed: Span, isCounted: boolean): boolean {
  if (lattice.longestBefore(printed.start, NOBODY_BODY) > 0) return false;
  if (title.body === "") return isCounted || title.jurisdiction !== null;
  return lattice.longestBefore(printed.start, BODY) > 0;
}

/** In characters: 市人大代表. */
const LONGEST_COVER = 12;

/** A head that no table has, right before a name: 联席主官某某; believed where an organisation stands in front. */
export function openTitle(scene: PostScene, limit: number, person: Span): PrintedTitle | undefined {
  const { lattice } = scene;
  const open = lattice.longestBefore(person.start, OPEN_HEAD);
  const start = person.start - open - 1;
  if (open === 0 || start <= limit || lattice.longestBefore(person.start, KNOWN_HEAD) > open) return undefined;
  const title = readTitle(scene, limit, { start, end: person.start });
  return title && title.jurisdiction === null && title.body.length < 3 ? undefined : title;
}

/**
 * 中共中央台办、国务院台办主任, 某国电力部、能源部部长: the organisation from `segment` to the 、 at `end` has the head of the title behind;
 * undefined for none.
 */
export function sharedHead(
  scene: PostScene,
  segment: number,
  end: number,
  title: PrintedTitle,
): PrintedTitle | undefined {
  if (segment < 0 || end <= segment) return undefined;
  const { lattice, lexicon } = scene;
  const isBody = lattice.longestBefore(end, BODY) > 1;
  const ministry = Affixes.of(lexicon, "ministry");
  if (!isBody && (ministry.endOf(title.body) === 0 || ministry.endOf(lattice.text.slice(segment, end)) === 0))
    return undefined;
  const before = readTitle(scene, segment, { start: end, end });
  const whole = before && (before.jurisdiction !== null || before.body.length > 2) && before.body !== "";
  if (!whole || (!isBody && !isCountry(scene, before.jurisdiction?.name ?? null))) return undefined;
  return { ...before, status: title.status, end: title.end, head: title.head };
}
