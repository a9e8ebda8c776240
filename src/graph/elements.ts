/** Nodes and relationships in the form that the schema wants: every property there, ids the same in every build. */
import type { Confidence } from "../derive";
import {
  type GraphNode,
  type GraphRelationship,
  type NodeLabel,
  NODES,
  type PropertyType,
  RELATIONSHIPS,
  type RelationshipType,
} from "../model";

type ValueOf<T extends PropertyType> =
  | null
  | (T extends "string" | "date"
      ? string
      : T extends "strings"
        ? readonly string[]
        : T extends "boolean"
          ? boolean
          : number);

type ValuesOf<P> = { readonly [name in keyof P]: P[name] extends PropertyType ? ValueOf<P[name]> : never };

/** A node with all properties of its label. */
export function node<L extends NodeLabel>(label: L, id: string, properties: ValuesOf<(typeof NODES)[L]>): GraphNode {
  return { label, id, properties };
}

/** A relationship with all properties of its type; `which` tells apart the relationships of one type between the same two nodes. */
export function relationship<T extends RelationshipType>(
  type: T,
  from: GraphRelationship["from"],
  to: GraphRelationship["to"],
  properties: ValuesOf<(typeof RELATIONSHIPS)[T]["properties"]>,
  which = "",
): GraphRelationship {
  const id = `${from.id}>${to.id}${which === "" ? "" : `>${which}`}`;
  return { type, id, from, to, properties };
}

/** The properties that say how sure something is. */
export function doubt(confidence: Confidence): { readonly doubtful: boolean; readonly confidence: Confidence } {
  return { doubtful: confidence !== null, confidence };
}
