/** The parts of a page's articles that say something, and those of them that name somebody: a page may name thousands. */
import type { PageRecord } from "../model";

/** The parts of one page that say one thing, in the order of the text. */
class Passages {
  readonly #all: readonly string[];
  /** By the names of the page's people. */
  readonly #naming: ReadonlyMap<string, string[]>;

  constructor({ articles, persons }: PageRecord, parts: RegExp, what: RegExp) {
    const texts = articles.flatMap(({ headline, body }) => [headline ?? "", ...body.split(parts)]);
    this.#all = texts.filter((text) => what.test(text));
    this.#naming = new Map(persons.map(({ name }) => [name, []]));
    const lengths = new Set(persons.map(({ name }) => name.length));
    for (const text of this.#all) for (const length of lengths) this.#add(text, length);
  }

  /** Names are looked up as they stand in a part. */
  #add(text: string, length: number): void {
    for (let at = 0; at + length <= text.length; at += 1) {
      const named = this.#naming.get(text.slice(at, at + length));
      if (named !== undefined && named.at(-1) !== text) named.push(text);
    }
  }

  /** Those in which a name stands, whether or not the page's record has it. */
  naming(name: string): readonly string[] {
    return this.#naming.get(name) ?? this.#all.filter((text) => text.includes(name));
  }
}

const known = new WeakMap<PageRecord, Map<string, Passages>>();

/**
 * What a page says, found once for each page.
 *
 * @param parts - what parts an article: the ends of sentences, or of clauses
 * @param what - what a part must hold
 */
export function passagesOf(page: PageRecord, parts: RegExp, what: RegExp): Passages {
  const own = known.get(page) ?? new Map<string, Passages>();
  known.set(page, own);
  const key = `${parts.source}\n${what.source}`;
  const found = own.get(key) ?? new Passages(page, parts, what);
  own.set(key, found);
  return found;
}
