/** The word tables that a page is taken apart by, out of `dictionaries/core`. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fold } from "../text";

const CORE = join(__dirname, "../../dictionaries/core");

/** The rows of a table, its comments and its header left out. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(CORE, `${table}.tsv`), "utf8").split(/\r?\n/u);
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"));
}

/** The terms as a pattern, a longer one before its beginning. */
function patternOf(terms: readonly string[]): string {
  const escaped = terms.map((term) => fold(term).replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
  return `(?:${escaped.toSorted((a, b) => b.length - a.length).join("|")})`;
}

/** What a row of `furniture.tsv` is: who made a page, what is said about it, or a line around it. */
type FurnitureKind = "credit" | "notice" | "line";

const FURNITURE = rowsOf("furniture");

/** A pattern of the words that furniture of a kind begins with. */
export function furnitureWords(kind: FurnitureKind): string {
  return patternOf(FURNITURE.filter((row) => row[1] === kind).map(([term]) => term!));
}

/** A pattern of the names of papers, agencies and news sites. */
export const OUTLETS = patternOf(rowsOf("outlets").map(([term]) => term!));

/** A pattern of surnames that stand before a given name. */
export const SURNAMES = patternOf(rowsOf("surnames").map(([term]) => term!));
