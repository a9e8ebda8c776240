/** The records of a file for assembling, of which the texts are held only as far as there is room. */

import { existsSync } from "node:fs";

import { UsageError } from "../errors";
import type { ArticleRecord, PageRecord } from "../model";
import { notBuilt } from "./directory";
import { linesAt, type FileLine } from "./file-lines";
import { parseJson } from "./json";
import { LineCache } from "./record-files";

/** In characters, of the texts that are held. */
const HELD = 64e6;
/** Pages of which a text that is not held was read last. */
const KEPT = 512;

/**
 * All records, in the order of their lines. Beyond 64 million characters, the text of a story is read from the file each
 * time it is asked for, so that the memory does not grow with the texts; the file must stay until then.
 *
 * @throws UsageError when there is no such file in the folder that `build` writes, or a line is no record
 */
export function loadRecords({ path, records }: { readonly path: string; readonly records: string }): PageRecord[] {
  if (!existsSync(records)) throw notBuilt(path);
  const cache = new LineCache(KEPT);
  const loaded: PageRecord[] = [];
  let held = 0;
  for (const line of linesAt(records)) {
    const record = parseRecord(line.text);
    if (record === undefined) throw new UsageError(`${records}:${line.number}: not a page record; build anew`);
    held += record.articles.reduce((sum, { body }) => sum + body.length, 0);
    loaded.push(held <= HELD ? record : withoutTexts(record, { file: records, ...line }, cache));
  }
  return loaded;
}

/** The same, with texts that are read when they are asked for. */
function withoutTexts(
  record: PageRecord,
  { file, offset, length }: FileLine & { file: string },
  cache: LineCache,
): PageRecord {
  const place = { file, offset, length };
  const articles = record.articles.map((article, at): ArticleRecord => {
    const get = (): string => parseRecord(cache.line(place))!.articles[at]!.body;
    return Object.defineProperty({ ...article, body: "" }, "body", { enumerable: true, get });
  });
  return { ...record, articles };
}

/** A page record; undefined for a line that is none. */
export function parseRecord(line: string): PageRecord | undefined {
  const value = parseJson(line);
  return isRecord(value) ? value : undefined;
}

const LISTS = ["articles", "persons", "places", "facilities", "events"] as const;

function isRecord(value: unknown): value is PageRecord {
  if (typeof value !== "object" || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return typeof fields["source"] === "string" && LISTS.every((name) => Array.isArray(fields[name]));
}
