/** Whether what is about to be replaced is one of our builds. */

import { existsSync, statSync } from "node:fs";

import { StoreError } from "../errors";
import { markOf } from "../stores";
import { readManifest, type BuildDirectory } from "./directory";
import { GRAPH_INDEX_HEAD } from "./graph-index";
import { beginningOf, notOurs } from "./whole";

/** How the files of a build begin. */
const BEGINNINGS = {
  records: /^\{"source":"(?:[^"\\]|\\.)*","sha256":"[0-9a-f]{64}"/u,
  index: /^\{"stamp":"(?:[0-9a-f]{64})?","rows":\[/u,
  graph: /^\{"options":\{[^{}]*"multi":true[^{}]*\},\n"attributes":\{"name":"[^"]*",/u,
  names: new RegExp(`^${GRAPH_INDEX_HEAD}`, "u"),
  command: /^\{"args":\[/u,
} as const;

/**
 * Makes sure that nothing of somebody else's stands where a build is to be written.
 *
 * @param address - of the store that is loaded in place of the folder's own
 * @throws UsageError when something does
 */
export async function requireOwnPlaces(directory: BuildDirectory, address: string | undefined): Promise<void> {
  for (const kind of ["records", "index", "graph", "names", "command"] as const)
    requireOurs(directory[kind], BEGINNINGS[kind]);
  await requireOwnStore(directory.store, readManifest(directory) !== null);
  if (address !== undefined && !address.includes("://")) await requireOwnStore(address, false);
}

function requireOurs(file: string, beginning: RegExp): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && (found.size === 0 || beginning.test(beginningOf(file))))) return;
  throw notOurs(file);
}

/** @param known - whether a store must be ours where it stands, though it may be damaged */
async function requireOwnStore(file: string, known: boolean): Promise<void> {
  for (const beside of [".wal", ".shadow"].map((ending) => file + ending))
    if (existsSync(beside)) throw notOurs(beside);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && found.size === 0)) return;
  if (!found.isFile() || !beginningOf(file).startsWith("LBUG") || !(known || (await isOurs(file)))) throw notOurs(file);
}

async function isOurs(file: string): Promise<boolean> {
  try {
    return (await markOf(file)) !== null;
  } catch (fault) {
    // One that cannot be opened may be of another version of the engine, and dear to somebody.
    if (fault instanceof StoreError) return false;
    throw fault;
  }
}
