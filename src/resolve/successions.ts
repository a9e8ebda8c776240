/** Who followed whom in a post that one person holds at a time, and what about it cannot be true. */
import { daysBetween } from "../days";
import type { Problem } from "../errors";
import type { KnownPerson } from "../lexicon";
import type { PersonEntity, SuccessionEntity, TitleEntity } from "./entities";
import { type Holder, holdersOf, kindOf, mainPosts } from "./holders";
import { groupBy } from "../collections";
import { lastPart } from "./names";
import { covers, postOf } from "./rows";
import { inOffice, type Observation } from "./tenures";
import { Told } from "./told";

interface Successions {
  readonly successions: readonly SuccessionEntity[];
  readonly problems: readonly Problem[];
}

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
    const told = new Told(title.name, byId, shown);
    const { holders, contradictions } = holdersOf(title, shown, byId, main, told);
    problems.push(...contradictions.map(({ reason, seen }) => ({ ...whereOf(seen), reason })));
    holders.forEach((next, at) => {
      const before = holders[at - 1];
      if (before === undefined) return;
      const isOne = areSpelledAlike(byId.get(before.person)!.name, byId.get(next.person)!.name);
      const [one, other] = isOne ? [] : inOrder(before, next, told, title);
      if (one === undefined || other === undefined) problems.push(clash(title.name, before, next));
      else {
        const { person, last } = one;
        const { person: later, first } = other;
        // A page that calls somebody a former holder long after says nothing of when it ended.
        const until = last < first ? last : first;
        successions.push({ title: title.id, post: title.name, earlier: person, later, last: until, first });
      }
    });
  }
  return { successions, problems };
}

/** The earlier and the later; neither where they are seen at about one time and no text says who leaves. */
function inOrder(a: Holder, b: Holder, told: Told, post: TitleEntity): readonly [Holder?, Holder?] {
  const order = told.inOrder(a, b);
  if (a.last < b.first) return order === true || !isPassing(a, b, post) ? [a, b] : [];
  if (a.last > b.first || order === undefined) return [];
  if (order) return [a, b];
  // Who is still in office when another is named for it, 在继任者人选难产的情况下, is followed by nobody yet.
  const stays = b.seen.some((one) => inOffice(one) && one.day! > a.first);
  return a.last === b.first && !stays ? [b, a] : [];
}

/** Days within which one day alone makes nobody a successor, and nobody a predecessor whom no page names with the place. */
const PASSING = 60;

function isPassing(a: Holder, b: Holder, post: TitleEntity): boolean {
  if (daysBetween(a.last, b.first) >= PASSING) return false;
  return b.days === 1 || (a.days === 1 && !isPrinted(a, post));
}

/** Whether a page prints the post with its place or body, which 市长 alone has from elsewhere. */
function isPrinted({ seen }: Holder, { jurisdiction }: TitleEntity): boolean {
  const short = jurisdiction?.slice(0, 2) ?? "";
  return seen.some(({ mentions }) => mentions.some(({ text }) => text.includes(short)));
}

/** 维斯塔格 and 维斯特格: hardly one after the other. */
function areSpelledAlike(a: string, b: string): boolean {
  const [one, other] = [lastPart(a), lastPart(b)];
  return (
    one.length > 3 && one.length === other.length && Array.from(one).filter((c, at) => c !== other[at]).length === 1
  );
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
    const [row, name, day] = [rows.get(seen.person), names.get(seen.title), seen.day];
    const known = row?.tenures.filter((tenure) => postOf(tenure) === name) ?? [];
    if (day === undefined || !inOffice(seen) || known.length === 0) return [];
    if (known.some((tenure) => covers(tenure, day))) return [];
    const times = known.map(({ from, to }) => `${from ?? ""}–${to ?? ""}`).join(", ");
    const reason = `${row!.name} is ${name} on ${day}, but row ${row!.id} of tenures.tsv says ${times}; correct the row, or the page's date`;
    return [{ ...whereOf(seen), reason }];
  });
}
