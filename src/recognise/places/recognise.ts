/** All places of a text: by dictionary, by their endings, by one character; the longest that context vouches for. */

import { isHan, isMarkAt, Taken, type Span } from "../../text";
import { believe, JOINS, scoreNames, surenessOf, Terrain, type Scored } from "../endings";
import { abbreviationsIn } from "./abbreviations";
import { divisionsAbroad, townsAbroad } from "./abroad";
import { isAbroad } from "./around";
import { listedAt } from "./atlas";
import { divisionsAt } from "./divisions";
import { calledAfter, divisionsInside } from "./inside";
import type { PlaceMention, PlaceScene } from "./mention";
import { FOUND_BY as NAMESAKE, namesakeAt } from "./namesakes";
import { patrolledIn } from "./patrolled";
import { AROUND, MEASURE, NAMED, NO_PLACE, NUMBER, PART, PLACE_NAME, VILLAGE } from "./words";

/**
 * The places that a text may name, in order of their start. Those that are vouched for do not overlap, unless a longer name
 * begins with a place of its own (巨野县｜龙堌镇); the others are candidates that a refiner drops.
 */
export function recognisePlaces(scene: PlaceScene): readonly PlaceMention[] {
  const named = vouchInLists(scene, namedIn(scene));
  const sure = named.filter(({ vouched }) => vouched);
  const abroad = [
    ...divisionsAbroad(scene),
    ...townsAbroad(scene),
    ...divisionsInside(scene, sure),
    ...calledAfter(scene, sure),
  ];
  const places = [...patrolledIn(scene), ...named, ...areasIn(scene, sure), ...abbreviationsIn(scene), ...abroad].map(
    (place) => partOfName(scene, place),
  );
  return calledAlike(longest(outsideLonger(scene, places))).toSorted((a, b) => a.start - b.start);
}

/** 大通 in front of 湖 on a page that has 大通湖区 is the beginning of that, and no 大通县. */
function outsideLonger({ text }: PlaceScene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const longer = new Set(places.filter(({ vouched, id }) => vouched && id === null).map(({ name }) => name));
  const isBegun = ({ division, text: printed, name, end }: PlaceMention): boolean =>
    division !== null &&
    printed !== name &&
    [...longer].some(
      (area) => area.startsWith(printed) && area.length > printed.length + 1 && area[printed.length] === text[end],
    );
  return places.map((place) => (place.vouched && isBegun(place) ? { ...place, vouched: false } : place));
}

/** 曼塔 and 曼塔市 of one text are one place, which has the longer name. */
function calledAlike(places: readonly PlaceMention[]): readonly PlaceMention[] {
  const names = new Map<string, string>();
  for (const { id, name, vouched } of places.filter(isAbroad))
    if (vouched && id !== null && name.length > (names.get(id)?.length ?? 0)) names.set(id, name);
  return places.map((place) => (isAbroad(place) ? { ...place, name: names.get(place.id ?? "") ?? place.name } : place));
}

/**
 * By dictionary: at each place the longest that is vouched for, behind which the next is looked for, or a longer one abroad
 * within it: 哈萨克斯坦 in 很多哈萨克斯坦人, not 多哈; but 上海 in 上海城市建设, not 海城市.
 */
function namedIn(scene: PlaceScene): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  let before: PlaceMention | undefined;
  let behind = 0;
  for (const at of scene.lattice.startsOf(PLACE_NAME)) {
    if (!isHan(scene.text[at])) continue;
    const abroad = [listedAt(scene, at, before) ?? [], namesakeAt(scene, at, before) ?? []].flat();
    const divisions = divisionsAt(scene, at, before);
    const here = abroad.length > 0 ? [...abroad, ...divisions].toSorted((a, b) => b.end - a.end) : divisions;
    const sure = here.find(({ vouched }) => vouched);
    if (at < behind && !(sure && isAbroad(sure) && lengthOf(sure) > lengthOf(before!))) continue;
    found.push(...here.filter((one) => one === sure || !one.vouched));
    if (!sure) continue;
    before = sure;
    behind = sure.end;
  }
  return found;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** 华东 in 华东师范大学, 长治 in 长治久安, 山东 in 山东路 name no place. */
function partOfName({ lattice, text }: PlaceScene, place: PlaceMention): PlaceMention {
  const { start, end } = place;
  const whole = place.division !== null && place.text === place.name;
  if (
    !place.vouched ||
    place.foundBy === "places/abbreviation" ||
    place.foundBy === "places/patrolled" ||
    whole ||
    place.kind === "town"
  )
    return place;
  const length = end - start;
  const around = [0, 1, 2].some((back) => lattice.longest(start - back, AROUND) > back);
  // 街 in 首都某某街头 belongs to no name abroad.
  const part = place.id === null || isAbroad(place) ? 2 : 1;
  const named = lattice.longest(start, NAMED) > length || lattice.longest(end, PART) >= part;
  // 桃源 in 桃源乡 is another place.
  const town = place.division !== null && place.text !== place.name && lattice.longest(end, VILLAGE) > 0;
  return around || named || town || isEnclosed(text, place) ? { ...place, vouched: false } : place;
}

/** （上海）有限公司, 《纽约时报》: alone in brackets it is part of a company's name, and in front of a title's words part of it. */
const isEnclosed = (text: string, { start, end }: Span): boolean =>
  isMarkAt(text, start - 1, "《") || (isMarkAt(text, start - 1, "（(") && isMarkAt(text, end, "）)"));

/** In a list, who stands beside a place is one: 闽侯、永泰 beside 福州市; a namesake abroad only beside another place abroad. */
function vouchInLists({ lattice, text }: PlaceScene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const all = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const sure = all.filter(({ vouched }) => vouched);
  const [known, abroad] = [new Edges(sure), new Edges(sure.filter(isAbroad))];
  const counties = groupsOf(all, text);
  const beside = (one: PlaceMention): boolean =>
    one.kind !== "town" &&
    !(one.division !== null && lattice.is(one, NO_PLACE)) &&
    (counties.has(one) || (one.foundBy === NAMESAKE ? abroad : known).touch(one, text));
  const pass = (one: PlaceMention): PlaceMention => {
    if (one.vouched || !beside(one)) return one;
    known.add(one);
    if (isAbroad(one)) abroad.add(one);
    return { ...one, vouched: true };
  };
  return all.map(pass).toReversed().map(pass).toReversed();
}

/** Where some places begin and end. */
class Edges {
  private readonly starts = new Set<number>();
  private readonly ends = new Set<number>();

  constructor(places: readonly Span[]) {
    for (const place of places) this.add(place);
  }

  add({ start, end }: Span): void {
    this.starts.add(start);
    this.ends.add(end);
  }

  /** Whether one of them stands beside a place with only a mark or a word between that joins them. */
  touch({ start, end }: Span, text: string): boolean {
    return (
      (JOINS.includes(text[start - 1] ?? " ") && this.ends.has(start - 1)) ||
      (JOINS.includes(text[end] ?? " ") && this.starts.has(end + 1))
    );
  }
}

/** 道里、道外、南岗: short forms of counties of one prefecture that stand side by side vouch for each other. */
function groupsOf(places: readonly PlaceMention[], text: string): ReadonlySet<PlaceMention> {
  const counties = places.filter(({ division }) => division?.level === "county");
  const endAt = new Map(counties.map((place) => [place.end, place]));
  const group = new Set<PlaceMention>();
  for (const place of counties) {
    const before = isMarkAt(text, place.start - 1, "、") ? endAt.get(place.start - 1) : undefined;
    if (before?.division?.code.slice(0, 4) !== place.division?.code.slice(0, 4) || before === undefined) continue;
    group.add(before).add(place);
  }
  return group;
}

/** In characters, its ending not counted; what is longer is a clause. */
const LONGEST = 10;

/** A name that is as likely is believed right behind the place it lies in. */
const BEHIND_PLACE = 0.15;

/** 柳河镇, 桃园村, 株洲高新区: what no table lists, by its ending. */
function areasIn(scene: PlaceScene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const { lattice } = scene;
  const terrain = new Terrain({ lattice, places, names: [], people: [] });
  const scored = scoreNames(terrain, scene.counter, "place").filter(({ start, suffix }) => start < suffix);
  const believed = new Set<Scored>(believe(lattice, scored, places));
  const ends = new Map(places.map((place) => [place.start, place.end]));
  const behind = new Set(places.filter(({ text, name }) => text === name).map(({ end }) => end));
  // 长江|源村 is no village of 源.
  const wholeAt = new Map(
    places
      .filter(({ text, name, division }) => text === name && division !== null)
      .map((place) => [place.start, place.end]),
  );
  return scored.map((area) => {
    const { end, suffix, kind } = area;
    // 大通县城关镇|柳树庄村: each of them is a place.
    const start = kind === "village" || kind === "town" ? behindPlaces(wholeAt, area) : area.start;
    const text = scene.text.slice(start, end);
    // 古山、龙山两镇: what only counts the places in front.
    const counted = lattice.longestBefore(suffix, NUMBER) > 0 || lattice.longestBefore(suffix, MEASURE) > 0;
    const vouched =
      (believed.has(area) || (behind.has(start) && area.score >= BEHIND_PLACE)) &&
      !counted &&
      // 河 of 首都河内 begins another place.
      (ends.get(suffix) ?? 0) <= end &&
      suffix - start <= LONGEST &&
      !lattice.is({ start, end }, NO_PLACE);
    return {
      start,
      end,
      text,
      name: text,
      kind,
      division: null,
      id: null,
      foundBy: "places/ending",
      vouched,
      ...surenessOf(area),
    };
  });
}

/** Where a name begins behind the places, from their starts to their ends, that stand at its front. */
function behindPlaces(ends: ReadonlyMap<number, number>, { start, suffix }: Scored): number {
  let at = start;
  for (let end = ends.get(at); end !== undefined && end < suffix; end = ends.get(at)) at = end;
  return at;
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

const byLength = (a: Span, b: Span): number => lengthOf(b) - lengthOf(a) || a.start - b.start;
