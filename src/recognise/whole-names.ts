/** Foreigners who are named in full first and by their last names or first ones after: 乌拉圭大使费尔南多·卢格里斯, and then 卢格里斯大使; 安倍晋三, and then 安倍. */

import type { PersonMention } from "./persons";
import type { PostMention } from "./posts";

/** Who is named in an article, and with which posts. */
interface Names {
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
}

const DOT = "·";

/**
 * Last names alone, and first ones, get the full name that stood before them. 美国总统桑德森和夫人安娜·桑德森 are two, and so is everybody of a last name
 * that two full names have.
 * @param persons - in the order of the text
 */
export function inFull<Named extends Names>(article: Named): Named {
  const fullOf = fullNames(article.persons);
  if (fullOf.size === 0) return article;
  const full = (name: string): string => fullOf.get(name) ?? name;
  return {
    ...article,
    persons: article.persons.map((person) => ({ ...person, name: full(person.name) })),
    posts: article.posts.map((post) => ({ ...post, names: post.names.map(full) })),
  };
}

/** By last names, and by first ones that nobody has for a last one, the only full name with each, where it comes first. */
function fullNames(persons: readonly PersonMention[]): ReadonlyMap<string, string> {
  return new Map([...onlyFull(persons, familyOf), ...onlyFull(persons, firstOf), ...onlyFull(persons, lastOf)]);
}

/** 安倍 of 安倍晋三: of a name of four characters, the first two are the family's. */
const familyOf = (name: string): string => (HAN_FOUR.test(name) ? name.slice(0, 2) : "");
const HAN_FOUR = /^\p{Script=Han}{4}$/u;

const lastOf = (name: string): string => (name.includes(DOT) ? name.slice(name.lastIndexOf(DOT) + 1) : "");
/** 奥尔班·维克多 is 奥尔班 in Hungary, and athletes and actresses are called so, too. */
const firstOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(DOT)));

function onlyFull(
  persons: readonly PersonMention[],
  partOf: (name: string) => string,
): readonly (readonly [string, string])[] {
  const met = new Set<string>();
  const fulls = new Map<string, Set<string>>();
  for (const { name } of persons) {
    const part = partOf(name);
    if (part !== "" && !met.has(part)) fulls.set(part, (fulls.get(part) ?? new Set()).add(name));
    met.add(name);
  }
  return [...fulls].flatMap(([part, [full, other]]) =>
    full !== undefined && other === undefined ? [[part, full] as const] : [],
  );
}
