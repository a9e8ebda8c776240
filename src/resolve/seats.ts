/**
 * Of which place a post is that a page prints without one. 市委书记王小明来到某县级市调研 is read as of the city that he comes to;
 * when other pages show him as 市委书记 of the city around it, that is whose he is.
 */
import type { Division } from "../lexicon";
import type { PageRecord, PersonRecord, TitleRecord } from "../model";
import { CHANGE, SENTENCE } from "./bearers";
import { groupBy } from "../collections";
import { isSingleHolder } from "./posts";
import type { Knowledge } from "./setting";
import { writeOut } from "./titles";

/** Divisions of one name, above towns: which of them is meant does not matter here. */
interface Place {
  readonly name: string;
  readonly shorts: readonly string[];
  readonly divisions: readonly Division[];
  /** By the text of a post, the post without its place where one person holds it at a time; null for others. */
  readonly seats: Map<string, string | null>;
}

/** A post that one person of a place holds at a time. */
interface Seat {
  readonly name: string;
  readonly title: TitleRecord;
  readonly place: Place;
  /** Whether the page prints the place before it, or is known to be of the place. */
  readonly isPrinted: boolean;
  /** Who holds what: the name, and the post without its place. */
  readonly who: string;
}

/** What begins a post of one's own place: 市委书记, 县长. */
const LEVEL = /^[省市县区州旗盟]/;

/** One page that prints no place says nothing. */
const SAYING = 2;

/** What all pages say of where somebody holds a post. */
interface Said {
  /** Those of which pages print it. */
  readonly printed: ReadonlySet<Place>;
  /** That of which most pages show it, and how many show the next; a page that prints the place counts twice. */
  readonly best: Place;
  readonly weight: number;
  readonly next: number;
}

function saidBy(seats: readonly Seat[]): Said {
  const weights = new Map<Place, number>();
  for (const { place, isPrinted } of seats) weights.set(place, (weights.get(place) ?? 0) + (isPrinted ? 2 : 1));
  const [first, second] = [...weights].toSorted(([, a], [, b]) => b - a);
  const printed = new Set(seats.filter(({ isPrinted }) => isPrinted).map(({ place }) => place));
  return { printed, best: first![0], weight: first![1], next: second?.[1] ?? 0 };
}

/**
 * The pages, those changed on which somebody's unprinted post is of another place than it was read as; where the page
 * names no post of that place, it is not about it, and the posts of all are of the other.
 */
export function withOwnSeats(all: readonly PageRecord[], knowledge: Knowledge): readonly PageRecord[] {
  const places = new Places(knowledge);
  const pages = all.map((page) => withoutRivals(page, seatsOn(page, places)));
  const seats = pages.map((page) => seatsOn(page, places));
  const said = new Map([...groupBy(seats.flat(), ({ who }) => who)].map(([who, some]) => [who, saidBy(some)]));
  return pages.map((page, at) => {
    const unprinted = seats[at]!.filter(({ isPrinted }) => !isPrinted);
    return [...groupBy(unprinted, ({ place }) => place).values()].reduce(
      (rest, some) => withPlacesOf(rest, some, said, places),
      page,
    );
  });
}

/** Places by their names; the same are asked for again and again. */
class Places {
  readonly #named = new Map<string, Place | undefined>();

  constructor(readonly knowledge: Pick<Knowledge, "divisionsNamed" | "ancestors">) {}

  named(name: string): Place | undefined {
    if (!this.#named.has(name)) {
      const divisions = this.knowledge
        .divisionsNamed(name)
        .filter((division) => division.name === name && division.level !== "town");
      const shorts = divisions.flatMap((one) => one.shorts);
      this.#named.set(name, divisions.length === 0 ? undefined : { name, shorts, divisions, seats: new Map() });
    }
    return this.#named.get(name);
  }

  /** Whether one lies in the other. */
  areNested(one: Place, other: Place): boolean {
    const liesIn = (inner: Place, outer: Place): boolean =>
      inner.divisions.some(({ code }) =>
        this.knowledge.ancestors(code).some((above) => outer.divisions.includes(above)),
      );
    return liesIn(one, other) || liesIn(other, one);
  }
}

function seatIn({ name, shorts, seats }: Place, text: string): string | null {
  const known = seats.get(text);
  if (known !== undefined) return known;
  const post = writeOut(text, { name, shorts, above: [] });
  const seat = isSingleHolder(post, name) ? post.slice(name.length) : null;
  seats.set(text, seat);
  return seat;
}

function seatsOn({ home, known, persons }: PageRecord, places: Places): readonly Seat[] {
  const isSure = home !== null && known.home?.startsWith("inferred") !== true;
  return persons.flatMap(({ name, titles }) =>
    titles.flatMap((title): Seat[] => {
      const place = title.of === null || title.status === "former" ? undefined : places.named(title.of);
      if (place === undefined) return [];
      const seat = seatIn(place, title.text);
      if (seat === null) return [];
      const isPrinted = prints(title, place) || (isSure && title.of === home);
      return [{ name, title, place, isPrinted, who: `${name}\n${seat}` }];
    }),
  );
}

/**
 * The page, on which a post that it gives to two people and prints without a place is of no place: where the news of several
 * cities stand together, 市委书记 is of another in each.
 */
function withoutRivals(page: PageRecord, seats: readonly Seat[]): PageRecord {
  const unprinted = seats.filter(({ isPrinted }) => !isPrinted);
  const held = groupBy(unprinted, ({ title, who }) => `${title.of}\n${who.slice(who.indexOf("\n"))}`);
  const rivals = [...held.values()].filter((same) => new Set(same.map(({ name }) => name)).size > 1);
  const changing = changingIn(page, rivals.flat());
  const apart = rivals.filter((same) => !same.some((seat) => changing.has(seat)));
  if (apart.length === 0) return page;
  const titles = new Set(apart.flat().map(({ title }) => title));
  const persons = page.persons.map((person) => ({
    ...person,
    titles: person.titles.map((title) => (titles.has(title) ? { ...title, of: null } : title)),
  }));
  return { ...page, persons };
}

/**
 * Those of the seats of whose holder a sentence tells that somebody comes into the post or leaves it, so that it has two
 * holders. Names are looked up as they stand, since a page may have thousands of them.
 */
function changingIn({ articles }: PageRecord, seats: readonly Seat[]): ReadonlySet<Seat> {
  const changing = new Set<Seat>();
  if (seats.length === 0) return changing;
  const byName = groupBy(seats, ({ name }) => name);
  const lengths = [...new Set(seats.map(({ name }) => name.length))];
  const posts = [...new Set(seats.map(({ title }) => title.text))];
  for (const sentence of articles.flatMap(({ body }) => body.split(SENTENCE))) {
    if (!CHANGE.test(sentence)) continue;
    const printed = new Set(posts.filter((post) => sentence.includes(post)));
    for (let at = 0; printed.size > 0 && at < sentence.length; at += 1)
      for (const length of lengths)
        for (const seat of byName.get(sentence.slice(at, at + length)) ?? [])
          if (printed.has(seat.title.text)) changing.add(seat);
  }
  return changing;
}

const formsOf = ({ name, shorts }: Place): readonly string[] => [name, ...shorts];

function prints({ text }: TitleRecord, place: Place): boolean {
  return formsOf(place).some((form) => text.startsWith(form));
}

/** `seats` are all unprinted ones of the page that were read as of one place; `said` is what all pages say. */
function withPlacesOf(
  page: PageRecord,
  seats: readonly Seat[],
  said: ReadonlyMap<string, Said>,
  places: Places,
): PageRecord {
  const from = seats[0]!.place;
  const found = seats.flatMap((seat) => {
    const to = placeOf(seat, page, said.get(seat.who)!, places);
    return to === undefined ? [] : [{ name: seat.name, to }];
  });
  const [first, ...others] = found;
  if (first === undefined || others.some(({ to }) => to !== first.to)) return page;
  const isAbout =
    page.persons.some(({ titles }) => titles.some(({ text }) => formsOf(from).some((form) => text.includes(form)))) ||
    seats.some(({ who }) => said.get(who)!.printed.has(from));
  const named = new Set(found.map(({ name }) => name));
  const isMoved = (person: PersonRecord): boolean => !isAbout || named.has(person.name);
  const persons = page.persons.map((person) => (isMoved(person) ? moved(person, from, first.to) : person));
  if (isAbout || page.home !== from.name) return { ...page, persons };
  const why = `inferred: on other pages ${first.name} is of ${first.to.name}`;
  return { ...page, persons, home: first.to.name, known: { ...page.known, home: why } };
}

/** Another place of which most pages show somebody in the post; undefined where any page prints it with this one. */
function placeOf(
  { title, place: own }: Seat,
  { articles }: PageRecord,
  { printed, best, weight, next }: Said,
  places: Places,
): Place | undefined {
  if (printed.has(own) || best === own || weight < SAYING || weight === next || !fits(title, best)) return undefined;
  const texts = articles.flatMap(({ headline, body }) => [headline ?? "", body]);
  const isNamed = formsOf(best).some((form) => texts.some((text) => text.includes(form)));
  return isNamed || places.areNested(best, own) ? best : undefined;
}

/** 市委书记 is of no county. */
function fits({ text }: TitleRecord, { name }: Place): boolean {
  return !LEVEL.test(text) || name.endsWith(text.slice(0, 1));
}

function moved(person: PersonRecord, from: Place, to: Place): PersonRecord {
  const titles = person.titles.map((title) =>
    title.of === from.name && !prints(title, from) && fits(title, to) ? { ...title, of: to.name } : title,
  );
  return { ...person, titles };
}
