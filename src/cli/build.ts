/** `xingji build`: pages in; records, the store and the viewer's dataset out. */

import { Option, type Command } from "commander";

import { StoreError } from "../errors";
import type { BuildCommand } from "../server";
import { engineOf } from "../stores";
import { undoAtEnd } from "../temporary";
import { buildBefore, readBefore, saidBefore, type Before } from "./build-before";
import {
  buildDirectory,
  createFolder,
  missingFolders,
  namesOf,
  packsOf,
  removeEmpty,
  requireNoFile,
} from "./directory";
import { findInput, type Input, type Reading } from "./input";
import { Journal } from "./journal";
import {
  addPageOptions,
  DEFAULT_DIRECTORY,
  packArgs,
  PAGES,
  parseYear,
  prepare,
  quietOption,
  type PageOptions,
} from "./options";
import { requireOwnPlaces } from "./ownership";
import { readRecordsOf, type PagesRead } from "./page-records";
import { Progress } from "./progress";
import { settle } from "./replacing";
import { inputHash } from "./seal";
import { Stages } from "./stages";
import { stampOf } from "./stamp";
import { openNamedStore, storeOption } from "./store";
import type { Io, Terminal } from "./terminal";
import { sayWritten, writeBuild, type Onlookers, type ToBuild } from "./write-build";

interface BuildOptions extends PageOptions {
  readonly out: string;
  readonly store?: string;
  readonly year?: string;
  readonly quiet?: true;
}

/** Adds `build` to the program. */
export function addBuild(program: Command, terminal: Terminal): void {
  const command = program
    .command("build")
    .summary("build the graph of pages")
    .description(
      "Reads newspaper pages and writes into a folder: records.jsonl (what each page says), graph.json (for\n" +
        "the viewer), graph.lbug (the embedded store), build.json (how it was called, and which files are of\n" +
        "one build), records.index and graph.index (what need not be read again, and what was in the graph).\n" +
        "With --store the graph goes there, and no graph.lbug of an earlier build is left to answer. Building\n" +
        "again reads what has changed, says what that changes in the graph, and replaces what a build wrote,\n" +
        "all of it at once, and nothing else; a build that was killed goes on where it was. What cannot be\n" +
        "read is named on stderr; the rest is built all the same, and the status is 1.",
    )
    .argument("<files...>", PAGES)
    .option("--out <dir>", "the folder to write", DEFAULT_DIRECTORY)
    .addOption(storeOption("the store to load"))
    .addOption(
      new Option("--year <year>", "the year of days without one (7月28日) on pages without a date").argParser(
        parseYear,
      ),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  $ xingji build examples --out xingji-graph\n" +
        "  $ NEO4J_PASSWORD=… xingji build pages/ --store bolt://localhost:7687",
    )
    .addOption(quietOption());
  addPageOptions(command);
  command.action((files: readonly string[], options: BuildOptions) => build(files, options, terminal));
}

/** What to do where the folder cannot be written. */
const ELSEWHERE = "name another with --out";

async function build(names: readonly string[], options: BuildOptions, terminal: Terminal): Promise<void> {
  const { out, store, year, quiet, ...pageOptions } = options;
  const onlookers = { terminal, stages: new Stages(), progress: new Progress(terminal.io.stderr, quiet) };
  const directory = buildDirectory(out);
  requireNoFile(out, ELSEWHERE);
  await requireOwnPlaces(directory, store);
  settle(directory);
  const dictionaries = packsOf(directory, pageOptions.dictionaries);
  const { lexicon, hints, reading } = prepare({ ...pageOptions, dictionaries }, terminal.io);
  onlookers.stages.end("dictionaries");
  const setting = { ...reading, ...(year !== undefined && { year }) };
  const stamp = stampOf(dictionaries, hints, setting);
  if (store !== undefined && engineOf(store) === "neo4j") await requireStore(store, terminal.io.env);
  const missing = missingFolders(out);
  undoAtEnd(() => removeEmpty(missing));
  const journal = new Journal(out, stamp);
  try {
    const before = buildBefore(directory, stamp);
    const input = findInput(namesOf(directory, names), hints, out);
    const read = await recordsOf(input, setting, { before, journal }, onlookers);
    for (const problem of read.problems) terminal.report(problem);
    if (read.records.length === 0) {
      terminal.say(`nothing could be read, so ${out} is left as it is`);
      terminal.fail(1);
      return;
    }
    createFolder(directory.path, ELSEWHERE);
    const toBuild = { directory, ...read, stamp, lexicon, call: commandOf(names, options), store };
    const unchanged = saidBefore(toBuild, before);
    const written = unchanged ?? (await writeBuild(toBuild, onlookers));
    journal.remove();
    const headline = `${store ?? out}: ${unchanged ? UNCHANGED : "built in"} ${onlookers.stages.summary()}`;
    await sayWritten(written, headline, read, { terminal, quiet });
  } catch (fault) {
    // A server that has gone will be there again; a disk that is full needs room.
    if (store === undefined || engineOf(store) !== "neo4j" || !(fault instanceof StoreError)) journal.remove();
    removeEmpty(missing);
    throw fault;
  }
}

const UNCHANGED = "is as it was, looked through in";

/** That a server cannot be reached is said before pages are read for an hour. */
async function requireStore(address: string, env: Io["env"]): Promise<void> {
  await (await openNamedStore(address, env, { mode: "write" })).close();
}

/** The records of all pages: those that are as they were, from before, and the others made; and the hash of what was read. */
async function recordsOf(
  input: Input,
  reading: Reading,
  { before, journal }: { readonly before: Before | undefined; readonly journal: Journal },
  { stages, progress }: Onlookers,
): Promise<PagesRead & Pick<ToBuild, "input">> {
  const sum = await inputHash(input);
  const same = readBefore(before, journal.stamp, sum);
  if (same !== undefined) stages.end("looking");
  if (same !== undefined) return { ...same, input: sum };
  try {
    const read = await readRecordsOf(input, reading, journal, before?.index, (stage, { bytes, total, pages }) => {
      if (stage === "reading" && !stages.has("looking")) stages.end("looking");
      progress.show(stage, { done: bytes, total, count: pages, unit: "pages" });
    });
    // What is wrong with pages must be said each time.
    return { ...read, input: read.problems.length === 0 ? sum : null };
  } finally {
    journal.close();
    progress.clear();
    stages.end("reading");
  }
}

/** The call once more, from the folder that its paths count from. */
function commandOf(names: readonly string[], options: BuildOptions): BuildCommand {
  const { out, store, year, dictionaries, without, home, published, publication, encoding, maxSize, pageTimeout } =
    options;
  const single = {
    out,
    store,
    year,
    home,
    published,
    publication,
    encoding,
    "max-size": String(maxSize),
    "page-timeout": String(pageTimeout),
  };
  const given = Object.entries(single).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return { args: [...given, ...packArgs({ dictionaries, without }), "--", ...names], folder: process.cwd() };
}
