/** `xingji check`: every fault in dictionary packs. */

import type { Command } from "commander";

import { formatProblem } from "../errors";
import { checkPacks } from "../lexicon";
import { withOwnPacks } from "./options";
import type { Terminal } from "./terminal";

/** Adds `check` to the program. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command("check")
    .summary("check dictionary packs")
    .description(
      "Checks dictionary packs and prints every fault with its file, its line and what to do about it.\n" +
        "The packs that come with Xingji are always read too, as a pack may build on them.\n" +
        "The status is 1 when there are faults.",
    )
    .argument("[dirs...]", "folders of dictionary tables")
    .addHelpText("after", "\nExample:\n  $ xingji check dictionaries/yongkang")
    .action((dirs: readonly string[]) => check(dirs, terminal));
}

async function check(dirs: readonly string[], terminal: Terminal): Promise<void> {
  const packs = withOwnPacks(dirs);
  const problems = checkPacks(packs);
  if (problems.length > 0) terminal.fail(1);
  const found = `${count(packs.length, "pack")}, ${problems.length === 0 ? "no fault" : count(problems.length, "fault")}`;
  await terminal.print([...problems.map(formatProblem), found, ""].join("\n"));
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
