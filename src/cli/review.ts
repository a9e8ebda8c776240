/** What a build leaves to its user: contradictions in the pages, and people who may be one. Neither is a failure. */

import type { Assembled } from "../assemble";
import { groupBy } from "../collections";
import { formatProblem } from "../errors";
import type { ContradictionKind } from "../resolve";

/** More than these of a kind are counted. */
const SHOWN = 20;

/** What contradictions of each kind are called when they are counted. */
const CALLED = [
  ["time", "posts with two holders at one time"],
  ["crowd", "posts with many holders on one day"],
  ["place", "people in one post in two places"],
  ["spelling", "names in two spellings"],
  ["term", "posts outside a known term"],
  ["name", "names that may be none"],
  ["misread", "posts that may be misread"],
] as const satisfies readonly (readonly [ContradictionKind, string])[];

/** A line for each, kind by kind; a proposal names the two ids that a row of `same_as.tsv` or `not_same_as.tsv` takes. */
export function linesForReview({ problems, proposals }: Assembled): readonly string[] {
  const kinds = groupBy(problems, ({ kind }) => kind);
  const contradictions = CALLED.flatMap(([kind, called]) => first((kinds.get(kind) ?? []).map(formatProblem), called));
  const questions = proposals.map(({ one, other, reason }) => `are ${one} and ${other} one? ${reason}`);
  return [...contradictions, ...first(questions, "questions of this kind")];
}

function first(lines: readonly string[], called: string): readonly string[] {
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more ${called}`] : [])];
}
