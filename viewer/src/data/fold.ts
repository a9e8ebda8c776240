/** The second step: sites folded into the towns, counties or prefectures that they lie in, and unfolded again. */
import { mostSure } from "../../../src/derive";
import type { Grain } from "../state/choices";
import type { View } from "../state/view";
import type { Filtered } from "./filter";
import { groupBy } from "./group";
import { spanOf, type Link } from "./links";
import type { DatedEvent, Model } from "./model";

/** From the smallest; a zone (开发区) stands beside towns. Other levels, such as roads, fold nothing by themselves. */
const RANKS: Readonly<Record<string, number>> = { village: 1, town: 2, zone: 2, county: 3, prefecture: 4, province: 5 };
const GRAIN_RANKS: Readonly<Record<Grain, number>> = { site: 0, town: 2, county: 3, prefecture: 4 };

type Folding = Pick<View, "grain" | "folded" | "unfolded">;

/** A place in which sites are folded. */
interface Fold {
  readonly place: string;
  /** The sites drawn as this place. */
  readonly members: readonly string[];
}

/** What is left to draw once sites are folded, with the way from a site to its place. */
export interface Folded extends Filtered {
  /** The node as which a node is drawn: itself, or the place that it is folded into. */
  readonly drawnAs: (node: string) => string;
  readonly folds: ReadonlyMap<string, Fold>;
}

/** The places that a site lies in, from the nearest to the widest. */
export function placesAround({ graph, places }: Model, site: string): string[] {
  const around: string[] = [];
  let place = graph.hasNode(site) ? graph.getNodeAttribute(site, "parent") : (places.get(site)?.parent ?? null);
  while (place !== null && !around.includes(place)) {
    around.push(place);
    place = places.get(place)?.parent ?? null;
  }
  return around;
}

/** Visits to the sites of one place become visits to the place: an event at two of them counts once. */
export function foldSites(model: Model, filtered: Filtered, folding: Folding): Folded {
  const folds = foldsOf(model, folding);
  if (folds.size === 0) return { ...filtered, drawnAs: (node) => node, folds };
  const placeOf = new Map([...folds.values()].flatMap(({ place, members }) => members.map((site) => [site, place])));
  const drawnAs = (node: string): string => placeOf.get(node) ?? node;
  return { ...filtered, drawnAs, folds, links: joinFolded(filtered.links, drawnAs, folds, filtered.events) };
}

/** The widest place around a site that is folded takes it in. */
function foldsOf(model: Model, { grain, folded, unfolded }: Folding): Map<string, Fold> {
  const folds = new Map<string, { place: string; members: string[] }>();
  if (grain === "site" && folded.length === 0) return folds;
  const [shut, open] = [new Set(folded), new Set(unfolded)];
  const isFolded = (place: string): boolean => {
    const rank = RANKS[model.places.get(place)?.level ?? ""] ?? Infinity;
    return shut.has(place) || (rank <= GRAIN_RANKS[grain] && !open.has(place));
  };
  model.graph.forEachNode((site, { kind }) => {
    if (kind === "person") return;
    const place = [site, ...placesAround(model, site)].findLast(
      (around) => model.places.has(around) && isFolded(around),
    );
    if (place === undefined) return;
    const fold = folds.get(place);
    if (fold === undefined) folds.set(place, { place, members: [site] });
    else fold.members.push(site);
  });
  return folds;
}

function joinFolded(
  links: readonly Link[],
  drawnAs: (node: string) => string,
  folds: ReadonlyMap<string, Fold>,
  events: ReadonlyMap<string, DatedEvent>,
): Link[] {
  const isFolded = ({ kind, target }: Link): boolean => kind === "visited" && folds.has(drawnAs(target));
  const groups = groupBy(links.filter(isFolded), ({ source, target }) => `${source}\n${drawnAs(target)}`);
  const joined = [...groups.values()].map((group) => joinVisits(group, drawnAs, events));
  return [...links.filter((link) => !isFolded(link)), ...joined];
}

function joinVisits(
  links: readonly [Link, ...Link[]],
  drawnAs: (node: string) => string,
  all: ReadonlyMap<string, DatedEvent>,
): Link {
  const [{ source, target: site }] = links;
  const target = drawnAs(site);
  const events = inOrder(
    links.flatMap((link) => link.events),
    all,
  );
  const times = events.length;
  return {
    key: `visited:${source}>${target}`,
    kind: "visited",
    source,
    target,
    times,
    weight: times,
    ...spanOf(events),
    events: events.map(({ id }) => id),
    confidence: mostSure(links.map(({ confidence }) => confidence)),
    through: [],
  };
}

/** Each event once, by date. */
export function inOrder(ids: Iterable<string>, events: ReadonlyMap<string, DatedEvent>): DatedEvent[] {
  return [...new Set(ids)].flatMap((id) => events.get(id) ?? []).toSorted((a, b) => a.rank - b.rank);
}
