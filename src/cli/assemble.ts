/** `xingji assemble`: page records, from wherever they were made, in; the graph out. */

import { hash } from "node:crypto";
import { statSync } from "node:fs";

import type { Command } from "commander";

import { sortedBy } from "../collections";
import type { Problem } from "../errors";
import type { BuildCommand } from "../server";
import { undoAtEnd } from "../temporary";
import { buildDirectory, createFolder, missingFolders, packsOf, removeEmpty, requireNoFile } from "./directory";
import { doubtOf } from "./doubts";
import { problemOf } from "./fault";
import { filesLike, filesUnder, isPattern } from "./folder";
import { STANDARD_INPUT } from "./input";
import { parseRecord } from "./loaded-records";
import {
  DEFAULT_DIRECTORY,
  dictionariesOption,
  loadDictionaries,
  packArgs,
  type PackOptions,
  quietOption,
  withoutOption,
} from "./options";
import { requireOwnPlaces } from "./ownership";
import { Progress } from "./progress";
import { linesAt } from "./file-lines";
import { UNKNOWN, type Placed } from "./record-index";
import { Stages } from "./stages";
import { StandardInput } from "./standard-input";
import { storeOption } from "./store";
import type { Terminal } from "./terminal";
import { sayWritten, writeBuild } from "./write-build";

interface AssembleOptions extends PackOptions {
  readonly out: string;
  readonly store?: string;
  readonly quiet?: true;
}

/** Adds `assemble` to the program. */
export function addAssemble(program: Command, terminal: Terminal): void {
  program
    .command("assemble")
    .summary("build the graph of records made elsewhere")
    .description(
      "Reads page records, one a line as extract prints them, and writes what build writes: the graph is\n" +
        "the same to the byte as if the pages had been read here, whoever made the records, in whatever\n" +
        "order. A line that is no record is named on stderr, as is a second, different record of a page;\n" +
        "the status is then 1.",
    )
    .argument("<records...>", "files of records, folders of them, or quoted patterns; - is standard input")
    .option("--out <dir>", "the folder to write", DEFAULT_DIRECTORY)
    .addOption(storeOption("the store to load"))
    .addOption(dictionariesOption())
    .addOption(withoutOption())
    .addOption(quietOption())
    .addHelpText("after", "\nExample:\n  $ xingji assemble records/ --out xingji-graph")
    .action((names: readonly string[], options: AssembleOptions) => assembleRecords(names, options, terminal));
}

const ELSEWHERE = "name another with --out";

async function assembleRecords(
  names: readonly string[],
  { out, store, dictionaries, without, quiet }: AssembleOptions,
  terminal: Terminal,
): Promise<void> {
  const onlookers = { terminal, stages: new Stages(), progress: new Progress(terminal.io.stderr, quiet) };
  const directory = buildDirectory(out);
  requireNoFile(out, ELSEWHERE);
  await requireOwnPlaces(directory, store);
  const lexicon = loadDictionaries({ dictionaries: packsOf(directory, dictionaries), without });
  const missing = missingFolders(out);
  undoAtEnd(() => removeEmpty(missing));
  const stdin = new StandardInput({ stdin: terminal.io.stdin, maxSize: LARGEST_MISTAKE }, 0);
  try {
    const found = new FoundRecords();
    for (const file of names.flatMap(filesAt)) await found.take(file, stdin);
    for (const problem of found.problems) terminal.report(problem);
    const records = found.sorted();
    if (records.length === 0) {
      terminal.say(`no record was found, so ${out} is left as it is`);
      terminal.fail(1);
      return;
    }
    onlookers.stages.end("reading");
    createFolder(directory.path, ELSEWHERE);
    const call = callOf(names, { out, dictionaries, without, ...(store !== undefined && { store }) });
    const written = await writeBuild(
      { directory, records, stamp: UNKNOWN, input: null, lexicon, call, store },
      onlookers,
    );
    const headline = `${store ?? out}: built in ${onlookers.stages.summary()}`;
    const builtOf = { records, problems: found.problems, fresh: records.length };
    await sayWritten(written, headline, builtOf, { terminal, quiet });
  } catch (fault) {
    removeEmpty(missing);
    throw fault;
  } finally {
    stdin.close();
  }
}

/** In bytes, of standard input that holds no records. */
const LARGEST_MISTAKE = 50e6;

function callOf(names: readonly string[], { out, store, ...packs }: Omit<AssembleOptions, "quiet">): BuildCommand {
  const given = [
    ["out", out],
    ["store", store],
  ];
  const args = given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return { args: [...args, ...packArgs(packs), "--", ...names], folder: process.cwd(), command: "assemble" };
}

/** What engines write beside their results begins with an underscore (`_SUCCESS`). */
function filesAt(name: string): readonly (string | Problem)[] {
  if (name === STANDARD_INPUT) return [name];
  try {
    if (!statSync(name).isDirectory()) return [name];
  } catch (fault) {
    if (!isPattern(name)) return [problemOf(name, fault)];
    return filesLike(name);
  }
  return filesUnder(name).filter((file) => typeof file !== "string" || !/(?:^|[/\\])_[^/\\]*$/.test(file));
}

/** The records of files, each page's once. */
class FoundRecords {
  readonly problems: Problem[] = [];
  private readonly records = new Map<string, Placed & { readonly digest: string; readonly at: string }>();

  sorted(): readonly Placed[] {
    return sortedBy(this.records.values(), ({ source }) => source);
  }

  async take(named: string | Problem, stdin: StandardInput): Promise<void> {
    if (typeof named !== "string") {
      this.problems.push(named);
      return;
    }
    const content = named === STANDARD_INPUT ? await stdin.content() : { path: named };
    try {
      if ("problem" in content) this.problems.push(content.problem);
      else for (const line of linesAt(content.path)) this.takeLine(named, { file: content.path, ...line });
    } catch (fault) {
      this.problems.push(problemOf(named, fault));
    }
  }

  private takeLine(
    named: string,
    { text, number, ...place }: { text: string; number: number; file: string; offset: number; length: number },
  ): void {
    const record = parseRecord(text);
    if ("fault" in record) {
      this.problems.push({ file: named, line: number, reason: `${record.fault}; the line is left out` });
      return;
    }
    const { source, format = "txt", articles } = record;
    const [digest, at] = [hash("sha256", text, "base64url"), `${named}:${number}`];
    const before = this.records.get(source);
    if (before !== undefined && before.digest !== digest) {
      const reason = `another record of ${source} than that of ${before.at}; the line is left out`;
      this.problems.push({ file: named, line: number, reason });
    }
    if (before !== undefined) return;
    const entry = {
      key: "",
      source,
      format,
      stories: articles.length,
      doubts: doubtOf(record),
      parts: null,
      line: null,
    };
    this.records.set(source, { ...entry, ...place, digest, at });
  }
}
