/** A body that says by itself in which smaller area it is: 公安局静安分局 of a city, 住建局驻交宫村 of one. */

import type { Divisions, Lexicon } from "../../lexicon";
import { stemOf } from "../jurisdiction";
import { Affixes } from "./affixes";

/** In characters: the short form of a county. */
const LONGEST_SHORT = 4;

/** The village that somebody is sent to, or the county of a branch, which lies in `area`; undefined for other bodies. */
export function areaWithin(lexicon: Lexicon, area: string | null, body: string): string | undefined {
  for (let at = body.length - 1; at > 0; at -= 1) {
    const rest = body.slice(at);
    const sent = Affixes.of(lexicon, "stationed").startOf(rest);
    if (sent > 0 && sent < rest.length - 1 && Affixes.of(lexicon, "village").endOf(rest) > 0) return rest.slice(sent);
    if (area !== null && Affixes.of(lexicon, "branch").startOf(rest) > 0) {
      const county = countyBefore(lexicon, area, body.slice(0, at));
      if (county !== undefined) return county;
    }
  }
  return undefined;
}

function countyBefore(divisions: Divisions, area: string, name: string): string | undefined {
  const within = divisions.divisionsNamed(area).find((division) => division.name === area);
  if (!within || within.level === "county") return undefined;
  const stem = stemOf(within);
  for (let length = LONGEST_SHORT; length >= 2; length -= 1) {
    const found = divisions
      .divisionsNamed(name.slice(-length))
      .find(({ level, code }) => level === "county" && code.startsWith(stem));
    if (found) return found.name;
  }
  return undefined;
}
