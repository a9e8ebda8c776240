/** Whether posts are of who is named next, and of whom else. */

import type { Lattice } from "../../lexicon";
import { firstAtOrAfter, type Span } from "../../text";
import type { PersonMention } from "../persons";
import type { Waiting } from "./handing";
import { behindAge } from "./marks";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";
import { isUnread } from "./unread";
import { ALSO, COPULA, DUTY, ENVOY, IS, MEMBER, NAMING_HEAD, NOBODY_BODY, OF, RANK, SOLE } from "./words";

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

/** 领导, 单位负责人: of nobody that is named. */
export const isBareCollective = (lattice: Lattice, { jurisdiction, body, head }: PrintedTitle): boolean =>
  jurisdiction === null && (body === "" || lattice.longestBefore(head.start, NOBODY_BODY) > 0);

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
  // 时任金华市市长、党组书记的某某; 担任市长一职的是某某
  if (waiting.some(({ post }) => post.status === "former")) at += lattice.longest(at, OF);
  at += lattice.longest(at, DUTY);
  at += lattice.longest(at, IS) || copulaAt(scene, at);
  // 出席会议的市领导还有某某、某某
  if (waiting.every(({ collective }) => collective)) at += lattice.longest(at, ALSO);
  return at === start || isUnread(lattice, { start: at, end: start });
}

/** The length of 为 in 金华市市长为某某。, which ends behind the name; 0 for none, as in 市长为某某颁奖. */
function copulaAt({ lattice, persons }: PostScene, at: number): number {
  const length = lattice.longest(at, COPULA);
  const next = persons[firstAtOrAfter(persons, at + length)];
  return length > 0 && next && /^[，。；]/u.test(lattice.text.slice(next.end)) ? length : 0;
}
