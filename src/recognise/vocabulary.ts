/** The lexicon's word tables in the form in which the recognisers ask them: what stands at this place of the text? */

import { Trie, type Lexicon } from "../lexicon";

export class Vocabulary {
  /** Base titles (书记, 市长), collectives (领导) among them. */
  readonly heads: Trie;
  readonly collectives: Trie;
  readonly bodies: Trie;
  readonly verbs: Trie;
  readonly functions: Trie;
  readonly suffixes: Trie;
  private readonly generics: Trie;
  private readonly notPersons: ReadonlySet<string>;
  private readonly notPersonTrie: Trie;

  private constructor(readonly lexicon: Lexicon) {
    const { words } = lexicon;
    const callings = [...words.heads.values()].filter((term) => term.kind === "calling").map((term) => term.text);
    this.callings = new Set(callings);
    this.heads = Trie.of([...words.heads.keys(), ...words.collectives.keys()]);
    this.collectives = Trie.of(words.collectives.keys());
    this.bodies = Trie.of(words.bodies.keys());
    this.verbs = Trie.of(words.verbs.keys());
    this.functions = Trie.of(words.functions.keys());
    this.suffixes = Trie.of(words.suffixes.keys());
    this.generics = Trie.of(words.generics.keys());
    const refused = [...words["false-friends"].values()].filter((term) => term.kind.includes("person"));
    this.notPersons = new Set(refused.map((term) => term.text));
    this.notPersonTrie = Trie.of(this.notPersons);
  }

  /** Heads that say what somebody is and are no post: 村民, 教师, 老党员. */
  readonly callings: ReadonlySet<string>;

  static of(lexicon: Lexicon): Vocabulary {
    const known = VOCABULARIES.get(lexicon);
    if (known) return known;
    const made = new Vocabulary(lexicon);
    VOCABULARIES.set(lexicon, made);
    return made;
  }

  /** The length of the surname that starts here: 2 for 欧阳, 1 for 章, 0 for none. */
  surnameAt(text: string, at: number): number {
    const pair = text.slice(at, at + 2);
    if (pair.length === 2 && this.lexicon.surnames.get(pair)?.kind === "compound") return 2;
    return this.lexicon.surnames.has(text[at] ?? "") ? 1 : 0;
  }

  /** A word of the genre that is never a name: 高质量, 方案. */
  isNoPerson(text: string): boolean {
    return this.notPersons.has(text);
  }

  /** A word of the genre that starts here and only looks like the beginning of a name. */
  noPersonAt(text: string, at: number): number {
    return this.notPersonTrie.longestAt(text, at);
  }

  /**
   * Whether words that say what kind of site, never which one, are all there is: 集中隔离 is, 西津 is not; nor is the empty
   * text, which says nothing.
   */
  isGeneric(text: string): boolean {
    const reached = new Set([0]);
    for (let at = 0; at < text.length; at += 1) {
      if (reached.has(at)) for (const length of this.generics.matchesAt(text, at)) reached.add(at + length);
    }
    return text !== "" && reached.has(text.length);
  }

  verbAt(text: string, at: number, ...kinds: readonly string[]): number {
    if (kinds.length === 0) return this.verbs.longestAt(text, at);
    const lengths = this.verbs.matchesAt(text, at);
    const { verbs } = this.lexicon.words;
    return lengths.findLast((length) => kinds.includes(verbs.get(text.slice(at, at + length))!.kind)) ?? 0;
  }
}

const VOCABULARIES = new WeakMap<Lexicon, Vocabulary>();
