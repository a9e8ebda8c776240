/** What all pages together say of the names of foreigners: which are whole, and whom a last name means. */
import type { PersonRecord } from "../model";
import { areSpellings, isTransliterated, lastPart, plainName } from "./names";
import type { Offices } from "./offices";
import { byCodeUnits, distinct, groupBy } from "../collections";
import type { Setting } from "./setting";

/** By names in their plain forms; whole are those with the first name, 彼得·桑德森. */
export interface Foreigners {
  /** On how many pages a whole name stands. */
  readonly pagesOf: ReadonlyMap<string, number>;
  /** Of those that are printed or were read with more or less than the name, 本埃隆·桑德森 and 埃隆桑德森, the whole name. */
  readonly wholeOf: ReadonlyMap<string, string>;
  /** By the last name and an office, the whole names to which several pages give it: 美国总统 to 乔·拜登, and not to 亨特. */
  readonly heldBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the last name, whom most pages mean by it: 乔·拜登, and not 亨特. */
  readonly knownAs: ReadonlyMap<string, string>;
  /** Whole names whose last name alone means another, whom more pages name: 亨特·拜登. */
  readonly lesser: ReadonlySet<string>;
}

/** Reads all pages. */
export function foreignersOf(settings: readonly Setting[], offices: Offices): Foreigners {
  const pagesOf = pagesOfWholeNames(settings);
  const families = groupBy(pagesOf.keys(), lastPart);
  const wholeOf = wholeNames(pagesOf, families);
  const alone = pagesNamingAlone(settings, families);
  const kin = kinOfHolders(settings, families, offices);
  const [knownAs, lesser] = [new Map<string, string>(), new Set<string>()];
  for (const [last, some] of families) {
    const [first, ...others] = inOrder(some, pagesOf).filter((name) => !wholeOf.has(name));
    if (first === undefined) continue;
    const pages = pagesOf.get(first)!;
    if (pages >= KNOWN && 2 * (pagesOf.get(others[0] ?? "") ?? 0) <= pages) knownAs.set(last, first);
    for (const name of others) {
      const least = Math.max(FAMOUS, MORE * pagesOf.get(name)!);
      if (!areSpellings(name, first) && (alone.get(last) ?? 0) >= least && kin.has(name)) lesser.add(name);
    }
  }
  return { pagesOf, wholeOf, heldBy: officesHeld(settings, offices), knownAs, lesser };
}

/** Pages that make somebody known by a last name, when no other of it is on half as many. */
const KNOWN = 5;

/** So many pages with the last name alone, and for each with a whole name so many, say that it means another. */
const FAMOUS = 50;
const MORE = 5;

/** What the posts of a record say of who it is. */
export function officesOf({ name, titles }: PersonRecord, offices: Offices): readonly string[] {
  return titles.flatMap((title) => offices.of(title, name).keys.map(([key]) => key));
}

function pagesOfWholeNames(settings: readonly Setting[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const { page } of settings) {
    for (const name of new Set(page.persons.map((person) => plainName(person.name)))) {
      if (name.includes("·")) pages.set(name, (pages.get(name) ?? 0) + 1);
    }
  }
  return pages;
}

/** Pages that say who holds an office, or what a whole name is: one may have read it amiss. */
const SAYING = 3;

/** Of an office that several of a last name are said to hold, 美国总统 of 美国总统拜登之子亨特·拜登, those of whom most say so. */
function officesHeld(settings: readonly Setting[], offices: Offices): ReadonlyMap<string, ReadonlySet<string>> {
  const said = settings.flatMap(({ page }) =>
    page.persons.flatMap((person) => {
      const name = plainName(person.name);
      const held = name.includes("·") ? distinct(officesOf(person, offices)) : [];
      return held.map((office) => ({ name, key: `${lastPart(name)}\n${office}` }));
    }),
  );
  return new Map(
    [...groupBy(said, ({ key }) => key)].flatMap(([key, some]) => {
      const counts = [...groupBy(some, ({ name }) => name)].map(([name, { length }]) => ({ name, length }));
      const most = Math.max(...counts.map(({ length }) => length));
      const often = counts.filter(({ length }) => length >= SAYING && 2 * length >= most);
      return often.length === 0 ? [] : [[key, new Set(often.map(({ name }) => name))] as const];
    }),
  );
}

/** What a line of text has behind a name and the reader took for a part of it is so long: 亨特·桑德森|大约. */
const TAIL = 2;

/**
 * From 本埃隆·桑德森, where 日本埃隆·桑德森 was cut amiss, to the name at its end that more pages have, and from
 * 埃隆·桑德森大约 to that at its beginning; 小埃隆 is the son of 埃隆. 埃隆桑德森 has lost the dot.
 */
function wholeNames(
  pagesOf: ReadonlyMap<string, number>,
  families: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const wholeOf = new Map<string, string>();
  for (const [last, some] of families) {
    for (const name of inOrder(some, pagesOf)) {
      const pages = pagesOf.get(name)!;
      const ends = Array.from(name.slice(1), (_, at) => name.slice(1 + at));
      const known = ends.filter((one) => lastPart(one) === last && (pagesOf.get(one) ?? 0) > pages);
      const [whole] = inOrder(known, pagesOf);
      const cut = Array.from({ length: TAIL }, (_, at) => name.slice(0, -1 - at)).find(
        (one) => (pagesOf.get(one) ?? 0) >= SAYING * pages && !isTransliterated(name.slice(one.length)),
      );
      if (whole !== undefined && areSpellings(name, whole)) wholeOf.set(name, whole);
      else if (cut !== undefined) wholeOf.set(name, cut);
      else if (pages >= SAYING) wholeOf.set(name.replaceAll("·", ""), name);
    }
  }
  return wholeOf;
}

const inOrder = (names: readonly string[], pagesOf: ReadonlyMap<string, number>): readonly string[] =>
  names.toSorted((a, b) => pagesOf.get(b)! - pagesOf.get(a)! || byCodeUnits(a, b));

/** On how many pages last names that several whole names end with stand, and none of these. */
function pagesNamingAlone(
  settings: readonly Setting[],
  families: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const setting of settings) {
    for (const { name } of setting.page.persons) {
      if ((families.get(name)?.length ?? 0) < 2 || setting.peopleCalled(name).length > 1) continue;
      pages.set(name, (pages.get(name) ?? 0) + 1);
    }
  }
  return pages;
}

const NOBODY: ReadonlyMap<string, readonly string[]> = new Map();

/** By what stands behind each of their dots. */
function byEnd(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const ends = names.flatMap((name) =>
    [...name.matchAll(/·/gu)].map(({ index }) => ({ end: name.slice(index + 1), name })),
  );
  return new Map([...groupBy(ends, ({ end }) => end)].map(([end, some]) => [end, some.map(({ name }) => name)]));
}

/** One in so many of the pages that name somebody's kin beside him gives him an office. */
const KIN = 3;

/**
 * The whole names that stand beside the last name alone where this has an office: 亨特·拜登 on the pages of 美国总统拜登, and
 * not a lawyer who bears a banker's name.
 */
function kinOfHolders(
  settings: readonly Setting[],
  families: ReadonlyMap<string, readonly string[]>,
  offices: Offices,
): ReadonlySet<string> {
  const beside = settings.flatMap(({ page }) => {
    const bare = page.persons.filter(({ name }) => (families.get(name)?.length ?? 0) > 1);
    const ending = bare.length === 0 ? NOBODY : byEnd(page.persons.map(({ name }) => plainName(name)));
    return bare.flatMap((one) => {
      const isHolder = officesOf(one, offices).length > 0;
      return distinct(ending.get(one.name) ?? []).map((name) => ({ name, isHolder }));
    });
  });
  const often = [...groupBy(beside, ({ name }) => name)].filter(
    ([, some]) => KIN * some.filter(({ isHolder }) => isHolder).length >= some.length,
  );
  return new Set(often.map(([name]) => name));
}
