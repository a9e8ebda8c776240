/** All recognisers over the articles of one page, in the order in which they need one another. */

import type { Lattice, Lexicon } from "../lexicon";
import { firstAtOrAfter, overlaps, type Span } from "../text";
import { refine, type Refiner, type Verdict } from "./candidate";
import { Counter } from "./count";
import { clockOf, recogniseDates, type DateMention, type Stamp } from "./dates";
import type { Home } from "./jurisdiction";
import { recognisePersons, type People, type PersonMention } from "./persons";
import { recognisePlaces, type PlaceMention } from "./places";
import { recognisePosts, type PostMention } from "./posts";
import { citiesInSites, outsideSites, recogniseSites, type SiteMention } from "./sites";
import { inFull } from "./whole-names";

/** What was found in one text, each list in order of its start. */
export interface Recognised {
  readonly text: string;
  /** Its dictionary words. */
  readonly lattice: Lattice;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  /** Cities that sites are called after; nobody need have gone there. */
  readonly cities: readonly PlaceMention[];
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
  /** Every site that the text names, whether or not somebody went there. */
  readonly sites: readonly SiteMention[];
  /** What became of every candidate, kept or dropped. */
  readonly verdicts: () => readonly Verdict[];
}

interface PageFacts {
  readonly home: Home;
  /** Of each text, where they differ; that of the page where absent. */
  readonly homes?: readonly Home[];
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  /** For each text what the dateline in front of it says; a text behind the last has none. */
  readonly stamps: readonly Stamp[];
  /** Reporters, who are no officials. */
  readonly bylines: ReadonlySet<string>;
}

/** One result for each text, in order. The articles of a page share their names: who is titled in one is known in all. */
export function recognise(texts: readonly Lattice[], lexicon: Lexicon, facts: PageFacts): readonly Recognised[] {
  const counter = new Counter(texts.map(({ text }) => text).join("\n"));
  const read = texts.map((lattice) => ({ text: lattice.text, lattice }));
  const people = recognisePersons({ texts: read, lexicon, home: facts.home, bylines: facts.bylines });
  return read.map(({ text, lattice }, index) => {
    const home = facts.homes?.[index] ?? facts.home;
    const ground = { text, lattice, lexicon, home, counter };
    return recogniseIn(ground, people[index]!, clockOf(facts.published, facts.stamps[index]));
  });
}

type Ground = Parameters<typeof recognisePlaces>[0];

/** Dates and places, posts for the people, and the sites between all these. */
function recogniseIn(ground: Ground, people: People, clock: ReturnType<typeof clockOf>): Recognised {
  const { text, lattice } = ground;
  const { persons } = people;
  const dates = recogniseDates(lattice, clock);
  const areas = refine("place", recognisePlaces(ground), placeRefiners(persons));
  const placeAt = new Map(areas.kept.map((place) => [place.start, place]));
  const posts = recognisePosts({ placeAt, persons, dates, ...ground });
  const [titled, bare] = partTitled(persons, posts);
  const names = [...titled, ...posts].toSorted(byStart);
  const sites = recogniseSites({ places: areas.kept, names, people: bare, ...ground });
  const inSite = (person: Span): boolean => isInside(sites.kept, person);
  return {
    text,
    lattice,
    dates,
    places: outsideSites(areas.kept, sites.kept),
    cities: citiesInSites(areas.kept, sites.kept, ground.home),
    ...inFull({ persons: persons.filter((person) => !inSite(person)), posts }),
    sites: sites.kept,
    // A getter would make of every result a hash table, which is slow to make and to read.
    verdicts: () => {
      const sure = [
        ...posts.map((post) => verdictOf("post", "posts/grammar", post)),
        ...dates.map((date) => verdictOf("date", `dates/${date.kind}`, date)),
      ];
      const ofPeople = people
        .verdicts()
        .map((one) => (one.droppedBy === null && inSite(one) ? { ...one, droppedBy: IN_A_SITE } : one));
      return [...ofPeople, ...areas.verdicts, ...sites.verdicts, ...sure].toSorted(byStart);
    },
  };
}

/** Those beside whom a post stands, and the others, who may be part of a site's name: 谭子安 in 谭子安故居. */
export function partTitled<Person extends Span>(
  persons: readonly Person[],
  posts: readonly Span[],
): readonly [readonly Person[], readonly Person[]] {
  const [starts, ends] = [new Set(posts.map(({ start }) => start)), new Set(posts.map(({ end }) => end))];
  const isTitled = ({ start, end }: Span): boolean => ends.has(start) || starts.has(end);
  return [persons.filter(isTitled), persons.filter((person) => !isTitled(person))];
}

/** What drops a person who is only part of a site's name. */
export const IN_A_SITE = "persons/in-a-site";

function isInside(sites: readonly SiteMention[], person: Span): boolean {
  const at = firstAtOrAfter(sites, person.start + 1);
  return [sites[at - 1], sites[at]].some((site) => site !== undefined && overlaps(site, person));
}

function verdictOf(kind: Verdict["kind"], foundBy: string, { start, end }: Span): Verdict {
  return { start, end, kind, foundBy, droppedBy: null };
}

function placeRefiners(persons: readonly PersonMention[]): readonly Refiner<PlaceMention>[] {
  return [
    { name: "places/not-vouched-for", drops: (place) => !place.vouched },
    { name: "places/in-a-name", drops: (place) => insideName(persons, place) },
  ];
}

function insideName(persons: readonly PersonMention[], place: Span): boolean {
  const at = firstAtOrAfter(persons, place.start + 1);
  return [persons[at - 1], persons[at]].some((person) => person !== undefined && overlaps(person, place));
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
