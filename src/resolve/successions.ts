/** Who followed whom in a post that one person holds at a time, and what about it cannot be true. */
import { daysBetween } from "../days";
import type { Problem } from "../errors";
import type { KnownPerson } from "../lexicon";
import type { Contradiction, PersonEntity, SuccessionEntity, TitleEntity } from "./entities";
import { type Found, type Holder, holdersOf, kindOf, mainPosts, misread, UNPRINTED } from "./holders";
import { groupBy } from "../collections";
import { areMisprints, lastPart } from "./names";
import { covers, postOf } from "./rows";
import { statementOf } from "./stated";
import { inOffice, type Observation } from "./tenures";
import { Told } from "./told";

interface Successions {
  readonly successions: readonly SuccessionEntity[];
  readonly problems: readonly Contradiction[];
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
  const problems: Contradiction[] = [];
  const byId = new Map(persons.map((person) => [person.id, person]));
  const main = mainPosts(observations, new Map(titles.map((title) => [title.id, title])));
  const byTitle = groupBy(observations, ({ title }) => title);
  for (const title of titles) {
    if (kindOf(title) === undefined) continue;
    const shown = byTitle.get(title.id) ?? [];
    const told = new Told(title.name, byId, shown);
    const { holders, found } = holdersOf(title, shown, byId, main, told);
    const followed = new Followed(title, byId, told);
    for (const holder of holders) followed.add(holder);
    problems.push(
      ...[...found, ...followed.found].map(({ kind, reason, seen }) => ({ ...whereOf(seen), reason, kind })),
    );
    successions.push(...followed.successions);
  }
  return { successions, problems };
}

/** The holders of one post, as they come. */
class Followed {
  readonly successions: SuccessionEntity[] = [];
  readonly found: Found[] = [];
  #before: Holder | undefined;

  constructor(
    readonly title: TitleEntity,
    readonly persons: ReadonlyMap<string, PersonEntity>,
    readonly told: Told,
  ) {}

  add(next: Holder): void {
    const before = this.#before;
    this.#before = next;
    if (before === undefined) return;
    const [a, b] = [before, next].map(({ person }) => this.persons.get(person)!.name);
    const isOne = areSpelledAlike(a!, b!) || areMisprints(a!, b!);
    const [one, other] = isOne ? [] : inOrder(before, next, this.told, this.title);
    if (one === undefined || other === undefined) this.#clash(before, next, isOne);
    else {
      // A page that calls somebody a former holder long after says nothing of when it ended.
      const last = one.last < other.first ? one.last : other.first;
      const { id, name } = this.title;
      this.successions.push({
        title: id,
        post: name,
        earlier: one.person,
        later: other.person,
        last,
        first: other.first,
      });
      this.#before = other;
    }
  }

  /** Of two of whom only one is printed in the post, the other is somebody else, or nobody. */
  #clash(before: Holder, next: Holder, isOne: boolean): void {
    const { name } = this.title;
    const [a, b] = [before, next].map(({ person, first, last }) => `${person} from ${first} to ${last}`);
    const seen = next.seen[0];
    if (isOne) {
      const reason = `${a}, and ${b} are seen as ${name} and may be one with two spellings; a row of same_as.tsv joins them`;
      this.found.push({ kind: "spelling", reason, seen });
      return;
    }
    const left = [before, next].filter((one) => !one.seen.some(inOffice));
    const doubts = [before, next].map((one) => this.#doubt(one, one === before ? next : before));
    const reason = `two are seen as ${name} at one time: ${a}, and ${b}`;
    if (left.length > 0) this.#before = left.includes(next) ? before : next;
    else if (doubts[0] === undefined && doubts[1] === undefined) {
      const remedy = "a row of same_as.tsv joins them, one of not_same_as.tsv parts namesakes";
      this.found.push({ kind: "time", reason: `${reason}; ${remedy}`, seen });
    } else {
      const [doubted, why] = doubts[0] === undefined ? [next, doubts[1]] : [before, doubts[0]];
      this.found.push(misread(reason, doubted.seen[0], why));
      this.#before = doubts[1] === undefined ? next : before;
    }
  }

  /** Why a holder may be none; undefined for one who is printed in the post. A page with two 市委书记 is about two cities. */
  #doubt({ person, seen }: Holder, other: Holder): string | undefined {
    const whole = this.persons.get(person)!;
    const { name, sightings } = whole;
    const said = seen.map((one) => statementOf(one, whole, this.title));
    const isWord =
      sightings.length === 1 && name.length > USUAL && this.persons.get(other.person)!.name.length <= USUAL;
    if (isWord) return `${name} is named on one page alone and may be no name`;
    if (other.seen.length >= MANY * seen.length)
      return `${seen.length} of ${seen.length + other.seen.length} pages say so of ${name}`;
    if (!said.includes("named") && sightings.length >= SELDOM * seen.length) {
      return `${seen.length} of ${sightings.length} pages that name ${name} say so`;
    }
    const shared = new Set(other.seen.map(({ page }) => page));
    const isSaid = seen.some((one, at) => said[at] === "named" || (said[at] === "local" && !shared.has(one.page)));
    return isSaid ? undefined : UNPRINTED;
  }
}

/** So many pages for each that says otherwise speak against it. */
const MANY = 5;

/** So many that name somebody, for each that gives him the post and does not print it beside the name, do, too. */
const SELDOM = 8;

/** Most Chinese names are no longer. */
const USUAL = 3;

/** The earlier and the later; neither where they are seen at about one time and no text says who leaves. */
function inOrder(a: Holder, b: Holder, told: Told, post: TitleEntity): readonly [Holder?, Holder?] {
  const order = told.inOrder(a, b);
  if (a.last < b.first) return order === true || !isPassing(a, b, post) ? [a, b] : [];
  if (order === undefined) return [];
  const [earlier, later] = order ? [a, b] : [b, a];
  // Who is still in office when another is named for it, 在继任者人选难产的情况下, is followed by nobody yet.
  // A page that shows both tells of the change, where another calls the one before a former holder.
  const isLeft = earlier.seen.some(({ status }) => status === "former");
  const changed = new Set(isLeft ? later.seen.map(({ page }) => page) : []);
  const stays = earlier.seen.some(
    (one) => inOffice(one) && one.day! > later.first && !changed.has(one.page) && !told.leaves(one),
  );
  return stays || !later.seen.some(inOffice) ? [] : [earlier, later];
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

function whereOf(seen: Observation | undefined): Pick<Problem, "file" | "line"> {
  const line = seen?.mentions[0]?.line;
  return { file: seen?.page.source ?? "", ...(line === undefined ? {} : { line }) };
}

/** Names that may be none: they stand in posts of many places that have nothing to do with one another. */
export function scatteredNames(persons: readonly PersonEntity[]): readonly Contradiction[] {
  return persons.flatMap(({ scattered, name, holdings, sightings: [first] }) => {
    if (!scattered || first === undefined) return [];
    const posts = new Set(holdings.map(({ title }) => title)).size;
    const line = first.record.mentions[0]?.line;
    const reason = `${name} is seen in ${posts} posts of many places; it may be no name, and a row of false-friends.tsv says so`;
    return [{ file: first.page.source, ...(line === undefined ? {} : { line }), reason, kind: "name" }];
  });
}

/** Posts seen before or after the time that the dictionary gives them. */
export function outsideTenure(
  persons: readonly PersonEntity[],
  titles: readonly TitleEntity[],
  observations: readonly Observation[],
  rowsNamed: (name: string) => readonly KnownPerson[],
): readonly Contradiction[] {
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
    return [{ ...whereOf(seen), reason, kind: "term" }];
  });
}
