/** The pages of the files to read, in processes that can be ended, and what is made of each. */

import { resolve } from "node:path";

import { Flow } from "../confined";
import type { Problem } from "../errors";
import type { Part } from "../extract";
import { problemOf } from "./fault";
import { STANDARD_INPUT, type InputFile, type Reading } from "./input";
import type { FileToRead, Makings } from "./page-jobs";
import { PageReader } from "./page-reader";
import { tooLarge } from "./size";

/** What came of a page. */
type Result<What extends keyof Makings> = { readonly made: Makings[What] } | { readonly problem: Problem };

/** Is told how many of the files are done. */
type OnProgress = (done: number) => void;

/** So many files are read at once. What comes of them is the same, in the same order, for any number. */
const AT_ONCE = 1;

/**
 * Every file is read twice: for the parts of stories, since a page cannot be understood before the others of its issue
 * are known; and for good. Of the first reading only those parts stay, so that memory does not grow with the pages. A
 * page that takes too long or too much memory is named, and the run goes on without it.
 */
export class Pages {
  private readonly readers: readonly PageReader[];
  private stdin?: Promise<Uint8Array>;

  private constructor(
    private readonly files: readonly InputFile[],
    private readonly reading: Reading,
  ) {
    this.readers = Array.from({ length: Math.min(AT_ONCE, files.length) }, () => new PageReader(reading));
  }

  /** Reads them for the first time. What is wrong with them is for the second to say. */
  static async of(
    files: readonly InputFile[],
    reading: Reading,
    onProgress: OnProgress = () => undefined,
  ): Promise<Pages> {
    const pages = new Pages(files, reading);
    const parts: Part[] = [];
    for await (const result of pages.results("parts", onProgress)) if ("made" in result) parts.push(...result.made);
    for (const reader of pages.readers) reader.learn(parts);
    return pages;
  }

  /** What is made of each page of all files, in their order, and why a file or a page has nothing. Ends the processes. */
  async *each<What extends keyof Makings>(
    what: What,
    onProgress: OnProgress = () => undefined,
  ): AsyncGenerator<Result<What>> {
    try {
      yield* this.results(what, onProgress);
    } finally {
      await Promise.all(this.readers.map((reader) => reader.close()));
    }
  }

  /** A file goes to the same reader each time, which may still have its pages. */
  private async *results<What extends keyof Makings>(what: What, onProgress: OnProgress): AsyncGenerator<Result<What>> {
    const begin = (at: number): Flow<Result<What>> =>
      new Flow((give) => this.make(what, this.files[at]!, this.readers[at % this.readers.length]!, give));
    const flows = this.readers.map((_, at) => begin(at));
    for (const at of this.files.keys()) {
      yield* flows.shift()!.parts();
      onProgress(at + 1);
      if (at + this.readers.length < this.files.length) flows.push(begin(at + this.readers.length));
    }
  }

  private async make<What extends keyof Makings>(
    what: What,
    { file, hints, mapping }: InputFile,
    reader: PageReader,
    give: (result: Result<What>) => void,
  ): Promise<void> {
    let toRead: FileToRead;
    try {
      const bytes = file === STANDARD_INPUT ? await (this.stdin ??= readStream(this.reading)) : null;
      toRead = { file, path: resolve(file), bytes, hints, ...(mapping && { mapping }) };
    } catch (fault) {
      give({ problem: problemOf(file, fault) });
      return;
    }
    await reader.make(what, toRead, give);
  }
}

async function readStream({ stdin, maxSize }: Reading): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stdin) {
    parts.push(Buffer.from(part));
    size += part.length;
    if (size > maxSize) throw tooLarge(undefined, maxSize);
  }
  return Buffer.concat(parts);
}
