/** What the user names on the command line becomes the files to read, and each file its pages. */

import { statSync } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";

import type { Problem } from "../errors";
import type { Hints } from "../extract";
import { PAGE_ENDINGS } from "../read";
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
  /** In bytes; a larger file is not read, nor a larger line of a file of pages. */
  readonly maxSize: number;
  /** How long a page may take. */
  readonly seconds: number;
  /** How many processes read pages at most. */
  readonly jobs: number;
  /** Of days without one on pages without a date. */
  readonly year?: string;
  /** The folders of dictionaries. */
  readonly packs: readonly string[];
  readonly stdin: NodeJS.ReadableStream;
}

/** How standard input is named. */
export const STANDARD_INPUT = "-";

/**
 * A folder stands for the pages in it and in its folders, in code-unit order; a pattern for the files that it names.
 * What a `pages.tsv` beside a page says of it counts before `hints`.
 * @param out - a folder that is written, and whose files are no pages even where it lies among them
 */
export function findInput(names: readonly string[], hints: Hints, out?: string): Input {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of names) {
    for (const found of pagesAt(name)) {
      if (typeof found !== "string") problems.push(found);
      else if (!files.has(keyOf(found)) && (found === name || !isIn(out, found))) files.set(keyOf(found), found);
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

const isIn = (folder: string | undefined, file: string): boolean =>
  folder !== undefined && resolve(file).startsWith(resolve(folder) + sep);

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
  const reason = "no page in this folder; Xingji reads .txt, .md, .html, .mht, .pdf, .docx, .odt and .jsonl";
  return files.length > 0 ? files : [{ file: name, reason }];
}

/** Of a folder, in which a README is about the pages; a file that is named itself is read whatever its name. */
function isPage(file: string): boolean {
  return !/^readme\b/iu.test(basename(file)) && PAGE_ENDINGS.some((ending) => file.toLowerCase().endsWith(ending));
}
