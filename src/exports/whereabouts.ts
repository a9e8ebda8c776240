/** Where sites lie on a map: at their own coordinates, or at those of the nearest place around them that has any. */
import type { Coordinates } from "../lexicon";
import { type GraphNode, nodeKey } from "../model";
import { groupBy } from "../collections";
import { type GraphIndex, text } from "./graph-index";

/** Of a division by its code, or of what a dictionary gives by its id in the graph; undefined where none are known. */
export type CoordinatesOf = (id: string) => Coordinates | undefined;

/** A point on a map. */
export interface Spot extends Coordinates {
  /** The key and the name of the place whose coordinates these are: the site's own where it has any. */
  readonly place: string;
  readonly name: string;
}

/** Knows where the sites of a graph lie. */
export class Whereabouts {
  readonly #places: ReadonlyMap<string, readonly GraphNode[]>;

  constructor(
    readonly index: GraphIndex,
    readonly coordinatesOf: CoordinatesOf,
  ) {
    const places = index.graph.nodes.filter(({ label }) => label === "Place");
    this.#places = groupBy(places, ({ properties }) => String(properties["name"]));
  }

  /**
   * 市二院 in 永康市 lies where 永康市 does, as 古山镇 does, since no source gives towns; null where nothing around has
   * coordinates. Of a site that no page puts anywhere, it is the jurisdiction in its id: `facility:永康站@永康市`. A
   * province says too little, unless it is a city, and so does a country: what is only known to lie in one has none.
   */
  ofSite(site: GraphNode): Spot | null {
    const own = this.coordinatesOf(site.id);
    if (own !== undefined) return spotAt(site, own);
    return this.#ofNearest(this.index.placeOf(site)) ?? this.#ofNearest(this.#inId(site));
  }

  /** Of the jurisdiction that is a person's home, where the graph has just one place of its name. */
  ofHome(person: GraphNode): Spot | null {
    const place = this.#named(text(person.properties["home"]));
    return place === null ? null : this.ofSite(place);
  }

  #ofNearest(place: GraphNode | null): Spot | null {
    const seen = new Set<string>();
    for (let at = place; at !== null && !seen.has(at.id); at = this.index.placeOf(at)) {
      if (isWide(at)) return null;
      seen.add(at.id);
      const found = this.coordinatesOf(at.id);
      if (found !== undefined) return spotAt(at, found);
    }
    return null;
  }

  /** `facility:创新园@普陀区310107` says which of several 普陀区. */
  #inId({ id }: GraphNode): GraphNode | null {
    const [, name, code] = /@(.+?)(\d{6})?(?:\/|$)/.exec(id) ?? [];
    const place = this.#places.get(name ?? "")?.find((one) => one.id === code);
    return place ?? this.#named(name);
  }

  #named(name: string | null | undefined): GraphNode | null {
    const [place, ...others] = this.#places.get(name ?? "") ?? [];
    return place === undefined || others.length > 0 ? null : place;
  }
}

function isWide({ properties: { level, name } }: GraphNode): boolean {
  return level === "country" || (level === "province" && !String(name).endsWith("市"));
}

function spotAt(place: GraphNode, { longitude, latitude }: Coordinates): Spot {
  return { longitude, latitude, place: nodeKey(place), name: String(place.properties["name"]) };
}

/** No dictionary of coordinates. */
export const NOWHERE: CoordinatesOf = () => undefined;
