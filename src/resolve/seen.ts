/** A person as one page shows them, with what joins them to what other pages show. */
import type { KnownPerson } from "../lexicon";
import type { PersonRecord } from "../model";
import type { Decisions } from "./decisions";
import { type Foreigners, officesOf } from "./foreigners";
import { isAnonymous, lastPart, plainName } from "./names";
import { isLeading, type Office, type Offices } from "./offices";
import { distinct } from "../collections";
import { sentencesNaming } from "./phrases";
import { findRow } from "./rows";
import { type Jurisdiction, pageKey, type Setting } from "./setting";
import { COLLECTIVE, HELD_BY_MANY, rankOf, type Standing, standingOf } from "./standing";
import type { ResolvedTitle } from "./titles";

/** A person on one page. */
export interface Seen {
  readonly setting: Setting;
  readonly record: PersonRecord;
  /** The name in its plain form, and without a word before it. */
  readonly name: string;
  readonly titles: readonly ResolvedTitle[];
  readonly standing: Standing;
  readonly offices: readonly Office[];
  /** Where the text itself puts posts that are held now: administrative codes, without the zeros at their end, and nothing for the nation. */
  readonly areas: readonly string[];
  readonly row: KnownPerson | undefined;
  /** The id that this page alone would give. */
  readonly id: string;
  /** What joins it to others, each with the reason that it gives. */
  readonly keys: ReadonlyMap<string, string>;
  /** Ids that must not meet certain others in one person. */
  readonly tags: readonly string[];
  /** Given where the page has another person of the name. */
  readonly seat?: string;
  /** Given for 彼得·桑德森, not for 桑德森. */
  readonly fullName?: string;
}

/** What seeing needs beside the page. */
export interface Sight extends Foreigners {
  readonly decisions: Decisions;
  readonly offices: Offices;
}

/** `titles` are those of the record, in its order. */
export function see(record: PersonRecord, setting: Setting, titles: readonly ResolvedTitle[], sight: Sight): Seen {
  const { decisions } = sight;
  const standing = standingOf(record, setting);
  const row = findRow(record, setting, titles, standing);
  const anchors = anchorsOf(standing, titles);
  const handles = decisions.concerns(record.name) ? handlesOf(record, anchors.keys(), titles) : [];
  if (row !== undefined) handles.push(`person:${row.id}`);
  const apart = decisions.apart(handles);
  const tags = row === undefined ? apart : [`person:${row.id}`, ...apart];
  const printed = plainName(record.name);
  const name = sight.wholeOf.get(printed) ?? printed;
  const offices = record.titles.map((title) => sight.offices.of(title, record.name));
  const keys = new Map<string, string>(decisions.sameKeys(handles));
  const isMasked = isAnonymous(record);
  if (row !== undefined) keys.set(`row ${row.id}`, `dictionary row ${row.id}`);
  else if (!isMasked)
    for (const [anchor, reason] of anchors) keys.set(`${name}@${anchor}\n${apart.join("\n")}`, reason(setting));
  for (const [key, reason] of postKeys(name, titles, offices, sight)) keys.set(key, reason);
  for (const [key, reason] of textKeys(name, record, setting, sight)) keys.set(key, reason);
  const anchor = isMasked ? pageKey(setting.page) : anchorOf(standing, titles, offices);
  const own = apart[0] ?? `person:${record.name}@${anchor}`;
  const id = row === undefined ? own : `person:${row.id}`;
  const whole = lastPart(name) === name ? {} : { fullName: name };
  const seat = seatOf(record, setting);
  const areas = areasOf(record, setting, offices);
  return { setting, record, name, titles, standing, offices, areas, row, id, keys, tags, ...seat, ...whole };
}

/** The ids that somebody may have, and others made of a post. */
function handlesOf({ name }: PersonRecord, anchors: Iterable<string>, titles: readonly ResolvedTitle[]): string[] {
  const posts = titles.flatMap(({ title }) => (COLLECTIVE.test(title.name) ? [] : [title.name]));
  return [...anchors, ...posts].map((anchor) => `person:${name}@${anchor}`);
}

type Key = readonly [key: string, reason: string];

/** A whole name on so many pages, of which hardly any give it an office that others of the last name hold, is of their kin. */
const OFTEN = 5;

/** What the posts say of who somebody is. */
function postKeys(
  name: string,
  titles: readonly ResolvedTitle[],
  offices: readonly Office[],
  { heldBy, pagesOf }: Sight,
): readonly Key[] {
  const own = titles.filter(
    ({ title }) => title.of?.label === "Place" && !HELD_BY_MANY.test(title.name) && !COLLECTIVE.test(title.name),
  );
  const isLeader = titles.some(({ title }) => isLeading(title));
  return [
    ...(isLeader ? [[`${name}\nleads`, "same name among those who lead the state or a province"] as const] : []),
    ...own.map(({ title }): Key => [`${name}\n${title.id}`, `same name and post ${title.name}`]),
    ...offices.flatMap((office) => office.keys.map(([key, why]): Key => [`${name}\n${key}`, `same name and ${why}`])),
    ...offices.flatMap(({ soleKeys }) =>
      soleKeys.flatMap(([key, why]): readonly Key[] => {
        const shared = `${lastPart(name)}\n${key}`;
        const isOthers = (pagesOf.get(name) ?? 0) >= OFTEN && heldBy.get(shared)?.has(name) === false;
        return isOthers ? [] : [[shared, `same name and ${why}`]];
      }),
    ),
  ];
}

/** What the text says: a sentence that others print, and the whole name of whom it calls by the last. */
function textKeys(name: string, record: PersonRecord, setting: Setting, sight: Sight): readonly Key[] {
  const sentences = sentencesNaming(setting.page, record);
  const printed = sentences.map((one): Key => [`${name}\nin ${one}`, "named in one sentence that several print"]);
  const full = fullNameOf(record, setting, sight);
  if (full === null) return printed;
  const key = `${rankOfFull(sight.pagesOf.get(plainName(full)))}\n${setting.page.sha256}\n${full}`;
  return [...printed, [key, `called ${lastPart(full)} on a page that names ${full}`]];
}

/** Sorts behind all other keys, the names that most pages have first: 拜登 is 乔·拜登 sooner than 亨特·拜登. */
const rankOfFull = (pages = 0): string => `\uffff${String(999_999 - pages).padStart(6, "0")}`;

/** 彼得·桑德森, whom the same page calls 桑德森, too; null for all others, and where two of its people may be called so. */
function fullNameOf({ name }: PersonRecord, setting: Setting, sight: Sight): string | null {
  const last = lastPart(name);
  const wholeOf = (one: PersonRecord): string => sight.wholeOf.get(plainName(one.name)) ?? plainName(one.name);
  const called = setting.peopleCalled(last);
  if (called.length < 2) return null;
  const alike = called.filter((other) => other.name.endsWith(last));
  const [full, ...others] = alike.filter((other) => other.name !== last);
  const short = alike.find((other) => other.name === last);
  if (full === undefined || short === undefined) return null;
  if (others.some((other) => wholeOf(other) !== wholeOf(full))) return null;
  const whole = wholeOf(full);
  if (sight.knownAs.get(last) === whole) return full.name;
  return sight.lesser.has(whole) || isRelative(full, short, sight) ? null : full.name;
}

/** 美国总统桑德森和夫人安娜·桑德森: the last name that stands first, with an office that nobody gives the other, is another's. */
function isRelative(full: PersonRecord, short: PersonRecord, { offices, heldBy, wholeOf }: Sight): boolean {
  const held = officesOf(short, offices);
  const plain = plainName(full.name);
  const own = wholeOf.get(plain) ?? plain;
  if (held.some((office) => heldBy.get(`${lastPart(own)}\n${office}`)?.has(own))) return false;
  return held.length > 0 && full.titles.length === 0 && startOf(short) < startOf(full);
}

const startOf = ({ mentions }: PersonRecord): number => mentions[0]?.start ?? 0;

function seatOf({ name }: PersonRecord, setting: Setting): { readonly seat?: string } {
  const bearers = setting.peopleCalled(lastPart(name)).filter((other) => other.name === name).length;
  return bearers > 1 ? { seat: `${setting.page.sha256}\n${name}` } : {};
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
function anchorOf(
  { inOffice, home, bodies }: Standing,
  titles: readonly ResolvedTitle[],
  offices: readonly Office[],
): string {
  const country = offices.find((office) => office.country !== null)?.country;
  if (country != null) return country;
  const national = offices.find((office) => office.isNational && office.full !== null)?.full;
  if (national != null) return national;
  if (!inOffice) return `${home.key}/${bodies[0] ?? WITHOUT_BODY}`;
  if (rankOf(home) > 0 || titles.length === 0) return home.key;
  return distinct(titles.map(({ title }) => title.name))[0]!;
}

/** Whether a post, a place or a state says who this is, and not the name alone. */
export function isPlaced(seen: Seen): boolean {
  return seen.row !== undefined || seen.areas.length > 0 || seen.offices.some(({ keys }) => keys.length > 0);
}

/** What puts nobody anywhere: what many hold, and what somebody is only to be. */
const ELSEWHERE = new RegExp(`${HELD_BY_MANY.source}|${COLLECTIVE.source}|(?:候选|参选)人$`);

function areasOf(record: PersonRecord, setting: Setting, offices: readonly Office[]): readonly string[] {
  const isInferred = setting.page.known.home?.startsWith("inferred") === true;
  return record.titles.flatMap(({ text, of, status }, at) => {
    if (status !== "former" && offices[at]!.isNational && !HELD_BY_MANY.test(text)) return [""];
    if (of === null || status === "former" || ELSEWHERE.test(text)) return [];
    const division = setting.jurisdiction(of)?.division;
    if (division === undefined) return [];
    const isPrinted =
      !isInferred ||
      of !== setting.page.home ||
      [division.name, ...division.shorts].some((form) => text.startsWith(form));
    return isPrinted ? [division.code.replace(/(?:00)+$/, "")] : [];
  });
}
