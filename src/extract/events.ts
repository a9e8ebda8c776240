/** The events of a page: of a story that is printed in parts, what stands on this one. */

import { findEvents, type FoundEvent } from "../events";
import type { EventLink, EventRecord } from "../model";
import type { Home } from "../recognise";
import { contains, overlaps } from "../text";
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
    const found = findEvents(story.found, home).events;
    return found.flatMap((event) => eventOf(event, story, found, canonical) ?? []);
  });
  return events.map((event, index) => ({ id: `e${index + 1}`, ...event }));
}

/** Undefined for what other pages tell. */
function eventOf(
  event: Found,
  story: Story,
  found: readonly Found[],
  canonical: ReadonlyMap<string, string>,
): Omit<EventRecord, "id"> | undefined {
  const { article, quoter, whole } = story;
  const evidence = quoter.quotes(event.evidence);
  if (evidence.length === 0) return undefined;
  const named = new Set(story.found.persons.filter((one) => overlaps(one, whole.own)).map(({ name }) => name));
  const isHere = (one: Found["participants"][number]): boolean =>
    named.has(one.name) || one.evidence.every((sentence) => contains(whole.own, sentence));
  const continues = begunBefore(event, story, found);
  return {
    ...event,
    article: article.id,
    participants: event.participants
      .filter(isHere)
      .map((one) => ({ ...one, evidence: quoter.quotes(one.evidence) }))
      .filter((one) => one.evidence.length > 0),
    at: [...new Set(stopsHere(event, story, canonical))],
    evidence,
    ...(continues && { continues }),
  };
}

/** Where an earlier page begins to tell of it. */
function begunBefore({ evidence }: Found, { whole }: Story, found: readonly Found[]): EventLink | undefined {
  const start = evidence[0]!.start;
  const earlier = whole.earlier(start);
  if (earlier === undefined) return undefined;
  const { part, at } = earlier;
  const place = part.article.body.locate({ start: at, end: at + 1 })!;
  const nth = found.filter((one) => one.evidence[0]!.start === start).findIndex((one) => one.evidence === evidence) + 1;
  return { source: part.source, article: part.article.id, start: place.start, nth };
}

/** Of an event that several pages tell, those that stand on this one; 来我市, which names none, goes to the first of them. */
function stopsHere(
  { at, evidence }: Found,
  { found, whole }: Story,
  canonical: ReadonlyMap<string, string>,
): readonly string[] {
  const nameOf = (name: string): string => canonical.get(name) ?? name;
  const stops = at.map(nameOf);
  const [from, to] = [evidence[0]!.start, evidence.at(-1)!.end];
  if (contains(whole.own, { start: from, end: to })) return stops;
  const sites = [...found.places, ...found.sites];
  const named = new Set(sites.map(({ name }) => nameOf(name)));
  const here = new Set(sites.filter((site) => overlaps(site, whole.own)).map(({ name }) => nameOf(name)));
  return stops.filter((stop) => here.has(stop) || (!named.has(stop) && from >= whole.own.start));
}
