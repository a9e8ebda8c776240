/** Where a Chinese name ends: the one question that every context in which names stand has to ask. */

import { isHan } from "../text";
import { isOrdinaryWord } from "./judge";
import type { Vocabulary } from "./vocabulary";

export interface NameContext {
  /** A title, a list or a dot says that a name stands here, so one without a surname is believed, too (夏吾杰, 白马). */
  readonly sure: boolean;
  /** Behind other names of a list, where four characters without a surname are believed at once (洛绒平措). */
  readonly listed?: boolean;
  /** How often a string occurs on the page. */
  readonly count: (text: string) => number;
}

const DOTTED = /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+/u;
const DELIMITER = /^(?:[，。；：！？、（）“”《》\s]|$)/u;
/** What may stand right behind a name and is no verb of the tables. */
const FOLLOWER =
  /^(?:一行|等|同志|先生|女士|和|与|及|委托|在|到|来|赴|率|带|说|还|也|又|则|就|向|为|对|从|将|曾|已|任|作|做|代表|分别|先后|一同|一起|共同|陪同|随|多次|随机|着重|重点|仔细|详细|认真|实地|关切|最后|首先|冒[雨着雪]|分[两三四]?[路组]|兵分|边[走看听问查]|边|深入|认为|听取|走|看|叮嘱|勉励|主持|担任|当选|被|于|受|所|家[中里])/u;
/** Ends a candidate that has eaten the word behind the name: 金政说, 沈晓红来. */
const GREEDY_END = /[说等来在到率带还赴为向也任的对拟将]$/u;
/** 白平和陪同 holds 白平和: what joins two people stands before a person, not before a verb or a pause. */
/** The same before a pause: 金政说，; but 谢喜来， is a name. */
const SPEAKS_END = /[说等的]$/u;
/** What ends a site (养老院, 胡同里) and hardly a name. */
const AREA_END = /[省市县区镇乡村街道路院局厅委部会所站场馆里]$/u;
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
  const word = !sure && length === 1 && /[和与及向于从由在对为以将把被让给同]/u.test(text[at]!);
  return word && count(text.slice(at, at + 2)) < 3 && count(text.slice(at, at + 3)) < 2 ? 0 : length;
}

interface Candidate {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly surname: number;
  readonly vocabulary: Vocabulary;
  readonly context: NameContext;
}

function scoreName(candidate: Candidate): number {
  const { text, at, length, surname, vocabulary, context } = candidate;
  const name = text.slice(at, at + length);
  if (name.length < length || !/^[\u3400-\u9fff\u{20000}-\u{3ffff}]+$/u.test(name) || length <= surname) return -1;
  const follow = followScore(text, at + length, vocabulary);
  if (isWord(candidate, name, follow)) return -1;
  if ((surname === 0 || (length === 4 && surname === 1)) && !isUnusualName(candidate, name, follow)) return -1;
  const usual = length === surname + 2 ? 0.6 : length === surname + 1 ? 0.2 : -0.5;
  const greedy =
    length > 2 &&
    (isGreedy(text, at + length, name, follow) ||
      (JOINED_END.test(name) && follow < 2.5) ||
      endsInsideWord(text, at + length, vocabulary));
  return (
    follow + usual + (greedy ? -3 : frequencyScore(name, context.count)) + surnamePrior(text, at, surname, vocabulary)
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

/** An ordinary word: a title in front lets one pass that people also bear (安然, 万全), unless its surname is a rare one. */
function isWord({ text, at, surname, vocabulary, context }: Candidate, name: string, follow: number): boolean {
  if (/^[要能可须将已再不会均都]/u.test(name) || (/[村镇乡县]$/u.test(name) && context.count(name) < 2)) return true;
  if (vocabulary.verbs.has(name) || vocabulary.heads.has(name) || vocabulary.bodies.has(name)) return true;
  // 区领导一行, 镇人大主席: what stands behind the surname is a title or a body.
  if (vocabulary.heads.longestAt(text, at + surname) >= 2) return true;
  if (surname > 0 && vocabulary.bodies.has(name.slice(surname)) && /^[省市县区镇乡]/u.test(name)) return true;
  const rare = vocabulary.lexicon.surnames.get(text.slice(at, at + surname))?.frequency === "rare";
  if (context.sure) {
    // 领导高度重视
    const across = text.slice(at + name.length - 1, at + name.length + 1);
    const led = FOLLOWER.test(text.slice(at + name.length, at + name.length + 4));
    if (!led && follow < 2.5 && vocabulary.noPersonAt(text, at) >= 2 && isOrdinaryWord(across)) return true;
    const doubtful = follow < (name.length === 2 && !led ? 2.5 : 1.5);
    return (rare || (doubtful && vocabulary.isNoPerson(name))) && isOrdinaryWord(name);
  }
  // 余总: a surname with a calling.
  if ((rare && isOrdinaryWord(name)) || name.endsWith("总")) return true;
  return vocabulary.noPersonAt(text, at) >= 2 || (name.length > 2 && AREA_END.test(name));
}

/** The last character begins a word that goes on behind the candidate: 左毅一｜行, 葛钧陪｜同, 柯楠主｜任. */
function endsInsideWord(text: string, end: number, vocabulary: Vocabulary): boolean {
  const at = end - 1;
  const word = [vocabulary.verbs, vocabulary.heads, vocabulary.functions].some((trie) => trie.longestAt(text, at) >= 2);
  return word || (FOLLOWER.exec(text.slice(at, at + 4))?.[0].length ?? 0) >= 2;
}

/** A name without a surname (洛桑旦巴), or with more than two characters behind one: what follows leaves no doubt, or it comes back on its page; and it holds no word of the tables. */
function isUnusualName(
  { text, at, length, surname, vocabulary, context }: Candidate,
  name: string,
  follow: number,
): boolean {
  const seen = context.count(name);
  const rare = vocabulary.lexicon.surnames.get(text.slice(at, at + surname))?.frequency === "rare";
  if (!context.sure || (seen < 2 && (follow < 2.5 || (length === 4 && !(rare || context.listed))))) return false;
  if (isOrdinaryWord(name) && !vocabulary.lexicon.divisionTrie.has(name)) return false;
  if (length === 4 && vocabulary.noPersonAt(text, at) > 0) return false;
  const { bodies, heads, verbs, functions, suffixes } = vocabulary;
  for (let i = at; i < at + length; i += 1) {
    if ([bodies, heads, verbs, functions, suffixes].some((trie) => trie.longestAt(text, i) > 1)) return false;
    if (/[省市县区州旗盟镇乡村的了是在与及由向对各全等来到赴率说兼]/u.test(text[i]!)) return false;
  }
  return true;
}

function followScore(text: string, at: number, vocabulary: Vocabulary): number {
  const rest = text.slice(at, at + 6);
  if (DELIMITER.test(rest)) return 3;
  const verb = vocabulary.verbs.longestAt(text, at);
  if (verb >= 2) return 2.5;
  const head = vocabulary.heads.longestAt(text, at);
  if (head >= 2) return 1.5;
  const follower = FOLLOWER.exec(rest);
  if (follower) return follower[0].length >= 2 || follower[0] === "赴" ? 2.5 : 1.5;
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

/** A dotted name has no surname to start from; its last part ends before a word of the tables. */
function trimDotted(text: string, vocabulary: Vocabulary): number {
  const last = text.lastIndexOf("·") + 1;
  for (let at = last + 2; at < text.length; at += 1) {
    if (vocabulary.verbs.longestAt(text, at) > 0 || FOLLOWER.test(text.slice(at))) return at;
  }
  return text.length;
}
