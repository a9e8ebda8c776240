/** The edges of a trie over UTF-16 code units, in one open-addressed hash table of typed arrays. */

const FREE = -1;
/** In slots: the names of a page are few. */
const SMALLEST = 64;

/**
 * Nodes are numbers, 0 is the root. Building costs milliseconds for tens of thousands of words, and following an edge
 * allocates nothing.
 */
export class Edges {
  /** Four numbers for each slot, which lie together in memory: parent, unit, child, and nothing. */
  private table: Int32Array;
  private mask: number;
  /**
   * Two bits for each slot, small enough to stay at hand where the table does not: one is set for every edge. Most edges
   * that a text asks for are not there, and nearly all of these are told from it alone.
   */
  private digest!: Uint8Array;

  /**
   * @param table - what another one has had as its `columns`
   * @param nodes - its `size`
   */
  constructor(
    table: Int32Array = new Int32Array(4 * SMALLEST).fill(FREE),
    private nodes = 1,
  ) {
    this.table = table;
    this.mask = table.length / 4 - 1;
    this.digestAll();
  }

  /** What another is made of that has the same edges. */
  get columns(): Int32Array {
    return this.table;
  }

  /** The number of nodes. */
  get size(): number {
    return this.nodes;
  }

  /** The node behind a unit; -1 where no word goes on so. */
  child(node: number, unit: number): number {
    const hash = hashOf(node, unit);
    return this.isDigested(hash) ? this.table[this.slot(hash, node, unit) + 2]! : FREE;
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

  private isDigested(hash: number): boolean {
    const bit = hash & (2 * this.mask + 1);
    return ((this.digest[bit >> 3]! >> (bit & 7)) & 1) === 1;
  }

  private digestOne(hash: number): void {
    const bit = hash & (2 * this.mask + 1);
    this.digest[bit >> 3]! |= 1 << (bit & 7);
  }

  private digestAll(): void {
    const { table } = this;
    this.digest = new Uint8Array(table.length / 16);
    for (let slot = 0; slot < table.length; slot += 4)
      if (table[slot] !== FREE) this.digestOne(hashOf(table[slot]!, table[slot + 1]!));
  }

  /** Where an edge is, or would be. */
  private slot(hash: number, node: number, unit: number): number {
    const { table, mask } = this;
    let slot = hash & mask;
    while (table[4 * slot] !== FREE && (table[4 * slot] !== node || table[4 * slot + 1] !== unit))
      slot = (slot + 1) & mask;
    return 4 * slot;
  }

  private childOrNew(node: number, unit: number): number {
    const hash = hashOf(node, unit);
    const slot = this.slot(hash, node, unit);
    if (this.table[slot] !== FREE) return this.table[slot + 2]!;
    const child = this.nodes;
    this.set(slot, node, unit, child);
    this.digestOne(hash);
    this.nodes += 1;
    // Half full is where probing in a row stays short.
    if (this.nodes * 2 > this.mask) this.grow();
    return child;
  }

  private set(slot: number, node: number, unit: number, child: number): void {
    this.table[slot] = node;
    this.table[slot + 1] = unit;
    this.table[slot + 2] = child;
  }

  private grow(): void {
    const { table } = this;
    this.mask = 2 * this.mask + 1;
    this.table = new Int32Array(2 * table.length).fill(FREE);
    for (let old = 0; old < table.length; old += 4) {
      const [node, unit, child] = [table[old]!, table[old + 1]!, table[old + 2]!];
      if (node !== FREE) this.set(this.slot(hashOf(node, unit), node, unit), node, unit, child);
    }
    this.digestAll();
  }
}

function hashOf(node: number, unit: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
