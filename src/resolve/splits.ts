/** Why people of one name are not one. */
import type { Decisions } from "./decisions";
import type { PersonEntity } from "./entities";
import { groupBy, sortedBy } from "../collections";

/** Above this many namesakes each is told only how many others there are. */
const NAMED = 12;

/** Of 张某 there are hundreds, of whom nothing more can be said. */
const MASKED = "the name hides who is meant, so that others of it are others";

/** By the person's id: `not person:王建国@柳溪县: another jurisdiction`. */
export function splitReasons(
  persons: readonly PersonEntity[],
  decisions: Decisions,
): ReadonlyMap<string, readonly string[]> {
  const namesakes = [...groupBy(persons, ({ name }) => name).values()].filter((some) => some.length > 1);
  return new Map(
    namesakes.flatMap((some) => {
      const first = sortedBy(some, ({ id }) => id).slice(0, NAMED + 1);
      return some.map((one): readonly [string, readonly string[]] => {
        if (one.anonymous) return [one.id, [MASKED]];
        const others = first.filter((other) => other !== one).slice(0, NAMED);
        const told = others.map((other) => `not ${other.id}: ${why(one, other, decisions)}`);
        const rest = some.length - 1 - told.length;
        return [one.id, rest > 0 ? [...told, `nor ${rest} more of the name`] : told];
      });
    }),
  );
}

function why(one: PersonEntity, other: PersonEntity, decisions: Decisions): string {
  if (decisions.areApart(one.id, other.id)) return "the dictionary says so";
  if (one.inOffice !== other.inOffice) return "one is in office and the other a private person";
  if (one.home !== other.home) return `another jurisdiction, ${other.home ?? "unknown"}`;
  return one.inOffice ? "nothing that both have in common but the name and the jurisdiction" : "another body";
}
