/** The people of a page, with their posts: one record for each name. */

import { type Confidence, mostSure } from "../derive";
import type { PersonRecord, Quote } from "../model";
import { unlessSure } from "../recognise";
import type { Story } from "./story";
import { Titles } from "./titles";

interface Draft {
  readonly foundBy: string;
  readonly mentions: Quote[];
  readonly titles: Titles;
  confidence: Confidence;
}

/** In the order in which the page's stories name them first; whom only another page of a story names has no mention. */
export function personsOf(stories: readonly Story[]): readonly PersonRecord[] {
  const drafts = new Map<string, Draft>();
  for (const { found, quoter } of stories) {
    for (const person of found.persons) {
      const { foundBy, confidence = null } = person;
      const draft: Draft = drafts.get(person.name) ?? { foundBy, mentions: [], titles: new Titles(), confidence };
      draft.confidence = mostSure([draft.confidence, confidence]);
      draft.mentions.push(...quoter.quotes([person]));
      drafts.set(person.name, draft);
    }
    for (const mention of found.posts) {
      for (const name of mention.names) {
        drafts.get(name)?.titles.add(mention.post, quoter.quotes([mention]));
      }
    }
  }
  return [...drafts].map(([name, { foundBy, mentions, titles, confidence }]) => ({
    name,
    foundBy,
    mentions,
    titles: titles.all(),
    ...unlessSure(confidence),
  }));
}
