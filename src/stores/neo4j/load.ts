/**
 * Loads a graph into a Neo4j server that may hold other people's data, so that readers never miss any of the old graph
 * before they see all of the new one.
 *
 * Every node of ours carries the label `Xingji` and a `key`, unique by a constraint. What readers ask for, a label of the
 * model (`MATCH (p:Person)`), a node gets late: new nodes and the relationships among them are written in batches while
 * nobody sees them. Then one transaction labels them and writes what else is new, and right after it another removes
 * what the graph no longer says. One transaction for both would not do: Neo4j applies it to its indexes last, and who
 * reads just then finds the old relationships gone and the new nodes not there yet. A load that is killed has left the
 * old graph or the new one whole, and the next load goes on from there.
 */

import type { Session } from "neo4j-driver";

import { nodeKey, type Graph } from "../../model";
import {
  labelBatches,
  nodeBatches,
  relationshipBatches,
  removeNodeBatches,
  removeRelationshipBatches,
  writeTogether,
  type Batch,
} from "./batches";
import { findChanges, type Changes, type ElementId, type RelationshipChange, type Unwanted } from "./changes";
import { createConstraint, createIndexes } from "./schema";
import type { StoreOptions } from "../store";

/**
 * The most rows of one transaction; a server with 512 MB of heap has memory for them. Where more has changed it takes
 * several, and for their time readers see a part of the new graph beside the whole old one, or of the old beside the
 * whole new one.
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
  const { unseen, added, removed } = plan(changes, elements);
  let done = total - changes.nodes.length - changes.relationships.length;
  for (const batch of unseen) {
    await writeTogether(session, [batch]);
    onProgress((done = Math.min(done + batch.size, total)), total);
  }
  await writeForReaders(session, added);
  await writeForReaders(session, removed);
  await createIndexes(session);
  onProgress(total, total);
}

/** What is written while nobody sees it, what is then new for readers, and what goes. */
function plan(
  changes: Changes,
  elements: Map<string, ElementId>,
): Record<"unseen" | "added" | "removed", readonly Batch[]> {
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
    added: [
      ...labelBatches(hidden, elements),
      ...nodeBatches(
        changes.nodes.filter(({ live }) => live),
        elements,
      ),
      ...relationshipBatches(
        changes.relationships.filter((one) => !isHidden(one)),
        elements,
      ),
    ],
    removed: [
      ...removeRelationshipBatches(elementsOf(changes.unwantedRelationships, true)),
      ...removeNodeBatches(elementsOf(changes.unwantedNodes, true)),
    ],
  };
}

function elementsOf(unwanted: readonly Unwanted[], live: boolean): readonly ElementId[] {
  return unwanted.filter((one) => one.live === live).map(({ element }) => element);
}

async function writeForReaders(session: Session, batches: readonly Batch[]): Promise<void> {
  const rows = batches.reduce((sum, { size }) => sum + size, 0);
  if (rows <= TOGETHER_ROWS) await writeTogether(session, batches);
  else for (const batch of batches) await writeTogether(session, [batch]);
}
