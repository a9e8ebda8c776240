/** The events of a page: of a story that is printed in parts, what stands on this one. */

import { groupBy } from "../collections";
import { leastSure, mostSure } from "../derive";
import { findEvents, type FoundEvent } from "../events";
import type { DoubtfulSite, EventLink, EventRecord, PersonRecord, Quote, SiteRecord } from "../model";
import { unlessSure, type Home } from "../recognise";
import { contains, overlaps, type Span } from "../text";
import type { Story } from "./story";

type Found = FoundEvent;

/** Whom and what a page names: nobody took part more surely than he is somebody, nor is a venue surer than the site. */
interface Named {
  readonly persons: readonly PersonRecord[];
  readonly sites: readonly SiteRecord[];
  /** Gives each form of a site the name of its record. */
  readonly canonical: ReadonlyMap<string, string>;
}

/** In the order of the page. */
export function eventsOf(stories: readonly Story[], home: Home, named: Named): readonly EventRecord[] {
  // Of a story that names nobody, nobody took part in anything.
  const peopled = stories.filter(({ found }) => found.persons.length > 0);
  const known = { canonical: named.canonical, persons: doubtsOf(named.persons), sites: doubtsOf(named.sites) };
  const events = peopled.flatMap((story) => {
    const telling = new Telling(story, findEvents(story.found, home).events, known);
    return telling.found.flatMap((event) => eventOf(event, telling) ?? []);
  });
  return events.map((event, index) => ({ id: `e${index + 1}`, ...event }));
}

/** By name, how likely those of some are that are doubtful. */
type Doubts = ReadonlyMap<string, number>;

function doubtsOf(some: readonly (PersonRecord | SiteRecord)[]): Doubts {
  return new Map(some.flatMap(({ name, confidence }) => (confidence === undefined ? [] : [[name, confidence]])));
}

interface Known extends Pick<Named, "canonical"> {
  readonly persons: Doubts;
  readonly sites: Doubts;
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
    readonly known: Known,
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
    return this.known.canonical.get(name) ?? name;
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
    .map(({ confidence = null, ...one }) => ({
      ...one,
      evidence: telling.quotes(one.evidence),
      ...unlessSure(leastSure([confidence, telling.known.persons.get(one.name) ?? null])),
    }))
    .filter((one) => one.evidence.length > 0);
  const at = [...new Set(stopsHere(event, telling))];
  const doubtful = doubtfulAmong(at, event, telling);
  const surest = participants.length === 0 ? null : mostSure(participants.map(({ confidence = null }) => confidence));
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
    ...unlessSure(surest),
    ...(doubtful.length > 0 && { doubtful }),
    ...(continues && { continues }),
  };
}

/** The doubtful of its sites; of one that the text calls by several names, the surest of these counts. */
function doubtfulAmong(
  stops: readonly string[],
  { at: forms, doubts }: Found,
  telling: Telling,
): readonly DoubtfulSite[] {
  const { sites } = telling.known;
  if (doubts.size === 0 && sites.size === 0) return [];
  const byName = groupBy(forms, (form) => telling.siteNamed(form));
  return stops.flatMap((name) => {
    const there = mostSure(byName.get(name)!.map((one) => doubts.get(one) ?? null));
    const confidence = leastSure([there, sites.get(name) ?? null]);
    return confidence === null ? [] : [{ name, confidence }];
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
