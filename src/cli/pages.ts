/** The pages of the files to read, in processes that can be ended, and what is made of each. */

import { resolve } from "node:path";

import type { Part } from "../extract";
import { BATCH, batchesOf, sizeOf, type Batch } from "./batches";
import { STANDARD_INPUT, type Input, type InputFile, type Reading } from "./input";
import { Once } from "./once";
import type { Makings, Outcome } from "./page-jobs";
import { ReaderPool, type BatchResults } from "./reader-pool";
import { StandardInput } from "./standard-input";
import type { Terminal } from "./terminal";

/** How much of the input is done. */
export interface Done {
  readonly bytes: number;
  /** In bytes; 0 where it is not known. */
  readonly total: number;
  readonly pages: number;
}

/** What a command does while pages are read. */
interface PagesOptions<One extends Batch> {
  /** What of a batch is read. */
  readonly sift: (batch: Batch, what: keyof Makings) => One;
  /** Is told the parts of stories before anything else is made of pages. */
  readonly onParts?: (parts: readonly Part[]) => void;
  readonly onProgress?: (done: Done) => void;
}

/** In bytes: for less, another process is not worth its start. */
const SHARE = 8 * BATCH;

/**
 * Every file is read twice: for the parts of stories, since a page cannot be understood before the others of its issue
 * are known; and for good. Of the first reading only those parts stay, so that memory does not grow with the pages. A
 * page that takes too long or too much memory is named, and the run goes on without it.
 */
export class Pages<One extends Batch> {
  private readonly pool: ReaderPool;
  private readonly stdin: StandardInput;
  /** Of the files, in bytes. */
  private readonly total: number;

  private constructor(
    private readonly files: readonly InputFile[],
    private readonly reading: Reading,
    private readonly options: PagesOptions<One>,
  ) {
    const isStream = files.some(({ file }) => file === STANDARD_INPUT);
    const sizes = files.map(({ file }) => (file === STANDARD_INPUT ? 0 : sizeOf(resolve(file))));
    const size = sizes.reduce((sum, one) => sum + one, 0);
    this.total = isStream ? 0 : size;
    this.stdin = new StandardInput(reading);
    const useful = isStream ? reading.jobs : Math.min(reading.jobs, Math.ceil(size / SHARE));
    this.pool = new ReaderPool(reading, Math.max(1, useful));
  }

  /** Reads all of them for the first time. What is wrong with them is for the second to say. */
  static of(files: readonly InputFile[], reading: Reading): Promise<Pages<Batch>> {
    return Pages.sifted(files, reading, { sift: (batch) => batch });
  }

  /** Reads for the first time what of them is to be read. */
  static async sifted<One extends Batch>(
    files: readonly InputFile[],
    reading: Reading,
    options: PagesOptions<One>,
  ): Promise<Pages<One>> {
    const pages = new Pages(files, reading, options);
    const parts: Part[] = [];
    for await (const { results } of pages.batches("parts")) {
      for (const result of results) if ("made" in result) parts.push(...result.made);
    }
    options.onParts?.(parts);
    pages.pool.learn(parts);
    return pages;
  }

  /** What is made of each page of all files, in their order, and why a file or a page has nothing. Ends the processes. */
  async *each<What extends keyof Makings>(what: What): AsyncGenerator<Outcome<What>> {
    try {
      yield* outcomesOf(this.batches(what));
    } finally {
      await this.close();
    }
  }

  /** The same batch by batch, with the processes left for more. */
  async *batches<What extends keyof Makings>(what: What): AsyncGenerator<BatchResults<One, What>> {
    const { total } = this;
    let [bytes, pages] = [0, 0];
    for await (const done of this.pool.make(what, this.toRead(what))) {
      yield done;
      bytes += done.batch.bytes;
      pages += done.results.length;
      this.options.onProgress?.({ bytes, total, pages });
    }
  }

  private async *toRead(what: keyof Makings): AsyncGenerator<One> {
    for await (const batch of batchesOf(this.files, this.reading, this.stdin)) yield this.options.sift(batch, what);
  }

  /** Ends the processes; may be called twice. */
  async close(): Promise<void> {
    this.stdin.close();
    await this.pool.close();
  }
}

/** Prints what `textOf` makes of each page of an input; what cannot be read is reported, and the others are printed. */
export async function printPages<What extends keyof Makings>(
  what: What,
  { files, problems }: Input,
  { reading, terminal }: { readonly reading: Reading; readonly terminal: Terminal },
  textOf: (made: Makings[What]) => string,
): Promise<void> {
  for (const problem of problems) terminal.report(problem);
  const pages = await Pages.of(files, reading);
  await printOutcomes(pages.each(what), terminal, textOf);
}

/** Prints what `textOf` makes of what was made of pages, and reports why others have nothing. */
export async function printOutcomes<What extends keyof Makings>(
  outcomes: AsyncIterable<Outcome<What>>,
  terminal: Terminal,
  textOf: (made: Makings[What]) => string,
): Promise<void> {
  for await (const outcome of outcomes) {
    if ("problem" in outcome) terminal.report(outcome.problem);
    else await terminal.print(textOf(outcome.made));
  }
}

/** What comes of batches, page by page, each name once. */
export async function* outcomesOf<What extends keyof Makings>(
  batches: AsyncIterable<BatchResults<Batch, What>>,
): AsyncGenerator<Outcome<What>> {
  const once = new Once();
  for await (const { batch, results } of batches) {
    for (const problem of batch.problems) yield { problem };
    for (const result of results) {
      const repeated = "made" in result ? once.note(result, batch.pieces[result.at.piece]!.file) : undefined;
      yield repeated ? { problem: repeated } : result;
    }
  }
}
