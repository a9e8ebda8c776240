/**
 * Which records of sites that no list has are one site: those that have a name in common within one jurisdiction
 * and are not said to stand in two places. 实验学校 in 古山镇 and 实验学校 in 石柱镇 are two; 市方舱核酸采样站 and
 * 方舱核酸采样站 are one when a page calls it both.
 */
import type { SiteRecord } from "../model";
import { Clusters } from "./clusters";
import type { Decisions } from "./decisions";
import { joinAlike } from "./join";
import type { ListedSite } from "./listed-sites";
import { byCodeUnits, distinct, groupBy, remembered, sortedBy } from "../collections";
import { type Jurisdiction, type Knowledge, type Setting, UNLISTED } from "./setting";
import { scopeOf } from "./scope";
import { fullForm } from "./short-names";

/** A site on one page. */
export interface SiteSeen {
  readonly setting: Setting;
  readonly record: SiteRecord;
  /** Of a facility that the dictionaries list. */
  readonly listed?: ListedSite | undefined;
}

/** Records that are one site. */
export interface SiteGroup {
  readonly id: string;
  readonly name: string;
  /** Sorted by page; at least one. */
  readonly seen: readonly SiteSeen[];
  /** The one that says most closely where the site stands. */
  readonly located: SiteSeen;
  readonly reasons: readonly string[];
  /** Where a facility lies that the dictionaries list. */
  readonly listed?: ListedSite | undefined;
}

/** A record with what it is compared by. */
interface Candidate extends SiteSeen {
  /** The jurisdiction in which its name is unique, and what it is called, longest first. */
  readonly scope: string;
  readonly owners: readonly string[];
  /** Where it stands, nearest first; empty when the page does not say. */
  readonly chain: readonly string[];
}

type Prefix = "place" | "facility";

/** `prefix` begins the ids: `facility:永康站@永康市`. The order of the records does not matter. */
export function groupSites(prefix: Prefix, seen: readonly SiteSeen[], decisions: Decisions): readonly SiteGroup[] {
  const owners = new Map<Jurisdiction, readonly string[]>();
  const candidates = sortedBy(
    seen.map((one) => candidate(one, prefix, owners)),
    ({ setting, record }) => `${setting.page.source}\n${record.name}`,
  );
  const groups: SiteGroup[] = [];
  const [known, unknown] = [candidates.filter(hasRow), candidates.filter((one) => !hasRow(one))];
  for (const [id, same] of groupBy(known, ({ record }) => record.id ?? "")) {
    groups.push(finish(`${prefix}:${id}`, same, `dictionary row ${id}`));
  }
  const unlisted = unknown.filter(({ listed }) => listed === undefined);
  for (const [id, same] of groupBy(unknown, idInList)) {
    const { listed } = same[0]!;
    if (listed !== undefined) groups.push({ listed, ...finish(`${prefix}:${id}`, same, `dictionary row ${id}`) });
  }
  for (const [scope, local] of groupBy(unlisted, (one) => one.scope)) {
    const apart = (name: string): boolean =>
      decisions.concerns(name) && decisions.apart([`${prefix}:${name}@${scope}`]).length > 0;
    const names = joinNames(
      local.filter(({ record }) => !apart(record.name)),
      local[0]!.setting.knowledge,
    );
    for (const alike of groupBy(local, ({ record }) => names.rootOf(record.name)).values()) {
      for (const same of splitByLocation(alike)) {
        const anchor = anchorOf(mostClosely(same), scope);
        const name = longestName(same);
        const form = apart(name) ? name : fullNameOf(name, same[0]!);
        groups.push(finish(`${prefix}:${form}@${anchor}`, same, `same name within ${anchor}`));
      }
    }
  }
  return joinDecided(prefix, onePerId(groups), decisions);
}

/** A site that one page puts in its city, another abroad and a third nowhere falls into groups that are called alike in full. */
function onePerId(groups: readonly SiteGroup[]): readonly SiteGroup[] {
  return [...groupBy(groups, ({ id }) => id).values()].map((same) => joined(same, []));
}

/** Groups as one, under the first's id. */
function joined(same: readonly SiteGroup[], why: readonly string[]): SiteGroup {
  const [group] = same;
  if (same.length === 1) return group!;
  const seen = same.flatMap((one) => one.seen);
  const reasons = distinct([...same.flatMap((one) => one.reasons), ...why]);
  const located = same.find((one) => one.located.record.within !== null)?.located;
  return { ...group!, seen, located: located ?? group!.located, reasons };
}

/** The groups that rows of `same_as` make one; of their ids the first counts, those of dictionary rows before others. */
function joinDecided(prefix: Prefix, groups: readonly SiteGroup[], decisions: Decisions): readonly SiteGroup[] {
  const sorted = sortedBy(groups, ({ id }) => `${id.includes("@") ? 1 : 0}${id}`);
  const said = sorted.map((group) => decisions.sameKeys(handlesOf(prefix, group, decisions)));
  // No row speaks of most that pages name.
  if (said.every((keys) => keys.length === 0)) return sorted;
  const joinable = sorted.map((group, at) => ({ group, keys: new Map(said[at]), tags: [], row: undefined }));
  return joinAlike(joinable, decisions).map((same) =>
    joined(
      same.map(({ group }) => group),
      same.flatMap(({ keys }) => [...keys.values()]),
    ),
  );
}

/** Its id, and what the id would be under each of its names. */
function handlesOf(prefix: Prefix, { id, seen }: SiteGroup, decisions: Decisions): readonly string[] {
  const at = id.indexOf("@");
  if (at < 0) return [id];
  const forms = seen.flatMap(({ record }) =>
    [record.name, ...record.aliases].filter((form) => decisions.concerns(form)),
  );
  return [id, ...distinct(forms).map((form) => `${prefix}:${form}${id.slice(at)}`)];
}

/** `清华大学@北京市`; empty for what no dictionary lists. */
function idInList({ record, listed }: SiteSeen): string {
  return listed === undefined ? "" : `${record.name}@${listed.anchor}`;
}

function hasRow({ record }: SiteSeen): boolean {
  return record.id !== undefined;
}

/** `owners` are those of the jurisdictions that were asked for before: most sites lie in a few. */
function candidate(
  { setting, record, listed }: SiteSeen,
  prefix: Prefix,
  owners: Map<Jurisdiction, readonly string[]>,
): Candidate {
  const within = record.within !== null && setting.isArea(record.within) ? record.within : null;
  const area = prefix === "place" && setting.isArea(record.name) && setting.chain(record.name).length > 1;
  const scope = scopeOf(record, area ? record.name : within, setting);
  const chain = within === null ? [] : setting.chain(within);
  return { setting, record, listed, scope: scope.key, owners: remembered(owners, scope, ownersOf), chain };
}

/** The name in ids, so that a page which prints a longer form does not change them. */
function fullNameOf(name: string, { owners, setting }: Candidate): string {
  return fullForm(name, owners, (text) => setting.knowledge.words.suffixes.has(text));
}

function ownersOf({ name, division }: Jurisdiction): readonly string[] {
  const forms = [...(name === null ? [] : [name]), ...(division?.shorts ?? [])];
  return forms.toSorted(byLength);
}

const byLength = (a: string, b: string): number => b.length - a.length || byCodeUnits(a, b);

/**
 * A form joins the name that pages give it to, unless they give it to several: 医院 on one page for 第一医院 and on
 * another for 第二医院 joins neither. A word that ends many names (医院, 学校) never joins. Names with one full form
 * (市二院, 永康市第二人民医院) are joined on whatever pages they stand.
 */
function joinNames(candidates: readonly Candidate[], { words }: Knowledge): Clusters {
  const names = new Clusters();
  for (const one of candidates) {
    const { record } = one;
    for (const form of [record.name, ...record.aliases]) {
      const full = fullNameOf(form, one);
      if (full !== record.name && (full !== form || form === record.name)) names.join(record.name, full);
    }
  }
  const owners = new Map<string, string[]>();
  for (const { record } of candidates) {
    for (const alias of record.aliases)
      if (!words.suffixes.has(alias)) remembered(owners, alias, () => new Array<string>()).push(record.name);
  }
  for (let pending = [...owners], before = -1; pending.length !== before;) {
    before = pending.length;
    pending = pending.filter(([alias, own]) => {
      const root = names.rootOf(own[0]!);
      if (own.some((name) => names.rootOf(name) !== root)) return true;
      names.join(alias, root);
      return false;
    });
  }
  return names;
}

/**
 * One list for each place in which the site is said to stand, where a nearer place counts for those that hold it
 * (古山镇 for 永康市); what fits several of them is a site of its own.
 */
function splitByLocation(alike: readonly Candidate[]): Iterable<readonly Candidate[]> {
  if (alike.length === 1) return [alike];
  const around = new Map<string, Set<string>>();
  for (const { chain } of alike) {
    if (chain[0] === undefined) continue;
    const known = around.get(chain[0]) ?? new Set<string>();
    around.set(chain[0], new Set([...known, ...chain]));
  }
  const nearest = [...around.keys()].filter(
    (key) => ![...around].some(([other, chain]) => other !== key && chain.has(key)),
  );
  return groupBy(alike, ({ chain: [own] }) => {
    const fitting = nearest.filter((key) => own === undefined || around.get(key)!.has(own));
    return fitting.length === 1 ? fitting[0]! : "";
  }).values();
}

function finish(id: string, seen: readonly Candidate[], reason: string): SiteGroup {
  const name = longestName(seen);
  const located = mostClosely(seen);
  if (seen.length === 1) return { id, name, seen, located, reasons: [] };
  const others = distinct(seen.map(({ record }) => record.name)).filter((other) => other !== name);
  const reasons = [reason, ...others.map((other) => `${other} is another form of ${name}`)];
  return { id, name, seen, located, reasons };
}

function mostClosely(seen: readonly Candidate[]): Candidate {
  return seen.reduce((best, one) => (one.chain.length > best.chain.length ? one : best));
}

function longestName(seen: readonly Candidate[]): string {
  return seen.reduce(
    (longest, { record: { name } }) => (byLength(name, longest) < 0 ? name : longest),
    seen[0]!.record.name,
  );
}

function anchorOf({ setting, chain: [nearest] }: Candidate, scope: string): string {
  if (nearest === undefined) return scope;
  if (nearest.startsWith(UNLISTED)) return `${scope}/${nearest.slice(UNLISTED.length)}`;
  return setting.label(setting.knowledge.division(nearest)!);
}
