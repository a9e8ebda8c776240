/** What stands where in a file of records, and of what it was made: by it a build knows what need not be read again. */

import { existsSync, statSync } from "node:fs";

import { linesAt } from "./file-lines";

/** One record of a file, in the order in which they stand. */
export interface Entry {
  /** Of what the page was made: its bytes, its name, and what was known of it beforehand. */
  readonly key: string;
  readonly source: string;
  /** Of the line with its end, in bytes. */
  readonly length: number;
  readonly format: string;
  readonly stories: number;
  /** What of the page is unsure, for people. */
  readonly doubts: readonly string[];
  /** For a page with parts of stories that stand on others too: its own SHA-256 and what was known of the others. */
  readonly parts: { readonly sha256: string; readonly others: string } | null;
  /** The line of a file of pages; null for others. */
  readonly line: number | null;
}

/** An entry and where its record is. */
export interface Placed extends Entry {
  readonly file: string;
  readonly offset: number;
}

/** What all records of an index were made with. */
export interface Stamp {
  /** Of the program, of what was said of all pages, and of dictionaries whose rows may touch any page. */
  readonly stamp: string;
  /** The rows of a user's dictionaries that touch what they name. */
  readonly rows: readonly string[];
}

/** Of records that were made elsewhere. */
export const UNKNOWN: Stamp = { stamp: "", rows: [] };

/** The first line of an index. */
export const headOf = ({ stamp, rows }: Stamp): string => `${JSON.stringify({ stamp, rows })}\n`;

/** The entries of a file of records, and what they were made with. */
export interface Index extends Stamp {
  readonly entries: readonly Placed[];
}

/** The line of an entry. */
export function lineOf({ key, source, length, format, stories, doubts, parts, line }: Entry): string {
  return `${JSON.stringify([key, source, length, format, stories, doubts, line, ...(parts ? [parts.sha256, parts.others] : [])])}\n`;
}

/**
 * An index, as far as its file of records has what it speaks of; undefined where the files are not there, or the records
 * were made with something else than rows.
 */
export function readIndex(index: string, records: string, { stamp }: Stamp): Index | undefined {
  if (!existsSync(index) || !existsSync(records)) return undefined;
  const size = statSync(records).size;
  const entries: Placed[] = [];
  let made: Stamp | undefined;
  let offset = 0;
  for (const { text, number } of linesAt(index)) {
    if (number === 1) made = parseHead(text);
    if (made?.stamp !== stamp) return undefined;
    const entry = number === 1 ? undefined : parseEntry(text);
    // The last line may not have been written to its end.
    if (number > 1 && (entry === undefined || offset + entry.length > size)) break;
    if (entry) entries.push({ ...entry, file: records, offset });
    offset += entry?.length ?? 0;
  }
  return made && { ...made, entries };
}

function parseHead(text: string): Stamp | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseEntry(text: string): Entry | undefined {
  try {
    const [key, source, length, format, stories, doubts, line, sha256, others]: ReturnType<typeof JSON.parse> =
      JSON.parse(text);
    const parts = sha256 === undefined ? null : { sha256, others };
    return { key, source, length, format, stories, doubts, line, parts };
  } catch {
    return undefined;
  }
}
