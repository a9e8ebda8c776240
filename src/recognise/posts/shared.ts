/** Whether posts are of who is named next, and of whom else. */

import type { Lattice } from "../../lexicon";
import { NATION } from "../../model";
import { firstAtOrAfter, type Span } from "../../text";
import type { PersonMention } from "../persons";
import type { Waiting } from "./handing";
import { behindAge, behindRemark } from "./marks";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";
import { isUnread } from "./unread";
import {
  ALSO,
  BECOME,
  CALLED,
  CAPACITY,
  COMRADE,
  COPULA,
  DUTY,
  ENVOY,
  IS,
  JOINS_LAST,
  KNOWN_HEAD,
  LEADER_HEAD,
  LEFT,
  MEMBER,
  NAMING_HEAD,
  NATIONAL_HEAD,
  NATIONAL_LEADER,
  NOBODY_BODY,
  NOW,
  OF,
  RANK,
  SOLE,
  VERB,
} from "./words";

/** 副市长某某和某某 are both; 市委书记某某和某某 never. */
export function isOfMany({ lattice }: PostScene, { title: { head }, collective }: Waiting): boolean {
  return collective || lattice.longest(head.start, RANK) > 0 || lattice.holds(head, MEMBER);
}

/** 某协会会长某某、某某: the second is somebody else. */
export function isSole(scene: PostScene, waiting: Waiting): boolean {
  const { head, body, jurisdiction } = waiting.title;
  if (isOfMany(scene, waiting) || (body === "" && jurisdiction === null)) return false;
  return scene.lattice.longest(head.start, SOLE) === head.text.length;
}

/** 领导, 单位负责人: of nobody that is named; 党和国家领导人 are of the whole country. */
export const isBareCollective = (lattice: Lattice, { jurisdiction, body, head }: PrintedTitle): boolean =>
  jurisdiction === null &&
  lattice.longest(head.start, NATIONAL_HEAD) === 0 &&
  (body === "" || lattice.longestBefore(head.start, NOBODY_BODY) > 0);

/** What stands between the posts of one person. */
const LIST = /[，、；兼（）]/u;

/** 联合国秘书长|某地问题特别代表某某: the title before, which ends at `before`, is of who sends him. */
export function isEnvoy({ lattice }: PostScene, before: number, { start, head }: PrintedTitle): boolean {
  return lattice.longest(head.start, ENVOY) > 0 && !LIST.test(lattice.text.slice(before, start));
}

/**
 * How far left a title may reach that is printed behind `last`: 雷诺|首席执行官|某某 has a company there, though it reads as a name, since
 * nobody heads another.
 */
export function limitBehind(
  { lattice, persons }: PostScene,
  limit: number,
  last: PersonMention | undefined,
  head: Span,
): number {
  const isBetween = last?.end === head.start && persons[firstAtOrAfter(persons, head.end)]?.start === head.end;
  return isBetween && lattice.is(head, NAMING_HEAD) ? last.start : limit;
}

/** Whether nothing but a bracket, a space or 的 stands between the last title, which ends at `end`, and a name. */
export function isNextTo(scene: PostScene, waiting: readonly Waiting[], end: number, start: number): boolean {
  const { lattice } = scene;
  let at = behindAge(lattice.text, end + (lattice.text[end] === " " ? 1 : 0));
  // 时任金华市市长、党组书记的某某, 已任市长的某某; 担任市长一职的是某某
  const isThen = ({ post, title }: Waiting): boolean =>
    post.status === "former" || lattice.longestBefore(title.start, NOW) > 0;
  if (waiting.some(isThen)) at += lattice.longest(at, OF);
  at += lattice.longest(at, DUTY);
  at += lattice.longest(at, LEFT);
  at += lattice.longest(at, IS) || copulaAt(scene, at);
  // 出席会议的市领导还有某某、某某; 副市长还有某某
  if (waiting.every((post) => isOfMany(scene, post))) at += lattice.longest(at, ALSO);
  if (isCapacity(scene, waiting)) at += lattice.text[at] === "，" ? 1 : lattice.longest(at, OF);
  return at === start || isUnread(lattice, { start: at, end: start });
}

/**
 * Whether a title stands right behind a name and says what its bearer is, unlike 某某|当选总统, which tells what came about, 某某|发言人,
 * who speaks for him, and 某某|指挥, which is what he does.
 */
export const isRightBehind = ({ lattice }: PostScene, name: Span, title: Span): boolean =>
  name.end === title.start &&
  lattice.longest(title.start, BECOME) === 0 &&
  ![ENVOY, VERB].some((set) => lattice.longest(title.start, set) === title.end - title.start);

/** 作为|永康市副市长，某某…, 身为|局长|的某某: whether the titles are what the next to be named acts as. */
export const isCapacity = ({ lattice }: PostScene, [first]: readonly Waiting[]): boolean =>
  first !== undefined && lattice.longestBefore(first.title.start, CAPACITY) > 0;

/** The length of 为 in 金华市市长为某某。, which ends behind the name; 0 for none, as in 市长为某某颁奖. */
function copulaAt({ lattice, persons }: PostScene, at: number): number {
  const length = lattice.longest(at, COPULA);
  const next = persons[firstAtOrAfter(persons, at + length)];
  return length > 0 && next && /^[，。；]/u.test(lattice.text.slice(next.end)) ? length : 0;
}

/** Whether a head stands behind the name of somebody who heads the state or its government. */
export const isLeader = (lattice: Lattice, holder: Span, head: Span): boolean =>
  lattice.is(holder, NATIONAL_LEADER) && lattice.is(head, LEADER_HEAD);

/**
 * 某某主席|特别代表: who goes for somebody, whose name and title stand in front and are `last`, or the titles in front of the name;
 * undefined for other heads. He is of the whole country where they are those of one who heads it.
 */
export function envoyOf(
  { lattice, persons }: PostScene,
  last: Span,
  head: Span,
  [title]: readonly Waiting[],
): Waiting | undefined {
  const holder = persons[firstAtOrAfter(persons, last.start)];
  if (last.end !== head.start || holder?.start !== last.start) return undefined;
  if (lattice.longest(head.start, ENVOY) !== head.end - head.start) return undefined;
  // 国家主席|某某|特使
  const isBare = holder.end === last.end;
  if (isBare && title?.title.end !== last.start) return undefined;
  const sender = lattice.text.slice(isBare ? title!.title.start : last.start, last.end);
  const text = lattice.text.slice(head.start, head.end);
  const of = isBare ? title!.post.of : isLeader(lattice, holder, { start: holder.end, end: last.end }) ? NATION : null;
  const sent = { start: head.start, end: head.end, jurisdiction: null, body: sender, head: { ...head, text } };
  return { title: { ...sent, status: "held" }, post: { text: sender + text, of, status: "held" }, collective: false };
}

/** In characters, of titles between the first and the name. */
const LONGEST_LIST = 40;

/** 某某汇会长、|政协委员|某某: whether more titles follow the one that ends at a place, and behind the last a name. */
export function leadsToName({ persons, lattice }: PostScene, end: number): boolean {
  const next = persons[firstAtOrAfter(persons, end)];
  if (!next || lattice.text[end] !== "、" || next.start - end > LONGEST_LIST) return false;
  return (
    /^[^，。；：]+$/u.test(lattice.text.slice(end, next.start)) && lattice.longestBefore(next.start, KNOWN_HEAD) > 1
  );
}

/** 副市长陈雅文、|林志国: whether somebody follows `last` in a list, and so holds the posts that are `shared` in it. */
export function continuesList(
  scene: PostScene,
  last: PersonMention | undefined,
  shared: readonly Waiting[],
  person: PersonMention,
): boolean {
  const { lattice } = scene;
  // 主任医师某某和某某医生
  if (!last || lattice.longest(person.end, CALLED) > 0) return false;
  let at = behindRemark(lattice.text, last.end);
  at += lattice.longest(at, COMRADE);
  const between = lattice.text.slice(at, person.start);
  if (shared.some((waiting) => isSole(scene, waiting))) return false;
  if (between.length <= 2 && /^[、/· ]+$/u.test(between)) return true;
  if (between[0] === "、" && isUnread(lattice, { start: at + 1, end: person.start })) return true;
  // 市领导某某，某某，某某参加
  if (between === "，" && shared.length > 0) return shared.every(({ collective }) => collective);
  const joined = lattice.is({ start: at, end: person.start }, JOINS_LAST) && lattice.text[person.end] !== "、";
  return joined && shared.every((waiting) => isOfMany(scene, waiting));
}
