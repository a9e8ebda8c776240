/** Events (活动): the names that a page uses become ids, and what two reports tell alike is one event. */
import { hash } from "node:crypto";
import type { EventRecord, PersonRecord, Quote, Role } from "../model";
import { wholeDays } from "./dates";
import { articleId, type EventEntity, type Participant, type Stop } from "./entities";
import { mostSure } from "../derive";
import { byCodeUnits, distinct, groupBy, sortedBy } from "../collections";
import { groupReports } from "./reports";
import type { Told } from "./same-event";
import type { Setting } from "./setting";
import type { Sites } from "./sites";
import type { Stories } from "./stories";
import { joinPieces, keysOf, reportsOf, stopsOnce } from "./told-on";

/** The most active first. */
const ROLES: readonly Role[] = ["lead", "chair", "speak", "accompany", "attend"];

/** Names that the page's record does not hold are left out: without them there is nothing to quote. */
export function resolveEvents(
  settings: readonly Setting[],
  personOf: ReadonlyMap<PersonRecord, string>,
  sites: Sites,
  stories: Stories,
): readonly EventEntity[] {
  const pieces = settings.flatMap((setting) => {
    const keys = keysOf(setting.page, stories);
    const bearers = groupBy(setting.page.persons, ({ name }) => name);
    return setting.page.events.map((record, at) => ({
      event: eventOf(record, setting, bearers, personOf, sites),
      key: keys[at]!,
      part: stories.upTo(articleId(setting.page, record.article)).length,
    }));
  });
  const told = Array.from(groupBy(joinPieces(pieces), ({ id }) => id).values(), repeated);
  const published = new Map(settings.map(({ page }) => [articleId(page, ""), page.published]));
  // Reports without a whole day can only be told to be one when they are reprints: these have the sentences in common.
  const days = groupBy(told, ({ dateFrom, reports }) => dateFrom ?? reports[0]?.quote.text ?? "");
  const groups = [...days.values()].flatMap((some) =>
    groupReports(some.map((event) => toldOf(event, published, stories))),
  );
  const events = groups.map(merge);
  return sortedBy(events, ({ id }) => id).map(copyOf);
}

/**
 * What the graph reads of an event, made anew. Ids are in no order of the text, and thousands are read again and again: they
 * had better lie in memory as they are read.
 */
function copyOf(event: EventEntity): EventEntity {
  const [participants, at] = [event.participants.map((one) => ({ ...one })), event.at.map((stop) => ({ ...stop }))];
  return { ...event, participants, at, reports: event.reports.map((report) => ({ ...report })) };
}

/** `published` is by what the ids of a page's articles begin with. */
function toldOf(event: EventEntity, published: ReadonlyMap<string, string | null>, stories: Stories): Told {
  const article = event.reports[0]?.article ?? "";
  const quotes = event.reports.map(({ quote }) => quote.text);
  const page = article.slice(0, article.indexOf("#") + 1);
  return { event, story: stories.upTo(article)[0], quotes, published: published.get(page) ?? null };
}

function place(quote: Quote | undefined): string {
  return String(quote?.start ?? 0).padStart(9, "0");
}

function eventOf(
  record: EventRecord,
  setting: Setting,
  bearers: Bearers,
  personOf: ReadonlyMap<PersonRecord, string>,
  sites: Sites,
): EventEntity {
  const { type, name, date, resolved, dayPart } = record;
  const article = articleId(setting.page, record.article);
  const participants = participantsOf(record, setting, bearers, personOf, sites);
  const at = stopsOf(record, setting, sites);
  const days = wholeDays(resolved) ?? wholeDays(date);
  // By the names on the page: the ids of persons and sites may change when another page joins them to others.
  const names = distinct(record.participants.map((one) => one.name));
  const stops = distinct(record.at);
  return {
    id: eventId([resolved ?? date ?? "", type, ...names, "at", ...stops, "in", article]),
    type,
    name,
    date,
    dateFrom: days?.from ?? null,
    dateTo: days?.to ?? null,
    dayPart,
    participants,
    at,
    reports: evidenceOf(record).map((quote) => ({ article, quote })),
  };
}

/** `event:` and twelve hexadecimal digits. */
function eventId(parts: readonly string[]): string {
  return `event:${hash("sha256", parts.join("\n")).slice(0, 12)}`;
}

/** Those who bear each name on a page. */
type Bearers = ReadonlyMap<string, readonly PersonRecord[]>;

function participantsOf(
  { participants }: EventRecord,
  setting: Setting,
  bearers: Bearers,
  personOf: ReadonlyMap<PersonRecord, string>,
  sites: Sites,
): EventEntity["participants"] {
  const all = participants.flatMap(
    ({ name, role, order, mode, venue, evidence, confidence }): readonly Participant[] => {
      const people = bearersIn(bearers.get(name) ?? [], evidence).flatMap((record) => personOf.get(record) ?? []);
      const site = venue === undefined ? undefined : siteOf(venue, setting, sites)?.id;
      const how = { role, order, mode: mode ?? null, venue: site ?? null, confidence: confidence ?? null };
      return people.map((person) => ({ person, ...how }));
    },
  );
  if (all.length < 2) return all;
  const once = [...groupBy(all, ({ person }) => person).values()].map((same) => ({
    ...strongest(same),
    order: Math.min(...same.map(({ order }) => order)),
  }));
  return once.toSorted((a, b) => a.order - b.order || byCodeUnits(a.person, b.person));
}

/** Of those who bear one name on a page, whoever is named in the evidence; else the first. */
function bearersIn(persons: readonly PersonRecord[], evidence: readonly Quote[]): readonly PersonRecord[] {
  const inside = (person: PersonRecord): boolean =>
    person.mentions.some((mention) => evidence.some(({ start, end }) => start <= mention.start && mention.end <= end));
  const named = persons.length > 1 ? persons.filter(inside) : [];
  return named.length > 0 ? named : persons.slice(0, 1);
}

function stopsOf({ at, doubtful = [] }: EventRecord, setting: Setting, sites: Sites): readonly Stop[] {
  if (at.length === 0) return [];
  const doubts = new Map(doubtful.map(({ name, confidence }) => [name, confidence]));
  const stops = at.flatMap((name): readonly Stop[] => {
    const site = siteOf(name, setting, sites);
    return site === undefined ? [] : [{ confidence: doubts.get(name) ?? null, ...site }];
  });
  return stopsOnce(stops);
}

function siteOf(name: string, setting: Setting, sites: Sites): Pick<Stop, "label" | "id"> | undefined {
  const facility = sites.facilityId(setting, name);
  if (facility !== undefined) return { label: "Facility", id: facility };
  const placeId = sites.placeId(setting, name);
  return placeId === undefined ? undefined : { label: "Place", id: placeId };
}

/** The event's own sentences, else those of its participants. */
function evidenceOf({ evidence, participants }: EventRecord): readonly Quote[] {
  const quotes = evidence.length > 0 ? evidence : participants.flatMap((participant) => participant.evidence);
  if (quotes.length < 2) return quotes;
  const once = groupBy(
    sortedBy(quotes, (quote) => `${place(quote)}\n${quote.end}`),
    ({ start, end }) => `${start}-${end}`,
  );
  return [...once.values()].map(([quote]) => quote!);
}

/** One article that tells the same twice: the first names it, each adds its sentences. */
function repeated(same: readonly EventEntity[]): EventEntity {
  if (same.length === 1) return same[0]!;
  const sorted = sortedBy(same, ({ reports: [first] }) => `${first?.article}\n${place(first?.quote)}`);
  return { ...sorted[0]!, reports: reportsOf(sorted) };
}

/**
 * Reports of several articles: the one with most people and stops names the event and comes first in every list, the
 * others add to it. The id is that of the earliest paper, so that a later one does not change it.
 */
function merge(group: readonly Told[]): EventEntity {
  if (group.length === 1) return group[0]!.event;
  const fullest = group.toSorted((a, b) => sizeOf(b.event) - sizeOf(a.event) || byCodeUnits(a.event.id, b.event.id));
  const [earliest] = sortedBy(
    group,
    ({ published, event }) => `${published ?? "9"}
${event.id}`,
  );
  const events = fullest.map(({ event }) => event);
  const people = groupBy(
    events.flatMap(({ participants }) => participants),
    ({ person }) => person,
  );
  const participants = [...people.values()].map((same, at) => ({ ...strongest(same), order: at + 1 }));
  return {
    ...events[0]!,
    id: earliest!.event.id,
    date: events.find(({ date }) => date !== null)?.date ?? null,
    dayPart: events.find(({ dayPart }) => dayPart !== null)?.dayPart ?? null,
    participants,
    at: stopsOnce(events.flatMap(({ at }) => at)),
    reports: reportsOf(events),
  };
}

function sizeOf({ participants, at }: EventEntity): number {
  return participants.length + at.length;
}

/** In the most active role; in the room, if any report says nothing else; as sure as the surest. */
function strongest(same: readonly Participant[]): Participant {
  const [first] = same;
  if (same.length === 1) return first!;
  const present = same.find(({ mode }) => mode === null) ?? first!;
  const role = ROLES.find((one) => same.some((other) => other.role === one)) ?? first!.role;
  return { ...present, role, confidence: mostSure(same.map(({ confidence }) => confidence)) };
}
