/** All recognisers over the articles of one page, in the order in which they need one another. */

import type { Lexicon } from "../lexicon";
import { overlaps, type Span } from "../text";
import { recogniseDates, type DateMention } from "./dates";
import type { Home } from "./home";
import { recogniseTitled, type PeopleScene, type PersonMention, type PostMention } from "./persons";
import { recognisePlaces, type PlaceMention } from "./places";
import { recogniseKnown, recogniseSpeakers } from "./speakers";
import { recogniseStops, type Stop } from "./sites";
import { Vocabulary } from "./vocabulary";

export interface Recognised {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
  readonly stops: readonly Stop[];
}

export interface PageFacts {
  readonly home: Home;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  /** Reporters, who are no officials. */
  readonly bylines: ReadonlySet<string>;
}

/** One result for each text, in order. The articles of a page share their names: who is titled in one is known in all. */
export function recognise(texts: readonly string[], lexicon: Lexicon, facts: PageFacts): readonly Recognised[] {
  const vocabulary = Vocabulary.of(lexicon);
  const page = texts.join("\n");
  const counts = new Map<string, number>();
  const count = (text: string): number => {
    const known = counts.get(text) ?? page.split(text).length - 1;
    counts.set(text, known);
    return known;
  };
  const scenes = texts.map((text) => sceneOf(text, vocabulary, facts, count));
  const titled = scenes.map((scene) => recogniseTitled(scene));
  const spoken = scenes.map((scene) => recogniseSpeakers(scene));
  const names = new Set([...titled.flatMap((people) => people.persons), ...spoken.flat()].map((person) => person.name));
  for (const name of knownNames(page, lexicon, facts.home)) names.add(name);
  for (const name of facts.bylines)
    if (!titled.some((people) => people.posts.some((post) => post.names.includes(name)))) names.delete(name);
  return scenes.map((scene, index) => {
    const { posts, persons: first } = titled[index]!;
    const found = distinct([...first, ...spoken[index]!].filter((person) => names.has(person.name)));
    const persons = [...found, ...recogniseKnown(scene, names, found)].toSorted((a, b) => a.start - b.start);
    const places = scene.places.filter((place) => !persons.some((person) => overlaps(person, place)));
    const stops = recogniseStops({ ...scene, places, names: namedSpans(persons, posts) });
    return { text: scene.text, dates: scene.dates, places, persons, posts, stops };
  });
}

function sceneOf(
  text: string,
  vocabulary: Vocabulary,
  { home, published }: PageFacts,
  count: (text: string) => number,
): PeopleScene & { places: readonly PlaceMention[] } {
  const places = recognisePlaces(text, vocabulary, home);
  const placeAt = new Map(places.map((place) => [place.start, place]));
  return { text, vocabulary, home, places, placeAt, dates: recogniseDates(text, published), count };
}

/** Officials of the dictionaries whose jurisdiction this page is about. */
function knownNames(page: string, lexicon: Lexicon, home: Home): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < page.length; at += 1) {
    for (const length of lexicon.personTrie.matchesAt(page, at)) {
      const name = page.slice(at, at + length);
      const here = lexicon.personsNamed(name).some((person) => {
        const areas = [person.home, ...person.tenures.map((tenure) => tenure.of)].filter((area) => area !== null);
        return areas.flatMap((area) => lexicon.divisionsNamed(area)).some((division) => home.covers(division));
      });
      if (here) names.push(name);
    }
  }
  return names;
}

/** The first of mentions that overlap; two rules may find the same name. */
function distinct(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const kept: PersonMention[] = [];
  for (const mention of mentions) if (!kept.some((one) => overlaps(one, mention))) kept.push(mention);
  return kept;
}

const namedSpans = (persons: readonly PersonMention[], posts: readonly PostMention[]): readonly Span[] =>
  [...persons, ...posts].toSorted((a, b) => a.start - b.start);
