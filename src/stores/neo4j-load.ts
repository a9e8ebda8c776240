/**
 * Loads a graph into a Neo4j server that may hold other people's data, so that readers see the old graph or the new
 * one, whole.
 *
 * Every node of ours carries the label `Xingji` and a `key`, unique by a constraint. What readers ask for, a label of the
 * model (`MATCH (p:Person)`), a node gets last: new nodes and the relationships among them are written in batches while
 * nobody sees them, and then one transaction labels them, writes what else has changed, and removes what the graph no
 * longer says. A load that was killed has written nothing that anybody sees, and the next one goes on from there.
 */

import type { Session } from "neo4j-driver";

import type { Graph } from "../model";
import { nodeKey } from "./check";
import {
  labelBatches,
  nodeBatches,
  relationshipBatches,
  removeNodeBatches,
  removeRelationshipBatches,
  writeTogether,
  type Batch,
} from "./neo4j-batches";
import { findChanges, type Changes, type ElementId, type RelationshipChange, type Unwanted } from "./neo4j-changes";
import { createConstraint, createIndexes } from "./neo4j-schema";
import type { StoreOptions } from "./store";

/**
 * The most rows of the one transaction that changes what readers see. A server with 512 MB of heap has memory for them
 * (test/bench/stores.mjs). Where more has changed it takes several, and readers see old and new together for a while:
 * what is new is written first and what is old removed last, so never half of either is missing.
 */
const TOGETHER_ROWS = 200_000;

/** Each step may be repeated. The session is used for nothing else meanwhile. */
export async function loadGraph(
  session: Session,
  graph: Graph,
  onProgress: NonNullable<StoreOptions["onProgress"]>,
): Promise<void> {
  const total = graph.nodes.length + graph.relationships.length;
  onProgress(0, total);
  await createConstraint(session);
  const changes = await findChanges(session, graph);
  const elements = new Map(changes.elements);
  const { unseen, seen } = plan(changes, elements);
  let done = total - changes.nodes.length - changes.relationships.length;
  for (const batch of unseen) {
    await writeTogether(session, [batch]);
    onProgress((done = Math.min(done + batch.size, total)), total);
  }
  await showReaders(session, seen);
  await createIndexes(session);
  onProgress(total, total);
}

/** What is written while nobody sees it, and what changes the graph for readers: additions first, removals last. */
function plan(changes: Changes, elements: Map<string, ElementId>): Record<"unseen" | "seen", readonly Batch[]> {
  const hidden = changes.nodes.filter(({ live }) => !live);
  const keys = new Set(hidden.map(({ node }) => nodeKey(node)));
  const isHidden = ({ relationship: { from, to } }: RelationshipChange) =>
    keys.has(nodeKey(from)) && keys.has(nodeKey(to));
  return {
    unseen: [
      ...removeRelationshipBatches(elementsOf(changes.unwantedRelationships, false)),
      ...removeNodeBatches(elementsOf(changes.unwantedNodes, false)),
      ...nodeBatches(hidden, elements),
      ...relationshipBatches(changes.relationships.filter(isHidden), elements),
    ],
    seen: [
      ...labelBatches(hidden, elements),
      ...nodeBatches(
        changes.nodes.filter(({ live }) => live),
        elements,
      ),
      ...relationshipBatches(
        changes.relationships.filter((one) => !isHidden(one)),
        elements,
      ),
      ...removeRelationshipBatches(elementsOf(changes.unwantedRelationships, true)),
      ...removeNodeBatches(elementsOf(changes.unwantedNodes, true)),
    ],
  };
}

function elementsOf(unwanted: readonly Unwanted[], live: boolean): readonly ElementId[] {
  return unwanted.filter((one) => one.live === live).map(({ element }) => element);
}

async function showReaders(session: Session, batches: readonly Batch[]): Promise<void> {
  const rows = batches.reduce((sum, { size }) => sum + size, 0);
  if (rows <= TOGETHER_ROWS) await writeTogether(session, batches);
  else for (const batch of batches) await writeTogether(session, [batch]);
}
