/** Stories (稿件) that are printed in parts: which articles of which pages are one. */
import type { PageRecord } from "../model";
import { articleId } from "./entities";

/** The parts of each story, as the pages link them (下转第4版, 上接第1版). */
export class Stories {
  /** From a part to the one before it. */
  readonly #before = new Map<string, string>();
  /** By the names of the pages, with their articles' own ids. */
  readonly #pages: ReadonlyMap<string, { readonly page: PageRecord; readonly ids: ReadonlySet<string> }>;

  /** A link to what is not among the pages says nothing. */
  constructor(pages: readonly PageRecord[]) {
    this.#pages = new Map(
      pages.map((page) => [page.source, { page, ids: new Set(page.articles.map(({ id }) => id)) }]),
    );
    for (const page of pages) {
      for (const { id, continues } of page.articles) {
        const before = continues && this.articleId(continues);
        if (before !== undefined) this.#before.set(articleId(page, id), before);
      }
    }
  }

  /** The id of an article that a record names; undefined when no page has it. */
  articleId({ source, article }: { readonly source: string; readonly article: string }): string | undefined {
    const known = this.#pages.get(source);
    return known?.ids.has(article) === true ? articleId(known.page, article) : undefined;
  }

  /** The part before an article; null for the first. */
  before(article: string): string | null {
    return this.#before.get(article) ?? null;
  }

  /** The parts of a story up to this one, itself the last; the first of them names the story. */
  upTo(article: string): readonly [first: string, ...rest: string[]] {
    const parts: [string, ...string[]] = [article];
    for (let next = this.before(article); next !== null && !parts.includes(next); next = this.before(next)) {
      parts.unshift(next);
    }
    return parts;
  }
}
