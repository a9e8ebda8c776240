/** What a build leaves to its user: contradictions in the pages, and people who may be one. Neither is a failure. */

import type { Assembled } from "../assemble";
import { formatProblem } from "../errors";

/** More than these of a kind are counted. */
const SHOWN = 20;

/** A line for each; a proposal names the two ids that a row of `same_as.tsv` or `not_same_as.tsv` takes. */
export function linesForReview({ problems, proposals }: Assembled): readonly string[] {
  const questions = proposals.map(({ one, other, reason }) => `are ${one} and ${other} one? ${reason}`);
  return [...first(problems.map(formatProblem), "contradictions"), ...first(questions, "questions")];
}

function first(lines: readonly string[], name: string): readonly string[] {
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more ${name} of this kind`] : [])];
}
