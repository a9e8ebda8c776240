/** People whom no title introduces: those who speak or act at the start of a clause, and every later mention of a name. */

import type { Trie } from "../lexicon";
import { isAdjective, isOrdinaryWord } from "./judge";
import { nameLengthAt } from "./names";
import type { PeopleScene, PersonMention } from "./persons";

/** 一行; 率队; 同志带领; and the frame of a headline: 在全市会议上强调, 来永调研时指出. */
const ACTS = /^(?:一行|(?:同志)?(?:率队|带队|率团|率领|带领)|[在来赴到][^，。；]{2,28}(?:强调|指出|要求|表示))/u;
/** The ids of two rules. */
export const SPEAKER = "persons/speaker";
export const ATTENDANT = "persons/attendant";

/** 走进何桂兰家中: a villager whom no title introduces. */
const CALLED_ON = /走进|来到|前往|走访了?/gu;
const CLAUSE_START = /(?:^|[，。；：！？”\n]|(?:当天|当晚|随后|期间|会上|最后|其间|调研中|座谈中|检查中|同时)，?) ?/gu;

/** What follows a list of people and is no verb: 等同志, 等12人. */
const AND_OTHERS = /^等?(?:\d{1,3}人|同志|人)?/u;
const SEPARATOR = /^[、和与]/u;
/** 在分会场收看, 赴古山镇调研 */
const GOES = /^(?:一行)?[在赴][^，。；]{1,20}(?:出席|参加|收看|调研|检查|考察|慰问|视察|督[查导])/u;

/** Everybody whom a clause begins with, and who does in it what only people do. */
export function recogniseSpeakers(scene: PeopleScene): readonly PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of scene.text.matchAll(CLAUSE_START)) {
    const start = match.index + match[0].length;
    found.push(...(speakerAt(scene, start) ?? attendantsAt(scene, start)));
  }
  for (const match of scene.text.matchAll(CALLED_ON)) found.push(...calledOnAt(scene, match.index + match[0].length));
  return found;
}

function mentionAt({ text, vocabulary, count }: PeopleScene, start: number): PersonMention | undefined {
  const end = start + nameLengthAt(text, start, vocabulary, { sure: false, count });
  return end > start ? { start, end, name: text.slice(start, end), foundBy: SPEAKER } : undefined;
}

/** A clause that begins with a name and goes on as only one about a person does: 章根明说, 叶建春一行, 李西鲁同志带队. */
function speakerAt(scene: PeopleScene, start: number): readonly PersonMention[] | undefined {
  const { text, vocabulary } = scene;
  const mention = mentionAt(scene, start);
  if (!mention) return undefined;
  const { end, name } = mention;
  if (vocabulary.verbAt(text, end, "speech") > 0 || ACTS.test(text.slice(end, end + 40))) return [mention];
  if (vocabulary.verbAt(text, end, "attend", "chair") < 2) return undefined;
  const word = isOrdinaryWord(name.length === 3 ? name.slice(1) : name);
  // 鲁直列席会议: what is blunt attends nothing, so it is somebody.
  return !word || isAdjective(name) ? [{ ...mention, foundBy: ATTENDANT }] : undefined;
}

/** 陆文柏、俞岚等同志出席会议: people without any title, one after the other. */
function attendantsAt(scene: PeopleScene, from: number): readonly PersonMention[] {
  const { text, vocabulary } = scene;
  const people: PersonMention[] = [];
  let at = from;
  for (let person = mentionAt(scene, at); person; person = mentionAt(scene, at)) {
    people.push({ ...person, foundBy: "persons/list" });
    const separator = SEPARATOR.exec(text.slice(person.end, person.end + 1));
    at = person.end + (separator?.[0].length ?? 0);
    if (!separator) break;
  }
  const end = at + AND_OTHERS.exec(text.slice(at, at + 8))![0].length;
  const acts =
    vocabulary.verbAt(text, end, "attend", "accompany", "chair", "lead", "arrive") >= 2 ||
    GOES.test(text.slice(end, end + 40));
  const named = people.filter(
    ({ name }) => !isOrdinaryWord(name) && vocabulary.lexicon.divisionsNamed(name).length === 0,
  );
  const whole = named.some(({ name }) => name.length > 2);
  return people.length > 1 && at === people.at(-1)!.end && acts && whole && named.length === people.length
    ? people
    : [];
}

/** 走进何桂兰家中 */
function calledOnAt(scene: PeopleScene, start: number): readonly PersonMention[] {
  const mention = mentionAt(scene, start);
  return mention && /^家[中里]/u.test(scene.text.slice(mention.end, mention.end + 2)) ? [mention] : [];
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
