/** Resolving: the mentions of many pages become entities, whatever the order of the pages. */
import { formatProblem } from "../errors";
import type { PageRecord, PersonRecord } from "../model";
import { Abroad } from "./abroad";
import { withBearers } from "./bearers";
import { Bodies } from "./bodies";
import { Decisions } from "./decisions";
import { articleId, type ArticleEntity, type Contradiction, type Entities } from "./entities";
import { resolveEvents } from "./events";
import { withReliableHome } from "./homes";
import { Offices } from "./offices";
import { groupBy, sortedBy } from "../collections";
import { resolvePersons } from "./persons";
import { propose } from "./proposals";
import { withOwnSeats } from "./seats";
import { type Knowledge, Setting } from "./setting";
import { resolveSites, type Sites } from "./sites";
import { Stories } from "./stories";
import { followUp, outsideTenure, scatteredNames } from "./successions";
import { observe, tenuresOf } from "./tenures";
import { resolveTitle, type ResolvedTitle } from "./titles";

export type {
  ArticleEntity,
  Contradiction,
  ContradictionKind,
  Entities,
  EventEntity,
  Participant,
  PersonEntity,
  Proposal,
  SiteEntity,
  TitleEntity,
} from "./entities";
export { articleAt } from "./entities";
export type { Knowledge } from "./setting";
export { withYear } from "./year";

/** Who and what the records speak of. Of records of the same bytes, the one whose source sorts first counts. */
export function resolve(records: readonly PageRecord[], lexicon: Knowledge): Entities {
  const read = distinctPages(records).map((page) => withReliableHome(page, lexicon));
  const pages = withOwnSeats(read, lexicon).map((page) => withBearers(page, lexicon));
  const settings = pages.map((page) => new Setting(page, lexicon));
  const stories = new Stories(pages);
  const decisions = new Decisions(lexicon.sameAs, lexicon.notSameAs);
  const sites = resolveSites(settings, lexicon, decisions);
  const bodies = new Bodies(lexicon);
  const offices = new Offices(lexicon, bodies);
  const titles = resolveTitles(settings, sites, bodies, new Abroad(pages, offices));
  const { persons, idOf } = resolvePersons(settings, (record) => titles.get(record)!, decisions, offices);
  const found = [...titles.values()].flat();
  const known = {
    persons,
    titles: onceById(found.map(({ title }) => title)),
    organisations: onceById(found.flatMap(({ organisation }) => organisation ?? [])),
    places: sites.places,
    facilities: sites.facilities,
    events: resolveEvents(settings, idOf, sites, stories),
    articles: onceById(pages.flatMap((page) => articlesOf(page, stories))),
  };
  const observations = observe(persons, known.events);
  const tenures = tenuresOf(observations, known.titles);
  const { successions, problems } = followUp(persons, known.titles, observations);
  const outside = outsideTenure(persons, known.titles, observations, (name) => lexicon.personsNamed(name));
  const proposals = propose({ ...known, tenures }, decisions);
  return {
    ...known,
    tenures,
    successions,
    proposals,
    problems: sortProblems([...problems, ...outside, ...scatteredNames(persons)]),
  };
}

/** Each once. */
function sortProblems(problems: readonly Contradiction[]): readonly Contradiction[] {
  const once = new Map(problems.map((problem) => [`${problem.kind}\n${formatProblem(problem)}`, problem]));
  return sortedBy(once, ([key]) => key).map(([, problem]) => problem);
}

function distinctPages(records: readonly PageRecord[]): readonly PageRecord[] {
  const sorted = sortedBy(records, ({ source }) => source);
  return [...groupBy(sorted, ({ sha256 }) => sha256).values()].map(([page]) => page!);
}

function resolveTitles(
  settings: readonly Setting[],
  { placeId }: Sites,
  bodies: Bodies,
  abroad: Abroad,
): ReadonlyMap<PersonRecord, readonly ResolvedTitle[]> {
  return new Map(
    settings.flatMap((setting) => {
      const idOf = (name: string) => placeId(setting, name);
      const known = new Map<string, ResolvedTitle>();
      return setting.page.persons.map((person) => {
        const isAbroad = abroad.has(person);
        const titles = person.titles.map((title) => {
          // A post of a division is what its text says, whoever holds it, and thousands on a page may hold the same.
          const isOfDivision = title.of !== null && setting.division(title.of) !== undefined;
          const key = `${title.of}\n${title.text}`;
          const resolved =
            (isOfDivision ? known.get(key) : undefined) ?? resolveTitle(title, setting, idOf, bodies, isAbroad);
          if (isOfDivision) known.set(key, resolved);
          return resolved;
        });
        return [person, titles] as const;
      });
    }),
  );
}

function articlesOf(page: PageRecord, stories: Stories): readonly ArticleEntity[] {
  return page.articles.map((record) => {
    const id = articleId(page, record.id);
    return { id, story: stories.upTo(id), page, record };
  });
}

function onceById<T extends { readonly id: string }>(entities: readonly T[]): readonly T[] {
  const once = new Map<string, T>();
  for (const entity of entities) once.set(entity.id, entity);
  return sortedBy(once.values(), ({ id }) => id);
}
