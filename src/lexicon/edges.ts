/** The edges of a trie over UTF-16 code units, in one open-addressed hash table of typed arrays. */

const FREE = -1;

/**
 * Nodes are numbers, 0 is the root. Building costs milliseconds for tens of thousands of words, and following an edge
 * allocates nothing.
 */
export class Edges {
  private nodes = 1;
  private mask = 1023;
  private parents = new Int32Array(1024).fill(FREE);
  private units = new Uint16Array(1024);
  private children = new Int32Array(1024);

  /** The number of nodes. */
  get size(): number {
    return this.nodes;
  }

  /** The node behind a unit; -1 where no word goes on so. */
  child(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    return this.parents[slot] === FREE ? FREE : this.children[slot]!;
  }

  /** The node at which a word ends; -1 where no word begins so. */
  find(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length && node !== FREE; at += 1) node = this.child(node, word.charCodeAt(at));
    return node;
  }

  /** The node at which a word ends, made where there is none. */
  add(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) node = this.childOrNew(node, word.charCodeAt(at));
    return node;
  }

  private slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.parents[slot] !== FREE && (this.parents[slot] !== node || this.units[slot] !== unit))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  private childOrNew(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    if (this.parents[slot] !== FREE) return this.children[slot]!;
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
    const { parents, units, children } = this;
    const size = parents.length * 2;
    this.mask = size - 1;
    this.parents = new Int32Array(size).fill(FREE);
    this.units = new Uint16Array(size);
    this.children = new Int32Array(size);
    for (let old = 0; old < parents.length; old += 1) {
      if (parents[old] === FREE) continue;
      const slot = this.slot(parents[old]!, units[old]!);
      this.parents[slot] = parents[old]!;
      this.units[slot] = units[old]!;
      this.children[slot] = children[old]!;
    }
  }
}
