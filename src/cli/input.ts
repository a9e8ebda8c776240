/** What the user names on the command line becomes the files to read, and each file its record. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isNativeError } from "node:util/types";

import { UsageError, type Problem } from "../errors";
import { explainFile, extractFile, type Explained, type Hints } from "../extract";
import type { Lexicon } from "../lexicon";
import type { PageRecord } from "../model";
import { readPagesTable, type PagesTable } from "./pages-table";

/** A file to read, and what is known of it beforehand. */
export interface InputPage {
  /** As named by the user, or the folder as named and the path inside it. */
  readonly file: string;
  readonly hints: Hints;
}

/** What is to be read, and what cannot be. */
export interface Input {
  /** Each file once. */
  readonly pages: readonly InputPage[];
  readonly problems: readonly Problem[];
}

/** The endings of the files that are read out of a folder; a file that is named itself is read whatever its ending. */
const ENDINGS = [".txt"];

/**
 * A folder stands for the pages in it and in its folders, in code-unit order; names that begin with a dot are left out.
 * What a `pages.tsv` beside a page says of it counts before `hints`.
 */
export function findInput(names: readonly string[], hints: Hints): Input {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of names) {
    const found = tryFile(name, pagesAt);
    if ("reason" in found) problems.push(found);
    else for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  const tables = new Map<string, PagesTable>();
  for (const folder of new Set([...files.values()].map(dirname))) {
    const table = readPagesTable(folder);
    tables.set(folder, table);
    problems.push(...table.problems);
  }
  const hintsOf = (file: string): Hints => ({ ...hints, ...tables.get(dirname(file))?.hints.get(basename(file)) });
  return { pages: [...files.values()].map((file) => ({ file, hints: hintsOf(file) })), problems };
}

/** The record of one page, or why there is none. One bad page never ends a run over many. */
export function extractPage({ file, hints }: InputPage, lexicon: Lexicon): PageRecord | Problem {
  return tryFile(file, () => extractFile(file, readFileSync(file), lexicon, hints));
}

/** What became of every candidate on one page, or why it could not be read. */
export function explainPage({ file, hints }: InputPage, lexicon: Lexicon): readonly Explained[] | Problem {
  return tryFile(file, () => explainFile(file, readFileSync(file), lexicon, hints));
}

function pagesAt(name: string): readonly string[] {
  if (!statSync(name).isDirectory()) return [name];
  const pages = readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]\./.test(path.slice(join(name).length)))
    .toSorted((a, b) => (a < b ? -1 : 1));
  if (pages.length === 0) throw new UsageError(`no page in this folder; Xingji reads ${ENDINGS.join(", ")}`);
  return pages;
}

/** What `read` makes of a file; a fault that lies in the file becomes a problem. */
function tryFile<Result>(file: string, read: (file: string) => Result): Result | Problem {
  try {
    return read(file);
  } catch (fault) {
    return { file, reason: reasonOf(fault) };
  }
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EACCES: "may not be read; check its permissions",
  EPERM: "may not be read; check its permissions",
  ENAMETOOLONG: "its name is too long",
};

function reasonOf(fault: unknown): string {
  if (fault instanceof UsageError) return fault.message;
  if (!isNativeError(fault)) return String(fault);
  const code = "code" in fault ? String(fault.code) : "";
  if (code !== "") return SYSTEM_REASONS[code] ?? fault.message;
  return `left out by a fault of Xingji itself, which we would like to hear of: ${fault.name}: ${fault.message}`;
}
