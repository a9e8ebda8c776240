/** All sites of a text, by their endings and by the dictionaries. */

import { classes, type KnownSite } from "../../lexicon";
import { contains, firstAtOrAfter, overlaps, type Span } from "../../text";
import { refine, type Candidate, type Refiner, type Verdict } from "../candidate";
import { believe, scoreNames, Terrain, type Scored } from "../endings";
import { isLocal, liesIn, type PlaceMention } from "../places";
import type { SiteMention, SiteScene } from "./mention";

const KNOWN = classes("sites/facility");
const NO_SITE = classes("false-friends/facility");

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
  const scored = scoreNames(terrain, scene.counter, "facility").map((site): Proposed => ({
    ...site,
    foundBy: "sites/ending",
  }));
  // The longest first, as it has all that speaks for the shorter; of two as long, the one of a dictionary.
  const candidates = [...knownIn(scene), ...scored].toSorted(byLength);
  const believed = new Set<Scored>(believe(scene.lattice, candidates));
  const { kept, verdicts } = refine("site", candidates, refiners(scene, believed));
  return { kept: kept.map((site) => mention(scene, site)).toSorted((a, b) => a.start - b.start), verdicts };
}

/** Places without those that are only part of a site's name: 金水 in 金水湾医院, 桃花岛 in 桃花岛景区; 古山镇 in 古山镇卫生院 stays one. */
export function outsideSites(places: readonly PlaceMention[], sites: readonly SiteMention[]): readonly PlaceMention[] {
  return places.filter((place) => {
    const own = place.division !== null && (place.text === place.name || place.kind === "town");
    return own || !near(sites, place).some((site) => site.end > place.end && contains(site, place));
  });
}

const byLength = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start);

function refiners({ lattice, names }: SiteScene, believed: ReadonlySet<Scored>): readonly Refiner<Proposed>[] {
  return [
    { name: "sites/unlikely", drops: (site) => !believed.has(site) },
    { name: "sites/ordinary-word", drops: (site) => lattice.is(site, NO_SITE) },
    { name: "sites/in-a-name", drops: (site) => near(names, site).some((name) => overlaps(name, site)) },
    { name: "sites/overlapping", drops: (site, taken) => taken.overlaps(site) },
  ];
}

function near(sorted: readonly Span[], span: Span): readonly Span[] {
  const at = firstAtOrAfter(sorted, span.start);
  return sorted.slice(Math.max(0, at - 2), at + 2);
}

/** Sites of home that a dictionary lists: 市二院 is another one in every city. Those known everywhere are found by their endings. */
function knownIn(scene: SiteScene): readonly Proposed[] {
  const { lattice, text, lexicon, home } = scene;
  return lattice.all({ start: 0, end: text.length }, KNOWN).flatMap((span) => {
    const known = lexicon
      .sitesNamed(text.slice(span.start, span.end))
      .find((site) => site.class === "facility" && site.within !== null && liesIn(home, site, lexicon));
    if (!known || !isLocal(known)) return [];
    return [
      {
        ...span,
        suffix: span.end,
        kind: known.kind,
        class: known.class,
        score: 1,
        named: true,
        foundBy: "dictionary",
        known,
      },
    ];
  });
}

function mention(scene: SiteScene, site: Proposed): SiteMention {
  const { text } = scene;
  const { start, end, kind, known, score, foundBy } = site;
  const printed = text.slice(start, end);
  const chain = chainAt(scene, site);
  const rest = text.slice(chain.at(-1)?.end ?? start, end);
  const shorter = chain.length > 0 && rest.length >= 3 ? [rest] : [];
  return {
    start,
    end,
    name: known?.name ?? printed,
    aliases: known ? [printed] : shorter,
    class: site.class,
    kind,
    within: chain.at(-1) ?? placeOf(scene, start),
    score,
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
