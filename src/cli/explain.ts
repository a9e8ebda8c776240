/** `xingji explain`: for one line of a page, each candidate, the rule that found it and what became of it. */

import { InvalidArgumentError, Option, type Command } from "commander";

import { isDoubtful, SURE } from "../recognise";
import type { Explained } from "../extract";
import { findInput } from "./input";
import { addPageOptions, prepare, type PageOptions } from "./options";
import { printPages } from "./pages";
import { FORMATS, formatTable, type Format } from "./table";
import type { Terminal } from "./terminal";

interface ExplainOptions extends PageOptions {
  readonly line?: number;
  readonly format: Format;
}

/** Adds `explain` to the program. */
export function addExplain(program: Command, terminal: Terminal): void {
  const command = program
    .command("explain")
    .summary("say why something on a page was found or missed")
    .description(
      "Prints each candidate of a page, or of one line of it: what it was taken for, the rule that found\n" +
        "it, and the refiner that dropped it, or that it was kept. Behind the names of a story come its\n" +
        "events: the rules that opened one, put somebody in or kept him out, and took a site for its venue.\n" +
        `Of what was weighed it says how likely it is, from 0 to 1: what is kept below ${SURE} is doubtful.`,
    )
    .argument("<file>", "a page")
    .addOption(
      new Option("--line <n>", "only what begins in this line of the file, counted from 1").argParser(parseLine),
    )
    .addOption(new Option("--format <format>", "how the answer is printed").choices(FORMATS).default("table"))
    .addHelpText("after", "\nExample:\n  $ xingji explain examples/2022-04-14-yongkang-1.txt --line 27");
  addPageOptions(command);
  command.action((file: string, options: ExplainOptions) => explain(file, options, terminal));
}

async function explain(file: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const { line, format, ...pageOptions } = options;
  const { hints, reading } = prepare(pageOptions, terminal.io);
  await printPages("explained", findInput([file], hints), { reading, terminal }, (explained) =>
    formatTable(tableOf(explained, line), format),
  );
}

function tableOf(explained: readonly Explained[], line: number | undefined): Parameters<typeof formatTable>[0] {
  const shown = explained.filter(({ quote }) => line === undefined || quote.line === line);
  return {
    columns: ["line", "text", "taken for", "found by", "verdict", "confidence"],
    rows: shown.map(({ quote, kind, foundBy, droppedBy, confidence }) => [
      quote.line,
      quote.text,
      kind,
      foundBy,
      droppedBy === null ? (isDoubtful(confidence) ? "kept as doubtful" : "kept") : `dropped by ${droppedBy}`,
      confidence ?? null,
    ]),
  };
}

function parseLine(text: string): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < 1) throw new InvalidArgumentError("Give the number of a line, counted from 1.");
  return line;
}
