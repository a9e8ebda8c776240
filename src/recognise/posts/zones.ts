/** Zones in the names of their bodies: 高新区 of 高新区党工委, and whose they are. */

import type { Lexicon } from "../../lexicon";
import { Affixes } from "./affixes";

/** In characters: 高新技术产业开发区 and a name of its own. */
const LONGEST_ZONE = 14;

/** 高新区 of 高新区党工委; empty for bodies that are no zone's. */
export function zoneIn(lexicon: Lexicon, body: string): string {
  const zone = body.slice(0, body.length - Affixes.of(lexicon, "zone-body").endOf(body));
  return zone !== body && zone.length <= LONGEST_ZONE && Affixes.of(lexicon, "zone-end").endOf(zone) > 1 ? zone : "";
}

/**
 * 济南市委常委、高新区党工委书记: the zone is that of the city just named; on its own page, the city stands for it. One with
 * a name of its own (雄安新区) is itself.
 */
export function zoneOf(
  lexicon: Lexicon,
  home: string | null,
  zone: string,
  city: string | null | undefined,
): string | null {
  if (zone !== "" && !Affixes.of(lexicon, "zone-end").has(zone)) return zone;
  return zone !== "" && city && city !== home ? withoutUnit(city) + zone : (city ?? home);
}

/** 济南 of 济南市; what is called by two characters stays. */
export function withoutUnit(area: string): string {
  return area.length > 2 ? area.slice(0, -1) : area;
}
