/** A graph is checked once before any engine sees it, so that both refuse the same graphs in the same words. */

import { StoreError } from "../errors";
import { nodeKey, NODES, RELATIONSHIPS, type Graph, type NodeLabel, type RelationshipType } from "../model";

/** @throws StoreError when an id is used twice, or a relationship joins what the graph or its model does not have */
export function checkGraph({ nodes, relationships }: Graph): void {
  const known = new Ids<NodeLabel>();
  for (const node of nodes) {
    if (!(node.label in NODES)) throw fault(`node "${nodeKey(node)}" has a label that the model does not have`);
    if (!known.add(node.label, node.id)) throw fault(`node "${nodeKey(node)}" is there twice`);
  }
  const related = new Ids<RelationshipType>();
  for (const { type, id, from, to } of relationships) {
    const name = (): string => `relationship "${type}:${id}"`;
    const joins: readonly (readonly NodeLabel[])[] = RELATIONSHIPS[type]?.joins ?? [];
    if (!joins.some(([first, second]) => first === from.label && second === to.label)) {
      throw fault(`${name()} joins ${from.label} to ${to.label}, which the model does not have`);
    }
    const missing = [from, to].find((end) => !known.has(end.label, end.id));
    if (missing) throw fault(`${name()} needs node "${nodeKey(missing)}", which is not in the graph`);
    if (!related.add(type, id)) throw fault(`${name()} is there twice`);
  }
}

/** Ids by what they are of: texts made of both would take longer than everything else. */
class Ids<Kind> {
  readonly #known = new Map<Kind, Set<string>>();

  has(kind: Kind, id: string): boolean {
    return this.#known.get(kind)?.has(id) === true;
  }

  /** Whether it is the first of its kind. */
  add(kind: Kind, id: string): boolean {
    const own = this.#known.get(kind) ?? new Set();
    if (own.has(id)) return false;
    this.#known.set(kind, own.add(id));
    return true;
  }
}

function fault(what: string): StoreError {
  return new StoreError(`The graph cannot be loaded: ${what}. This is a fault of Xingji; please report it.`);
}
