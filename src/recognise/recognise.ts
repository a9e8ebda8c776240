/** All recognisers over the articles of one page, in the order in which they need one another. */

import { Trie, type Lexicon } from "../lexicon";
import { firstAtOrAfter, overlaps, type Span } from "../text";
import { recogniseAppointments } from "./appointments";
import { firstOfOverlapping, refine, type Refiner, type Verdict } from "./candidate";
import { counterOf } from "./count";
import { clockOf, recogniseDates, type DateMention } from "./dates";
import type { Home } from "./home";
import { cutsWord, isOrdinaryWord } from "./judge";
import type { People, PeopleScene, PersonMention, PostMention } from "./persons";
import { recognisePlaces, type PlaceMention } from "./places";
import type { SiteMention } from "./site";
import { isSure, recogniseStops, type Stop } from "./stops";
import { ATTENDANT, recogniseKnown, recogniseSpeakers, SPEAKER } from "./speakers";
import { recognisePosts } from "./posts";
import { recogniseTitled } from "./titled";
import { Vocabulary } from "./vocabulary";

/** What was found in one text, each list in order of its start. */
export interface Recognised {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
  readonly stops: readonly Stop[];
  /** What became of every candidate, kept or dropped. */
  readonly verdicts: readonly Verdict[];
}

export interface PageFacts {
  readonly home: Home;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  /** For each text the month of a day that names none, `--08` or `2023-08`; null where nothing says it. */
  readonly months: readonly (string | null)[];
  /** Reporters, who are no officials. */
  readonly bylines: ReadonlySet<string>;
}

/** One result for each text, in order. The articles of a page share their names: who is titled in one is known in all. */
export function recognise(texts: readonly string[], lexicon: Lexicon, facts: PageFacts): readonly Recognised[] {
  const vocabulary = Vocabulary.of(lexicon);
  const page = texts.join("\n");
  const count = counterOf(page);
  const places = texts.map((text) => recognisePlaces(text, vocabulary, facts.home));
  const scenes = texts.map((text, index) =>
    sceneOf(text, places[index]!, vocabulary, facts, facts.months[index] ?? null, count),
  );
  const titled = scenes.map(titledIn);
  const official = new Set(titled.flatMap((people) => people.posts.flatMap((post) => post.names)));
  const refiners = personRefiners(lexicon, facts.bylines, official);
  const first = scenes.map((scene, index) => {
    const candidates = [...titled[index]!.persons, ...recogniseSpeakers(scene)];
    return refine("person", candidates, [wordRefiner(scene, candidates), eponymRefiner(scene), ...refiners]);
  });
  const names = new Set(first.flatMap(({ kept }) => kept.map((person) => person.name)));
  for (const name of knownNames(page, lexicon, facts.home)) names.add(name);
  const known = Trie.of(names);
  return scenes.map((scene, index) => {
    const again = recogniseKnown(scene, known);
    const people = refine("person", [...first[index]!.kept, ...again], [eponymRefiner(scene), OVERLAPPING_NAME]);
    const persons = people.kept.toSorted(byStart);
    const areas = refine("place", places[index]!, placeRefiners(persons));
    const posts = postsIn(scene, persons, areas.kept);
    const stops = recogniseStops({ ...scene, places: areas.kept, names: [...persons, ...posts].toSorted(byStart) });
    const sites = refine(
      "site",
      stops.flatMap((stop) => stop.sites),
      SITE_REFINERS,
    );
    const last = new Set(people.verdicts);
    const dropped = [...first[index]!.verdicts, ...people.verdicts].filter((verdict) => isNews(verdict, last));
    const others: readonly Verdict[] = [
      ...posts.map((post): Verdict => ({ ...spanOf(post), kind: "post", foundBy: "titles/grammar", droppedBy: null })),
      ...scene.dates.map((date): Verdict => ({
        ...spanOf(date),
        kind: "date",
        foundBy: `dates/${date.kind}`,
        droppedBy: null,
      })),
    ];
    return {
      text: scene.text,
      dates: scene.dates,
      places: areas.kept,
      persons,
      posts,
      stops: stops.filter(isSure).map((stop) => ({ ...stop, sites: stop.sites.filter((site) => site.doubt === null) })),
      verdicts: [...dropped, ...areas.verdicts, ...sites.verdicts, ...others].toSorted(byStart),
    };
  });
}

function postsIn(
  { vocabulary, home, dates, text }: PeopleScene,
  persons: readonly PersonMention[],
  places: readonly PlaceMention[],
): readonly PostMention[] {
  const { lexicon } = vocabulary;
  const placeAt = new Map(places.map((place) => [place.start, place]));
  return recognisePosts({ lexicon, lattice: lexicon.automaton.read(text), home, placeAt, persons, dates });
}

/** People with their posts, whether these stand before the name or a verb gives them. */
function titledIn(scene: PeopleScene): People {
  const titled = recogniseTitled(scene);
  const appointed = recogniseAppointments(scene);
  return {
    persons: [...titled.persons, ...appointed.flatMap(({ persons }) => persons)],
    posts: [...titled.posts, ...appointed.flatMap(({ posts }) => posts)],
  };
}

const OVERLAPPING_NAME = firstOfOverlapping<PersonMention>("persons/overlapping");

/** A list vouches for its members, a dictionary for its people, and a title for who has a common surname behind it. */
function wordRefiner({ text, vocabulary }: PeopleScene, candidates: readonly PersonMention[]): Refiner<PersonMention> {
  const listed = new Set(candidates.filter(({ foundBy }) => foundBy === "persons/list").map(({ start }) => start));
  const { lexicon } = vocabulary;
  return {
    name: "persons/cuts-word",
    drops: (person) => {
      const { start, end, name, foundBy } = person;
      if (listed.has(start) || listed.has(end + 1) || lexicon.personsNamed(name).length > 0) return false;
      const surname = lexicon.surnames.get(name.slice(0, vocabulary.surnameAt(name, 0)));
      // 楚国清、: a pause behind three characters says as much as a common surname does.
      const paused = surname?.frequency === "uncommon" && name.length === 3 && /^[，、。；]/u.test(text.slice(end));
      if (foundBy === "persons/after-title" && (surname?.frequency === "common" || paused)) return false;
      return cutsWord(text, person);
    },
  };
}

/** What is called after somebody, who is not there: 某某理论, 某某精神, 某某故居. */
const EPONYM = /^(?:理论|思想|主义|精神|故居|纪念[馆堂园]|奖学?金?|基金)/u;

function eponymRefiner({ text }: PeopleScene): Refiner<PersonMention> {
  return { name: "persons/eponym", drops: ({ end }) => EPONYM.test(text.slice(end, end + 3)) };
}

/** A reporter is dropped unless the text gives the name a post; the doubts of a speaker's name are not those of a titled one. */
function personRefiners(
  lexicon: Lexicon,
  bylines: ReadonlySet<string>,
  official: ReadonlySet<string>,
): readonly Refiner<PersonMention>[] {
  const untitled = new Set([SPEAKER, ATTENDANT]);
  return [
    { name: "persons/reporter", drops: ({ name }) => bylines.has(name) && !official.has(name) },
    { name: "persons/place-name", drops: ({ name, foundBy }) => untitled.has(foundBy) && isArea(lexicon, name) },
    { name: "persons/ordinary-word", drops: ({ name, foundBy }) => foundBy === SPEAKER && isOrdinaryWord(name) },
    OVERLAPPING_NAME,
  ];
}

/** Towns share their short forms with half the dictionary (高峰, 平安); larger areas are well known by theirs. */
function isArea(lexicon: Lexicon, name: string): boolean {
  return lexicon.divisionsNamed(name).some((division) => division.level !== "town");
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

const SITE_REFINERS: readonly Refiner<SiteMention>[] = (
  ["sites/clause", "sites/generic", "sites/no-telling-end"] as const
).map((name) => ({ name, drops: (site) => site.doubt === name }));

/** Whoever is kept is judged twice, by the rules and again among the known; the second verdict is the one to tell. */
function isNews(verdict: Verdict, last: ReadonlySet<Verdict>): boolean {
  return verdict.droppedBy === null ? last.has(verdict) : verdict.foundBy !== "persons/again";
}

function sceneOf(
  text: string,
  places: readonly PlaceMention[],
  vocabulary: Vocabulary,
  { home, published }: PageFacts,
  month: string | null,
  count: (text: string) => number,
): PeopleScene {
  const placeAt = new Map(places.filter((place) => place.vouched).map((place) => [place.start, place]));
  return {
    text,
    vocabulary,
    home,
    placeAt,
    dates: recogniseDates(vocabulary.lexicon.automaton.read(text), clockOf(published, month)),
    count,
  };
}

/** Officials of the dictionaries whose jurisdiction this page is about. */
function knownNames(page: string, lexicon: Lexicon, home: Home): readonly string[] {
  const names = new Set<string>();
  for (let at = 0; at < page.length; at += 1) {
    for (const length of lexicon.personTrie.matchesAt(page, at)) names.add(page.slice(at, at + length));
  }
  return [...names].filter((name) =>
    lexicon.personsNamed(name).some((person) => {
      const areas = [person.home, ...person.tenures.map((tenure) => tenure.of)].filter((area) => area !== null);
      return areas.flatMap((area) => lexicon.divisionsNamed(area)).some((division) => home.covers(division));
    }),
  );
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
const spanOf = ({ start, end }: Span): Span => ({ start, end });
