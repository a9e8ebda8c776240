/** Names that somebody may have meant. */

import { byCodeUnits } from "../collections";

/**
 * At most five of `names` that are like `given`, the most alike first: they share at least half of their characters,
 * or `given` is a part of the name (旭升 of 章旭升).
 */
export function nearest(given: string, names: Iterable<string>): readonly string[] {
  const scored = [...new Set(names)].map((name) => ({ name, score: likeness(given, name) }));
  return scored
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score || byCodeUnits(a.name, b.name))
    .slice(0, 5)
    .map(({ name }) => name);
}

/** Dice's coefficient of the characters, from 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  const rest = Array.from(b);
  const shared = Array.from(a).filter((character) => {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  const dice = (2 * shared) / (Array.from(a).length + Array.from(b).length);
  return b.includes(a) ? Math.max(dice, 0.75) : dice;
}
