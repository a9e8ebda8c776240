/** Values as the embedded engine gives them. */

import { isDate } from "node:util/types";

import { entityCell } from "../cells";
import type { Raw } from "./engine";
import type { Cell } from "../store";

const MIDNIGHT = /T00:00:00\.000Z$/;

/** A value of the engine in the form of an answer; nodes, relationships and paths as `Cell` says. */
export function cellOf(value: Raw): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  // The engine gives days and moments alike as a Date; a graph has days only.
  if (isDate(value)) return value.toISOString().replace(MIDNIGHT, "");
  if (Array.isArray(value)) return value.map(cellOf);
  return typeof value === "object" ? objectOf(Object.entries(value)) : null;
}

function objectOf(entries: readonly (readonly [string, Raw])[]): Cell {
  const { _label: label, _id, _src, _dst, _nodes: nodes, _rels: relationships, ...rest } = Object.fromEntries(entries);
  if (nodes !== undefined && relationships !== undefined) {
    return { nodes: cellOf(nodes), relationships: cellOf(relationships) };
  }
  const properties = Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, cellOf(one)]));
  if (_id === undefined) return properties;
  const first = _src === undefined ? { labels: [cellOf(label)] } : { type: cellOf(label) };
  return entityCell({ ...first, id: properties["id"] ?? null }, properties);
}
