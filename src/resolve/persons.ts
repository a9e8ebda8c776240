/**
 * One person, one entity. A name alone identifies nobody: it takes the jurisdiction of the posts or of the page, a
 * post in common, or a dictionary row. Posts in two jurisdictions are joined by a row that names both.
 */
import type { KnownPerson } from "../lexicon";
import type { PersonRecord, TitleRecord } from "../model";
import { Clusters } from "./clusters";
import type { Holding, PersonEntity } from "./entities";
import { byCodeUnits, distinct, groupBy, sortedBy } from "./order";
import type { Jurisdiction, Setting } from "./setting";
import { type ResolvedTitle, writeOut } from "./titles";

/** A person on one page. */
interface Seen {
  readonly setting: Setting;
  readonly record: PersonRecord;
  readonly titles: readonly ResolvedTitle[];
  readonly home: Jurisdiction;
  readonly row: KnownPerson | undefined;
  /** What joins it to others, each with the reason that it gives. */
  readonly keys: ReadonlyMap<string, string>;
}

export interface Persons {
  readonly persons: readonly PersonEntity[];
  readonly idOf: ReadonlyMap<PersonRecord, string>;
}

/** Many hold these, so that they place nobody: 省人大代表 may be a villager of any county. */
const HELD_BY_MANY = /(?:代表|政协委员)$/;

/** Not one post but a group: 市领导. */
const COLLECTIVE = /(?:领导|负责人|成员)$/;

const RANKS = { province: 1, prefecture: 2, county: 3, town: 3 } as const;

/** `titlesOf` gives the resolved titles of a record, in its order. */
export function resolvePersons(
  settings: readonly Setting[],
  titlesOf: (record: PersonRecord, setting: Setting) => readonly ResolvedTitle[],
): Persons {
  const all = settings.flatMap((setting) =>
    setting.page.persons.map((record) => see(record, setting, titlesOf(record, setting))),
  );
  const groups = join(all);
  const idOf = new Map<PersonRecord, string>();
  const persons = groups.map((group) => {
    const person = entityOf(group);
    for (const { record } of group) idOf.set(record, person.id);
    return person;
  });
  return { persons: sortedBy(persons, ({ id }) => id), idOf };
}

function see(record: PersonRecord, setting: Setting, titles: readonly ResolvedTitle[]): Seen {
  const home = homeOf(record.titles, setting);
  const row = findRow(record, setting, titles, home);
  const keys = new Map<string, string>();
  if (row !== undefined) keys.set(`row ${row.id}`, `dictionary row ${row.id}`);
  else keys.set(`${record.name}\n${home.key}`, sameName(setting, home));
  for (const { title } of titles) {
    if (title.of?.label !== "Place" || HELD_BY_MANY.test(title.name) || COLLECTIVE.test(title.name)) continue;
    keys.set(`${record.name}\n${title.id}`, `same name and post ${title.name}`);
  }
  return { setting, record, titles, home, row, keys };
}

function sameName({ page }: Setting, { name, key }: Jurisdiction): string {
  if (name !== null) return `same name and jurisdiction ${name}`;
  return page.publication === null ? "same name on one page" : `same name and newspaper ${key}`;
}

/**
 * The lowest jurisdiction of the posts held now, else of former and proposed ones, else the page's: 永康市 for
 * 金华市委常委、永康市委书记, and for someone without any post on a page from Yongkang.
 */
function homeOf(titles: readonly TitleRecord[], setting: Setting): Jurisdiction {
  const placing = titles.filter(({ text }) => !HELD_BY_MANY.test(text));
  const now = placing.filter(({ status }) => status === "held" || status === "acting");
  for (const some of [now, placing]) {
    const areas = some.flatMap(({ of }) => (of === null ? [] : (setting.jurisdiction(of) ?? [])));
    if (areas.length > 0) return areas.reduce((lowest, one) => (rank(one) > rank(lowest) ? one : lowest));
  }
  return setting.home;
}

function rank({ key, division }: Jurisdiction): number {
  if (division === undefined) return key === "全国" ? 0 : 3;
  return RANKS[division.level];
}

/** The dictionary's row for this person: it bears the name, and its home or a post of it is among the record's. */
function findRow(
  record: PersonRecord,
  setting: Setting,
  titles: readonly ResolvedTitle[],
  home: Jurisdiction,
): KnownPerson | undefined {
  const areas = new Set([home.key, ...record.titles.flatMap(({ of }) => keyOf(of, setting) ?? [])]);
  const rows = setting.knowledge
    .personsNamed(record.name)
    .filter((row) => [row.home, ...row.tenures.map(({ of }) => of)].some((of) => areas.has(keyOf(of, setting) ?? "")));
  const named = rows.filter(({ id }) => id === record.id);
  if (named.length > 0 || rows.length < 2) return named[0] ?? rows[0];
  const names = new Set(titles.map(({ title }) => title.name));
  const holders = rows.filter(({ tenures }) =>
    tenures.some(({ title, of }) => names.has(writeOut(title, { name: of, shorts: [], above: [] }))),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function keyOf(of: string | null, setting: Setting): string | undefined {
  return of === null ? undefined : setting.jurisdiction(of)?.key;
}

/** Two rows of the dictionary are never joined, whatever their records have in common. */
function join(all: readonly Seen[]): readonly (readonly Seen[])[] {
  const sorted = sortedBy(all, ({ setting, record }) => `${setting.page.source}\n${record.name}\n${place(record)}`);
  const members = new Map(sorted.map((seen, at) => [String(at).padStart(9, "0"), seen]));
  const shared = groupBy(
    [...members].flatMap(([member, { keys }]) => [...keys.keys()].map((key) => ({ key, member }))),
    ({ key }) => key,
  );
  const clusters = new Clusters();
  const rows = new Map<string, string>();
  for (const [member, { row }] of members) if (row !== undefined) rows.set(member, row.id);
  for (const [, sharing] of sortedBy(shared, ([key]) => key)) {
    for (const { member } of sharing) {
      const [a, b] = [clusters.rootOf(sharing[0]!.member), clusters.rootOf(member)];
      const [one, other] = [rows.get(a), rows.get(b)];
      if (one !== undefined && other !== undefined && one !== other) continue;
      clusters.join(a, b);
      const row = one ?? other;
      if (row !== undefined) rows.set(clusters.rootOf(a), row);
    }
  }
  return [...groupBy(members, ([member]) => clusters.rootOf(member)).values()].map((group) =>
    group.map(([, seen]) => seen),
  );
}

function place({ mentions }: PersonRecord): string {
  return String(mentions[0]?.start ?? 0).padStart(9, "0");
}

function entityOf(group: readonly Seen[]): PersonEntity {
  const row = group.find((seen) => seen.row !== undefined)?.row;
  const home = commonestHome(group);
  const name = row?.name ?? group[0]!.record.name;
  const known = row?.home ?? home.name;
  return {
    id: row === undefined ? `person:${name}@${home.key}` : `person:${row.id}`,
    name,
    home: known,
    holdings: group.flatMap(holdingsOf),
    sightings: group.map(({ setting: { page }, record }) => ({ page, record })),
    reasons: reasonsOf(group),
  };
}

function commonestHome(group: readonly Seen[]): Jurisdiction {
  const homes = [...groupBy(group, ({ home }) => home.key)].toSorted(
    ([a, one], [b, other]) =>
      other.length - one.length || rank(other[0]!.home) - rank(one[0]!.home) || byCodeUnits(a, b),
  );
  return homes[0]![1][0]!.home;
}

function holdingsOf({ setting: { page }, record, titles }: Seen): readonly Holding[] {
  return titles.map(({ title }, at) => {
    const { status, mentions } = record.titles[at]!;
    return { title: title.id, status, page, mentions };
  });
}

/** The reasons that at least two of the records share. */
function reasonsOf(group: readonly Seen[]): readonly string[] {
  const shared = groupBy(
    group.flatMap(({ keys }) => [...keys]),
    ([key]) => key,
  );
  return distinct([...shared.values()].flatMap((sharing) => (sharing.length > 1 ? [sharing[0]![1]] : [])));
}
