/**
 * What the name model looks at: a stretch of characters that may be a name, and the characters around it, become numbers
 * (hashes of one to five characters and of what they are asked for). Training and reading use this one list.
 */

/** Characters looked at on either side of a stretch. */
const AROUND = 4;

/** A text as the model sees it: every digit is one character, every Latin letter another, and so is white space. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 2 * AROUND + MOST).fill(END);
  for (let at = 0; at < text.length; at += 1) units[at + AROUND] = plain(text.charCodeAt(at));
  return units;
}

/** Stands before the beginning and behind the end. */
const END = 10;
/** The longest stretch that is looked at. */
const MOST = 24;

function plain(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return 0x30;
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return 0x61;
  return unit === 0x20 || unit === 0x3000 || unit === 9 ? 0x20 : unit;
}

/** A stretch: where it starts, how long it is, and its length of surname (0 for a name that has none in front). */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly surname: number;
}

/** How often a string comes on the page: itself, with the character behind it, and without its last. */
export interface Counts {
  readonly own: number;
  readonly longer: number;
  readonly shorter: number;
}

/** Two numbers for one class of lengths: 王 + 2 is one, 欧阳 + 1 another, and names without a surname go by their length. */
function shapeOf({ length, surname }: Stretch): number {
  return surname === 0 ? 16 + Math.min(length, 15) : (surname - 1) * 8 + Math.min(length - surname, 7);
}

/** Mixes a question and what it is asked about into 32 bits. */
function mix(question: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(question + 0x9e3779b1, 0x85ebca6b);
  hash = Math.imul(hash ^ a, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x165667b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + d, 0x9e3779b1);
  return hash ^ (hash >>> 16);
}

/** What all stretches that start at one place share. Writes from the beginning of `into`, and returns how many. */
export function startFeatures(units: Uint16Array, start: number, foreign: boolean, into: Uint32Array): number {
  const at = start + AROUND;
  const l3 = units[at - 3]!;
  const l2 = units[at - 2]!;
  const l1 = units[at - 1]!;
  const c0 = units[at]!;
  const kind = foreign ? 100 : 0;
  into[0] = mix(kind + 1, l1, 0, 0, 0);
  into[1] = mix(kind + 2, l2, l1, 0, 0);
  into[2] = mix(kind + 3, l3, l2, l1, 0);
  into[3] = mix(kind + 4, units[at - 4]!, l3, l2, l1);
  into[4] = mix(kind + 5, l1, c0, 0, 0);
  into[5] = mix(kind + 6, l2, l1, c0, 0);
  into[6] = mix(kind + 7, l1, c0, units[at + 1]!, 0);
  into[7] = mix(kind + 8, l3, l2, l1, c0);
  into[8] = mix(kind + 9, c0, 0, 0, 0);
  return 9;
}

/** What all stretches that end at one place share, as names with a surname or without. Writes from `from` on, and returns where it ended. */
export function endFeatures(
  units: Uint16Array,
  place: number,
  foreign: boolean,
  into: Uint32Array,
  from: number,
): number {
  const end = place + AROUND;
  const k1 = units[end - 1]!;
  const r1 = units[end]!;
  const r2 = units[end + 1]!;
  const r3 = units[end + 2]!;
  const kind = foreign ? 100 : 0;
  let n = from;
  into[n++] = mix(kind + 22, r1, 0, 0, 0);
  into[n++] = mix(kind + 23, r1, r2, 0, 0);
  into[n++] = mix(kind + 24, r1, r2, r3, 0);
  into[n++] = mix(kind + 25, r1, r2, r3, units[end + 3]!);
  into[n++] = mix(kind + 26, k1, r1, 0, 0);
  into[n++] = mix(kind + 27, k1, r1, r2, 0);
  into[n++] = mix(kind + 28, units[end - 2]!, k1, r1, 0);
  return n;
}

/** What is asked of one stretch alone. Writes from `from` on, and returns where it ended. */
export function stretchFeatures(
  units: Uint16Array,
  stretch: Stretch,
  counts: Counts,
  into: Uint32Array,
  from: number,
): number {
  const at = stretch.start + AROUND;
  const end = at + stretch.length;
  const shape = shapeOf(stretch);
  const l2 = units[at - 2]!;
  const l1 = units[at - 1]!;
  const k1 = units[end - 1]!;
  const r1 = units[end]!;
  const foreign = stretch.surname === 0 ? 100 : 0;
  let n = from;
  into[n++] = mix(20, shape, 0, 0, 0);
  into[n++] = mix(21, shape, units[at]!, 0, 0);
  into[n++] = mix(29, shape, r1, 0, 0);
  into[n++] = mix(foreign + 30, l1, r1, 0, 0);
  into[n++] = mix(foreign + 31, l2, l1, r1, 0);
  into[n++] = mix(foreign + 32, l1, r1, units[end + 1]!, 0);
  into[n++] = mix(foreign + 33, l2, l1, r1, units[end + 1]!);
  into[n++] = mix(34, shape, k1, 0, 0);
  into[n++] = mix(35, shape, l1, 0, 0);
  n = stretch.surname === 0 ? insideForeign(units, at, end, into, n) : insideGiven(units, at, stretch, into, n);
  into[n++] = mix(foreign + 40, Math.min(counts.own, 4), Math.min(stretch.length, 4), 0, 0);
  if (counts.own > 1) {
    into[n++] = mix(foreign + 41, ratio(counts.longer, counts.own), Math.min(counts.own, 3), 0, 0);
    into[n++] = mix(foreign + 42, ratio(counts.own, counts.shorter), Math.min(stretch.length, 4), 0, 0);
  } else into[n++] = mix(foreign + 43, Math.min(counts.shorter, 3), Math.min(stretch.length, 4), 0, 0);
  return n;
}

/** 0 for few, 1 for about half, 2 for most, 3 for all. */
function ratio(part: number, whole: number): number {
  return part >= whole ? 3 : part * 3 >= whole * 2 ? 2 : part * 3 >= whole ? 1 : 0;
}

function insideGiven(units: Uint16Array, at: number, stretch: Stretch, into: Uint32Array, from: number): number {
  const given = at + stretch.surname;
  const count = stretch.length - stretch.surname;
  const c0 = units[given - 1]!;
  const g0 = units[given]!;
  const g1 = units[given + 1]!;
  const g2 = units[given + 2]!;
  let n = from;
  into[n++] = mix(50, count, g0, 0, 0);
  into[n++] = mix(51, c0, g0, 0, 0);
  into[n++] = mix(52, count, c0, g0, 0);
  if (count === 1) return n;
  into[n++] = mix(53, count, g1, 0, 0);
  into[n++] = mix(54, g0, g1, 0, 0);
  into[n++] = mix(55, c0, g0, g1, 0);
  if (count === 2) return n;
  into[n++] = mix(56, g2, 0, 0, 0);
  into[n++] = mix(57, g1, g2, 0, 0);
  into[n++] = mix(58, g0, g1, g2, 0);
  return n;
}

function insideForeign(units: Uint16Array, at: number, end: number, into: Uint32Array, from: number): number {
  let n = from;
  into[n++] = mix(60, units[at]!, units[at + 1]!, 0, 0);
  into[n++] = mix(61, units[end - 2]!, units[end - 1]!, 0, 0);
  into[n++] = mix(62, units[at]!, units[at + 1]!, units[at + 2]!, 0);
  into[n++] = mix(63, units[end - 3]!, units[end - 2]!, units[end - 1]!, 0);
  for (let i = at; i < end && i < at + MOST; i += 1) {
    into[n++] = mix(64, units[i]!, 0, 0, 0);
    if (i + 1 < end) into[n++] = mix(65, units[i]!, units[i + 1]!, 0, 0);
  }
  return n;
}

/** Room for the features of one stretch with those of its start. */
export const ROOM = 96;
