/** One page, pure: the bytes of a file and the lexicon become its record, with offsets that quote the file. */

import { splitArticles } from "../articles";
import { findEvents } from "../events";
import type { Lexicon } from "../lexicon";
import type { ArticleRecord, EventRecord, PageRecord } from "../model";
import { readPage } from "../read";
import { recognise, type Home } from "../recognise";
import { aboutPage } from "./about";
import type { Hints } from "./hints";
import { personsOf } from "./people";
import { sitesOf } from "./sites";
import { Quoter, type Story } from "./story";

export type { Hints } from "./hints";

/**
 * The record of one file.
 * @throws UsageError when the bytes are no readable text, or the hinted home is no division that the lexicon knows.
 */
export function extractFile(source: string, bytes: Uint8Array, lexicon: Lexicon, hints: Hints = {}): PageRecord {
  const page = readPage(source, bytes);
  const articles = splitArticles(page.lines);
  const { home, publication, published, known } = aboutPage(page, articles, lexicon, hints);
  const bylines = new Set(articles.flatMap((article) => article.bylines));
  const texts = articles.map((article) => article.body.text);
  const found = recognise(texts, lexicon, { home, published, bylines });
  const stories = articles.map((article, index) => ({
    article,
    found: found[index]!,
    quoter: new Quoter(page, article),
  }));
  const { places, facilities, canonical } = sitesOf(stories);
  return {
    source: page.source,
    sha256: page.sha256,
    publication,
    home: home.name,
    published,
    known,
    articles: stories.filter(({ article }) => article.body.length > 0).map(articleRecord),
    persons: personsOf(stories),
    places,
    facilities,
    events: eventsOf(stories, home, canonical),
  };
}

function articleRecord({ article, quoter }: Story): ArticleRecord {
  const { id, headline, kicker, bylines, body } = article;
  const { start, end, line } = quoter.quote({ start: 0, end: body.length });
  return { id, headline, kicker, bylines, body: body.text, start, end, line };
}

function eventsOf(
  stories: readonly Story[],
  home: Home,
  canonical: ReadonlyMap<string, string>,
): readonly EventRecord[] {
  const events = stories.flatMap(({ article, found, quoter }) =>
    findEvents(found, home).map((event) => ({
      ...event,
      article: article.id,
      participants: event.participants.map((one) => ({
        ...one,
        evidence: one.evidence.map((span) => quoter.quote(span)),
      })),
      at: [...new Set(event.at.map((name) => canonical.get(name) ?? name))],
      evidence: event.evidence.map((span) => quoter.quote(span)),
    })),
  );
  return events.map((event, index) => ({ id: `e${index + 1}`, ...event }));
}
