/** Lists of names: behind a title that covers them, or in front of one. */

import type { Span } from "../text";
import { nameLengthAt } from "./names";
import type { PeopleScene, PersonMention } from "./persons";

/** Stands between a name and what follows it: 朱彭年（女，藏族）, 任烨（挂职）. */
const REMARK = /^ ?（[^（）]{1,20}）/u;

/**
 * The names that follow a title: one, or a list in which every item is nothing but a name. `sure` says that the title is
 * a post, behind which a name is believed that has no surname.
 */
export function listAt(scene: PeopleScene, from: number, end: number, sure = true): readonly PersonMention[] {
  const { text, vocabulary, count } = scene;
  const names: PersonMention[] = [];
  // 领导干部 is one word, and a title stands behind it or none.
  if (vocabulary.heads.longestAt(text, from) >= 2) return names;
  // 店主名叫某某
  let at = from + (text.startsWith("名叫", from) ? 2 : 0);
  while (at < end) {
    if (text[at] === " ") at += 1;
    const first = names.length === 0;
    if (!first && itemHasHead(scene, at, end)) break;
    const length = nameLengthAt(text, at, vocabulary, { sure, count, listed: !first });
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

/** In characters: a list of a hundred names. */
const LONGEST_LIST = 400;

/** 胡勇春、陈美容等市各套班子领导: the names that end with 等 right before `title`; none where no such list stands. */
export function listBefore({ text, vocabulary, count }: PeopleScene, title: Span): readonly PersonMention[] {
  if (text[title.start - 1] !== "等") return [];
  const before = text.slice(Math.max(0, title.start - LONGEST_LIST), title.start);
  const from = title.start - /[^。，；\n]*$/u.exec(before)![0].length;
  const names: PersonMention[] = [];
  let at = from;
  for (const item of text.slice(from, title.start - 1).split("、")) {
    const length = nameLengthAt(text, at, vocabulary, { sure: true, count });
    if (length > 0 && length === item.length) {
      names.push({ start: at, end: at + length, name: item, foundBy: "persons/list" });
    }
    at += item.length + 1;
  }
  return names;
}
