/** Several processes that read pages, each at the batch that is next, with what comes of it in order. */

import type { Part } from "../extract";
import type { Batch } from "./batches";
import type { Reading } from "./input";
import type { Makings, Result } from "./page-jobs";
import { PageReader, type Losses } from "./page-reader";

/** What came of a batch, in the order of its pages. */
export interface BatchResults<One extends Batch, What extends keyof Makings> {
  readonly batch: One;
  readonly results: readonly Result<What>[];
}

/** So many batches a process may be ahead of one that takes long. */
const AHEAD = 4;

/** A process is started when there is first something for it to do. */
export class ReaderPool {
  private readonly readers: readonly PageReader[];
  private readonly free: PageReader[];
  private readonly waiting: ((reader: PageReader) => void)[] = [];

  constructor(reading: Reading, count: number) {
    const lost: Losses = new Map();
    this.readers = Array.from({ length: count }, () => new PageReader(reading, lost));
    this.free = [...this.readers];
  }

  /** Says which stories have parts on which pages, before anything but parts is made of one. */
  learn(parts: readonly Part[]): void {
    for (const reader of this.readers) reader.learn(parts);
  }

  /** The same for any number of processes. */
  async *make<One extends Batch, What extends keyof Makings>(
    what: What,
    batches: AsyncIterable<One>,
  ): AsyncGenerator<BatchResults<One, What>> {
    const source = batches[Symbol.asyncIterator]();
    const begun: Promise<BatchResults<One, What>>[] = [];
    for (let ended = false; ;) {
      while (!ended && begun.length < this.readers.length * AHEAD) {
        const { done, value } = await source.next();
        if (done === true) ended = true;
        else begun.push(noted(this.results(what, value)));
      }
      const next = begun.shift();
      if (next === undefined) return;
      yield await next;
    }
  }

  /** Ends the processes; may be called twice. */
  async close(): Promise<void> {
    await Promise.all(this.readers.map((reader) => reader.close()));
  }

  private async results<One extends Batch, What extends keyof Makings>(
    what: What,
    batch: One,
  ): Promise<BatchResults<One, What>> {
    const results: Result<What>[] = [];
    if (batch.pieces.length > 0) {
      const reader = this.free.shift() ?? (await new Promise<PageReader>((resolve) => this.waiting.push(resolve)));
      try {
        await reader.make(what, batch.pieces, (result) => results.push(result));
      } finally {
        const next = this.waiting.shift();
        if (next === undefined) this.free.unshift(reader);
        else next(reader);
      }
    }
    return { batch, results };
  }
}

/** A fault is for whoever waits for it, who may not do so yet. */
function noted<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
