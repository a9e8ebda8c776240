/** What one pass of the automaton leaves behind: every dictionary word in a text, as columns. */

import type { Span } from "../text";
import type { ClassBits, ClassOrder, ClassSet } from "./classes";
import { endsOf, groupsOf, type Ends, type Groups } from "./lattice-index";

/**
 * All words of the dictionaries that stand in a text, overlapping ones too: in 永康市委书记 永康, 永康市, 市委, 委, 书记 and more.
 * Whoever recognises something asks it by class and never scans the text again. Offsets are UTF-16 code units.
 */
export class Lattice {
  private bySignature: Groups | undefined;
  private byEnd: Ends | undefined;

  /**
   * @param first - for each place the index of the first hit that starts there or behind it; two more than the text has
   * @param starts - of each hit, in order; hits at one place come shortest first
   * @param signatures - what `ClassSet.has` takes
   */
  constructor(
    readonly text: string,
    private readonly first: Int32Array,
    private readonly starts: Int32Array,
    private readonly lengths: Uint8Array,
    private readonly signatures: Uint16Array,
  ) {}

  /** The lattices of parts as that of one text, with a mark between them that stands in no word. */
  static join(parts: readonly Lattice[], mark = "\n"): Lattice {
    if (parts.length === 1) return parts[0]!;
    const text = parts.map((part) => part.text).join(mark);
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    const first = new Int32Array(text.length + 2).fill(size);
    const [starts, lengths, signatures] = [new Int32Array(size), new Uint8Array(size), new Uint16Array(size)];
    let [at, hit] = [0, 0];
    for (const part of parts) {
      for (let place = 0; place <= part.text.length; place += 1) first[at + place] = hit + part.first[place]!;
      for (let own = 0; own < part.size; own += 1) starts[hit + own] = at + part.starts[own]!;
      lengths.set(part.lengths, hit);
      signatures.set(part.signatures, hit);
      at += part.text.length + mark.length;
      hit += part.size;
    }
    return new Lattice(text, first, starts, lengths, signatures);
  }

  /** The number of hits. */
  get size(): number {
    return this.starts.length;
  }

  /** A hit, by its number in their order. */
  hit(index: number): Span & { readonly signature: number } {
    const start = this.starts[index]!;
    return { start, end: start + this.lengths[index]!, signature: this.signatures[index]! };
  }

  /** The first hit that starts at `at` or behind it, of several the shortest; `size` for none. Places go from 0 to the text's length. */
  firstHit(at: number): number {
    return this.first[at]!;
  }

  /** The length of a hit's word. */
  lengthOf(hit: number): number {
    return this.lengths[hit]!;
  }

  /** What `ClassSet.has` and `ClassBits.of` take. */
  signatureOf(hit: number): number {
    return this.signatures[hit]!;
  }

  /** Whether a hit's word is of these classes. */
  isOf(hit: number, set: ClassSet): boolean {
    return set.has(this.signatures[hit]!);
  }

  /** The length of the longest word of these classes that starts at `at`; 0 for none. */
  longest(at: number, set: ClassSet): number {
    if (at < 0 || at >= this.text.length) return 0;
    for (let hit = this.first[at + 1]! - 1; hit >= this.first[at]!; hit -= 1)
      if (set.has(this.signatures[hit]!)) return this.lengths[hit]!;
    return 0;
  }

  /** The length of the longest word of these classes that starts at `at` and has no more than `most` characters; 0 for none. */
  longestWithin(at: number, set: ClassSet, most: number): number {
    if (at < 0 || at >= this.text.length) return 0;
    for (let hit = this.first[at + 1]! - 1; hit >= this.first[at]!; hit -= 1)
      if (this.lengths[hit]! <= most && set.has(this.signatures[hit]!)) return this.lengths[hit]!;
    return 0;
  }

  /** The lengths of all words of these classes that start at `at`, longest first. */
  lengthsAt(at: number, set: ClassSet): readonly number[] {
    const found: number[] = [];
    if (at < 0 || at >= this.text.length) return found;
    for (let hit = this.first[at + 1]! - 1; hit >= this.first[at]!; hit -= 1)
      if (set.has(this.signatures[hit]!)) found.push(this.lengths[hit]!);
    return found;
  }

  /** The length of the longest word of these classes that ends at `end` (half-open); 0 for none. */
  longestBefore(end: number, set: ClassSet): number {
    if (end <= 0 || end > this.text.length) return 0;
    const { first, hits } = this.ends();
    // Those that start earlier, which are longer, come first.
    for (let at = first[end]!; at < first[end + 1]!; at += 1)
      if (set.has(this.signatures[hits[at]!]!)) return this.lengths[hits[at]!]!;
    return 0;
  }

  /** Of the longest word that starts at `at` and is of one of these sets, which is the first of them; -1 for no word. */
  kindAt(at: number, order: ClassOrder): number {
    if (at < 0 || at >= this.text.length) return -1;
    for (let hit = this.first[at + 1]! - 1; hit >= this.first[at]!; hit -= 1) {
      const kind = order.first(this.signatures[hit]!);
      if (kind >= 0) return kind;
    }
    return -1;
  }

  /** The bits of the word that a span exactly is; 0 for no word. */
  bitsOf({ start, end }: Span, bits: ClassBits): number {
    if (start < 0 || start >= this.text.length) return 0;
    for (let hit = this.first[start]!; hit < this.first[start + 1]!; hit += 1)
      if (this.lengths[hit] === end - start) return bits.of(this.signatures[hit]!);
    return 0;
  }

  /** The bits of all words that start at `at` and have at least so many characters. */
  bitsAt(at: number, bits: ClassBits, least: number): number {
    let found = 0;
    if (at < 0 || at >= this.text.length) return found;
    for (let hit = this.first[at]!; hit < this.first[at + 1]!; hit += 1)
      if (this.lengths[hit]! >= least) found |= bits.of(this.signatures[hit]!);
    return found;
  }

  /** The bits of all words that end at `end` (half-open) and have at least so many characters. */
  bitsBefore(end: number, bits: ClassBits, least: number): number {
    let found = 0;
    if (end <= 0 || end > this.text.length) return found;
    const { first, hits } = this.ends();
    for (let at = first[end]!; at < first[end + 1]!; at += 1)
      if (this.lengths[hits[at]!]! >= least) found |= bits.of(this.signatures[hits[at]!]!);
    return found;
  }

  /** Of the word that a span exactly is, which of the sets is the first; -1 for no word, or one of no set. */
  kindOf({ start, end }: Span, order: ClassOrder): number {
    if (start < 0 || start >= this.text.length) return -1;
    for (let hit = this.first[start]!; hit < this.first[start + 1]!; hit += 1)
      if (this.lengths[hit] === end - start) return order.first(this.signatures[hit]!);
    return -1;
  }

  /** The same of the longest that ends at `end`. */
  kindBefore(end: number, order: ClassOrder): number {
    if (end <= 0 || end > this.text.length) return -1;
    const { first, hits } = this.ends();
    // Those that start earlier, which are longer, come first.
    for (let at = first[end]!; at < first[end + 1]!; at += 1) {
      const kind = order.first(this.signatures[hits[at]!]!);
      if (kind >= 0) return kind;
    }
    return -1;
  }

  /** Whether a word of these classes that starts at `at` has a length from `least` to `most`. */
  hasLength(at: number, set: ClassSet, least: number, most: number): boolean {
    if (at < 0 || at >= this.text.length) return false;
    for (let hit = this.first[at]!; hit < this.first[at + 1]!; hit += 1) {
      const length = this.lengths[hit]!;
      if (length >= least && length <= most && set.has(this.signatures[hit]!)) return true;
    }
    return false;
  }

  /** Whether a word of these classes that starts and ends in a span goes over a place in it: 保定 over the edge in 医保|定点. */
  cuts(at: number, { start, end }: Span, set: ClassSet): boolean {
    const last = this.first[at]!;
    for (let hit = this.first[Math.max(0, start)]!; hit < last; hit += 1) {
      const to = this.starts[hit]! + this.lengths[hit]!;
      if (to > at && to <= end && set.has(this.signatures[hit]!)) return true;
    }
    return false;
  }

  /** Whether a span is exactly a word of these classes. */
  is({ start, end }: Span, set: ClassSet): boolean {
    if (start < 0 || start >= this.text.length) return false;
    for (let hit = this.first[start]!; hit < this.first[start + 1]!; hit += 1)
      if (this.lengths[hit] === end - start && set.has(this.signatures[hit]!)) return true;
    return false;
  }

  /** Whether a word of these classes starts in a span and ends in it. */
  holds({ start, end }: Span, set: ClassSet): boolean {
    return this.find({ start, end }, set) !== undefined;
  }

  /** The first word of these classes within a span, the longest where several start at one place; undefined for none. */
  find({ start, end }: Span, set: ClassSet): Span | undefined {
    const from = Math.max(0, start);
    for (
      let hit = this.first[Math.min(from, this.text.length)]!;
      hit < this.size && this.starts[hit]! < end;
      hit += 1
    ) {
      const at = this.starts[hit]!;
      if (at + this.lengths[hit]! > end || !set.has(this.signatures[hit]!)) continue;
      let longest = this.lengths[hit]!;
      for (
        let next = hit + 1;
        next < this.size && this.starts[next] === at && at + this.lengths[next]! <= end;
        next += 1
      )
        if (set.has(this.signatures[next]!)) longest = this.lengths[next]!;
      return { start: at, end: at + longest };
    }
    return undefined;
  }

  /** The last word of these classes within a span, the longest where several end at one place; undefined for none. */
  findLast({ start, end }: Span, set: ClassSet): Span | undefined {
    for (let at = Math.min(end, this.text.length); at > start; at -= 1) {
      const length = this.longestBefore(at, set);
      if (length > 0 && at - length >= start) return { start: at - length, end: at };
    }
    return undefined;
  }

  /**
   * The last place within a span at which the longest word of these classes has at least so many characters, and ends in
   * the span; -1 for none.
   */
  lastStart({ start, end }: Span, set: ClassSet, least: number): number {
    let passed = end;
    for (let hit = this.first[end]! - 1; hit >= this.first[start]!; hit -= 1) {
      const at = this.starts[hit]!;
      // Of several words at one place, the longest comes first on the way back.
      if (at === passed || !set.has(this.signatures[hit]!)) continue;
      if (this.lengths[hit]! >= least && at + this.lengths[hit]! <= end) return at;
      passed = at;
    }
    return -1;
  }

  /** All words of these classes within a span, in order, the longest at each place; they may overlap. */
  all({ start, end }: Span, set: ClassSet): readonly Span[] {
    if (start <= 0 && end >= this.text.length) return this.everywhere(set);
    const found: Span[] = [];
    for (
      let hit = this.first[Math.min(Math.max(0, start), this.text.length)]!;
      hit < this.size && this.starts[hit]! < end;
      hit += 1
    ) {
      const at = this.starts[hit]!;
      if (at + this.lengths[hit]! > end || !set.has(this.signatures[hit]!)) continue;
      if (found.at(-1)?.start === at) found.pop();
      found.push({ start: at, end: at + this.lengths[hit]! });
    }
    return found;
  }

  private everywhere(set: ClassSet): readonly Span[] {
    const found: Span[] = [];
    for (const hit of this.hitsOf(set)) {
      const start = this.starts[hit]!;
      if (found.at(-1)?.start === start) found.pop();
      found.push({ start, end: start + this.lengths[hit]! });
    }
    return found;
  }

  /** Whether a word of these classes stands in the text. */
  has(set: ClassSet): boolean {
    return set.isAmong(this.groups().classes);
  }

  /** How many words of these classes stand in the text. */
  countOf(set: ClassSet): number {
    const { classes, occurring, from } = this.groups();
    let count = 0;
    if (!set.isAmong(classes)) return count;
    for (let at = 0; at < occurring.length; at += 1) if (set.has(occurring[at]!)) count += from[at + 1]! - from[at]!;
    return count;
  }

  /** Where words of these classes start, in order. */
  startsOf(set: ClassSet): readonly number[] {
    const found = this.hitsOf(set);
    let count = 0;
    for (let at = 0; at < found.length; at += 1) {
      const start = this.starts[found[at]!]!;
      if (count === 0 || found[count - 1] !== start) found[count++] = start;
    }
    found.length = count;
    return found;
  }

  /** The hits of these classes, in order. */
  private hitsOf(set: ClassSet): number[] {
    const { classes, occurring, from, hits } = this.groups();
    const found: number[] = [];
    if (!set.isAmong(classes)) return found;
    let groups = 0;
    for (let at = 0; at < occurring.length; at += 1) {
      if (!set.has(occurring[at]!)) continue;
      groups += 1;
      for (let hit = from[at]!; hit < from[at + 1]!; hit += 1) found.push(hits[hit]!);
    }
    return groups > 1 ? found.toSorted(byNumber) : found;
  }

  /** Where words of these classes end, in order. */
  endsOf(set: ClassSet): readonly number[] {
    const ends = this.hitsOf(set).map((hit) => this.starts[hit]! + this.lengths[hit]!);
    return [...new Set(ends)].toSorted(byNumber);
  }

  private ends(): Ends {
    return (this.byEnd ??= endsOf(this.text.length, this.starts, this.lengths));
  }

  private groups(): Groups {
    return (this.bySignature ??= groupsOf(this.signatures));
  }
}

const byNumber = (a: number, b: number): number => a - b;
