/** MENTIONED_WITH: two people whom a story names, in one article or in parts, without telling of any event of both. */
import type { GraphRelationship, PersonRecord } from "../model";
import { byCodeUnits, distinct, groupBy } from "../collections";
import { spanOf } from "../derive";
import { articleAt, type ArticleEntity, type Entities } from "../resolve";
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
    const people = new Map(
      parts.flatMap(({ id }) => named.get(id) ?? []).map((one) => [`${one.person}\n${one.name}`, one]),
    );
    const story = parts.toSorted((a, b) => a.story.length - b.story.length);
    return sharedIn(story, [...people.values()]).filter(({ one, other }) => !met.have(one, other, parts));
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

interface Named {
  readonly person: string;
  readonly name: string;
}

function namesByArticle({ persons }: Entities): ReadonlyMap<string, readonly Named[]> {
  const named = persons.flatMap(({ id, sightings }) =>
    sightings.flatMap(({ page, record }) =>
      articlesNaming(page, record).map((article) => ({ article, person: id, name: record.name })),
    ),
  );
  return groupBy(named, ({ article }) => article);
}

function articlesNaming(page: ArticleEntity["page"], { mentions }: PersonRecord): readonly string[] {
  return distinct(mentions.flatMap((quote) => articleAt(page, quote) ?? []));
}

/** Who took part in an event together, whatever the mode: without listing the pairs, since an event may have thousands of people. */
class Met {
  readonly #people: readonly ReadonlySet<string>[];
  /** By the article that reports them and by person, the events. */
  readonly #events = new Map<string, Map<string, number[]>>();

  constructor({ events }: Entities) {
    this.#people = events.map(({ participants }) => new Set(participants.map(({ person }) => person)));
    for (const [at, { reports }] of events.entries()) {
      for (const article of new Set(reports.map((report) => report.article))) {
        const known = this.#events.get(article) ?? new Map<string, number[]>();
        this.#events.set(article, known);
        for (const person of this.#people[at]!) {
          const own = known.get(person);
          if (own) own.push(at);
          else known.set(person, [at]);
        }
      }
    }
  }

  /** Whether one of the articles reports an event of both. */
  have(one: string, other: string, articles: readonly ArticleEntity[]): boolean {
    return articles.some(({ id }) => {
      const [some, others] = [one, other].map((person) => this.#events.get(id)?.get(person) ?? []);
      return some!.length < others!.length
        ? some!.some((at) => this.#people[at]!.has(other))
        : others!.some((at) => this.#people[at]!.has(one));
    });
  }
}

type Pair = readonly [one: string, other: string];
const keyOf = ([one, other]: Pair): string => `${one}\n${other}`;

/** Those whom a story names together, whether or not they met. */
function sharedIn(story: Story, named: readonly Named[]): readonly Shared[] {
  const text = story.map(({ record }) => record.body).join("");
  const names = new Names(named);
  const sentences = text.split(SENTENCE_END).map((sentence) => names.peopleIn(sentence));
  const pairs = sentences.flatMap((people) => (people.size <= MOST ? pairsOf([...people]) : []));
  const counts = groupBy(pairs, keyOf);
  const inOne = [...counts.values()].map(([pair]) => pair!);
  const all = named.length > MOST ? inPairOrder(inOne) : pairsOf(distinct(named.map(({ person }) => person)));
  return all.map((pair) => ({ one: pair[0], other: pair[1], story, sentences: counts.get(keyOf(pair))?.length ?? 0 }));
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

  /** 王伟 is not named in a sentence about 王伟明. Of a list, one more than are counted. */
  peopleIn(sentence: string): ReadonlySet<string> {
    const people = new Set<string>();
    let rest = sentence;
    for (const { person, name } of this.#printedIn(sentence)) {
      if (!rest.includes(name)) continue;
      people.add(person);
      if (people.size > MOST) break;
      rest = rest.replaceAll(name, "\n");
    }
    return people;
  }

  #printedIn(sentence: string): readonly Named[] {
    const found = new Set<Named>();
    for (let at = 0; at < sentence.length; at += 1) {
      if (!this.#firsts.has(sentence.charCodeAt(at))) continue;
      for (const length of this.#lengths) {
        for (const one of this.#named.get(sentence.slice(at, at + length)) ?? []) found.add(one);
      }
    }
    return [...found].toSorted((a, b) => this.#ranks.get(a)! - this.#ranks.get(b)!);
  }
}

const inPairOrder = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.toSorted(([a, b], [c, d]) => byCodeUnits(a, c) || byCodeUnits(b, d));

function pairsOf(ids: readonly string[]): readonly Pair[] {
  const sorted = ids.toSorted(byCodeUnits);
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const));
}
