/** The coasts of the world, under everything: `land-110m.json` of world-atlas 2.0.2 (Natural Earth 4.1), unchanged. */
import type { GeoPermissibleObjects } from "d3-geo";
import world from "./land.json";

type Position = readonly [longitude: number, latitude: number];

/** All land as one shape. */
export function land(): GeoPermissibleObjects {
  const arcs = world.arcs.map(decodeArc);
  const polygons = world.objects.land.geometries.flatMap(({ arcs: of }) => of);
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => joined(ring, arcs).map(([x, y]) => [x, y]))),
  };
}

/** Each point is written as its difference from the last, in steps of a grid. */
function decodeArc(arc: readonly (readonly number[])[]): readonly Position[] {
  const { scale, translate } = world.transform;
  let [x, y] = [0, 0];
  return arc.map(([right = 0, up = 0]): Position => {
    x += right;
    y += up;
    return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
  });
}

/** One after the other, each from where the last ends; of a negative number the arc `~number` backwards. */
function joined(ring: readonly number[], arcs: readonly (readonly Position[])[]): Position[] {
  return ring.flatMap((number, at) => {
    const points = (number < 0 ? arcs[~number]?.toReversed() : arcs[number]) ?? [];
    return at === 0 ? points : points.slice(1);
  });
}
