/** The pages of the files to read, and what one has of the stories of another. */

import { readFileSync, statSync } from "node:fs";

import { UsageError, type Problem } from "../errors";
import { Continuations, partsOf, type Hints, type Part } from "../extract";
import type { Lexicon } from "../lexicon";
import { readPages, type Page } from "../read";
import { problemOf } from "./fault";
import { STANDARD_INPUT, type InputFile, type Reading } from "./input";

/** So many pages are kept from the first reading for the second; of what is more, files are read again. */
const KEPT = 200;

/**
 * Every file is read twice: for the parts of stories, since a page cannot be understood before the others of its issue
 * are known; and for good. Of the first reading only those parts stay, so that memory does not grow with the pages.
 */
export class Pages {
  private readonly kept = new Map<InputFile, readonly (Page | Problem)[]>();
  private stdin?: Uint8Array;
  /** The stories that pages have parts of. */
  private continued = new Continuations();

  private constructor(private readonly reading: Reading) {}

  /**
   * Reads them for the first time. What is wrong with them is for the second to say.
   * @param onProgress - is told how many of the files are done
   */
  static async of(
    files: readonly InputFile[],
    reading: Reading,
    lexicon: Lexicon,
    onProgress: (done: number) => void = () => undefined,
  ): Promise<Pages> {
    const pages = new Pages(reading);
    const parts: Part[] = [];
    for (const [index, file] of files.entries()) {
      const found: (Page | Problem)[] = [];
      for await (const page of pages.read(file)) {
        if (found.length <= KEPT) found.push(page);
        if (!("reason" in page)) parts.push(...tryParts(page, lexicon, file.hints));
      }
      pages.keep(file, found);
      onProgress(index + 1);
    }
    pages.continued = new Continuations(parts);
    return pages;
  }

  /** What `make` makes of each page of one file, and why the file or a part of it has none. */
  async *each<Result extends object>(
    file: InputFile,
    make: (page: Page, hints: Hints, continued: Continuations) => Result,
  ): AsyncGenerator<Result | Problem> {
    for await (const page of this.kept.get(file) ?? this.read(file)) {
      try {
        yield "reason" in page ? page : make(page, file.hints, this.continued);
      } catch (fault) {
        yield problemOf("reason" in page ? file.file : page.source, fault);
      }
    }
    this.kept.delete(file);
  }

  private keep(file: InputFile, found: readonly (Page | Problem)[]): void {
    const all = [...this.kept.values()].reduce((sum, pages) => sum + pages.length, found.length);
    if (all <= KEPT) this.kept.set(file, found);
  }

  /** One bad file never ends a run over many. */
  private async *read({ file }: InputFile): AsyncGenerator<Page | Problem> {
    try {
      const { maxSize, encoding } = this.reading;
      const bytes =
        file === STANDARD_INPUT ? (this.stdin ??= await readStream(this.reading)) : readBytes(file, maxSize);
      yield* readPages(file, bytes, encoding);
    } catch (fault) {
      yield problemOf(file, fault);
    }
  }
}

/** What cannot be understood has no parts. */
function tryParts(page: Page, lexicon: Lexicon, hints: Hints): readonly Part[] {
  try {
    return partsOf(page, lexicon, hints);
  } catch {
    return [];
  }
}

function readBytes(file: string, maxSize: number): Uint8Array {
  const stat = statSync(file);
  if (stat.isDirectory()) throw new UsageError("is a folder");
  if (!stat.isFile()) throw new UsageError(`is a pipe or a device; give what it holds as standard input: - < ${file}`);
  if (stat.size > maxSize) throw tooLarge(`has ${inMegabytes(stat.size)} MB`, maxSize);
  return readFileSync(file);
}

async function readStream({ stdin, maxSize }: Reading): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stdin) {
    parts.push(Buffer.from(part));
    size += part.length;
    if (size > maxSize) throw tooLarge("goes on", maxSize);
  }
  return Buffer.concat(parts);
}

function tooLarge(what: string, maxSize: number): UsageError {
  return new UsageError(`${what}, and at most ${inMegabytes(maxSize)} MB are read; split it, or raise --max-size`);
}

const inMegabytes = (bytes: number): string => String(Number((bytes / 1e6).toPrecision(3)));
