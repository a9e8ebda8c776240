/** `xingji extract`: pages in, one record a line out. */

import type { Command } from "commander";

import { extractPage, findInput } from "./input";
import { dictionariesOption, hintOptions, prepare, type ExtractOptions } from "./options";
import type { Terminal } from "./terminal";

/** Adds `extract` to the program. */
export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command("extract")
    .summary("print what pages say, one record a line")
    .description(
      "Reads newspaper pages and prints one JSON record a line: articles, persons with their posts, places,\n" +
        "facilities and events, each with the offset, line and text of every mention. A folder stands for the\n" +
        "pages in it. What cannot be read is named on stderr and the run goes on; the status is then 1.",
    )
    .argument("<files...>", "pages, or folders of pages")
    .addHelpText("after", "\nExample:\n  $ xingji extract examples --home 永康市 | head -n 1");
  for (const option of [...hintOptions(), dictionariesOption()]) command.addOption(option);
  command.action((files: readonly string[], options: ExtractOptions) => extract(files, options, terminal));
}

async function extract(names: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<void> {
  const { lexicon, hints } = prepare(options);
  const { pages, problems } = findInput(names, hints);
  for (const problem of problems) terminal.report(problem);
  for (const page of pages) {
    const result = extractPage(page, lexicon);
    if ("reason" in result) terminal.report(result);
    else await terminal.print(`${JSON.stringify(result)}\n`);
  }
}
