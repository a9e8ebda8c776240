/** Questions that the embedded engine answers wrongly. */

import { StoreError } from "../../errors";
import type { Token } from "../tokens";

const AGGREGATES: ReadonlySet<string> = new Set("avg collect count max min sum".split(" "));
const CLAUSES: ReadonlySet<string> = new Set("call match return union unwind with".split(" "));

/**
 * Ladybug 0.19.1 mixes up the columns of an aggregate that follows one with DISTINCT, and ends the process when that is
 * `collect`: `RETURN p.id, count(DISTINCT e.id), min(e.dateFrom)` gives the latest day.
 *
 * @throws StoreError for a question with such aggregates in one clause
 */
export function refuseWhatMisleads(tokens: readonly Token[]): void {
  let distinct = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "word" && CLAUSES.has(wordAt(tokens, at))) distinct = false;
    if (!AGGREGATES.has(wordAt(tokens, at)) || tokens[at + 1]?.text !== "(") continue;
    if (tokens[at + 2]?.kind === "word" && wordAt(tokens, at + 2) === "distinct") distinct = true;
    else if (distinct) {
      throw new StoreError(
        "The embedded store gives wrong answers when another aggregate follows one with DISTINCT. " +
          "Put those with DISTINCT last, or write WITH DISTINCT … before.",
      );
    }
  }
}

/** A function may also be named in backticks. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" || token?.kind === "name" ? token.text.toLowerCase() : "";
}
