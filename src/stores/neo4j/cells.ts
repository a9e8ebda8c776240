/** Values on their way to a Neo4j server and back. */

import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type Path,
} from "neo4j-driver";

import type { PropertyType, Value } from "../../model";
import { entityCell } from "../cells";
import { BOOKKEEPING, OWN_LABEL } from "./names";
import type { Cell } from "../store";

/** The driver sends a plain number as a float, and a text as a text. */
export function toServer(value: Value, type: PropertyType): unknown {
  if (value === null) return null;
  if (type === "integer" && typeof value === "number") return neo4j.int(value);
  if (type === "date" && typeof value === "string") {
    const [year, month, day] = value.split("-").map(Number);
    return new neo4j.types.Date(year!, month!, day!);
  }
  return value;
}

/** A parameter of a user's query: whole numbers, at any depth, become integers, as `LIMIT $n` needs them. */
export function parameterToServer(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(parameterToServer);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, parameterToServer(one)]));
}

/** A value of the driver in the form of an answer; nodes, relationships and paths as `Cell` says, without our bookkeeping. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(cellOf);
  if (isNode(value)) return nodeCell(value);
  if (isRelationship(value)) return relationshipCell(value);
  if (isPath(value)) return pathCell(value);
  if (isTemporal(value) || isPoint(value)) return value.toString();
  return typeof value === "object" ? recordOf(value) : null;
}

type Temporal = InstanceType<
  (typeof neo4j.types)["Date" | "DateTime" | "LocalDateTime" | "LocalTime" | "Time" | "Duration"]
>;

function isTemporal(value: unknown): value is Temporal {
  return [isDate, isDateTime, isLocalDateTime, isTime, isLocalTime, isDuration].some((is) => is(value));
}

function nodeCell({ labels, properties }: { labels: string[]; properties: object }): Cell {
  const shown = shownProperties(properties);
  return entityCell({ labels: labels.filter((label) => label !== OWN_LABEL), id: shown["id"] ?? null }, shown);
}

function relationshipCell({ type, properties }: { type: string; properties: object }): Cell {
  const shown = shownProperties(properties);
  return entityCell({ type, id: shown["id"] ?? null }, shown);
}

function pathCell({ start, segments }: Path): Cell {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(nodeCell),
    relationships: segments.map(({ relationship }) => relationshipCell(relationship)),
  };
}

function shownProperties(properties: object): Record<string, Cell> {
  return Object.fromEntries(Object.entries(recordOf(properties)).filter(([name]) => !BOOKKEEPING.has(name)));
}

function recordOf(value: object): Record<string, Cell> {
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cellOf(one)]));
}
