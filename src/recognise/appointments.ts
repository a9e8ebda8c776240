/** Who was given a post, or gave one up: 任命某某为…, 某某当选…, 免去某某的…职务, 接受某某辞去…职务. */

import type { TitleStatus } from "../model";
import type { Span } from "../text";
import { nameLengthAt } from "./names";
import { headLengthAt, type PeopleScene, type PersonMention, type PostMention } from "./persons";
import { composePost, type PostContext } from "./post";
import { readTitle } from "./title";

interface Form {
  /** What stands before the name, or null when the sentence or a clause begins with it. */
  readonly before: string | null;
  readonly between: RegExp;
  readonly status: TitleStatus;
}

const FORMS: readonly Form[] = [
  { before: "任命", between: /^(?:同志)?为/u, status: "held" },
  { before: "选举", between: /^(?:同志)?为/u, status: "held" },
  { before: "免去", between: /^(?:同志)?的?/u, status: "former" },
  { before: "接受", between: /^(?:同志)?辞去/u, status: "former" },
  { before: "以", between: /^为(?=[^，。]{0,6}(?:团长|组长|领队))/u, status: "held" },
  { before: null, between: /^(?:同志)?拟任/u, status: "proposed" },
  { before: null, between: /^(?:同志)?(?:当选为?|任|担任|出任|转任|升任)/u, status: "held" },
];

const CLAUSE_START = /(?:^|[，。；、\n])/gu;

/** 任命王某为永康市副市长、代理市长 gives both posts; 王某任务繁重 gives none. */
export function recogniseAppointments(
  scene: PeopleScene,
): readonly { readonly person: PersonMention; readonly posts: readonly PostMention[] }[] {
  const found: { person: PersonMention; posts: readonly PostMention[] }[] = [];
  for (const form of FORMS) {
    const starts = form.before === null ? CLAUSE_START : new RegExp(form.before, "gu");
    for (const match of scene.text.matchAll(starts)) {
      const appointed = readForm(scene, form, match.index + match[0].length);
      if (appointed) found.push(appointed);
    }
  }
  return found;
}

function readForm(
  scene: PeopleScene,
  form: Form,
  start: number,
): { person: PersonMention; posts: readonly PostMention[] } | undefined {
  const { text, vocabulary, count } = scene;
  const length = nameLengthAt(text, start, vocabulary, { sure: form.before !== null, count });
  if (length === 0) return undefined;
  const end = start + length;
  const between = form.between.exec(text.slice(end, end + 6));
  if (!between) return undefined;
  const name = text.slice(start, end);
  const posts = postsIn(scene, end + between[0].length, form.status).map((post): PostMention => ({
    ...post,
    names: [name],
    collective: false,
  }));
  return posts.length === 0 ? undefined : { person: { start, end, name, foundBy: "persons/appointed" }, posts };
}

/** The titles that follow one another from here, joined by 、. */
function postsIn(scene: PeopleScene, from: number, status: TitleStatus): readonly (Span & Pick<PostMention, "post">)[] {
  const { text } = scene;
  const stop = text.slice(from).search(/[，。；：\n]/u);
  const end = stop < 0 ? text.length : from + stop;
  const posts: (Span & Pick<PostMention, "post">)[] = [];
  let context: PostContext | null = null;
  let limit = from;
  for (let at = from; at < end; at += 1) {
    const length = headLengthAt(scene, at);
    if (length === 0) continue;
    const title = readTitle(scene, limit, { start: at, end: at + length });
    if (!title) break;
    const [post, next]: readonly [PostMention["post"], PostContext] = composePost(
      title,
      context,
      scene.home,
      posts.length > 0,
    );
    posts.push({
      start: title.start,
      end: at + length,
      post: { ...post, status: post.status === "held" ? status : post.status },
    });
    context = next;
    if (text[at + length] !== "、") break;
    limit = at + length + 1;
    at += length;
  }
  return posts;
}
