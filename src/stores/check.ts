/** A graph is checked once before any engine sees it, so that both refuse the same graphs in the same words. */

import { StoreError } from "../errors";
import { nodeKey, NODES, RELATIONSHIPS, type Graph, type NodeLabel } from "../model";

/** @throws StoreError when an id is used twice, or a relationship joins what the graph or its model does not have */
export function checkGraph({ nodes, relationships }: Graph): void {
  const keys = new Set<string>();
  for (const node of nodes) {
    if (!(node.label in NODES)) throw fault(`node "${nodeKey(node)}" has a label that the model does not have`);
    if (keys.has(nodeKey(node))) throw fault(`node "${nodeKey(node)}" is there twice`);
    keys.add(nodeKey(node));
  }
  const ids = new Set<string>();
  for (const { type, id, from, to } of relationships) {
    const key = `${type}:${id}`;
    const joins: readonly (readonly NodeLabel[])[] = RELATIONSHIPS[type]?.joins ?? [];
    if (!joins.some(([first, second]) => first === from.label && second === to.label)) {
      throw fault(`relationship "${key}" joins ${from.label} to ${to.label}, which the model does not have`);
    }
    const missing = [from, to].find((end) => !keys.has(nodeKey(end)));
    if (missing) throw fault(`relationship "${key}" needs node "${nodeKey(missing)}", which is not in the graph`);
    if (ids.has(key)) throw fault(`relationship "${key}" is there twice`);
    ids.add(key);
  }
}

function fault(what: string): StoreError {
  return new StoreError(`The graph cannot be loaded: ${what}. This is a fault of Xingji; please report it.`);
}
