/**
 * GeoJSON (RFC 7946) for QGIS and other programs with maps: four layers, as most take one kind of shape from a file.
 * What has no coordinates stands in the layer of its kind without a shape, so that nothing is lost.
 */
import { type GraphNode, nodeKey, type Value } from "../../model";
import { sortedBy } from "../../collections";
import { type Confidence, leastSure } from "../../derive";
import { nodeColumns } from "../columns";
import type { Format, Source } from "../format";
import { confidenceOf, dateOf, GraphIndex } from "../graph-index";
import { jsonLines } from "../json-lines";
import { labelOf, project } from "../project";
import { type Spot, Whereabouts } from "../whereabouts";

/** A file for each layer. */
export const geoJson: Format = {
  summary: "QGIS and other maps: places, sites, stops and itineraries.geojson",
  projections: null,
  folder: true,
  files: (source) => [
    { name: "places.geojson", chunks: () => collection("places", sites(source, "Place")) },
    { name: "sites.geojson", chunks: () => collection("sites", sites(source, "Facility")) },
    { name: "stops.geojson", chunks: () => collection("stops", stopFeatures(source)) },
    { name: "itineraries.geojson", chunks: () => collection("itineraries", lines(source)) },
  ],
};

type Position = readonly [longitude: number, latitude: number];

interface Feature {
  readonly type: "Feature";
  readonly id?: string;
  readonly geometry:
    | { readonly type: "Point"; readonly coordinates: Position }
    | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
    | null;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A feature a line. */
function* collection(name: string, features: Iterable<Feature>): Iterable<string> {
  yield `{"type":"FeatureCollection","name":${JSON.stringify(name)},"features":`;
  yield* jsonLines(features, (feature) => feature);
  yield "}\n";
}

/** Where an event was: the areas, or what somebody built or runs there. */
function* sites({ graph, coordinatesOf }: Source, label: "Place" | "Facility"): Iterable<Feature> {
  const network = project(graph, ["visits", "events"], { coordinatesOf });
  const columns = nodeColumns(label).map(({ name }) => name);
  for (const { key, values } of network.nodes(label)) {
    const [longitude, latitude] = [values["longitude"], values["latitude"]];
    const known = typeof longitude === "number" && typeof latitude === "number";
    yield {
      type: "Feature",
      id: key,
      geometry: known ? { type: "Point", coordinates: [longitude, latitude] } : null,
      properties: { key, ...Object.fromEntries(columns.map((name) => [name, values[name] ?? null])) },
    };
  }
}

/** One person at one site of one event. */
interface Stop {
  readonly person: GraphNode;
  readonly event: GraphNode;
  readonly site: GraphNode;
  readonly role: string;
  /** Of the less sure of the two: that the person took part, and that the event was there. */
  readonly confidence: Confidence;
  readonly spot: Spot | null;
  /** From 1, by date; null where no page gives the whole date, and nobody can tell the order. */
  readonly order: number | null;
}

/** By person; those of unknown days last. */
function* stopsOf({ graph, coordinatesOf }: Source): Iterable<readonly Stop[]> {
  const index = new GraphIndex(graph);
  const whereabouts = new Whereabouts(index, coordinatesOf);
  for (const person of graph.nodes) {
    if (person.label !== "Person") continue;
    const attended = sortedBy(index.from(person, "TOOK_PART"), ({ to }) => timeOf(index.node(to)));
    let count = 0;
    const stops = attended.flatMap((taking) => {
      const event = index.node(taking.to);
      const at = index
        .from(event, "AT")
        .toSorted((a, b) => Number(a.properties["order"]) - Number(b.properties["order"]));
      return at.map((being): Stop => {
        const site = index.node(being.to);
        const order = event.properties["dateFrom"] === null ? null : (count += 1);
        const confidence = leastSure([taking, being].map(confidenceOf));
        const role = String(taking.properties["role"]);
        return { person, event, site, role, confidence, spot: whereabouts.ofSite(site), order };
      });
    });
    if (stops.length > 0) yield stops;
  }
}

/** Sorts by day, then by id, what has no whole date last. */
function timeOf({ id, properties: { dateFrom } }: GraphNode): string {
  return `${typeof dateFrom === "string" ? dateFrom : "~"}\n${id}`;
}

function* stopFeatures(source: Source): Iterable<Feature> {
  for (const stops of stopsOf(source)) for (const stop of stops) yield stopFeature(stop);
}

function stopFeature({ person, event, site, role, confidence, spot, order }: Stop): Feature {
  const { dateFrom = null, dateTo = null, type = null } = event.properties;
  return {
    type: "Feature",
    geometry: spot === null ? null : { type: "Point", coordinates: positionOf(spot) },
    properties: {
      person: labelOf(person),
      order,
      site: labelOf(site),
      located: spot?.name ?? null,
      date: dateOf(event),
      from: dateFrom,
      to: dateTo,
      event: labelOf(event),
      type,
      role,
      doubtful: confidence !== null,
      confidence,
      person_key: nodeKey(person),
      site_key: nodeKey(site),
      event_id: event.id,
    },
  };
}

/** From one point to another, in the order of days: who was always at one point has no line, and stands among the stops. */
function* lines(source: Source): Iterable<Feature> {
  for (const stops of stopsOf(source)) {
    const dated = stops.filter(({ order, spot }) => order !== null && spot !== null);
    const places = dated.filter(({ spot }, at) => spot!.place !== dated[at - 1]?.spot?.place);
    const [first, last] = [dated[0], dated.at(-1)];
    if (first === undefined || last === undefined || places.length < 2) continue;
    yield {
      type: "Feature",
      id: nodeKey(first.person),
      geometry: { type: "LineString", coordinates: places.map(({ spot }) => positionOf(spot!)) },
      properties: {
        person: labelOf(first.person),
        stops: dated.length,
        doubtful_stops: dated.filter(({ confidence }) => confidence !== null).length,
        from: first.event.properties["dateFrom"] ?? null,
        to: last.event.properties["dateTo"] ?? null,
        places: places.map(({ spot }) => spot!.name),
        person_key: nodeKey(first.person),
      },
    };
  }
}

function positionOf({ longitude, latitude }: Spot): Position {
  return [longitude, latitude];
}
