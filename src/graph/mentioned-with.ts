/** MENTIONED_WITH: two people whom a story names, in one article or in parts, without telling of any event of both. */
import type { GraphRelationship } from "../model";
import { byCodeUnits, distinct, groupBy, sharesAny } from "../collections";
import { spanOf } from "../derive";
import { articleAt, type ArticleEntity, type Entities, type EventEntity } from "../resolve";
import { Taken } from "../text";
import { relationship } from "./elements";

/** A story that names more is a list (名单), and says nothing about two of them. */
const MOST = 40;

const SENTENCE_END = /[。！？!?；;\n]/u;

/** The articles that are its parts, in order; most have one. */
type Story = readonly ArticleEntity[];

interface Shared {
  readonly one: string;
  readonly other: string;
  readonly story: Story;
  readonly sentences: number;
}

/** Stored once, from the smaller id to the larger. */
export function mentionedWith(entities: Entities): readonly GraphRelationship[] {
  const named = namesByArticle(entities);
  const met = new Met(entities);
  const stories = groupBy(entities.articles, ({ story }) => story[0]);
  const shared = [...stories.values()].flatMap((parts) => {
    const people = new Set(parts.flatMap(({ id }) => named.get(id) ?? []));
    if (people.size < 2) return [];
    const story = parts.toSorted((a, b) => a.story.length - b.story.length);
    return sharedIn(story, [...people], ([one, other]) => !met.have(one, other, parts));
  });
  return [...groupBy(shared, ({ one, other }) => `${one}\n${other}`).values()].map((same) => {
    const [one, other] = [same[0]!.one, same[0]!.other].map((id) => ({ label: "Person", id }) as const);
    return relationship("MENTIONED_WITH", one!, other!, {
      sentences: same.reduce((sum, { sentences }) => sum + sentences, 0),
      ...spanOf(same.flatMap(({ story }) => story.map(({ page }) => page.published))),
      articles: distinct(same.flatMap(({ story }) => story.map(({ id }) => id))),
    });
  });
}

/** A person under one of the names that pages print, the same wherever it is printed. */
interface Named {
  readonly person: string;
  readonly name: string;
}

function namesByArticle({ persons }: Entities): ReadonlyMap<string, readonly Named[]> {
  const named = new Map<string, Named[]>();
  for (const { id, sightings } of persons) {
    const names = new Map<string, Named>();
    for (const { page, record } of sightings) {
      const { name } = record;
      const one = names.get(name) ?? { person: id, name };
      names.set(name, one);
      for (const quote of record.mentions) {
        const article = articleAt(page, quote);
        if (article === undefined) continue;
        const some = named.get(article);
        if (some === undefined) named.set(article, [one]);
        else if (some.at(-1) !== one) some.push(one);
      }
    }
  }
  return named;
}

const NONE: ReadonlySet<EventEntity> = new Set();

/** Who took part in an event together, whatever the mode: without listing the pairs, since an event may have thousands of people. */
class Met {
  /** By the article that reports them. */
  readonly #events: ReadonlyMap<string, readonly { readonly event: EventEntity }[]>;
  /** By article and by person, of the articles that were asked for. */
  readonly #byPerson = new Map<string, ReadonlyMap<string, ReadonlySet<EventEntity>>>();

  constructor({ events }: Entities) {
    // One article may report an event in thousands of sentences.
    const reported = events.flatMap((event) =>
      distinct(event.reports.map(({ article }) => article)).map((article) => ({ article, event })),
    );
    this.#events = groupBy(reported, ({ article }) => article);
  }

  /** Whether one of the articles reports an event of both. */
  have(one: string, other: string, articles: readonly ArticleEntity[]): boolean {
    return articles.some(({ id }) => {
      const events = this.#eventsIn(id);
      return sharesAny(events.get(one) ?? NONE, events.get(other) ?? NONE);
    });
  }

  #eventsIn(article: string): ReadonlyMap<string, ReadonlySet<EventEntity>> {
    const known = this.#byPerson.get(article);
    if (known !== undefined) return known;
    const found = new Map<string, Set<EventEntity>>();
    for (const { event } of this.#events.get(article) ?? []) {
      for (const { person } of event.participants) {
        const own = found.get(person);
        if (own === undefined) found.set(person, new Set([event]));
        else own.add(event);
      }
    }
    this.#byPerson.set(article, found);
    return found;
  }
}

type Pair = readonly [one: string, other: string];
const keyOf = ([one, other]: Pair): string => `${one}\n${other}`;

/** Those whom a story names together and who did not meet. */
function sharedIn(story: Story, named: readonly Named[], isApart: (pair: Pair) => boolean): readonly Shared[] {
  const isList = named.length > MOST;
  const all = isList ? [] : pairsOf(distinct(named.map(({ person }) => person))).filter(isApart);
  // Most stories are of events of all whom they name, and need not be read.
  if (all.length === 0 && !isList) return [];
  const text = story.map(({ record }) => record.body).join("");
  const names = new Names(named);
  const sentences = text.split(SENTENCE_END).map((sentence) => names.peopleIn(sentence));
  const pairs = sentences.flatMap((people) => (people.size <= MOST ? pairsOf([...people]) : []));
  const counts = groupBy(pairs, keyOf);
  const inOne = isList ? inPairOrder([...counts.values()].map(([pair]) => pair!)).filter(isApart) : all;
  return inOne.map((pair) => ({
    one: pair[0],
    other: pair[1],
    story,
    sentences: counts.get(keyOf(pair))?.length ?? 0,
  }));
}

/** Names by what they begin with, since a list may have thousands. */
class Names {
  /** The longest first. */
  readonly #ranks: ReadonlyMap<Named, number>;
  readonly #named: ReadonlyMap<string, readonly Named[]>;
  readonly #lengths: readonly number[];
  /** With what names begin, which is at few places of a text. */
  readonly #firsts: ReadonlySet<number>;

  constructor(named: readonly Named[]) {
    this.#ranks = new Map(named.toSorted((a, b) => b.name.length - a.name.length).map((one, at) => [one, at]));
    this.#named = groupBy(named, ({ name }) => name);
    this.#lengths = [...new Set(named.map(({ name }) => name.length))];
    this.#firsts = new Set(named.map(({ name }) => name.charCodeAt(0)));
  }

  /** Where two are, those named in a sentence: 王伟 is not in one about 王伟明. Of a list, one more than are counted. */
  peopleIn(sentence: string): ReadonlySet<string> {
    const people = new Set<string>();
    const printed = this.#printedIn(sentence);
    if (printed.length < 2) return people;
    const taken = new Taken();
    for (const [{ person, name }, starts] of printed) {
      for (const start of starts) {
        const span = { start, end: start + name.length };
        if (taken.overlaps(span)) continue;
        taken.add(span);
        people.add(person);
      }
      if (people.size > MOST) break;
    }
    return people;
  }

  /** Where each stands, the longest first. */
  #printedIn(sentence: string): readonly (readonly [Named, readonly number[]])[] {
    const found = new Map<Named, number[]>();
    for (let at = 0; at < sentence.length; at += 1) {
      if (!this.#firsts.has(sentence.charCodeAt(at))) continue;
      for (const length of this.#lengths) {
        for (const one of this.#named.get(sentence.slice(at, at + length)) ?? []) {
          const starts = found.get(one);
          if (starts === undefined) found.set(one, [at]);
          else starts.push(at);
        }
      }
    }
    return [...found].toSorted(([a], [b]) => this.#ranks.get(a)! - this.#ranks.get(b)!);
  }
}

const inPairOrder = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.toSorted(([a, b], [c, d]) => byCodeUnits(a, c) || byCodeUnits(b, d));

function pairsOf(ids: readonly string[]): readonly Pair[] {
  const sorted = ids.toSorted(byCodeUnits);
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const));
}
