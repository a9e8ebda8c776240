/** `xingji query`: a question to a store, in Cypher or as a recipe's name, and its answer in the form that is asked for. */

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import { Option, type Command } from "commander";

import { UsageError } from "../errors";
import {
  bindParameters,
  checkNames,
  findRecipe,
  leftOut,
  listRecipes,
  usage,
  whyEmpty,
  type Recipe,
  type Values,
} from "../recipes";
import { QueryError, type GraphStore, type QueryOptions as Reading, type Table } from "../stores";
import { openBuild } from "./belonging";
import { notBuilt } from "./directory";
import { graphOption, parseLimit, parseParameter, parseSeconds } from "./options";
import { openNamedStore, storeOption } from "./store";
import { drawFault, FORMATS, formatTable, type Format } from "./table";
import type { Terminal } from "./terminal";

interface QueryOptions {
  readonly graph: string;
  readonly store?: string;
  readonly format: Format;
  readonly limit?: number;
  readonly timeout: number;
  readonly raw?: true;
  readonly list?: true;
  readonly param: Readonly<Record<string, unknown>>;
}

/** How many rows a table shows unless told otherwise; the other formats are for programs, and give all. */
const TABLE_ROWS = 1000;

/** Adds `query` to the program. */
export function addQuery(program: Command, terminal: Terminal): void {
  program
    .command("query")
    .summary("ask the graph a question, in Cypher or by the name of a recipe")
    .usage(
      "[options] <cypher>\n       xingji query [options] <recipe> [--parameter value]...\n       xingji query --list",
    )
    .description("Asks the graph a question, in Cypher or by the name of a recipe. Nothing is ever changed by it.")
    .argument("[question...]", "the question, or a recipe and its parameters")
    .allowUnknownOption()
    .addOption(new Option("--list", "list the recipes, with what each asks and of what").conflicts("store"))
    .addOption(graphOption())
    .addOption(storeOption("the store to ask").conflicts("graph"))
    .addOption(new Option("--format <format>", "how the answer is printed").choices(FORMATS).default("table"))
    .addOption(
      new Option("--limit <rows>", `the most rows to print, 0 for all; a table has ${TABLE_ROWS} by default`).argParser(
        parseLimit,
      ),
    )
    .option("--raw", "as csv, keep cells that begin like a formula; a spreadsheet runs them")
    .addOption(new Option("--timeout <seconds>", "how long an answer may take").argParser(parseSeconds).default(120))
    .addOption(
      new Option("--param <name=value>", "a parameter of the Cypher, name:type=value for a given type; may be repeated")
        .argParser(parseParameter)
        .default({}, "none"),
    )
    .addHelpText("after", EXAMPLE)
    .action((words: readonly string[], options: QueryOptions) => query(words, options, terminal));
}

const EXAMPLE = `
Examples:
  $ xingji query itinerary --person 章旭升 --since 2022-01-01
  $ xingji query "MATCH (p:Person)-[v:VISITED]->(f:Facility) RETURN p.name, f.name, v.times ORDER BY f.name"
  $ xingji query 'MATCH (p:Person {name: $name})-[h:HOLDS]->(t:Title) RETURN t.name' --param name=章旭升 --format csv`;

async function query(words: readonly string[], options: QueryOptions, terminal: Terminal): Promise<void> {
  if (options.list) return terminal.print(listRecipes().map(describe).join("\n"));
  const ask = questionOf(words, options.param);
  const { limit = options.format === "table" ? TABLE_ROWS : 0 } = options;
  const directory = await openBuild(options.graph, options.store === undefined ? ["store"] : []);
  if (options.store === undefined && !existsSync(directory.store)) throw notBuilt(directory.path);
  const store = await openNamedStore(options.store ?? directory.store, terminal.io.env, { mode: "read" });
  try {
    const answer = await ask(store, { seconds: options.timeout, ...(limit > 0 && { limit }) }, terminal);
    await terminal.print(formatTable(answer, options.format, options.raw));
    if (answer.cut) terminal.say(`there are more than these ${limit} rows; --limit 0 prints all`);
  } catch (fault) {
    if (!(fault instanceof QueryError)) throw fault;
    terminal.say(fault.message);
    if (fault.position) terminal.draw(drawFault(words[0]!, fault.position));
    terminal.fail(1);
  } finally {
    await store.close();
  }
}

type Question = (store: GraphStore, reading: Reading, terminal: Terminal) => Promise<Table>;

/** One word is the name of a recipe, and what follows are its parameters. */
function questionOf([first, ...rest]: readonly string[], parameters: QueryOptions["param"]): Question {
  if (first === undefined)
    throw new UsageError("ask a question in Cypher, or give a recipe; xingji query --list shows them");
  if (first.startsWith("-")) throw new UsageError(`unknown option '${first}'`);
  if (/^[a-z-]+$/.test(first)) {
    if (Object.keys(parameters).length > 0)
      throw new UsageError(`${first} is a recipe: give --NAME VALUE, not --param`);
    const recipe = findRecipe(first);
    const values = bindParameters(recipe, valuesOf(rest));
    return async (store, reading, terminal) => {
      for (const note of await checkNames(recipe, values, store)) terminal.say(note);
      const answer = await store.query(recipe.cypher(store.engine), values, reading);
      const note = answer.rows.length === 0 ? await whyEmpty(recipe, values, store) : undefined;
      for (const said of [note, await leftOut(recipe, values, store)]) if (said !== undefined) terminal.say(said);
      return answer;
    };
  }
  const [extra] = rest;
  if (extra?.startsWith("-")) throw new UsageError(`unknown option '${extra}'`);
  if (extra !== undefined)
    throw new UsageError(`one question at a time: put quotes around it, so that "${extra}" is in it`);
  return (store, reading) => store.query(first, parameters, reading);
}

/** `--person 章旭升` and `--person=章旭升` alike. */
function valuesOf(words: readonly string[]): Values {
  const { tokens } = parseArgs({ args: [...words], strict: false, tokens: true });
  const values: Record<string, string> = {};
  let name: string | undefined;
  for (const token of tokens) {
    if (token.kind === "option") {
      name = token.value === undefined ? token.name : undefined;
      values[token.name] = token.value ?? "";
    } else if (token.kind === "positional" && name !== undefined) {
      values[name] = token.value;
      name = undefined;
    } else
      throw new UsageError(`"${token.kind === "positional" ? token.value : "--"}" is no parameter: give --NAME VALUE`);
  }
  return values;
}

/** A recipe as `--list` shows it. */
function describe(recipe: Recipe): string {
  const { title, about, parameters } = recipe;
  const width = Math.max(0, ...parameters.map(({ name }) => name.length));
  const options = parameters.map(({ name, about: { zh, en } }) => `    --${name.padEnd(width)}  ${zh} · ${en}\n`);
  return `${usage(recipe)}\n  ${title.zh} · ${title.en}\n  ${about.zh}\n  ${about.en}\n${options.join("")}`;
}
