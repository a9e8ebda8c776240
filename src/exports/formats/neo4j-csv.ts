/** Tables for `neo4j-admin database import full`, which fills a new database faster than any server takes statements. */
import type { NodeLabel, PropertyType, Value } from "../../model";
import { type Column, schemaColumns, schemaEdgeColumns } from "../columns";
import { type CsvCell, mapped, writeCsv } from "../csv";
import type { Format } from "../format";
import type { Join, Network } from "../network";

/** The command's options, which it reads when it is given `@import.args`. */
const ARGUMENTS = "import.args";

/** Neo4j wants a table for each label, and one for each type between two labels: `AT.Event.Place.csv`. */
export const neo4jCsv: Format = {
  summary: `neo4j-admin database import full neo4j @${ARGUMENTS}`,
  projections: ["full"],
  folder: true,
  files: ({ network }) => {
    const { entities, joins } = network;
    return [
      ...entities.map((entity) => ({ name: nodesFile(entity), chunks: () => writeNodes(network, entity) })),
      ...joins.map((join) => ({ name: edgesFile(join), chunks: () => writeEdges(network, join) })),
      { name: ARGUMENTS, chunks: () => writeArguments(entities, joins) },
    ];
  },
};

const nodesFile = (entity: NodeLabel): string => `${entity}.csv`;
const edgesFile = ({ relationship, from, to }: Join): string => `${relationship}.${from}.${to}.csv`;

/** Between the texts of a list. Never in one, as control characters are taken out. */
const SEPARATOR = "\u001f";

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: "string",
  integer: "long",
  float: "double",
  boolean: "boolean",
  date: "date",
  strings: "string[]",
};

/** Texts stand in quotes, also empty ones, and null is nothing at all. */
const FORM = { quoted_string: true };

/** Ids count among the nodes of a label. */
function* writeNodes(network: Network, entity: NodeLabel): Iterable<string> {
  const columns = [...schemaColumns(entity), ...network.measures];
  const rows = mapped(network.nodes(entity), ({ id, values }) => [id, ...cells(columns, values)]);
  yield* writeCsv([`id:ID(${entity})`, ...headers(columns)], rows, FORM);
}

function* writeEdges(network: Network, join: Join): Iterable<string> {
  const columns = schemaEdgeColumns(join.relationship);
  const rows = mapped(network.edges(join), ({ id, ends, values }) => [...ends, id, ...cells(columns, values)]);
  const header = [`:START_ID(${join.from})`, `:END_ID(${join.to})`, "id:string", ...headers(columns)];
  yield* writeCsv(header, rows, FORM);
}

function headers(columns: readonly Column[]): readonly string[] {
  return columns.map(({ name, type }) => `${name}:${TYPES[type]}`);
}

function cells(columns: readonly Column[], values: Readonly<Record<string, Value>>): readonly CsvCell[] {
  return columns.map(({ name }) => {
    const value = values[name] ?? null;
    if (typeof value === "boolean") return String(value);
    return typeof value === "object" && value !== null ? value.join(SEPARATOR) : value;
  });
}

function* writeArguments(entities: readonly NodeLabel[], joins: readonly Join[]): Iterable<string> {
  for (const entity of entities) yield `--nodes=${entity}=${nodesFile(entity)}\n`;
  for (const join of joins) yield `--relationships=${join.relationship}=${edgesFile(join)}\n`;
  yield "--multiline-fields=true\n--array-delimiter=U+001F\n";
}
