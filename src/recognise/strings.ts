/** Strings that stand in texts, each with a number, found without cutting them out. */

/** Numbers for strings that are told by where they stand; no string is ever cut out of its text. */
export class Strings {
  /** One more than the number of a string; 0 for a free slot. */
  private slots = new Int32Array(256);
  private mask = 255;
  private readonly hashes: number[] = [];
  /** Where each string stands: a text, and the place in it. */
  private readonly texts: string[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];

  /** The number of the string in a span, which is given one where it has none; they count from 0. */
  add(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slot = this.slot(hash, text, start, end);
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const number = this.hashes.length;
    this.slots[slot] = number + 1;
    this.hashes.push(hash);
    this.texts.push(text);
    this.starts.push(start);
    this.lengths.push(end - start);
    if (4 * number > 3 * this.mask) this.grow();
    return number;
  }

  /** The number of the string in a span, as far as the text goes; -1 for one that was not added. */
  find(text: string, start: number, end: number): number {
    const to = Math.min(end, text.length);
    return this.slots[this.slot(hashOf(text, start, to), text, start, to)]! - 1;
  }

  private slot(hash: number, text: string, start: number, end: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (let held = this.slots[slot]!; held !== 0; held = this.slots[slot]!) {
      if (this.hashes[held - 1] === hash && this.isSame(held - 1, text, start, end)) return slot;
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private isSame(number: number, text: string, start: number, end: number): boolean {
    if (this.lengths[number] !== end - start) return false;
    const [known, from] = [this.texts[number]!, this.starts[number]! - start];
    for (let at = start; at < end; at += 1) if (known.charCodeAt(from + at) !== text.charCodeAt(at)) return false;
    return true;
  }

  private grow(): void {
    this.mask = 2 * this.mask + 1;
    this.slots = new Int32Array(this.mask + 1);
    this.hashes.forEach((hash, number) => {
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = number + 1;
    });
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash;
}
