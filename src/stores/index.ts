/** Stores keep one graph and answer Cypher: an embedded file, or a Neo4j server. */

import { openLadybug } from "./ladybug";
import type { GraphStore, StoreOptions } from "./store";

export type { Cell, GraphStore, LoadReport, StoreMode, StoreOptions, Table } from "./store";

const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i;

/**
 * Opens the store at `address`: `bolt://`, `neo4j://` and their encrypted forms (`bolt+s://`, …) lead to a Neo4j
 * server, which must answer; anything else is the path of an embedded store: `xingji-graph/graph.lbug`.
 *
 * @throws StoreError when the server cannot be used, or the file is to be read and is not there
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<GraphStore> {
  if (!SERVER.test(address)) return openLadybug(address, options);
  // The driver takes a while to load, and most runs do not need it.
  const { openNeo4j }: typeof import("./neo4j") = require("./neo4j");
  return openNeo4j(address, options);
}
