/** Who of many of one name is known, and how rare names are. */
import { isTransliterated, lastPart } from "./names";
import type { Frequencies } from "./phrases";
import type { Subject, Subjects } from "./subjects";

/** Records that are one person for a reason already. */
export interface Namesake {
  /** Sorts them, and is the same in every build. */
  readonly id: string;
  readonly names: ReadonlySet<string>;
  /** Different texts, a reprint counted once. */
  readonly texts: number;
  /** Pages by their content, and which form of the name stands there, where a page has several full ones. */
  readonly pages: ReadonlySet<string>;
  /** Where posts are held that the text itself puts there: administrative codes without the zeros at their end, empty for the nation. */
  readonly areas: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Whether a post, a place or a state says who this is, and not the name alone. */
  readonly placed: boolean;
  /** Whether any post is given at all, if only 校长. */
  readonly titled: boolean;
  /** Ids of dictionary rows. */
  readonly rows: readonly string[];
  readonly contexts: readonly string[];
  /** What the text further around the name is about. */
  readonly subject: Subject;
  /** Others on the same pages. */
  readonly company: ReadonlySet<string>;
}

/** What all records together say of names. */
export interface Corpus {
  readonly phrases: Frequencies;
  readonly subjects: Subjects;
  /** On how many pages a name stands. */
  readonly pagesNaming: ReadonlyMap<string, number>;
  readonly pages: number;
  /** With how many family names a given name is borne: 吉宁 with one, 建国 and 伟 with dozens. */
  readonly familiesOf: ReadonlyMap<string, number>;
  /** With how many first names the last name of a foreigner is printed: 桑德森 with one, 史密斯 with dozens. */
  readonly firstsOf: ReadonlyMap<string, number>;
  /** Whole names whose last name alone means another: 亨特·拜登. */
  readonly lesser: ReadonlySet<string>;
}

/** Namesakes that are one. */
export interface Cluster<T> {
  readonly members: T[];
  readonly grams: Set<number>;
  readonly subject: Subject;
  readonly company: Set<string>;
  readonly reasons: string[];
}

/** Of texts, by the others of the name whom something places. */
const RIVALS = 0.1;

/** Texts that make somebody of a rare name known. */
const KNOWN = 5;

/** Texts that make anybody else known, and a singer whom nothing places. */
const FAMOUS = 10;

/** First names, beside which a last name is rare. */
export const FEW = 3;

/** The reason given for joining two whom nothing but a rare name makes one. */
export const NOBODY_ELSE = "a name that nobody else bears in all that was read";

/** The one of a name to whom others belong. */
export interface Leader<T> {
  readonly leader: Cluster<T>;
  readonly reason: string;
  /** All whom nothing places; those without any post; or those who are shown as the leader is. */
  readonly takes: "all" | "bare" | "alike";
}

/** Undefined where nobody is that well known. */
export function leaderOf<T extends Namesake>(clusters: readonly Cluster<T>[], corpus: Corpus): Leader<T> | undefined {
  const placed = clusters.filter(isPlaced).toSorted((a, b) => textsOf(b) - textsOf(a));
  const [first, ...others] = placed;
  const rivals = others.reduce((sum, one) => sum + textsOf(one), 0);
  const isRare = areRare(clusters, corpus);
  if (first !== undefined && textsOf(first) >= (isRare ? KNOWN : FAMOUS) && rivals <= textsOf(first) * RIVALS) {
    const reason = `the only one of the name whom many texts place (${textsOf(first)})`;
    return { leader: first, reason, takes: isRare ? "all" : "bare" };
  }
  const famous = famousOf(clusters);
  if (famous !== undefined) {
    return {
      leader: famous,
      reason: `the only one of the name whom many texts name (${textsOf(famous)})`,
      takes: "bare",
    };
  }
  const leader = first ?? clusters[0];
  return leader === undefined || rivals > 0 || !isRare ? undefined : { leader, reason: NOBODY_ELSE, takes: "alike" };
}

/** Whom most texts name, where hardly any others of the name hold posts, stand in several texts, or are many together. */
function famousOf<T extends Namesake>(clusters: readonly Cluster<T>[]): Cluster<T> | undefined {
  const [first, ...others] = clusters.toSorted((a, b) => textsOf(b) - textsOf(a));
  if (first === undefined || textsOf(first) < FAMOUS) return undefined;
  const count = (some: readonly Cluster<T>[]): number => some.reduce((sum, one) => sum + textsOf(one), 0);
  const rivals = others.filter((one) => isPlaced(one) || isTitled(one) || textsOf(one) > 1);
  const isFirst = count(rivals) <= textsOf(first) * RIVALS && count(others) <= textsOf(first) * 0.5;
  return isFirst ? first : undefined;
}

/** Whether any post is given. */
export function isTitled({ members }: Cluster<Namesake>): boolean {
  return members.some(({ titled }) => titled);
}

/** The names of foreigners with the first name. */
export function wholeNames({ members }: Cluster<Namesake>): readonly string[] {
  return members.flatMap(({ names }) => [...names].filter((name) => name.includes("·")));
}

/** Whether anything but the name says who it is. */
export function isPlaced({ members }: Cluster<Namesake>): boolean {
  return members.some(({ placed }) => placed);
}

function textsOf({ members }: Cluster<Namesake>): number {
  return members.reduce((sum, { texts }) => sum + texts, 0);
}

/** Last names of foreigners that are shorter are borne by more than what was read shows: 施密特 by so many at the least. */
const UNCOMMON = 5;
const ABROAD = 10;

/** How common the most common of the names is: the family names or first names with which its last part is borne. */
export function bearersOf(clusters: readonly Cluster<Namesake>[], { familiesOf, firstsOf }: Corpus): number {
  const names = clusters.flatMap(({ members }) => members.flatMap((one) => [...one.names]));
  const counts = names.map((name) => {
    const least = isTransliterated(name) && name.length < UNCOMMON ? ABROAD : 0;
    return Math.max(least, familiesOf.get(name.slice(1)) ?? 0, firstsOf.get(lastPart(name)) ?? 0);
  });
  return Math.max(0, ...counts);
}

/** 陈吉宁, 佩德罗·桑切斯, 石井四郎; not 王伟, nor 史密斯, who may be anybody's. */
export function areRare(clusters: readonly Cluster<Namesake>[], { familiesOf }: Corpus): boolean {
  const names = clusters.flatMap(({ members }) => members.flatMap((one) => [...one.names]));
  return names.every((name) => {
    if (name.includes("·")) return true;
    if (isTransliterated(name)) return false;
    return name.length > 3 || (name.length === 3 && (familiesOf.get(name.slice(1)) ?? 0) < 2);
  });
}
