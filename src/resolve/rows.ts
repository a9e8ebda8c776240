/** Which row of a dictionary a page's person is, if any. */
import type { KnownPerson, Tenure } from "../lexicon";
import type { PersonRecord } from "../model";
import type { Setting } from "./setting";
import type { Standing } from "./standing";
import { type ResolvedTitle, writeOut } from "./titles";

/**
 * The row that bears the name and whose home or posts lie in a jurisdiction of the record. Among several the post
 * decides, then the day. A private person with a calling or a body is no official of that name.
 */
export function findRow(
  record: PersonRecord,
  setting: Setting,
  titles: readonly ResolvedTitle[],
  { home, inOffice }: Standing,
): KnownPerson | undefined {
  if (!inOffice && titles.length > 0 && record.id === undefined) return undefined;
  const known = setting.knowledge.personsNamed(record.name);
  if (known.length === 0) return undefined;
  const areas = new Set([home.key, ...record.titles.flatMap(({ of }) => keyOf(of, setting) ?? [])]);
  const rows = known.filter((row) =>
    [row.home, ...row.tenures.map(({ of }) => of)].some((of) => areas.has(keyOf(of, setting) ?? "")),
  );
  const named = rows.find(({ id }) => id === record.id);
  if (named !== undefined || rows.length < 2) return named ?? rows[0];
  const names = new Set(titles.map(({ title }) => title.name));
  const holds = (tenure: Tenure): boolean => names.size === 0 || names.has(postOf(tenure));
  const day = setting.page.published;
  return onlyOne(rows, holds) ?? onlyOne(rows, (tenure) => day !== null && holds(tenure) && covers(tenure, day));
}

function onlyOne(rows: readonly KnownPerson[], fits: (tenure: Tenure) => boolean): KnownPerson | undefined {
  const fitting = rows.filter(({ tenures }) => tenures.some(fits));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A row's post as titles are named: 市委书记 of 永康市 is 永康市委书记. */
export function postOf({ title, of }: Pick<Tenure, "title" | "of">): string {
  return writeOut(title, { name: of, shorts: [], above: [] });
}

/** Whether a day (`2021-07-15`) lies within the tenure, whose bounds may be whole years or months. */
export function covers({ from, to }: Pick<Tenure, "from" | "to">, day: string): boolean {
  return (from === null || day >= from) && (to === null || day.slice(0, to.length) <= to);
}

function keyOf(of: string | null, setting: Setting): string | undefined {
  return of === null ? undefined : setting.jurisdiction(of)?.key;
}
