/** The embedded engine: finding its binary, and the little of it that is used. */

import { StoreError } from "../../errors";

/** A cell as the engine gives it. */
export type Raw = unknown;

/** An answer, row by row. */
interface QueryResult {
  getColumnNames(): Promise<string[]>;
  hasNext(): boolean;
  getNext(): Promise<Record<string, Raw>>;
  close(): void;
}

/** A statement that the engine has read, or found wrong. */
interface PreparedStatement {
  isSuccess(): boolean;
  getErrorMessage(): string;
}

/** By which statements are run. */
export interface Connection {
  query(cypher: string): Promise<QueryResult | QueryResult[]>;
  prepare(cypher: string): Promise<PreparedStatement>;
  execute(statement: PreparedStatement, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult>;
  close(): Promise<void>;
}

/** A file that is open. */
interface Database {
  init(): Promise<void>;
  close(): Promise<void>;
}

interface Engine {
  readonly Database: new (
    path: string,
    bufferBytes: number,
    compression: boolean,
    readOnly: boolean,
    maxBytes: number,
  ) => Database;
  readonly Connection: new (database: Database) => Connection;
}

/** The engine's own defaults are 80 % of the memory and 8 TB of address space, which a limit on either refuses. */
const BUFFER_BYTES = 512 * 2 ** 20;
const MAX_BYTES = 2 ** 36;

/** An open file: the connection is closed first, then the database; the engine crashes otherwise. */
export interface Session {
  readonly connection: Connection;
  close(): Promise<void>;
}

/** Opens the file, or creates it when `readOnly` is false. Only one session may write to a file. */
export async function openSession(path: string, readOnly: boolean): Promise<Session> {
  const engine = loadEngine();
  const database = new engine.Database(path, BUFFER_BYTES, true, readOnly, MAX_BYTES);
  await database.init();
  const connection = new engine.Connection(database);
  return {
    connection,
    async close() {
      await connection.close();
      await database.close();
    },
  };
}

let loaded: Engine | undefined;

/** Where install scripts are off, the main package has no binary, and the one for this platform does. */
function loadEngine(): Engine {
  const platform = `${process.platform}-${process.arch}`;
  loaded ??= tryLoad("@ladybugdb/core") ?? tryLoad(`@ladybugdb/core-${platform}`);
  if (loaded) return loaded;
  throw new StoreError(
    `The embedded store has no binary for this machine (${platform}). ` +
      "Install again with optional packages, or keep the graph in Neo4j with --store bolt://…",
  );
}

function tryLoad(name: string): Engine | undefined {
  try {
    // The package has no types that a require can find; Engine is what is used of it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return require(name) as Engine;
  } catch {
    return undefined;
  }
}
