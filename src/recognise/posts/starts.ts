/** Where an organisation may begin that stands in front of a title's head: behind words that part it from what is told before. */

import { classes, type Lattice } from "../../lexicon";
import { contains } from "../../text";
import { isQuoted } from "./marks";
import type { PostScene } from "./scene";
import {
  AND,
  BODY_END,
  BOUNDARY,
  DEED,
  FORMER,
  HELD,
  INSIDE,
  LEVEL,
  LISTED,
  LONGER,
  NO_LEVEL,
  OF,
  OWN_NATION,
  PARTY,
  PARTY_BODY,
  PLACE_NAME,
  PREPOSITION,
  RANK_HEAD,
  SHORT,
  STATE_HEAD,
  STATIONED,
  TENURE,
  TERM_END,
  THIS,
  WHAT_IT_IS,
  WITH,
} from "./words";

/** Behind each word that may stand before an organisation, in order. */
export function startsBetween(scene: PostScene, from: number, head: number): number[] {
  const { lattice } = scene;
  const starts = new Set<number>();
  const inside = lattice.all({ start: from, end: head }, INSIDE);
  for (let at = from; at < head; at += 1) {
    for (const length of lattice.lengthsAt(at, BOUNDARY)) {
      const end = at + length;
      // 立即联系|介入医学科
      if (length === 2 && lattice.longest(at, BOUNDARY) > 3) continue;
      if (length === 1 && lattice.cuts(at, { start: at - 2, end: at + 3 }, BOUNDARY)) continue;
      // 自由贸易试验区 holds no 由, and 人民代表大会 nobody who 代表 anybody.
      if (inside.some((word) => word.end - word.start > length && contains(word, { start: at, end }))) continue;
      if (isInPlace(scene, at)) continue;
      if (isQuoted(lattice.text, { start: from, end: head }, end)) continue;
      // 某某技能|组织|主席
      if (end === head && length > 1 && lattice.is({ start: at, end }, BODY_END)) continue;
      const parts = length > 1 || isPreposition(lattice, at) || lattice.longest(at, OF) > 0;
      // 和|Yongtuo CEO
      const isLatin = lattice.longest(at, AND) === length && /[A-Za-z]/u.test(lattice.text[end] ?? "");
      if (end <= head && (parts || isLatin || isPlaceAt(scene, end))) starts.add(end);
    }
    // （点击查看图片）|某省某研究会, 图1|某国央行
    if (isBehindMark(scene, at + 1)) starts.add(at + 1);
    // 审理|前台南市经发局长
    if (at > from && lattice.longest(at, FORMER) > 0 && isPlaceAt(scene, at + lattice.longest(at, FORMER)))
      starts.add(at);
    // 中国科学院院士|北京大学
    if (behindHead(scene, at, from) === at) starts.add(at);
    // 储罐|该公司
    if (at > from && isThis(lattice, at)) starts.add(at);
    // 助力|某省某大学, 恢复|总统
    for (const length of lattice.lengthsAt(at, DEED)) {
      const end = at + length;
      const isInside = inside.some((word) => contains(word, { start: at, end }));
      // 常驻|联合国
      const isStationed = lattice.longestBefore(end, STATIONED) > 0;
      if (length > 1 && isKnownAt(scene, end, head) && !isInside && !isStationed) starts.add(end);
    }
    // 在野党|共同民主党
    const named = at + lattice.longest(at, WHAT_IT_IS);
    if (named > at && head - named > 1) starts.add(named);
    const behind = behindWith(scene, at, head);
    if (behind > at) starts.add(behind);
    // 住皖|全国政协委员
    const sent = at + lattice.longest(at, STATIONED);
    if (sent > at && lattice.longest(sent, SHORT) > 0) starts.add(sent + lattice.longest(sent, SHORT));
    // 两位总统候选人|现任经济部长
    if (at > from && isTenure(lattice, at, head)) starts.add(at);
    const date = behindTerm(lattice, at);
    if (date > at && date <= head) for (const start of [date, date + lattice.longest(date, HELD)]) starts.add(start);
  }
  return [...starts].toSorted((a, b) => a - b);
}

/** 跟|永康市市长, and no 对 of 对外. */
const isPreposition = (lattice: Lattice, at: number): boolean =>
  lattice.longest(at, PREPOSITION) > 0 && lattice.longest(at, LONGER) <= 1;

/** 号院, 号楼 */
const NUMBERED = classes("date-cues/numbers");
/** 号 behind a number, and 路 in front of it. */
const [HOUSE_NUMBER, STREET] = [classes("post-cues/house-number"), classes("post-cues/street")];
/** In characters: 577. */
const LONGEST_NUMBER = 5;

/** 永拓路12号|永拓公司: where an address ends that stands in front of a name; 12号院 is a part of one. */
export function isBehindAddress(lattice: Lattice, at: number): boolean {
  const end = at - lattice.longestBefore(at, HOUSE_NUMBER);
  const digits = /\d*$/u.exec(lattice.text.slice(Math.max(0, end - LONGEST_NUMBER), end))![0].length;
  const isNumber = end < at && digits > 0 && lattice.longest(end, NUMBERED) === 0;
  return isNumber && lattice.longestBefore(end - digits, STREET) > 0;
}

/** Whether a place or a listed body begins behind a bracket or a number, or an address ends. */
const isBehindMark = ({ lattice, placeAt }: PostScene, at: number): boolean =>
  (/[）\d]/u.test(lattice.text[at - 1]!) && (placeAt.has(at) || lattice.longest(at, LISTED) > 1)) ||
  isBehindAddress(lattice, at);

/** The place itself, where a rank or calling (院士) ends in front of it and a place or a listed body begins; -1 for any other. */
export function behindHead(scene: PostScene, at: number, from: number): number {
  const head = scene.lattice.longestBefore(at, RANK_HEAD);
  return head > 1 && at - head > from && (isPlaceAt(scene, at) || isOther(scene.lattice, at)) ? at : -1;
}

/** Behind 同, with whom somebody does something: 同|欧盟委员会, 同|议长, 同|市委; the place itself for none, as in 大同 and 同盟. */
export function behindWith({ lattice, placeAt }: PostScene, at: number, head: number): number {
  const behind = at + lattice.longest(at, WITH);
  if (behind === at) return at;
  if (isOther(lattice, behind) || placeAt.get(behind)?.kind === "country") return behind;
  if (lattice.longest(at, LONGER) > 1 || lattice.cuts(at, { start: at - 2, end: at + 2 }, LONGER)) return at;
  const isLevel = lattice.longest(behind, LEVEL) > 0 && lattice.longest(behind, NO_LEVEL) === 0;
  return isLevel || behind === head ? behind : at;
}

/** Whether 该 stands here, and not in 应该. */
export const isThis = (lattice: Lattice, at: number): boolean =>
  lattice.longest(at, THIS) > 0 && !lattice.cuts(at, { start: at - 1, end: at + 1 }, LONGER);

/** Whether something begins here that is told by its beginning: a place, a body that the tables have, or the president of a country. */
function isKnownAt(scene: PostScene, at: number, head: number): boolean {
  return at === head
    ? scene.lattice.longest(at, STATE_HEAD) > 0
    : at < head && (isPlaceAt(scene, at) || isOther(scene.lattice, at));
}

/** Whether 现任 or 时任 stands at a place, in front of a body that is no committee: not 商行|时任|党委书记. */
function isTenure(lattice: Lattice, at: number, head: number): boolean {
  const end = at + lattice.longest(at, TENURE);
  return end - at > 1 && end < head && !lattice.is({ start: end, end: head }, PARTY_BODY);
}

/** Whether an organisation that the tables have begins at a place, or 中国, or a party. */
export const isOther = (lattice: Lattice, at: number): boolean =>
  [OWN_NATION, LISTED, PARTY].some((set) => lattice.longest(at, set) > 1);

/** In characters, of places' names. */
const LONGEST_PLACE = 12;

/** Whether a character belongs to a place that context vouches for: 和 of 平和县. */
export function isInPlace({ placeAt }: PostScene, at: number): boolean {
  for (let start = at; start > at - LONGEST_PLACE; start -= 1) if ((placeAt.get(start)?.end ?? 0) > at) return true;
  return false;
}

/** Whether a place begins here, vouched for or not. */
export function isPlaceAt({ lattice, placeAt }: PostScene, at: number): boolean {
  return placeAt.has(at) || lattice.longest(at, PLACE_NAME) > 1;
}

/** Behind 2015年 of 2015年任县长, and 届 of 十三届全国政协; the place itself for neither. */
function behindTerm(lattice: Lattice, at: number): number {
  if (/\d/u.test(lattice.text[at - 1] ?? "") && "年月日".includes(lattice.text[at]!)) return at + 1;
  return at + lattice.longest(at, TERM_END);
}
