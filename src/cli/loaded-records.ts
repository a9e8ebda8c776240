/** The records of a file for assembling, of which the texts are held only as far as there is room. */

import { existsSync } from "node:fs";

import { UsageError } from "../errors";
import { faultOfRecord, type ArticleRecord, type PageRecord } from "../model";
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
    if ("fault" in record) throw new UsageError(`${records}:${line.number}: ${record.fault}; build anew`);
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
    const get = (): string => recordOf(cache.line(place)).articles[at]!.body;
    return Object.defineProperty({ ...article, body: "" }, "body", { enumerable: true, get });
  });
  return { ...record, articles };
}

/** The record of a line that was one before. */
const recordOf = (line: string): PageRecord => JSON.parse(line);

/** A page record, or why a line is none: `no page record: published is "2022-02-30" and must be …`. */
export function parseRecord(line: string): PageRecord | { readonly fault: string } {
  const value = parseJson(line);
  const fault = value === undefined ? "it is no JSON" : faultOfRecord(value);
  if (fault !== undefined) return { fault: `no page record: ${fault}` };
  // It has passed as one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as PageRecord;
}
