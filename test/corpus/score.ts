/** How much of the gold records the extractor finds: pairs and names, per page, over the corpus. */
import type { PageRecord } from "../../src/model";
import type { Gold } from "./corpus";

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Names of persons. */
export function personNames({ persons }: Gold | PageRecord): readonly string[] {
  return persons.map(({ name }) => name);
}

/** `陈志远 → 石桥镇`, sites under the names that the gold record gives them. */
export function visitedPairs(record: Gold | PageRecord, gold: Gold): readonly string[] {
  const nameOf = siteNames(gold);
  return record.events.flatMap(({ participants, at }) =>
    participants.flatMap(({ name }) => at.flatMap((site) => `${name} → ${nameOf(site)}`)),
  );
}

/** `杜鹏 + 陈志远` */
export function togetherPairs({ events }: Gold | PageRecord): readonly string[] {
  return events.flatMap(({ participants }) => {
    const names = participants.map(({ name }) => name).toSorted();
    return names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} + ${other}`));
  });
}

/** Whatever holds an optional site is free, as is `home`, into which a page may or may not say that somebody came. */
export function optionalSites({ places, facilities, home }: Gold): readonly string[] {
  return [...[...places, ...facilities].filter(({ optional }) => optional).map(({ name }) => name), home];
}

function siteNames({ places, facilities }: Gold): (form: string) => string {
  const names = new Map(
    [...places, ...facilities].flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, name])),
  );
  return (form) => names.get(form) ?? form;
}

/** One entry a page; `free` says what counts neither way. */
export function score(
  found: readonly {
    readonly want: readonly string[];
    readonly got: readonly string[];
    readonly free: readonly string[];
  }[],
): Score {
  let [right, wanted, gotten] = [0, 0, 0];
  for (const { want, got, free } of found) {
    const counts = (one: string): boolean => !free.some((site) => one.endsWith(` → ${site}`));
    const [needed, seen] = [new Set(want.filter(counts)), new Set(got.filter(counts))];
    right += [...seen].filter((one) => needed.has(one)).length;
    wanted += needed.size;
    gotten += seen.size;
  }
  return { precision: right / gotten, recall: right / wanted };
}
