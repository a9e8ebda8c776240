/** The embedded store: one file beside the records, read and written in processes of its own. */

import { statSync } from "node:fs";
import { resolve } from "node:path";

import { StoreError } from "../../errors";
import type { Graph } from "../../model";
import { firstLine } from "../cells";
import { checkGraph } from "../check";
import { countsBy } from "./counts";
import { EngineFault, LadybugFile } from "./file";
import { writeFreshFile } from "./load";
import { refuseWhatMisleads } from "./refused";
import { queryError } from "../query-error";
import { requireReading } from "../read-only";
import {
  DEFAULT_SECONDS,
  type GraphStore,
  type LoadReport,
  type QueryOptions,
  type StoreOptions,
  type Table,
} from "../store";

export { readMark } from "./mark";

/**
 * Opens the store in the file at `path`; the file itself is opened by the first query, always read-only.
 *
 * @throws StoreError when it is to be read and is not there
 */
export function openLadybug(path: string, { mode = "read", build, onProgress }: StoreOptions): GraphStore {
  if (mode === "read" && !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new StoreError(`${path}: no such store. Build one with: xingji build FILES… --out DIR`);
  }
  return new LadybugStore(path, mode === "write", build, onProgress ?? (() => {}));
}

class LadybugStore implements GraphStore {
  readonly engine = "ladybug";
  private readonly file: LadybugFile;

  constructor(
    private readonly path: string,
    private readonly writable: boolean,
    private readonly build: string | undefined,
    private readonly onProgress: NonNullable<StoreOptions["onProgress"]>,
  ) {
    this.file = new LadybugFile(resolve(path), false);
  }

  async load(graph: Graph): Promise<LoadReport> {
    if (!this.writable)
      throw new StoreError(`${this.path} is open for reading only, so nothing can be loaded into it.`);
    checkGraph(graph);
    await this.close();
    try {
      return await writeFreshFile(this.path, graph, this.build, this.onProgress);
    } catch (error) {
      throw new StoreError(`${this.path} cannot be written: ${firstLine(error)}`, { cause: error });
    }
  }

  async query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> = {},
    { seconds = DEFAULT_SECONDS, ...options }: QueryOptions = {},
  ): Promise<Table> {
    const { tokens, bare } = requireReading(cypher, this.engine);
    refuseWhatMisleads(tokens);
    // The engine takes an object with a property of that name for none that holds parameters.
    if (Object.hasOwn(parameters, "constructor"))
      throw new StoreError('No parameter can be called "constructor"; give it another name.');
    try {
      return await this.file.run(bare, parameters, { ...options, seconds });
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      if (WRITES.test(error.message)) throw new StoreError("Queries only read; this one writes.", { cause: error });
      if (FULL.test(error.message))
        throw new StoreError("The question took more memory than the store gives one; ask for less.", { cause: error });
      throw queryError(error.message, cypher, error);
    }
  }

  counts(): Promise<LoadReport> {
    return countsBy((cypher) => this.query(cypher));
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

/** What the engine says of a write to a file that is open read-only. */
const WRITES = /write operations in a read-only database/;
const FULL = /buffer pool is full/;
