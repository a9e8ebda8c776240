/** Places (地方) and facilities (场所) across pages: divisions by their codes, all others by groups of alike records. */
import { mostSure } from "../derive";
import type { Division } from "../lexicon";
import type { SiteRecord } from "../model";
import type { Decisions } from "./decisions";
import type { SiteEntity } from "./entities";
import { groupSites, type SiteGroup, type SiteSeen } from "./grouping";
import { distinct, groupBy, sortedBy } from "../collections";
import { listedSite } from "./listed-sites";
import type { Knowledge, Setting } from "./setting";

/** All places and facilities of the graph, each sorted by id, and the way from a page's names to them. */
export interface Sites {
  /** With the places that posts and sites lie in, up to the provinces, named on a page or not. */
  readonly places: readonly SiteEntity[];
  readonly facilities: readonly SiteEntity[];
  /** The id of an area or of a facility, by any name that the page uses for it. */
  readonly placeId: SiteLookup;
  readonly facilityId: SiteLookup;
}

type SiteLookup = (setting: Setting, name: string) => string | undefined;

/** The sites that pages name, and the areas that their posts and sites imply (江南街道党工委书记 implies 江南街道). */
export function resolveSites(settings: readonly Setting[], knowledge: Knowledge, decisions: Decisions): Sites {
  const seen = settings.flatMap((setting) => setting.page.places.map((record) => ({ setting, record })));
  const facilities: readonly SiteSeen[] = settings.flatMap((setting) =>
    setting.page.facilities.map((record) => ({ setting, record, listed: listedSite(record, setting) })),
  );
  const abroad = facilities.flatMap(({ setting, listed }) =>
    listed?.country ? [{ setting, record: areaNamed(listed.country, setting) }] : [],
  );
  const implied = settings.flatMap((setting) => impliedAreas(setting).map((record) => ({ setting, record })));
  const placeGroups = groupSites(
    "place",
    [...seen, ...implied, ...abroad].filter((one) => !isDivision(one)),
    decisions,
  );
  const facilityGroups = groupSites("facility", facilities, decisions);
  const unlistedId = lookup(placeGroups);
  const placeId: SiteLookup = (setting, name) => setting.division(name)?.code ?? unlistedId(setting, name);
  const listed = facilityGroups.flatMap((group) => group.listed?.division ?? []);
  const divisions = divisionEntities(
    seen.filter(isDivision),
    implied.filter(isDivision),
    placeGroups,
    listed,
    knowledge,
  );
  return {
    places: byId([...divisions, ...placeGroups.map((group) => groupEntity(group, placeId))]),
    facilities: byId(facilityGroups.map((group) => groupEntity(group, placeId))),
    placeId,
    facilityId: lookup(facilityGroups),
  };
}

function isDivision({ setting, record }: SiteSeen): boolean {
  return setting.division(record.name) !== undefined;
}

function byId(entities: readonly SiteEntity[]): readonly SiteEntity[] {
  return sortedBy(entities, ({ id }) => id);
}

/** Areas that posts, sites and events name and the page does not list: 金华市 of 金华市副市长. */
function impliedAreas(setting: Setting): readonly SiteRecord[] {
  const { persons, places, facilities, events } = setting.page;
  const listed = new Set(places.flatMap(({ name, aliases }) => [name, ...aliases]));
  const named = [
    ...persons.flatMap(({ titles }) => titles.flatMap(({ of }) => of ?? [])),
    ...[...places, ...facilities].flatMap(({ within }) => within ?? []),
    ...events.flatMap(({ at }) => at),
  ];
  const areas = [...new Set(named)].filter((name) => !listed.has(name) && setting.isArea(name));
  return distinct(areas).map((name) => areaNamed(name, setting));
}

function areaNamed(name: string, setting: Setting): SiteRecord {
  const id = setting.abroad(name)?.id;
  const none = { aliases: [], kind: "", within: null, mentions: [], foundBy: "" };
  return { name, ...none, ...(id === undefined ? {} : { id }) };
}

function divisionEntities(
  seen: readonly SiteSeen[],
  implied: readonly SiteSeen[],
  groups: readonly SiteGroup[],
  listed: readonly Division[],
  knowledge: Knowledge,
): readonly SiteEntity[] {
  const parents = groups.flatMap(({ located: { setting, record } }) => setting.division(record.within ?? "") ?? []);
  const named = [...seen, ...implied].flatMap(({ setting, record }) => setting.division(record.name) ?? []);
  const all = [...named, ...parents, ...listed].flatMap((division) => [
    division,
    ...knowledge.ancestors(division.code),
  ]);
  const sightings = groupBy(seen, ({ setting, record }) => setting.division(record.name)!.code);
  return [...new Map(all.map((division) => [division.code, division])).values()].map((division) =>
    divisionEntity(division, sightings.get(division.code) ?? []),
  );
}

function divisionEntity({ code, name, level, parent }: Division, seen: readonly SiteSeen[]): SiteEntity {
  return {
    id: code,
    name,
    aliases: otherForms(name, seen),
    kind: level,
    within: parent,
    sightings: sightingsOf(seen),
    reasons: seen.length < 2 ? [] : [`same division ${code}`],
    confidence: null,
  };
}

function groupEntity({ id, name, seen, located, reasons, listed }: SiteGroup, placeId: SiteLookup): SiteEntity {
  const { setting, record } = located;
  const place = listed === undefined ? record.within : listed.country;
  const isListed = listed !== undefined || record.id !== undefined;
  const within = listed?.division?.code ?? (place === null ? undefined : placeId(setting, place));
  return {
    id,
    name,
    aliases: otherForms(name, seen),
    kind: kindOf(seen),
    within: within === undefined || within === id ? null : within,
    sightings: sightingsOf(seen.filter(({ record: { mentions, kind } }) => mentions.length > 0 || kind !== "")),
    reasons,
    confidence: isListed ? null : mostSure(seen.map((one) => one.record.confidence ?? null)),
  };
}

/** That of most records; null where none says one. */
function kindOf(seen: readonly SiteSeen[]): string | null {
  if (seen.length === 1) return seen[0]!.record.kind || null;
  const kinds = groupBy(
    seen.map(({ record }) => record.kind).filter((kind) => kind !== ""),
    (kind) => kind,
  );
  const [commonest] = sortedBy(kinds, ([kind]) => kind).toSorted(([, a], [, b]) => b.length - a.length);
  return commonest?.[0] ?? null;
}

function otherForms(name: string, seen: readonly SiteSeen[]): readonly string[] {
  const forms = seen.flatMap(({ record }) => [record.name, ...record.aliases]).filter((form) => form !== name);
  return forms.length < 2 ? forms : distinct(forms);
}

function sightingsOf(seen: readonly SiteSeen[]): SiteEntity["sightings"] {
  return sortedBy(
    seen.map(({ setting: { page }, record }) => ({ page, record })),
    ({ page, record }) => `${page.source}\n${record.name}`,
  );
}

/** A name that is the full name of one site and a short form of another means the first. */
function lookup(groups: readonly SiteGroup[]): SiteLookup {
  const pages = new Map<Setting, Map<string, string>>();
  const add = (setting: Setting, names: readonly string[], id: string): void => {
    const ids = pages.get(setting) ?? new Map<string, string>();
    for (const name of names) ids.set(name, id);
    pages.set(setting, ids);
  };
  for (const { id, seen } of groups) for (const one of seen) add(one.setting, one.record.aliases, id);
  for (const { id, seen } of groups) for (const one of seen) add(one.setting, [one.record.name], id);
  return (setting, name) => pages.get(setting)?.get(name);
}
