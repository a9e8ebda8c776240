/** How the files of a build take the places of an older build's: all of them, or none. */

import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { UsageError } from "../errors";
import { removeAbandoned, temporaryAt } from "../temporary";
import { buildDirectory, readManifest, type BuildDirectory } from "./directory";

/** A folder in that of the build, in which its files are prepared; the number of the process follows. */
const PREPARING = ".xingji-preparing-";
/** What that is called from the moment on from which the new build counts. */
const READY = ".xingji-ready";

/**
 * Replaces the build in a folder by what `prepare` writes. Whenever that is killed, the old build is there, or the new
 * one is ready in a folder of its own, and the next command that opens the build puts it in its place.
 *
 * @param prepare - writes the files of a build, with `build.json`, at other paths
 */
export async function replaceBuild(
  directory: BuildDirectory,
  prepare: (staged: BuildDirectory) => Promise<void>,
): Promise<void> {
  settle(directory);
  removeAbandoned(join(directory.path, PREPARING));
  const folder = temporaryAt(join(directory.path, `${PREPARING}${process.pid}`));
  try {
    mkdirSync(folder.path);
    await prepare(buildDirectory(folder.path));
    settle(directory);
    renameSync(folder.path, join(directory.path, READY));
  } finally {
    folder.remove();
  }
  settle(directory);
}

/**
 * Puts the files of a build that is ready in their places, where the program was killed before it had.
 * @throws UsageError when that cannot be done
 */
export function settle(directory: BuildDirectory): void {
  const ready = buildDirectory(join(directory.path, READY));
  if (!existsSync(ready.path)) return;
  try {
    // Left from an earlier build it would answer questions about pages that are no longer these.
    if (readManifest(ready)?.embedded === false) rmSync(directory.store, { force: true });
    // With the last goes what says which there are.
    for (const file of ["records", "index", "graph", "names", "store", "command"] as const) {
      if (existsSync(ready[file])) renameSync(ready[file], directory[file]);
    }
    rmdirSync(ready.path);
  } catch (fault) {
    // Another command has been doing the same.
    if (!existsSync(ready.path)) return;
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new UsageError(`${ready.path}: holds a build that cannot be put in its place (${reason}); build anew`);
  }
}
