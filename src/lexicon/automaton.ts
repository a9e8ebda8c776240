/** The one automaton over all words of the dictionaries: a text goes in, and every word that stands in it comes out, with its classes. */

import { classesOf, signatureFor, unionOf } from "./classes";
import { Edges } from "./edges";
import { Lattice } from "./lattice";

/** All that an automaton is, as numbers and names. */
export interface AutomatonColumns {
  readonly edges: Int32Array;
  /** Of the word that ends at each node, the index of its classes. */
  readonly signatures: Uint16Array;
  readonly classes: readonly (readonly string[])[];
}

/** A trie of words with the signatures of their classes: one pass over a text finds the words of every length at every place. */
export class Automaton {
  /** The node behind each first unit; most places of a text begin no word, and are passed by here. */
  private readonly first = new Int32Array(65536);
  /** Room for the words of the text that is being read, of which its lattice takes as many as there are. */
  private starts = new Int32Array(1024);
  private lengths = new Uint8Array(1024);
  private found = new Uint16Array(1024);

  /** @param signatures - of the word that ends at each node; 0 where none does */
  private constructor(
    private readonly edges: Edges,
    private readonly signatures: Uint16Array,
  ) {
    for (let unit = 0; unit < this.first.length; unit += 1) this.first[unit] = Math.max(0, this.edges.child(0, unit));
  }

  /**
   * @param fill - gives every word with the signature of its classes (`signatureFor`); one that comes twice has the
   *   classes of both, empty ones are left out
   */
  static of(fill: (add: (word: string, signature: number) => void) => void): Automaton {
    const edges = new Edges();
    const ends: number[] = [];
    const given: number[] = [];
    fill((word, signature) => {
      if (word === "") return;
      ends.push(edges.add(word));
      given.push(signature);
    });
    const signatures = new Uint16Array(edges.size);
    ends.forEach((node, at) => (signatures[node] = unionOf(signatures[node]!, given[at]!)));
    return new Automaton(edges, signatures);
  }

  /** One of the same words, from what `columns` gave. */
  static from({ edges, signatures, classes }: AutomatonColumns): Automaton {
    // Another process has numbered the classes otherwise.
    const known = classes.map(signatureFor);
    return new Automaton(
      new Edges(edges, signatures.length),
      signatures.map((one) => known[one]!),
    );
  }

  /** What is kept of it, to make it anew from. */
  get columns(): AutomatonColumns {
    const used = [...new Set(this.signatures)];
    const numbers = new Map(used.map((signature, at) => [signature, at]));
    return {
      edges: this.edges.columns,
      signatures: this.signatures.map((signature) => numbers.get(signature)!),
      classes: used.map(classesOf),
    };
  }

  /** One pass over a text. */
  read(text: string): Lattice {
    const first = new Int32Array(text.length + 2);
    let { starts, lengths, found } = this;
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      first[at] = count;
      let node = this.first[text.charCodeAt(at)]!;
      for (let end = at + 1; node > 0; end += 1) {
        const signature = this.signatures[node]!;
        if (signature !== 0) {
          if (count === starts.length) {
            starts = this.starts = widened(starts, new Int32Array(count * 2));
            lengths = this.lengths = widened(lengths, new Uint8Array(count * 2));
            found = this.found = widened(found, new Uint16Array(count * 2));
          }
          starts[count] = at;
          lengths[count] = end - at;
          found[count] = signature;
          count += 1;
        }
        if (end === text.length) break;
        node = this.edges.child(node, text.charCodeAt(end));
      }
    }
    first[text.length] = count;
    first[text.length + 1] = count;
    return new Lattice(text, first, starts.slice(0, count), lengths.slice(0, count), found.slice(0, count));
  }
}

function widened<Column extends Int32Array | Uint8Array | Uint16Array>(column: Column, wider: Column): Column {
  wider.set(column);
  return wider;
}
