/** Places and facilities that somebody went to: what stands behind verbs of coming and visiting. */

import { firstAtOrAfter, spansWithin, type Span } from "../text";
import type { PlaceMention } from "./places";
import type { SiteMention, SiteScene } from "./sites";

/** The sites behind one verb, in printed order, and the places named on the way to them. */
export interface Stop extends Span {
  /** The verb or preposition: 来到, 在, 走访. */
  readonly trigger: string;
  readonly sites: readonly SiteMention[];
  readonly places: readonly PlaceMention[];
}

const TRIGGER =
  /(?:为(?=[^，。]{2,30}(?:揭牌|揭幕|授牌))|对(?=[^，。]{2,60}进行了?(?:实地|现场|集中)?(?:考察|调研|检查|督查|督导|走访|参观|慰问|采访|巡河|巡查|暗访))|(?<![以年月日期近历带未从起迎将天连])来(?=[\u4e00-\u9fff])(?!自|源|说|的|往|临|越|之|势|信|年|访|宾)到?|走进|走入|莅临|深入到?|前往|奔赴|赶赴|赴|抵达|到达|进入|先后到|分别到|(?<![做得达受感看直遇提等收想落拿听接料]|[^一]起)到(?!位|底|了|会|处)|在(?!于|线|场|岗|职|内|了解|会上|此|建|全市|全省|全国|全区|全县)|(?:参观|考察|察看|查看|走访|视察|调研|慰问|看望|检查|督查|巡查|暗访|瞻仰)(?!组|团|队|员|人|活动|工作|期|中|时|结束|报告|成果|情况|了解)了?|深入)(?:位于|坐落于|了)?/gu;
const STOP_WORD =
  /[，。；：！？\n]|(?:检查|督查|督导|调研|考察|察看|查看|走访|慰问|看望|巡查|开展|进行|参加|出席|召开|举行|举办|现场|实地|指导|视察|参观|观看|了解|询问|听取|随机|就(?=[\u4e00-\u9fff])|正式|强调|指出|表示|采访|巡河|协调|主持|会见|座谈|启动|举办|成立|签订|揭牌|揭幕|授牌|隆重|顺利|设(?=[主分])|陪同|成功|联合|对(?=[^，。]{2,40}进行)|与(?!会)|看到)/u;
/** A sentence about a site that was just reached: 世界五金精品馆以…, 百禧公园全长约880米. */
const SUBJECT =
  /(?<=^|[。\n])(?<site>(?:(?:坐落于|位于)[^，。、]{2,14}的)?[\u4e00-\u9fff（）A-Z0-9]{3,24}?)(?=(?:是|以|主要|位于|坐落|全长|占地|总面积|总投资|始建|建成|作为|聚焦|依托|地处)[\u4e00-\u9fff\d“])|(?<=[，。\n]|^)(?<opened>[\u4e00-\u9fff（）A-Z0-9、]{4,40}?)(?=(?:正式|同步|同日)?(?:开工|启用|揭牌|开园|投用)(?!仪式|建设|率)|举行[^，。]{0,4}仪式|也?迎来)/gu;

/** All stops of a text, in order. 在宝龙广场、西津药店等地，… and 来到市中医院，… are one each. */
export function stopsOf(scene: SiteScene, sites: readonly SiteMention[]): readonly Stop[] {
  const stops: Stop[] = [];
  let from = 0;
  for (const match of scene.text.matchAll(TRIGGER)) {
    if (match.index < from || insideName(scene, match.index)) continue;
    const start = match.index + match[0].length;
    const end = start + regionLength(scene, start);
    const stop = stopIn(scene, sites, match[0], { start, end });
    if (stop.sites.length + stop.places.length === 0) continue;
    stops.push(stop);
    from = end;
  }
  return [...stops, ...subjects(scene, sites, stops)].toSorted((a, b) => a.start - b.start);
}

function stopIn({ text, places }: SiteScene, sites: readonly SiteMention[], trigger: string, region: Span): Stop {
  const inside = spansWithin(sites, region);
  const heads = spansWithin(places, region).filter((place, at, all) => {
    const site = inside.find((one) => one.start <= place.start && place.end <= one.end);
    if (site)
      return (
        site.start === place.start && place.division !== null && (place.text === place.name || place.kind === "town")
      );
    const before = text.slice(region.start, place.start);
    return before === "" || all[at - 1]?.end === place.start || /[、和与及的]$|位于$|^我.$/u.test(before);
  });
  return { ...region, trigger, sites: inside, places: heads };
}

function subjects(scene: SiteScene, sites: readonly SiteMention[], stops: readonly Stop[]): readonly Stop[] {
  const found: Stop[] = [];
  for (const match of scene.text.matchAll(SUBJECT)) {
    if (/[为对把将]/u.test(match[0])) continue;
    const region = { start: match.index, end: match.index + match[0].length };
    const taken = [...scene.names, ...stops].some((span) => span.start < region.end && region.start < span.end);
    const stop = stopIn(scene, sites, "", region);
    if (!taken && stop.sites.length > 0) found.push(stop);
  }
  return found;
}

function insideName({ names }: SiteScene, at: number): boolean {
  const before = names[firstAtOrAfter(names, at + 1) - 1];
  return before !== undefined && at < before.end;
}

function regionLength({ text, names }: SiteScene, start: number): number {
  const next = names[firstAtOrAfter(names, start)]?.start ?? text.length;
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
