/** What all records together say of names, and by it how rare a name is. */
import { isTransliterated, lastPart } from "./names";
import type { Frequencies } from "./phrases";
import type { Subjects } from "./subjects";

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

/** Last names of foreigners that are shorter are borne by more than what was read shows: 施密特 by so many at the least. */
const UNCOMMON = 5;
const ABROAD = 10;

/** How common a name is: the family names or first names with which its last part is borne. */
export function bearersOf(name: string, { familiesOf, firstsOf }: Corpus): number {
  const least = isTransliterated(name) && name.length < UNCOMMON ? ABROAD : 0;
  return Math.max(least, familiesOf.get(name.slice(1)) ?? 0, firstsOf.get(lastPart(name)) ?? 0);
}

/** Bits by which a companion whom two have in common speaks for one person: 10 for whom one page in a thousand names. */
export function companyBits(name: string, { pages, pagesNaming }: Pick<Corpus, "pages" | "pagesNaming">): number {
  return Math.log2(pages / pagesNaming.get(name)!);
}

/** 陈吉宁, 佩德罗·桑切斯, 石井四郎; not 王伟, nor 史密斯, who may be anybody's. */
export function isRare(name: string, { familiesOf }: Corpus): boolean {
  if (name.includes("·")) return true;
  if (isTransliterated(name)) return false;
  return name.length > 3 || (name.length === 3 && (familiesOf.get(name.slice(1)) ?? 0) < 2);
}
