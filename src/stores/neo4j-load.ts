/**
 * Loads a graph into a Neo4j server that may hold other people's data.
 *
 * Every node of ours carries the label `Xingji` and a `key`, unique by a constraint; every node and relationship of
 * ours carries the `build` it was last said by. A load first writes what the graph says over what is there, in
 * batches, and last removes what only older builds said: a reader sees old and new together for a moment, never half
 * of it missing, and a load that was killed is mended by the next one.
 */

import { createHash } from "node:crypto";

import type { Session } from "neo4j-driver";

import { NODES, RELATIONSHIPS, type Graph, type PropertyType, type Value } from "../model";
import { nodeKey } from "./check";
import { OWN_LABEL, toServer } from "./neo4j-cells";
import type { StoreOptions } from "./store";

const BATCH_ROWS = 2000;

interface Row {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Writes the graph and removes what it no longer says. Each step may be repeated; the driver retries what can pass. */
export async function loadGraph(
  session: Session,
  graph: Graph,
  onProgress: NonNullable<StoreOptions["onProgress"]>,
): Promise<void> {
  const build = hashOf(graph);
  const total = graph.nodes.length + graph.relationships.length;
  let done = 0;
  onProgress(done, total);
  await session.run(`CREATE CONSTRAINT xingji_key IF NOT EXISTS FOR (n:${OWN_LABEL}) REQUIRE n.key IS UNIQUE`);
  for (const { cypher, rows } of [...nodeBatches(graph, build), ...relationshipBatches(graph, build)]) {
    const sent = rows();
    await session.executeWrite((transaction) => transaction.run(cypher, { rows: sent }));
    onProgress((done += sent.length), total);
  }
  await removeOlder(session, build);
}

interface Batch {
  readonly cypher: string;
  /** Made when it is sent, so that one batch is in memory and not the whole graph twice. */
  readonly rows: () => readonly Row[];
}

function nodeBatches({ nodes }: Graph, build: string): readonly Batch[] {
  return runs(nodes, ({ label }) => label).map((batch) => {
    const { label } = batch[0]!;
    return {
      cypher: `UNWIND $rows AS row MERGE (n:${OWN_LABEL} {key: row.key}) SET n = row.properties, n:${label}`,
      rows: () =>
        batch.map((node) => {
          const key = nodeKey(node);
          return { key, properties: { ...typed(node.properties, NODES[label]), id: node.id, key, build } };
        }),
    };
  });
}

function relationshipBatches({ relationships }: Graph, build: string): readonly Batch[] {
  return runs(relationships, ({ type }) => type).map((batch) => {
    const { type } = batch[0]!;
    return {
      cypher:
        `UNWIND $rows AS row MATCH (a:${OWN_LABEL} {key: row.from}) MATCH (b:${OWN_LABEL} {key: row.to}) ` +
        `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`,
      rows: () =>
        batch.map(({ id, from, to, properties }) => ({
          id,
          from: nodeKey(from),
          to: nodeKey(to),
          properties: { ...typed(properties, RELATIONSHIPS[type].properties), id, build },
        })),
    };
  });
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

/**
 * A node that other people's relationships hold on to stays, without its labels of the model and out of our counts:
 * deleting it would delete those. A later build that names it takes it up again.
 */
async function removeOlder(session: Session, build: string): Promise<void> {
  const inBatches = "IN TRANSACTIONS OF 10000 ROWS";
  const older = "WHERE coalesce(n.build, '') <> $build";
  const steps = [
    `MATCH (:${OWN_LABEL})-[r]->(:${OWN_LABEL}) WHERE r.build <> $build CALL (r) { DELETE r } ${inBatches}`,
    `MATCH (n:${OWN_LABEL}) ${older} AND NOT (n)--() CALL (n) { DELETE n } ${inBatches}`,
    `MATCH (n:${OWN_LABEL}) ${older} CALL (n) { REMOVE n:${Object.keys(NODES).join(":")}, n.build } ${inBatches}`,
  ];
  for (const cypher of steps) await session.run(cypher, { build });
}

/** Equal graphs have equal hashes, so loading one twice marks nothing anew. */
function hashOf({ nodes, relationships }: Graph): string {
  const hash = createHash("sha256");
  for (const one of [...nodes, ...relationships]) hash.update(`${JSON.stringify(one)}\n`);
  return hash.digest("hex").slice(0, 16);
}
