/** Reports of one event are put together: each story has one report in it. */
import { byCodeUnits, groupBy, groupSharing } from "../collections";
import { areClose, likeness, reprintKey, type Told } from "./same-event";

/** Reports of one event, and the stories in which they stand. */
interface Group {
  readonly members: Told[];
  readonly stories: Set<string>;
}

/**
 * Groups of reports, surest pairs first; a group has one report of a story. `told` is in any order; groups and their
 * members are in the order of their ids, whatever that was. Only reports that have a person or their words in common are
 * held against each other, since no others are of one event.
 */
export function groupReports(told: readonly Told[]): readonly (readonly Told[])[] {
  if (told.length === 1) return [told];
  const sorted = told.toSorted((a, b) => byCodeUnits(a.event.id, b.event.id));
  const groups = new Map(sorted.map((one): [Told, Group] => [one, { members: [one], stories: new Set([one.story]) }]));
  const reprints = reprintsAmong(sorted);
  for (const same of reprints) if (areClose(same)) joinReprints(same, groups);
  if (groups.get(sorted[0]!)!.members.length === sorted.length) return [sorted];
  // Without a whole day, only reprints are one.
  if (reprints.length === 0 && sorted.every(({ event }) => event.dateFrom === null)) return sorted.map((one) => [one]);
  const pairs = pairsAmong(sorted, groups, reprints);
  for (const { one, other } of pairs.toSorted((a, b) => b.score - a.score)) join(one, other, groups);
  const order = new Map(sorted.map((one, at) => [one, at]));
  return [...new Set(sorted.map((one) => groups.get(one)!))].map(({ members }) =>
    members.toSorted((a, b) => order.get(a)! - order.get(b)!),
  );
}

function reprintsAmong(sorted: readonly Told[]): readonly (readonly Told[])[] {
  const keyed = groupSharing(sorted, (one) => {
    const key = reprintKey(one);
    return key === undefined ? [] : [key];
  });
  return [...keyed.values()];
}

/** One after the other into the first group without its story: that of the first of each story, of the second… */
function joinReprints(same: readonly Told[], groups: Map<Told, Group>): void {
  const firsts: Told[] = [];
  const before = new Map<string, number>();
  for (const one of same) {
    const at = before.get(one.story) ?? 0;
    before.set(one.story, at + 1);
    if (firsts[at] === undefined) firsts[at] = one;
    else join(firsts[at], one, groups);
  }
}

function join(one: Told, other: Told, groups: Map<Told, Group>): void {
  const [a, b] = [groups.get(one)!, groups.get(other)!];
  const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b];
  if (large === small || [...small.stories].some((story) => large.stories.has(story))) return;
  for (const member of small.members) {
    large.members.push(member);
    large.stories.add(member.story);
    groups.set(member, large);
  }
}

interface Pair {
  readonly one: Told;
  readonly other: Told;
  /** How alike they are. */
  readonly score: number;
}

/** Pairs of two stories and of two groups, in the order of the list. */
function pairsAmong(
  sorted: readonly Told[],
  groups: ReadonlyMap<Told, Group>,
  reprints: readonly (readonly Told[])[],
): readonly Pair[] {
  const places = new Map(sorted.map((one, at) => [one, at]));
  const keysOf = new Map(sorted.map((one) => [one, one.event.participants.map(({ person }) => person)]));
  for (const [at, same] of reprints.entries()) for (const one of same) keysOf.get(one)!.push(`words ${at}`);
  const shared = groupSharing(sorted, (one) => keysOf.get(one)!);
  const sharing = new Map(Array.from(shared, ([key, some]) => [key, new Sharing(some, groups)]));
  return sorted.flatMap((one, at) => {
    const others = keysOf.get(one)!.flatMap((key) => sharing.get(key)?.apartFrom(one) ?? []);
    const behind = new Set(others.map((other) => places.get(other)!).filter((place) => place > at));
    return [...behind]
      .toSorted((a, b) => a - b)
      .map((place) => ({ one, other: sorted[place]!, score: likeness(one, sorted[place]!) }))
      .filter(({ score }) => score > 0);
  });
}

/** Reports that have something in common. Thousands may be of one story, and thousands in one group. */
class Sharing {
  /** By story or by group, of which there are fewer. */
  readonly #lists: ReadonlyMap<unknown, readonly Told[]>;

  constructor(
    some: readonly Told[],
    readonly groups: ReadonlyMap<Told, Group>,
  ) {
    const byStory = groupBy<Told, unknown>(some, ({ story }) => story);
    const byGroup = groupBy<Told, unknown>(some, (one) => groups.get(one));
    this.#lists = byStory.size < byGroup.size ? byStory : byGroup;
  }

  /** Those in other stories and in other groups. */
  apartFrom(one: Told): readonly Told[] {
    const group = this.groups.get(one);
    return [...this.#lists].flatMap(([of, list]) =>
      of === one.story || of === group
        ? []
        : list.filter((other) => other.story !== one.story && this.groups.get(other) !== group),
    );
  }
}
