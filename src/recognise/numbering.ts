/** Numbers for the words that networks have learned, found without cutting a word out of its text. */

/** What is asked of a word: `left` of 走进 where the feature is called `left 走进`. Made once, outside of functions. */
export class Question {
  /** What stands in front of the word in the name of a feature. */
  readonly prefix: string;
  readonly hash: number;

  constructor(name: string) {
    this.prefix = `${name} `;
    this.hash = hashOf(0, this.prefix, 0, this.prefix.length);
  }
}

/** Gives words their numbers. */
export interface Numbering {
  /** The number of the feature that a question makes with the word in a span; -1 for one that was not learned. */
  numberOf(question: Question, text: string, start: number, end: number): number;
}

/** Names of features, each with the number that is its place among them, in an open-addressed hash table. */
export class NameTable implements Numbering {
  private readonly mask: number;
  /** Two numbers for each slot, which lie together in memory: the place of a name, plus one, and its hash; 0 and 0 for a free one. */
  private readonly slots: Int32Array;

  /** @param first - the number of the first name */
  constructor(
    private readonly names: readonly string[],
    private readonly first: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(4 * names.length + 2));
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    names.forEach((name, at) => {
      const hash = hashOf(0, name, 0, name.length);
      let slot = spread(hash) & this.mask;
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = at + 1;
      this.slots[2 * slot + 1] = hash;
    });
  }

  numberOf(question: Question, text: string, start: number, end: number): number {
    const { slots, mask } = this;
    const hash = hashOf(question.hash, text, start, end);
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const held = slots[2 * slot]!;
      if (held === 0) return -1;
      if (slots[2 * slot + 1] === hash && isNamed(this.names[held - 1]!, question.prefix, text, start, end))
        return this.first + held - 1;
    }
  }
}

/** The numbers of the features that several questions make with one word, found by one look. */
export class NumbersByWord {
  private readonly byWord = new Map<string, Int32Array>();

  /**
   * @param names - of features, in the order of their numbers
   * @param first - the number of the first name
   * @param questions - what stands in front of a word in the name of a feature, with no space
   */
  constructor(
    names: readonly string[],
    first: number,
    private readonly questions: readonly string[],
  ) {
    names.forEach((name, at) => {
      const space = name.indexOf(" ");
      const question = questions.indexOf(name.slice(0, space));
      if (space > 0 && question >= 0) this.rowFor(name.slice(space + 1))[question] = first + at;
    });
  }

  /** By the place of a question among them, the number that it makes with a word, -1 for none that was learned; undefined for a word of which none was. */
  of(word: string): Int32Array | undefined {
    return this.byWord.get(word);
  }

  private rowFor(word: string): Int32Array {
    const known = this.byWord.get(word);
    if (known !== undefined) return known;
    const row = new Int32Array(this.questions.length).fill(-1);
    this.byWord.set(word, row);
    return row;
  }
}

/** Goes on with the hash of what stands in front. */
function hashOf(before: number, text: string, start: number, end: number): number {
  let hash = before;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash;
}

const spread = (hash: number): number => hash ^ (hash >>> 15);

function isNamed(name: string, prefix: string, text: string, start: number, end: number): boolean {
  if (name.length !== prefix.length + end - start) return false;
  for (let at = start; at < end; at += 1)
    if (name.charCodeAt(prefix.length + at - start) !== text.charCodeAt(at)) return false;
  return name.startsWith(prefix);
}
