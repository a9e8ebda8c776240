/** The name model on disk: weights of features, and the characters of which foreign names are made. */

import { readFileSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";

import { ROOM } from "./features";

const FILE = join(__dirname, "../../../dictionaries/core/names.model");

/** Slots that are tried for a feature, one after the other. */
export const PROBES = 4;

/** What stands in front of the weights. */
interface ModelHead {
  readonly version: string;
  readonly slots: number;
  /** What one step of a weight is worth in log-odds. */
  readonly scale: number;
  /** The characters of names without a surname (普京, 才让东珠). */
  readonly syllables: string;
}

/**
 * Each slot holds eight bits of its feature's hash and the weight in the other eight; a feature whose bits stand in none of its
 * slots weighs nothing.
 */
export class NameModel {
  readonly syllables: ReadonlySet<number>;
  private readonly inverse: number;
  /** The first slots of the features that are being weighed. */
  private readonly firsts = new Int32Array(ROOM);

  private constructor(
    readonly head: ModelHead,
    private readonly slots: Uint16Array,
  ) {
    this.inverse = 1 / head.slots;
    this.syllables = new Set(Array.from(head.syllables, (char) => char.charCodeAt(0)));
  }

  /** The file is a line of JSON and the slots behind it, little-endian. */
  static parse(bytes: Uint8Array): NameModel {
    const line = bytes.indexOf(10);
    const head: ModelHead = JSON.parse(Buffer.from(bytes.subarray(0, line)).toString("utf8"));
    // The first slots once more behind the last, so that nobody who tries one after the other must go round.
    const slots = new Uint16Array(head.slots + PROBES);
    const packed = Buffer.from(slots.buffer, 0, 2 * head.slots);
    packed.set(bytes.subarray(line + 1, line + 1 + packed.length));
    if (endianness() === "BE") packed.swap16();
    slots.copyWithin(head.slots, 0, PROBES);
    return new NameModel(head, slots);
  }

  /** The model that comes with the program, read once. */
  static own(): NameModel {
    return (own ??= NameModel.parse(readFileSync(FILE)));
  }

  /**
   * The sum of the weights of the first `count` features, in steps of which each is worth `head.scale` in log-odds. Most of the
   * time goes to memory: where all features begin is worked out first, so that the processor fetches several slots at a time.
   */
  sum(features: Uint32Array, count: number): number {
    const { slots, firsts, inverse } = this;
    const size = this.head.slots;
    for (let i = 0; i < count; i += 1) {
      const feature = features[i]!;
      // The remainder by the number of slots, which a multiplication finds sooner than a division, one off at most.
      let first = ((feature | 0) - Math.imul((feature * inverse) | 0, size)) | 0;
      first += size & (first >> 31);
      first -= size & ~((first - size) >> 31);
      firsts[i] = first;
    }
    let sum = 0;
    for (let i = 0; i < count; i += 1) {
      const mark = features[i]! >>> 24 || 1;
      const first = firsts[i]!;
      for (let slot = first; slot < first + PROBES; slot += 1) {
        const held = slots[slot]!;
        if (held === 0) break;
        if (held >>> 8 !== mark) continue;
        sum += (held << 24) >> 24;
        break;
      }
    }
    return sum;
  }
}

let own: NameModel | undefined;
