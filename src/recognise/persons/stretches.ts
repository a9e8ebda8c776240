/** Where names may stand: behind every surname, and along runs of the characters of foreign names. */

import type { Counts, Stretch } from "./features";

/** The longest name without a surname, dots counted: 阿卜杜勒·法塔赫·塞西. */
const LONGEST = 16;
/** Without a dot. */
const LONGEST_PLAIN = 8;
const DOT = "·".charCodeAt(0);

/** What tells where names may start. */
export interface NameShapes {
  /** The length of the surname that starts here, 0 for none. */
  surnameAt(text: string, at: number): number;
  readonly syllables: ReadonlySet<number>;
}

/** Halves of characters beyond the basic plane among them. */
const isHanUnit = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd840 && unit <= 0xd8bf) || isSecondHalf(unit);
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** All stretches that start at one place. */
export function stretchesAt(text: string, start: number, shapes: NameShapes): readonly Stretch[] {
  const found: Stretch[] = [];
  const unit = text.charCodeAt(start);
  if (!isHanUnit(unit)) return found;
  const surname = shapes.surnameAt(text, start);
  if (surname > 0) {
    for (let given = 1; given <= 3; given += 1) {
      const end = start + surname + given;
      if (end > text.length || !isHanUnit(text.charCodeAt(end - 1))) break;
      if (isSecondHalf(text.charCodeAt(end))) continue;
      found.push({ start, length: surname + given, surname });
    }
    // 司马 may be one surname or two characters of another name.
    if (surname === 2) {
      for (let length = 2; length <= 3; length += 1)
        if (shapes.surnameAt(text[start]!, 0) === 1 && isHanUnit(text.charCodeAt(start + length - 1)))
          found.push({ start, length, surname: 1 });
    }
  }
  found.push(...foreignAt(text, start, shapes.syllables));
  return found;
}

function foreignAt(text: string, start: number, syllables: ReadonlySet<number>): readonly Stretch[] {
  const found: Stretch[] = [];
  let dotted = false;
  for (let end = start; end < text.length && end - start < LONGEST; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === DOT) {
      if (end === start) break;
      dotted = true;
      continue;
    }
    if (!syllables.has(unit) && !(isHanUnit(unit) && (dotted || dotAhead(text, end)))) break;
    const length = end + 1 - start;
    if (length >= 2 && (dotted ? text.charCodeAt(end - 1) !== DOT || length > 3 : length <= LONGEST_PLAIN))
      found.push({ start, length, surname: 0 });
  }
  return found;
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

/** How often strings come on a page that start where names may. */
export class Tally {
  private readonly counts = new Map<number, number>();

  /** Adds all strings of two to six characters that start at a place. */
  add(text: string, start: number): void {
    let hash = text.charCodeAt(start);
    for (let at = start + 1; at < start + 6 && at < text.length; at += 1) {
      hash = next(hash, text.charCodeAt(at));
      this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
    }
  }

  of(text: string, { start, length }: Stretch): Counts {
    let hash = text.charCodeAt(start);
    let [own, shorter] = [0, 0];
    for (let at = start + 1; at < start + length; at += 1) {
      hash = next(hash, text.charCodeAt(at));
      shorter = own;
      own = this.counts.get(hash) ?? own;
    }
    const longer = this.counts.get(next(hash, text.charCodeAt(start + length))) ?? 0;
    return { own, longer, shorter: length === 2 ? 0 : shorter };
  }
}

function next(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ Math.imul(unit, 0x85ebca6b)) | 0;
}
