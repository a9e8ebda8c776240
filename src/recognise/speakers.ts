/** People whom no title introduces: those who speak or act at the start of a clause, and every later mention of a name. */

import type { Trie } from "../lexicon";
import { isOrdinaryWord } from "./judge";
import { nameLengthAt } from "./names";
import type { PeopleScene, PersonMention } from "./persons";

/** 一行; 率队; 同志带领; and the frame of a headline: 在全市会议上强调, 来永调研时指出. */
const ACTS = /^(?:一行|(?:同志)?(?:率队|带队|率团|率领|带领)|[在来赴到][^，。；]{2,28}(?:强调|指出|要求|表示))/u;
/** The rule's id. */
export const SPEAKER = "persons/speaker";

/** 走进何桂兰家中: a villager whom no title introduces. */
const CALLED_ON = /走进|来到|前往|走访了?/gu;
const CLAUSE_START = /(?:^|[，。；：！？”\n]|(?:当天|当晚|随后|期间|会上|最后|其间|调研中|座谈中|检查中|同时)，?) ?/gu;

/** A clause that begins with a name and goes on as only one about a person does: 章根明说, 叶建春一行, 李西鲁同志带队. */
export function recogniseSpeakers(scene: PeopleScene): readonly PersonMention[] {
  const { text, vocabulary, count } = scene;
  const found: PersonMention[] = [];
  for (const match of text.matchAll(CLAUSE_START)) {
    const start = match.index + match[0].length;
    const length = nameLengthAt(text, start, vocabulary, { sure: false, count });
    if (length === 0) continue;
    const name = text.slice(start, start + length);
    const end = start + length;
    const speaks =
      vocabulary.verbAt(text, end, "speech") > 0 ||
      (!isOrdinaryWord(length === 3 ? name.slice(1) : name) && vocabulary.verbAt(text, end, "attend", "chair") >= 2) ||
      ACTS.test(text.slice(end, end + 40));
    if (speaks) found.push({ start, end, name, foundBy: SPEAKER });
  }
  for (const match of text.matchAll(CALLED_ON)) {
    const start = match.index + match[0].length;
    const length = nameLengthAt(text, start, vocabulary, { sure: false, count });
    const end = start + length;
    if (length > 1 && /^家[中里]/u.test(text.slice(end, end + 2)))
      found.push({ start, end, name: text.slice(start, end), foundBy: SPEAKER });
  }
  return found;
}

/** Of a name that is a word, too, only what somebody does tells: 凌云说, but not 壮志凌云的歌声. */
function actsAt({ text, vocabulary }: PeopleScene, at: number): boolean {
  return (
    /^(?:[、，。；：]|等|一行|同志)/u.test(text.slice(at, at + 2)) ||
    vocabulary.verbAt(text, at, "speech", "attend", "chair", "accompany", "lead", "arrive", "inspect") > 0
  );
}

/** 总统穆萨拉姆 on a page that knows a 萨拉姆: a surname between a title and the name belongs to another. */
function isTailAt({ text, vocabulary }: PeopleScene, at: number): boolean {
  const start = at - 1;
  if (!vocabulary.lexicon.surnames.has(text[start] ?? "")) return false;
  return [2, 3, 4].some((length) => vocabulary.heads.has(text.slice(start - length, start)));
}

/** Names that are known, by a dictionary or by an earlier mention, wherever they stand; the longest where they overlap. */
export function recogniseKnown(scene: PeopleScene, names: Trie): readonly PersonMention[] {
  const { text } = scene;
  const mentions: PersonMention[] = [];
  for (let at = 0; at < text.length;) {
    const length = names.longestAt(text, at);
    const name = text.slice(at, at + length);
    const person = length > 0 && !isTailAt(scene, at) && (!isOrdinaryWord(name) || actsAt(scene, at + length));
    if (person) mentions.push({ start: at, end: at + length, name, foundBy: "persons/again" });
    at += Math.max(1, length);
  }
  return mentions;
}
