/** Whether a value is a page record, whoever made it: what other programs write is read nowhere before it has passed here. */

import { isDay } from "../days";
import type { Print, PrintedRun, Sheet } from "./print";
import type {
  ArticleLink,
  ArticleRecord,
  DoubtfulSite,
  EventLink,
  EventRecord,
  PageFormat,
  PageRecord,
  ParticipantRecord,
  PersonRecord,
  Quote,
  SiteRecord,
  TitleRecord,
} from "./record";

/** What is wrong with a value, as it is said behind its name: `.line is -1 and must be …`; undefined for nothing. */
type Check = (value: unknown) => string | undefined;

/**
 * What is wrong with a record, or with what was taken for one: the first fault, with its path and the value got, such as
 * `published is "2022-02-30" and must be a day of the calendar, such as 2022-04-14, or null`. Undefined for a record.
 */
export function faultOfRecord(value: unknown): string | undefined {
  const fault = RECORD(value) ?? faultOfArticles(value);
  return fault?.startsWith(".") ? fault.slice(1) : fault && `it${fault}`;
}

/** Of a value whose members are what they must be: an id of two articles, or of none. */
const faultOfArticles: Check = (value) => {
  // It has passed as a record.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { articles, events } = value as PageRecord;
  const ids = new Set<string>();
  for (const [at, { id }] of articles.entries()) {
    if (ids.has(id)) return `.articles[${at}].id is ${shown(id)} a second time`;
    ids.add(id);
  }
  const stray = events.findIndex(({ article: id }) => !ids.has(id));
  return stray < 0 ? undefined : `.events[${stray}].article is ${shown(events[stray]!.article)}, and no article is`;
};

const must =
  (passes: (value: unknown) => boolean, what: string): Check =>
  (value) =>
    passes(value) ? undefined : ` is ${shown(value)} and must be ${what}`;

/** Short, and on one line. */
function shown(value: unknown): string {
  if (value === undefined) return "absent";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const isText = (value: unknown): value is string => typeof value === "string";

const text = must(isText, "a text");
/** In characters: what is longer is no name, and nobody's time should go into comparing it with others. */
const LONGEST_NAME = 10_000;
const name = must(
  (value) => isText(value) && value.trim() !== "" && value.length <= LONGEST_NAME,
  `a text of 1 to ${LONGEST_NAME} characters`,
);
const whole = must((value) => Number.isSafeInteger(value) && Number(value) >= 0, "a whole number, 0 or more");
const counted = must((value) => Number.isSafeInteger(value) && Number(value) >= 1, "a whole number, 1 or more");
const number = must((value) => Number.isFinite(value), "a number");
const share = must((value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1");
const flag = must((value) => typeof value === "boolean", "true or false");
const hash = must((value) => isText(value) && /^[\da-f]{64}$/.test(value), "a SHA-256, 64 signs of 0-9 and a-f");
const day = must((value) => isText(value) && isDay(value), "a day of the calendar, such as 2022-04-14, or null");

const oneOf = <Name extends string>(names: Readonly<Record<Name, true>>): Check =>
  must((value) => isText(value) && Object.hasOwn(names, value), `one of ${Object.keys(names).join(", ")}`);

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const list =
  (check: Check, ...lengths: readonly number[]): Check =>
  (value) => {
    if (!Array.isArray(value)) return ` is ${shown(value)} and must be a list`;
    if (lengths.length > 0 && !lengths.includes(value.length))
      return ` has ${value.length} members and must have ${lengths.join(" or ")}`;
    for (let at = 0; at < value.length; at += 1) {
      const fault = check(value[at]);
      if (fault !== undefined) return `[${at}]${fault}`;
    }
    return undefined;
  };

/** Fields that it does not name are for others. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- so that no field of T is forgotten
const object = <T>(fields: { readonly [Name in keyof T]-?: Check }): Check => {
  const checks = Object.entries<Check>(fields);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return ` is ${shown(value)} and must be an object`;
    const all: Readonly<Record<string, unknown>> = { ...value };
    for (const [field, check] of checks) {
      const fault = check(Object.hasOwn(all, field) ? all[field] : undefined);
      if (fault !== undefined) return `.${field}${fault}`;
    }
    return undefined;
  };
};

const texts: Check = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return ` is ${shown(value)} and must be an object`;
  const [wrong] = Object.entries(value).filter(([, said]) => !isText(said));
  return wrong && `.${wrong[0]} is ${shown(wrong[1])} and must be a text`;
};

const quote = object<Quote>({ start: whole, end: whole, line: counted, text, confidence: orAbsent(share) });
const quotes = list(quote);

const link = object<ArticleLink>({ source: name, article: name });

const article = object<ArticleRecord>({
  id: name,
  headline: orNull(text),
  kicker: orNull(text),
  bylines: list(text),
  body: text,
  start: whole,
  end: whole,
  line: counted,
  continues: orAbsent(link),
  continuedBy: orAbsent(link),
});

const title = object<TitleRecord>({
  text: name,
  of: orNull(name),
  status: oneOf<TitleRecord["status"]>({ held: true, acting: true, former: true, proposed: true }),
  mentions: quotes,
});

const person = object<PersonRecord>({
  name,
  titles: list(title),
  mentions: quotes,
  foundBy: text,
  id: orAbsent(name),
  anonymous: orAbsent(flag),
  confidence: orAbsent(share),
});

const site = object<SiteRecord>({
  name,
  aliases: list(name),
  kind: name,
  within: orNull(name),
  mentions: quotes,
  foundBy: text,
  id: orAbsent(name),
  confidence: orAbsent(share),
});

const participant = object<ParticipantRecord>({
  name,
  role: oneOf<ParticipantRecord["role"]>({ lead: true, chair: true, speak: true, accompany: true, attend: true }),
  order: counted,
  mode: orAbsent(oneOf<NonNullable<ParticipantRecord["mode"]>>({ branch: true, video: true })),
  venue: orAbsent(name),
  evidence: quotes,
  confidence: orAbsent(share),
});

const event = object<EventRecord>({
  id: name,
  type: oneOf<EventRecord["type"]>({ visit: true, meeting: true, ceremony: true, reception: true, other: true }),
  name: text,
  date: orNull(text),
  resolved: orNull(text),
  dayPart: orNull(text),
  article: name,
  participants: list(participant),
  at: list(name),
  doubtful: orAbsent(list(object<DoubtfulSite>({ name, confidence: share }))),
  confidence: orAbsent(share),
  evidence: quotes,
  continues: orAbsent(object<EventLink>({ source: name, article: name, start: whole, nth: counted })),
});

const point = list(number, 2);

const print = object<Print>({
  sheets: list(object<Sheet>({ width: number, height: number })),
  runs: list(
    object<PrintedRun>({
      start: whole,
      end: whole,
      sheet: counted,
      from: point,
      to: point,
      size: number,
      edges: orAbsent(list(number)),
      confidence: orAbsent(list(share)),
    }),
  ),
});

const RECORD = object<PageRecord>({
  source: name,
  sha256: hash,
  format: orAbsent(
    oneOf<PageFormat>({
      txt: true,
      md: true,
      html: true,
      pdf: true,
      docx: true,
      doc: true,
      rtf: true,
      odt: true,
      epub: true,
      jsonl: true,
      scan: true,
      csv: true,
      xlsx: true,
      xls: true,
      xml: true,
    }),
  ),
  encoding: orAbsent(text),
  print: orAbsent(print),
  text: orAbsent(text),
  doubts: orAbsent(list(text)),
  url: orAbsent(text),
  publication: orNull(text),
  home: orNull(name),
  published: orNull(day),
  known: texts,
  articles: list(article),
  persons: list(person),
  places: list(site),
  facilities: list(site),
  events: list(event),
});
