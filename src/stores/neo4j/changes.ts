/** What has to change on a server so that it says what a graph says, and nothing else. */

import type { Session } from "neo4j-driver";

import { StoreError } from "../../errors";
import { nodeKey, type Graph, type GraphNode, type GraphRelationship } from "../../model";
import { hashOfNode, hashOfRelationship, isOurRelationship, isOurs, OWN_LABEL } from "./names";

/** How the server names a node or relationship: `4:…:17`. */
export type ElementId = string;

/** A node or relationship that the server has and the graph has not; `live` when readers see it. */
export interface Unwanted {
  readonly element: ElementId;
  readonly live: boolean;
}

/** A node that is to be written; `live` when readers see the one that the server has of its key. */
export interface NodeChange {
  readonly node: GraphNode;
  readonly hash: string;
  readonly live: boolean;
}

/** A relationship that is to be made; one that has changed is made anew, since nobody can hold on to it. */
export interface RelationshipChange {
  readonly relationship: GraphRelationship;
  readonly hash: string;
}

/** The differences. What is the same on both sides is in none of the lists, and nothing is done to it. */
export interface Changes {
  readonly nodes: readonly NodeChange[];
  readonly relationships: readonly RelationshipChange[];
  readonly unwantedNodes: readonly Unwanted[];
  readonly unwantedRelationships: readonly Unwanted[];
  /** The wanted nodes that the server has, by key. */
  readonly elements: ReadonlyMap<string, ElementId>;
}

/** Compares the graph with what the server has of Xingji's, loaded to the end or left by a load that was killed. */
export async function findChanges(session: Session, graph: Graph): Promise<Changes> {
  const nodes = await compareNodes(session, graph.nodes);
  return { ...nodes, ...(await compareRelationships(session, graph.relationships)) };
}

const isLive = (node: string): string => `head(split(${node}.key, ':')) IN labels(${node})`;

async function compareNodes(
  session: Session,
  nodes: readonly GraphNode[],
): Promise<Pick<Changes, "nodes" | "unwantedNodes" | "elements">> {
  const wanted = new Map(nodes.map((node) => [nodeKey(node), node]));
  const elements = new Map<string, ElementId>();
  const changed: NodeChange[] = [];
  const unwantedNodes: Unwanted[] = [];
  const there = await ask<[key: string, element: ElementId, hash: string | null, live: boolean]>(
    session,
    `MATCH (n:${OWN_LABEL}) WHERE ${isOurs("n")} RETURN n.key, elementId(n), n.hash, ${isLive("n")}`,
  );
  await refuseTaken(session, wanted);
  for (const [key, element, hash, live] of there) {
    const node = wanted.get(key);
    if (node === undefined) {
      unwantedNodes.push({ element, live });
      continue;
    }
    elements.set(key, element);
    const now = hashOfNode(node);
    if (hash !== now || !live) changed.push({ node, hash: now, live });
  }
  const missing = nodes.filter((node) => !elements.has(nodeKey(node)));
  const made = missing.map((node) => ({ node, hash: hashOfNode(node), live: false }));
  return { nodes: [...changed, ...made], unwantedNodes, elements };
}

/** A node of somebody else's with a key that we need would be written over. */
async function refuseTaken(session: Session, wanted: ReadonlyMap<string, GraphNode>): Promise<void> {
  const others = await ask<[key: unknown]>(
    session,
    `MATCH (n:${OWN_LABEL}) WHERE n.key IS NOT NULL AND NOT coalesce(${isOurs("n")}, false) RETURN n.key`,
  );
  const taken = others.find(([key]) => typeof key === "string" && wanted.has(key));
  if (taken === undefined) return;
  throw new StoreError(
    `A node of somebody else's has the label ${OWN_LABEL} and the key "${String(taken[0])}"; take that label from it.`,
  );
}

async function compareRelationships(
  session: Session,
  relationships: readonly GraphRelationship[],
): Promise<Pick<Changes, "relationships" | "unwantedRelationships">> {
  const there = new Map<string, Unwanted>();
  const unwantedRelationships: Unwanted[] = [];
  const found = await ask<[hash: string, element: ElementId, live: boolean]>(
    session,
    `MATCH (a:${OWN_LABEL})-[r]->(b:${OWN_LABEL}) WHERE ${isOurs("a")} AND ${isOurs("b")} AND ${isOurRelationship("r")} ` +
      `RETURN r.hash, elementId(r), ${isLive("a")}`,
  );
  for (const [hash, element, live] of found) {
    if (there.has(hash)) unwantedRelationships.push({ element, live });
    else there.set(hash, { element, live });
  }
  const wanted = relationships.map((relationship) => ({ relationship, hash: hashOfRelationship(relationship) }));
  const missing = wanted.filter(({ hash }) => !there.delete(hash));
  return { relationships: missing, unwantedRelationships: [...unwantedRelationships, ...there.values()] };
}

async function ask<Row extends readonly unknown[]>(session: Session, cypher: string): Promise<readonly Row[]> {
  return session.executeRead(async (transaction) => {
    const { records } = await transaction.run(cypher);
    // The statement says what is in a row.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return records.map((record) => [...record.values()] as unknown as Row);
  });
}
