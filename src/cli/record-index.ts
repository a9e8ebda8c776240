/** What stands where in a file of records, and of what it was made: by it a build knows what need not be read again. */

import { existsSync, readFileSync, statSync } from "node:fs";

/** One record of a file, in the order in which they stand. */
export interface Entry {
  /** Of what the page was made: its bytes, its name, and what was known of it beforehand. */
  readonly key: string;
  readonly source: string;
  /** Of the line with its end, in bytes. */
  readonly length: number;
  readonly format: string;
  readonly stories: number;
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
export function lineOf({ key, source, length, format, stories, parts, line }: Entry): string {
  return `${JSON.stringify([key, source, length, format, stories, line, ...(parts ? [parts.sha256, parts.others] : [])])}\n`;
}

/**
 * An index, as far as its file of records has what it speaks of; undefined where the files are not there, or the records
 * were made with something else than rows.
 */
export function readIndex(index: string, records: string, { stamp }: Stamp): Index | undefined {
  if (!existsSync(index) || !existsSync(records)) return undefined;
  const [head, ...lines] = readFileSync(index, "utf8").split("\n");
  const made = parseHead(head!);
  if (made?.stamp !== stamp) return undefined;
  // What is behind the last line end was not written to its end.
  lines.pop();
  const size = statSync(records).size;
  const entries: Placed[] = [];
  let offset = 0;
  for (const line of lines) {
    const entry = parseEntry(line);
    if (entry === undefined || offset + entry.length > size) break;
    entries.push({ ...entry, file: records, offset });
    offset += entry.length;
  }
  return { ...made, entries };
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
    const [key, source, length, format, stories, line, sha256, others]: ReturnType<typeof JSON.parse> =
      JSON.parse(text);
    const parts = sha256 === undefined ? null : { sha256, others };
    return { key, source, length, format, stories, line, parts };
  } catch {
    return undefined;
  }
}
