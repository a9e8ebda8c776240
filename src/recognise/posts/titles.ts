/** Titles that follow one another from a place, and those that end at one: 永康市副市长、代理市长 behind 任命某某为. */

import { classes } from "../../lexicon";
import type { TitleStatus } from "../../model";
import { spansWithin, type Span } from "../../text";
import { Affixes } from "./affixes";
import { ofCompany } from "./companies";
import { composePost } from "./compose";
import { ofEmployer } from "./employer";
import { DELIMITER } from "./marks";
import type { PostMention } from "./mention";
import { statusLength } from "./organisation";
import { withOrgan } from "./organ";
import type { PostContext } from "./post";
import { headAt, type PostScene } from "./scene";
import { readTitle, type PrintedTitle } from "./title";
import { BESIDE, CHIEF, DUTY, HEAD, OF, RANK } from "./words";

/** 由 in front of who was given the posts before it. */
const BY = classes("post-cues/by");

/** In characters: what is named farther behind a verb, or behind the post before, is no post that it gives. */
const REACH = 200;

type Given = Span & Pick<PostMention, "post">;

/** The title with the body that the text names elsewhere; the first of all is of a company that is named before, or that the text is about. */
function called(scene: PostScene, printed: PrintedTitle, isFirst: boolean, isAlone: boolean): PrintedTitle {
  const isNew = isFirst && isAlone;
  const title = (isNew ? ofEmployer(scene, printed) : undefined) ?? withOrgan(scene, printed, isFirst);
  return isNew ? (ofCompany(scene, title) ?? title) : title;
}

/** The titles that follow one another from a place, joined by 、. */
export function titlesFrom(
  scene: PostScene,
  from: number,
  status: TitleStatus,
  before: PostContext | null,
  listed = false,
): { readonly posts: readonly Given[]; readonly context: PostContext | null; readonly end: number } {
  const { lattice } = scene;
  const posts: Given[] = [];
  let context = before;
  let limit = from;
  let end = from;
  for (
    let at = from;
    at < Math.min(lattice.text.length, limit + REACH) && !/[，。；：\n]/u.test(lattice.text[at]!);
    at += 1
  ) {
    const head = headAt(scene, at);
    if (!head || head.kind !== "post") continue;
    // 作为|董事长|、某某作为总经理: of another person
    if (posts.length > 0 && spansWithin(scene.persons, { start: limit, end: head.start }).length > 0) break;
    const printed = readTitle(scene, limit, withRank(scene, limit, head));
    if (!printed) break;
    const title = called(scene, printed, posts.length === 0, before === null);
    const isFirst = posts.length === 0 && !listed;
    const [post, next] = composePost(scene, title, isFirst && isOwn(scene, title) ? null : context, !isFirst);
    posts.push({
      start: title.start,
      end: head.end,
      post: { ...post, status: post.status === "held" ? status : post.status },
    });
    context = next;
    end = head.end;
    const link = linkAt(scene, end);
    if (link === 0) break;
    limit = end + link;
    at = limit - 1;
  }
  return { posts, context, end };
}

/** A head with the rank in front of it. */
function withRank({ lattice }: PostScene, limit: number, { start, end }: Span): Span {
  const rank = lattice.longestBefore(start, RANK);
  return { start: start - rank >= limit ? start - rank : start, end };
}

/** 春和集团党委书记、董事长由|某某|担任: the titles of a clause that ends where somebody is named by whom they are held. */
export function titlesBefore(
  scene: PostScene,
  start: number,
  status: TitleStatus,
  handed: PostContext | null,
): ReturnType<typeof titlesFrom> {
  const by = start - scene.lattice.longestBefore(start, BY);
  const end = by < start ? by - scene.lattice.longestBefore(by, DUTY) : by;
  let from = end;
  while (from > end - LONGEST_TITLES && from > 0 && !/[，。；：\n]/u.test(scene.lattice.text[from - 1]!)) from -= 1;
  const read = titlesFrom(scene, from, status, handed);
  return end < start && read.end === end ? read : { posts: [], context: null, end: start };
}

/** In characters, of several titles of one person with the body that they are of. */
const LONGEST_TITLES = 60;

/** Whether a title says itself whose it is; 第二届主席团主席 is of the body that was spoken of last. */
function isOwn({ lattice, lexicon }: PostScene, { jurisdiction, body, head }: PrintedTitle): boolean {
  if (jurisdiction !== null || lattice.longest(head.start, CHIEF) > 0) return true;
  return body !== "" && !Affixes.of(lexicon, "part-of-company").has(body);
}

/** The length of what joins a title to another of the same person: 、 or 兼, or a comma where nothing but a title stands in the clause; 0 for none. */
function linkAt(scene: PostScene, end: number): number {
  const beside = scene.lattice.longest(end, BESIDE);
  if (beside > 0) return beside;
  return goesOn(scene, end) ? 1 : 0;
}

function goesOn(scene: PostScene, end: number): boolean {
  const { lattice } = scene;
  const mark = lattice.text[end];
  if (mark !== "，") return mark === "、";
  const stop = lattice.text.slice(end + 1).search(/[，。；：、\n]/u);
  const clause = { start: end + 1, end: stop < 0 ? lattice.text.length : end + 1 + stop };
  if (spansWithin(scene.persons, clause).length > 0) return false;
  const last = clause.end - lattice.longestBefore(clause.end, DUTY);
  const head = lattice.longestBefore(last, HEAD);
  const title = head > 0 ? readTitle(scene, clause.start, { start: last - head, end: last }) : undefined;
  return title !== undefined && title.start - clause.start <= statusLength(lattice, clause.start);
}

/** Whether titles that were read from a place begin there and go up to a mark: 某某是|市长|。, but not: 某某是|市长|的同学. */
export function isWhole(
  { lattice }: PostScene,
  from: number,
  { posts, end }: Pick<ReturnType<typeof titlesFrom>, "posts" | "end">,
): boolean {
  return posts[0]?.start === from && DELIMITER.test(lattice.text[end] ?? "。");
}

/** Whether titles begin at a place, and no 的 stands behind them: 某某作为|市长|表示, but not: 某某作为|市长|的秘书. */
export function begins(
  { lattice }: PostScene,
  from: number,
  { posts, end }: Pick<ReturnType<typeof titlesFrom>, "posts" | "end">,
): boolean {
  return posts[0]?.start === from && lattice.longest(end, OF) === 0;
}
