/** Places and sites as they stand in lists and chains: 古山镇康民药店、城西市场 is a list of two, the first a chain. */

import { classes } from "../lexicon";
import type { PlaceMention, SiteMention } from "../recognise";
import { firstAtOrAfter, type Span } from "../text";
import { crosses } from "./clauses";
import type { Found } from "./report";

/** A list of sites, of which `first` is one with the places in front of it, and `rest` the list without that. */
export interface Where extends Span {
  readonly first: readonly Item[];
  readonly rest: Where | undefined;
}

/** What a list of sites is made of. */
export type Item = PlaceMention | SiteMention;

/** 在, 到: what stands in front of where somebody is. */
const TOWARD = classes("event-cues/in", "event-cues/comes", "event-cues/going");
const AND = classes("event-cues/and");
const ALSO = classes("event-cues/and-also");
/** What a list may hold between two sites that is no known site. */
const LONGEST_ITEM = 18;
const ACTS = classes("verbs", "event-cues/act");
/** 国家, 首都: what an area is, between one that it lies in and its name. */
const APPOSED = classes("event-cues/apposed");
const SUBJECT = classes("event-cues/site-subject");

/** Chains that join places and sites without a gap, and lists of these; every tail of a list is one, too. */
export function wheresOf(found: Found): readonly Where[] {
  const chains = chainsOf(found);
  const wheres: Where[] = [];
  let list: Where | undefined;
  for (const chain of chains.toReversed()) {
    const rest: Where | undefined = list && joins(found, chain.end, list.start) ? list : undefined;
    list = { start: chain.start, end: rest?.end ?? chain.end, first: chain.items, rest };
    wheres.push(list);
  }
  return wheres.toReversed();
}

/** The sites of a list in order, each with the places in front of it. */
export function chainsIn(list: Where): readonly (readonly Item[])[] {
  const chains: (readonly Item[])[] = [];
  for (let rest: Where | undefined = list; rest; rest = rest.rest) chains.push(rest.first);
  return chains;
}

interface Chain extends Span {
  end: number;
  readonly items: Item[];
  /** Those of the items that none behind them reaches as far as, so that each ends in front of the one before. */
  readonly outer: Item[];
}

function chainsOf(found: Found): readonly Chain[] {
  const { places, sites } = found;
  const all = [...places, ...sites]
    .filter((item) => !isInPost(found, item))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const chains: Chain[] = [];
  for (const item of all) {
    const chain = chains.at(-1);
    if (chain && belongs(found, chain, item)) take(chain, item);
    else if (!chain || item.start > chain.end)
      chains.push({ start: item.start, end: item.end, items: [item], outer: [item] });
    else {
      // 北京 in the middle of 上海北京路小学 is part of its name; 古山镇 at its start is where it stands.
      const whole = lastReaching(chain.outer, item.end);
      const leads =
        whole !== undefined && (whole.start === item.start || goesOn(found, chain.items.at(-1)!, item, whole));
      if (whole === undefined || leads) take(chain, item);
    }
  }
  return chains;
}

/** 同古山镇书记: whose post it is; but 在古山镇书记…, where the place itself is spoken of. */
function isInPost({ posts, lattice }: Found, { start, end }: Item): boolean {
  const post = posts[firstAtOrAfter(posts, start + 1) - 1];
  return post !== undefined && post.end > end && end > post.start && lattice.longestBefore(start, TOWARD) === 0;
}

function take(chain: Chain, item: Item): void {
  chain.items.push(item);
  while (chain.outer.length > 0 && chain.outer.at(-1)!.end <= item.end) chain.outer.pop();
  chain.outer.push(item);
  chain.end = Math.max(chain.end, item.end);
}

/** The last item that ends at a place or behind it. */
function lastReaching(outer: readonly Item[], end: number): Item | undefined {
  let [low, high] = [0, outer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outer[middle]!.end >= end) low = middle + 1;
    else high = middle;
  }
  return outer[low - 1];
}

/** In characters: 北部港口城市 of 泰国北部港口城市. */
const LONGEST_APPOSED = 8;
const HAN = /^\p{Script=Han}+$/u;

/** 古山镇的康民药店 is a chain, too, a site of a division; and 非洲国家肯尼亚, 泰国北部城市清迈, an area and what it is. */
function belongs({ text, lattice }: Found, { items, end }: Chain, item: Item): boolean {
  const area = items.at(-1)!;
  if (!("division" in area) || area.end !== end || item.start <= end) return false;
  if ("division" in item) {
    const gap = text.slice(end, item.start);
    return gap.length <= LONGEST_APPOSED && HAN.test(gap) && lattice.longestBefore(item.start, APPOSED) > 0;
  }
  return area.id !== null && item.start === end + 1 && text[end] === "的";
}

/** Of a site that begins with areas, 青海省大通县城关镇, one that stands behind the one before. */
function goesOn({ text }: Found, last: Item, item: Item, whole: Item): boolean {
  if (last === whole) return false;
  const behind = UNITS.includes(text[last.end] ?? " ") ? last.end + 1 : last.end;
  const named = text.startsWith(item.name, item.start) || UNITS.includes(text[item.end] ?? " ");
  return named && (item.start === last.end || item.start === behind);
}

const UNITS = "省市县区旗州";

/** A mark or word that joins, perhaps with an item in between that nobody recognised. */
function joins({ text, lattice }: Found, end: number, start: number): boolean {
  const gap = text.slice(end, start);
  if (gap.length > LONGEST_ITEM || crosses(gap)) return false;
  const first = gap.startsWith("（") ? end + gap.indexOf("）") + 1 : end;
  const linked = first > 0 && first <= start && lattice.longest(first, AND) > 0;
  if (lattice.find({ start: linked ? first : end, end: start }, ACTS) !== undefined) return false;
  if (linked || gap.endsWith("、")) return true;
  const also = gap.length > 1 && lattice.longestBefore(start, ALSO) > 0;
  return also && lattice.find({ start: end, end: start }, SUBJECT) === undefined;
}
