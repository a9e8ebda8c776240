/** A mention of a site: what it says by itself of whether something took place there, whatever the event. */

import { classes } from "../../lexicon";
import { isOwnNation } from "../../recognise";
import { contains, firstAtOrAfter, type Span } from "../../text";
import { clausesOf } from "../clauses";
import type { Report } from "../report";
import type { Scene } from "../scene";
import type { Item, Where } from "../wheres";
import { cuesIn, level, namesIn, verbsIn, type Tone } from "./tone";

/** A mention of a site, with the sentence it stands in. */
export interface Stand {
  readonly item: Item;
  readonly scene: Scene;
  /** The place of the sentence among those of its article. */
  readonly nth: number;
  /** Those that stand in one chain with it: 古山镇|康民药店. */
  readonly chained: readonly Item[];
  /** Those beside it in its list. */
  readonly listed: readonly Item[];
  /** Whether it is the home of the page, or what that lies in. */
  readonly home: boolean;
  /** What its sentence says, and what it says itself. */
  readonly told: readonly string[];
  readonly features: readonly string[];
}

const WORD = classes("words", "functions", "verbs", "heads", "bodies", "place-cues", "site-cues", "event-cues");
/** As far as words right beside a site are looked at, and those of its clause. */
const [NEAR, CLAUSE] = [8, 60];

/** Around a site: right in front of it and behind it, and in its clause. */
const IN_REGIONS = namesIn(["near", "front", "behind", "after"]);
const IN_TOLD = namesIn(["told"]);

/** The mentions of each site of an article, by its name and in the order of the text. */
export function standsIn(report: Report, scenes: readonly Scene[], tone: Tone): ReadonlyMap<string, readonly Stand[]> {
  const stands = new Map<string, Stand[]>();
  const items: readonly Item[] = [...report.found.places, ...report.found.sites].toSorted((a, b) => a.start - b.start);
  let nth = 0;
  let setting: Setting | undefined;
  for (const item of items) {
    while (nth < scenes.length && scenes[nth]!.sentence.end <= item.start) nth += 1;
    const scene = scenes[nth];
    if (scene === undefined || scene.sentence.start > item.start) continue;
    if (setting?.nth !== nth) setting = settingOf(report, scene, nth, tone);
    const known = stands.get(item.name);
    if (known) known.push(standOf(report, item, setting, tone));
    else stands.set(item.name, [standOf(report, item, setting, tone)]);
  }
  return stands;
}

/** The sentence that sites stand in. */
interface Setting {
  readonly scene: Scene;
  readonly nth: number;
  readonly clauses: readonly Span[];
  readonly features: readonly string[];
}

function settingOf({ found, text }: Report, scene: Scene, nth: number, tone: Tone): Setting {
  const { sentence, passedOver, about, speech, event } = scene;
  const features = [
    `s first ${sentence.first}`,
    `s start ${level(sentence.start / 50)}`,
    `s speaks ${sentence.speaks}`,
    `s passed ${passedOver}`,
    `s about ${about}`,
    `s speech ${speech}`,
    `s event ${event !== undefined}`,
    `s persons ${level(countIn(found.persons, sentence))}`,
    ...cuesIn(tone, [sentence.told], IN_TOLD),
  ];
  return { scene, nth, clauses: clausesOf(text, sentence), features };
}

function standOf(report: Report, item: Item, setting: Setting, tone: Tone): Stand {
  const { scene, nth, clauses } = setting;
  const index = firstAtOrAfter(report.wheres, item.start + 1) - 1;
  const where = report.wheres[index];
  const reach = where === undefined ? 0 : reachOf(where);
  const own = where !== undefined && item.end <= reach ? where : undefined;
  const chain = own === undefined ? item : { start: own.start, end: reach };
  const before = report.wheres[index - 1];
  const at = Math.max(0, firstAtOrAfter(clauses, chain.start + 1) - 1);
  const clause = clauses[at] ?? scene.sentence;
  return {
    item,
    scene,
    nth,
    chained: near(own?.first, item),
    listed:
      own === undefined
        ? []
        : [...near(own.rest?.first, item), ...near(before?.rest === own ? before.first : [], item)],
    home: HOMES.has(homewards(report, item)),
    told: setting.features,
    features: [
      ...kindOf(report, item),
      `s clauses ${level(at)}`,
      `s last ${at === clauses.length - 1}`,
      ...placeOf(report, item, scene, { chain, clause, own }),
      ...besideOf(report, chain),
      ...wordsOf(report, scene.sentence, { chain, clause }, tone),
    ],
  };
}

/** Sites of one list that are farther from each other say nothing of one another. */
const NEAREST = 100;

function near(items: readonly Item[] = [], { start }: Item): readonly Item[] {
  if (items.length <= NEAREST) return items;
  const at = firstAtOrAfter(items, start);
  return items.slice(Math.max(0, at - NEAREST / 2), at + NEAREST / 2);
}

const reaches = new WeakMap<Where, number>();

/** Where the last of a list of sites ends. */
function reachOf(where: Where): number {
  const known = reaches.get(where) ?? where.first.reduce((last, { end }) => Math.max(last, end), 0);
  reaches.set(where, known);
  return known;
}

function kindOf(report: Report, item: Item): string[] {
  const { kind, name, foundBy } = item;
  return [
    `v kind ${kind}`,
    `v class ${"class" in item ? item.class : "place"}`,
    `v found ${foundBy}`,
    `v end ${name.slice(-2)}`,
    `v last ${name.slice(-1)}`,
    `v length ${level(item.end - item.start)}`,
    `v short ${report.text.slice(item.start, item.end) !== name}`,
    `v home ${homewards(report, item)}`,
    ...("division" in item && item.division !== null ? [`v level ${item.division.level}`] : []),
    ...("score" in item ? [`v sure ${Math.floor(item.score * 5)}`] : []),
  ];
}

const HOMES: ReadonlySet<string> = new Set(["same", "above"]);

/** How a place lies to the home of the page. */
function homewards({ home }: Report, item: Item): string {
  if (!("division" in item)) return "site";
  if (item.division === null) return isOwnNation(item) ? "above" : "area";
  const own = home.division?.code;
  if (own === undefined) return "unknown";
  if (own === item.division.code) return "same";
  if (own.startsWith(stemOf(item.division.code))) return "above";
  return item.division.code.startsWith(stemOf(own)) ? "within" : "elsewhere";
}

function stemOf(code: string): string {
  return code.replace(/(?:00)+$/, "");
}

interface Around {
  /** The site with the places in front of it. */
  readonly chain: Span;
  readonly clause: Span;
}

function placeOf(
  { found }: Report,
  item: Item,
  { sentence: { told } }: Scene,
  { chain, clause, own }: Around & { readonly own: Where | undefined },
): string[] {
  const { persons, posts, dates } = found;
  const before = persons[firstAtOrAfter(persons, chain.start) - 1];
  const person =
    before === undefined || before.start < told.start
      ? "none"
      : before.end < clause.start
        ? "clause"
        : level(chain.start - before.end);
  const at = firstAtOrAfter(posts, item.start + 1);
  return [
    `s from ${level(item.start - told.start)}`,
    `s quoted ${item.start >= told.end}`,
    `s clause ${level(chain.start - clause.start)}`,
    `s person ${person}`,
    `s post ${posts.slice(Math.max(0, at - 3), at).some((post) => contains(post, item))}`,
    `s named ${countIn(persons, item) > 0}`,
    `s dates ${level(countIn(dates, clause))}`,
    `s chain ${placeInChain(item, chain)}`,
    `s listed ${own?.rest !== undefined}`,
  ];
}

function placeInChain(item: Item, chain: Span): string {
  if (item.start === chain.start) return item.end === chain.end ? "none" : "first";
  return item.end === chain.end ? "last" : "inside";
}

function besideOf({ found, text }: Report, chain: Span): string[] {
  const left = Math.max(1, found.lattice.longestBefore(chain.start, WORD));
  const right = Math.max(1, found.lattice.longest(chain.end, WORD));
  return [
    `s left ${text[chain.start - 1] ?? ""}`,
    `s right ${text[chain.end] ?? ""}`,
    `s before ${text.slice(Math.max(0, chain.start - left), chain.start)}`,
    `s behind ${text.slice(chain.end, chain.end + right)}`,
  ];
}

/** The classes of words, and the verbs, in front of it and behind it. */
function wordsOf(report: Report, sentence: Span, { chain, clause }: Around, tone: Tone): string[] {
  const front = { start: Math.max(clause.start, chain.start - CLAUSE), end: chain.start };
  const after = { start: chain.end, end: Math.min(clause.end, chain.end + CLAUSE) };
  const regions = [
    { start: Math.max(sentence.start, chain.start - NEAR), end: chain.start },
    front,
    { start: chain.end, end: Math.min(sentence.end, chain.end + NEAR) },
    after,
  ];
  return [
    ...cuesIn(tone, regions, IN_REGIONS),
    ...new Set([...verbsIn(report, front, "fw"), ...verbsIn(report, after, "bw")]),
  ];
}

/** How many spans of a list, in the order of their starts, start within a span. */
function countIn(spans: readonly Span[], { start, end }: Span): number {
  return firstAtOrAfter(spans, end) - firstAtOrAfter(spans, start);
}
