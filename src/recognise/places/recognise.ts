/** All places of a text: by dictionary, by their endings, by one character; the longest that context vouches for. */

import { isHan, Taken, type Span } from "../../text";
import { LIKELY, scoreNames, Terrain } from "../endings";
import { abbreviationsIn } from "./abbreviations";
import { listedAt } from "./atlas";
import { divisionsAt } from "./divisions";
import type { PlaceMention, PlaceScene } from "./mention";
import { MEASURE, NAMED, NUMBER } from "./words";

/**
 * The places that a text may name, in order of their start. Those that are vouched for do not overlap, unless a longer name
 * begins with a place of its own (巨野县｜龙堌镇); the others are candidates that a refiner drops.
 */
export function recognisePlaces(scene: PlaceScene): readonly PlaceMention[] {
  const named = vouchInLists(scene.text, namedIn(scene));
  const areas = areasIn(
    scene,
    named.filter(({ vouched }) => vouched),
  );
  const places = [...named, ...areas, ...abbreviationsIn(scene)].map((place) => partOfName(scene, place));
  return longest(places).toSorted((a, b) => a.start - b.start);
}

/** By dictionary: at each place the longest that is vouched for, behind which the next is looked for. */
function namedIn(scene: PlaceScene): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  let before: PlaceMention | undefined;
  for (let at = 0; at < scene.text.length;) {
    if (!isHan(scene.text[at])) {
      at += 1;
      continue;
    }
    const listed = listedAt(scene, at);
    const divisions = divisionsAt(scene, at, before);
    const here = listed ? [listed, ...divisions].toSorted((a, b) => b.end - a.end) : divisions;
    const sure = here.find(({ vouched }) => vouched);
    found.push(...here.filter((one) => one === sure || !one.vouched));
    if (sure) before = sure;
    at = sure ? sure.end : at + 1;
  }
  return found;
}

/** 华东 in 华东师范大学 names no place. */
function partOfName({ lattice }: PlaceScene, place: PlaceMention): PlaceMention {
  if (!place.vouched || place.text === place.name) return place;
  const named = lattice.longest(place.start, NAMED) > place.end - place.start;
  return named ? { ...place, vouched: false } : place;
}

const JOINS = "、和与及";

/** In a list, who stands beside a place is one: 闽侯、永泰 beside 福州市. */
function vouchInLists(text: string, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const all = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const ends = new Set(all.filter(({ vouched }) => vouched).map(({ end }) => end));
  const starts = new Set(all.filter(({ vouched }) => vouched).map(({ start }) => start));
  const beside = ({ start, end, kind }: PlaceMention): boolean =>
    kind !== "town" &&
    ((JOINS.includes(text[start - 1] ?? " ") && ends.has(start - 1)) ||
      (JOINS.includes(text[end] ?? " ") && starts.has(end + 1)));
  const pass = (one: PlaceMention): PlaceMention => {
    if (one.vouched || !beside(one)) return one;
    ends.add(one.end);
    starts.add(one.start);
    return { ...one, vouched: true };
  };
  return all.map(pass).toReversed().map(pass).toReversed();
}

/** 柳河镇, 桃园村, 株洲高新区: what no table lists, by its ending. */
function areasIn(scene: PlaceScene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const terrain = new Terrain({ lattice: scene.lattice, places, names: [] });
  return scoreNames(terrain, scene.count, "place").map(({ start, end, suffix, kind, score }) => {
    const text = scene.text.slice(start, end);
    // 古山、龙山两镇: what only counts the places in front.
    const counted = scene.lattice.longestBefore(suffix, NUMBER) > 0 || scene.lattice.longestBefore(suffix, MEASURE) > 0;
    const vouched = score >= LIKELY && !counted;
    return { start, end, text, name: text, kind, division: null, id: null, foundBy: "places/ending", vouched };
  });
}

/** Of vouched places that overlap, the longest; one that begins with a full name keeps it beside itself. */
function longest(places: readonly PlaceMention[]): readonly PlaceMention[] {
  const taken = new Taken();
  const kept: PlaceMention[] = [];
  for (const place of places.filter(({ vouched }) => vouched).toSorted(byLength)) {
    if (taken.overlaps(place)) kept.push({ ...place, vouched: false });
    else {
      kept.push(place);
      taken.add(place);
    }
  }
  return [...kept, ...places.filter(({ vouched }) => !vouched)];
}

const byLength = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;
