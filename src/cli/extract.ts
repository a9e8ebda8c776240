/** `xingji extract`: pages in, one record a line out. */

import type { Command } from "commander";

import { UsageError } from "../errors";
import { addFilterOptions, filter, type FilterOptions } from "./filter";
import { findInput } from "./input";
import { addPageOptions, PAGES, prepare, type PageOptions } from "./options";
import { printPages } from "./pages";
import type { Terminal } from "./terminal";

interface ExtractOptions extends PageOptions, FilterOptions {
  readonly jsonl?: true;
}

/** Adds `extract` to the program. */
export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command("extract")
    .summary("print what pages say, one record a line")
    .description(
      "Reads newspaper pages and prints one JSON record a line: articles, persons with their posts, places,\n" +
        "facilities and events, each with the offset, line and text of every mention. A folder stands for the\n" +
        "pages in it. A story that goes on on another page of its issue (下转第4版) is understood as a whole, and\n" +
        "each page has what stands on it. What cannot be read is named on stderr and the run goes on; the\n" +
        "status is then 1.",
    )
    .argument("[files...]", PAGES)
    .option("--jsonl", "be a filter: pages come in a line each (id, text, …), records go out as they are made");
  addFilterOptions(command);
  command.addHelpText(
    "after",
    "\nExamples:\n  $ xingji extract examples --home 永康市 | head -n 1\n" +
      "  $ xingji extract --jsonl < pages.jsonl > records.jsonl",
  );
  addPageOptions(command);
  command.action((files: readonly string[], options: ExtractOptions) => extract(files, options, terminal));
}

async function extract(names: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<void> {
  const { jsonl, as, beside, cut, ...pageOptions } = options;
  const { hints, reading } = prepare(pageOptions, terminal.io);
  const given = { ...(as !== undefined && { as }), ...(beside !== undefined && { beside }), ...(cut && { cut }) };
  if (jsonl) {
    if (names.length > 0) throw new UsageError("--jsonl reads standard input; name no files, or leave --jsonl out");
    await filter(given, hints, reading, terminal);
    return;
  }
  const [first] = Object.keys(given);
  if (first !== undefined) throw new UsageError(`--${first} is for --jsonl only`);
  if (names.length === 0) throw new UsageError("missing required argument 'files'");
  await printPages("record", findInput(names, hints), { reading, terminal }, ({ json }) => `${json}\n`);
}
