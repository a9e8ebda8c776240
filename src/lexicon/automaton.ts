/** The one automaton over all words of the dictionaries: a text goes in, and every word that stands in it comes out, with its classes. */

import { Lattice } from "./lattice";

const FREE = -1;

/**
 * A trie over UTF-16 code units whose edges lie in one open-addressed hash table of typed arrays: building costs
 * milliseconds for tens of thousands of words, and one pass over a text finds the words of every length at every place.
 */
export class Automaton {
  private nodes = 1;
  private mask = 1023;
  private parents = new Int32Array(1024).fill(FREE);
  private units = new Uint16Array(1024);
  private children = new Int32Array(1024);
  private signatures = new Uint16Array(1024);
  /** The node behind each first unit; most places of a text begin no word, and are passed by here. */
  private readonly first = new Int32Array(65536);

  /** @param words - each with the signature of its classes (`signatureFor`); empty words are left out */
  constructor(words: Iterable<readonly [word: string, signature: number]>) {
    for (const [word, signature] of words) {
      if (word === "") continue;
      let node = 0;
      for (let at = 0; at < word.length; at += 1) node = this.childOrNew(node, word.charCodeAt(at));
      this.signatures[node] = signature;
    }
    for (let slot = 0; slot < this.parents.length; slot += 1)
      if (this.parents[slot] === 0) this.first[this.units[slot]!] = this.children[slot]!;
  }

  /** One pass over a text. */
  read(text: string): Lattice {
    const first = new Int32Array(text.length + 2);
    let starts = new Int32Array(text.length + 16);
    let lengths = new Uint8Array(text.length + 16);
    let found = new Uint16Array(text.length + 16);
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      first[at] = count;
      let node = this.first[text.charCodeAt(at)]!;
      for (let end = at + 1; node > 0; end += 1) {
        const signature = this.signatures[node]!;
        if (signature !== 0) {
          if (count === starts.length) {
            starts = widened(starts, new Int32Array(count * 2));
            lengths = widened(lengths, new Uint8Array(count * 2));
            found = widened(found, new Uint16Array(count * 2));
          }
          starts[count] = at;
          lengths[count] = end - at;
          found[count] = signature;
          count += 1;
        }
        if (end === text.length) break;
        node = this.child(node, text.charCodeAt(end));
      }
    }
    first[text.length] = count;
    first[text.length + 1] = count;
    return new Lattice(text, first, starts.subarray(0, count), lengths.subarray(0, count), found.subarray(0, count));
  }

  private slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.parents[slot] !== FREE && (this.parents[slot] !== node || this.units[slot] !== unit))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  private child(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    return this.parents[slot] === FREE ? FREE : this.children[slot]!;
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
    const { parents, units, children, signatures } = this;
    const size = parents.length * 2;
    this.mask = size - 1;
    this.parents = new Int32Array(size).fill(FREE);
    this.units = new Uint16Array(size);
    this.children = new Int32Array(size);
    this.signatures = new Uint16Array(size);
    this.signatures.set(signatures);
    for (let old = 0; old < parents.length; old += 1) {
      if (parents[old] === FREE) continue;
      const slot = this.slot(parents[old]!, units[old]!);
      this.parents[slot] = parents[old]!;
      this.units[slot] = units[old]!;
      this.children[slot] = children[old]!;
    }
  }
}

function widened<Column extends Int32Array | Uint8Array | Uint16Array>(column: Column, wider: Column): Column {
  wider.set(column);
  return wider;
}
