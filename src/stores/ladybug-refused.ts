/** Questions that the embedded engine would answer, and must not: they write files, or it answers them wrongly. */

import { StoreError } from "../errors";

/** COPY, EXPORT, INSTALL and their like write files or fetch code, and the engine allows them on a read-only store. */
const QUERY =
  /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*(?:(?:EXPLAIN|PROFILE)\s+)?(?:MATCH|OPTIONAL|RETURN|UNWIND|WITH|CALL)\b/i;

const TEXT_OR_COMMENT = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[^]*?\*\//g;
const PROJECTION = /\b(?:RETURN|WITH)\b(?:(?!\b(?:RETURN|WITH|MATCH|UNWIND|CALL|UNION)\b)[^])*/gi;
/**
 * Ladybug 0.19.1 mixes up the columns of an aggregate that follows one with DISTINCT, and ends the process when that is
 * `collect`: `RETURN p.id, count(DISTINCT e.id), min(e.dateFrom)` gives the latest day.
 */
const AGGREGATE = "\\b(?:avg|collect|count|max|min|sum)\\s*\\(\\s*";
const MIXED_UP = new RegExp(`${AGGREGATE}DISTINCT\\b[^]*${AGGREGATE}(?!DISTINCT\\b|\\s)`, "i");

/** @throws StoreError when a question does more than ask, or would get a wrong answer */
export function refuseWhatMisleads(cypher: string): void {
  if (!QUERY.test(cypher)) {
    const first = /\S+/.exec(cypher)?.[0] ?? "";
    throw new StoreError(
      `Queries only read: one starts with MATCH, OPTIONAL MATCH, UNWIND, WITH, CALL or RETURN, not with "${first}".`,
    );
  }
  const bare = cypher.replaceAll(TEXT_OR_COMMENT, "''");
  if ((bare.match(PROJECTION) ?? []).some((projection) => MIXED_UP.test(projection))) {
    throw new StoreError(
      "The embedded store gives wrong answers when another aggregate follows one with DISTINCT. " +
        "Put those with DISTINCT last, or write WITH DISTINCT … before.",
    );
  }
}
