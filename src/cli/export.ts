/** `xingji export`: the graph of a build, or a part of it, as files for other programs. */

import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { Argument, InvalidArgumentError, Option, type Command } from "commander";

import { assemble } from "../assemble";
import { UsageError } from "../errors";
import { exportGraph, FORMATS, PROJECTIONS, type ExportFile, type Format, type Projection } from "../exports";
import type { Role } from "../model";
import { Notebook, writeSite, type SiteData } from "../server";
import { temporaryFoldersTo } from "../temporary";
import { hashOfAll, openBuild } from "./belonging";
import { packsOf, requireNoFile, type BuildDirectory } from "./directory";
import { loadRecords } from "./loaded-records";
import { checkOutline, outlineOption } from "./outline";
import {
  dictionariesOption,
  graphOption,
  loadDictionaries,
  type PackOptions,
  parseDate,
  repeatedOption,
  withoutOption,
} from "./options";
import { pagesAlong } from "./site-pages";
import type { Terminal } from "./terminal";
import { readVersion } from "./version";
import { VIEWER } from "./view";
import { writeTogether, writeWhole } from "./whole";

interface ExportOptions extends PackOptions {
  readonly graph: string;
  readonly projection?: readonly Projection[];
  readonly from?: string;
  readonly to?: string;
  readonly kind: readonly string[];
  readonly role: readonly string[];
  readonly sure?: true;
  readonly only?: string;
  readonly minWeight?: number;
  readonly statistics?: true;
  readonly raw?: true;
  readonly outline?: string;
  readonly pages?: true;
}

const STANDARD_OUTPUT = "-";

/** The viewer with the file `json` in it: no graph file but a place to look at one, and so no format like the others. */
const SITE = "site";
const SITE_SUMMARY = "a folder: the viewer with the graph in it, for any web server and from disk";

const formats: Readonly<Record<string, Format>> = FORMATS;

/** `a, b and c`; `a, b or c`. */
const [AND, OR] = [new Intl.ListFormat("en-GB"), new Intl.ListFormat("en-GB", { type: "disjunction" })];

/** What is written as several files. */
const FOLDERS = [...Object.keys(formats).filter((name) => formats[name]!.folder), SITE];

const listed = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([name, means]) => `  ${name.padEnd(12)} ${means}`)
    .join("\n");

const DESCRIPTION = `Writes the graph of an earlier build, or a part of it, for other programs. The formats:
${listed({ ...Object.fromEntries(Object.entries(formats).map(([name, { summary }]) => [name, summary])), [SITE]: SITE_SUMMARY })}
The projections:
${listed(Object.fromEntries(Object.entries(PROJECTIONS).map(([name, { means }]) => [name, means])))}`;

/** Adds `export` to the program. */
export function addExport(program: Command, terminal: Terminal): void {
  const command = program
    .command("export")
    .summary("write the graph as a file")
    .description(DESCRIPTION)
    .addArgument(new Argument("<format>", "the form of the file").choices([...Object.keys(formats), SITE]))
    .argument(
      "[file]",
      `the file or, for ${AND.format(FOLDERS)}, the folder to write; - is standard output`,
      STANDARD_OUTPUT,
    )
    .addOption(graphOption());
  addPartOptions(command)
    .option("--statistics", "in networks, the measures of every node: degree, strength, betweenness, core, …")
    .option("--raw", "in tables, keep cells that begin like a formula; a spreadsheet runs them")
    .addOption(outlineOption(`in ${SITE}, `))
    .option("--pages", `in ${SITE}, take the pages along, with pictures of what was printed`)
    .addOption(dictionariesOption())
    .addOption(withoutOption())
    .addHelpText("after", EXAMPLES)
    .action((format: string, file: string, options: ExportOptions) => writeExport(format, file, options, terminal));
}

/** Which part of the graph is written. */
function addPartOptions(command: Command): Command {
  return command
    .addOption(
      repeatedOption("--projection <name>", "what is drawn; several are drawn together", Object.keys(PROJECTIONS)),
    )
    .addOption(
      new Option("--from <date>", "only events on this day, such as 2022-04-14, or later").argParser(parseDate),
    )
    .addOption(new Option("--to <date>", "only events on this day or earlier").argParser(parseDate))
    .addOption(
      repeatedOption("--kind <kind>", "only events of a type (visit) or at sites of a kind (hospital)").default(
        [],
        "all",
      ),
    )
    .addOption(
      repeatedOption("--role <role>", `only who took part as this (${OR.format(ROLES)})`, ROLES).default([], "all"),
    )
    .option(
      "--sure",
      "only what is sure: no name that may be nobody's or no site's, nobody who may have taken part, and no site where an event may have been",
    )
    .option(
      "--only <file>",
      "only what a file names, a key a line: Person:…, Place:…, Facility:…, Event:…, VISITED:…, APPEARED_WITH:…",
    )
    .addOption(
      new Option("--min-weight <n>", "leave out edges that weigh less, then nodes without any").argParser(parseWeight),
    );
}

const ROLES = ["lead", "chair", "speak", "accompany", "attend"] as const satisfies readonly Role[];

const EXAMPLES = `
Examples:
  $ xingji export gexf yongkang.gexf
  $ xingji export gexf --projection appearances --from 2022-04-01 --min-weight 0.5 > april.gexf
  $ xingji export appearances appearances.csv && xingji export codebook codebook.md
  $ xingji export neo4j-csv import && cd import && neo4j-admin database import full neo4j @import.args
  $ xingji export site public/yongkang
  $ xingji export site private/yongkang --pages`;

async function writeExport(name: string, file: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  refuseMisfits(name, file, options);
  const { graph, outline, dictionaries, without, pages } = options;
  const under = outline === undefined ? {} : { outline: readFileSync(checkOutline(outline), "utf8") };
  const directory = await openBuild(graph, ["records"]);
  const records = loadRecords(directory);
  const lexicon = loadDictionaries({ dictionaries: packsOf(directory, dictionaries), without });
  const { files, undated, nothing } = exportGraph(assemble(records, lexicon), formats[name] ?? FORMATS.json, {
    ...chosenOf(options),
    coordinatesOf: lexicon.coordinatesOf,
    pages: new Map(records.map((record) => [record.source, record])),
    provenance: {
      version: readVersion(),
      records: hashOfAll([readFileSync(directory.records)]),
      dictionaries: lexicon.hash,
      options: optionsAsGiven(options),
    },
  });
  sayUndated(undated, terminal);
  if (name === SITE) {
    const along = pages ? await pagesAlong(directory, records, terminal) : {};
    await writeSiteAt(file, directory, { dataset: [...files[0]!.chunks()].join(""), ...under, ...along });
  } else if (FOLDERS.includes(name)) await writeFolder(file, files);
  else await writeFile(file, files[0]!, terminal);
  const why = nothing();
  if (why !== undefined) terminal.say(why);
}

/** @throws UsageError for options that say nothing together, or nothing of this format */
function refuseMisfits(name: string, file: string, { from, to, outline, pages }: ExportOptions): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${from} --to ${to}: no day is in between; give the earlier day first`);
  if (FOLDERS.includes(name) && file === STANDARD_OUTPUT)
    throw new UsageError(`${name} is several files; name a folder for them`);
  if (outline !== undefined && name !== SITE) throw new UsageError(`--outline is for ${SITE}, which has a map`);
  if (pages && name !== SITE) throw new UsageError(`--pages is for ${SITE}, in which sentences open their pages`);
  if (name === SITE) requireNoFile(file, "name another");
}

/** What of the graph is asked for, in the words of the exports. */
function chosenOf(options: ExportOptions): Omit<Parameters<typeof exportGraph>[2], "provenance"> {
  const { from, to, kind, role, sure, only, projection, minWeight, statistics, raw } = options;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    kinds: kind,
    roles: role,
    ...(sure && { sure }),
    ...(only !== undefined && { only: readKeys(only) }),
    ...(projection && { projections: projection }),
    ...(minWeight !== undefined && { minWeight }),
    ...(statistics && { statistics }),
    ...(raw && { raw }),
  };
}

async function writeSiteAt(
  folder: string,
  directory: BuildDirectory,
  data: Omit<SiteData, "built" | "notebook">,
): Promise<void> {
  const notebook = JSON.stringify(new Notebook(directory.notebook).read());
  const built = JSON.stringify(statSync(directory.records).mtime.toISOString().slice(0, 10));
  await writeSite({ ...data, built, notebook }, VIEWER, folder);
}

function sayUndated(undated: number, terminal: Terminal): void {
  if (undated === 1) terminal.say("1 event without a whole date is left out");
  else if (undated > 1) terminal.say(`${undated} events without a whole date are left out`);
}

async function writeFile(file: string, { chunks }: ExportFile, terminal: Terminal): Promise<void> {
  if (file !== STANDARD_OUTPUT) return writeWhole(file, chunks);
  for (const chunk of chunks()) await terminal.print(chunk);
}

async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  const all = files.map(({ name, chunks }) => ({ file: join(folder, name), chunks }));
  requireNoFile(folder, "name another");
  const made = all.flatMap(({ file }) => temporaryFoldersTo(dirname(file)) ?? []);
  try {
    await writeTogether(all);
    for (const one of made) one.keep();
  } finally {
    for (const one of made) one.remove();
  }
}

/** @throws UsageError when the file cannot be read or names nothing */
function readKeys(file: string): ReadonlySet<string> {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, "utf8").split(/\r?\n/);
  } catch (error) {
    throw new UsageError(`--only ${file}: cannot be read; name a file with a key a line`, { cause: error });
  }
  const keys = new Set(lines.filter((line) => line !== ""));
  const wrong = [...keys].find((key) => !/^(Person|Place|Facility|Event|VISITED|APPEARED_WITH):/.test(key));
  if (keys.size === 0) throw new UsageError(`--only ${file}: names nothing; give a key a line`);
  if (wrong !== undefined)
    throw new UsageError(
      `--only ${file}: "${wrong}" is no key; one is Person:…, Place:…, Facility:…, Event:…, VISITED:… or APPEARED_WITH:…`,
    );
  return keys;
}

/** What was chosen of the graph: `--from 2022-04-01 --kind hospital --sure`. */
function optionsAsGiven({ from, to, kind, role, sure, only }: ExportOptions): string {
  return Object.entries({ from, to, kind, role, sure, only })
    .flatMap(([name, values]) =>
      [values ?? []].flat().map((value) => (value === true ? `--${name}` : `--${name} ${value}`)),
    )
    .join(" ");
}

function parseWeight(text: string): number {
  const weight = Number(text);
  if (!(weight > 0)) throw new InvalidArgumentError("Give a number greater than 0, such as 0.5.");
  return weight;
}
