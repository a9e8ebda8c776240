/** Whose a level word is (省, 市, 镇, 村): the home's own level, or the area of that level that the text names. */

import type { Span } from "../../text";
import type { PlaceMention } from "../places";
import { Affixes } from "./affixes";
import type { PostScene } from "./scene";
import { isThis } from "./starts";
import { SHORT_AREA } from "./words";

/**
 * 镇 of 镇党委书记 is the town that the article is about, or that was named right before the place `at`; null where home and text
 * name none.
 */
export function areaOfLevel(scene: PostScene, word: string, at?: number): string | null {
  const level = scene.home.level(word)?.name;
  // 省长 on a page of 上海市 is of another place.
  const home = level?.endsWith(word) ? level : undefined;
  // A county or a city of that level may be any; towns and zones are those that the text is about.
  const isLow = Affixes.of(scene.lexicon, "small-area", "zone-end").has(word);
  return home ?? (isLow ? ((at === undefined ? null : namedBefore(scene, word, at)) ?? namedMost(scene, word)) : null);
}

/**
 * 永康市 of 市水文中心 where the text has 永康市水文中心, too: the area whose name ends in the level of an organ that stands at a span;
 * null where none does, or several do.
 */
export function areaOfOrgan(scene: PostScene, level: number, { start, end }: Span): string | null {
  const organ = scene.lattice.text.slice(start, end);
  const areas = organAreas.get(scene) ?? new Map<string, string | null>();
  organAreas.set(scene, areas);
  const known = areas.get(organ);
  const area = known === undefined ? readArea(scene, level, organ) : known;
  areas.set(organ, area);
  return area;
}

const organAreas = new WeakMap<PostScene, Map<string, string | null>>();

function readArea({ lattice: { text }, placeAt }: PostScene, level: number, organ: string): string | null {
  const areas = new Map([...placeAt.values()].map((place) => [place.end, place]));
  const found = new Set<string>();
  for (let at = text.indexOf(organ); at >= 0; at = text.indexOf(organ, at + 1)) {
    const area = areas.get(at + level);
    if (area && area.start < at) found.add(area.name);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** In characters, from a place to 该州 that points to it. */
const POINTED = 200;

/** 该州: the area of that level that was named last; null for none. */
export function areaPointedTo(scene: PostScene, word: string, at: number): string | null {
  return isThis(scene.lattice, at) ? namedBefore(scene, word, at, POINTED) : null;
}

/** In characters: 来到交宫村，采访了村党支部书记. */
const NEAR = 40;

/** The area of that level that is named last before a place, and not far from it; null for none. */
function namedBefore(scene: PostScene, word: string, at: number, near = NEAR): string | null {
  let last: PlaceMention | undefined;
  for (const place of scene.placeAt.values()) {
    if (place.start >= at) break;
    if (at - place.end <= near && isOfLevel(scene, place, word)) last = place;
  }
  return last?.name ?? null;
}

/** 古山区, but not 古山社区, whose level is another. */
function isOfLevel({ lexicon }: PostScene, { name }: PlaceMention, word: string): boolean {
  const isLonger = Affixes.of(lexicon, "small-area").endOf(name) > word.length;
  return name.length > word.length + 1 && name.endsWith(word) && !isLonger;
}

/** The zone (滨州经开区) that a text names most, on whose page 管委会 needs no name; null for none. */
export function zoneNamed(scene: PostScene): string | null {
  return namedMost(scene, ZONE);
}

const ZONE = "zone";

/**
 * 香港特别行政区, on whose pages 立法会 and 特区政府 need no name: the special region that a body begins with, or that a text
 * names most; null for none.
 */
export function regionOf(scene: PostScene, body: string): string | null {
  const short = body.slice(0, scene.lexicon.automaton.read(body).longest(0, SHORT_AREA));
  return short === "" ? namedMost(scene, REGION) : (scene.lexicon.divisionsNamed(short)[0]?.name ?? null);
}

const REGION = "special-region";

const known = new WeakMap<PostScene, Map<string, string | null>>();

/** Of the places whose names end in the word, the one that stands most often, and first of those. */
function namedMost(scene: PostScene, word: string): string | null {
  const names = known.get(scene) ?? new Map<string, string | null>();
  known.set(scene, names);
  const found = names.get(word);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  const fits = (place: PlaceMention): boolean =>
    word === ZONE
      ? place.kind === ZONE && place.division === null
      : word === REGION
        ? place.division?.level === "province" && Affixes.of(scene.lexicon, "special-region").endOf(place.name) > 0
        : isOfLevel(scene, place, word);
  for (const place of scene.placeAt.values())
    if (fits(place)) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const name = [...counts].find(([, count]) => count === most)?.[0] ?? null;
  names.set(word, name);
  return name;
}
