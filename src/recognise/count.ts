/** How often a string occurs on a page: what tells a name from a name and the word behind it. */

/** Strings of so many characters and fewer are all counted at once, and may share characters: 天天天 has 天天 twice. */
const LONGEST = 4;

/** Strings are counted when the first of their length is asked for. */
export function counterOf(page: string): (text: string) => number {
  const byLength: (Grams | undefined)[] = [];
  const gramsOf = (length: number): Grams => (byLength[length] ??= new Grams(page, length));
  const longer = new Map<string, number>();
  return (text) => {
    if (text === "") return 0;
    const begins = gramsOf(Math.min(text.length, LONGEST)).find(text);
    if (text.length <= LONGEST || begins.count === 0) return begins.count;
    if (begins.count === 1) return page.startsWith(text, begins.first) ? 1 : 0;
    const known = longer.get(text) ?? page.split(text).length - 1;
    longer.set(text, known);
    return known;
  };
}

/** Where a string comes first on a page, and how often it comes. */
interface Found {
  readonly first: number;
  readonly count: number;
}

/** All strings of one length on a page, in an open-addressed hash table. */
class Grams {
  private readonly mask: number;
  /** The place of each string where it comes first, plus one; 0 for none. */
  private readonly firsts: Int32Array;
  private readonly counts: Int32Array;

  constructor(
    private readonly page: string,
    private readonly length: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(2 * page.length + 2));
    this.mask = size - 1;
    this.firsts = new Int32Array(size);
    this.counts = new Int32Array(size);
    for (let at = 0; at + length <= page.length; at += 1) {
      const slot = this.slot(page, at);
      if (this.firsts[slot] === 0) this.firsts[slot] = at + 1;
      this.counts[slot]! += 1;
    }
  }

  /** The string that a text begins with. */
  find(text: string): Found {
    const slot = this.slot(text, 0);
    return { first: this.firsts[slot]! - 1, count: this.counts[slot]! };
  }

  private slot(text: string, at: number): number {
    let hash = 0;
    for (let unit = at; unit < at + this.length; unit += 1) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.firsts[slot] !== 0 && !this.isSame(text, at, this.firsts[slot]! - 1)) slot = (slot + 1) & this.mask;
    return slot;
  }

  private isSame(text: string, at: number, first: number): boolean {
    for (let unit = 0; unit < this.length; unit += 1)
      if (text.charCodeAt(at + unit) !== this.page.charCodeAt(first + unit)) return false;
    return true;
  }
}
