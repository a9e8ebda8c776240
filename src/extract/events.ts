/** The events of a page: of a story that is printed in parts, what stands on this one. */

import { groupBy } from "../collections";
import { findEvents, type FoundEvent } from "../events";
import type { DoubtfulSite, EventLink, EventRecord, Quote } from "../model";
import type { Home } from "../recognise";
import { contains, overlaps, type Span } from "../text";
import type { Story } from "./story";

type Found = FoundEvent;

/** `canonical` gives each form of a site the name of its record. */
export function eventsOf(
  stories: readonly Story[],
  home: Home,
  canonical: ReadonlyMap<string, string>,
): readonly EventRecord[] {
  // Of a story that names nobody, nobody took part in anything.
  const peopled = stories.filter(({ found }) => found.persons.length > 0);
  const events = peopled.flatMap((story) => {
    const telling = new Telling(story, findEvents(story.found, home).events, canonical);
    return telling.found.flatMap((event) => eventOf(event, telling) ?? []);
  });
  return events.map((event, index) => ({ id: `e${index + 1}`, ...event }));
}

/** What all events of a story ask for. */
class Telling {
  /** Whom this page names. */
  readonly named: ReadonlySet<string>;
  private byStart: ReadonlyMap<number, readonly Found[]> | undefined;
  private readonly quoted = new Map<Span, Quote | undefined>();
  private sites: { readonly all: ReadonlySet<string>; readonly here: ReadonlySet<string> } | undefined;

  constructor(
    readonly story: Story,
    readonly found: readonly Found[],
    private readonly canonical: ReadonlyMap<string, string>,
  ) {
    const { own } = story.whole;
    this.named = new Set(story.found.persons.filter((one) => overlaps(one, own)).map(({ name }) => name));
  }

  /** Which of the events that are first told of at one place an event is, counted from 1. */
  nthOf({ evidence }: Found): number {
    this.byStart ??= groupBy(this.found, (one) => one.evidence[0]!.start);
    return this.byStart.get(evidence[0]!.start)!.findIndex((one) => one.evidence === evidence) + 1;
  }

  /** What of sentences stands on this page; a long one that names many is quoted for each of them. */
  quotes(sentences: readonly Span[]): readonly Quote[] {
    return sentences.map((sentence) => this.quote(sentence)).filter((quote) => quote !== undefined);
  }

  private quote(sentence: Span): Quote | undefined {
    if (!this.quoted.has(sentence)) this.quoted.set(sentence, this.story.quoter.quote(sentence));
    return this.quoted.get(sentence);
  }

  siteNamed(name: string): string {
    return this.canonical.get(name) ?? name;
  }

  /** The names of the sites of all pages, and of this one. */
  siteNames(): NonNullable<Telling["sites"]> {
    return (this.sites ??= this.readSites());
  }

  private readSites(): NonNullable<Telling["sites"]> {
    const { found, whole } = this.story;
    const sites = [...found.places, ...found.sites];
    const namesOf = (some: typeof sites): ReadonlySet<string> => new Set(some.map(({ name }) => this.siteNamed(name)));
    return { all: namesOf(sites), here: namesOf(sites.filter((site) => overlaps(site, whole.own))) };
  }
}

/** Undefined for what other pages tell. */
function eventOf(event: Found, telling: Telling): Omit<EventRecord, "id"> | undefined {
  const { article, whole } = telling.story;
  const evidence = telling.quotes(event.evidence);
  if (evidence.length === 0) return undefined;
  const isHere = (one: Found["participants"][number]): boolean =>
    telling.named.has(one.name) || one.evidence.every((sentence) => contains(whole.own, sentence));
  const continues = begunBefore(event, telling);
  const { type, name, date, resolved, dayPart } = event;
  const participants = event.participants
    .filter(isHere)
    .map((one) => ({ ...one, evidence: telling.quotes(one.evidence) }))
    .filter((one) => one.evidence.length > 0);
  const at = [...new Set(stopsHere(event, telling))];
  const doubtful = doubtfulAmong(at, event.at, event.doubts, telling);
  return {
    type,
    name,
    date,
    resolved,
    dayPart,
    participants,
    at,
    evidence,
    article: article.id,
    ...(doubtful.length > 0 && { doubtful }),
    ...(continues && { continues }),
  };
}

/** The doubtful of its sites; of one that the text calls by several names, the surest of these counts. */
function doubtfulAmong(
  stops: readonly string[],
  forms: readonly string[],
  doubts: Found["doubts"],
  telling: Telling,
): readonly DoubtfulSite[] {
  if (doubts.size === 0) return [];
  const byName = groupBy(forms, (form) => telling.siteNamed(form));
  return stops.flatMap((name) => {
    const called = byName.get(name) ?? [];
    const confidence = Math.max(...called.map((one) => doubts.get(one) ?? 1));
    return confidence < 1 ? [{ name, confidence }] : [];
  });
}

/** Where an earlier page begins to tell of it. */
function begunBefore(event: Found, telling: Telling): EventLink | undefined {
  const earlier = telling.story.whole.earlier(event.evidence[0]!.start);
  if (earlier === undefined) return undefined;
  const { part, at } = earlier;
  const place = part.article.body.locate({ start: at, end: at + 1 })!;
  return { source: part.source, article: part.article.id, start: place.start, nth: telling.nthOf(event) };
}

/** Of an event that several pages tell, those that stand on this one; 来我市, which names none, goes to the first of them. */
function stopsHere({ at, evidence }: Found, telling: Telling): readonly string[] {
  const { own } = telling.story.whole;
  const stops = at.map((name) => telling.siteNamed(name));
  const [from, to] = [evidence[0]!.start, evidence.at(-1)!.end];
  if (contains(own, { start: from, end: to })) return stops;
  const { all, here } = telling.siteNames();
  return stops.filter((stop) => here.has(stop) || (!all.has(stop) && from >= own.start));
}
