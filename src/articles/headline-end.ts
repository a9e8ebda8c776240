/** Where a headline ends that runs into its story: 把农时抓在手上5月16日，市委书记方明远…. */

import { DAY } from "./byline";
import { isFront, isFrontOfKnown } from "./front";
import { opensAt } from "./opening";

/** In characters: a headline of several lines, printed twice or with a caption behind it. */
export const LONGEST = 120;
/** A headline alone is no longer. */
const LONGEST_ALONE = 70;
const SHORTEST = 6;

/**
 * Whether a text must begin with a headline: under 原标题： always, as an item of a round-up where it is told from the
 * story, otherwise only where the story tells it again.
 */
export type Expecting = "label" | "item" | "nothing";

/** With it a story of the paper's own begins, whatever stands in front: 本报讯（记者 程禾苗）. */
const OWN_WIRE = /^本(?:报|台|网)讯 ?（[^（）]*(?:记者|通讯员)/u;

interface HeadlineEnd {
  readonly headline: string;
  /** Where what follows it begins. */
  readonly behind: number;
}

/**
 * The headline that a text begins with; undefined where nothing tells its end.
 * @param begin - the text from the headline on, as far as one may reach
 */
export function headlineAt(begin: string, expecting: Expecting, story: string): HeadlineEnd | undefined {
  const twice = expecting === "label" ? repeated(begin) : undefined;
  const from = twice?.behind ?? SHORTEST;
  const at = endAfter(begin, from, expecting !== "nothing", twice !== undefined);
  // Whole sentences between a headline that is printed twice and the dateline are the story's: “谢谢你们！”5月16日，…
  if (twice)
    return { ...twice, behind: at === undefined || TOLD.test(begin.slice(twice.behind, at)) ? twice.behind : at };
  if (at === undefined) return expecting === "label" ? (toldAgain(begin) ?? wholeLine(begin)) : undefined;
  const headline = squeeze(begin.slice(0, at));
  if (OWN_WIRE.test(begin.slice(at))) return { headline, behind: at };
  if (headline.length > LONGEST_ALONE) return undefined;
  if (expecting === "nothing" && !isHeadlineOf(headline, story.slice(at))) return undefined;
  return { headline, behind: at };
}

/**
 * 方明远调研春耕 方明远调研春耕, or 澄江：方明远调研春耕方明远调研春耕, where what stands twice is the headline; between both
 * may stand who made the page: 澄江市融媒体中心.
 */
function repeated(begin: string): HeadlineEnd | undefined {
  for (const from of [0, begin.slice(0, 12).indexOf("：") + 1]) {
    const rest = begin.slice(from);
    for (let length = Math.min(LONGEST, Math.floor(rest.length / 2)); length >= SHORTEST; length -= 1) {
      const once = rest.slice(0, length).trim();
      const again = rest.indexOf(once, length);
      if (again < 0 || !(again === length ? ANYTHING : MAKER).test(rest.slice(length, again))) continue;
      return { headline: squeeze(once), behind: from + again + once.length };
    }
  }
  return undefined;
}

/** A sentence with a pause in it, or several: no sub-headline. */
const TOLD = /[，。][^。！？]*[。！？][”’]? *$/u;
const ANYTHING = /^/u;
/** Who made a page. */
const MAKER = /^ *(?:\p{Script=Han}{2,8}(?:中心|发布|人民政府|银行|日报|网))? *$/u;

/** Where a dateline, a credit or the story itself begins; undefined where only the sentence goes on. */
function endAfter(begin: string, from: number, sure: boolean, behindTwice: boolean): number | undefined {
  // A question or a cry ends a headline where nothing surer does, or where a sentence is told in between.
  let cried: number | undefined;
  for (let at = from; at < Math.min(begin.length, from + LONGEST); at += 1) {
    const before = begin[at - 1] ?? "";
    if (at > from && "。；".includes(before)) return cried;
    // 秧田（图片来源：澄江发布）: what stands in a bracket ends nothing.
    if (begin.lastIndexOf("（", at - 1) > begin.lastIndexOf("）", at - 1)) continue;
    const rest = begin.slice(at);
    if (sure && at > from && /[？！→]/u.test(before) && STORY.test(rest)) cried ??= at;
    const ends = isFront(rest, before) || (sure && isFrontOfKnown(rest));
    // What stands between a headline that is printed twice and the story is a sub-headline, or the story itself.
    const opens = !behindTwice && (opensAt(begin, at, sure) || (sure && saysAt(rest, begin.slice(at - 2, at))));
    if (ends || opens) return cried !== undefined && /，.*[？！…]$/u.test(begin.slice(cried, at)) ? cried : at;
  }
  return cried;
}

/** 清溪镇的春耕开始了，…。 behind 今年的农时抓住了吗？: a sentence that is told, and no second cry of the headline. */
const STORY = /^(?=[^，。：！？ ]{2,40}[，。？])[^。！？…]{14,}[。？…]/u;

/** Somebody speaks in the first sentence: “今年的秧苗长得好，…” */
function saysAt(rest: string, before: string): boolean {
  if (/(?:[称说为是的和与|]|[报说问写]道|(?![？！”])\p{P})$/u.test(before)) return false;
  const said = /^“(?<said>[^“”]{4,})”(?![—的])/u.exec(rest)?.groups?.["said"];
  return said !== undefined && (/[。！？…]$/u.test(said) || (said.length > 20 && said.includes("，")));
}

/** In characters. */
const SHORTEST_SUBJECT = 3;

/** The subject of the headline, with which the story begins again: 澄江农业局：把农时抓在手上澄江市农业局…. */
function toldAgain(begin: string): HeadlineEnd | undefined {
  const subject = /^\p{Script=Han}{3,}/u.exec(begin)?.[0] ?? "";
  const behind = begin.slice(SHORTEST + 2, LONGEST_ALONE + 20);
  // Where one of its first characters does not come again, it is not written again.
  for (let at = 0; at < SHORTEST_SUBJECT; at += 1) if (!behind.includes(subject[at] ?? "")) return undefined;
  for (let length = Math.min(subject.length, 12); length >= SHORTEST_SUBJECT; length -= 1) {
    const written = new RegExp(subject.slice(0, length).replace(/(?=.)/gu, "[省市州县区镇乡]?"), "u");
    const at = behind.search(written) + SHORTEST + 2;
    if (at < SHORTEST + 2) continue;
    const between = begin.slice(0, at);
    if (/[。；]/u.test(between) || /[，、：的和与对向在给“《]$/u.test(between)) return undefined;
    if (length < 5 && !DATED.test(begin.slice(at))) return undefined;
    return { headline: squeeze(between), behind: at };
  }
  return undefined;
}

/** The subject of a sentence that tells a day: 澄江市农业局5月16日 */
const DATED = new RegExp(String.raw`^[^，。：！？]{3,24}?${DAY}`, "u");

/** 原标题：方明远调研春耕！ with nothing behind it. */
function wholeLine(begin: string): HeadlineEnd | undefined {
  return begin.length <= LONGEST && !begin.includes("。")
    ? { headline: squeeze(begin), behind: begin.length }
    : undefined;
}

/**
 * Whether what stands before 5月16日 is a headline and not the subject of the sentence, as 市委书记方明远5月16日在… has
 * it: a headline is longer, and the story tells it again.
 */
function isHeadlineOf(headline: string, story: string): boolean {
  if (headline.length < 12) return false;
  const next = new Set(pairsOf(story.slice(0, 400)));
  const pairs = pairsOf(headline);
  return pairs.filter((pair) => next.has(pair)).length >= pairs.length * RETOLD;
}

const RETOLD = 0.5;

function pairsOf(text: string): readonly string[] {
  const plain = text.replace(/[^\u4e00-\u9fff]/gu, "");
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
}

/** A bar or a box behind a headline belongs to who wrote the story, or is the column with its name behind; a stamp is none of it. */
const squeeze = (text: string): string =>
  text
    .replace(/\s/gu, "")
    .replace(/(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u, "")
    .replace(/[□■|—-]+$/u, "")
    .replace(/(?<=.{8})[□■].*$/u, "");
