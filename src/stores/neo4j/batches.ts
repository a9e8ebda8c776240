/** Statements that each write some thousand rows, and how they are sent so that nothing is written twice. */

import type { ManagedTransaction, Session } from "neo4j-driver";

import { nodeKey, NODES, RELATIONSHIPS, type PropertyType, type Value } from "../../model";
import { toServer } from "./cells";
import type { ElementId, NodeChange, RelationshipChange } from "./changes";
import { MODEL_LABELS, OWN_LABEL } from "./names";

/** Fewer take longer, and more take memory of the server and of ours and no less time (test/bench/stores.mjs). */
const BATCH_ROWS = 10_000;

/** One statement with its rows, which are made when they are sent: the graph is not in memory twice. */
export interface Batch {
  readonly size: number;
  readonly cypher: string;
  readonly rows: () => readonly unknown[];
  /** Given what the statement returns. */
  readonly take?: (records: readonly { get(column: number): unknown }[]) => void;
  /** Whether a row of it is there: an attempt that seemed lost with the connection was kept after all. */
  readonly isThere?: string;
}

/**
 * Writes all batches in one managed transaction: all of them or none. The driver tries again what can pass (a deadlock,
 * a server that is being started again); what it then finds done is not done again.
 */
export async function writeTogether(session: Session, batches: readonly Batch[]): Promise<void> {
  let attempts = 0;
  await session.executeWrite(async (transaction) => {
    attempts += 1;
    if (attempts > 1 && (await wereWritten(transaction, batches))) return;
    for (const { cypher, rows, take } of batches) {
      const { records } = await transaction.run(cypher, { rows: rows() });
      take?.(records);
    }
  });
}

async function wereWritten(transaction: ManagedTransaction, batches: readonly Batch[]): Promise<boolean> {
  const telling = batches.find(({ isThere }) => isThere !== undefined);
  if (telling?.isThere === undefined) return false;
  const { records } = await transaction.run(telling.isThere, { rows: telling.rows().slice(0, 1) });
  return records.length > 0;
}

/** Nodes as readers do not see them yet, or new properties for those that they see; safe to repeat. */
export function nodeBatches(changes: readonly NodeChange[], elements: Map<string, ElementId>): readonly Batch[] {
  return runs(changes, ({ node }) => node.label).map((batch) => ({
    size: batch.length,
    cypher: `UNWIND $rows AS row MERGE (n:${OWN_LABEL} {key: row.key}) SET n = row RETURN n.key, elementId(n)`,
    rows: () =>
      batch.map(({ node, hash }) => {
        const { id, label, properties } = node;
        return { ...typed(properties, NODES[label]), id, key: nodeKey(node), hash };
      }),
    take: (records) => {
      for (const record of records) elements.set(String(record.get(0)), String(record.get(1)));
    },
  }));
}

/** Shows nodes to readers; safe to repeat. */
export function labelBatches(
  changes: readonly NodeChange[],
  elements: ReadonlyMap<string, ElementId>,
): readonly Batch[] {
  return runs(changes, ({ node }) => node.label).map((batch) => ({
    size: batch.length,
    cypher: `${MATCH_NODE} SET n:${batch[0]!.node.label}`,
    rows: () => batch.map(({ node }) => elements.get(nodeKey(node))),
  }));
}

const MATCH_NODE = "UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row";

/** Relationships between nodes that are there. */
export function relationshipBatches(
  changes: readonly RelationshipChange[],
  elements: ReadonlyMap<string, ElementId>,
): readonly Batch[] {
  return runs(changes, ({ relationship }) => relationship.type).map((batch) => {
    const { type } = batch[0]!.relationship;
    const types: Readonly<Record<string, PropertyType>> = RELATIONSHIPS[type].properties;
    const values = ["id", "hash", ...Object.keys(types)].map((name, at) => `\`${name}\`: row[${at + 2}]`).join(", ");
    const ends = "UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]";
    return {
      size: batch.length,
      cypher: `${ends} CREATE (a)-[:${type} {${values}}]->(b)`,
      // Lists take half the bytes of maps, which name every property in every row.
      rows: () =>
        batch.map(({ relationship: { id, from, to, properties }, hash }) => {
          const rest = Object.entries(types).map(([name, kind]) => toServer(properties[name] ?? null, kind));
          return [elements.get(nodeKey(from)), elements.get(nodeKey(to)), id, hash, ...rest];
        }),
      isThere: `${ends} MATCH (a)-[r:${type} {hash: row[3]}]->(b) RETURN 1 LIMIT 1`,
    };
  });
}

/** Safe to repeat. */
export function removeRelationshipBatches(elements: readonly ElementId[]): readonly Batch[] {
  return removals(elements, "UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row DELETE r");
}

/**
 * Removes nodes, after their relationships; safe to repeat. One that other people's relationships hold on to stays,
 * without a label of the model and out of our counts: deleting it would delete those. A later build that names it takes
 * it up again.
 */
export function removeNodeBatches(elements: readonly ElementId[]): readonly Batch[] {
  const hide = `REMOVE n:${MODEL_LABELS.replaceAll("|", ":")} REMOVE n.hash`;
  return removals(elements, `${MATCH_NODE} ${hide} WITH n WHERE NOT EXISTS { (n)--() } DELETE n`);
}

function removals(elements: readonly ElementId[], cypher: string): readonly Batch[] {
  return runs(elements, () => "").map((batch) => ({ size: batch.length, cypher, rows: () => batch }));
}

/** Neighbours of one kind, at most `BATCH_ROWS` together; the graph is sorted by kind. */
function runs<T>(values: readonly T[], kindOf: (value: T) => string): readonly (readonly T[])[] {
  const batches: T[][] = [];
  for (const value of values) {
    const last = batches.at(-1);
    if (last && last.length < BATCH_ROWS && kindOf(last[0]!) === kindOf(value)) last.push(value);
    else batches.push([value]);
  }
  return batches;
}

function typed(
  properties: Readonly<Record<string, Value>>,
  types: Readonly<Record<string, PropertyType>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, toServer(properties[name] ?? null, type)]),
  );
}
