/** Places and sites as they stand in lists and chains: 古山镇康民药店、城西市场 is a list of two, the first a chain. */

import { classes } from "../lexicon";
import type { PlaceMention, SiteMention } from "../recognise";
import type { Span } from "../text";
import { crosses } from "./clauses";
import type { Found } from "./report";

/** A list of sites; `items` are all places and sites in it, in order, those in front of a site among them. */
export interface Where extends Span {
  readonly items: readonly Item[];
  /** The same, site by site. */
  readonly chains: readonly (readonly Item[])[];
}

export type Item = PlaceMention | SiteMention;

const AND = classes("event-cues/and");
const ALSO = classes("event-cues/and-also");
/** What a list may hold between two sites that is no known site. */
const LONGEST_ITEM = 18;
const ACTS = classes("verbs", "event-cues/act");
const SUBJECT = classes("event-cues/site-subject");

/** Chains that join places and sites without a gap, and lists of these; every tail of a list is one, too. */
export function wheresOf(found: Found): readonly Where[] {
  const chains = chainsOf(found);
  const wheres: Where[] = [];
  let list: Where | undefined;
  for (const chain of chains.toReversed()) {
    list =
      list && joins(found, chain.end, list.start)
        ? {
            start: chain.start,
            end: list.end,
            items: [...chain.items, ...list.items],
            chains: [chain.items, ...list.chains],
          }
        : { ...chain, chains: [chain.items] };
    wheres.push(list);
  }
  return wheres.toReversed();
}

interface Chain extends Span {
  end: number;
  readonly items: Item[];
}

function chainsOf(found: Found): readonly Chain[] {
  const { places, sites } = found;
  const all = [...places, ...sites].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const chains: Chain[] = [];
  for (const item of all) {
    const chain = chains.at(-1);
    if (chain && belongs(found, chain, item)) {
      chain.items.push(item);
      chain.end = item.end;
    } else if (!chain || item.start > chain.end) chains.push({ start: item.start, end: item.end, items: [item] });
    else {
      // 北京 in the middle of 上海北京路小学 is part of its name; 古山镇 at its start is where it stands.
      const whole = chain.items.findLast((other) => other.start <= item.start && item.end <= other.end);
      const leads =
        whole !== undefined && (whole.start === item.start || goesOn(found, chain.items.at(-1)!, item, whole));
      if (whole === undefined || leads) chain.items.push(item);
      chain.end = Math.max(chain.end, item.end);
    }
  }
  return chains;
}

/** 古山镇的康民药店 is a chain, too: a site of a division. */
function belongs({ text }: Found, { items, end }: Chain, item: Item): boolean {
  const area = items.at(-1)!;
  const inDivision = "division" in area && area.division !== null && area.end === end;
  return inDivision && !("division" in item) && item.start === end + 1 && text[end] === "的";
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
  const first = gap.startsWith("（") ? text.indexOf("）", end) + 1 : end;
  const linked = first > 0 && first <= start && lattice.longest(first, AND) > 0;
  if (lattice.find({ start: linked ? first : end, end: start }, ACTS) !== undefined) return false;
  if (linked || gap.endsWith("、")) return true;
  const also = gap.length > 1 && lattice.longestBefore(start, ALSO) > 0;
  return also && lattice.find({ start: end, end: start }, SUBJECT) === undefined;
}
