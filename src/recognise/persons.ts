/** People: behind titles, in lists, as those who speak, before their own title; then everywhere else on the page. */

import { overlaps, type Span } from "../text";
import type { DateMention } from "./dates";
import { nameLengthAt } from "./names";
import { composePost, type Post, type PostContext } from "./post";
import { readTitle, type PrintedTitle, type TitleScene } from "./title";

export interface PersonMention extends Span {
  readonly name: string;
  readonly foundBy: string;
}

/** A post given to people, with the place where it is printed. */
export interface PostMention extends Span {
  readonly post: Post;
  readonly names: readonly string[];
  /** 市领导 and the like: one word for several people. */
  readonly collective: boolean;
}

export interface People {
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
}

/** A scene with the dates in it and what the page says of names. */
export interface PeopleScene extends TitleScene {
  readonly dates: readonly DateMention[];
  /** How often a string occurs on the page. */
  readonly count: (text: string) => number;
}

const DELIMITER = /[，、。；：！？“”（）\s《》]/u;
const NOT_A_HEAD = /^(?:[会处台团室级制们部]|体系|系统|单位|任务|机关|小组|负责|热线|信箱|质量奖)/u;
/** Stands between a name and what follows it: 朱彭年（女，藏族）, 任烨（挂职）. */
const REMARK = /^ ?（[^（）]{1,20}）/u;

/** Names next to titles, collective words, and their lists; posts composed along the way. */
export function recogniseTitled(scene: PeopleScene): People {
  const persons: PersonMention[] = [];
  const posts: PostMention[] = [];
  for (const sentence of sentencesOf(scene.text)) scanSentence(scene, sentence, persons, posts);
  return { persons, posts };
}

export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^。！？；\n]+[。！？；]?[”’）]*/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function scanSentence(scene: PeopleScene, sentence: Span, persons: PersonMention[], posts: PostMention[]): void {
  const { text } = scene;
  let waiting: { title: PrintedTitle; post: Post }[] = [];
  let context: PostContext | null = null;
  let last: { readonly context: PostContext; readonly head: string } | null = null;
  let limit = sentence.start;
  for (let at = sentence.start; at < sentence.end;) {
    const length = headLengthAt(scene, at);
    if (length === 0) {
      if (/[，：；]/u.test(text[at]!)) {
        waiting = [];
        // 杭州市市长某某来永，市长…: what a person did stands between; the next title starts afresh.
        if (persons.at(-1)?.end !== at) context = null;
      }
      if (DELIMITER.test(text[at]!) && !insideTitle(text, at)) limit = at + 1;
      at += 1;
      continue;
    }
    const head = { start: at - rankLength(text, at), end: at + length };
    if (scene.vocabulary.callings.has(text.slice(at, at + length))) {
      const named = listAt(scene, head.end, sentence.end, false);
      persons.push(...named);
      at = named.at(-1)?.end ?? head.end;
      continue;
    }
    limit = Math.max(limit, lastDateEnd(scene, sentence, at));
    const after = nameBeforeHead(scene, limit, head, sentence);
    const title = after ? undefined : readTitle(scene, limit, head);
    if (after) {
      persons.push({ ...after.name, foundBy: "persons/before-title" });
      const composed = after.title ? composePost(after.title, null, scene.home, false) : undefined;
      if (composed) posts.push({ ...head, post: composed[0], names: [after.name.name], collective: false });
      waiting = [];
    } else if (title) {
      const collective = isCollective(scene, title.head);
      const [post, next]: readonly [Post, PostContext] = composePost(
        title,
        // 受主任王某委托，副主任李某主持: the deputy of the office named before.
        collective ? null : (context ?? (title.head === `副${last?.head}` ? last!.context : null)),
        scene.home,
        waiting.length > 0,
      );
      if (!collective) {
        context = next;
        last = { context: next, head: title.head };
      }
      if (!collective || title.jurisdiction !== null || title.body !== "") waiting.push({ title, post });
      // 时任金华市市长的某某
      const link = title.status === "former" && text[head.end] === "的" ? 1 : 0;
      const names = listAt(scene, head.end + link, sentence.end);
      if (names.length > 0) {
        for (const name of names) persons.push(name);
        for (const { title: of, post: held } of waiting) {
          posts.push({
            start: of.start,
            end: of.end,
            post: held,
            names: names.map((name) => name.name),
            collective: isCollective(scene, of.head),
          });
        }
        waiting = [];
        limit = names.at(-1)!.end;
        at = limit;
        continue;
      }
      if (collective && waiting.length > 0) closeList(scene, waiting[0]!, persons, posts);
      if (!/[、兼]/u.test(text[head.end] ?? "")) waiting = [];
    }
    at = head.end;
    limit = after || title ? head.end : limit;
  }
}

/** 副局长（挂职）, 志愿服务队“水润万家”队长: brackets and quotes inside a title do not end it. */
function insideTitle(text: string, at: number): boolean {
  const char = text[at]!;
  if (char === "（" || char === "“") {
    const close = text.indexOf(char === "（" ? "）" : "”", at);
    return (
      close > 0 &&
      close - at <= 14 &&
      /[\u4e00-\u9fff]/u.test(text[at - 1] ?? "") &&
      /^[\u4e00-\u9fff]/u.test(text.slice(close + 1))
    );
  }
  if (char === "）" || char === "”") {
    const open = text.lastIndexOf(char === "）" ? "（" : "“", at);
    return (
      open >= 0 &&
      at - open <= 14 &&
      /[\u4e00-\u9fff]/u.test(text[open - 1] ?? "") &&
      /^[\u4e00-\u9fff]/u.test(text.slice(at + 1))
    );
  }
  return false;
}

/** The length of the title head that starts here; 0 for none, and for what only looks like one (常委会, 主席台). */
export function headLengthAt({ text, vocabulary }: PeopleScene, at: number): number {
  const length = vocabulary.heads.longestAt(text, at);
  if (length === 0 || NOT_A_HEAD.test(text.slice(at + length, at + length + 2))) return 0;
  const printed = text.slice(at, at + length);
  if (vocabulary.collectives.has(printed) && !/领导|班子/u.test(printed)) return 0;
  return length + (/^(?:提名人选|候选人|人选|助理)/u.exec(text.slice(at + length))?.[0].length ?? 0);
}

/** 常务副检察长, 第一书记: what ranks a head belongs to it. */
function rankLength(text: string, at: number): number {
  return (
    /(?:常务副?|第一副?|专职副?|执行副?|名誉|代理|代|副)$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0
  );
}

const isCollective = ({ vocabulary }: PeopleScene, head: string): boolean => vocabulary.collectives.has(head);

function lastDateEnd({ dates }: PeopleScene, sentence: Span, at: number): number {
  return Math.max(0, ...dates.filter((date) => date.start >= sentence.start && date.end <= at).map((date) => date.end));
}

/** The names that follow a title: one, or a list in which every item is nothing but a name. */
function listAt(scene: PeopleScene, from: number, end: number, sure = true): readonly PersonMention[] {
  const { text, vocabulary, count } = scene;
  const names: PersonMention[] = [];
  // 领导干部 is one word, and a title stands behind it or none.
  if (vocabulary.heads.longestAt(text, from) >= 2) return names;
  let at = from;
  while (at < end) {
    if (text[at] === " ") at += 1;
    const first = names.length === 0;
    if (!first && itemHasHead(scene, at, end)) break;
    const length = nameLengthAt(text, at, vocabulary, { sure, count });
    if (length === 0) break;
    names.push({
      start: at,
      end: at + length,
      name: text.slice(at, at + length),
      foundBy: first ? "persons/after-title" : "persons/list",
    });
    at += length;
    at += REMARK.exec(text.slice(at, end))?.[0].length ?? 0;
    const separator = /^ ?(?:、|和(?=[\u4e00-\u9fff]{2,3}(?:[，。等]|参加|出席|陪同)))/u.exec(text.slice(at, end));
    if (!separator) break;
    at += separator[0].length;
  }
  return names;
}

/** 郝凤成、院长秦鹏: the next item is a title of its own. */
function itemHasHead({ text, vocabulary }: PeopleScene, at: number, end: number): boolean {
  for (let i = at; i < end && !/[，、。；等及]/u.test(text[i]!); i += 1) {
    if (vocabulary.heads.longestAt(text, i) >= 2) return true;
    if (i - at >= 2 && vocabulary.verbAt(text, i, "attend", "accompany", "chair", "lead", "speech") >= 2) return false;
  }
  return false;
}

/** 胡勇春、陈美容等市各套班子领导: the names stand before the word that covers them. */
function closeList(
  scene: PeopleScene,
  { title, post }: { title: PrintedTitle; post: Post },
  persons: PersonMention[],
  posts: PostMention[],
): void {
  const { text, vocabulary, count } = scene;
  if (text[title.start - 1] !== "等") return;
  const from = Math.max(...["。", "，", "\n", "；"].map((mark) => text.lastIndexOf(mark, title.start))) + 1;
  const names: PersonMention[] = [];
  let at = from;
  for (const item of text.slice(from, title.start - 1).split("、")) {
    const length = nameLengthAt(text, at, vocabulary, { sure: true, count });
    if (length > 0 && length === item.length)
      names.push({ start: at, end: at + length, name: item, foundBy: "persons/list" });
    at += item.length + 1;
  }
  for (const name of names) if (!persons.some((person) => overlaps(person, name))) persons.push(name);
  if (names.length > 0)
    posts.push({ start: title.start, end: title.end, post, names: names.map((name) => name.name), collective: true });
}

interface NameBeforeHead {
  readonly name: Omit<PersonMention, "foundBy">;
  readonly title: PrintedTitle | undefined;
}

/** 赵云书记表示, 学校党委陈春声书记一行: the name stands before the head, what is before the name is the body. */
function nameBeforeHead(scene: PeopleScene, limit: number, head: Span, sentence: Span): NameBeforeHead | undefined {
  const { text, vocabulary, count } = scene;
  if (nameLengthAt(text, head.end, vocabulary, { sure: false, count }) > 0) return undefined;
  for (const length of [3, 2]) {
    const start = head.start - length;
    if (start < Math.max(limit, sentence.start)) continue;
    const name = text.slice(start, head.start);
    const surname = vocabulary.surnameAt(text, start);
    if (!/^[\u4e00-\u9fff]+$/u.test(name) || /[省市县区州旗委党校部局院]/u.test(name)) continue;
    if (surname === 0 || surname >= length || vocabulary.noPersonAt(text, start) >= 2) continue;
    if (scene.placeAt.has(start) || (vocabulary.lexicon.divisionTrie.has(name) && count(name) < 2)) continue;
    if (length === 3 && count(name.slice(1)) > count(name)) continue;
    if (cutsBody(scene, start)) continue;
    if (vocabulary.bodies.longestAt(text, start) > 0 || vocabulary.heads.longestAt(text, start + surname) > 0) continue;
    const body = { start: limit, end: start };
    const title = bodyBefore(scene, body, head);
    const speaks = vocabulary.verbAt(text, head.end, "speech") > 0 || text.startsWith("一行", head.end);
    const usual =
      length === surname + 2 &&
      vocabulary.lexicon.surnames.get(text.slice(start, start + surname))?.frequency !== "rare";
    const known =
      (speaks && usual) ||
      (count(name) >= 2 && new RegExp(`${name}(?!${text.slice(head.start, head.end)})`, "u").test(text));
    if (title || known) return { name: { start, end: head.start, name }, title };
  }
  return undefined;
}

/** 办公室副主任: 公室 would be cut out of a body. */
function cutsBody({ text, vocabulary }: PeopleScene, start: number): boolean {
  return [1, 2, 3].some((back) => vocabulary.bodies.matchesAt(text, start - back).some((length) => length > back));
}

/** The title of 学校党委陈春声书记 without the name in it: 学校党委书记. */
function bodyBefore(scene: PeopleScene, before: Span, head: Span): PrintedTitle | undefined {
  if (before.start === before.end) return undefined;
  const title = readTitle(scene, before.start, { start: before.end, end: before.end });
  if (!title || (title.body === "" && title.jurisdiction === null)) return undefined;
  return { ...title, end: head.end, head: scene.text.slice(head.start, head.end) };
}
