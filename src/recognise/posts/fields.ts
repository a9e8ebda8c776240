/** Ministries and offices of several fields, whose name has 、 in it: 某国|旅游、艺术和文化部|副部长. */

import { classes, type Lattice } from "../../lexicon";
import { AND, HEAD } from "./words";

/** 牙买加, 欧盟: whose office it is stands in front of the first field. */
const OWNER = classes("sites/country", "organisations/international", "post-cues/organisation");
/** 部, 局: an organ, and no field. */
const ORGAN = classes("post-cues/ministry", "post-cues/sectioned");
/** 部长, 事务专员, 委员会主席: who looks after fields. */
const OFFICE = classes("post-cues/field-office");

/** In characters, of one field, and of an owner and a field. */
const [SHORTEST, LONGEST] = [2, 6];
const LONGEST_OWNED = 14;

const known = new WeakMap<Lattice, ReadonlySet<number>>();

/** Whether the 、 or 和 at a place parts fields of one office, and no titles. */
export function partsFields(lattice: Lattice, at: number): boolean {
  const found = known.get(lattice) ?? new Set(marksIn(lattice));
  known.set(lattice, found);
  return found.has(at);
}

/** Every such place of a text. */
function marksIn(lattice: Lattice): readonly number[] {
  return lattice
    .all({ start: 0, end: lattice.text.length }, OFFICE)
    .flatMap(({ start }) => marksBefore(lattice, start));
}

/** What stands between the fields in front of an office, 和 among it; none where no owner stands before the first. */
function marksBefore(lattice: Lattice, office: number): readonly number[] {
  const marks: number[] = [];
  let joined = false;
  for (let end = office; ; end = marks.at(-1)!) {
    // 与|法国经济、…: behind an owner the first field begins, whatever stands before.
    if (joined && isOwned(lattice, Math.max(0, end - LONGEST_OWNED), end)) return marks;
    const mark = markBefore(lattice, end);
    if (!mark) return [];
    joined ||= mark.joins;
    marks.push(mark.start);
  }
}

/** The 、 or 和 with a field between it and a place; undefined for none. */
function markBefore(lattice: Lattice, end: number): { readonly start: number; readonly joins: boolean } | undefined {
  const from = Math.max(0, end - LONGEST - 1);
  const and = lattice.findLast({ start: from, end }, AND);
  if (and && isField(lattice, and.end, end)) return { start: and.start, joins: true };
  const mark = from + lattice.text.slice(from, end).lastIndexOf("、");
  return mark >= from && isField(lattice, mark + 1, end) ? { start: mark, joins: false } : undefined;
}

/** Whether the stretch is what a ministry may look after: Han characters that end no body and hold no title, as |国总理伦齐| does. */
function isField(lattice: Lattice, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  if (!/^\p{Script=Han}+$/u.test(lattice.text.slice(start, end))) return false;
  return lattice.longestBefore(end, ORGAN) === 0 && !lattice.holds({ start, end }, HEAD);
}

/** Whether an owner and a field end at a place: 会见牙买加|工业. */
function isOwned(lattice: Lattice, from: number, end: number): boolean {
  return lattice.all({ start: from, end }, OWNER).some((owner) => isField(lattice, owner.end, end));
}
