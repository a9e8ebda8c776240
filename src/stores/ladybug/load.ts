/** Writes a graph into a fresh file of the embedded engine and puts it in the place of the old one. */

import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Graph } from "../../model";
import { abandonedAt, temporaryFolder } from "../../temporary";
import type { LoadReport, StoreOptions, Table } from "../store";
import { countsBy } from "./counts";
import { LadybugFile } from "./file";
import { marking } from "./mark";
import { copiesOf, createTables, finishTables } from "./schema";
import { withinDisk } from "../disk";

/**
 * Everything is done in a folder beside `path`, which the last step, a rename, replaces: whoever opens `path` finds the
 * old graph or the new one, whole, however this ends. What a killed run has left is cleaned by the next.
 */
export async function writeFreshFile(
  path: string,
  graph: Graph,
  hash: string | undefined,
  onProgress: NonNullable<StoreOptions["onProgress"]>,
): Promise<LoadReport> {
  const parent = dirname(resolve(path));
  mkdirSync(parent, { recursive: true });
  requireNoLog(path);
  cleanAbandoned(path);
  const folder = temporaryFolder(workPrefix(path));
  try {
    const fresh = join(folder.path, "fresh.lbug");
    const written = await build(fresh, folder.path, graph, hash, onProgress);
    await flush(fresh);
    await rename(fresh, path);
    return written;
  } finally {
    folder.remove();
  }
}

async function build(
  fresh: string,
  folder: string,
  graph: Graph,
  hash: string | undefined,
  onProgress: NonNullable<StoreOptions["onProgress"]>,
): Promise<LoadReport> {
  const file = new LadybugFile(fresh, true);
  try {
    return await withinDisk(folder, async (signal) => {
      const run = (statement: string): Promise<Table> => file.run(statement, {}, { seconds: LONGEST, signal });
      for (const statement of createTables()) await run(statement);
      await copyAll(graph, join(folder, "rows.csv"), run, onProgress);
      for (const statement of finishTables()) await run(statement);
      await run(marking(hash));
      const written = await countsBy(run);
      await run("CHECKPOINT");
      await file.finish(signal);
      return written;
    });
  } finally {
    await file.close();
  }
}

async function copyAll(
  graph: Graph,
  rows: string,
  run: (statement: string) => Promise<unknown>,
  onProgress: NonNullable<StoreOptions["onProgress"]>,
): Promise<void> {
  const total = graph.nodes.length + graph.relationships.length;
  let done = 0;
  onProgress(done, total);
  for (const copy of copiesOf(graph)) {
    await pipeline(Readable.from(chunks(copy.lines())), createWriteStream(rows));
    await run(copy.statement(rows));
    await rm(rows);
    onProgress((done += copy.rows), total);
  }
}

/** In seconds: no statement of a load takes a day. */
const LONGEST = 86_400;

const CHUNK_LINES = 2000;

/** A write for every line would take longer than the copying. */
function* chunks(lines: Iterable<string>): Iterable<string> {
  let chunk: string[] = [];
  for (const line of lines) {
    chunk.push(line);
    if (chunk.length === CHUNK_LINES) {
      yield chunk.join("");
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk.join("");
}

/** A rename can reach the disk before the bytes of the file do. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A log beside the old file would be replayed into the new one; ours never leave any. */
function requireNoLog(path: string): void {
  const log = `${path}.wal`;
  if (existsSync(log)) throw new Error(`${log} would be read as a part of it; move that away`);
}

const workPrefix = (path: string): string => `${resolve(path)}.building-`;

function cleanAbandoned(path: string): void {
  for (const folder of abandonedAt(workPrefix(path))) {
    if (!readdirSync(folder).every((one) => /^(?:fresh\.lbug.*|rows\.csv)$/.test(one))) continue;
    rmSync(folder, { recursive: true });
  }
}
