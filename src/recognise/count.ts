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
    if (text.length <= LONGEST) return gramsOf(text.length).find(text, 0).count;
    const known = longer.get(text) ?? countLonger(page, text, gramsOf(LONGEST));
    longer.set(text, known);
    return known;
  };
}

/** How often it stands on the page without sharing characters with itself. It is where the rarest string within it is. */
function countLonger(page: string, text: string, grams: Grams): number {
  let rarest = { offset: 0, ...grams.find(text, 0) };
  for (let offset = 1; offset + LONGEST <= text.length && rarest.count > 1; offset += 1) {
    const found = grams.find(text, offset);
    if (found.count < rarest.count) rarest = { offset, ...found };
  }
  let count = 0;
  let free = 0;
  for (const at of grams.placesFrom(rarest.first)) {
    const start = at - rarest.offset;
    if (start < free || !page.startsWith(text, start)) continue;
    count += 1;
    free = start + text.length;
  }
  return count;
}

/** Where a string comes first on a page, -1 for nowhere, and how often it comes. */
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
  /** By the place of a string, where it comes next, plus one; 0 for nowhere. */
  private readonly nexts: Int32Array;

  constructor(
    private readonly page: string,
    private readonly length: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(2 * page.length + 2));
    this.mask = size - 1;
    this.firsts = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.nexts = new Int32Array(page.length);
    for (let at = page.length - length; at >= 0; at -= 1) {
      const slot = this.slot(page, at);
      this.nexts[at] = this.firsts[slot]!;
      this.firsts[slot] = at + 1;
      this.counts[slot]! += 1;
    }
  }

  /** The string of this length that stands in a text at a place. */
  find(text: string, at: number): Found {
    const slot = this.slot(text, at);
    return { first: this.firsts[slot]! - 1, count: this.counts[slot]! };
  }

  /** A place of a string and all behind it where the same string stands. */
  *placesFrom(first: number): Iterable<number> {
    for (let at = first; at >= 0; at = this.nexts[at]! - 1) yield at;
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
