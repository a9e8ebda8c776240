/** Events in which nobody is named: 王女士来到派出所报案. */

import type { Draft } from "../draft";
import type { Report } from "../report";
import type { EventVerdict } from "../verdict";

/** What keeps out whoever is masked, where nobody else took part. */
const NAMELESS = "presence/nobody-named";
const MASKED = "persons/masked";

/**
 * Takes the people from events of whom all are masked (张某, 王女士): nobody can ask who was there, and what is told of them is
 * mostly a case. Beside others they stay: 局长章立方慰问了李某某.
 * @returns the verdicts that had put them there, and what keeps them out
 */
export function leaveNameless({ found }: Report, drafts: readonly Draft[]): ReadonlyMap<EventVerdict, string> {
  const masked = new Set(found.persons.filter(({ foundBy }) => foundBy === MASKED).map(({ name }) => name));
  const left = new Map<EventVerdict, string>();
  for (const { participants, seats } of drafts) {
    if (![...participants.keys()].every((name) => masked.has(name))) continue;
    for (const name of participants.keys())
      for (const { verdict } of seats.get(name) ?? []) left.set(verdict, NAMELESS);
    participants.clear();
  }
  return left;
}
