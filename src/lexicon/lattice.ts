/** What one pass of the automaton leaves behind: every dictionary word in a text, as columns. */

import type { Span } from "../text";
import type { ClassBits, ClassOrder, ClassSet } from "./classes";
import { endsOf, groupsOf, hitsOf, joined, mostOf, type Ends, type Groups } from "./lattice-index";

/** In characters: lengths are kept in a byte each. */
const LONGEST_WORD = 255;

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
   * @param parts - what it was joined from, which have their hits by class already
   */
  constructor(
    readonly text: string,
    private readonly first: Int32Array,
    private readonly starts: Int32Array,
    private readonly lengths: Uint8Array,
    private readonly signatures: Uint16Array,
    private readonly parts: readonly Lattice[] = NONE,
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
    return new Lattice(text, first, starts, lengths, signatures, parts);
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

  /** The length of the longest word of these classes that starts at `at` and has no more than `most` characters; 0 for none. */
  longest(at: number, set: ClassSet, most = LONGEST_WORD): number {
    if (at < 0 || at >= this.text.length) return 0;
    for (let hit = this.first[at + 1]! - 1; hit >= this.first[at]!; hit -= 1)
      if (this.lengths[hit]! <= most && set.has(this.signatures[hit]!)) return this.lengths[hit]!;
    return 0;
  }

  /** The lengths of all words of these classes that start at `at`, longest first. */
  lengthsAt(at: number, set: ClassSet): readonly number[] {
    if (at < 0 || at >= this.text.length) return NONE;
    let found: number[] | undefined;
    for (let hit = this.first[at + 1]! - 1; hit >= this.first[at]!; hit -= 1)
      if (set.has(this.signatures[hit]!)) (found ??= []).push(this.lengths[hit]!);
    return found ?? NONE;
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
  bitsOf(span: Span, bits: ClassBits): number {
    const hit = this.hitOf(span);
    return hit < 0 ? 0 : bits.of(this.signatures[hit]!);
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
  kindOf(span: Span, order: ClassOrder): number {
    const hit = this.hitOf(span);
    return hit < 0 ? -1 : order.first(this.signatures[hit]!);
  }

  /** Of the longest word that ends at `end` and is of one of the sets, which is the first of them; -1 for no word. */
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
  is(span: Span, set: ClassSet): boolean {
    const hit = this.hitOf(span);
    return hit >= 0 && set.has(this.signatures[hit]!);
  }

  /** Whether a word of these classes starts in a span and ends in it. */
  holds({ start, end }: Span, set: ClassSet): boolean {
    return this.find({ start, end }, set) !== undefined;
  }

  /** The first word of these classes within a span, the longest where several start at one place; undefined for none. */
  find({ start, end }: Span, set: ClassSet): Span | undefined {
    const from = this.first[Math.min(Math.max(0, start), this.text.length)]!;
    for (let hit = from; hit < this.size && this.starts[hit]! < end; hit += 1) {
      const at = this.starts[hit]!;
      if (at + this.lengths[hit]! > end || !set.has(this.signatures[hit]!)) continue;
      return { start: at, end: at + this.longest(at, set, end - at) };
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

  /** All words of these classes within a span, in order, the longest at each place; they may overlap. */
  all(span: Span, set: ClassSet): readonly Span[] {
    const found: Span[] = [];
    for (const hit of this.hitsWithin(span, set)) {
      const start = this.starts[hit]!;
      if (found.at(-1)?.start === start) found.pop();
      found.push({ start, end: start + this.lengths[hit]! });
    }
    return found;
  }

  private hitsWithin({ start, end }: Span, set: ClassSet): readonly number[] {
    if (start <= 0 && end >= this.text.length) return this.hitsOf(set);
    const found: number[] = [];
    const from = this.first[Math.min(Math.max(0, start), this.text.length)]!;
    for (let hit = from; hit < this.size && this.starts[hit]! < end; hit += 1)
      if (this.starts[hit]! + this.lengths[hit]! <= end && set.has(this.signatures[hit]!)) found.push(hit);
    return found;
  }

  /** Whether a word of these classes stands in the text. */
  has(set: ClassSet): boolean {
    return this.mostOf(set) > 0;
  }

  /** No fewer than the words of these classes that stand in the text: one of two classes counts twice; 0 for none. */
  mostOf(set: ClassSet): number {
    if (this.parts.length === 0) return mostOf(this.groups(), set);
    return this.parts.reduce((sum, part) => sum + part.mostOf(set), 0);
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
    if (this.parts.length > 0) return joined(this.parts.map((part) => ({ size: part.size, hits: part.hitsOf(set) })));
    const most = this.size > FEW ? mostOf(this.groups(), set) : FEW;
    if (most * FEW < this.size) return hitsOf(this.groups(), set);
    const found: number[] = [];
    for (let hit = 0; hit < this.size; hit += 1) if (set.has(this.signatures[hit]!)) found.push(hit);
    return found;
  }

  /** Where words of these classes end, in order. */
  endsOf(set: ClassSet): readonly number[] {
    if (!this.has(set)) return NONE;
    const found: number[] = [];
    for (const hit of this.ends().hits) {
      const end = this.starts[hit]! + this.lengths[hit]!;
      if (set.has(this.signatures[hit]!) && found.at(-1) !== end) found.push(end);
    }
    return found;
  }

  /** The hit of the word that a span exactly is; -1 for none. */
  private hitOf({ start, end }: Span): number {
    if (start < 0 || start >= this.text.length) return -1;
    for (let hit = this.first[start]!; hit < this.first[start + 1]!; hit += 1)
      if (this.lengths[hit] === end - start) return hit;
    return -1;
  }

  private ends(): Ends {
    return (this.byEnd ??= endsOf(this.text.length, this.starts, this.lengths));
  }

  private groups(): Groups {
    return (this.bySignature ??= groupsOf(this.signatures));
  }
}

const NONE: readonly never[] = [];

/** So many hits are sooner looked at one by one than grouped, and for each that is found so many are than it is put in order. */
const FEW = 24;
