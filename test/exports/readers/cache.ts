/** What the tests fetch once, kept under test/.cache. */

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The folder of this name, made by `make` in a folder beside it where it is not there yet. */
export function cached(name: string, make: (folder: string) => void): string {
  const folder = join(__dirname, "../../.cache", name);
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, ".."), { recursive: true });
  const partial = mkdtempSync(`${folder}.partial-`);
  try {
    make(partial);
    // Another process may have been quicker.
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}
