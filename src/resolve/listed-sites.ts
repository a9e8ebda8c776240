/**
 * Facilities that the dictionaries list with their place: 某某大学 is one, whichever pages name it and whatever stands beside
 * it there. A name that several may bear (江口水库) is the listed one's only where nothing on the page speaks against it.
 */
import type { Division, KnownSite } from "../lexicon";
import type { SiteRecord } from "../model";
import { type Jurisdiction, type Knowledge, NATION, type Setting } from "./setting";

/** A listed facility, and where it lies. */
export interface ListedSite {
  /** What stands behind the `@` of its id. */
  readonly anchor: string;
  /** Null for what lies in a foreign country, or nowhere that the dictionaries say. */
  readonly division: Division | null;
  /** A foreign country by its name; null for all others. */
  readonly country: string | null;
}

/** There is one of the name in the country, as there is of every listed school. */
const ONLY = /(?:国家公园|发射场|发射中心)$/u;

/** The listed facility that a page's record is of; undefined for all others. */
export function listedSite(record: SiteRecord, setting: Setting): ListedSite | undefined {
  const { knowledge } = setting;
  const rows = knowledge.sitesNamed(record.name);
  const [row, another] = rows.filter((one) => one.name === record.name && one.class === "facility");
  if (row === undefined || another !== undefined || !isMeant(row, record, setting)) return undefined;
  const division = row.within === null ? undefined : knowledge.division(row.within);
  if (division !== undefined) return { anchor: setting.label(division), division, country: null };
  return { anchor: row.within ?? NATION, division: null, country: row.within };
}

function isMeant(row: KnownSite, { within }: SiteRecord, setting: Setting): boolean {
  const [place] = [within, setting.page.home].flatMap((name) =>
    name === null ? [] : (jurisdictionOf(name, setting) ?? []),
  );
  if (place === undefined || row.kind === "school" || ONLY.test(row.name)) return true;
  if (row.within === null) return place.isState;
  if (liesNear(row.within, place, setting)) return true;
  const forms = formsOf(row.within, setting.knowledge);
  const text = setting.text().replaceAll(row.name, "");
  return forms.some((form) => row.name.startsWith(form) || text.includes(form));
}

/** A division or a country; a river says nothing of where its dam stands. */
function jurisdictionOf(name: string, setting: Setting): Jurisdiction | undefined {
  const found = setting.jurisdiction(name);
  return found?.division !== undefined || (found?.isState === true && name !== NATION) ? found : undefined;
}

/** Whether both lie in one province or country. */
function liesNear(within: string, { key, division }: Jurisdiction, { knowledge }: Setting): boolean {
  const own = knowledge.division(within);
  return own === undefined ? key === within : division?.code.slice(0, 2) === own.code.slice(0, 2);
}

/** The names of a place and of the city that it lies in; of a province only its own. */
function formsOf(code: string, knowledge: Knowledge): readonly string[] {
  const division = knowledge.division(code);
  if (division === undefined) return [code];
  const cities = knowledge.ancestors(code).filter(({ level }) => level !== "province");
  return [division, ...cities].flatMap(({ name, shorts }) => [name, ...shorts]);
}
