/** What the user names on the command line becomes the files to read, and each file its pages. */

import { readFileSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

import { UsageError, type Problem } from "../errors";
import type { Hints } from "../extract";
import { PAGE_ENDINGS, readPages, type Page } from "../read";
import { problemOf } from "./fault";
import { filesLike, filesUnder, isPattern } from "./folder";
import { readPagesTable, TABLE_NAME } from "./pages-table";

/** A file to read, and what is known of it beforehand. */
export interface InputFile {
  /** As named by the user, or the folder as named and the path inside it; `-` for standard input. */
  readonly file: string;
  readonly hints: Hints;
}

/** What is to be read, and what cannot be. */
export interface Input {
  /** Each file once. */
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** How files are read. */
export interface Reading {
  /** Of all text files, instead of the one that is found for each. */
  readonly encoding?: string;
  /** In bytes; a larger file is not read. */
  readonly maxSize: number;
  readonly stdin: NodeJS.ReadableStream;
}

const STANDARD_INPUT = "-";

/**
 * A folder stands for the pages in it and in its folders, in code-unit order; a pattern for the files that it names.
 * What a `pages.tsv` beside a page says of it counts before `hints`.
 */
export function findInput(names: readonly string[], hints: Hints): Input {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of names) {
    for (const found of pagesAt(name)) {
      if (typeof found !== "string") problems.push(found);
      else if (!files.has(keyOf(found))) files.set(keyOf(found), found);
    }
  }
  const tables = new Map(
    [...new Set([...files.values()].filter((file) => file !== STANDARD_INPUT).map((file) => dirname(file)))].map(
      (folder) => [folder, readPagesTable(folder)],
    ),
  );
  problems.push(...[...tables.values()].flatMap((table) => table.problems));
  const hintsOf = (file: string): Hints => {
    const stated = tables.get(dirname(file))?.hints.get(basename(file)) ?? {};
    const from = Object.fromEntries(Object.keys(stated).map((name) => [name, TABLE_NAME]));
    return { ...hints, ...stated, from };
  };
  return { files: [...files.values()].map((file) => ({ file, hints: hintsOf(file) })), problems };
}

const keyOf = (file: string): string => (file === STANDARD_INPUT ? file : resolve(file));

function pagesAt(name: string): readonly (string | Problem)[] {
  if (name === STANDARD_INPUT) return [name];
  try {
    if (!statSync(name).isDirectory()) return [name];
  } catch (fault) {
    if (!isPattern(name)) return [problemOf(name, fault)];
    const files = filesLike(name);
    return files.length > 0 ? files : [{ file: name, reason: "names no file" }];
  }
  const files = filesUnder(name).filter((file) => typeof file !== "string" || isPage(file));
  const reason = "no page in this folder; Xingji reads .txt, .md, .html, .pdf, .docx and .jsonl";
  return files.length > 0 ? files : [{ file: name, reason }];
}

/** Of a folder, in which a README is about the pages; a file that is named itself is read whatever its name. */
function isPage(file: string): boolean {
  return !/^readme\b/iu.test(basename(file)) && PAGE_ENDINGS.some((ending) => file.toLowerCase().endsWith(ending));
}

/** The pages of one file. One bad file never ends a run over many. */
async function* pagesOf(file: string, reading: Reading): AsyncGenerator<Page | Problem> {
  try {
    const bytes = file === STANDARD_INPUT ? await readStream(reading) : readBytes(file, reading.maxSize);
    yield* readPages(file, bytes, reading.encoding);
  } catch (fault) {
    yield problemOf(file, fault);
  }
}

/** What `make` makes of each page of one file, and why the file or a part of it has none. */
export async function* eachPage<Result extends object>(
  { file, hints }: InputFile,
  reading: Reading,
  make: (page: Page, hints: Hints) => Result,
): AsyncGenerator<Result | Problem> {
  for await (const page of pagesOf(file, reading)) {
    try {
      yield "reason" in page ? page : make(page, hints);
    } catch (fault) {
      yield problemOf("reason" in page ? file : page.source, fault);
    }
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
