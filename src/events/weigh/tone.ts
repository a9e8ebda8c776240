/** How an article sounds as a whole: a report of what officials did, a statement, a crime, a match. */

import { classes } from "../../lexicon";
import type { Span } from "../../text";
import type { Draft } from "../draft";
import type { Report } from "../report";
import { WORDS } from "./cues";
import { Standing } from "./standing";

/** What holds of everybody in an article. */
export interface Tone {
  readonly features: readonly string[];
  /** The classes of which it has words. */
  readonly words: typeof WORDS;
  /** Where they stand. */
  readonly standing: Standing;
  /** How often it names each of its people. */
  readonly named: ReadonlyMap<string, number>;
  /** Those to whom it gives a post. */
  readonly titled: ReadonlySet<string>;
  /** The latest day of which it tells, `YYYY-MM-DD`; null where it tells of none. */
  readonly latest: string | null;
}

const HEADS = classes("heads");
const VERB = classes("words/verb", "verbs", "event-cues");
/** Shorter articles count as so long, or one word would be many. */
const SHORTEST = 200;

const known = new WeakMap<Report, Tone>();

/** The tone of an article with all events that the rules drafted in it, worked out once for each article. */
export function toneOf(report: Report, drafts: readonly Draft[]): Tone {
  const tone = known.get(report) ?? readTone(report, drafts);
  known.set(report, tone);
  return tone;
}

/** Counts are told in steps, so that few are seen once. */
function readTone({ found, text, field }: Report, drafts: readonly Draft[]): Tone {
  const named = new Map<string, number>();
  for (const { name } of found.persons) named.set(name, (named.get(name) ?? 0) + 1);
  const titled = new Set(found.posts.flatMap(({ names }) => names));
  const often = (count: number): number => level((count * 1000) / Math.max(SHORTEST, text.length));
  const words = WORDS.filter(([, set]) => field.startsOf(set).length > 0);
  const days = found.dates.flatMap(({ resolved }) => resolved?.slice(0, 10) ?? []);
  return {
    features: [
      `a people ${level(named.size)}`,
      `a titled ${share(titled.size, named.size)}`,
      `a drafts ${Math.min(4, drafts.length)}`,
      `a length ${level(text.length / 100)}`,
      `a posts ${often(found.posts.length)}`,
      `a heads ${often(field.startsOf(HEADS).length)}`,
      `a places ${often(found.places.length + found.sites.length)}`,
      `a dates ${level(found.dates.length)}`,
      `a speech ${often(text.split("“").length - 1)}`,
      ...words.map(([name, set]) => `a ${name} ${often(field.startsOf(set).length)}`),
    ],
    words,
    standing: new Standing(
      field,
      words.map(([, set]) => set),
    ),
    named,
    titled,
    latest: days.toSorted().at(-1) ?? null,
  };
}

/** By the name of a class of words, what it is called in each of some regions. */
export function namesIn(regions: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(WORDS.map(([name]) => [name, regions.map((where) => `${where} ${name}`)]));
}

/** The classes that have words in each of some spans, by the names that they have there (`namesIn`). */
export function cuesIn(
  { words, standing }: Tone,
  spans: readonly Span[],
  names: ReadonlyMap<string, readonly string[]>,
): string[] {
  const held = spans.map((span) => standing.within(span));
  const cues: string[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (let region = 0; region < held.length; region += 1)
      if (held[region]![at] === 1) cues.push(names.get(words[at]![0])![region]!);
  return cues;
}

/** The verbs of more than one character in a stretch of an article, each behind a sign: `told verb 走进`. */
export function verbsIn({ found, text }: Report, span: Span, sign: string): readonly string[] {
  const verbs: string[] = [];
  for (const { start, end } of found.lattice.all(span, VERB))
    if (end - start > 1) verbs.push(`${sign} ${text.slice(start, end)}`);
  return verbs;
}

/** The steps in which numbers are told: 0, a half, 1, 2, 4, 8, … up to 2³⁰ */
export function level(count: number): number {
  return count <= 0 ? 0 : count < 1 ? 0.5 : 1 << (31 - Math.clz32(count));
}

/** A part of a whole in quarters. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((4 * part) / whole) / 4;
}
