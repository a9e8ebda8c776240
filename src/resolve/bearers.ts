/** Two people of one name on one page: 永康市副市长王伟与武义县副县长王伟签约. A page's record has one of each name. */
import type { Division } from "../lexicon";
import type { PageRecord, PersonRecord, Quote, TitleRecord } from "../model";
import { distinct, groupBy } from "../collections";
import type { Knowledge } from "./setting";

/** What ends a sentence. */
export const SENTENCE = /[。！？\n]/u;

/** Where one may have gone from the one post to the other. */
export const CHANGE = /[调升转接继历曾原连新]任|任命|任免|免去|辞去|当选|履新|此前|简历|不再担任/u;

/** Between a post and the name behind it, a line of the file may end. */
const GAP = 2;

/**
 * The page, with a record for each of those whom it calls by posts of two places that do not lie in each other: in one
 * sentence, or in an article that tells of nobody's change of posts.
 */
export function withBearers(page: PageRecord, knowledge: Knowledge): PageRecord {
  const persons = page.persons.map((person) => bearersOf(person, page, knowledge));
  return persons.every(({ length }) => length === 1) ? page : { ...page, persons: persons.flat() };
}

/** A post that stands right in front of the name, and whose it is. */
interface Seat {
  readonly title: TitleRecord;
  readonly place: Division;
}

function bearersOf(person: PersonRecord, page: PageRecord, knowledge: Knowledge): readonly PersonRecord[] {
  if (person.titles.length < 2 || person.mentions.length < 2) return [person];
  const starts = startsOf(person);
  const seats = person.titles.flatMap((title): Seat[] => {
    const place = placeOf(title, knowledge);
    return place !== undefined && title.mentions.some((one) => nameBehind(one, starts)) ? [{ title, place }] : [];
  });
  const [one, other] = apartIn(seats, person.name, page, knowledge);
  if (one === undefined || other === undefined) return [person];
  const isOther = new Set(
    person.titles.filter(({ of }) => of !== null && liesIn(of, other.place, knowledge)).map(({ text }) => text),
  );
  const others = mentionsOf(person, (title) => isOther.has(title.text));
  const parts = groupBy(person.mentions, (mention) => others.has(mention));
  const titles = groupBy(person.titles, ({ text }) => isOther.has(text));
  return [false, true].map((which) => ({ ...person, titles: titles.get(which)!, mentions: parts.get(which) ?? [] }));
}

/** The county or larger place that a held post prints. */
function placeOf({ text, of, status }: TitleRecord, knowledge: Knowledge): Division | undefined {
  if (of === null || status === "former") return undefined;
  const [place, another] = knowledge.divisionsNamed(of).filter(({ name, level }) => name === of && level !== "town");
  if (place === undefined || another !== undefined) return undefined;
  return [place.name, ...place.shorts].some((form) => text.startsWith(form)) ? place : undefined;
}

/** Where a name stands, by where it begins: of thousands of posts each asks for the one behind it. */
const startsOf = ({ mentions }: PersonRecord): ReadonlyMap<number, Quote> =>
  new Map(mentions.toReversed().map((mention) => [mention.start, mention]));

function nameBehind({ end }: Quote, starts: ReadonlyMap<number, Quote>): Quote | undefined {
  for (let at = end; at <= end + GAP; at += 1) if (starts.has(at)) return starts.get(at);
  return undefined;
}

/** The first two of places apart that are printed in front of the name. */
function apartIn(
  seats: readonly Seat[],
  name: string,
  { articles }: PageRecord,
  knowledge: Knowledge,
): readonly [Seat?, Seat?] {
  if (distinct(seats.map(({ place }) => place.code)).length < 2) return [];
  for (const part of articles.flatMap(({ body }) => (CHANGE.test(body) ? body.split(SENTENCE) : [body]))) {
    const said = seats.filter(({ title }) => title.mentions.some(({ text }) => part.includes(text + name)));
    const [first] = said;
    const other = said.find(
      ({ place }) => !liesIn(place.name, first!.place, knowledge) && !liesIn(first!.place.name, place, knowledge),
    );
    if (first !== undefined && other !== undefined) return [first, other];
  }
  return [];
}

function liesIn(name: string, place: Division, knowledge: Knowledge): boolean {
  return knowledge
    .divisionsNamed(name)
    .some((one) => one === place || (one.name === name && knowledge.ancestors(one.code).includes(place)));
}

/** Where the name stands behind such a post, and from there on until it stands behind another. */
function mentionsOf(person: PersonRecord, isOwn: (title: TitleRecord) => boolean): ReadonlySet<Quote> {
  const starts = startsOf(person);
  const behind = new Map(
    person.titles.flatMap((title) =>
      title.mentions.flatMap((mention) => {
        const name = nameBehind(mention, starts);
        return name === undefined ? [] : [[name, isOwn(title)] as const];
      }),
    ),
  );
  let isLast = false;
  return new Set(person.mentions.filter((mention) => (isLast = behind.get(mention) ?? isLast)));
}
