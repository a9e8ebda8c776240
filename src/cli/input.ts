/** What the user names on the command line becomes the files to read, and each file its record. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

import { UsageError, type Problem } from "../errors";
import { extractFile, type Hints } from "../extract";
import type { Lexicon } from "../lexicon";
import type { PageRecord } from "../model";

export interface Input {
  /** As named by the user, or the folder as named and the path inside it; each file once. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** The endings of the files that are read out of a folder; a file that is named itself is read whatever its ending. */
const ENDINGS = [".txt"];

/** A folder stands for the pages in it and in its folders, in code-unit order; names that begin with a dot are left out. */
export function findInput(names: readonly string[]): Input {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of names) {
    const found = tryFile(name, pagesAt);
    if ("reason" in found) problems.push(found);
    else for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  return { files: [...files.values()], problems };
}

/** The record of one page, or why there is none. One bad page never ends a run over many. */
export function extractPage(file: string, lexicon: Lexicon, hints: Hints): PageRecord | Problem {
  return tryFile(file, () => extractFile(file, readFileSync(file), lexicon, hints));
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
  if (!(fault instanceof Error)) return String(fault);
  const code = "code" in fault ? String(fault.code) : "";
  if (code !== "") return SYSTEM_REASONS[code] ?? fault.message;
  return `left out by a fault of Xingji itself, which we would like to hear of: ${fault.name}: ${fault.message}`;
}
