/** The parts of a page's articles that say something of somebody. */
import type { PageRecord } from "../model";

/** Of a page that names more people it is kept which parts name whom, since otherwise all would be gone through for each. */
const FEW = 100;

/**
 * In the order of the text.
 *
 * @param name - what stands in each, whether or not the page's record has it
 * @param parts - what parts an article: the ends of sentences, or of clauses
 * @param what - what stands in each, too
 */
export function passagesNaming(page: PageRecord, name: string, parts: RegExp, what: RegExp): readonly string[] {
  if (page.persons.length <= FEW) return partsOf(page, parts).filter((text) => text.includes(name) && what.test(text));
  const own = known.get(page) ?? new Map<string, Passages>();
  known.set(page, own);
  const key = `${parts.source}\n${what.source}`;
  const found = own.get(key) ?? new Passages(page, parts, what);
  own.set(key, found);
  return found.naming(name);
}

const known = new WeakMap<PageRecord, Map<string, Passages>>();

function partsOf({ articles }: PageRecord, parts: RegExp): readonly string[] {
  return articles.flatMap(({ headline, body }) => [headline ?? "", ...body.split(parts)]);
}

/** The parts of one page that say one thing. */
class Passages {
  readonly #all: readonly string[];
  /** By the names of the page's people. */
  readonly #naming: ReadonlyMap<string, string[]>;

  constructor(page: PageRecord, parts: RegExp, what: RegExp) {
    this.#all = partsOf(page, parts).filter((text) => what.test(text));
    this.#naming = new Map(page.persons.map(({ name }) => [name, []]));
    const lengths = new Set(page.persons.map(({ name }) => name.length));
    for (const text of this.#all) for (const length of lengths) this.#add(text, length);
  }

  /** Names are looked up as they stand in a part. */
  #add(text: string, length: number): void {
    for (let at = 0; at + length <= text.length; at += 1) {
      const named = this.#naming.get(text.slice(at, at + length));
      if (named !== undefined && named.at(-1) !== text) named.push(text);
    }
  }

  naming(name: string): readonly string[] {
    return this.#naming.get(name) ?? this.#all.filter((text) => text.includes(name));
  }
}
