/** The multi-pattern matcher: a set of terms goes in, and at any place of a text all terms that start there come out. */

import { Edges } from "./edges";

const NONE: readonly number[] = [];

/** A set of terms; matching allocates nothing where nothing matches. */
export class Trie {
  /** The number of different terms. */
  readonly size: number;
  private readonly edges = new Edges();
  /** Which nodes end a term. */
  private readonly ends: Uint8Array;
  /** By the low byte of a unit, whether a term begins with such a one: most places of a text begin none, and are passed by here. */
  private readonly begins = new Uint8Array(256);

  private constructor(terms: Iterable<string>) {
    const ends = new Set<number>();
    for (const term of terms) {
      if (term === "") continue;
      ends.add(this.edges.add(term));
      this.begins[term.charCodeAt(0) & 0xff] = 1;
    }
    this.ends = new Uint8Array(this.edges.size);
    for (const node of ends) this.ends[node] = 1;
    this.size = ends.size;
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
      node = this.edges.child(node, text.charCodeAt(end));
      if (node < 0) break;
      if (this.ends[node] === 1) (found ??= []).push(end + 1 - at);
    }
    return found ?? NONE;
  }

  /** The length of the longest term that starts at `at`; 0 for none. */
  longestAt(text: string, at: number): number {
    let longest = 0;
    let node = 0;
    if (this.begins[text.charCodeAt(at) & 0xff] === 0) return longest;
    for (let end = at; end < text.length; end += 1) {
      node = this.edges.child(node, text.charCodeAt(end));
      if (node < 0) break;
      if (this.ends[node] === 1) longest = end + 1 - at;
    }
    return longest;
  }

  /** Whether the whole text is one of the terms. */
  has(text: string): boolean {
    return text !== "" && this.longestAt(text, 0) === text.length;
  }
}
