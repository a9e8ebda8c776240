/** Who followed whom in a post that one person holds at a time, and what about it cannot be true. */
import type { Problem } from "../errors";
import type { KnownPerson } from "../lexicon";
import { daysBetween } from "./dates";
import type { PersonEntity, SuccessionEntity, TitleEntity } from "./entities";
import { type Holder, holdersOf, kindOf, mainPosts } from "./holders";
import { groupBy } from "../collections";
import { covers, postOf } from "./rows";
import { dayOf, inOffice, type Observation } from "./tenures";

export interface Successions {
  readonly successions: readonly SuccessionEntity[];
  readonly problems: readonly Problem[];
}

/** What a text says of who leaves a post, and of who comes. */
const LEAVES = /不再担任|免去|辞去|卸任|离任|调离|原任|前任|在[她他]之前/;
const COMES = /接任|接替|继任|后任|任命|当选|履新|出任|到任/;

/**
 * One holder after another, where the days are in order, or one page says who leaves and who comes. Two who are seen in
 * one post at one time follow nobody and are reported.
 */
export function followUp(
  persons: readonly PersonEntity[],
  titles: readonly TitleEntity[],
  observations: readonly Observation[],
): Successions {
  const successions: SuccessionEntity[] = [];
  const problems: Problem[] = [];
  const byId = new Map(persons.map((person) => [person.id, person]));
  const main = mainPosts(observations, new Map(titles.map((title) => [title.id, title])));
  const byTitle = groupBy(observations, ({ title }) => title);
  for (const title of titles) {
    if (kindOf(title) === undefined) continue;
    const shown = byTitle.get(title.id) ?? [];
    const told = new Told(byId, shown);
    const { holders, contradictions } = holdersOf(title, shown, byId, main);
    problems.push(...contradictions.map(({ reason, seen }) => ({ ...whereOf(seen), reason })));
    holders.forEach((later, at) => {
      const earlier = holders[at - 1];
      if (earlier === undefined) return;
      const [one, other] = inOrder(earlier, later, told);
      if (one === undefined || other === undefined) problems.push(clash(title.name, earlier, later));
      else {
        const { person, last } = one;
        successions.push({
          title: title.id,
          post: title.name,
          earlier: person,
          later: other.person,
          last,
          first: other.first,
        });
      }
    });
  }
  return { successions, problems };
}

/** The earlier and the later; neither where they are seen at about one time and no text says who leaves. */
function inOrder(a: Holder, b: Holder, told: Told): readonly [Holder?, Holder?] {
  if (a.last < b.first && !isPassing(a, b)) return [a, b];
  if (a.last > b.first) return [];
  if (told.leaves(a, b) || told.comes(b, a)) return [a, b];
  return a.last === b.first && (told.leaves(b, a) || told.comes(a, b)) ? [b, a] : [];
}

/** Days within which nobody is taken for a successor whom one day alone shows, after one whom one day alone shows. */
const PASSING = 60;

function isPassing(a: Holder, b: Holder): boolean {
  return a.days === 1 && b.days === 1 && daysBetween(a.last, b.first) < PASSING;
}

/** What the pages that show two holders say of who leaves and who comes. */
class Told {
  constructor(
    readonly persons: ReadonlyMap<string, PersonEntity>,
    readonly seen: readonly Observation[],
  ) {}

  /** A page calls the holder the former one, or says so in a sentence. */
  leaves(holder: Holder, other: Holder): boolean {
    const isFormer = this.seen.some(({ person, status }) => person === holder.person && status === "former");
    return isFormer || this.#says(holder, other, LEAVES);
  }

  comes(holder: Holder, other: Holder): boolean {
    return this.#says(holder, other, COMES);
  }

  #says({ person }: Holder, other: Holder, what: RegExp): boolean {
    const name = this.persons.get(person)!.name;
    const pages = this.seen.flatMap((one) => (one.person === person || one.person === other.person ? [one.page] : []));
    return pages.some(({ articles }) =>
      articles.some(({ body }) =>
        body.split(/[。；\n]/u).some((sentence) => sentence.includes(name) && what.test(sentence)),
      ),
    );
  }
}

function clash(post: string, one: Holder, other: Holder): Problem {
  const [a, b] = [one, other].map(({ person, first, last }) => `${person} from ${first} to ${last}`);
  return {
    ...whereOf(other.seen[0]),
    reason: `two are seen as ${post} at one time: ${a}, and ${b}; a row of same_as.tsv joins them, one of not_same_as.tsv parts namesakes`,
  };
}

function whereOf(seen: Observation | undefined): Pick<Problem, "file" | "line"> {
  const line = seen?.mentions[0]?.line;
  return { file: seen?.page.source ?? "", ...(line === undefined ? {} : { line }) };
}

/** Names that may be none: they stand in posts of many places that have nothing to do with one another. */
export function doubtfulNames(persons: readonly PersonEntity[]): readonly Problem[] {
  return persons.flatMap(({ doubtful, name, holdings, sightings: [first] }) => {
    if (!doubtful || first === undefined) return [];
    const posts = new Set(holdings.map(({ title }) => title)).size;
    const line = first.record.mentions[0]?.line;
    const reason = `${name} is seen in ${posts} posts of many places; it may be no name, and a row of false-friends.tsv says so`;
    return [{ file: first.page.source, ...(line === undefined ? {} : { line }), reason }];
  });
}

/** Posts seen before or after the time that the dictionary gives them. */
export function outsideTenure(
  persons: readonly PersonEntity[],
  titles: readonly TitleEntity[],
  observations: readonly Observation[],
  rowsNamed: (name: string) => readonly KnownPerson[],
): readonly Problem[] {
  const rows = new Map(
    persons.flatMap(({ id, name }) => rowsNamed(name).flatMap((row) => (id === `person:${row.id}` ? [[id, row]] : []))),
  );
  const names = new Map(titles.map(({ id, name }) => [id, name]));
  return observations.flatMap((seen) => {
    const [row, name, day] = [rows.get(seen.person), names.get(seen.title), dayOf(seen)];
    const known = row?.tenures.filter((tenure) => postOf(tenure) === name) ?? [];
    if (day === undefined || !inOffice(seen) || known.length === 0) return [];
    if (known.some((tenure) => covers(tenure, day))) return [];
    const times = known.map(({ from, to }) => `${from ?? ""}–${to ?? ""}`).join(", ");
    const reason = `${row!.name} is ${name} on ${day}, but row ${row!.id} of tenures.tsv says ${times}; correct the row, or the page's date`;
    return [{ ...whereOf(seen), reason }];
  });
}
