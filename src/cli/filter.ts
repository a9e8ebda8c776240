/** `xingji extract --jsonl`: a filter from pages to records, for engines that map a command over lines. */

import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";

import type { Command } from "commander";

import { UsageError } from "../errors";
import type { Hints, Part } from "../extract";
import { BATCH, batchesOfLines, type Batch } from "./batches";
import { STANDARD_INPUT, type Reading } from "./input";
import { outcomesOf, printOutcomes } from "./pages";
import { ReaderPool, type BatchResults } from "./reader-pool";
import type { Terminal } from "./terminal";

/** What a filter can be told beside how pages are read. */
export interface FilterOptions {
  /** What the file of the pages is called in records. */
  readonly as?: string;
  /** A file of pages that have other parts of stories. */
  readonly beside?: string;
  /** Whether the lines of pages with parts of stories are printed in place of records. */
  readonly cut?: true;
}

/** Gives a command what a filter can be told. */
export function addFilterOptions(command: Command): void {
  command
    .option("--as <file>", "of --jsonl: what the file of the pages is called in the records (may.jsonl#a1)")
    .option("--cut", "of --jsonl: print, in place of records, the lines whose pages have parts of stories (下转第4版)")
    .option("--beside <file>", "of --jsonl: the lines that --cut printed, of all pages; with them, stories are whole");
}

/**
 * Reads each page of standard input once, and holds no more than some batches of them. A story in parts is understood
 * as a whole as far as its other pages are among those beside.
 */
export async function filter(
  { as = STANDARD_INPUT, beside, cut }: FilterOptions,
  hints: Hints,
  reading: Reading,
  terminal: Terminal,
): Promise<void> {
  const pool = new ReaderPool(reading, reading.jobs);
  const linesOf = (stream: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> =>
    batchesOfLines({ file: as, path: resolve(as), bytes: null, hints }, stream, reading);
  try {
    if (beside !== undefined) pool.learn(await partsIn(beside, pool, linesOf));
    const pages = linesOf(bytesOf(reading.stdin));
    if (cut) await printCut(pool.make("parts", pages), terminal);
    else await printOutcomes(outcomesOf(pool.make("record", pages)), terminal, ({ json }) => `${json}\n`);
  } finally {
    await pool.close();
  }
}

async function partsIn(
  file: string,
  pool: ReaderPool,
  linesOf: (stream: AsyncIterable<Uint8Array>) => AsyncGenerator<Batch>,
): Promise<readonly Part[]> {
  if (!existsSync(file)) throw new UsageError(`--beside ${file}: no such file`);
  const parts: Part[] = [];
  const batches = pool.make("parts", linesOf(createReadStream(file, { highWaterMark: BATCH })));
  for await (const { results } of batches) {
    for (const result of results) if ("made" in result) parts.push(...result.made);
  }
  return parts;
}

async function printCut(batches: AsyncIterable<BatchResults<Batch, "parts">>, terminal: Terminal): Promise<void> {
  for await (const { batch, results } of batches) {
    const cut = new Set(results.flatMap((one) => ("made" in one && one.made.length > 0 ? [one.line] : [])));
    const lines = batch.pieces.flatMap(({ some }) => some?.lines ?? []);
    for (const { number, text } of lines) if (cut.has(number)) await terminal.print(`${text}\n`);
  }
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const part of stream) yield Buffer.from(part);
}
