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
import { CHIEF, DUTY, HEAD, RANK } from "./words";

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
    const rank = lattice.longestBefore(head.start, RANK);
    const start = head.start - rank >= limit ? head.start - rank : head.start;
    const printed = readTitle(scene, limit, { start, end: head.end });
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
    if (!goesOn(scene, end)) break;
    limit = end + 1;
    at = end;
  }
  return { posts, context, end };
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

/** Behind 、 another title of the same person follows; behind a comma, where nothing but a title stands in the clause. */
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
