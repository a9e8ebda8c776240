/** Other orders of a lattice's hits than that of their starts, made when something asks by these. */

import { classesAmong, signatureCount } from "./classes";

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
  /** What `ClassSet.isAmong` takes. */
  readonly classes: Uint8Array;
  /** The signatures that occur, each once. */
  readonly occurring: Uint16Array;
  /** Where in `hits` those of each of them begin, in the order of `occurring`, and end. */
  readonly from: Int32Array;
  readonly hits: Int32Array;
}

/** Counts and sorts the hits by their signatures. */
export function groupsOf(signatures: Uint16Array): Groups {
  const size = signatures.length;
  const counts = new Int32Array(signatureCount());
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
  occurring.forEach((signature, at) => {
    from[at + 1] = from[at]! - counts[signature]!;
    next[signature] = from[at]!;
  });
  const hits = new Int32Array(size);
  for (let hit = 0; hit < size; hit += 1) hits[next[signatures[hit]!]!++] = hit;
  return { classes: classesAmong(occurring), occurring: Uint16Array.from(occurring), from, hits };
}
