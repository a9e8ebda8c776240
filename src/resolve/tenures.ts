/**
 * Who held which post, as observed: from the first to the last day on which a page gives somebody the post. Between two
 * such days the post was held all the time, unless somebody else is seen in it for long.
 */
import { daysBetween } from "../days";
import type { PageRecord, Quote, TitleStatus } from "../model";
import { type Confidence, mostSure, spanOf } from "../derive";
import { careerDates } from "./careers";
import { wholeDays } from "./dates";
import { articleAt, type EventEntity, type PersonEntity, type TenureEntity, type TitleEntity } from "./entities";
import { distinct, groupBy, sortedBy } from "../collections";
import { isSingleHolder } from "./posts";

/** Who is seen in a post again within this many days had not left it. */
const ABSENCE = 90;

/** A post as one page gives it to a person. */
export interface Observation {
  readonly person: string;
  readonly title: string;
  readonly status: TitleStatus;
  readonly page: PageRecord;
  readonly mentions: readonly Quote[];
  readonly confidence: Confidence;
  /** The years of a career in the text, else the day of the newspaper, else the days of the person's events on the page. */
  readonly dates: readonly string[];
  /** The first whole day of these. */
  readonly day: string | undefined;
}

/** Every post that a page gives somebody, one observation for each page; without any day where nothing dates it. */
export function observe(persons: readonly PersonEntity[], events: readonly EventEntity[]): readonly Observation[] {
  const datesOf = eventDatesByPage(persons, events);
  return persons.flatMap(({ id, holdings }) =>
    holdings.map((holding) => {
      const { published, sha256 } = holding.page;
      const dates =
        careerDates(holding.page, holding.mentions) ?? (published === null ? datesOf(id, sha256) : [published]);
      return { person: id, dates, day: firstDay(dates), ...holding };
    }),
  );
}

const NONE: readonly string[] = [];

function eventDatesByPage(
  persons: readonly PersonEntity[],
  events: readonly EventEntity[],
): (person: string, sha256: string) => readonly string[] {
  const pages = new Map(
    persons.flatMap(({ sightings }) => sightings.map(({ page }) => [page.sha256.slice(0, 12), page.sha256])),
  );
  const dates = new Map<string, Map<string, string[]>>();
  for (const { participants, reports, date, dateFrom, dateTo } of events) {
    const when = dateFrom === null ? date : `${dateFrom}/${dateTo}`;
    if (when === null) continue;
    const where = new Set(reports.map(({ article }) => pages.get(article.slice("article:".length).split("#")[0]!)!));
    for (const { person } of participants) {
      const byPage = dates.get(person) ?? new Map<string, string[]>();
      dates.set(person, byPage);
      for (const sha256 of where) {
        const days = byPage.get(sha256);
        if (days) days.push(when);
        else byPage.set(sha256, [when]);
      }
    }
  }
  return (person, sha256) => dates.get(person)?.get(sha256) ?? NONE;
}

/** One for each person, post and status; two when somebody else held the post in between. Sorted. */
export function tenuresOf(
  observations: readonly Observation[],
  titles: readonly TitleEntity[],
): readonly TenureEntity[] {
  const single = new Set(titles.filter((one) => isSingleHolder(one.name, one.jurisdiction)).map(({ id }) => id));
  const tenures = [...groupBy(observations, ({ title }) => title)].flatMap(([title, seen]) => {
    const holders = new Holders(single.has(title) ? seen : []);
    const byPerson = [...groupBy(seen, ({ person }) => person).values()];
    return byPerson
      .flatMap((own) => (own.length === 1 ? [own] : [...groupBy(own, ({ status }) => status).values()]))
      .flatMap((same) => spells(same, holders).map((spell, at) => tenure(spell, at + 1)));
  });
  return sortedBy(tenures, ({ person, title, status, spell }) => `${person}\n${title}\n${status}\n${spell}`);
}

/** In order; what has no whole day belongs to the first. */
function spells(same: readonly Observation[], holders: Holders): readonly (readonly Observation[])[] {
  const dated = sortedBy(same.filter(isDated), (one) => one.day);
  const { person } = same[0]!;
  const found: Observation[][] = [same.filter((one) => !isDated(one))];
  dated.forEach((one, at) => {
    const before = dated[at - 1]?.day;
    const left =
      before !== undefined && daysBetween(before, one.day) > ABSENCE && holders.hasOther(person, before, one.day);
    if (left) found.push([one]);
    else found.at(-1)!.push(one);
  });
  return found;
}

type Dated = Observation & { readonly day: string };

function isDated(one: Observation): one is Dated {
  return one.day !== undefined;
}

/** Who is seen in a post that one person holds at a time, by the day: a post may have thousands of pages. */
class Holders {
  readonly #seen: readonly Dated[];

  constructor(seen: readonly Observation[]) {
    this.#seen = sortedBy(
      seen.filter(isDated).filter((one) => inOffice(one)),
      (one) => one.day,
    );
  }

  /** Whether somebody else is, after one day and before another. */
  hasOther(person: string, after: string, before: string): boolean {
    let [low, high] = [0, this.#seen.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#seen[middle]!.day <= after) low = middle + 1;
      else high = middle;
    }
    for (; low < this.#seen.length && this.#seen[low]!.day < before; low += 1)
      if (this.#seen[low]!.person !== person) return true;
    return false;
  }
}

/** Whether the page says that the post is held, if only for the time being. */
export function inOffice({ status }: { readonly status: TitleStatus }): boolean {
  return status === "held" || status === "acting";
}

/** The first whole day of some dates. */
function firstDay(dates: readonly string[]): string | undefined {
  return distinct(dates.flatMap((date) => wholeDays(date)?.from ?? []))[0];
}

function tenure(seen: readonly Observation[], spell: number): TenureEntity {
  const { person, title, status } = seen[0]!;
  const articles = new Set<string | undefined>();
  for (const { page, mentions } of seen) for (const quote of mentions) articles.add(articleAt(page, quote));
  articles.delete(undefined);
  const { first, last } = spanOf(seen.flatMap(({ dates }) => dates));
  const confidence = mostSure(seen.map((one) => one.confidence));
  return { person, title, status, spell, first, last, articles: articles.size, confidence };
}
