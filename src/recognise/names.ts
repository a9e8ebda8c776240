/** Where a Chinese name ends: the one question that every context in which names stand has to ask. */

import { isHan } from "../text";
import { isOrdinaryWord } from "./judge";
import { isNoName, type NameCandidate, type NameContext } from "./no-name";
import type { Vocabulary } from "./vocabulary";

const DOTTED = /^[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,8})+/u;
const DELIMITER = /^(?:[，。；：！？、（）“”《》\s]|$)/u;
/** What may stand right behind a name and is no verb of the tables. */
const FOLLOWER =
  /^(?:一行|等|同志|先生|女士|和|与|及|委托|在|到|来|赴|率|带|说|还|也|又|则|就|向|为|对|从|将|曾|已|任|作|做|代表|分别|先后|一同|一起|共同|陪同|随|多次|随机|着重|重点|仔细|详细|认真|实地|关切|最后|首先|冒[雨着雪]|分[两三四]?[路组]|兵分|边[走看听问查]|边|深入|认为|听取|走|看|叮嘱|勉励|主持|担任|当选|被|于|受|所|家[中里])/u;
/** Never right behind a name: 柯楠作了 holds 柯楠, 曾高兴地说 no name. */
const NO_FOLLOWER = /^(?:[了着你我他她它您咱]|自己|大家|地[说讲问答看])/u;
/** 柯楠21日来永, 柯楠二〇二二年到任 */
const DAY_FOLLOWS = /^ ?[0-9０-９〇一二三四五六七八九十]{1,4} ?[年月日]/u;
/** Ends a candidate that has eaten the word behind the name: 金政说, 沈晓红来. */
const GREEDY_END = /[说等来在到率带还赴为向也任的对拟将]$/u;
/** The same before a pause: 金政说，; but 谢喜来， is a name. */
const SPEAKS_END = /[说等的过]$/u;
/** 白平和陪同 holds 白平和: what joins two people stands before a person, not before a verb or a pause. */
const JOINED_END = /[和与及]$/u;

/**
 * The length of the name that starts at `at`, 0 for none. 金政说 holds 金政, 章根明说 holds 章根明, 徐志代理市长 holds 徐志.
 */
export function nameLengthAt(text: string, at: number, vocabulary: Vocabulary, context: NameContext): number {
  const dotted = DOTTED.exec(text.slice(at, at + 24));
  if (dotted) return trimDotted(dotted[0], vocabulary);
  if (!isHan(text[at])) return 0;
  const surname = surnameLength(text, at, vocabulary, context);
  if (surname === 0 && !context.sure) return 0;
  let best = 0;
  let bestScore = surname === 0 ? 1.5 : 0.5;
  for (const length of [2, 3, 4]) {
    const score = scoreName({ text, at, length, surname, vocabulary, context });
    if (score > bestScore) [best, bestScore] = [length, score];
  }
  return best;
}

/** 和, 与 and 向 are surnames, too; without a title in front they are that only of somebody who comes back: 司机和乘客. */
function surnameLength(text: string, at: number, vocabulary: Vocabulary, { count, sure }: NameContext): number {
  const length = vocabulary.surnameAt(text, at);
  const word = !sure && length === 1 && /[和与及向于从由在对为以将把被让给同有后经再据]/u.test(text[at]!);
  return word && count(text.slice(at, at + 2)) < 3 && count(text.slice(at, at + 3)) < 2 ? 0 : length;
}

function scoreName(candidate: NameCandidate): number {
  const { text, at, length, surname, vocabulary, context } = candidate;
  const name = text.slice(at, at + length);
  if (name.length < length || !/^[\u3400-\u9fff\u{20000}-\u{3ffff}]+$/u.test(name) || length <= surname) return -1;
  const follow = followScore(text, at + length, vocabulary, context);
  if (isNoName(candidate, name, follow, FOLLOWER.test(text.slice(at + length, at + length + 4)))) return -1;
  if ((surname === 0 || (length === 4 && surname === 1)) && !isUnusualName(candidate, name, follow)) return -1;
  const usual = length === surname + 2 ? 0.6 : length === surname + 1 ? 0.2 : -0.5;
  const greedy =
    length > 2 &&
    (isGreedy(text, at + length, name, follow) ||
      (JOINED_END.test(name) && follow < 2.5) ||
      endsInsideWord(text, at + length, vocabulary));
  return (
    follow + usual + (greedy ? -4 : frequencyScore(name, context.count)) + surnamePrior(text, at, surname, vocabulary)
  );
}

/** The last character is more likely the word behind the name. */
function isGreedy(text: string, end: number, name: string, follow: number): boolean {
  // 江某为《…》题词: a preposition before a title in marks.
  if (/^[《“]/u.test(text.slice(end, end + 1))) return /[为作对就给]$/u.test(name);
  if (DELIMITER.test(text.slice(end, end + 1))) return SPEAKS_END.test(name);
  // A preposition wants an object: 郭大为一行 holds 郭大为.
  return GREEDY_END.test(name) && !(follow >= 2.5 && /[为任]$/u.test(name));
}

/** The last character begins a word that goes on behind the candidate: 左毅一｜行, 葛钧陪｜同, 柯楠主｜任. */
function endsInsideWord(text: string, end: number, vocabulary: Vocabulary): boolean {
  const at = end - 1;
  const word = [vocabulary.verbs, vocabulary.heads, vocabulary.functions].some((trie) => trie.longestAt(text, at) >= 2);
  return word || (FOLLOWER.exec(text.slice(at, at + 4))?.[0].length ?? 0) >= 2;
}

/** A name without a surname (洛桑旦巴), or with more than two characters behind one: what follows leaves no doubt, or it comes back on its page; and it holds no word of the tables. */
function isUnusualName(
  { text, at, length, surname, vocabulary, context }: NameCandidate,
  name: string,
  follow: number,
): boolean {
  const seen = context.count(name);
  const rare = vocabulary.lexicon.surnames.get(text.slice(at, at + surname))?.frequency === "rare";
  if (!context.sure || (seen < 2 && (follow < 2.5 || (length === 4 && !(rare || context.listed))))) return false;
  if (isOrdinaryWord(name) && !vocabulary.lexicon.divisionTrie.has(name)) return false;
  if (vocabulary.noPersonAt(text, at) >= (length === 4 ? 1 : 2)) return false;
  const { bodies, heads, verbs, functions, suffixes } = vocabulary;
  for (let i = at; i < at + length; i += 1) {
    if ([bodies, heads, verbs, functions, suffixes].some((trie) => trie.longestAt(text, i) > 1)) return false;
    if (/[省市县区州旗盟镇乡村的了是在与及由向对各全等来到赴率说兼一]/u.test(text[i]!)) return false;
  }
  return true;
}

function followScore(text: string, at: number, vocabulary: Vocabulary, { sure }: NameContext): number {
  const rest = text.slice(at, at + 6);
  if (DELIMITER.test(rest)) return 3;
  if (DAY_FOLLOWS.test(rest)) return 2.5;
  if (NO_FOLLOWER.test(rest)) return -1;
  const verb = vocabulary.verbs.longestAt(text, at);
  if (verb >= 2) return 2.5;
  const follower = FOLLOWER.exec(rest);
  if (follower) return follower[0].length >= 2 || follower[0] === "赴" ? 2.5 : 1.5;
  // 专家学者和科技工作者: whom a calling introduces has no second title.
  if (vocabulary.heads.longestAt(text, at) >= 2) return sure ? 1.5 : -1;
  if (verb === 1 || vocabulary.functions.longestAt(text, at) > 0) return 1.5;
  return -1;
}

/** A third character that always follows belongs to the name; one that follows only here is the next word. */
function frequencyScore(name: string, count: (text: string) => number): number {
  const shorter = count(name.slice(0, -1));
  const own = count(name);
  if (name.length < 3 || shorter < 2) return 0;
  return own === shorter ? 1 : own * 2 <= shorter ? -2 : 0;
}

function surnamePrior(text: string, at: number, surname: number, vocabulary: Vocabulary): number {
  if (surname === 0) return 0;
  const frequency = vocabulary.lexicon.surnames.get(text.slice(at, at + surname))?.frequency;
  return frequency === "common" ? 0.4 : frequency === "uncommon" ? 0.2 : 0;
}

/** A dotted name has no surname to start from; its last part ends before a word of the tables: 施密特有一次, 卡在信中. */
function trimDotted(text: string, { verbs, functions }: Vocabulary): number {
  const last = text.lastIndexOf("·") + 1;
  for (let at = last + 1; at < text.length; at += 1) {
    const follower = FOLLOWER.exec(text.slice(at))?.[0].length ?? 0;
    const parting = functions.longestAt(text, at);
    const word = Math.max(verbs.longestAt(text, at), follower, parting > 1 ? parting : 0);
    if (word > (at === last + 1 ? 1 : 0) || /[在有]/u.test(text[at]!)) return at;
  }
  return text.length;
}
