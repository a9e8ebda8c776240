/** 钱凯港, 定日机场: a port of a town is called after it, and no other has the name; 俄机场 and 法国机场 are any of a country's. */

import { classes } from "../../lexicon";
import type { PlaceMention } from "../places";
import type { SiteScene } from "./mention";

const PORT = classes("site-cues/port");
const WIDE: ReadonlySet<string> = new Set(["country", "nation", "province", "world-region", "foreign-region"]);

/** A name with the place where its last word begins. */
interface Named {
  readonly start: number;
  readonly suffix: number;
  readonly end: number;
}

/** Tells of names of a text whether they are a town and 港 or 机场, and nothing else. */
export function portsIn({ lattice, places }: SiteScene): (name: Named) => boolean {
  const placeAt = new Map<number, PlaceMention>(places.map((place) => [place.start, place]));
  return ({ start, suffix, end }) => {
    if (!lattice.is({ start: suffix, end }, PORT)) return false;
    const place = placeAt.get(start);
    return place?.end === suffix && suffix - start > 1 && !WIDE.has(place.kind);
  };
}
