/** Scores the readings of every ending and keeps the names that are likely, the longest of those that overlap. */

import { Taken, type Span } from "../../text";
import { confidenceOf, unlessSure } from "../confidence";
import type { Counter } from "../count";
import { Held } from "../held";
import { endingsOf, type Ending } from "./candidates";
import { addOwn, addShared, endedOf, kindNamed, sideOf, type Ended, type Page } from "./features";
import { Lexical } from "./lexical";
import { siteModel } from "./model";
import type { Terrain } from "./terrain";

/** A name that an ending may have, the best of its readings. */
export interface Scored extends Span {
  /** Where its last word begins. */
  readonly suffix: number;
  readonly kind: string;
  readonly class: "place" | "facility";
  /** How likely it is that a name of a site ends here, 0 to 1. */
  readonly score: number;
  /** Whether it holds a name: a place, a mark, or characters that no common word covers. */
  readonly named: boolean;
}

/** Kinds of sites that act as often as they are gone to. */
export const BODIES: ReadonlySet<string> = new Set(["government", "organisation", "body", "institution", "military"]);

/** Names that are at least as likely are kept. */
export const LIKELY = 0.62;
/** In a text of a sentence or two, which has no other mentions that would speak for them. */
export const LIKELY_IN_NOTE = 0.54;
/** Sites that hold no name must be so much likelier. */
export const MORE_WHERE_NAMELESS = 0.08;

/** Names that are less likely are not even worth a verdict. */
const UNLIKELY = 0.02;

/** The best reading of every ending that is of either class, in order of their end. */
export function scoreNames(terrain: Terrain, counter: Counter, wanted: "place" | "facility"): readonly Scored[] {
  const isWanted = ({ start, end }: Span): boolean =>
    (sideOf(terrain, { suffix: start, end }) === 1) === (wanted === "place");
  const endings = endingsOf(terrain, isWanted);
  const lexical = new Lexical(terrain, siteModel().numbering);
  const page = { counter, ends: new Set(endings.map(({ end }) => end)), lexical };
  return endings.flatMap((ending) => {
    if (!isWanted({ start: ending.suffix, end: ending.end })) return [];
    const ended = endedOf(terrain, ending, page);
    const scored = best(terrain, ending, ended, page);
    return scored.score < UNLIKELY ? [] : [{ class: wanted, ...scored }];
  });
}

const held = new Held();

function best(terrain: Terrain, ending: Ending, ended: Ended, page: Page): Omit<Scored, "class"> {
  const model = siteModel();
  const { suffix, end, starts } = ending;
  held.clear();
  addShared(terrain, ending, ended, page, held);
  const shared = model.sum(held);
  const sums = starts.map((start) => {
    held.clear();
    addOwn(terrain, ending, ended, start, page, held);
    return model.scoreWith(shared, held);
  });
  const top = sums.indexOf(Math.max(...sums));
  const all = sums.reduce((sum, one) => sum + Math.exp(one), 0);
  const start = starts[top]!;
  const named = ended.strange[suffix - start]! > 0 || terrain.placeAt.has(start);
  return { start, end, suffix, kind: kindNamed(ended), score: all / (1 + all), named };
}

/** What each character adds to a name's log-odds beside another that shares some: a longer one has much that speaks for the shorter. */
const BY_LENGTH = 0.3;
const SUREST = 0.9999;

/**
 * What a name counts for beside those that share characters with it, in log-odds: 城南机场 for more than 城南机场启用新航站楼,
 * which is less likely by more than its length.
 */
export function weightOf({ start, end, score }: Scored): number {
  return oddsOf(score) + BY_LENGTH * (end - start);
}

/** In log-odds. */
function oddsOf(score: number): number {
  const sure = Math.min(score, SUREST);
  return Math.log(sure / (1 - sure));
}

/** What a mention keeps of how likely a name is: `{ confidence: 0.72 }`, nothing where it is sure. */
export function surenessOf({ score }: Pick<Scored, "score">): { readonly confidence?: number } {
  return unlessSure(confidenceOf("sites", oddsOf(score)));
}

/** Of names that share a character, the one that counts for most. */
export function likeliestOf<Item extends Scored>(items: readonly Item[]): readonly Item[] {
  const taken = new Taken();
  const kept: Item[] = [];
  for (const item of items.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    if (taken.overlaps(item)) continue;
    taken.add(item);
    kept.push(item);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
