/** Where the event of a sentence took place. */

import { classes, type Division } from "../lexicon";
import { isOwnNation, isWide, type Home } from "../recognise";
import { firstAtOrAfter, type Span } from "../text";
import type { Report } from "./report";
import { VENUE_RULES, type VenueGiven } from "./rules/venue";
import type { Sentence } from "./sentence";
import { chainsIn, type Item } from "./wheres";

/** A list of sites that a rule took for venues. */
export interface Venue extends Span {
  readonly names: readonly string[];
  /** The same, site by site. */
  readonly parts: readonly (readonly string[])[];
  readonly rule: string;
  readonly given: VenueGiven;
}

const HERE = classes("event-cues/level-here");
const COMES = classes("event-cues/comes", "event-cues/in");

/** In order; of several rules of one kind of event that take a list, the first counts. */
export function venuesIn(report: Report, { told }: Sentence): readonly Venue[] {
  const venues: Venue[] = [];
  const spoken = new Set<string>();
  for (const { taken, rule } of VENUE_RULES.all(report.field, told)) {
    const at = taken["at"]!;
    const key = `${at.end} ${rule.gives.of ?? ""}`;
    if (spoken.has(key) || spoken.has(`${at.end} `)) continue;
    spoken.add(key);
    const where = report.wheres[firstAtOrAfter(report.wheres, at.start)]!;
    const parts = chainsIn(where).map((chain) => namesOf(chain, rule.gives, report.home));
    venues.push({ names: parts.flat(), parts, rule: rule.name, given: rule.gives, ...at });
  }
  return venues.toSorted((a, b) => a.start - b.start);
}

/** 来我市, 在全市: the jurisdiction of the page that the word stands for; undefined where a sentence has none. */
export function homeVisitedIn({ found, home, text }: Report, { told }: Sentence): string | undefined {
  const here = found.lattice.all(told, HERE).find(({ start }) => found.lattice.longestBefore(start, COMES) > 0);
  return here && home.level(text.slice(here.end - 1, here.end))?.name;
}

/**
 * Places and sites in the order in which they are printed. Nobody visits the home of the page, or what it lies in, but
 * who comes to it; and 三门峡 in 三门峡大剧院 is part of a name.
 */
function namesOf(items: readonly Item[], { comes }: VenueGiven, home: Home): readonly string[] {
  const reached = furthest(items);
  return items
    .filter((item, at) => {
      if (!("division" in item)) return true;
      if (item.division === null) return comes === true || !isOwnNation(item);
      const inside = reached[at]! > item.end;
      if (isHomeOrAbove(item.division, home)) return comes === true && !inside;
      return !inside || item.text === item.name || isWide(item);
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ name }) => name);
}

/** Of items in the order of their starts, the longer first: where those up to each of them end. */
function furthest(items: readonly Span[]): readonly number[] {
  let end = 0;
  return items.map((item) => (end = Math.max(end, item.end)));
}

function isHomeOrAbove({ code }: Division, home: Home): boolean {
  return home.division !== null && home.division.code.startsWith(code.replace(/(?:00)+$/, ""));
}
