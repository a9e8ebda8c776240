/** What Xingji calls its own in a database that may hold other people's data, and how both are told apart. */

import { createHash } from "node:crypto";

import {
  nodeKey,
  NODES,
  RELATIONSHIPS,
  type GraphNode,
  type GraphRelationship,
  type PropertyType,
  type Value,
} from "../../model";

/** The label of every node that Xingji makes. One that readers are to see carries that of the model, too. */
export const OWN_LABEL = "Xingji";

/** Properties of ours that no answer shows: the key of a node, and the hash of what a node or relationship says. */
export const BOOKKEEPING: ReadonlySet<string> = new Set(["key", "hash"]);

/** `Person|Title|…`: any label of the model, as a label expression. */
export const MODEL_LABELS = Object.keys(NODES).join("|");

const quoted = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(", ")}]`;

/**
 * A condition that a node with our label is ours: its key is made of a label of the model and its id, as no one else
 * makes them.
 *
 * @param node - the name of a variable
 */
export function isOurs(node: string): string {
  const label = `head(split(toString(${node}.key), ':'))`;
  return `(${label} IN ${quoted(Object.keys(NODES))} AND toString(${node}.key) = ${label} + ':' + toString(${node}.id))`;
}

/** A condition that a relationship between nodes of ours is ours, too. */
export function isOurRelationship(relationship: string): string {
  const types = quoted(Object.keys(RELATIONSHIPS));
  return `(type(${relationship}) IN ${types} AND ${relationship}.id IS NOT NULL AND ${relationship}.hash IS NOT NULL)`;
}

/** Equal for two nodes of one key that say the same. */
export function hashOfNode(node: GraphNode): string {
  return hashOf([nodeKey(node), ...valuesOf(node.properties, NODES[node.label])]);
}

/** Equal for two relationships between the same nodes that say the same. */
export function hashOfRelationship({ type, id, from, to, properties }: GraphRelationship): string {
  return hashOf([type, nodeKey(from), nodeKey(to), id, ...valuesOf(properties, RELATIONSHIPS[type].properties)]);
}

/** In the order of the model, whatever order the properties came in. */
function valuesOf(
  properties: Readonly<Record<string, Value>>,
  types: Readonly<Record<string, PropertyType>>,
): readonly Value[] {
  return Object.keys(types).map((name) => properties[name] ?? null);
}

/** 96 bits: that two of a thousand million differ and have one hash is less likely than one in 10¹⁰. */
function hashOf(said: readonly Value[]): string {
  return createHash("sha1").update(JSON.stringify(said)).digest("base64url").slice(0, 16);
}
