/** What every store does, whichever engine is under it. */

import type { Graph } from "../model";

/** `write` is for loading; `read` (the default) refuses to, and the store must exist already. */
type StoreMode = "read" | "write";

/** All but `mode`, `build` and `onProgress` are for a Neo4j server only. */
export interface StoreOptions {
  readonly mode?: StoreMode;
  /** The hash of the build that is loaded, which an embedded store is marked with. */
  readonly build?: string;
  /** `neo4j` by default. */
  readonly user?: string;
  /** A server that asks for no password needs none. */
  readonly password?: string;
  /** The user's home database by default. */
  readonly database?: string;
  /** For how many seconds a load waits for a server that was stopped to be started again; 120 by default. */
  readonly patience?: number;
  /** Called while loading, with the nodes and relationships written so far and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * One value of an answer. Dates are `YYYY-MM-DD`; whole numbers beyond 2⁵³ are text where the engine gives them whole.
 * Nodes are `{labels, id, …properties}`, relationships `{type, id, …properties}` and paths `{nodes, relationships}`,
 * with properties in the order of their names and those that are null left out.
 */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };

/** The answer to a query: as many cells in every row as there are columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** There are more rows than were asked for. */
  readonly cut?: true;
}

/** How an answer is bounded. */
export interface QueryOptions {
  /** The most rows to give, 1 or more; all of them by default. */
  readonly limit?: number;
  /** How long the answer may take; two minutes by default. */
  readonly seconds?: number;
  /** Ends the question when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** How long an answer may take unless told otherwise. */
export const DEFAULT_SECONDS = 120;

/** Whose dialect of Cypher a store speaks. */
export type Engine = "ladybug" | "neo4j";

/** How much of the graph a store holds. */
export interface LoadReport {
  readonly nodes: number;
  readonly relationships: number;
}

/** A place that keeps one graph and answers Cypher. Every method throws StoreError, in one line, when it cannot. */
export interface GraphStore {
  readonly engine: Engine;
  /** Makes the store hold this graph and no other; loading it again changes nothing. Safe to kill at any moment. */
  load(graph: Graph): Promise<LoadReport>;
  /**
   * Answers a query that only reads: `MATCH (p:Person {name: $name}) RETURN p.id`. Anything that writes is refused. A
   * fault of the query itself is a QueryError, with its place where one is known.
   */
  query(cypher: string, parameters?: Readonly<Record<string, unknown>>, options?: QueryOptions): Promise<Table>;
  /** Counts what Xingji has loaded, and nothing that others keep in the same place. */
  counts(): Promise<LoadReport>;
  /** Lets go of files and connections; may be called twice. */
  close(): Promise<void>;
}
