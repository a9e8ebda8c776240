/** `xingji build`: pages in; records, the store and the viewer's dataset out. */

import { writeFile } from "node:fs/promises";

import { Option, type Command } from "commander";

import { assemble } from "../assemble";
import type { Problem } from "../errors";
import { inChunks, writeJson } from "../exports";
import type { Lexicon } from "../lexicon";
import type { Graph, NodeLabel, PageRecord } from "../model";
import { withYear } from "../resolve";
import type { BuildCommand } from "../server";
import { buildHash, hashOfAll } from "./belonging";
import { doubtsOf } from "./doubts";
import {
  buildDirectory,
  createFolder,
  namesOf,
  packsOf,
  requireNoFile,
  type BuildDirectory,
  type Manifest,
} from "./directory";
import { findInput, type Input, type Reading } from "./input";
import { addPageOptions, DEFAULT_DIRECTORY, PAGES, parseYear, prepare, type PageOptions } from "./options";
import { requireOwnPlaces } from "./ownership";
import { Pages } from "./pages";
import { Progress } from "./progress";
import { replaceBuild } from "./replacing";
import { sayForReview } from "./review";
import { openNamedStore, storeOption } from "./store";
import type { Terminal } from "./terminal";

interface BuildOptions extends PageOptions {
  readonly out: string;
  readonly store?: string;
  readonly year?: string;
}

/** Adds `build` to the program. */
export function addBuild(program: Command, terminal: Terminal): void {
  const command = program
    .command("build")
    .summary("build the graph of pages")
    .description(
      "Reads newspaper pages and writes into a folder: records.jsonl (what each page says), graph.json (for\n" +
        "the viewer), graph.lbug (the embedded store) and build.json (how it was called, and which\n" +
        "files are of one build). With --store the graph goes there, and no graph.lbug of an earlier build is\n" +
        "left to answer. Building again replaces what a build wrote, all of it at once, and nothing else.\n" +
        "What cannot be read is named on stderr; the rest is built all the same, and the status is 1.",
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
    );
  addPageOptions(command);
  command.action((files: readonly string[], options: BuildOptions) => build(files, options, terminal));
}

/** What to do where the folder cannot be written. */
const ELSEWHERE = "name another with --out";

async function build(names: readonly string[], options: BuildOptions, terminal: Terminal): Promise<void> {
  const { out, store, year, ...pageOptions } = options;
  const began = performance.now();
  const directory = buildDirectory(out);
  requireNoFile(out, ELSEWHERE);
  await requireOwnPlaces(directory, store);
  const dictionaries = packsOf(directory, pageOptions.dictionaries);
  const { lexicon, hints, reading } = prepare({ ...pageOptions, dictionaries }, terminal.io);
  const input = findInput(namesOf(directory, names), hints, out);
  const { records: read, problems } = await recordsOf(input, reading, terminal);
  const records = year === undefined ? read : read.map((record) => withYear(record, year));
  for (const problem of problems) terminal.report(problem);
  if (records.length === 0) {
    terminal.say(`nothing could be read, so ${out} is left as it is`);
    return;
  }
  createFolder(directory.path, ELSEWHERE);
  const graph = assemble(records, lexicon);
  const built = { records, graph, lexicon, call: { ...commandOf(names, options), embedded: store === undefined } };
  await replaceBuild(directory, (staged) =>
    writeAll(staged, built, (hash) => loadStore(graph, hash, store ?? staged.store, terminal)),
  );
  sayForReview(graph, terminal);
  const seconds = (performance.now() - began) / 1000;
  await terminal.print(summarise(records, graph, problems, `${store ?? out}: built in ${seconds.toFixed(1)} s`));
  await terminal.print(doubtsOf(records, problems));
}

/** Writes all files of the build beside their places, and loads the store that was named. */
async function writeAll(
  staged: BuildDirectory,
  { records, graph, lexicon, call }: Built,
  load: (hash: string) => Promise<void>,
): Promise<void> {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`);
  const written = hashOfAll(lines);
  const hash = buildHash(written, lexicon.hash);
  const manifest: Manifest = { ...call, build: hash, records: written };
  const pages = new Map(records.map((record) => [record.source, record]));
  const dataset = inChunks(writeJson(graph, { coordinatesOf: lexicon.coordinatesOf, pages }, hash));
  await writeFile(staged.records, lines, { flush: true });
  await writeFile(staged.graph, dataset, { flush: true });
  await writeFile(staged.command, `${JSON.stringify(manifest)}\n`, { flush: true });
  await load(hash);
}

/** What a build has made, to be written. */
interface Built {
  readonly records: readonly PageRecord[];
  readonly graph: Graph;
  readonly lexicon: Lexicon;
  readonly call: BuildCommand & Pick<Manifest, "embedded">;
}

/** The call once more, from the folder that its paths count from. */
function commandOf(names: readonly string[], options: BuildOptions): BuildCommand {
  const { out, store, year, dictionaries, home, published, publication, encoding, maxSize, pageTimeout } = options;
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
  const packs = dictionaries.flatMap((pack) => ["--dictionaries", pack]);
  return { args: [...given, ...packs, "--", ...names], folder: process.cwd() };
}

async function recordsOf(
  input: Input,
  reading: Reading,
  { io }: Terminal,
): Promise<{ records: readonly PageRecord[]; problems: readonly Problem[] }> {
  const found = { records: [] as PageRecord[], problems: [...input.problems] };
  const progress = new Progress(io.stderr);
  const total = input.files.length;
  const pages = await Pages.of(input.files, reading, (done) => progress.show("looking", done, total));
  for await (const result of pages.each("record", (done) => progress.show("reading", done, total))) {
    if ("problem" in result) found.problems.push(result.problem);
    else found.records.push(result.made);
  }
  progress.clear();
  found.records.sort((a, b) => (a.source < b.source ? -1 : 1));
  return found;
}

async function loadStore(graph: Graph, hash: string, address: string, { io }: Terminal): Promise<void> {
  const progress = new Progress(io.stderr);
  const store = await openNamedStore(address, io.env, {
    mode: "write",
    build: hash,
    onProgress: (done, total) => progress.show("loading", done, total),
  });
  try {
    await store.load(graph);
  } finally {
    progress.clear();
    await store.close();
  }
}

const COUNTED: readonly (readonly [NodeLabel, string])[] = [
  ["Article", "articles"],
  ["Person", "persons"],
  ["Place", "places"],
  ["Facility", "facilities"],
  ["Event", "events"],
];

function summarise(
  records: readonly PageRecord[],
  graph: Graph,
  problems: readonly Problem[],
  headline: string,
): string {
  const rows: (readonly [string, number])[] = [
    ["pages", records.length],
    ...kindsOf(records),
    ...storylessOf(records),
    ...COUNTED.map(([label, name]) => [name, graph.nodes.filter((node) => node.label === label).length] as const),
    ["relationships", graph.relationships.length],
    ["not read", problems.length],
  ];
  return `${headline}\n${rows.map(([name, count]) => `  ${name.padEnd(14)}${String(count).padStart(8)}\n`).join("")}`;
}

/** How many pages of each kind, where there are several. */
function kindsOf(records: readonly PageRecord[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { format = "txt" } of records) counts.set(format, (counts.get(format) ?? 0) + 1);
  return counts.size < 2
    ? []
    : [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([format, count]) => [`  of ${format}`, count]);
}

/** How many pages were read of which nothing came: they may be advertisements, or not be what they seem. */
function storylessOf(records: readonly PageRecord[]): readonly (readonly [string, number])[] {
  const without = records.filter(({ articles }) => articles.length === 0).length;
  return without === 0 ? [] : [["  no story in", without]];
}
