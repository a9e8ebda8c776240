/**
 * One person, one entity. A name alone identifies nobody: it takes an office in the same jurisdiction, a body or a post
 * in common, or a dictionary row. Posts in two jurisdictions are joined by a page or by a row that names both.
 */
import type { PersonRecord } from "../model";
import type { Decisions } from "./decisions";
import type { Holding, PersonEntity } from "./entities";
import { joinAlike } from "./join";
import { isAnonymous } from "./names";
import { joinNamesakes } from "./namesakes";
import { Offices } from "./offices";
import { byCodeUnits, distinct, groupBy, sortedBy } from "./order";
import { isPlaced, see, type Seen } from "./seen";
import type { Jurisdiction, Knowledge, Setting } from "./setting";
import { splitReasons } from "./splits";
import { rankOf } from "./standing";
import type { ResolvedTitle } from "./titles";

export interface Persons {
  readonly persons: readonly PersonEntity[];
  readonly idOf: ReadonlyMap<PersonRecord, string>;
}

/** `titlesOf` gives the resolved titles of a record, in its order. */
export function resolvePersons(
  settings: readonly Setting[],
  titlesOf: (record: PersonRecord, setting: Setting) => readonly ResolvedTitle[],
  decisions: Decisions,
  knowledge: Knowledge,
): Persons {
  const sight = { decisions, offices: new Offices(knowledge) };
  const all = settings.flatMap((setting) =>
    setting.page.persons.map((record) => see(record, setting, titlesOf(record, setting), sight)),
  );
  const sorted = sortedBy(all, ({ setting, record }) => `${setting.page.source}\n${record.name}\n${place(record)}`);
  const idOf = new Map<PersonRecord, string>();
  const persons = joinNamesakes(joinAlike(sorted, decisions), settings, decisions).map(({ group, reasons }) => {
    const person = entityOf(group, reasons);
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

/** Of several pages, the id of one with a row, in office, in the lowest jurisdiction: a further page seldom changes it. */
function entityOf(group: readonly Seen[], reasons: readonly string[]): PersonEntity {
  const row = group.find((seen) => seen.row !== undefined)?.row;
  const home = commonestHome(group);
  const name = commonestName(group);
  const [best] = group.toSorted(
    (a, b) =>
      Number(b.row !== undefined) - Number(a.row !== undefined) ||
      Number(b.record.name === name) - Number(a.record.name === name) ||
      Number(isPlaced(b)) - Number(isPlaced(a)) ||
      Number(hasCountry(b)) - Number(hasCountry(a)) ||
      Number(b.standing.inOffice) - Number(a.standing.inOffice) ||
      Number(b.standing.home.name !== null) - Number(a.standing.home.name !== null) ||
      rankOf(b.standing.home) - rankOf(a.standing.home) ||
      byCodeUnits(a.id, b.id),
  );
  return {
    id: best!.id,
    name: row?.name ?? name,
    home: row?.home ?? home.name,
    inOffice: group.some(({ standing }) => standing.inOffice),
    holdings: group.flatMap(holdingsOf),
    sightings: group.map(({ setting: { page }, record }) => ({ page, record })),
    anonymous: isAnonymous(best!.record),
    reasons: distinct([...reasonsOf(group), ...reasons]),
  };
}

function hasCountry({ offices }: Seen): boolean {
  return offices.some(({ country }) => country !== null);
}

/** 普京, whatever some papers print before it. */
function commonestName(group: readonly Seen[]): string {
  const names = groupBy(group, ({ record }) => record.name);
  const [commonest] = [...names].toSorted(([a, some], [b, others]) => others.length - some.length || byCodeUnits(a, b));
  return commonest![0];
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
