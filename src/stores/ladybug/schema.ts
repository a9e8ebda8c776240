/** The embedded engine's tables and the form in which rows are copied into them, both derived from the model. */

import { groupBy } from "../../collections";
import {
  NODES,
  RELATIONSHIPS,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type NodeLabel,
  type PropertyType,
  type RelationshipType,
  type Value,
} from "../../model";

const TYPES: Record<PropertyType, string> = {
  string: "STRING",
  integer: "INT64",
  float: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  strings: "STRING[]",
};

/** Statements that create an empty table for every label and type. */
export function createTables(): readonly string[] {
  const nodes = Object.entries(NODES).map(
    ([label, properties]) => `CREATE NODE TABLE ${quoted(label)}(id STRING PRIMARY KEY${columns(properties)})`,
  );
  const relationships = Object.entries(RELATIONSHIPS).map(([type, { joins, properties }]) => {
    const pairs = joins.map(([from, to]) => `FROM ${quoted(from)} TO ${quoted(to)}`);
    return `CREATE REL TABLE ${quoted(type)}(${pairs.join(", ")}, id STRING${columns(properties, whileCopying)})`;
  });
  return [...nodes, ...relationships];
}

/** Statements that give the tables, once they are filled, their last form. */
export function finishTables(): readonly string[] {
  return Object.entries(RELATIONSHIPS).flatMap(([type, { properties }]) =>
    Object.keys(properties)
      .filter((name) => name !== whileCopying(name))
      .map((name) => `ALTER TABLE ${quoted(type)} RENAME ${quoted(whileCopying(name))} TO ${quoted(name)}`),
  );
}

/** The engine copies the ids of the ends into columns of a relationship that are called `from` and `to`. */
const whileCopying = (name: string): string => (name === "from" || name === "to" ? `~${name}` : name);

function columns(properties: Readonly<Record<string, PropertyType>>, nameOf = same): string {
  return Object.entries(properties)
    .map(([name, type]) => `, ${quoted(nameOf(name))} ${TYPES[type]}`)
    .join("");
}

/** The rows of one table, or of one pair of labels of a relationship, as lines of CSV and the statement that reads them. */
interface Copy {
  readonly rows: number;
  lines(): Iterable<string>;
  statement(file: string): string;
}

/** Nodes first, since relationships look for them. */
export function copiesOf(graph: Graph): readonly Copy[] {
  const nodes = groupBy(graph.nodes, ({ label }) => label);
  const relationships = groupBy(graph.relationships, ({ type, from, to }) => `${type} ${from.label} ${to.label}`);
  return [
    ...Array.from(nodes, ([label, rows]) => copyNodes(label, rows)),
    ...Array.from(relationships.values(), (rows) => copyRelationships(rows[0]!, rows)),
  ];
}

function copyNodes(label: NodeLabel, nodes: readonly GraphNode[]): Copy {
  const types = Object.entries<PropertyType>(NODES[label]);
  return {
    rows: nodes.length,
    *lines() {
      for (const { id, properties } of nodes) yield line([id], properties, types);
    },
    statement: (file) => copy(label, file, 1, types, ""),
  };
}

function copyRelationships(
  first: { type: RelationshipType; from: { label: NodeLabel }; to: { label: NodeLabel } },
  relationships: readonly GraphRelationship[],
): Copy {
  const { type, from, to } = first;
  const types = Object.entries<PropertyType>(RELATIONSHIPS[type].properties);
  return {
    rows: relationships.length,
    *lines() {
      for (const one of relationships) yield line([one.from.id, one.to.id, one.id], one.properties, types);
    },
    statement: (file) => copy(type, file, 3, types, ` (from='${from.label}', to='${to.label}')`),
  };
}

/**
 * An empty cell is null, and the engine has no other sign for it that works; so texts and lists start with a mark.
 * Empty texts inside a list are lost: the engine's own splitting drops them.
 */
const MARK = "=";
/** Before every element of a list. Neither names nor ids have it in them. */
const SEPARATOR = "\u001f";

function line(
  ids: readonly string[],
  properties: Readonly<Record<string, Value>>,
  types: readonly (readonly [string, PropertyType])[],
): string {
  return `${[...ids.map(csv), ...types.map(([name]) => cell(properties[name] ?? null))].join(",")}\n`;
}

function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return csv(MARK + value);
  return csv(MARK + value.map((text) => SEPARATOR + text).join(""));
}

function csv(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function copy(
  table: string,
  file: string,
  ids: number,
  types: readonly (readonly [string, PropertyType])[],
  options: string,
): string {
  const names = Array.from({ length: ids + types.length }, (_, at) => `c${at}`);
  const kinds = [...Array.from({ length: ids }, () => "id" as const), ...types.map(([, type]) => type)];
  const header = names.map((name, at) => `${name} ${READ_AS[kinds[at]!].type}`).join(", ");
  const values = names.map((name, at) => READ_AS[kinds[at]!].value(name)).join(", ");
  // Line ends inside a text need one reader for the whole file.
  const form = `header=false, auto_detect=false, parallel=false, delim=',', quote='"', escape='"'`;
  return `COPY ${quoted(table)} FROM (LOAD WITH HEADERS (${header}) FROM '${pattern(file)}' (${form}) RETURN ${values})${options}`;
}

const same = (name: string): string => name;
const unmarked = (name: string): string => `${name}[2:-1]`;

const READ_AS: Record<PropertyType | "id", { type: string; value: (name: string) => string }> = {
  id: { type: "STRING", value: same },
  string: { type: "STRING", value: unmarked },
  integer: { type: "INT64", value: same },
  float: { type: "DOUBLE", value: same },
  boolean: { type: "BOOLEAN", value: same },
  date: { type: "STRING", value: (name) => `CAST(${unmarked(name)} AS DATE)` },
  strings: { type: "STRING", value: (name) => unmarked(`string_split(${name}, '${SEPARATOR}')`) },
};

/** The engine takes a file name for a pattern of names, in which a \\ cannot be written; the file is alone in its folder. */
function pattern(file: string): string {
  const backslash = process.platform === "win32" ? "/" : "?";
  return file.replaceAll(/[[*?]/g, "[$&]").replaceAll("\\", backslash).replaceAll("'", "\\'");
}

/** `AT`, `OF` and `order` are words of the language. */
function quoted(name: string): string {
  return `\`${name}\``;
}
