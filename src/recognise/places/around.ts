/** What a place abroad lies in, and which of several that are called alike a text means. */

import type { KnownSite, Lexicon } from "../../lexicon";
import type { PlaceMention, PlaceScene } from "./mention";

const ABROAD: ReadonlySet<string> = new Set(["country", "capital", "foreign-city", "foreign-region"]);
/** A city lies in a state, and the state in a country. */
const DEPTH = 3;

/** Whether a place is another country, or lies in one. */
export const isAbroad = ({ kind }: Pick<KnownSite, "kind">): boolean => ABROAD.has(kind);

/** The areas around a place, nearest first: 缅因州 and 美国 around 奥本. */
function areasAround(lexicon: Lexicon, { within }: Pick<KnownSite, "within">): readonly KnownSite[] {
  const areas: KnownSite[] = [];
  for (let name = within; name !== null && areas.length < DEPTH; name = areas.at(-1)!.within) {
    const area = lexicon.sitesNamed(name).find(isAbroad);
    if (area === undefined) break;
    areas.push(area);
  }
  return areas;
}

/** Of those that are called alike the one that lies in the place right in front; undefined for none. */
export function insideOf(
  lexicon: Lexicon,
  rows: readonly KnownSite[],
  place: PlaceMention | undefined,
): KnownSite | undefined {
  if (place === undefined) return undefined;
  return rows.find((row) => areasAround(lexicon, row).some(({ name }) => name === place.name));
}

/** Of those that are called alike the first whose country or region the page names; undefined for none. */
export function namedAround({ lexicon, counter }: PlaceScene, rows: readonly KnownSite[]): KnownSite | undefined {
  const isNamed = ({ name, aliases }: KnownSite): boolean =>
    counter.count(name) > 0 || aliases.some((form) => counter.count(form) > 0);
  return rows.find((row) => areasAround(lexicon, row).some(isNamed));
}

/** Whether one of those that are called alike lies in the country of a region, though not in the region. */
export function isNear(lexicon: Lexicon, rows: readonly KnownSite[], { kind, name }: PlaceMention): boolean {
  if (kind !== "foreign-region") return false;
  const country = areasAround(lexicon, { within: name }).at(-1);
  return country !== undefined && rows.some((row) => areasAround(lexicon, row).at(-1)?.name === country.name);
}
