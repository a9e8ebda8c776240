/** The multi-pattern matcher: a set of terms goes in, and at any place of a text all terms that start there come out. */

const NONE: readonly number[] = [];
const EMPTY = -1;

/**
 * A set of terms as a trie over UTF-16 code units. The edges lie in one open-addressed hash table of typed arrays, so
 * that building costs milliseconds for tens of thousands of terms and matching allocates nothing where nothing matches.
 */
export class Trie {
  /** The number of different terms. */
  readonly size: number;
  private nodes = 1;
  private mask = 1023;
  private parents = new Int32Array(1024).fill(EMPTY);
  private units = new Uint16Array(1024);
  private children = new Int32Array(1024);
  private ends = new Uint8Array(1024);

  private constructor(terms: Iterable<string>) {
    let size = 0;
    for (const term of terms) {
      if (term === "") continue;
      let node = 0;
      for (let at = 0; at < term.length; at += 1) node = this.childOrNew(node, term.charCodeAt(at));
      if (this.ends[node] === 0) size += 1;
      this.ends[node] = 1;
    }
    this.size = size;
  }

  /** Empty terms and repeated ones add nothing. */
  static of(terms: Iterable<string>): Trie {
    return new Trie(terms);
  }

  /** The lengths of all terms that start at `at`, shortest first: in 永康市委, 永康 and 永康市 give `[2, 3]` at 0. */
  matchesAt(text: string, at: number): readonly number[] {
    let found: number[] | undefined;
    let node = 0;
    for (let end = at; end < text.length; end += 1) {
      node = this.child(node, text.charCodeAt(end));
      if (node === EMPTY) break;
      if (this.ends[node] === 1) (found ??= []).push(end + 1 - at);
    }
    return found ?? NONE;
  }

  /** The length of the longest term that starts at `at`; 0 for none. */
  longestAt(text: string, at: number): number {
    let longest = 0;
    let node = 0;
    for (let end = at; end < text.length; end += 1) {
      node = this.child(node, text.charCodeAt(end));
      if (node === EMPTY) break;
      if (this.ends[node] === 1) longest = end + 1 - at;
    }
    return longest;
  }

  /** Whether the whole text is one of the terms. */
  has(text: string): boolean {
    return text !== "" && this.longestAt(text, 0) === text.length;
  }

  private slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.parents[slot] !== EMPTY && (this.parents[slot] !== node || this.units[slot] !== unit)) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private child(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    return this.parents[slot] === EMPTY ? EMPTY : this.children[slot]!;
  }

  private childOrNew(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    if (this.parents[slot] !== EMPTY) return this.children[slot]!;
    this.parents[slot] = node;
    this.units[slot] = unit;
    this.children[slot] = this.nodes;
    this.nodes += 1;
    const child = this.nodes - 1;
    // Half full is where probing in a row stays short.
    if (this.nodes * 2 > this.mask) this.grow();
    return child;
  }

  private grow(): void {
    const { parents, units, children, ends } = this;
    const size = parents.length * 2;
    this.mask = size - 1;
    this.parents = new Int32Array(size).fill(EMPTY);
    this.units = new Uint16Array(size);
    this.children = new Int32Array(size);
    this.ends = new Uint8Array(size);
    this.ends.set(ends);
    for (let old = 0; old < parents.length; old += 1) {
      if (parents[old] === EMPTY) continue;
      const slot = this.slot(parents[old]!, units[old]!);
      this.parents[slot] = parents[old]!;
      this.units[slot] = units[old]!;
      this.children[slot] = children[old]!;
    }
  }
}
