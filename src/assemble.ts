/** Assembling: all page records become one graph, the same to the byte whatever their order. */
import { buildGraph } from "./graph";
import type { Graph, PageRecord } from "./model";
import { type Knowledge, resolve } from "./resolve";

export function assemble(records: readonly PageRecord[], lexicon: Knowledge): Graph {
  return buildGraph(resolve(records, lexicon));
}
