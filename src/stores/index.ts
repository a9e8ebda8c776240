/** Stores keep one graph and answer Cypher: an embedded file, or a Neo4j server. */

import { UsageError } from "../errors";
import { openLadybug, readMark } from "./ladybug";
import type { Engine, GraphStore, StoreOptions } from "./store";

export { QueryError, type Position } from "./query-error";
export type { Cell, Engine, GraphStore, QueryOptions, StoreOptions, Table } from "./store";

const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;
const FORMS = "Give a Neo4j server, such as bolt://localhost:7687 or neo4j+s://…, or the path of an embedded store.";

/** Which dialect the store at an address speaks. */
export function engineOf(address: string): Engine {
  return SERVER.test(address) ? "neo4j" : "ladybug";
}

/**
 * Opens the store at `address`: `bolt://`, `neo4j://` and their encrypted forms (`bolt+s://`, …) lead to a Neo4j
 * server, which must answer; anything else is the path of an embedded store: `xingji-graph/graph.lbug`.
 *
 * @throws UsageError for the address of something else (`http://…`)
 * @throws StoreError when the server cannot be used, or the file is to be read and is not there
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<GraphStore> {
  if (!SERVER.test(address)) {
    if (ANY_SCHEME.test(address)) throw new UsageError(`${address} is no store. ${FORMS}`);
    return openLadybug(address, options);
  }
  // The driver takes a while to load, and most runs do not need it.
  const { openNeo4j }: typeof import("./neo4j") = require("./neo4j");
  return openNeo4j(address, options);
}

/**
 * The hash of the build that an embedded store was loaded by, empty where that is unknown; null for a store that Xingji
 * has not written.
 *
 * @throws StoreError when it cannot be opened
 */
export async function markOf(path: string): Promise<string | null> {
  const store = openLadybug(path, {});
  try {
    return await readMark(store);
  } finally {
    await store.close();
  }
}
