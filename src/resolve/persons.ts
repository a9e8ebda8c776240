/**
 * One person, one entity. A name alone identifies nobody: it takes an office in the same jurisdiction, a body or a post
 * in common, or a dictionary row. Posts in two jurisdictions are joined by a page or by a row that names both.
 */
import { mostSure } from "../derive";
import type { PersonRecord } from "../model";
import type { Decisions } from "./decisions";
import type { Holding, PersonEntity } from "./entities";
import { foreignersOf } from "./foreigners";
import { joinAlike } from "./join";
import { isAnonymous } from "./names";
import { joinNamesakes } from "./namesakes";
import type { Offices } from "./offices";
import { byCodeUnits, distinct, groupBy, groupSharing, sortedBy } from "../collections";
import { isPlaced, see, type Seen } from "./seen";
import { type Jurisdiction, NATION, type Setting } from "./setting";
import { splitReasons } from "./splits";
import { rankOf } from "./standing";
import { joinTails } from "./tails";
import type { ResolvedTitle } from "./titles";

interface Persons {
  readonly persons: readonly PersonEntity[];
  readonly idOf: ReadonlyMap<PersonRecord, string>;
}

/** `titlesOf` gives the resolved titles of a record, in its order. */
export function resolvePersons(
  settings: readonly Setting[],
  titlesOf: (record: PersonRecord, setting: Setting) => readonly ResolvedTitle[],
  decisions: Decisions,
  offices: Offices,
): Persons {
  const sight = { decisions, offices, ...foreignersOf(settings, offices) };
  const all = settings.flatMap((setting) =>
    setting.page.persons.map((record) => see(record, setting, titlesOf(record, setting), sight)),
  );
  const sorted = sortedBy(all, ({ setting, record }) => `${setting.page.source}\n${record.name}\n${place(record)}`);
  const idOf = new Map<PersonRecord, string>();
  const groups = joinTails(joinNamesakes(joinAlike(sorted, decisions), settings, decisions, sight));
  const names = namesFor(groups.map(({ group }) => group));
  const persons = groups.map(({ group, reasons }, at) => {
    const person = entityOf(group, reasons, names[at]!);
    for (const { record } of group) idOf.set(record, person.id);
    return person;
  });
  const named = withOwnIds(persons, idOf);
  const splits = splitReasons(named, decisions);
  const explained = named.map((person) => {
    const apart = splits.get(person.id);
    return apart === undefined ? person : { ...person, reasons: [...person.reasons, ...apart] };
  });
  return { persons: sortedBy(explained, ({ id }) => id), idOf };
}

/** Two of one name and place of whom no page says which is which are told apart by a number. */
function withOwnIds(persons: readonly PersonEntity[], idOf: Map<PersonRecord, string>): readonly PersonEntity[] {
  const taken = new Map<string, number>();
  return persons.map((person) => {
    const count = (taken.get(person.id) ?? 0) + 1;
    taken.set(person.id, count);
    if (count === 1) return person;
    const id = `${person.id}#${count}`;
    for (const { record } of person.sightings) idOf.set(record, id);
    return { ...person, id };
  });
}

function place({ mentions }: PersonRecord): string {
  return String(mentions[0]?.start ?? 0).padStart(9, "0");
}

/**
 * Of several pages, the id of one with a row, in office, in the lowest jurisdiction, that most of them give: a further page
 * seldom changes it.
 */
function entityOf(group: readonly Seen[], reasons: readonly string[], name: string): PersonEntity {
  const row = group.find((seen) => seen.row !== undefined)?.row;
  const home = homeOf(group);
  const best = group.length === 1 ? group[0]! : bestOf(group, name, home);
  return {
    id: best.id,
    name: row?.name ?? name,
    home: row?.home ?? home,
    inOffice: group.some(({ standing }) => standing.inOffice),
    holdings: group.flatMap(holdingsOf),
    sightings: group.map(({ setting: { page }, record }) => ({ page, record })),
    anonymous: isAnonymous(best.record),
    scattered: isScattered(group),
    reasons: distinct([...reasonsOf(group), ...reasons]),
    confidence: row === undefined ? mostSure(group.map(({ record }) => record.confidence ?? null)) : null,
  };
}

function bestOf(group: readonly Seen[], name: string, home: string | null): Seen {
  const giving = groupBy(group, ({ id }) => id);
  const comparing = (a: Seen, b: Seen): number =>
    Number(b.row !== undefined) - Number(a.row !== undefined) ||
    Number(b.record.name === name) - Number(a.record.name === name) ||
    Number(isPlaced(b)) - Number(isPlaced(a)) ||
    Number(isWide(b)) - Number(isWide(a)) ||
    Number(b.standing.inOffice) - Number(a.standing.inOffice) ||
    Number(b.standing.home.name === home) - Number(a.standing.home.name === home) ||
    rankOf(b.standing.home) - rankOf(a.standing.home) ||
    giving.get(b.id)!.length - giving.get(a.id)!.length ||
    byCodeUnits(a.id, b.id);
  return group.reduce((best, one) => (comparing(best, one) > 0 ? one : best));
}

/** Of how many prefectures or provinces apart from each other one person can be seen in posts. */
const PLACES = 3;

/** 被查 is read as the name of heads of hospitals all over the country; a page that names as many places by itself tells a career. */
function isScattered(group: readonly Seen[]): boolean {
  if (group.length * (PLACES - 1) <= PLACES) return false;
  const places = group.map(({ areas }) => {
    const narrow = areas.filter((area) => area.length > 2);
    return distinct(narrow.map((area) => area.slice(0, 4)));
  });
  return distinct(places.filter((some) => some.length < PLACES).flat()).length > PLACES;
}

/** Whether an office of a state or of the nation is held. */
function isWide({ offices }: Seen): boolean {
  return offices.some(({ country, isNational }) => country !== null || isNational);
}

/** Of several whom pages call 桑德森, the only one of whom most pages speak is called so, and others by their whole names. */
function namesFor(groups: readonly (readonly Seen[])[]): readonly string[] {
  const names = groups.map((group) => commonestName(group));
  const [most, next] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, { length: pages }] of groups.entries()) {
    const name = names[at]!;
    const before = most.get(name) ?? 0;
    if (pages > before) most.set(name, pages);
    next.set(name, Math.max(next.get(name) ?? 0, Math.min(before, pages)));
  }
  const isMeant = (name: string, pages: number): boolean => pages > next.get(name)!;
  return groups.map((group, at) => {
    if (isMeant(names[at]!, group.length)) return names[at]!;
    const whole = group.filter(({ fullName }) => fullName !== undefined);
    return whole.length === 0 ? names[at]! : commonestName(whole);
  });
}

/**
 * 普京, whatever some papers print before it; and 林武, where 林武第 was read now and then. A form that stands on no page by
 * itself, without what is behind it in a longer one, is none.
 */
function commonestName(group: readonly Seen[]): string {
  const forms = group.length === 1 ? [group[0]!.record.name] : distinct(group.map(({ record }) => record.name));
  if (forms.length === 1) return forms[0]!;
  const bodies = group.map(({ setting }) => setting.text());
  const counts = forms.map((form) => {
    const longer = forms.filter((other) => other !== form && other.includes(form));
    const alone = bodies.filter((body) =>
      longer.reduce((rest, other) => rest.replaceAll(other, ""), body).includes(form),
    );
    return { form, count: alone.length };
  });
  return counts.toSorted((a, b) => b.count - a.count || byCodeUnits(a.form, b.form))[0]!.form;
}

/**
 * Where most pages show somebody: by the posts that say so, those of areas and those of states and of the nation, whichever
 * are more; without any, by what is known of the pages.
 */
function homeOf(group: readonly Seen[]): string | null {
  const local = group.filter(({ areas }) => areas.some((area) => area !== ""));
  const wide = group.filter(isWide);
  if (wide.length > local.length) {
    const states = wide.flatMap(({ offices }) =>
      offices.flatMap(({ country, isNational }) => country ?? (isNational ? NATION : [])),
    );
    return commonest(states);
  }
  if (local.length > 0) return commonestHome(local).name;
  // Pages of many places that only name somebody say nothing of where.
  const known = group.filter(({ standing }) => standing.home.name !== null);
  if (known.length === 0) return null;
  const { key, name } = commonestHome(known);
  return known.filter(({ standing }) => standing.home.key === key).length * 2 > known.length ? name : null;
}

function commonestHome(group: readonly Seen[]): Jurisdiction {
  const homes = [...groupBy(group, ({ standing }) => standing.home.key)].toSorted(
    ([a, one], [b, other]) =>
      other.length - one.length || rankOf(other[0]!.standing.home) - rankOf(one[0]!.standing.home) || byCodeUnits(a, b),
  );
  return homes[0]![1][0]!.standing.home;
}

function commonest(texts: readonly string[]): string {
  const found = [...groupBy(texts, (text) => text)];
  return found.toSorted(([a, some], [b, others]) => others.length - some.length || byCodeUnits(a, b))[0]![0];
}

function holdingsOf({ setting: { page }, record, titles }: Seen): readonly Holding[] {
  return titles.map(({ title }, at) => {
    const { status, mentions } = record.titles[at]!;
    return { title: title.id, status, page, mentions, confidence: record.confidence ?? null };
  });
}

/** The reasons that at least two of the records share. */
function reasonsOf(group: readonly Seen[]): readonly string[] {
  if (group.length < 2) return [];
  const shared = groupSharing(group, ({ keys }) => keys.keys());
  return distinct(Array.from(shared, ([key, sharing]) => sharing[0]!.keys.get(key)!));
}
