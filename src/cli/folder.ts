/** The files of a folder and of the folders in it, and those that a pattern names. */

import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";

import picomatch from "picomatch";

import { sortedBy } from "../collections";
import type { Problem } from "../errors";
import { problemOf } from "./fault";

/**
 * Every file, in code-unit order, and a problem for every folder that may not be read and every link that leads
 * nowhere. Names that begin with a dot are left out. A link to a folder is followed, and each folder is read once.
 */
export function filesUnder(folder: string): readonly (string | Problem)[] {
  const seen = new Set<string>();
  const found: (string | Problem)[] = [];
  // Links wait until all else is read, so that a file goes by its own name and not by that of a link to its folder.
  for (let waiting = [folder]; waiting.length > 0;) {
    const links: string[] = [];
    while (waiting.length > 0) {
      const path = waiting.pop()!;
      const listed = listFolder(path, seen);
      found.push(...listed.files, ...listed.problems);
      waiting.push(...listed.folders);
      links.push(...listed.links);
    }
    waiting = links;
  }
  return sortedBy(found, nameOf);
}

const nameOf = (one: string | Problem): string => (typeof one === "string" ? one : one.file);

interface Listed {
  readonly files: string[];
  readonly folders: string[];
  /** To folders. */
  readonly links: string[];
  readonly problems: Problem[];
}

function listFolder(folder: string, seen: Set<string>): Listed {
  const listed: Listed = { files: [], folders: [], links: [], problems: [] };
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return listed;
    seen.add(real);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.name.startsWith(".")) addEntry(listed, entry, join(folder, entry.name));
    }
  } catch (fault) {
    listed.problems.push(problemOf(folder, fault));
  }
  return listed;
}

function addEntry(listed: Listed, entry: Dirent, path: string): void {
  if (entry.isDirectory()) listed.folders.push(path);
  else if (!entry.isSymbolicLink()) listed.files.push(path);
  else {
    try {
      (statSync(path).isDirectory() ? listed.links : listed.files).push(path);
    } catch (fault) {
      listed.problems.push(problemOf(path, fault));
    }
  }
}

/** Whether a name that is no file is meant as a pattern: `pages/2022-*.txt`, quoted so that the shell leaves it alone. */
export function isPattern(name: string): boolean {
  return picomatch.scan(name).isGlob;
}

/** The folder that a pattern begins with. */
export function baseOf(pattern: string): string {
  const { base } = picomatch.scan(pattern);
  return base === "" ? "." : base;
}

/** The files that a pattern names, as `filesUnder` gives them: `*` within a name, `**` over folders, `{a,b}` either. */
export function filesLike(pattern: string): readonly (string | Problem)[] {
  const { prefix } = picomatch.scan(pattern);
  const matches = picomatch(pattern.slice(prefix.length));
  return filesUnder(baseOf(pattern)).filter((file) => typeof file !== "string" || matches(file));
}
