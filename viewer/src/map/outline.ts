/** Outlines under the map: the provinces that come with the viewer, or a user's own as GeoJSON. */
import { geoArea, type GeoPermissibleObjects } from "d3-geo";
import china from "./china.json";

type Ring = readonly (readonly [number, number])[];

/** An area with its name, as rings of degrees. */
export interface Area {
  readonly name: string;
  readonly shape: GeoPermissibleObjects;
}

/** What `map/json/china.json` of echarts 4.9.0 (Apache-2.0) holds; the file stands here unchanged. */
interface Encoded {
  readonly UTF8Scale?: number;
  readonly features: readonly {
    readonly properties: { readonly name: string };
    readonly geometry: {
      readonly type: string;
      readonly coordinates: readonly (string | readonly string[])[];
      readonly encodeOffsets: readonly unknown[];
    };
  }[];
}

/** The provinces of China, each under the name that maps print: 浙江. */
export function provinces(): readonly Area[] {
  const { features, UTF8Scale = 1024 }: Encoded = china;
  return features.map(({ properties, geometry: { type, coordinates, encodeOffsets } }) => {
    const polygons = type === "Polygon" ? [coordinates] : coordinates;
    const offsets = type === "Polygon" ? [encodeOffsets] : encodeOffsets;
    const decoded = polygons.map((rings, at) =>
      [rings].flat().map((ring, index) => decodeRing(String(ring), offsetAt(offsets[at], index), UTF8Scale)),
    );
    return { name: properties.name, shape: shapeOf(decoded) };
  });
}

/** Two characters a point, each the difference from the last in zigzag form. */
export function decodeRing(text: string, [x, y]: readonly [number, number], scale: number): Ring {
  const difference = (at: number): number => {
    const value = text.charCodeAt(at) - 64;
    return (value >> 1) ^ -(value & 1);
  };
  const ring: [number, number][] = [];
  for (let at = 0; at < text.length; at += 2) {
    x += difference(at);
    y += difference(at + 1);
    ring.push([x / scale, y / scale]);
  }
  return ring;
}

function offsetAt(offsets: unknown, index: number): readonly [number, number] {
  const [x, y]: readonly unknown[] = Array.isArray(offsets) && Array.isArray(offsets[index]) ? offsets[index] : [0, 0];
  return [Number(x), Number(y)];
}

/**
 * The areas and lines of a GeoJSON; points and whatever is not understood are left out. Null where nothing is left: the
 * text is no GeoJSON, or holds nothing to draw.
 */
export function readOutline(value: unknown): readonly Area[] | null {
  const areas = featuresOf(value).flatMap(({ name, geometry }) => {
    const shape = usable(geometry);
    return shape === null ? [] : [{ name, shape }];
  });
  return areas.length === 0 ? null : areas;
}

interface Found {
  readonly name: string;
  readonly geometry: unknown;
}

function featuresOf(value: unknown): readonly Found[] {
  if (!isRecord(value)) return [];
  if (Array.isArray(value["features"])) return value["features"].flatMap(featuresOf);
  if (value["type"] !== "Feature") return [{ name: "", geometry: value }];
  const properties = isRecord(value["properties"]) ? value["properties"] : {};
  const name = [properties["name"], properties["NAME"], properties["名称"]].find((one) => typeof one === "string");
  return [{ name: typeof name === "string" ? name : "", geometry: value["geometry"] }];
}

function usable(geometry: unknown): GeoPermissibleObjects | null {
  if (!isRecord(geometry)) return null;
  const { type, coordinates } = geometry;
  if (type === "GeometryCollection" || !Array.isArray(coordinates)) return null;
  if (type === "Polygon" && isRings(coordinates)) return shapeOf([coordinates]);
  if (type === "MultiPolygon" && coordinates.every(isRings)) return shapeOf(coordinates);
  if (type === "LineString" && isRing(coordinates)) return lineOf([coordinates]);
  if (type === "MultiLineString" && isRings(coordinates)) return lineOf(coordinates);
  return null;
}

/** On a sphere a ring has two insides; the smaller one is meant, whichever way round it is written. */
function shapeOf(polygons: readonly (readonly Ring[])[]): GeoPermissibleObjects {
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map((ring, at) => wound(ring, at > 0))) };
}

function wound(ring: Ring, isHole: boolean): [number, number][] {
  const points = ring.map(([x, y]): [number, number] => [x, y]);
  const isSmall = geoArea({ type: "Polygon", coordinates: [points] }) <= 2 * Math.PI;
  return isSmall === isHole ? points.toReversed() : points;
}

function lineOf(lines: readonly Ring[]): GeoPermissibleObjects {
  return { type: "MultiLineString", coordinates: lines.map((line) => line.map(([x, y]) => [x, y])) };
}

function isRings(value: unknown): value is Ring[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRing);
}

function isRing(value: unknown): value is Ring {
  return Array.isArray(value) && value.length > 1 && value.every(isPosition);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
