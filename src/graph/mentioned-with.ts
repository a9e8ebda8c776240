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
  const together = sharedEvents(entities);
  const stories = groupBy(entities.articles, ({ story }) => story[0]);
  const shared = [...stories.values()].flatMap((parts) => {
    const people = new Map(
      parts.flatMap(({ id }) => named.get(id) ?? []).map((one) => [`${one.person}\n${one.name}`, one]),
    );
    const met = new Set(parts.flatMap(({ id }) => [...(together.get(id) ?? [])]));
    const story = parts.toSorted((a, b) => a.story.length - b.story.length);
    return sharedIn(story, [...people.values()], met);
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

/** Pairs that take part in an event, whatever the mode, by each article that reports it. */
function sharedEvents({ events }: Entities): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { participants, reports } of events) {
    const pairs = pairsOf(participants.map(({ person }) => person)).map(([one, other]) => `${one}\n${other}`);
    for (const article of new Set(reports.map((report) => report.article))) {
      found.set(article, new Set([...(found.get(article) ?? []), ...pairs]));
    }
  }
  return found;
}

function sharedIn(story: Story, named: readonly Named[], met: ReadonlySet<string>): readonly Shared[] {
  const text = story.map(({ record }) => record.body).join("");
  const sentences = text.split(SENTENCE_END).map((sentence) => peopleIn(sentence, named));
  const isList = named.length > MOST;
  return pairsOf(distinct(named.map(({ person }) => person))).flatMap(([one, other]) => {
    if (met.has(`${one}\n${other}`)) return [];
    const count = sentences.filter((people) => people.size <= MOST && people.has(one) && people.has(other)).length;
    return count === 0 && isList ? [] : [{ one, other, story, sentences: count }];
  });
}

/** 王伟 is not named in a sentence about 王伟明. */
function peopleIn(sentence: string, named: readonly Named[]): ReadonlySet<string> {
  const people = new Set<string>();
  let rest = sentence;
  for (const { person, name } of named.toSorted((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(name)) continue;
    people.add(person);
    rest = rest.replaceAll(name, "\n");
  }
  return people;
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = ids.toSorted(byCodeUnits);
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const));
}
