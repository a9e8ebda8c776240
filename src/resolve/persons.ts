/**
 * One person, one entity. A name alone identifies nobody: it takes an office in the same jurisdiction, a body or a post
 * in common, or a dictionary row. Posts in two jurisdictions are joined by a page or by a row that names both.
 */
import type { KnownPerson } from "../lexicon";
import type { PersonRecord } from "../model";
import type { Decisions } from "./decisions";
import type { Holding, PersonEntity } from "./entities";
import { joinAlike } from "./join";
import { byCodeUnits, distinct, groupBy, sortedBy } from "./order";
import { findRow } from "./rows";
import type { Jurisdiction, Setting } from "./setting";
import { splitReasons } from "./splits";
import { COLLECTIVE, HELD_BY_MANY, rankOf, type Standing, standingOf } from "./standing";
import type { ResolvedTitle } from "./titles";

/** A person on one page. */
interface Seen {
  readonly setting: Setting;
  readonly record: PersonRecord;
  readonly titles: readonly ResolvedTitle[];
  readonly standing: Standing;
  readonly row: KnownPerson | undefined;
  /** The id that this page alone would give. */
  readonly id: string;
  /** What joins it to others, each with the reason that it gives. */
  readonly keys: ReadonlyMap<string, string>;
  /** Ids that must not meet certain others in one person. */
  readonly tags: readonly string[];
}

export interface Persons {
  readonly persons: readonly PersonEntity[];
  readonly idOf: ReadonlyMap<PersonRecord, string>;
}

/** `titlesOf` gives the resolved titles of a record, in its order. */
export function resolvePersons(
  settings: readonly Setting[],
  titlesOf: (record: PersonRecord, setting: Setting) => readonly ResolvedTitle[],
  decisions: Decisions,
): Persons {
  const all = settings.flatMap((setting) =>
    setting.page.persons.map((record) => see(record, setting, titlesOf(record, setting), decisions)),
  );
  const sorted = sortedBy(all, ({ setting, record }) => `${setting.page.source}\n${record.name}\n${place(record)}`);
  const idOf = new Map<PersonRecord, string>();
  const persons = joinAlike(sorted, decisions).map((group) => {
    const person = entityOf(group);
    for (const { record } of group) idOf.set(record, person.id);
    return person;
  });
  const splits = splitReasons(persons, decisions);
  const explained = persons.map((person) => ({
    ...person,
    reasons: [...person.reasons, ...(splits.get(person.id) ?? [])],
  }));
  return { persons: sortedBy(explained, ({ id }) => id), idOf };
}

function place({ mentions }: PersonRecord): string {
  return String(mentions[0]?.start ?? 0).padStart(9, "0");
}

function see(record: PersonRecord, setting: Setting, titles: readonly ResolvedTitle[], decisions: Decisions): Seen {
  const standing = standingOf(record, setting);
  const row = findRow(record, setting, titles, standing);
  const anchors = anchorsOf(standing, titles);
  const posts = titles.flatMap(({ title: { name } }) => (COLLECTIVE.test(name) ? [] : [name]));
  const handles = [...anchors.keys(), ...posts].map((anchor) => `person:${record.name}@${anchor}`);
  if (row !== undefined) handles.push(`person:${row.id}`);
  const apart = decisions.apart(handles);
  const tags = row === undefined ? apart : [`person:${row.id}`, ...apart];
  const keys = new Map<string, string>(decisions.sameKeys(handles));
  if (row !== undefined) keys.set(`row ${row.id}`, `dictionary row ${row.id}`);
  else {
    for (const [anchor, reason] of anchors) keys.set(`${record.name}@${anchor}\n${apart.join("\n")}`, reason(setting));
  }
  for (const { title } of titles) {
    if (title.of?.label !== "Place" || HELD_BY_MANY.test(title.name) || COLLECTIVE.test(title.name)) continue;
    keys.set(`${record.name}\n${title.id}`, `same name and post ${title.name}`);
  }
  const id =
    row === undefined ? (apart[0] ?? `person:${record.name}@${anchorOf(standing, titles)}`) : `person:${row.id}`;
  return { setting, record, titles, standing, row, id, keys, tags };
}

/** What people of one name have in common when they are one, behind the `@` of ids; each with its reason. */
function anchorsOf(
  { inOffice, home, offices, bodies }: Standing,
  titles: readonly ResolvedTitle[],
): ReadonlyMap<string, (setting: Setting) => string> {
  if (!inOffice) {
    const own = bodies.length > 0 ? bodies : [WITHOUT_BODY];
    return new Map(own.map((body) => [`${home.key}/${body}`, () => `same name, jurisdiction and body ${body}`]));
  }
  // Thousands hold office in the nation: only a post in common makes them one.
  const local = offices.filter((office) => rankOf(office) > 0 || titles.length === 0);
  return new Map(local.map((office) => [office.key, (setting) => sameName(setting, office)]));
}

/** Behind the jurisdiction in the id of a private person of whom no page names a body. */
const WITHOUT_BODY = "民众";

function sameName({ page }: Setting, { name, key }: Jurisdiction): string {
  if (name !== null) return `same name and jurisdiction ${name}`;
  return page.publication === null ? "same name on one page" : `same name and newspaper ${key}`;
}

/** What stands behind the `@` of the id that one page gives. */
function anchorOf({ inOffice, home, bodies }: Standing, titles: readonly ResolvedTitle[]): string {
  if (!inOffice) return `${home.key}/${bodies[0] ?? WITHOUT_BODY}`;
  if (rankOf(home) > 0 || titles.length === 0) return home.key;
  return distinct(titles.map(({ title }) => title.name))[0]!;
}

/** Of several pages, the id of one with a row, in office, in the lowest jurisdiction: a further page seldom changes it. */
function entityOf(group: readonly Seen[]): PersonEntity {
  const row = group.find((seen) => seen.row !== undefined)?.row;
  const home = commonestHome(group);
  const [best] = group.toSorted(
    (a, b) =>
      Number(b.row !== undefined) - Number(a.row !== undefined) ||
      Number(b.standing.inOffice) - Number(a.standing.inOffice) ||
      rankOf(b.standing.home) - rankOf(a.standing.home) ||
      byCodeUnits(a.id, b.id),
  );
  return {
    id: best!.id,
    name: row?.name ?? best!.record.name,
    home: row?.home ?? home.name,
    inOffice: group.some(({ standing }) => standing.inOffice),
    holdings: group.flatMap(holdingsOf),
    sightings: group.map(({ setting: { page }, record }) => ({ page, record })),
    reasons: reasonsOf(group),
  };
}

function commonestHome(group: readonly Seen[]): Jurisdiction {
  const homes = [...groupBy(group, ({ standing }) => standing.home.key)].toSorted(
    ([a, one], [b, other]) =>
      other.length - one.length || rankOf(other[0]!.standing.home) - rankOf(one[0]!.standing.home) || byCodeUnits(a, b),
  );
  return homes[0]![1][0]!.standing.home;
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
