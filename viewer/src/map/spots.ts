/** What of the picture lies where: sites gathered at their points, visits between points, and one person's way. */
import type { Confidence } from "../../../src/derive";
import type { DatasetSpot, NodeAttributes } from "../data/dataset";
import type { DatedEvent, Model } from "../data/model";
import { groupBy } from "../data/group";
import { confidenceAt } from "../data/links";
import { eventsCounted, type Picture } from "../data/picture";
import type { Selection } from "../state/view";

/** A site as the map shows it. */
interface MapSite {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeAttributes["kind"];
  /** Whether the coordinates are its own. */
  readonly exact: boolean;
  /** That count now. */
  readonly events: number;
  /** How likely it is that it is a site; null where that is sure. */
  readonly confidence: Confidence;
}

/** Sites with the same coordinates. */
export interface MapPoint {
  /** Its coordinates in text: `120.048,28.889`. */
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
  /** The place whose coordinates these are. */
  readonly name: string;
  /** Those with most events first. */
  readonly sites: readonly MapSite[];
  /** Events at any of them, each once. */
  readonly events: number;
}

/** Visits of people from one jurisdiction to sites at one point, another than their own. */
interface MapArc {
  readonly key: string;
  readonly from: { readonly longitude: number; readonly latitude: number; readonly name: string };
  /** The key of a point. */
  readonly to: string;
  /** People at events, each once an event. */
  readonly visits: number;
  /** Whether none of these is sure. */
  readonly doubtful: boolean;
}

/** What the map shows of a picture. */
export interface MapPicture {
  /** Those with most events first. */
  readonly points: readonly MapPoint[];
  readonly arcs: readonly MapArc[];
  /** Sites of events that count, of which no coordinates are known. */
  readonly nowhere: readonly MapSite[];
}

function siteOf({ graph }: Model, key: string, events: number): MapSite {
  const { label, kind, spot, confidence = null } = graph.getNodeAttributes(key);
  return { key, label, kind, exact: spot?.exact ?? false, events, confidence };
}

/** The events that count, at the sites and of the people that the picture has, where it draws any of their kind. */
export function mapOf(model: Model, picture: Picture): MapPicture {
  const { sites, points, arcs } = gathered(model, picture);
  const shownOf = (key: string): MapSite => siteOf(model, key, sites.get(key)?.events.size ?? 0);
  return {
    points: [...points]
      .map(([key, point]) => pointOf(model, key, [...point.sites].map(shownOf), point.events.size))
      .toSorted(byEvents),
    arcs: [...arcs].map(([key, { home, to, visits, sure }]) => ({
      key,
      from: { ...home, name: home.of },
      to,
      visits: visits.size,
      doubtful: sure.size === 0,
    })),
    nowhere: [...sites.keys()]
      .filter((key) => model.graph.getNodeAttribute(key, "spot") === null)
      .map(shownOf)
      .toSorted(byEvents),
  };
}

/** By key, the sites, points and arcs with their events; an arc's visits are of one person each. */
function gathered(model: Model, picture: Picture) {
  const shows = showing(model, picture);
  const sites = new Map<string, { events: Set<string> }>();
  const points = new Map<string, { sites: Set<string>; events: Set<string> }>();
  const arcs = new Map<string, { home: DatasetSpot; to: string; visits: Set<string>; sure: Set<string> }>();
  for (const event of picture.events.values()) {
    const counted = (end: string): boolean => shows(end) && picture.counts(event, end);
    const people = event.participants.map(({ person }) => person).filter(counted);
    if (event.participants.length > 0 && people.length === 0) continue;
    for (const { site } of event.at) {
      if (!counted(site)) continue;
      gather(sites, site, () => ({ events: new Set<string>() })).events.add(event.id);
      const spot = model.graph.getNodeAttribute(site, "spot");
      if (spot === null) continue;
      const key = keyOf(spot);
      const point = gather(points, key, () => ({ sites: new Set<string>(), events: new Set<string>() }));
      point.sites.add(site);
      point.events.add(event.id);
      for (const person of people) {
        const home = model.graph.getNodeAttribute(person, "spot");
        if (home === null || keyOf(home) === key) continue;
        const arc = `${keyOf(home)}>${key}`;
        const { visits, sure } = gather(arcs, arc, () => ({
          home,
          to: key,
          visits: new Set<string>(),
          sure: new Set<string>(),
        }));
        visits.add(`${event.id}\n${person}`);
        if (confidenceAt(event, [person, site]) === null) sure.add(`${event.id}\n${person}`);
      }
    }
  }
  return { sites, points, arcs };
}

function pointOf({ graph }: Model, key: string, sites: readonly MapSite[], events: number): MapPoint {
  const spot = graph.getNodeAttribute(sites[0]!.key, "spot")!;
  const { longitude, latitude, of: name } = spot;
  return { key, longitude, latitude, name, sites: sites.toSorted(byEvents), events };
}

function byEvents<T extends { readonly key: string; readonly events: number }>(a: T, b: T): number {
  return b.events - a.events || (a.key < b.key ? -1 : 1);
}

/** Whether a node counts: one in the picture, drawn as itself or as a place around it, or of a kind that it does not draw. */
function showing({ graph }: Model, picture: Picture): (node: string) => boolean {
  const drawn = new Set(
    picture.graph.mapNodes((_node, { kind }) => (kind === "person" || kind === "event" ? kind : "site")),
  );
  return (node) => {
    if (!graph.hasNode(node)) return false;
    const kind = graph.getNodeAttribute(node, "kind") === "person" ? "person" : "site";
    return !drawn.has(kind) || picture.graph.hasNode(picture.drawnAs(node));
  };
}

/** A stop of a person's way. */
interface MapStop {
  readonly event: DatedEvent;
  /** The key of a point. */
  readonly point: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly site: string;
  /** From 1, by day. */
  readonly order: number;
}

/** The stops of one person in the order of their days. */
export interface Way {
  readonly stops: readonly MapStop[];
  /** Stops without a whole date, whose order nobody knows, and stops without coordinates. */
  readonly undated: number;
  readonly nowhere: number;
}

/** Where a person was, in order of days, of the events that count. */
export function wayOf(model: Model, picture: Picture, person: string): Way {
  const events = eventsCounted(model, picture, person);
  const visits = events.flatMap((event) =>
    event.at.filter(({ site }) => picture.counts(event, site)).map(({ site }) => ({ event, site })),
  );
  const dated = visits.filter(({ event }) => event.dateFrom !== null);
  const stops = dated.flatMap(({ event, site }) => {
    const spot = model.graph.hasNode(site) ? model.graph.getNodeAttribute(site, "spot") : null;
    return spot === null
      ? []
      : [{ event, site, point: keyOf(spot), longitude: spot.longitude, latitude: spot.latitude }];
  });
  return {
    stops: stops.map((stop, at) => ({ ...stop, order: at + 1 })),
    undated: visits.length - dated.length,
    nowhere: dated.length - stops.length,
  };
}

/** The points of a picture and those of a way that the picture does not draw, each with the site where somebody stopped. */
export function withStops(model: Model, points: readonly MapPoint[], { stops }: Way): readonly MapPoint[] {
  const known = new Set(points.map(({ key }) => key));
  const others = groupBy(
    stops.filter(({ point }) => !known.has(point)),
    ({ point }) => point,
  );
  return [
    ...points,
    ...[...others].map(([key, at]) => {
      const sites = [...groupBy(at, ({ site }) => site)].map(([site, { length }]) => siteOf(model, site, length));
      return pointOf(model, key, sites, new Set(at.map(({ event }) => event.id)).size);
    }),
  ];
}

/** From one point to the next, in order; stops at one point need no leg. */
export function legsOf({ stops }: Way): (readonly [MapStop, MapStop])[] {
  return stops.flatMap((stop, at) => {
    const before = stops[at - 1];
    return before === undefined || before.point === stop.point ? [] : [[before, stop] as const];
  });
}

/** `1–3, 7`: the orders of the stops at one point. */
export function ordersAt({ stops }: Way, point: string): string {
  const runs: [number, number][] = [];
  for (const { order } of stops.filter((stop) => stop.point === point)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === order - 1) last[1] = order;
    else runs.push([order, order]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/** Equal for equal coordinates: `120.048,28.889`. */
export function keyOf({ longitude, latitude }: Pick<DatasetSpot, "longitude" | "latitude">): string {
  return `${longitude},${latitude}`;
}

function gather<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The points of what is selected, open or on the way; null where nothing is, and all count alike. */
export function pointsInHand(
  { graph, events }: Model,
  selection: Selection | null,
  open: string | null,
  way: Way | null,
): ReadonlySet<string> | null {
  if (way !== null) return new Set(way.stops.map(({ point }) => point));
  if (open !== null) return new Set([open]);
  if (selection === null) return null;
  const { kind, key } = selection;
  const ends = kind === "edge" && graph.hasEdge(key) ? graph.extremities(key) : [key];
  const nodes = kind === "event" ? (events.get(key)?.at.map(({ site }) => site) ?? []) : ends;
  const spots = nodes.flatMap((node) => {
    if (!graph.hasNode(node) || graph.getNodeAttribute(node, "kind") === "person") return [];
    return graph.getNodeAttribute(node, "spot") ?? [];
  });
  return spots.length === 0 ? null : new Set(spots.map(keyOf));
}
