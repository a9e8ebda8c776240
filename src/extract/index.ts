/** One page, pure: a page and the lexicon become its record, with offsets that quote the file. */

import { splitArticles } from "../articles";
import { findEvents } from "../events";
import type { Lexicon } from "../lexicon";
import type { ArticleRecord, EventRecord, PageRecord, Quote } from "../model";
import { readPage, type Page } from "../read";
import { recognise, type Home, type Verdict } from "../recognise";
import { aboutPage, type About } from "./about";
import type { Hints } from "./hints";
import { personsOf } from "./people";
import { sitesOf } from "./sites";
import { Quoter, type Story } from "./story";

export type { Hints } from "./hints";
export { overviewOf, type ArticleOverview, type LeftOut, type Overview, type Piece } from "./overview";

/**
 * The record of one plain text.
 * @throws UsageError when the bytes are no readable text, or the hinted home is no division that the lexicon knows.
 */
export function extractFile(source: string, bytes: Uint8Array, lexicon: Lexicon, hints: Hints = {}): PageRecord {
  return extractPage(readPage(source, bytes), lexicon, hints);
}

/**
 * The record of one page, of whatever format; what the page's own file says outright counts before the hints.
 * @throws UsageError when the home given is no division that the lexicon knows.
 */
export function extractPage(page: Page, lexicon: Lexicon, hints: Hints = {}): PageRecord {
  const { about, stories } = understand(page, lexicon, hints);
  const { places, facilities, canonical } = sitesOf(stories);
  return {
    source: page.source,
    sha256: page.sha256,
    format: page.format,
    ...(page.encoding === null ? {} : { encoding: page.encoding }),
    ...(page.given.url === undefined ? {} : { url: page.given.url }),
    publication: about.publication,
    home: about.home.name,
    published: about.published,
    known: about.known,
    articles: stories.filter(({ article }) => article.body.length > 0).map(articleRecord),
    persons: personsOf(stories),
    places,
    facilities,
    events: eventsOf(stories, about.home, canonical),
  };
}

/** A candidate that some rule proposed, where it stands, and what became of it. */
export interface Explained {
  readonly quote: Quote;
  readonly kind: Verdict["kind"];
  readonly foundBy: string;
  /** The refiner that dropped it; null when it was kept. */
  readonly droppedBy: string | null;
}

/**
 * Every candidate of one file in the order of the text, kept or dropped: why 高质量 is no person, which rule took 西津药店
 * for a site.
 * @throws UsageError as `extractFile` does.
 */
export function explainFile(
  source: string,
  bytes: Uint8Array,
  lexicon: Lexicon,
  hints: Hints = {},
): readonly Explained[] {
  return explainPage(readPage(source, bytes), lexicon, hints);
}

/** Every candidate of one page, of whatever format. @throws UsageError as `extractPage` does. */
export function explainPage(page: Page, lexicon: Lexicon, hints: Hints = {}): readonly Explained[] {
  return understand(page, lexicon, hints).stories.flatMap(({ found, quoter }) =>
    found.verdicts
      .filter(({ start, end }) => end > start)
      .map(({ kind, foundBy, droppedBy, ...span }) => ({ quote: quoter.quote(span), kind, foundBy, droppedBy })),
  );
}

interface Understood {
  readonly about: About;
  readonly stories: readonly Story[];
}

function understand(page: Page, lexicon: Lexicon, hints: Hints): Understood {
  const articles = splitArticles(page.lines);
  const about = aboutPage(page, articles, lexicon, hints);
  const bylines = new Set(articles.flatMap((article) => article.bylines));
  const texts = articles.map((article) => article.body.text);
  const found = recognise(texts, lexicon, { home: about.home, published: about.published, bylines });
  const stories = articles.map((article, index) => ({
    article,
    found: found[index]!,
    quoter: new Quoter(page, article),
  }));
  return { about, stories };
}

function articleRecord({ article, quoter }: Story): ArticleRecord {
  const { id, headline, kicker, bylines, body } = article;
  const { start, end, line } = quoter.quote({ start: 0, end: body.length });
  return {
    id,
    headline: headline === null ? null : quoter.printed(headline),
    kicker: kicker === null ? null : quoter.printed(kicker),
    bylines: bylines.map((name) => quoter.printed(name)),
    body: quoter.body(),
    start,
    end,
    line,
  };
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
