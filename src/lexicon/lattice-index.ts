/** Other orders of a lattice's hits than that of their starts, made when something asks by these. */

import { type ClassSet, classCount, membersOf, signatureCount } from "./classes";

/** The hits of a text by the places where their words end. */
export interface Ends {
  /** For each place where in `hits` those that end there begin; those of the place before end there. */
  readonly first: Int32Array;
  /** Of one place those first that start earlier, which are longer. */
  readonly hits: Int32Array;
}

/** Counts and sorts the hits by their ends. */
export function endsOf(textLength: number, starts: Int32Array, lengths: Uint8Array): Ends {
  const first = new Int32Array(textLength + 2);
  for (let hit = 0; hit < starts.length; hit += 1) first[starts[hit]! + lengths[hit]! + 1]! += 1;
  for (let at = 1; at < first.length; at += 1) first[at]! += first[at - 1]!;
  const next = first.slice();
  const hits = new Int32Array(starts.length);
  for (let hit = 0; hit < starts.length; hit += 1) {
    const end = starts[hit]! + lengths[hit]!;
    hits[next[end]!] = hit;
    next[end]! += 1;
  }
  return { first, hits };
}

/** The hits of a text by the signature of their word. */
export interface Groups {
  /** By the number of a class, how many words have it. */
  readonly counts: Int32Array | Uint8Array;
  /** The signatures that occur, each once. */
  readonly occurring: Uint16Array;
  /** Where in `hits` those of each of them begin, in the order of `occurring`, and end. */
  readonly from: Int32Array;
  readonly hits: Int32Array;
}

/** By signature, a number; 0 for all but while one function works with it. */
let bySignature = new Int32Array(0);

/** Counts and sorts the hits by their signatures. */
export function groupsOf(signatures: Uint16Array): Groups {
  const size = signatures.length;
  if (bySignature.length < signatureCount()) bySignature = new Int32Array(signatureCount());
  const counts = bySignature;
  for (let hit = 0; hit < size; hit += 1) counts[signatures[hit]!]! += 1;
  const occurring: number[] = [];
  for (let hit = 0; hit < size; hit += 1) {
    const signature = signatures[hit]!;
    // The count of one that was met is kept below 0.
    if (counts[signature]! < 0) continue;
    occurring.push(signature);
    counts[signature] = -counts[signature]!;
  }
  const from = new Int32Array(occurring.length + 1);
  const next = counts;
  for (let at = 0; at < occurring.length; at += 1) {
    const signature = occurring[at]!;
    from[at + 1] = from[at]! - counts[signature]!;
    next[signature] = from[at]!;
  }
  const hits = new Int32Array(size);
  for (let hit = 0; hit < size; hit += 1) hits[next[signatures[hit]!]!++] = hit;
  for (const signature of occurring) bySignature[signature] = 0;
  return { counts: countsOf(occurring, from), occurring: Uint16Array.from(occurring), from, hits };
}

/** By class, how many words have it. Most texts are short, and it is kept for each of them: a byte for each class is enough there. */
function countsOf(occurring: readonly number[], from: Int32Array): Groups["counts"] {
  const counts = from.at(-1)! < 256 ? new Uint8Array(classCount()) : new Int32Array(classCount());
  for (let place = 0; place < occurring.length; place += 1) {
    const members = membersOf(occurring[place]!);
    const words = from[place + 1]! - from[place]!;
    for (let at = 0; at < members.length; at += 1) counts[members[at]!]! += words;
  }
  return counts;
}

/** No fewer than the hits of some classes: one of two of them counts twice; 0 for none. */
export function mostOf({ counts }: Groups, { members }: ClassSet): number {
  let most = 0;
  // A class that was named after the text was read has no word in it.
  for (let at = 0; at < members.length; at += 1) most += counts[members[at]!] ?? 0;
  return most;
}

/** The hits of some classes, in order. */
export function hitsOf(groups: Groups, set: ClassSet): number[] {
  const found: number[] = [];
  if (mostOf(groups, set) === 0) return found;
  const { occurring, from, hits } = groups;
  let count = 0;
  for (let place = 0; place < occurring.length; place += 1) {
    if (!set.has(occurring[place]!)) continue;
    count += 1;
    for (let hit = from[place]!; hit < from[place + 1]!; hit += 1) found.push(hits[hit]!);
  }
  if (count > 1) found.sort((a, b) => a - b);
  return found;
}

/** The hits of texts that were joined, each with how many it has in all, as those of the whole. */
export function joined(parts: readonly { readonly size: number; readonly hits: readonly number[] }[]): number[] {
  const found: number[] = [];
  let before = 0;
  for (const { size, hits } of parts) {
    for (const hit of hits) found.push(before + hit);
    before += size;
  }
  return found;
}
