/** Places and sites as they stand in lists and chains: 古山镇康民药店、城西市场 is a list of two, the first a chain. */

import { classes } from "../lexicon";
import type { PlaceMention, SiteMention } from "../recognise";
import type { Span } from "../text";
import { crosses } from "./clauses";
import type { Found } from "./report";

/** A list of sites, of which `first` is one with the places in front of it, and `rest` the list without that. */
export interface Where extends Span {
  readonly first: readonly Item[];
  readonly rest: Where | undefined;
}

export type Item = PlaceMention | SiteMention;

const AND = classes("event-cues/and");
/** What a list may hold between two sites that is no known site. */
const LONGEST_ITEM = 18;
const ACTS = classes("verbs", "event-cues/act");

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
  const all = [...places, ...sites].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const chains: Chain[] = [];
  for (const item of all) {
    const chain = chains.at(-1);
    if (!chain || item.start > chain.end)
      chains.push({ start: item.start, end: item.end, items: [item], outer: [item] });
    else {
      // 北京 in the middle of 上海北京路小学 is part of its name; 古山镇 at its start is where it stands.
      const whole = lastReaching(chain.outer, item.end);
      const last = chain.items.at(-1)!;
      const leads =
        whole?.start === item.start ||
        (whole !== last && last.end === item.start && found.text.startsWith(item.name, item.start));
      if (whole === undefined || leads) {
        chain.items.push(item);
        while (chain.outer.length > 0 && chain.outer.at(-1)!.end <= item.end) chain.outer.pop();
        chain.outer.push(item);
      }
      chain.end = Math.max(chain.end, item.end);
    }
  }
  return chains;
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

/** A mark or word that joins, perhaps with an item in between that nobody recognised. */
function joins({ text, lattice }: Found, end: number, start: number): boolean {
  const gap = text.slice(end, start);
  if (gap.length > LONGEST_ITEM || crosses(gap)) return false;
  const first = gap.startsWith("（") ? text.indexOf("）", end) + 1 : end;
  const linked = first > 0 && first <= start && lattice.longest(first, AND) > 0;
  return (
    (linked || gap.endsWith("、")) && lattice.find({ start: linked ? first : end, end: start }, ACTS) === undefined
  );
}
