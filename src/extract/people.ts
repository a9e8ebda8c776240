/** The people of a page, with their posts: one record for each name. */

import { NATION, type PersonRecord, type Quote, type TitleRecord } from "../model";
import type { PostMention } from "../recognise";
import type { Story } from "./story";

interface Draft {
  readonly foundBy: string;
  readonly mentions: Quote[];
  readonly titles: Map<string, TitleDraft>;
}

type TitleDraft = Omit<TitleRecord, "mentions"> & { readonly mentions: Quote[] };

/** In the order in which the page's stories name them first; whom only another page of a story names has no mention. */
export function personsOf(stories: readonly Story[]): readonly PersonRecord[] {
  const drafts = new Map<string, Draft>();
  for (const { found, quoter } of stories) {
    for (const person of found.persons) {
      const draft: Draft = drafts.get(person.name) ?? { foundBy: person.foundBy, mentions: [], titles: new Map() };
      draft.mentions.push(...quoter.quotes([person]));
      drafts.set(person.name, draft);
    }
    for (const mention of found.posts) {
      for (const name of mention.names) {
        const titles = drafts.get(name)?.titles;
        if (titles) addTitle(titles, mention, quoter.quotes([mention]));
      }
    }
  }
  return [...drafts].map(([name, draft]) => ({ name, ...draft, titles: [...draft.titles.values()] }));
}

/** The same post again is another mention; one that is less exact than one already there (局长 after 省市场监管局局长) adds nothing. */
function addTitle(titles: Map<string, TitleDraft>, { post }: PostMention, quotes: readonly Quote[]): void {
  const key = `${post.text}\t${post.of ?? ""}`;
  // 考核分配处 of 考核分配处处长 is no more than the text says.
  // 习近平主席 is 国家主席 again.
  const isVague = post.of === null || post.of === NATION || post.text.startsWith(post.of);
  const known = titles.get(key) ?? [...titles.values()].find((title) => isVague && title.text.endsWith(post.text));
  if (known) return void known.mentions.push(...quotes);
  // 局长, and only then 省市场监管局局长: the first said less of the same post.
  const vague = [...titles].find(([, title]) => isLess(title, post));
  if (vague) titles.delete(vague[0]);
  titles.set(key, { ...post, mentions: [...(vague?.[1].mentions ?? []), ...quotes] });
}

const isLess = (title: TitleDraft, post: PostMention["post"]): boolean =>
  title.of === null && post.of !== null && title.status === post.status && post.text.endsWith(title.text);
