/** One site as printed: what stands between two 、 is trimmed, told from a clause, and named with its kind. */

import type { KnownSite } from "../lexicon";
import { firstAtOrAfter, spansWithin, type Span } from "../text";
import type { PeopleScene } from "./persons";
import type { PlaceMention } from "./places";

export interface SiteMention extends Span {
  /** As printed, without what only introduces or closes it. */
  readonly name: string;
  /** Shorter forms: 上海华联超市 of 古山镇上海华联超市. */
  readonly aliases: readonly string[];
  readonly class: "place" | "facility";
  readonly kind: string;
  /** The nearest place named in front of it or in it; null for none. */
  readonly within: PlaceMention | null;
  readonly foundBy: string;
  /** The id of the refiner that should drop it; null for none. */
  readonly doubt: SiteDoubt | null;
}

/** 部分药店 is generic; 宣传氛围 has no telling end; 仔细检查的情况 is a clause. */
export type SiteDoubt = "sites/generic" | "sites/no-telling-end" | "sites/clause";

/** A scene with the places that are kept, and with the people and posts in it; both in order of their start. */
export interface SiteScene extends PeopleScene {
  readonly places: readonly PlaceMention[];
  readonly names: readonly Span[];
}

/** What closes a list of sites and belongs to none: 等地, 现场. */
export const CLOSE =
  /(?:等[\u4e00-\u9fff]{1,6}$|等地|等处|等现场|等企业|等点位|等单位|等场所|等基层一线|等一线|等|施工现场|建设现场|现场|一线|附近|周边|新址|驻地|门口|流域|沿线|官兵|指战员|民警|干警|期间|之际|时|后|里|内|并)+$/u;
const LEAD =
  /^(?:(?:我[市县区州省]|全[市县区]|该[市县区]|当地|附近|辖区|所属|位于|坐落于|一家|一处|一个|几[处家个]|数[处家个]|多[处家个]|各个?|部分|有关|相关|沿街|首先|先后|随后|分别|还|又|国道和|该|了|一)(?=.))+/u;
export interface SuffixMatch {
  readonly length: number;
  readonly kind: string;
  readonly class: "place" | "facility";
}

export function suffixOf({ text, vocabulary }: SiteScene, item: Span): SuffixMatch | undefined {
  const end = text[item.end - 1] === "”" ? item.end - 1 : item.end;
  for (let at = item.start; at < end; at += 1) {
    const length = end - at;
    if (length > 8) continue;
    const suffix = vocabulary.lexicon.words.suffixes.get(text.slice(at, end));
    if (suffix && (suffix.class === "facility" || !DICTIONARY_KINDS.has(suffix.kind)))
      return { length, kind: suffix.kind, class: suffix.class };
  }
  return bodyOf(text.slice(item.start, end), vocabulary);
}

/** Bodies that have a house of their own; 省委省政府 is no place to go to. */
const OFFICE_END = /(?:局|厅|院|总工会|中心|馆|所|办公室|分局)$/u;

/** 市气象局, 石楼县总工会: a body with its jurisdiction in front, where somebody goes. */
function bodyOf(text: string, vocabulary: SiteScene["vocabulary"]): SuffixMatch | undefined {
  if (!/^(?:[省市县区州旗]|[\u4e00-\u9fff]{2,6}[省市县区州旗])/u.test(text)) return undefined;
  for (let at = 1; at <= text.length - 3; at += 1) {
    const body = text.slice(at);
    if (OFFICE_END.test(body) && vocabulary.bodies.has(body))
      return { length: body.length, kind: "government", class: "facility" };
  }
  return undefined;
}

/** Kinds of bodies that have their jurisdiction in their name. */
const BODIES: ReadonlySet<string> = new Set(["military", "government", "institution", "organisation"]);

/** Areas that a dictionary lists whole; a word that only ends like one (军分区, 各县) is none. */
const DICTIONARY_KINDS: ReadonlySet<string> = new Set(["province", "prefecture", "county"]);

export interface ItemContext {
  /** In a list where others are sites. */
  readonly believed: boolean;
  readonly alone: boolean;
}

/** One item of a list of sites: the places in front, and the site, if only a doubtful one. Undefined for 我市 and the like. */
export function readItem(
  scene: SiteScene,
  raw: Span,
  context: ItemContext,
): { places: readonly PlaceMention[]; site: SiteMention | null } | undefined {
  const item = trimItem(scene, raw);
  const printed = scene.text.slice(item.start, item.end);
  if (/^我[省市县区州旗院校]$/u.test(printed)) return undefined;
  const chain = chainAt(scene, item);
  const rest = { start: chain.at(-1)?.end ?? item.start, end: item.end };
  const places = [...spansWithin(scene.places, { start: raw.start, end: item.start }), ...chain];
  const left = scene.text.slice(rest.start, rest.end);
  if (left === "" || COUNTED.test(left) || /^(?:部分|各|有关|相关|一些|多个|等)/u.test(left))
    return { places, site: null };
  const known = knownSite(scene, printed) ?? knownSite(scene, left);
  const suffix = known ? undefined : suffixOf(scene, item);
  const inside = chain.length > 0 && !/[的了着过]/u.test(left);
  const named = suffix !== undefined && (inside || isNamed(scene, left, suffix, context));
  const bare = suffix === undefined && context.believed && isBareName(scene, left);
  const clause =
    /^[由从向对以将把被为]|[的了着过]|.[到在].|等\d|[两三四五六七八九十各几]个?(?:[镇乡村县区市]|街道|社区)$|^.{0,2}[主分]会场$/u.test(
      printed,
    ) || printed.length > 32;
  const wide = suffix?.class === "place" && (left.length > 12 || /.[和与及]/u.test(left));
  const doubt =
    clause || wide
      ? "sites/clause"
      : known !== undefined || named || bare
        ? null
        : suffix
          ? "sites/generic"
          : "sites/no-telling-end";
  // A village is a place of its own behind the town it lies in; a facility keeps the place in front as part of its name.
  const own = suffix?.class === "place" && chain.length > 0;
  const alias = !own && rest.start > item.start && left.length >= 3 ? [left] : [];
  const site: SiteMention = {
    ...(own ? rest : item),
    name: known?.name ?? (own ? left : printed),
    aliases: known ? [printed] : alias,
    class: known?.class ?? suffix?.class ?? "facility",
    kind: known?.kind ?? suffix?.kind ?? "site",
    within: chain.at(-1) ?? null,
    foundBy: known ? "dictionary" : suffix ? "sites/suffix" : "sites/list",
    doubt,
  };
  // 山东省军区 is one name; who goes there has not gone to the province.
  const body = suffix !== undefined && BODIES.has(suffix.kind) && doubt === null;
  return { places: body ? [] : places, site };
}

/** A dictionary's site that lies in this page's jurisdiction: 市二院 is another one in every city. */
function knownSite({ vocabulary, home }: SiteScene, name: string): KnownSite | undefined {
  const { lexicon } = vocabulary;
  return lexicon.sitesNamed(name).find(({ within }) => {
    const divisions = within === null ? [] : [lexicon.division(within) ?? lexicon.divisionsNamed(within)[0]];
    return divisions.every((division) => division !== undefined && home.covers(division));
  });
}

/**
 * Without 部分 before and 现场 behind; of 园区内的规划展示馆, what stands behind 的, but of 代表之家的活动室, the house and not
 * the room.
 */
function trimItem(scene: SiteScene, item: Span): Span {
  const { text } = scene;
  let { start, end } = item;
  const close = CLOSE.exec(text.slice(start, end));
  if (close) end -= close[0].length;
  const of = text.slice(start, end).lastIndexOf("的");
  const house = of > 3 ? suffixOf(scene, { start, end: start + of }) : undefined;
  if (house?.class === "facility" && house.length < of - 1) end = start + of;
  else if (of >= 0) start += of + 1;
  start += LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end };
}

/** What only counts the places before it: 古山、龙山两镇. */
const COUNTED = /^[两三四五六七八九十几]个?(?:[镇乡村县区市]|街道|社区)$/u;

/** The places that an item begins with, by their full names: 张北县小二台镇德胜村; in 永康家具市场, 永康 is part of a name. */
function chainAt(scene: SiteScene, item: Span): readonly PlaceMention[] {
  const chain: PlaceMention[] = [];
  let at = item.start;
  for (let place = startsPlace(scene, at); place && place.end <= item.end; place = startsPlace(scene, at)) {
    const counted = COUNTED.test(scene.text.slice(place.end, item.end));
    const whole = counted || place.text === place.name || /.{2}[省市县区州旗盟镇乡道村]$/u.test(place.text);
    if (place.end < item.end && !whole && !startsPlace(scene, place.end)) break;
    chain.push(place);
    at = place.end;
  }
  return chain;
}

/** The place that starts at a position. */
export function startsPlace({ places }: SiteScene, at: number): PlaceMention | undefined {
  const place = places[firstAtOrAfter(places, at)];
  return place?.start === at ? place : undefined;
}

/** Whether a place ends at a position. */
export function endsPlace({ places }: SiteScene, at: number): boolean {
  return places[firstAtOrAfter(places, at) - 1]?.end === at;
}

/** A suffix with a name in front; a bare one (农贸城) where it is the one stop or comes back on the page. */
function isNamed(
  { count, vocabulary }: SiteScene,
  left: string,
  suffix: SuffixMatch,
  { alone, believed }: ItemContext,
): boolean {
  const name = left.slice(0, Math.max(0, left.length - suffix.length));
  if (name !== "") {
    const level =
      suffix.class === "place" ? /^[省市县区州旗]$/u : /^[省市县区州旗镇乡村](?:第?[一二三四五六七八九十]+)?$/u;
    return !vocabulary.isGeneric(name) || level.test(name);
  }
  if (
    suffix.class === "place" ||
    left.length < 3 ||
    vocabulary.isGeneric(left) ||
    vocabulary.isGeneric(left.slice(0, 2))
  )
    return false;
  return alone || count(left) > 1 || (believed && name === "" && left.length >= 4);
}

/** 千里香传统小吃 has no telling end; it must at least be no clause. */
function isBareName({ vocabulary }: SiteScene, text: string): boolean {
  if (
    /(?:工作|建设|发展|治理|更新|管理|保护|情况|措施|活动|环境|服务|资源|事项|人群|历程|作用|功[能效]|用法|需求|流程|政策|理念|模式|经验|成效|进展|特点|意义|要求|精神|技术|担当|作为)$/u.test(
      text,
    )
  )
    return false;
  if (text.length < 3 || text.length > 14 || /[是有不要将被把也就都]/u.test(text)) return false;
  if (vocabulary.verbs.longestAt(text, 0) >= 2 || vocabulary.functions.longestAt(text, 0) >= 2) return false;
  return !vocabulary.isGeneric(text);
}
