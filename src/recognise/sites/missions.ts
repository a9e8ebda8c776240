/** 中国驻肯尼亚大使馆, 驻沪总领馆: an embassy or office is whose sent it, and without that another one's: 肯尼亚大使馆. */

import { classes } from "../../lexicon";
import type { Span } from "../../text";
import type { PlaceMention } from "../places";
import type { SiteScene } from "./mention";

const MISSION = classes("site-cues/mission");
const SENT = classes("site-cues/sent");
/** 美驻华, 我驻法国: one character that stands for a country, a town or the nation. */
const ONE = classes("abbreviations", "site-cues/sender");
const COUNTRY = classes("sites/place", "divisions", "shorts");

/** A name with the place where its last word begins. */
interface Mission extends Span {
  readonly suffix: number;
}

/** Every one of a text, in order: with whose it is where that is printed, else from 驻 on. */
export function missionsIn({ lattice, text, places }: SiteScene): readonly Mission[] {
  const placeTo = new Map(places.map((place) => [place.end, place]));
  return lattice.all({ start: 0, end: text.length }, MISSION).flatMap(({ start: suffix, end }): readonly Mission[] => {
    const host = startOf(placeTo, suffix) ?? (lattice.longestBefore(suffix, ONE) === 1 ? suffix - 1 : undefined);
    const sent = host === undefined ? 0 : lattice.longestBefore(host, SENT);
    if (host === undefined || sent === 0) return [];
    const at = host - sent;
    const one = at - Math.max(lattice.longestBefore(at, COUNTRY), lattice.longestBefore(at, ONE));
    return [{ start: startOf(placeTo, at) ?? one, end, suffix }];
  });
}

/** Where the places begin that end at a place of the text: 美国纽约|总领馆. */
function startOf(placeTo: ReadonlyMap<number, PlaceMention>, end: number): number | undefined {
  let start: number | undefined;
  for (let place = placeTo.get(end); place !== undefined; place = placeTo.get(place.start)) start = place.start;
  return start;
}
