/** What the recognisers and the event rules read in one text, in a notation short enough for tables of cases. */

import { findEvents } from "../../src/events";
import { loadLexicon, ownPacks, type Lexicon } from "../../src/lexicon";
import { Home, recognise, type Recognised } from "../../src/recognise";
import { fold } from "../../src/text";

/** The page that a text stands on; by default one of 永康市, of 2022-04-14. */
export interface Setting {
  readonly home?: string | null;
  readonly published?: string | null;
  readonly bylines?: readonly string[];
  /** Other dictionaries than {@link lexicon}. */
  readonly words?: Lexicon;
}

/** By name, the posts as `市委书记|永康市`; `~former` and the like behind them where they are not held now. */
export type People = Readonly<Record<string, readonly string[]>>;

export type Row<T> = readonly [text: string, expected: T, setting?: Setting];

/** Without the dictionaries of any one city: nobody named in a test is known beforehand. */
export const lexicon: Lexicon = loadLexicon(ownPacks().filter((pack) => /(?:core|china)$/u.test(pack)));

/** @throws Error for a home that no dictionary has. */
export function homeOf(name: string | null): Home {
  const [division] = name === null ? [] : lexicon.divisionsNamed(name);
  if (name !== null && !division) throw new Error(`homeOf: no division is called ${name}. Give a full name.`);
  return Home.of(division ?? null, lexicon);
}

/** The text is one article; every form of the middle dot and of brackets is folded as a page's are. */
export function read(text: string, setting: Setting = {}): Recognised {
  const { home = "永康市", published = "2022-04-14", bylines = [], words = lexicon } = setting;
  const facts = { home: homeOf(home), published, stamps: [], bylines: new Set(bylines) };
  return recognise([words.automaton.read(fold(text))], words, facts)[0]!;
}

export function peopleIn(text: string, setting?: Setting): People {
  const { persons, posts } = read(text, setting);
  const people: Record<string, string[]> = {};
  for (const { name } of persons) people[name] ??= [];
  for (const { post, names } of posts) {
    const status = post.status === "held" ? "" : `~${post.status}`;
    const printed = `${post.text}|${post.of ?? "?"}${status}`;
    for (const name of names) people[name] = [...new Set([...(people[name] ?? []), printed])].toSorted();
  }
  return people;
}

/** Each place as `永康市` or, printed otherwise, `永康市=永康`. */
export function placesIn(text: string, setting?: Setting): readonly string[] {
  return read(text, setting).places.map((place) =>
    place.name === place.text ? place.name : `${place.name}=${place.text}`,
  );
}

/** The places and sites that a text names, in printed order: `古山镇`, `西津药店:pharmacy`. */
export function stopsIn(text: string, setting?: Setting): readonly string[] {
  const { places, sites } = read(text, setting);
  const named = [...places.map((place) => ({ ...place, kind: "" })), ...sites];
  return named
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ name, kind }) => (kind === "" ? name : `${name}:${kind}`));
}

/** Each event as `visit --04-12上午 陆文柏/lead 俞岚/accompany @江南街道`; `-` stands for no date. */
export function eventsIn(text: string, { home = "永康市", ...setting }: Setting = {}): readonly string[] {
  return findEvents(read(text, { home, ...setting }), homeOf(home)).events.map((event) =>
    [
      event.type,
      (event.date ?? "-") + (event.dayPart ?? ""),
      ...event.participants.map(({ name, role, mode }) => (mode ? `${name}/${role}~${mode}` : `${name}/${role}`)),
      ...event.at.map((site) => `@${site}`),
    ].join(" "),
  );
}

/** Rows that are not read right yet; a row that comes right fails here until it is taken out. */
const SHORTFALLS: ReadonlySet<string> = new Set([
  "鲁直列席会议。",
  "市长凌云，副市长时光。",
  "总统穆萨拉姆来访。总理萨拉姆说，要合作。萨拉姆强调，要落实。",
  "学校政治部白马主任出席会议。白马主任讲了话。",
  "4月12日，永拓产业园开工仪式举行。市委书记陆文柏宣布开工，市长俞岚致辞，市领导柯楠主持。",
  "昨天上午，市委书记陆文柏赴江南街道调研基层治理工作，先后来到花园社区、矛调中心。市委常委、政法委书记秦晓棠参加调研。\n昨天下午，市长俞岚到永拓集团走访，了解企业用工情况。副市长柯楠参加走访。",
]);

/** One test a row, called by the text's first paragraph; a failure prints the text beside what was read in it. */
export function describeRows<T>(
  title: string,
  found: (text: string, setting?: Setting) => T,
  rows: readonly Row<T>[],
): void {
  describe(title, () => {
    for (const [text, expected, setting] of rows) {
      const test = SHORTFALLS.has(text) ? it.failing : it;
      test(`reads ${text.split("\n")[0]}`, () =>
        expect({ text, found: found(text, setting) }).toEqual({ text, found: expected }));
    }
  });
}

export const describePeople = (title: string, rows: readonly Row<People>[]): void =>
  describeRows(title, peopleIn, rows.map(sorted));

export const describeEvents = (title: string, rows: readonly Row<readonly string[]>[]): void =>
  describeRows(title, eventsIn, rows);

/** The order in which a row gives a person's posts does not count. */
function sorted([text, people, setting]: Row<People>): Row<People> {
  const inOrder = Object.fromEntries(Object.entries(people).map(([name, posts]) => [name, posts.toSorted()]));
  return setting ? [text, inOrder, setting] : [text, inOrder];
}
