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

/** The first line of an index: what all its records were made with. */
export const headOf = (stamp: string): string => `${JSON.stringify({ stamp })}\n`;

/** The line of an entry. */
export function lineOf({ key, source, length, format, stories, parts, line }: Entry): string {
  return `${JSON.stringify([key, source, length, format, stories, line, ...(parts ? [parts.sha256, parts.others] : [])])}\n`;
}

/**
 * The entries of an index, as far as its file of records has what they speak of; none where the file is not there, or
 * its records were made with something else.
 */
export function readIndex(index: string, records: string, stamp: string): readonly Placed[] {
  if (!existsSync(index) || !existsSync(records)) return [];
  const [head, ...lines] = readFileSync(index, "utf8").split("\n");
  if (`${head}\n` !== headOf(stamp)) return [];
  // What is behind the last line end was not written to its end.
  lines.pop();
  const size = statSync(records).size;
  const placed: Placed[] = [];
  let offset = 0;
  for (const line of lines) {
    const entry = parseEntry(line);
    if (entry === undefined || offset + entry.length > size) break;
    placed.push({ ...entry, file: records, offset });
    offset += entry.length;
  }
  return placed;
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
