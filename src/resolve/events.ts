/** Events (活动): the names that a page uses become ids, and what two reports tell alike is one event. */
import { createHash } from "node:crypto";
import type { EventRecord, PersonRecord, Quote, Role } from "../model";
import { wholeDays } from "./dates";
import { articleId, type EventEntity } from "./entities";
import { groupBy, sortedBy } from "./order";
import type { Setting } from "./setting";
import type { Sites } from "./sites";

/** The most active first. */
const ROLES: readonly Role[] = ["lead", "chair", "speak", "accompany", "attend"];

/** Names that the page's record does not hold are left out: without them there is nothing to quote. */
export function resolveEvents(
  settings: readonly Setting[],
  personOf: ReadonlyMap<PersonRecord, string>,
  sites: Sites,
): readonly EventEntity[] {
  const all = settings.flatMap((setting) =>
    setting.page.events.map((record) => eventOf(record, setting, personOf, sites)),
  );
  const sorted = sortedBy(all, ({ id, reports }) => `${id}\n${reports[0]?.article}\n${place(reports[0]?.quote)}`);
  return [...groupBy(sorted, ({ id }) => id).values()].map(merge);
}

function place(quote: Quote | undefined): string {
  return String(quote?.start ?? 0).padStart(9, "0");
}

function eventOf(
  record: EventRecord,
  setting: Setting,
  personOf: ReadonlyMap<PersonRecord, string>,
  sites: Sites,
): EventEntity {
  const { type, name, date, resolved, dayPart } = record;
  const article = articleId(setting.page, record.article);
  const participants = participantsOf(record, setting, personOf);
  const at = stopsOf(record, setting, sites);
  const days = wholeDays(resolved) ?? wholeDays(date);
  const persons = participants.map(({ person }) => person).toSorted();
  const stops = at.map(({ id }) => id).toSorted();
  return {
    id: eventId([resolved ?? date ?? "", type, ...persons, "at", ...stops, "in", article]),
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
  return `event:${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12)}`;
}

function participantsOf(
  { participants }: EventRecord,
  { page }: Setting,
  personOf: ReadonlyMap<PersonRecord, string>,
): EventEntity["participants"] {
  const found = participants.flatMap(({ name, role, order, evidence }) => {
    const record = bearer(
      page.persons.filter((person) => person.name === name),
      evidence,
    );
    const person = record === undefined ? undefined : personOf.get(record);
    return person === undefined ? [] : [{ person, role, order }];
  });
  const once = [...groupBy(found, ({ person }) => person).values()].map((same) => ({
    person: same[0]!.person,
    role: ROLES.find((role) => same.some((one) => one.role === role)) ?? same[0]!.role,
    order: Math.min(...same.map(({ order }) => order)),
  }));
  return sortedBy(once, ({ order, person }) => `${String(order).padStart(9, "0")}\n${person}`);
}

/** Of two who bear one name on a page, the one named in the evidence; else the first. */
function bearer(persons: readonly PersonRecord[], evidence: readonly Quote[]): PersonRecord | undefined {
  const inside = (person: PersonRecord): boolean =>
    person.mentions.some((mention) => evidence.some(({ start, end }) => start <= mention.start && mention.end <= end));
  return persons.find(inside) ?? persons[0];
}

function stopsOf({ at }: EventRecord, setting: Setting, sites: Sites): EventEntity["at"] {
  const stops = at.flatMap((name): EventEntity["at"] => {
    const facility = sites.facilityId(setting, name);
    if (facility !== undefined) return [{ label: "Facility", id: facility }];
    const placeId = sites.placeId(setting, name);
    return placeId === undefined ? [] : [{ label: "Place", id: placeId }];
  });
  return stops.filter(({ id }, index) => stops.findIndex((stop) => stop.id === id) === index);
}

/** The event's own sentences, else those of its participants. */
function evidenceOf({ evidence, participants }: EventRecord): readonly Quote[] {
  const quotes = evidence.length > 0 ? evidence : participants.flatMap((participant) => participant.evidence);
  const once = groupBy(
    sortedBy(quotes, (quote) => `${place(quote)}\n${quote.end}`),
    ({ start, end }) => `${start}-${end}`,
  );
  return [...once.values()].map(([quote]) => quote!);
}

/** All that tell of one event: the first names it, each adds its sentences. */
function merge(same: readonly EventEntity[]): EventEntity {
  const reports = groupBy(
    same.flatMap((event) => event.reports),
    ({ article, quote }) => `${article}\n${quote.start}-${quote.end}`,
  );
  return { ...same[0]!, reports: [...reports.values()].map(([report]) => report!) };
}
