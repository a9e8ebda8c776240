/** `xingji extract`: pages in, one record a line out. */

import type { Command } from "commander";

import { findInput } from "./input";
import { addPageOptions, PAGES, prepare, type PageOptions } from "./options";
import { Pages } from "./pages";
import type { Terminal } from "./terminal";

/** Adds `extract` to the program. */
export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command("extract")
    .summary("print what pages say, one record a line")
    .description(
      "Reads newspaper pages and prints one JSON record a line: articles, persons with their posts, places,\n" +
        "facilities and events, each with the offset, line and text of every mention. A folder stands for the\n" +
        "pages in it. A story that goes on on another page of its issue (下转第4版) is understood as a whole, and\n" +
        "each page has what stands on it. What cannot be read is named on stderr and the run goes on; the status is then 1.",
    )
    .argument("<files...>", PAGES)
    .addHelpText("after", "\nExample:\n  $ xingji extract examples --home 永康市 | head -n 1");
  addPageOptions(command);
  command.action((files: readonly string[], options: PageOptions) => extract(files, options, terminal));
}

async function extract(names: readonly string[], options: PageOptions, terminal: Terminal): Promise<void> {
  const { hints, reading } = prepare(options, terminal.io);
  const { files, problems } = findInput(names, hints);
  for (const problem of problems) terminal.report(problem);
  const pages = await Pages.of(files, reading);
  for await (const result of pages.each("record")) {
    if ("problem" in result) terminal.report(result.problem);
    else await terminal.print(`${JSON.stringify(result.made)}\n`);
  }
}
