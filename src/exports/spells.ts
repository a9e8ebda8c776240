/** The days of events as spells: closed intervals in order, none overlapping. */

import { byCodeUnits } from "../collections";

/** Days one after the other. */
export interface Spell {
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** The last day; the same for one day. */
  readonly to: string;
}

/** Whether a date is whole; no program reads `--04-12` or `2022-04` as a date. */
export function isDay(date: unknown): date is string {
  return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** From one date to another; none when either is partial or missing. */
export function spellOf(from: unknown, to: unknown): readonly Spell[] {
  return isDay(from) && isDay(to) ? [{ from, to }] : [];
}

/** In order, those that overlap made one. */
export function mergeSpells(spells: Iterable<Spell>): readonly Spell[] {
  const merged: Spell[] = [];
  for (const spell of [...spells].toSorted((a, b) => byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to))) {
    const last = merged.at(-1);
    if (last === undefined || spell.from > last.to) merged.push(spell);
    else if (spell.to > last.to) merged[merged.length - 1] = { from: last.from, to: spell.to };
  }
  return merged;
}
