/** Which words end right in front of each place of a text, and which begin there: names that share a side share the answers. */

import { ClassBits, type Lattice } from "../../lexicon";
import * as words from "./words";

const KINDS = {
  head: words.HEAD,
  collective: words.COLLECTIVE,
  before: words.BEFORE,
  behind: words.BEHIND,
  credit: words.CREDIT,
  parting: words.PARTING,
  speech: words.SPEECH,
  act: words.ACT,
};

type Kind = keyof typeof KINDS;

const BITS = new ClassBits(Object.values(KINDS));
/** Words of two characters and more have the same bits further up. */
const LONG = 16;
const UNASKED = -1;

/** A bit for each kind of words. */
function bitsBy(shift: number): Readonly<Record<Kind, number>> {
  const names = Object.keys(KINDS);
  // Every kind has an entry.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(names.map((name, at) => [name, 1 << (at + shift)])) as Record<Kind, number>;
}

/** The bit of a kind of any length. */
export const ANY = bitsBy(0);
/** The bit of a kind of two characters and more. */
export const LONGER = bitsBy(LONG);

/** The sides of all places of one text. */
export class Sides {
  /** For each place the answers of `left` and `right`. */
  private readonly known: Int32Array;

  constructor(private readonly lattice: Lattice) {
    this.known = new Int32Array(2 * (lattice.text.length + 1)).fill(UNASKED);
  }

  /** The bits of {@link ANY} and {@link LONGER} for the words that end at a place; 0 for a place beyond the text. */
  left(at: number): number {
    const known = this.known[2 * at] ?? 0;
    if (known !== UNASKED) return known;
    const { lattice } = this;
    return (this.known[2 * at] = lattice.bitsBefore(at, BITS, 1) | (lattice.bitsBefore(at, BITS, 2) << LONG));
  }

  /** For the words that begin there. */
  right(at: number): number {
    const known = this.known[2 * at + 1] ?? 0;
    if (known !== UNASKED) return known;
    const { lattice } = this;
    return (this.known[2 * at + 1] = lattice.bitsAt(at, BITS, 1) | (lattice.bitsAt(at, BITS, 2) << LONG));
  }
}
