/** The posts that a page gives one person, each once. */

import { NATION, type Quote, type TitleRecord } from "../model";
import type { PostMention } from "../recognise";

type Post = PostMention["post"];
type TitleDraft = Omit<TitleRecord, "mentions"> & { readonly mentions: Quote[] };

/** In the order in which they come. */
export class Titles {
  readonly #titles = new Map<string, TitleDraft>();
  /** By how they may end, the keys of those that do, in order, since somebody may have thousands; some may be gone. */
  readonly #ending = new Map<string, string[]>();

  all(): readonly TitleRecord[] {
    return [...this.#titles.values()];
  }

  /** The same post again is another mention; one that is less exact than one already there (局长 after 省市场监管局局长) adds nothing. */
  add(post: Post, quotes: readonly Quote[]): void {
    const key = keyOf(post);
    // 考核分配处 of 考核分配处处长 is no more than the text says.
    // 习近平主席 is 国家主席 again.
    const isVague = post.of === null || post.of === NATION || post.text.startsWith(post.of);
    const known = this.#titles.get(key) ?? (isVague ? this.#firstEnding(post.text) : undefined);
    if (known) return void known.mentions.push(...quotes);
    // 局长, and only then 省市场监管局局长: the first said less of the same post.
    const vague = post.of === null ? undefined : this.#lessThan(post);
    if (vague) this.#titles.delete(keyOf(vague));
    const { text, of, status } = post;
    this.#titles.set(key, { text, of, status, mentions: [...(vague?.mentions ?? []), ...quotes] });
    for (const end of endsOf(post.text)) {
      const keys = this.#ending.get(end);
      if (keys) keys.push(key);
      else this.#ending.set(end, [key]);
    }
  }

  #firstEnding(text: string): TitleDraft | undefined {
    const key = this.#ending.get(text)?.find((one) => this.#titles.has(one));
    return key === undefined ? undefined : this.#titles.get(key);
  }

  /** The first of those that say less, which is the shortest: one that is shorter than one before it was taken for the same. */
  #lessThan({ text, status }: Post): TitleDraft | undefined {
    const less = endsOf(text).flatMap((end) => this.#titles.get(keyOf({ text: end, of: null })) ?? []);
    return less.findLast((title) => title.status === status);
  }
}

const keyOf = ({ text, of }: Pick<Post, "text" | "of">): string => `${text}\t${of ?? ""}`;

function endsOf(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(at));
}
