/** Where names may stand: behind every surname, and along runs of the characters of foreign names. */

import type { Surname } from "../../lexicon";
import type { Counts, Stretch } from "./features";

/** The longest name without a surname, dots counted: 阿卜杜勒·法塔赫·塞西. */
const LONGEST = 16;
/** Without a dot. */
const LONGEST_PLAIN = 8;
const DOT = "·".charCodeAt(0);

/** What tells where names may start: surnames, and the characters of names without one. */
export class NameShapes {
  /** By code unit, what it may be. */
  private readonly units = new Uint8Array(0x10000);
  /** Both units of each in one number. */
  private readonly compounds = new Set<number>();

  /** @param syllables - code units */
  constructor(surnames: Iterable<Pick<Surname, "text" | "kind">>, syllables: Iterable<number>) {
    for (const { text, kind } of surnames) {
      const first = text.charCodeAt(0);
      if (text.length === 1) this.units[first]! |= SURNAME;
      else if (text.length === 2 && kind === "compound") {
        this.units[first]! |= BEGINS_COMPOUND;
        this.compounds.add(pairAt(text, 0));
      }
    }
    for (const unit of syllables) this.units[unit]! |= SYLLABLE;
  }

  /** The length of the surname that starts here, 0 for none. */
  surnameAt(text: string, at: number): number {
    if (at >= text.length) return 0;
    const is = this.units[text.charCodeAt(at)]!;
    if ((is & BEGINS_COMPOUND) !== 0 && this.compounds.has(pairAt(text, at))) return 2;
    return is & SURNAME;
  }

  /** Whether names without a surname are made of a code unit. */
  isSyllable(unit: number): boolean {
    return (this.units[unit]! & SYLLABLE) !== 0;
  }
}

/** Two units in one number. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const SURNAME = 1;
const BEGINS_COMPOUND = 2;
const SYLLABLE = 4;

/** 〇 is the given name of some: 王〇一. */
const NOUGHT = "〇".charCodeAt(0);
/** 王某 is masked, and so is 王某某; what else stands behind is no part of the name: 王某|系某公司职员. */
const MASK = "某".charCodeAt(0);
/** ⿰王争 describes a character that a font lacks; its parts are no names. */
const isDescription = (unit: number): boolean => unit >= 0x2ff0 && unit <= 0x2fff;

/** Halves of characters beyond the basic plane among them. */
const isHanUnit = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || unit === NOUGHT || (unit >= 0xd840 && unit <= 0xd8bf) || isSecondHalf(unit);
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const NONE: readonly Stretch[] = [];

/** All stretches that start at one place. */
export function stretchesAt(text: string, start: number, shapes: NameShapes): readonly Stretch[] {
  if (!isHanUnit(text.charCodeAt(start)) || isDescription(text.charCodeAt(start - 1))) return NONE;
  const foreign = foreignAt(text, start, shapes);
  const surname = shapes.surnameAt(text, start);
  if (surname === 0) return foreign;
  const found: Stretch[] = [];
  for (let given = 1; given <= 3; given += 1) {
    const end = start + surname + given;
    if (end > text.length || !isHanUnit(text.charCodeAt(end - 1))) break;
    if (isSecondHalf(text.charCodeAt(end))) continue;
    if (given > 1 && isBesideMask(text, start + surname, end, shapes)) break;
    // Behind a surname of two characters stand two at most, which may be four halves.
    if (surname === 2 && given > 2 && !isSecondHalf(text.charCodeAt(end - 1))) break;
    found.push({ start, length: surname + given, surname });
  }
  // 司马 may be one surname or two characters of another name.
  if (surname === 2 && shapes.surnameAt(text[start]!, 0) === 1) {
    for (let length = 2; length <= 3; length += 1)
      if (isHanUnit(text.charCodeAt(start + length - 1))) found.push({ start, length, surname: 1 });
  }
  return foreign.length === 0 ? found : [...found, ...foreign];
}

/** Whether a given name of two characters or three begins with 某 and goes on with another, or is a masked name itself: 向|刘某. */
function isBesideMask(text: string, given: number, end: number, shapes: NameShapes): boolean {
  const masks = text.charCodeAt(end - 1) === MASK;
  return text.charCodeAt(given) === MASK ? !masks : masks && shapes.surnameAt(text, given) > 0;
}

function foreignAt(text: string, start: number, shapes: NameShapes): readonly Stretch[] {
  let found: Stretch[] | undefined;
  let dotted = false;
  for (let end = start; end < text.length && end - start < LONGEST; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === DOT) {
      if (end === start) break;
      dotted = true;
      continue;
    }
    if (!shapes.isSyllable(unit) && !(isHanUnit(unit) && (dotted || dotAhead(text, end)))) break;
    const length = end + 1 - start;
    if (length >= 2 && (dotted ? text.charCodeAt(end - 1) !== DOT || length > 3 : length <= LONGEST_PLAIN))
      (found ??= []).push({ start, length, surname: 0 });
  }
  return found ?? NONE;
}

/** Whether a dot comes within the first six characters, with nothing but Chinese before it. */
function dotAhead(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 6; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === DOT) return true;
    if (!isHanUnit(unit)) return false;
  }
  return false;
}

/** How often strings come on a page that start where names may; told apart by their hashes, which are kept in an open-addressed table. */
export class Tally {
  /** Of a text of which nothing is known but that a string stands in it. */
  static readonly NONE = new Tally();

  private mask = 1023;
  private hashes = new Int32Array(1024);
  /** 0 where a slot is free. */
  private counts = new Int32Array(1024);
  private size = 0;

  /** Adds all strings of two to six characters that start at a place. */
  add(text: string, start: number): void {
    let hash = text.charCodeAt(start);
    for (let at = start + 1; at < start + 6 && at < text.length; at += 1) {
      hash = next(hash, text.charCodeAt(at));
      const slot = this.slot(hash);
      if (this.counts[slot] === 0) {
        this.hashes[slot] = hash;
        this.size += 1;
      }
      this.counts[slot]! += 1;
      if (this.size * 2 > this.mask) this.grow();
    }
  }

  of(text: string, { start, length }: Stretch): Counts {
    let hash = text.charCodeAt(start);
    let own = 0;
    let shorter = 0;
    for (let at = start + 1; at < start + length; at += 1) {
      hash = next(hash, text.charCodeAt(at));
      shorter = own;
      own = this.counts[this.slot(hash)]! || own;
    }
    const longer = this.counts[this.slot(next(hash, text.charCodeAt(start + length)))]!;
    return { own, longer, shorter: length === 2 ? 0 : shorter };
  }

  private slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.counts[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const { hashes, counts } = this;
    this.mask = 2 * this.mask + 1;
    this.hashes = new Int32Array(2 * hashes.length);
    this.counts = new Int32Array(2 * hashes.length);
    hashes.forEach((hash, old) => {
      if (counts[old] === 0) return;
      const slot = this.slot(hash);
      this.hashes[slot] = hash;
      this.counts[slot] = counts[old]!;
    });
  }
}

function next(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ Math.imul(unit, 0x85ebca6b)) | 0;
}
