/** All recognisers over the articles of one page, in the order in which they need one another. */

import type { Lattice, Lexicon } from "../lexicon";
import { firstAtOrAfter, overlaps, type Span } from "../text";
import { refine, type Refiner, type Verdict } from "./candidate";
import { counterOf } from "./count";
import { clockOf, recogniseDates, type DateMention } from "./dates";
import type { Home } from "./jurisdiction";
import type { PeopleScene, PersonMention, PostMention } from "./persons";
import { recognisePersons } from "./persons/index";
import { recognisePlaces, type PlaceMention } from "./places";
import { recogniseSites, type SiteMention } from "./sites";
import { stopsOf, type Stop } from "./stops";
import { recognisePosts } from "./posts";
import { Vocabulary } from "./vocabulary";

/** What was found in one text, each list in order of its start. */
export interface Recognised {
  readonly text: string;
  /** Its dictionary words. */
  readonly lattice: Lattice;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
  /** Every site that the text names, whether or not somebody went there. */
  readonly sites: readonly SiteMention[];
  readonly stops: readonly Stop[];
  /** What became of every candidate, kept or dropped. */
  readonly verdicts: readonly Verdict[];
}

export interface PageFacts {
  readonly home: Home;
  /** Of each text, where they differ; that of the page where absent. */
  readonly homes?: readonly Home[];
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
  const homes = texts.map((_, index) => facts.homes?.[index] ?? facts.home);
  const lattices = texts.map((text) => lexicon.automaton.read(text));
  const places = texts.map((text, index) =>
    recognisePlaces({ text, lattice: lattices[index]!, lexicon, home: homes[index]!, count }),
  );
  const scenes = texts.map((text, index) =>
    sceneOf(text, places[index]!, vocabulary, { ...facts, home: homes[index]! }, facts.months[index] ?? null, count),
  );
  const pageTexts = texts.map((text, index) => ({ text, lattice: lattices[index]! }));
  const people = recognisePersons({ texts: pageTexts, lexicon, home: facts.home, bylines: facts.bylines });
  return scenes.map((scene, index) => {
    const { persons } = people[index]!;
    const areas = refine("place", places[index]!, placeRefiners(persons));
    const posts = postsIn(scene, persons, areas.kept);
    const named = [...persons, ...posts].toSorted(byStart);
    const { text } = scene;
    const ground = {
      text,
      lattice: lattices[index]!,
      lexicon,
      home: homes[index]!,
      places: areas.kept,
      names: named,
      count,
    };
    const sites = recogniseSites(ground);
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
      lattice: pageTexts[index]!.lattice,
      dates: scene.dates,
      places: areas.kept,
      persons,
      posts,
      sites: sites.kept,
      stops: stopsOf(ground, sites.kept),
      verdicts: [...people[index]!.verdicts, ...areas.verdicts, ...sites.verdicts, ...others].toSorted(byStart),
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

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
const spanOf = ({ start, end }: Span): Span => ({ start, end });
