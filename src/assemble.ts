/** Assembling: all page records become one graph, the same to the byte whatever their order. */
import { buildGraph } from "./graph";
import type { Graph, PageRecord } from "./model";
import { type Contradiction, type Knowledge, type Proposal, resolve } from "./resolve";

/** The graph, and what somebody should look at. */
export interface Assembled extends Graph {
  /** What may be one and was not joined: rows for `same_as.tsv`, or for `not_same_as.tsv`. */
  readonly proposals: readonly Proposal[];
  /** What the pages say and cannot be true: two holders of one post at one time, a post outside its known term. */
  readonly problems: readonly Contradiction[];
}

/**
 * The graph of records, each of a page of its own.
 * @param lexicon - what dictionaries say of who is who, and where places lie
 */
export function assemble(records: readonly PageRecord[], lexicon: Knowledge): Assembled {
  const entities = resolve(records, lexicon);
  const { proposals, problems } = entities;
  return { ...buildGraph(entities), proposals, problems };
}
