/** The embedded store: one file beside the records, read and written in this process. */

import { statSync } from "node:fs";
import { isDate } from "node:util/types";

import { StoreError } from "../errors";
import type { Graph } from "../model";
import { entityCell, firstLine } from "./cells";
import { checkGraph } from "./check";
import { openSession, type QueryResult, type Raw, type Session } from "./ladybug-engine";
import { writeFreshFile } from "./ladybug-load";
import { refuseWhatMisleads } from "./ladybug-refused";
import { queryError } from "./query-error";
import type { Cell, GraphStore, LoadReport, QueryOptions, StoreOptions, Table } from "./store";

/**
 * Opens the store in the file at `path`; the file itself is opened by the first query, always read-only.
 *
 * @throws StoreError when it is to be read and is not there
 */
export function openLadybug(path: string, { mode = "read", onProgress }: StoreOptions): GraphStore {
  if (mode === "read" && !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new StoreError(`${path}: no such store. Build one with: xingji build FILES… --out DIR`);
  }
  return new LadybugStore(path, mode === "write", onProgress ?? (() => {}));
}

class LadybugStore implements GraphStore {
  readonly engine = "ladybug";
  private session: Session | undefined;

  constructor(
    private readonly path: string,
    private readonly writable: boolean,
    private readonly onProgress: NonNullable<StoreOptions["onProgress"]>,
  ) {}

  async load(graph: Graph): Promise<LoadReport> {
    if (!this.writable)
      throw new StoreError(`${this.path} is open for reading only, so nothing can be loaded into it.`);
    checkGraph(graph);
    await this.close();
    try {
      await writeFreshFile(this.path, graph, this.onProgress);
    } catch (error) {
      throw this.fault("cannot be written", error);
    }
    return this.counts();
  }

  async query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> = {},
    { limit = Infinity }: QueryOptions = {},
  ): Promise<Table> {
    refuseWhatMisleads(cypher);
    const { connection } = await this.open();
    try {
      const statement = await connection.prepare(cypher);
      if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
      return await tableOf(await connection.execute(statement, parameters), limit);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (WRITES.test(said)) throw new StoreError("Queries only read; this one writes.", { cause: error });
      throw queryError(said, cypher, error);
    }
  }

  async counts(): Promise<{ nodes: number; relationships: number }> {
    const nodes = await this.query("MATCH (n) RETURN count(n) AS n");
    const relationships = await this.query("MATCH ()-[r]->() RETURN count(r) AS n");
    return { nodes: Number(nodes.rows[0]?.[0]), relationships: Number(relationships.rows[0]?.[0]) };
  }

  async close(): Promise<void> {
    const session = this.session;
    this.session = undefined;
    await session?.close();
  }

  private async open(): Promise<Session> {
    try {
      return (this.session ??= await openSession(this.path, true));
    } catch (error) {
      throw this.fault("cannot be opened", error);
    }
  }

  private fault(what: string, error: unknown): StoreError {
    if (error instanceof StoreError) return error;
    return new StoreError(`${this.path} ${what}: ${firstLine(error)}`, { cause: error });
  }
}

/** What the engine says of a write to a file that is open read-only. */
const WRITES = /write operations in a read-only database/;

async function tableOf(result: QueryResult, limit: number): Promise<Table> {
  try {
    const columns = await result.getColumnNames();
    const rows: Cell[][] = [];
    while (rows.length < limit && result.hasNext()) {
      const row = await result.getNext();
      rows.push(columns.map((name) => cellOf(row[name])));
    }
    return { columns, rows, ...(result.hasNext() && { cut: true }) };
  } finally {
    result.close();
  }
}

const MIDNIGHT = /T00:00:00\.000Z$/;

function cellOf(value: Raw): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  // The engine gives days and moments alike as a Date; a graph has days only.
  if (isDate(value)) return value.toISOString().replace(MIDNIGHT, "");
  if (Array.isArray(value)) return value.map(cellOf);
  return typeof value === "object" ? objectOf(Object.entries(value)) : null;
}

function objectOf(entries: readonly (readonly [string, Raw])[]): Cell {
  const { _label: label, _id, _src, _dst, _nodes: nodes, _rels: relationships, ...rest } = Object.fromEntries(entries);
  if (nodes !== undefined && relationships !== undefined) {
    return { nodes: cellOf(nodes), relationships: cellOf(relationships) };
  }
  const properties = Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, cellOf(one)]));
  if (_id === undefined) return properties;
  const first = _src === undefined ? { labels: [cellOf(label)] } : { type: cellOf(label) };
  return entityCell({ ...first, id: properties["id"] ?? null }, properties);
}
