/** What only looks like a name: words of the language that begin as surnames do. */

import { isOrdinaryWord, isVerb } from "./judge";
import type { Vocabulary } from "./vocabulary";

/** What the place of a candidate says of it. */
export interface NameContext {
  /** A title, a list or a dot says that a name stands here, so one without a surname is believed, too (夏吾杰, 白马). */
  readonly sure: boolean;
  /** Behind other names of a list, where four characters without a surname are believed at once (洛绒平措). */
  readonly listed?: boolean;
  /** How often a string occurs on the page. */
  readonly count: (text: string) => number;
}

/** A stretch that might be a name. */
export interface NameCandidate {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** The length of the surname that it begins with, 0 for none. */
  readonly surname: number;
  readonly vocabulary: Vocabulary;
  readonly context: NameContext;
}

/** What no given name holds: 曾给, 干啥. */
export const NOT_IN_GIVEN_NAME = /[些了着吗呢吧啥么们这你我他她它您啊呀嘛咱几的给]/u;
/** What ends a site (养老院, 胡同里) and hardly a name. */
const AREA_END = /[省市县区镇乡村街道路院局厅委部会所站场馆里]$/u;

/**
 * Whether a candidate is a word of the language. A title in front lets one pass that people also bear (安然, 万全), unless
 * its surname is a rare one.
 * `follow` is how well what stands behind it suits a name, `led` whether that is a word that names have behind them.
 */
export function isNoName(
  { text, at, surname, vocabulary, context }: NameCandidate,
  name: string,
  follow: number,
  led: boolean,
): boolean {
  if (/^[要能可须将已再不会均都]/u.test(name) || (/[村镇乡县]$/u.test(name) && context.count(name) < 2)) return true;
  if (NOT_IN_GIVEN_NAME.test(name.slice(surname)) || (name.length > 2 && vocabulary.isNoPerson(name))) return true;
  if (vocabulary.verbs.has(name) || vocabulary.heads.has(name) || vocabulary.bodies.has(name)) return true;
  // 区领导一行, 镇人大主席: what stands behind the surname is a title or a body.
  if (vocabulary.heads.longestAt(text, at + surname) >= 2) return true;
  if (surname > 0 && vocabulary.bodies.has(name.slice(surname)) && /^[省市县区镇乡]/u.test(name)) return true;
  const frequency = vocabulary.lexicon.surnames.get(text.slice(at, at + surname))?.frequency;
  const rare = frequency === "rare";
  // 作家庄严的使命, 袁再次提出: a word that parts phrases, alone or behind a surname.
  if (isParting(vocabulary, name) || (context.count(name) < 2 && isParting(vocabulary, name.slice(surname))))
    return true;
  if (context.sure) {
    // 领导高度重视
    const across = text.slice(at + name.length - 1, at + name.length + 1);
    if (!led && follow < 2.5 && vocabulary.noPersonAt(text, at) >= 2 && isOrdinaryWord(across)) return true;
    const doubtful = follow < (name.length === 2 && !led ? 2.5 : 1.5);
    return (rare || (doubtful && vocabulary.isNoPerson(name))) && isOrdinaryWord(name);
  }
  // 学者申请, 秘书代劳: of two characters of which the first is seldom a surname, what is done is likelier.
  if (name.length === 2 && frequency !== "common" && isVerb(name)) return true;
  // 余总, 胡老: a surname with a calling.
  if ((rare && isOrdinaryWord(name)) || (name.length === surname + 1 && /[总老]$/u.test(name))) return true;
  return vocabulary.noPersonAt(text, at) >= 2 || (name.length > 2 && AREA_END.test(name));
}

/** 庄严, 再次, 方面 */
function isParting({ lexicon }: Vocabulary, text: string): boolean {
  const kind = text.length > 1 ? lexicon.words.functions.get(text)?.kind : undefined;
  return (kind === "adverb" || kind === "conjunction" || kind === "particle") && isOrdinaryWord(text);
}
