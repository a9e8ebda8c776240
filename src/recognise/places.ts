/** Administrative and geographic areas: dictionary names with their short forms, and villages, zones and roads by suffix. */

import type { Division } from "../lexicon";
import { isHan, Taken, type Span } from "../text";
import { stemOf, type Home } from "./home";
import type { Vocabulary } from "./vocabulary";

export interface PlaceMention extends Span {
  /** As printed. */
  readonly text: string;
  /** The full name: 永康 is 永康市. */
  readonly name: string;
  readonly kind: string;
  readonly division: Division | null;
  readonly foundBy: string;
  /** Whether context vouches for it: a short form (平安, 建设) may be an ordinary word. */
  readonly vouched: boolean;
}

/**
 * The places that a text may name, in order. Where names overlap, the longest that context vouches for comes with the
 * longer ones that it does not: those of home, of divisions above it and of what the page also names in full are vouched
 * for, and those of provinces.
 */
export function recognisePlaces(text: string, vocabulary: Vocabulary, home: Home): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  const doubtful: PlaceMention[] = [];
  for (let at = 0; at < text.length;) {
    const mentions = isHan(text[at]) ? placesAt(text, at, vocabulary, home, found.at(-1)) : [];
    const sure = mentions.find((mention) => mention.vouched);
    if (sure) found.push(sure);
    doubtful.push(...mentions.filter((mention) => mention !== sure));
    at = sure ? sure.end : at + 1;
  }
  const zones = namedZones(text, found);
  const zoned = new Set(zones.map((zone) => zone.start));
  const areas = found.filter((place) => !zoned.has(place.start));
  const others = [...namedAreas(text, vocabulary, found), ...shortestForms(text, vocabulary, home, found)];
  return [...doubtful, ...areas, ...zones, ...others].toSorted((a, b) => a.start - b.start);
}

/** The divisions whose names start here, longest first, up to the first that is vouched for. */
function placesAt(
  text: string,
  at: number,
  vocabulary: Vocabulary,
  home: Home,
  before: PlaceMention | undefined,
): readonly PlaceMention[] {
  const lengths = vocabulary.lexicon.divisionTrie.matchesAt(text, at);
  const mentions: PlaceMention[] = [];
  for (const length of lengths.toReversed()) {
    const surface = text.slice(at, at + length);
    // 运河区域, 西城市场: the last character begins another word.
    if (length < 2 || (/[区市县]$/u.test(surface) && /^[域场级民]/u.test(text.slice(at + length)))) continue;
    const marked = marksTown(text, at) || goesToTown(text, { start: at, end: at + length }, before, vocabulary);
    const division = choose(vocabulary.lexicon.divisionsNamed(surface), surface, home, before, at, marked);
    const inside =
      division && before?.end === at && before.division && division.code.startsWith(stemOf(before.division));
    if (!division) continue;
    const listed = text[at - 1] === "、" && before?.end === at - 1;
    const sure =
      Boolean(inside) ||
      (listed && division.level === "prefecture") ||
      vouched(division, surface, text, at, home, vocabulary);
    mentions.push({
      start: at,
      end: at + length,
      text: surface,
      name: nameOf(division, surface),
      kind: division.level,
      division,
      foundBy: "china/divisions",
      vouched: sure,
    });
    if (sure) break;
  }
  return mentions;
}

/** A county of a people's is called as it is printed (马边县); a prefecture by its full name. */
function nameOf(division: Division, surface: string): string {
  return division.level === "county" && /[县旗]$/u.test(surface) ? surface : division.name;
}

/** 330国道花街卡点, 大永线唐先卡点: behind a road, the short form of a town of home is that town. */
function marksTown(text: string, at: number): boolean {
  return /(?:国道|省道|县道|线|高速)$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** 到古山、龙山两镇调研, 赴展茅检查: so is what somebody goes to, and what is listed behind it. */
function goesToTown(
  text: string,
  { start, end }: Span,
  before: PlaceMention | undefined,
  { verbs }: Vocabulary,
): boolean {
  const listed = text[start - 1] === "、" && before?.end === start - 1 && before.kind === "town";
  const behind = listed || /(?:[到赴]|前往|深入)$/u.test(text.slice(Math.max(0, start - 2), start));
  const ahead = /^(?:[、，。；]|等[地镇乡街]|[两三四五六七八九几]个?(?:[镇乡]|街道))/u.test(text.slice(end));
  return behind && (ahead || verbs.longestAt(text, end) >= 2);
}

/** Of several divisions with one name: inside the place just before, else nearest to home, else the largest. */
function choose(
  named: readonly Division[],
  surface: string,
  home: Home,
  before: PlaceMention | undefined,
  at: number,
  marked: boolean,
): Division | undefined {
  const whole = named.filter(
    (division) => division.name === surface || division.level !== "town" || (marked && home.covers(division)),
  );
  const parent = before && before.end === at ? before.division : null;
  const inside = parent ? whole.filter((division) => division.code.startsWith(stemOf(parent))) : [];
  if (inside.length > 0) return inside[0];
  const sorted = whole.toSorted((a, b) => home.distance(a) - home.distance(b));
  return sorted[0];
}

function vouched(
  division: Division,
  surface: string,
  text: string,
  at: number,
  home: Home,
  vocabulary: Vocabulary,
): boolean {
  if (division.level === "town") {
    const around = vocabulary.lexicon.ancestors(division.code).slice(0, 2);
    return home.covers(division) || around.some((one) => text.includes(one.shorts[0] ?? one.name));
  }
  const body = /^(?:[省市县区州旗]?(?:委|政府|政协|人大|纪委|人民政府)|副?[市县区州旗]长)/u;
  if (surface === division.name && body.test(text.slice(at + surface.length))) return true;
  // 和县, 友好区: so short a name of another province may be two words.
  const short = surface.length === 2 || (surface.length === 3 && /^[县市]/u.test(text.slice(at + 3)));
  const far = home.division !== null && home.distance(division) === 9 && short;
  const around = vocabulary.lexicon.ancestors(division.code);
  if (far && division.level === "county" && !around.some((one) => text.includes(one.shorts[0] ?? one.name)))
    return false;
  if (surface === division.name) return true;
  if (home.covers(division) || text.includes(division.name)) return true;
  if (division.level === "province") return true;
  const before = text[at - 1] ?? "";
  const after = text.slice(at + surface.length, at + surface.length + 2);
  const named = surface.length >= 2 && (surface.length > 2 || /[省市县区州盟旗]$/u.test(surface));
  if (named) return true;
  return /[赴往在来到自抵]/u.test(before) || /^(?:市委|县委|区委|州委|市政|籍)/u.test(after);
}

const ZONE =
  /^[\u4e00-\u9fff]{0,4}?(?:高新区|经开区|经济开发区|经济技术开发区|高新技术产业开发区|开发区|新区|示范区|度假区|能源化工区|产业基地|新城|科创城|智创城)/u;

/** 南昌高新区, 营口仙人岛能源化工区: a zone is named by the place that stands in front, in its short form. */
function namedZones(text: string, found: readonly PlaceMention[]): readonly PlaceMention[] {
  const zones: PlaceMention[] = [];
  for (const place of found) {
    const whole = /[省市县区州旗盟镇乡道]$/u.test(place.text);
    const zone = ZONE.exec(text.slice(place.end, place.end + 12));
    // 柳浦县经济开发区 is one name; in 永康市的高新区 and 浙江省某某高新区, the place is one of its own.
    if (!zone || (whole && !/^(?:经济|高新)/u.test(zone[0])) || NO_AREA.test(zone[0])) continue;
    const end = place.end + zone[0].length;
    const name = text.slice(place.start, end);
    zones.push({ ...place, end, text: name, name, kind: "zone", division: null, foundBy: "places/zone" });
  }
  return zones;
}

const AREA =
  /(?<=[、到在赴来往入访于]|^)[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道|村|社区)(?=[，、。；：（等下开实召考检慰走党举调巡看]|$)/gu;
const NEXT_AREA = /^[\u4e00-\u9fff]{1,4}?(?:镇|乡(?!村)|街道|(?<!乡)村|社区)(?![级委民干务企道])/u;
const NO_AREA = /^(?:[到在来往赴各全本该每一两几多我这那其某外新农城乡示驻]|模范)|[的与及了为是在到等两各]|.和/u;

/** Towns, villages and communities that no table lists: behind a larger place (巨野县｜龙堌镇｜耿庄村), or behind a verb of coming. */
function namedAreas(text: string, vocabulary: Vocabulary, found: readonly PlaceMention[]): readonly PlaceMention[] {
  const areas: PlaceMention[] = [];
  const taken = takenBy(found);
  const add = (start: number, name: string): void => {
    const end = start + name.length;
    if (NO_AREA.test(name) || taken.overlaps({ start, end })) return;
    if (vocabulary.verbs.longestAt(text, start) >= 2 || vocabulary.functions.longestAt(text, start) >= 2) return;
    const kind = /(?:村|社区)$/u.test(name) ? "village" : "town";
    areas.push({ start, end, text: name, name, kind, division: null, foundBy: "places/suffix", vouched: true });
    taken.add({ start, end });
  };
  for (const place of found.filter((one) => /[省市县区州旗盟镇乡道]$/u.test(one.text))) {
    let at = place.end;
    for (let next = NEXT_AREA.exec(text.slice(at, at + 8)); next; next = NEXT_AREA.exec(text.slice(at, at + 8))) {
      add(at, next[0]);
      at += next[0].length;
    }
  }
  for (const match of text.matchAll(AREA)) add(match.index, match[0]);
  return areas;
}

function takenBy(places: readonly PlaceMention[]): Taken {
  const taken = new Taken();
  for (const place of places) taken.add(place);
  return taken;
}

/** 来永, 赴永, 在永: the first character of home behind a verb of coming, before a verb of visiting. */
function shortestForms(
  text: string,
  vocabulary: Vocabulary,
  home: Home,
  found: readonly PlaceMention[],
): readonly PlaceMention[] {
  const { division } = home;
  if (division === null) return [];
  const mentions: PlaceMention[] = [];
  const taken = takenBy(found);
  for (const match of text.matchAll(new RegExp(`(?<=[来赴在抵莅])${division.name[0]!}(?=.)`, "gu"))) {
    const at = match.index;
    const goesOn = vocabulary.verbAt(text, at + 1) > 0 || /^(?:期间|就|开展|进行|专题|，|。)/u.test(text.slice(at + 1));
    if (!goesOn || taken.overlaps({ start: at, end: at + 1 })) continue;
    mentions.push({
      start: at,
      end: at + 1,
      text: match[0],
      name: division.name,
      kind: division.level,
      division,
      foundBy: "places/first-character",
      vouched: true,
    });
  }
  return mentions;
}
