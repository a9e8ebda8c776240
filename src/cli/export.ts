/** `xingji export`: the graph of a build as a file for another program. */

import { Argument, type Command } from "commander";

import { assemble } from "../assemble";
import { writeGexf, writeJson } from "../exports";
import type { Graph } from "../model";
import { buildDirectory, readRecords, writeWhole } from "./directory";
import { dictionariesOption, fromOption, loadDictionaries } from "./options";
import type { Terminal } from "./terminal";

const WRITERS: Readonly<Record<string, (graph: Graph) => string>> = { gexf: writeGexf, json: writeJson };

interface ExportOptions {
  readonly from: string;
  readonly dictionaries: readonly string[];
}

/** Adds `export` to the program. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command("export")
    .summary("write the graph as a file")
    .description(
      "Writes the graph of an earlier build as a file: gexf for Gephi and networkx, json (graphology's\n" +
        "serialised form, with laid-out positions) for Sigma and scripts.",
    )
    .addArgument(new Argument("<format>", "the form of the file").choices(Object.keys(WRITERS)))
    .argument("<file>", "the file to write; - is standard output")
    .addOption(fromOption())
    .addOption(dictionariesOption())
    .addHelpText("after", "\nExample:\n  $ xingji export gexf yongkang.gexf --from xingji-graph")
    .action((format: string, file: string, options: ExportOptions) => exportGraph(format, file, options, terminal));
}

async function exportGraph(format: string, file: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  const records = readRecords(buildDirectory(options.from));
  const text = WRITERS[format]!(assemble(records, loadDictionaries(options.dictionaries)));
  await (file === "-" ? terminal.print(text) : writeWhole(file, text));
}
