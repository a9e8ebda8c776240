/** All sites of a text, by their endings and by the dictionaries. */

import { classes, type KnownSite } from "../../lexicon";
import { contains, firstAtOrAfter, overlaps, type Span } from "../../text";
import { refine, type Candidate, type Refiner, type Verdict } from "../candidate";
import { believe, LEFT, RIGHT, scoreNames, surenessOf, Terrain, weightOf, type Scored } from "../endings";
import type { Home } from "../jurisdiction";
import { isLocal, isOwnNation, isWide, liesIn, type PlaceMention } from "../places";
import { acts } from "./acting";
import { withBranches, withoutFront } from "./fronts";
import { housedIn } from "./housed";
import { honouredIn } from "./honoured";
import { isLeg } from "./legs";
import type { SiteMention, SiteScene } from "./mention";
import { missionsIn } from "./missions";
import { portsIn } from "./ports";
import { areaAndSite } from "./standing";

const KNOWN = classes("sites/facility");
const NO_SITE = classes("false-friends/facility");
const PARTY = classes("event-cues/delegation");
const SIGNED = classes("site-cues/signed");

interface Proposed extends Scored, Candidate {
  readonly known?: KnownSite;
}

/** Every site that the text names, in order of its start, and what became of every candidate. */
export function recogniseSites(scene: SiteScene): {
  readonly kept: readonly SiteMention[];
  readonly verdicts: readonly Verdict[];
} {
  // Areas that only their endings tell are of one kind with sites, and no evidence for them.
  const terrain = new Terrain({ ...scene, places: scene.places.filter(({ id }) => id !== null) });
  const portAt = portsIn(scene);
  const named = scoreNames(terrain, scene.counter, "facility").map((site) => withoutFront(scene, site));
  const scored = withBranches(scene, named).map((site): Proposed => {
    const score = portAt(site) ? Math.max(site.score, LISTED) : site.score;
    return { foundBy: "sites/ending", ...site, score, ...surenessOf({ score }) };
  });
  const known = withBranches(scene, knownIn(scene, terrain, scored)).map(ownName);
  const housed = housedIn(scene).map((name): Proposed => ({
    foundBy: "sites/housed",
    ...heldIn(scored, name),
    ...name,
  }));
  const missions = missionsIn(scene).map((name): Proposed => ({
    foundBy: "sites/mission",
    ...heldIn(scored, name),
    ...name,
    score: SENT,
  }));
  const honoured = honouredIn(scene).map((name): Proposed => ({
    foundBy: "sites/honoured",
    ...heldIn(scored, name),
    ...name,
    score: SENT,
  }));
  const isTwo = areaAndSite(scene, known);
  const sure = [...known, ...[...housed, ...honoured].filter(besides(missions)), ...missions];
  const others = scored.filter(besides(sure)).filter(beginsNone(known));
  const candidates = [...sure, ...others].toSorted((a, b) => weigh(b) - weigh(a));
  const believed = new Set<Scored>(believe(scene.lattice, candidates));
  const { kept, verdicts } = refine("site", candidates, refiners(scene, believed, isTwo));
  return { kept: kept.map((site) => mention(scene, terrain, site)).toSorted((a, b) => a.start - b.start), verdicts };
}

/**
 * Places without those that are only part of a site's name: 金水 in 金水湾医院, 桃花岛 in 桃花岛景区; 古山镇 in 古山镇卫生院 stays
 * one, and 杜尚别 in front of 国宾馆, since abroad what a city has is mostly called without it.
 */
export function outsideSites(places: readonly PlaceMention[], sites: readonly SiteMention[]): readonly PlaceMention[] {
  return places.filter((place) => isFull(place) || isAbroadAhead(sites, place) || !isInside(sites, place));
}

const CITIES_ABROAD: ReadonlySet<string> = new Set(["capital", "foreign-city", "foreign-region"]);

function isAbroadAhead(sites: readonly SiteMention[], place: PlaceMention): boolean {
  return CITIES_ABROAD.has(place.kind) && near(sites, place).some(({ start }) => start === place.start);
}

const isFull = ({ division, text, name, kind }: PlaceMention): boolean =>
  division !== null && (text === name || kind === "town");

/**
 * Of the others cities and wider places that sites are called after, where nothing speaks against their standing there: 杭州
 * in 杭州国际博览中心, but not 上海 in 上海华联超市 on a page of 永康. Nobody need have gone there.
 */
export function citiesInSites(
  places: readonly PlaceMention[],
  sites: readonly SiteMention[],
  home: Home,
): readonly PlaceMention[] {
  const mayStand = ({ division }: PlaceMention): boolean =>
    home.division === null || (division !== null && home.covers(division));
  return places.filter((place) => isWide(place) && mayStand(place) && !isFull(place) && isInside(sites, place));
}

function isInside(sites: readonly SiteMention[], place: PlaceMention): boolean {
  return near(sites, place).some((site) => site.end > place.end && contains(site, place));
}

const spot = ({ start, end }: Span): string => `${start}-${end}`;

/** Whether a span is none of some others. */
function besides(others: readonly Span[]): (span: Span) => boolean {
  const taken = new Set(others.map(spot));
  return (span) => !taken.has(spot(span));
}

/** Whether a span is not only where one of some others begins: 永拓大会堂 of 永拓大会堂北厅. */
function beginsNone(others: readonly Span[]): (span: Span) => boolean {
  const ends = new Map<number, number>();
  for (const { start, end } of others) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return ({ start, end }) => (ends.get(start) ?? 0) <= end;
}

/** How likely an embassy is beside one that is called after its host: nothing is likelier. */
const SENT = 1;

/** How likely a name of a dictionary is beside a longer one: 大剧院 beside 大剧院小剧场. */
const LISTED = 0.95;

/** How likely a body is where something is held in it; of what kind it is, its ending tells. */
function heldIn(scored: readonly Scored[], { end }: Span): Pick<Scored, "kind" | "class" | "score" | "named"> {
  const kind = scored[firstByEnd(scored, end)];
  return { kind: kind?.end === end ? kind.kind : "body", class: "facility", score: LISTED, named: true };
}

const weigh = (site: Proposed): number => weightOf(site.known ? { ...site, score: LISTED } : site);

function refiners(
  scene: SiteScene,
  believed: ReadonlySet<Scored>,
  isTwo: (site: Span) => boolean,
): readonly Refiner<Proposed>[] {
  const { lattice, names } = scene;
  return [
    { name: "sites/unlikely", drops: (site) => !believed.has(site) },
    { name: "sites/area-and-site", drops: isTwo },
    { name: "sites/ordinary-word", drops: (site) => lattice.is(site, NO_SITE) },
    { name: "sites/economy", drops: (site) => site.kind === "market" && isEconomy(scene, site) },
    // 古山镇代表团 is people.
    { name: "sites/party", drops: (site) => lattice.longestBefore(site.end, PARTY) > 0 },
    // 永拓产业园签约仪式: what is signed for need not stand yet.
    { name: "sites/signed", drops: (site) => lattice.longest(site.end, SIGNED) > 0 },
    { name: "sites/leg", drops: (site) => site.kind === "station" && isLeg(lattice, site) },
    { name: "sites/in-a-name", drops: (site) => near(names, site).some((name) => overlaps(name, site)) },
    { name: "sites/overlapping", drops: (site, taken) => taken.overlaps(site) },
  ];
}

/** 德国市场, 杭州市场: a market that is called by nothing but a city or a wider place is what is bought and sold there. */
function isEconomy({ places }: SiteScene, { start, suffix }: Scored): boolean {
  const place = places[firstAtOrAfter(places, start)];
  return place?.start === start && place.end === suffix && isWide(place);
}

function near(sorted: readonly Span[], span: Span): readonly Span[] {
  const at = firstAtOrAfter(sorted, span.start);
  return sorted.slice(Math.max(0, at - 2), at + 2);
}

/** Names of fewer characters are those of other things, too: 上海站, which may be a stage of a tour, or part of a name: 外滩源. */
const SURE = 4;
const UNKNOWN = RIGHT.indexOf("other");
/** What stands in front of a site of two characters: 北京|天坛, 来到|天坛. */
const IS_THERE: ReadonlySet<number> = new Set([LEFT.indexOf("short"), LEFT.indexOf("place"), LEFT.indexOf("arrive")]);

/**
 * Sites that a dictionary lists: of home, as 市二院 is another one in every city; and those known everywhere, where no word is
 * cut and nothing goes on to a longer name: 陈家祠, but not in 陈家祠堂 and 陈家祠幼儿园.
 */
function knownIn(scene: SiteScene, terrain: Terrain, scored: readonly Scored[]): readonly Proposed[] {
  const { lattice, text, lexicon, home } = scene;
  return lattice.all({ start: 0, end: text.length }, KNOWN).flatMap((span) => {
    const known = lexicon
      .sitesNamed(text.slice(span.start, span.end))
      .find((site) => site.class === "facility" && liesIn(home, site, lexicon));
    if (!known || isAbroadBefore(scene, span)) return [];
    if (!isLocal(known) && !isWhole(terrain, scored, known, span)) return [];
    const { kind } = known;
    return [
      { kind, class: known.class, score: 1, named: true, foundBy: "dictionary", suffix: span.end, known, ...span },
    ];
  });
}

/** 市中医院|花街分院 is another site than that of the dictionary, with a name of its own. */
function ownName({ known, ...site }: Proposed): Proposed {
  return site.end === site.suffix ? { ...site, known: known! } : { ...site, foundBy: "sites/branch" };
}

/** 内罗毕|国家图书馆 is that of another country. */
function isAbroadBefore({ places }: SiteScene, { start }: Span): boolean {
  const before = places[firstAtOrAfter(places, start) - 1];
  return before?.end === start && before.division === null && before.id !== null && !isOwnNation(before);
}

function isWhole(terrain: Terrain, scored: readonly Scored[], { kind }: KnownSite, { start, end }: Span): boolean {
  const isShort = end - start < SURE;
  // 外滩 is a district of the town, too, and a part of other names, unless somebody is there.
  if (kind === "park" && end - start === 2 && !IS_THERE.has(terrain.left(start))) return false;
  // Who studied there or works there names a school more often than who goes there.
  if (kind === "school" || (isShort && (kind === "station" || terrain.right(end) === UNKNOWN))) return false;
  if (terrain.cutsWord(start) || terrain.cutsWord(end)) return false;
  const at = firstByEnd(scored, end + 1);
  return !scored.slice(at, at + 3).some((site) => site.start <= start);
}

/** The first of some sites, in order of their end, that ends at a place or behind it. */
function firstByEnd(sites: readonly Span[], end: number): number {
  let [low, high] = [0, sites.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sites[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In characters; what is shorter is no name without the place in front: 医院 of 张北县医院. */
const SHORTEST = 3;

function mention(scene: SiteScene, terrain: Terrain, site: Proposed): SiteMention {
  const { text } = scene;
  const { start, end, kind, known, score, foundBy, confidence } = site;
  const printed = text.slice(start, end);
  const chain = chainAt(scene, site);
  const shorter = chain.map((place) => text.slice(place.end, end)).filter((rest) => rest.length >= SHORTEST);
  return {
    start,
    end,
    name: known?.name ?? printed,
    aliases: known ? [printed] : shorter,
    class: site.class,
    kind,
    acts: acts(scene.lattice, terrain, site),
    within: chain.at(-1) ?? placeOf(scene, start),
    score,
    ...(confidence !== undefined && { confidence }),
    foundBy,
  };
}

/** The places that a name begins with, by their full names: 张北县小二台镇 in 张北县小二台镇卫生院; in 永康家具市场, 永康 is part of the name. */
function chainAt({ places }: SiteScene, { start, suffix }: Scored): readonly PlaceMention[] {
  const chain: PlaceMention[] = [];
  let at = start;
  for (let next = firstAtOrAfter(places, start); next < places.length; next += 1) {
    const place = places[next]!;
    if (place.start !== at || place.end > suffix) break;
    if (place.text !== place.name && place.kind !== "town") break;
    chain.push(place);
    at = place.end;
  }
  return chain;
}

const SENTENCE_END = "。！？；\n";

/** The last place that the sentence names in front of a site. */
function placeOf({ text, places }: SiteScene, start: number): PlaceMention | null {
  const before = places[firstAtOrAfter(places, start) - 1];
  if (before === undefined) return null;
  for (let at = before.end; at < start; at += 1) if (SENTENCE_END.includes(text[at]!)) return null;
  return before;
}
