/** What titles handed on last before a place. */

import { firstAtOrAfter } from "../../text";
import type { ContextAt } from "./handing";
import type { PostContext } from "./post";

/** What the last title before a place handed on, whoever read it. */
export function laterOf(a: ContextAt | undefined, b: ContextAt | undefined): PostContext | null {
  return ((a?.end ?? -1) > (b?.end ?? -1) ? a : b)?.context ?? null;
}

/** The last of some contexts that ends at a place or before it. */
export const lastEnding = (contexts: readonly ContextAt[], end: number): ContextAt | undefined =>
  contexts.findLast((context) => context.end <= end);

/** Gives the last of many contexts that ends at a place or before it, however many stand behind. */
export function latestOf(contexts: readonly ContextAt[]): (end: number) => ContextAt | undefined {
  const ends = contexts.map(({ end }) => end);
  // Where the first ends of those from each on: they never fall.
  for (let at = ends.length - 2; at >= 0; at -= 1) ends[at] = Math.min(ends[at]!, ends[at + 1]!);
  const sorted = ends.map((end) => ({ start: end, end }));
  return (end) => contexts[firstAtOrAfter(sorted, end + 1) - 1];
}
