/** How often a string occurs on a page: what tells a name from a name and the word behind it. */

/** Strings of so many characters and fewer are all counted at once, and may share characters: 天天天 has 天天 twice. */
const LONGEST = 4;
/** A longer string that may stand at more places than that is looked for once. */
const MANY = 16;

/** Strings are counted when the first of their length is asked for. */
export class Counter {
  private readonly byLength: (Grams | undefined)[] = [];
  /** Of longer strings that may stand at many places. */
  private readonly counted = new Map<string, number>();

  constructor(private readonly page: string) {}

  /** How often a string occurs. */
  count(text: string): number {
    return this.countIn(text, 0, text.length, Infinity);
  }

  /** Whether the string in a span of a text occurs more than once. */
  repeats(text: string, start: number, end: number): boolean {
    return this.countIn(text, start, end, 2) > 1;
  }

  /** Counts longer strings up to `enough`. */
  private countIn(text: string, start: number, end: number, enough: number): number {
    const length = end - start;
    if (length === 0) return 0;
    if (length > LONGEST) return this.countLonger(text, start, end, enough);
    return this.gramsOf(length).countOf(text, start);
  }

  /** How often it stands on the page without sharing characters with itself. */
  private countLonger(text: string, start: number, end: number, enough: number): number {
    const grams = this.gramsOf(LONGEST);
    let [rarest, least] = [start, grams.countOf(text, start)];
    for (let at = start + 1; at + LONGEST <= end && least > 1; at += 1) {
      const count = grams.countOf(text, at);
      if (count < least) [rarest, least] = [at, count];
    }
    // A string is not there more often than the rarest within it.
    if (least < enough && enough < Infinity) return least;
    if (least <= MANY) return this.find(text, start, end, rarest, enough);
    const longer = text.slice(start, end);
    const known = this.counted.get(longer) ?? this.find(text, start, end, rarest, Infinity);
    this.counted.set(longer, known);
    return known;
  }

  /** Goes through where the rarest string within it is. */
  private find(text: string, start: number, end: number, rarest: number, enough: number): number {
    const grams = this.gramsOf(LONGEST);
    let [count, free] = [0, 0];
    for (let place = grams.firstOf(text, rarest); place >= 0 && count < enough; place = grams.nextOf(place)) {
      const from = place - (rarest - start);
      if (from < free || !isSame(this.page, from, text, start, end)) continue;
      count += 1;
      free = from + end - start;
    }
    return count;
  }

  private gramsOf(length: number): Grams {
    return (this.byLength[length] ??= new Grams(this.page, length));
  }
}

function isSame(page: string, from: number, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (page.charCodeAt(from + at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** Numbers of a slot: where its string comes first, plus one, 0 for a free slot; how often; and its units, two in a number. */
const [FIRST, COUNT, LOW, HIGH] = [0, 1, 2, 3];
const SLOT = 4;

/**
 * All strings of one length on a page, of at most `LONGEST`, in an open-addressed hash table. What a slot holds lies
 * together, the string itself too: a look into the page, or into another table, would wait for memory as long again.
 */
class Grams {
  private readonly mask: number;
  private readonly slots: Int32Array;
  /** By the place of a string, where it comes next, plus one; 0 for nowhere. */
  private readonly nexts: Int32Array;

  constructor(
    page: string,
    private readonly length: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(1.5 * page.length + 2));
    this.mask = size - 1;
    this.slots = new Int32Array(SLOT * size);
    this.nexts = new Int32Array(page.length);
    for (let at = page.length - length; at >= 0; at -= 1) {
      const slot = this.slot(page, at);
      this.nexts[at] = this.slots[slot + FIRST]!;
      this.slots[slot + FIRST] = at + 1;
      this.slots[slot + COUNT]! += 1;
      this.slots[slot + LOW] = this.unitsAt(page, at, 0);
      this.slots[slot + HIGH] = this.unitsAt(page, at, 2);
    }
  }

  /** How often the string of this length comes that stands in a text at a place. */
  countOf(text: string, at: number): number {
    return this.slots[this.slot(text, at) + COUNT]!;
  }

  /** Where it comes first; -1 for nowhere. */
  firstOf(text: string, at: number): number {
    return this.slots[this.slot(text, at) + FIRST]! - 1;
  }

  /** Of the string at a place of the page, where it comes next; -1 for nowhere. */
  nextOf(place: number): number {
    return this.nexts[place]! - 1;
  }

  /** Where the slot begins of the string at a place of a text, or the free one that it would have. */
  private slot(text: string, at: number): number {
    const { slots } = this;
    const [low, high] = [this.unitsAt(text, at, 0), this.unitsAt(text, at, 2)];
    const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    let slot = SLOT * ((hash ^ (hash >>> 15)) & this.mask);
    while (slots[slot + FIRST] !== 0 && (slots[slot + LOW] !== low || slots[slot + HIGH] !== high))
      slot = (slot + SLOT) & (SLOT * this.mask + SLOT - 1);
    return slot;
  }

  /** The unit so far behind the start of a string, and the one behind that, as far as it goes. */
  private unitsAt(text: string, at: number, behind: number): number {
    const first = behind < this.length ? text.charCodeAt(at + behind) : 0;
    return behind + 1 < this.length ? first | (text.charCodeAt(at + behind + 1) << 16) : first;
  }
}
