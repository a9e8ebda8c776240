/** One page, pure: a page and the lexicon become its record, with offsets that quote the file. */

import { splitArticles } from "../articles";
import type { Lexicon } from "../lexicon";
import type { ArticleLink, ArticleRecord, PageRecord, Quote } from "../model";
import { doubtsOf, readPage, type Page } from "../read";
import { recognise, type Verdict } from "../recognise";
import { aboutPage, readBodies, type About } from "./about";
import { stampBefore } from "./clock";
import { Continuations, type Part } from "./continued";
import { findEvents, type EventVerdict } from "../events";
import { eventsOf } from "./events";
import type { Hints } from "./hints";
import { personsOf } from "./people";
import { sitesOf } from "./sites";
import { Quoter, Whole, type Story } from "./story";

export { Continuations, partsOf, reviveParts, type Part } from "./continued";
export type { Hints } from "./hints";
export { overviewOf, type ArticleOverview, type Overview, type Piece, type Place, type Seam } from "./overview";

/**
 * The record of one plain text.
 * @throws UsageError when the bytes are no readable text, or the hinted home is no division that the lexicon knows.
 */
export function extractFile(source: string, bytes: Uint8Array, lexicon: Lexicon, hints: Hints = {}): PageRecord {
  return extractPage(readPage(source, bytes), lexicon, hints);
}

/**
 * The record of one page, of whatever format; what the page's own file says outright counts before the hints. A story
 * that other pages have more of is understood as a whole, and what stands on this page is told of it.
 * @throws UsageError when the home given is no division that the lexicon knows.
 */
export function extractPage(
  page: Page,
  lexicon: Lexicon,
  hints: Hints = {},
  continued: Continuations = NONE,
): PageRecord {
  const { about, stories } = understand(page, lexicon, hints, continued);
  const { places, facilities, acting, canonical } = sitesOf(stories);
  const persons = personsOf(stories);
  const events = eventsOf(stories, about.home, { persons, sites: [...places, ...facilities], canonical });
  const told = new Set(events.flatMap(({ participants, at }) => [...participants.map(({ name }) => name), ...at]));
  const isHere = ({ name, mentions }: { readonly name: string; readonly mentions: readonly Quote[] }): boolean =>
    mentions.length > 0 || told.has(name);
  const doubts = doubtsOf(page.raw);
  return {
    source: page.source,
    sha256: page.sha256,
    format: page.format,
    ...(page.encoding === null ? {} : { encoding: page.encoding }),
    ...(doubts.length > 0 && { doubts }),
    ...(page.print && { print: page.print }),
    ...((BY_MAPPING.has(page.format) || page.print?.runs.some(({ confidence }) => confidence)) && { text: page.raw }),
    ...(page.given.url === undefined ? {} : { url: page.given.url }),
    publication: about.publication,
    home: about.home.name,
    published: about.published,
    known: about.known,
    articles: stories.filter(({ article }) => article.body.length > 0).map(articleRecord),
    persons: persons.filter(isHere),
    places: places.filter(isHere),
    facilities: facilities.filter((site) => isHere(site) && (!acting.has(site.name) || told.has(site.name))),
    events,
  };
}

/** Formats that a mapping tells how to read. */
const BY_MAPPING: ReadonlySet<string> = new Set(["csv", "xlsx", "xls", "xml"]);

const NONE = new Continuations();

/** A candidate that some rule proposed, where it stands, and what became of it. */
export interface Explained {
  readonly quote: Quote;
  readonly kind: Verdict["kind"] | EventVerdict["kind"];
  readonly foundBy: string;
  /** The refiner that dropped it; null when it was kept. */
  readonly droppedBy: string | null;
  /** How likely it is, from 0 to 1, that it is a name, that somebody took part or that a site was a venue; absent where nothing was weighed. */
  readonly confidence?: number;
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
export function explainPage(
  page: Page,
  lexicon: Lexicon,
  hints: Hints = {},
  continued: Continuations = NONE,
): readonly Explained[] {
  const { stories, about } = understand(page, lexicon, hints, continued);
  return stories.flatMap(({ found, quoter }) =>
    [...found.verdicts(), ...findEvents(found, about.home).verdicts()]
      .filter(({ start, end }) => end > start)
      .flatMap(({ start, end, ...verdict }) => quoter.quotes([{ start, end }]).map((quote) => ({ quote, ...verdict }))),
  );
}

/** What a page says, before it becomes a record: what it knows of itself, and its stories with all that was found in them. */
interface Understood {
  readonly about: About;
  readonly stories: readonly Story[];
}

/** Reads a page as `extractPage` does. @throws UsageError when the home given is no division that the lexicon knows. */
export function understand(
  page: Page,
  lexicon: Lexicon,
  hints: Hints = {},
  continued: Continuations = NONE,
): Understood {
  const articles = splitArticles(page.lines, page.head);
  const wholes = articles.map(
    (article) => new Whole(continued.parts(page, article, "from"), article, continued.parts(page, article, "to")),
  );
  const others = wholes.flatMap(({ before, after }) => [...before, ...after]);
  const bodies = readBodies(articles, lexicon);
  const about = aboutPage(page, articles, lexicon, hints, others, bodies);
  const bylines = new Set([...articles, ...others.map(({ article }) => article)].flatMap((one) => one.bylines));
  const texts = wholes.map(({ text }, index) =>
    text === bodies[index]!.text ? bodies[index]! : lexicon.automaton.read(text),
  );
  const stamps = articles.map((article, index) => stampBefore(page, article, articles[index - 1], lexicon));
  const found = recognise(texts, lexicon, {
    home: about.home,
    homes: about.homes,
    published: about.published,
    stamps,
    bylines,
  });
  const stories = articles.map((article, index) => ({
    article,
    found: found[index]!,
    quoter: new Quoter(page, article, wholes[index]!.own),
    whole: wholes[index]!,
  }));
  return { about, stories };
}

function articleRecord({ article, quoter, whole }: Story): ArticleRecord {
  const { id, headline, kicker, bylines } = article;
  const { start, end, line } = quoter.quote(whole.own)!;
  const [before, after] = [whole.before.at(-1), whole.after[0]];
  return {
    id,
    headline: headline === null ? null : quoter.printed(headline),
    kicker: kicker === null ? null : quoter.printed(kicker),
    bylines: bylines.map((name) => quoter.printed(name)),
    body: quoter.body(),
    start,
    end,
    line,
    ...(before && { continues: linkTo(before) }),
    ...(after && { continuedBy: linkTo(after) }),
  };
}

function linkTo({ source, article }: Part): ArticleLink {
  return { source, article: article.id };
}
