/** What a build leaves to its user: contradictions in the pages, and people who may be one. Neither is a failure. */

import type { Assembled } from "../assemble";
import { formatProblem } from "../errors";
import type { Terminal } from "./terminal";

/** More than these of a kind are counted. */
const SHOWN = 20;

/** A line for each on stderr; a proposal names the two ids that a row of `same_as.tsv` or `not_same_as.tsv` takes. */
export function sayForReview({ problems, proposals }: Assembled, terminal: Terminal): void {
  say(problems.map(formatProblem), "contradictions", terminal);
  const questions = proposals.map(({ one, other, reason }) => `are ${one} and ${other} one? ${reason}`);
  say(questions, "questions", terminal);
}

function say(lines: readonly string[], name: string, terminal: Terminal): void {
  for (const line of lines.slice(0, SHOWN)) terminal.say(line);
  if (lines.length > SHOWN) terminal.say(`and ${lines.length - SHOWN} more ${name} of this kind`);
}
