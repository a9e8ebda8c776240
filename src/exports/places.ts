/** The places that sites lie in, for folding them in the viewer. */
import { type GraphNode, nodeKey } from "../model";
import { sortedBy } from "../collections";
import type { DatasetPlace } from "./dataset";
import { type GraphIndex, text } from "./graph-index";

/** For 市一小 in 古山镇: 古山镇, 永康市, 金华市 and 浙江省, by their keys, sorted. */
export function placesAround(sites: readonly GraphNode[], index: GraphIndex): Readonly<Record<string, DatasetPlace>> {
  const places = new Map<string, DatasetPlace>();
  for (const site of sites) {
    let place = index.placeOf(site);
    while (place !== null && !places.has(nodeKey(place))) {
      const parent = index.placeOf(place);
      const { name, level } = place.properties;
      places.set(nodeKey(place), {
        name: String(name),
        level: text(level),
        parent: parent === null ? null : nodeKey(parent),
      });
      place = parent;
    }
  }
  return Object.fromEntries(sortedBy(places, ([key]) => key));
}
