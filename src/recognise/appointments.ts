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

const CLAUSE_END = /[，。；、\n]/u;

export interface Appointed {
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
}

/**
 * 任命王某为永康市副市长、代理市长 gives both posts; 选举王某为县长，李某、赵某为副县长 one to each; 王某任务繁重 gives none.
 */
export function recogniseAppointments(scene: PeopleScene): readonly Appointed[] {
  const starts = subjectStarts(scene);
  return FORMS.flatMap((form) => {
    const { before } = form;
    const from =
      before === null
        ? starts
        : [...scene.text.matchAll(new RegExp(before, "gu"))].map((match) => match.index + before.length);
    const read = new Set<number>();
    return from.flatMap((at) => (read.has(at) ? [] : readForm(scene, form, at, read)));
  });
}

/** Where a name may stand that somebody is the subject by: at the start of a clause, and behind a title. */
function subjectStarts(scene: PeopleScene): readonly number[] {
  const starts = new Set([0]);
  for (let at = 0; at < scene.text.length; at += 1) {
    if (CLAUSE_END.test(scene.text[at]!)) starts.add(at + 1);
    const head = headLengthAt(scene, at);
    if (head > 1) starts.add(at + head);
  }
  return [...starts];
}

/**
 * A ballot or a decree names one after another, each with what they become. `read` collects where names were read: from
 * inside a list nothing else is read than from its start.
 */
function readForm(scene: PeopleScene, form: Form, start: number, read: Set<number>): readonly Appointed[] {
  const found: Appointed[] = [];
  let context: PostContext | null = null;
  for (let at = start; ;) {
    const persons = namesAt(scene, at, form.before !== null, read);
    const last = persons.at(-1);
    const between = last && form.between.exec(scene.text.slice(last.end, last.end + 6));
    if (!between) return found;
    const names = persons.map(({ name }) => name);
    const { posts, next: level } = postsIn(scene, last.end + between[0].length, form.status, context);
    if (posts.length === 0) return found;
    context = level;
    found.push({ persons, posts: posts.map((post) => ({ ...post, names, collective: false })) });
    const end = posts.at(-1)!.end;
    const next = /^(?:职务)?[，；、]/u.exec(scene.text.slice(end, end + 3));
    if (form.before === null || !next) return found;
    at = end + next[0].length;
  }
}

/** Names joined by 、. */
function namesAt(
  { text, vocabulary, count }: PeopleScene,
  start: number,
  sure: boolean,
  read: Set<number>,
): readonly PersonMention[] {
  const names: PersonMention[] = [];
  let at = start;
  do {
    read.add(at);
    const length = nameLengthAt(text, at, vocabulary, { sure, count });
    if (length === 0) return [];
    names.push({ start: at, end: at + length, name: text.slice(at, at + length), foundBy: "persons/appointed" });
    at += length + 1;
  } while (text[at - 1] === "、");
  return names;
}

/** The titles that follow one another from here, joined by 、. */
function postsIn(
  scene: PeopleScene,
  from: number,
  status: TitleStatus,
  before: PostContext | null,
): { readonly posts: readonly (Span & Pick<PostMention, "post">)[]; readonly next: PostContext | null } {
  const { text } = scene;
  const stop = text.slice(from).search(/[，。；：\n]/u);
  const end = stop < 0 ? text.length : from + stop;
  const posts: (Span & Pick<PostMention, "post">)[] = [];
  let context = before;
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
      context !== null,
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
  return { posts, next: context };
}
