/** The built viewer's files. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { UsageError } from "../errors";

/** The viewer's page, in the folder that `vite build viewer` wrote. */
export const PAGE = "index.html";

/**
 * The files of the built viewer by their path in its folder, with forward slashes: `assets/index.js`.
 *
 * @throws UsageError when the viewer is not built
 */
export async function listViewer(directory: string): Promise<Map<string, string>> {
  let entries: Dirent[] = [];
  try {
    entries = await readdir(directory, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(directory, file).split(sep).join("/"), file);
  }
  if (files.has(PAGE)) return files;
  throw new UsageError(`${directory}: the viewer is not built. Run "npm run build" in the folder of xingji.`);
}

/** Whether a file, and no folder, is there. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Whether a fault of the file system says that something is not there. */
export function isMissing(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}
