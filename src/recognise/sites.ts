/** Places and facilities that somebody went to: what stands behind verbs of coming and visiting, item by item. */

import type { KnownSite } from "../lexicon";
import { overlaps, type Span } from "../text";
import type { PlaceMention } from "./places";
import type { PeopleScene } from "./persons";

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
}

/** The sites behind one verb, in printed order, and the places named on the way to them. */
export interface Stop extends Span {
  /** The verb or preposition: 来到, 在, 走访. */
  readonly trigger: string;
  readonly sites: readonly SiteMention[];
  readonly places: readonly PlaceMention[];
}

export interface SiteScene extends PeopleScene {
  readonly places: readonly PlaceMention[];
  readonly names: readonly Span[];
}

const TRIGGER =
  /(?:(?<=[，。\n]|^)对(?=[^，。]{2,60}进行)|来(?=[\u4e00-\u9fff])(?!自|源|说|的|往|临|越|之|势|信|年|访)到?|走进|走入|深入到?|前往|奔赴|赶赴|赴|抵达|到达|进入|先后到|分别到|(?<![做得达受感看直遇提等收想落拿听接料]|[^一]起)到(?!位|底|了|会|处)|在(?!于|线|场|岗|职|会上|此|建|全市|全省|全国|全区|全县)|(?:参观|考察|察看|查看|走访|视察|调研|慰问|看望|检查|督查|巡查|暗访|瞻仰)(?!组|团|队|员|人|活动|工作|期|中|时|结束|报告|成果|情况|了解)了?|深入)(?:位于|坐落于|了)?/gu;
const STOP_WORD =
  /[，。；：！？\n]|(?:检查|督查|督导|调研|考察|察看|查看|走访|慰问|看望|巡查|开展|进行|参加|出席|召开|举行|举办|现场|实地|指导|视察|参观|观看|了解|询问|听取|随机|就(?=[\u4e00-\u9fff])|正式|强调|指出|表示|采访|巡河|协调|主持|会见|座谈|启动|举办|成立|签订|为(?=[\u4e00-\u9fff]{2,}服务)|与(?!会)|看到)/u;
const CLOSE =
  /(?:等[\u4e00-\u9fff]{1,6}$|等地|等处|等现场|等企业|等点位|等单位|等场所|等基层一线|等一线|等|施工现场|建设现场|现场|一线|期间|之际|时|后|里|内|并)+$/u;
const LEAD =
  /^(?:(?:我[市县区州省]|全[市县区]|该[市县区]|当地|附近|辖区|所属|位于|坐落于|一家|一处|一个|几[处家个]|数[处家个]|多[处家个]|各个?|部分|有关|相关|沿街|首先|先后|随后|分别|还|又|国道和|该|了|一)(?=.))+/u;
const GENERIC =
  /^(?:(?:部分|各|有关|相关|多[个家处]?|基层|沿街|重点|城区|农村|主要|高速|高速路口|国道|省道|交通|集中|隔离|集中隔离|医学|观察|暖心|服务|临时|物流|快递|防疫|核酸|检测|采样|企业|生产|施工|建设|专业|街头|各类|社区|一线|现场|大型|周边|老旧|红色|党建|志愿|养老|文化|公共|公益|商业|群众|居民|定点|固定|流动|学校|医院|药店|超市|农家|公路|铁路|火车|客运|汽车|路口|便民|政务|疫苗|接种|第一|街区|道路|项目|农业|工业|产业|科技|生态|环境|历史|传统|人才|企事业|机关|行政|村级|镇级|市级|区级|县级|省级|本地|当地|外地|全市|全区|全县|我市|我区|我县|驻区|驻军|驻地|镇|街|乡|村|县|市|区|巷|小街|小巷|[这那每]个?|个|主会场|分会场|主|分|会场|新|老|大|小|两|三|几|一|各)*)$/u;

/** A sentence about a site that was just reached: 世界五金精品馆以…, 百禧公园全长约880米. */
const SUBJECT =
  /(?<=^|[。\n])(?<site>(?:(?:坐落于|位于)[^，。、]{2,14}的)?[\u4e00-\u9fff（）A-Z0-9]{3,24}?)(?=(?:是|以|位于|坐落|全长|占地|总面积|总投资|始建|建成|作为|聚焦|依托|地处)[\u4e00-\u9fff\d“])|(?<=[，。\n]|^)(?<opened>[\u4e00-\u9fff（）A-Z0-9、]{4,40}?)(?=(?:正式|同步|同日)?(?:开工|启用|揭牌|开园|投用)(?!仪式|建设|率))/gu;

/** All stops of a text, in order. 在宝龙广场、西津药店等地，… and 来到市中医院，… are one each. */
export function recogniseStops(scene: SiteScene): readonly Stop[] {
  const stops: Stop[] = [];
  let from = 0;
  for (const match of scene.text.matchAll(TRIGGER)) {
    if (match.index < from || insideName(scene, match.index)) continue;
    const start = match.index + match[0].length;
    const end = start + regionLength(scene, start);
    const stop = readStop(scene, match[0], { start, end });
    if (!stop) continue;
    stops.push(stop);
    from = end;
  }
  return [...stops, ...subjects(scene, stops)].toSorted((a, b) => a.start - b.start);
}

function subjects(scene: SiteScene, stops: readonly Stop[]): readonly Stop[] {
  const found: Stop[] = [];
  for (const match of scene.text.matchAll(SUBJECT)) {
    const region = { start: match.index, end: match.index + match[0].length };
    if (scene.names.some((name) => overlaps(name, region)) || stops.some((stop) => overlaps(stop, region))) continue;
    const stop = readStop(scene, "", region);
    if (stop && stop.sites.some((site) => site.class === "facility" || site.kind === "zone")) found.push(stop);
  }
  return found;
}

function insideName({ names }: SiteScene, at: number): boolean {
  return names.some((name) => name.start <= at && at < name.end);
}

function regionLength({ text, names }: SiteScene, start: number): number {
  const next = names.find((name) => name.start >= start)?.start ?? text.length;
  const region = text.slice(start, Math.min(next, start + 240));
  let at = 0;
  for (;;) {
    const stop = STOP_WORD.exec(region.slice(at));
    if (!stop) return region.length;
    const found = at + stop.index;
    // A verb inside a name (核酸检测基地, 检查站) ends nothing, nor does one that begins the region.
    if (!/[，。；：！？\n]/u.test(stop[0]) && partOfName(region, found, stop[0].length)) {
      at = found + stop[0].length;
      continue;
    }
    return found;
  }
}

const partOfName = (region: string, at: number, length: number): boolean =>
  /^(?:站|点|基地|中心|指挥部|所|室|组|局|会(?!议)|馆|院|大队|支队|阵地|线)/u.test(region.slice(at + length)) ||
  /[“（]$/u.test(region.slice(0, at));

function readStop(scene: SiteScene, trigger: string, region: Span): Stop | undefined {
  const text = scene.text.slice(region.start, region.end);
  const closed = CLOSE.exec(text);
  const went = /来|走|深入|前往|赴|抵|到|进|在|访|参观|考察|调研/u.test(trigger);
  const listed = closed !== null && /^等(?:$|地|处|现场|企业|点位|单位|场所|乡镇|村|街道|项目)/u.test(closed[0]);
  const abstract = closed !== null && closed[0].startsWith("等") && !listed;
  if (/(?:中|下|上|方面|基础上)$|等(?:各|多)?个?(?:方面|领域|环节)/u.test(text)) return undefined;
  const items = [...splitItems(scene, { start: region.start, end: region.end - (closed?.[0].length ?? 0) })];
  const sites: SiteMention[] = [];
  const places: PlaceMention[] = [];
  const telling = items.some(
    (item) =>
      suffixOf(scene, item)?.class === "facility" ||
      scene.places.some((place) => place.start === item.start && place.end === item.end),
  );
  const inner = /^(?:坐落于|位于)([^的]{2,14})的/u.exec(text);
  if (inner)
    items.unshift({
      start: region.start + inner[0].length - 1 - inner[1]!.length,
      end: region.start + inner[0].length - 1,
    });
  for (const item of items) {
    const read = readItem(scene, item, {
      believed: items.length > 1 && went && !abstract && (listed || telling),
      alone: items.length === 1 && went,
    });
    if (!read) continue;
    places.push(...read.places);
    if (read.site) sites.push(read.site);
  }
  return sites.length + places.length === 0 ? undefined : { ...region, trigger, sites, places };
}

/** Items between 、 and 和; 和 separates only where what follows is an item of its own. */
function splitItems(scene: SiteScene, region: Span): readonly Span[] {
  const items: Span[] = [];
  let start = region.start;
  const push = (end: number): void => {
    if (end > start) items.push({ start, end });
  };
  let depth = 0;
  for (let at = region.start; at < region.end; at += 1) {
    const char = scene.text[at]!;
    if ("（“《".includes(char)) depth += 1;
    if ("）”》".includes(char)) depth -= 1;
    const separates =
      depth <= 0 && (char === "、" || ("和及与".includes(char) && separatesItems(scene, start, at, region.end)));
    if (!separates) continue;
    push(at - (scene.text[at - 1] === "以" ? 1 : 0));
    start = at + 1;
  }
  push(region.end);
  return items;
}

function separatesItems(scene: SiteScene, start: number, at: number, end: number): boolean {
  if (scene.text[at] === "及") return at - start >= 3 && end - at >= 4;
  const before = suffixOf(scene, { start, end: at }) !== undefined || scene.places.some((place) => place.end === at);
  const stop = scene.text.slice(at + 1, end).search(/[、和及]/u);
  const after = { start: at + 1, end: stop < 0 ? end : at + 1 + stop };
  return (
    before &&
    (suffixOf(scene, after) !== undefined ||
      scene.places.some((place) => place.start === at + 1) ||
      after.end - after.start >= 2)
  );
}

interface SuffixMatch {
  readonly length: number;
  readonly kind: string;
  readonly class: "place" | "facility";
}

function suffixOf({ text, vocabulary }: SiteScene, item: Span): SuffixMatch | undefined {
  for (let at = item.start; at < item.end; at += 1) {
    const length = item.end - at;
    if (length > 8) continue;
    const suffix = vocabulary.lexicon.words.suffixes.get(text.slice(at, item.end));
    if (suffix && (suffix.class === "facility" || !DICTIONARY_KINDS.has(suffix.kind)))
      return { length, kind: suffix.kind, class: suffix.class };
  }
  return undefined;
}

/** Areas that a dictionary lists whole; a word that only ends like one (军分区, 各县) is none. */
const DICTIONARY_KINDS: ReadonlySet<string> = new Set(["province", "prefecture", "county"]);

interface ItemContext {
  /** In a list where others are sites. */
  readonly believed: boolean;
  readonly alone: boolean;
}

function readItem(
  scene: SiteScene,
  raw: Span,
  context: ItemContext,
): { places: readonly PlaceMention[]; site: SiteMention | null } | undefined {
  const item = trimItem(scene.text, raw);
  const printed = scene.text.slice(item.start, item.end);
  if (/^我[省市县区州旗院校]$/u.test(printed)) return undefined;
  const chain = chainAt(scene, item);
  const rest = { start: chain.at(-1)?.end ?? item.start, end: item.end };
  const places = [...scene.places.filter((place) => place.start >= raw.start && place.end <= item.start), ...chain];
  const left = scene.text.slice(rest.start, rest.end);
  if (left === "" || /^(?:部分|各|有关|相关|一些|多个|等)/u.test(left))
    return places.length > 0 ? { places, site: null } : undefined;
  const known = knownSite(scene, printed) ?? knownSite(scene, left);
  const suffix = known ? undefined : suffixOf(scene, item);
  const inside = chain.length > 0 && !/[的了着过]/u.test(left);
  const named = suffix !== undefined && (inside || isNamed(scene, left, suffix, context));
  const bare = suffix === undefined && context.believed && isBareName(scene, left);
  const plausible = known !== undefined || named || bare;
  if (/^[由从向对以将把被为]/u.test(printed)) return undefined;
  if (!plausible || printed.length > 32 || /[的了着过]/u.test(printed))
    return places.length > 0 ? { places, site: null } : undefined;
  // A village is a place of its own behind the town it lies in; a facility keeps the place in front as part of its name.
  const own = suffix?.class === "place" && chain.length > 0;
  const alias = !own && rest.start > item.start && left.length >= 3 ? [left] : [];
  if (suffix?.class === "place" && (left.length > 12 || /[和与及]/u.test(left))) return undefined;
  const site: SiteMention = {
    ...(own ? rest : item),
    name: known?.name ?? (own ? left : printed),
    aliases: known ? [printed] : alias,
    class: known?.class ?? suffix?.class ?? "facility",
    kind: known?.kind ?? suffix?.kind ?? "site",
    within: chain.at(-1) ?? null,
    foundBy: known ? "dictionary" : suffix ? "sites/suffix" : "sites/list",
  };
  return { places, site };
}

/** A dictionary's site that lies in this page's jurisdiction: 市二院 is another one in every city. */
function knownSite({ vocabulary, home }: SiteScene, name: string): KnownSite | undefined {
  const { lexicon } = vocabulary;
  return lexicon.sitesNamed(name).find(({ within }) => {
    const divisions = within === null ? [] : [lexicon.division(within) ?? lexicon.divisionsNamed(within)[0]];
    return divisions.every((division) => division !== undefined && home.covers(division));
  });
}

/** Without 部分 before and 现场 behind; of 园区内的规划展示馆, what stands behind 的. */
function trimItem(text: string, item: Span): Span {
  let { start, end } = item;
  const close = CLOSE.exec(text.slice(start, end));
  if (close) end -= close[0].length;
  const of = text.slice(start, end).lastIndexOf("的");
  if (of >= 0) start += of + 1;
  start += LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end };
}

/** The places that an item begins with, by their full names: 张北县小二台镇德胜村; in 永康家具市场, 永康 is part of a name. */
function chainAt({ places }: SiteScene, item: Span): readonly PlaceMention[] {
  const chain: PlaceMention[] = [];
  let at = item.start;
  for (let place = starting(places, at); place && place.end <= item.end; place = starting(places, at)) {
    const whole = place.text === place.name || /.{2}[省市县区州旗盟镇乡道村]$/u.test(place.text);
    if (place.end < item.end && !whole && !starting(places, place.end)) break;
    chain.push(place);
    at = place.end;
  }
  return chain;
}

const starting = (places: readonly PlaceMention[], at: number): PlaceMention | undefined =>
  places.find((place) => place.start === at);

/** A suffix with a name in front; a bare one (农贸城) where it is the one stop or comes back on the page. */
function isNamed({ count }: SiteScene, left: string, suffix: SuffixMatch, { alone, believed }: ItemContext): boolean {
  const name = left.slice(0, Math.max(0, left.length - suffix.length));
  if (name !== "") return !GENERIC.test(name) || /^[省市县区州旗]$/u.test(name);
  if (suffix.class === "place" || left.length < 3 || GENERIC.test(left) || GENERIC.test(left.slice(0, 2))) return false;
  return alone || count(left) > 1 || (believed && name === "" && left.length >= 4);
}

/** 千里香传统小吃 has no telling end; it must at least be no clause. */
function isBareName({ vocabulary }: SiteScene, text: string): boolean {
  if (text.length < 3 || text.length > 14 || /[是有不要将被把也就都]/u.test(text)) return false;
  if (vocabulary.verbs.longestAt(text, 0) >= 2 || vocabulary.functions.longestAt(text, 0) >= 2) return false;
  return !GENERIC.test(text);
}
