/** `xingji query`: one Cypher question to a store, its answer as a table, CSV or JSON. */

import { existsSync } from "node:fs";

import { Option, type Command } from "commander";

import { buildDirectory, notBuilt } from "./directory";
import { graphOption, parseParameter } from "./options";
import { openNamedStore, storeOption } from "./store";
import { FORMATS, formatTable, type Format } from "./table";
import type { Terminal } from "./terminal";

interface QueryOptions {
  readonly graph: string;
  readonly store?: string;
  readonly format: Format;
  readonly param: Readonly<Record<string, unknown>>;
}

/** Adds `query` to the program. */
export function addQuery(program: Command, terminal: Terminal): void {
  program
    .command("query")
    .summary("ask the graph a question in Cypher")
    .description("Asks the graph a question in Cypher. Nothing is ever changed by it.")
    .argument("<cypher>", "the question")
    .addOption(graphOption())
    .addOption(storeOption("the store to ask").conflicts("graph"))
    .addOption(new Option("--format <format>", "how the answer is printed").choices(FORMATS).default("table"))
    .addOption(
      new Option("--param <name=value>", "a parameter of the question; may be repeated")
        .argParser(parseParameter)
        .default({}, "none"),
    )
    .addHelpText("after", EXAMPLE)
    .action((cypher: string, options: QueryOptions) => query(cypher, options, terminal));
}

const EXAMPLE = `
Examples:
  $ xingji query "MATCH (p:Person)-[v:VISITED]->(f:Facility) RETURN p.name, f.name, v.times ORDER BY f.name"
  $ xingji query 'MATCH (p:Person {name: $name})-[h:HOLDS]->(t:Title) RETURN t.name' --param name=章旭升 --format csv`;

async function query(cypher: string, options: QueryOptions, terminal: Terminal): Promise<void> {
  const directory = buildDirectory(options.graph);
  if (options.store === undefined && !existsSync(directory.store)) throw notBuilt(directory.path);
  const store = await openNamedStore(options.store ?? directory.store, terminal.io.env, { mode: "read" });
  try {
    await terminal.print(formatTable(await store.query(cypher, options.param), options.format));
  } finally {
    await store.close();
  }
}
