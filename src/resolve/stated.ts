/**
 * How far a page says in so many words that somebody holds a post: 永康市市长王小明, or 王小明任永康市市长. A post that was
 * gathered from what stands around (副市长、市长 of a list, 区委书记 of a page from another district) may be somebody else's.
 */
import type { PageRecord, PersonRecord } from "../model";
import type { PersonEntity, TitleEntity } from "./entities";
import { distinct, groupBy } from "../collections";
import type { Observation } from "./tenures";

/** Where a clause begins. */
const CLAUSE = /[，。；：！？\n]/u;

/** What may stand between a name and the post that it is given: 同志当选为. */
const GIVEN = /^(?:同志)?(?:[^，。；：\n]{0,12}(?:任|为|当选))?$/u;

/** Between the posts of one person. */
const AND = /^[、，兼\s]*/u;

/** 该行行长 is of a bank that stands elsewhere. */
const POINTING = /^[该本其此]/u;

/** 原副会长兼妇工委主任 was both. */
const WAS = /[原前][^，。；、]*兼$/u;

/** 县财政局局长 is of the county that the page is about. */
const LOCAL = /^[省市县区州旗盟]/u;

/** 省|社科院 is not the nation's. */
const OF_LESS = /[省市区县州]$/u;

/** What may stand beside a post on a page. */
interface Beside {
  /** Of the person, on this page. */
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** Of all posts of the person here, as they are printed. */
  readonly posts: readonly string[];
}

/**
 * How a page gives somebody a post: with its place or body `named` beside the name, as of the page's own place without a name
 * (`local`: 县财政局局长王小明), or not at all. Named where nothing tells how it is printed.
 */
export function statementOf(
  { page, mentions }: Observation,
  person: PersonEntity,
  post: TitleEntity,
): "named" | "local" | undefined {
  const beside = besideOf(page, person);
  const texts = textsOf(page);
  const places = printedPlaces(mentions, beside, texts);
  if (places.length === 0) return "named";
  const own = places.filter((place) => isBeside(place, beside));
  if (own.some((place) => isNamed(place, post, page))) return "named";
  const isLocal = own.some(({ form }) => LOCAL.test(form)) && texts.some((text) => text.includes(page.home ?? "\n"));
  return isLocal && post.of?.label === "Place" ? "local" : undefined;
}

/** Whether a page has the post behind another's name alone, as in a list of names and posts without marks. */
export function standsBehindOthers({ page, mentions }: Observation, person: PersonEntity): boolean {
  const beside = besideOf(page, person);
  const places = printedPlaces(mentions, beside, textsOf(page));
  return places.length > 0 && places.every(({ before }) => beside.others.some((name) => before.endsWith(name)));
}

/** By the person, what each page has of him: of some thousands of pages each is asked for again and again. */
const recordsOf = new WeakMap<PersonEntity, ReadonlyMap<PageRecord, readonly PersonRecord[]>>();

function recordsOn(page: PageRecord, person: PersonEntity): readonly PersonRecord[] {
  let known = recordsOf.get(person);
  if (known === undefined) {
    const byPage = groupBy(person.sightings, (one) => one.page);
    known = new Map([...byPage].map(([of, seen]) => [of, seen.map(({ record }) => record)]));
    recordsOf.set(person, known);
  }
  return known.get(page) ?? [];
}

function besideOf(page: PageRecord, person: PersonEntity): Beside {
  const records = recordsOn(page, person);
  const names = distinct(records.map(({ name }) => name));
  return {
    names,
    others: page.persons.flatMap(({ name }) => (names.includes(name) ? [] : [name])),
    posts: records.flatMap(({ titles }) => titles.flatMap((title) => title.mentions.map(({ text }) => text))),
  };
}

const textsOf = ({ articles }: PageRecord): readonly string[] =>
  articles.flatMap(({ headline, body }) => [headline ?? "", body]);

function printedPlaces(
  mentions: Observation["mentions"],
  { names }: Beside,
  texts: readonly string[],
): readonly Place[] {
  // Others may write records whose mentions say nothing.
  const printed = distinct(mentions.map(({ text }) => text)).filter((text) => text !== "" && !names.includes(text));
  return texts.flatMap((text) => printed.flatMap((form) => placesOf(form, text)));
}

/** Whether the place or body stands in the clause, or the page is known to be of it, as one of 永康日报 is. */
function isNamed({ form, before }: Place, { of, jurisdiction }: TitleEntity, { home, known }: PageRecord): boolean {
  if (of?.label !== "Place") return !OF_LESS.test(before);
  const isOwn = home === jurisdiction && known.home?.startsWith("inferred") !== true;
  return isOwn || (before + form).includes(jurisdiction?.slice(0, 2) ?? "");
}

/** Somewhere in a text. */
interface Place {
  readonly form: string;
  /** What the clause has before it. */
  readonly before: string;
  /** As much of what is behind it. */
  readonly after: string;
}

/** Characters behind a post in which its holder's name is looked for. */
const NEAR = 120;

function placesOf(form: string, text: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length;
    const before = text
      .slice(Math.max(0, start - NEAR), start)
      .split(CLAUSE)
      .at(-1)!;
    places.push({ form, before, after: text.slice(end, end + NEAR) });
  }
  return places;
}

function isBeside({ form, before, after }: Place, { names, others, posts }: Beside): boolean {
  if (POINTING.test(form) || WAS.test(before)) return false;
  if (names.some((name) => before.includes(name) && GIVEN.test(before.slice(before.lastIndexOf(name) + name.length)))) {
    return true;
  }
  const isOthers = others.some((name) => before.endsWith(name));
  return !isOthers && names.some((name) => behind(after, posts).startsWith(name));
}

/** What stands behind the other posts that follow. */
function behind(text: string, posts: readonly string[]): string {
  const rest = text.replace(AND, "");
  const next = posts.find((post) => rest.startsWith(post));
  return next === undefined ? rest : behind(rest.slice(next.length), posts);
}
