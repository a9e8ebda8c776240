/** Names that stand in front of their title: 赵云书记, 学校党委陈春声书记. */

import { isHan, type Span } from "../text";
import { isOrdinaryWord } from "./judge";
import { nameLengthAt } from "./names";
import { NOT_IN_GIVEN_NAME } from "./no-name";
import type { PeopleScene, PersonMention } from "./persons";
import { readTitle, type PrintedTitle } from "./title";

export interface NameBeforeHead {
  readonly name: Omit<PersonMention, "foundBy">;
  readonly title: PrintedTitle | undefined;
}

/** 赵云书记表示, 学校党委陈春声书记一行: the name stands before the head, what is before the name is the body. */
export function nameBeforeHead(
  scene: PeopleScene,
  limit: number,
  head: Span,
  sentence: Span,
): NameBeforeHead | undefined {
  const { text, vocabulary, count } = scene;
  if (nameLengthAt(text, head.end, vocabulary, { sure: false, count }) > 0) return undefined;
  if (vocabulary.collectives.has(text.slice(head.start, head.end))) return undefined;
  for (const length of [3, 2]) {
    const start = head.start - length;
    if (start < Math.max(limit, sentence.start)) continue;
    const name = text.slice(start, head.start);
    const surname = vocabulary.surnameAt(text, start);
    if (
      !/^[\u4e00-\u9fff]+$/u.test(name) ||
      /[省市县区州旗镇乡村委党校部局院]|人大/u.test(name) ||
      (count(name) < 2 && (isOrdinaryWord(name) || /^[向对和与及为从由]/u.test(name)))
    )
      continue;
    if (
      surname === 0 ||
      surname >= length ||
      NOT_IN_GIVEN_NAME.test(name.slice(surname)) ||
      vocabulary.noPersonAt(text, start) >= 2
    )
      continue;
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
    // 法国总理 comes back on its page, too; 政治部白马主任 has its body in front.
    if (!title && isOrdinaryWord(name)) continue;
    if (title || (known && !isTail(scene, start))) return { name: { start, end: head.start, name }, title };
  }
  return undefined;
}

/** 克莱门斯总理, 沃洛斯基主席: what stands between the last pause, or word that parts phrases, and the name is no word. */
function isTail({ text, vocabulary }: PeopleScene, start: number): boolean {
  const parts = (at: number): boolean =>
    !isHan(text[at]) || [1, 2].some((length) => vocabulary.functions.has(text.slice(at + 1 - length, at + 1)));
  if (parts(start - 1)) return false;
  const between = [1, 2].find((length) => parts(start - 1 - length));
  if (between === undefined) return false;
  const word = text.slice(start - between, start);
  return !isOrdinaryWord(word) || (between === 1 && !vocabulary.verbs.has(word));
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
