/** Which of many sightings are one: those that share a key, unless what they carry must be kept apart. */
import { Clusters } from "./clusters";
import type { Decisions } from "./decisions";
import { areSpellings } from "./names";
import { distinct, groupBy, groupSharing, sharesAny, sortedBy } from "../collections";

interface Joinable {
  /** What joins it to others. */
  readonly keys: ReadonlyMap<string, string>;
  /** Ids of dictionary rows and sides of `not_same_as`. */
  readonly tags: readonly string[];
  readonly row: unknown;
  /** Two of one seat are two: a page that names 王伟 as an official of two counties names two people. */
  readonly seat?: string;
  /** The whole name of a foreigner: whoever has another is another, whatever they share. */
  readonly fullName?: string;
}

/**
 * Groups in the order of their first members. The keys are taken in code-unit order, so that where not everything can
 * be joined the same things are joined in every build. Two rows of a dictionary are never joined, unless `same_as` says so.
 */
export function joinAlike<T extends Joinable>(sorted: readonly T[], decisions: Decisions): readonly (readonly T[])[] {
  const clusters = new Clusters<number>();
  const carried = new Map<number, Carried>();
  let isApart = true;
  for (const [member, { tags, row, seat, fullName }] of sorted.entries()) {
    const [seats, names] = [seat, fullName].map((one) => (one === undefined ? [] : [one]));
    if (tags.length + seats!.length + names!.length === 0) continue;
    carried.set(member, { tags, rows: row === undefined ? [] : [tags[0]!], seats: new Set(seats), names: names! });
  }
  const shared = groupSharing(sorted.keys(), (member) => sorted[member]!.keys.keys());
  for (const [, sharing] of sortedBy(shared, ([key]) => key)) {
    for (const member of sharing) {
      const [a, b] = [clusters.rootOf(sharing[0]!), clusters.rootOf(member)];
      const [one, other] = [carried.get(a) ?? NOTHING, carried.get(b) ?? NOTHING];
      if (a === b || !mayMeet(one, other, decisions)) continue;
      clusters.join(a, b);
      isApart = false;
      const both = {
        tags: distinct([...one.tags, ...other.tags]),
        rows: distinct([...one.rows, ...other.rows]),
        seats: united(one.seats, other.seats),
        names: distinct([...one.names, ...other.names]),
      };
      if (both.tags.length + both.seats.size + both.names.length > 0) carried.set(clusters.rootOf(a), both);
    }
  }
  if (isApart) return sorted.map((one) => [one]);
  const groups = groupBy(sorted.keys(), (member) => clusters.rootOf(member));
  return [...groups.values()].map((group) => group.map((member) => sorted[member]!));
}

interface Carried {
  readonly tags: readonly string[];
  readonly rows: readonly string[];
  readonly seats: Set<string>;
  readonly names: readonly string[];
}

const NOTHING: Carried = { tags: [], rows: [], seats: new Set(), names: [] };

/** All of both, in the larger: of thousands of pages that one person is named by, each adds its own and copies no others. */
function united<Item>(one: Set<Item>, other: Set<Item>): Set<Item> {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) many.add(item);
  return many;
}

function mayMeet(one: Carried, other: Carried, decisions: Decisions): boolean {
  return (
    !one.tags.some((a) => other.tags.some((b) => decisions.areApart(a, b))) &&
    one.rows.every((a) => other.rows.every((b) => a === b || decisions.areSame(a, b))) &&
    !sharesAny(one.seats, other.seats) &&
    one.names.every((a) => other.names.every((b) => a === b || areSpellings(a, b)))
  );
}
