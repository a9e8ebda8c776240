/** The command line: its commands, and how a fault becomes one line and a status. */

import { isNativeError } from "node:util/types";

import { Command, CommanderError } from "commander";

import { DictionaryError, StoreError, UsageError } from "../errors";
import { addAssemble } from "./assemble";
import { addBuild } from "./build";
import { addCheck } from "./check";
import { addExplain } from "./explain";
import { addExport } from "./export";
import { addExtract } from "./extract";
import { addQuery } from "./query";
import { addRead } from "./read";
import { Terminal, type Io, type Status } from "./terminal";
import { readVersion } from "./version";
import { addView } from "./view";

export type { Io, Output, Status } from "./terminal";

/**
 * Runs one command.
 * @param args - what follows the program's name: `["extract", "page.txt"]`
 * @returns 0 when done; 1 when something could not be read, reached or is at fault; 2 when the command was given wrongly
 * @throws what is a fault of the program itself, and EPIPE when the reader of stdout has gone
 */
export async function run(args: readonly string[], io: Io): Promise<Status> {
  const terminal = new Terminal(io);
  try {
    await createProgram(terminal).parseAsync([...args], { from: "user" });
  } catch (fault) {
    terminal.fail(explain(fault, terminal));
  }
  return terminal.status;
}

/** The commands with their help, nothing run yet. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command("xingji")
    .description(
      "Chinese newspaper pages become a graph of officials, places and visits, each edge with its sentences.",
    )
    .version(readVersion())
    .helpOption("-h, --help", "say what a command does and how it is given")
    .configureHelp({ helpWidth: 100, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => terminal.io.stdout.write(text),
      writeErr: (text) => terminal.io.stderr.write(text),
      outputError: (text) => terminal.say(text.replace(/^error: /, "")),
    })
    .exitOverride()
    .addHelpText(
      "after",
      "\nxingji COMMAND --help explains a command. To begin:\n  $ xingji build pages/ && xingji view",
    );
  for (const add of [addRead, addExtract, addExplain, addBuild, addAssemble, addQuery, addExport, addView, addCheck])
    add(program, terminal);
  return program;
}

/** Says a fault that the user can mend in one line; what is no such fault is thrown on. */
function explain(fault: unknown, terminal: Terminal): Status {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 2;
  if (fault instanceof UsageError) {
    terminal.say(fault.message);
    return 2;
  }
  if (fault instanceof DictionaryError) {
    for (const problem of fault.problems) terminal.report(problem);
    return 1;
  }
  if (fault instanceof StoreError || isSystemError(fault)) {
    terminal.say(isSystemError(fault) ? systemReason(fault) : fault.message);
    return 1;
  }
  throw fault;
}

function systemReason({ syscall, code, message }: NodeJS.ErrnoException): string {
  if (syscall === "uv_cwd") return "the folder that this runs in is no longer there; go to another";
  return code === "ENOSPC" ? "no space is left on the disk; make room, or name another place" : message;
}

/** A full disk, a forbidden folder: Node's message names what failed and where. A closed pipe is for the caller. */
function isSystemError(fault: unknown): fault is NodeJS.ErrnoException {
  return isNativeError(fault) && "syscall" in fault && "code" in fault && fault.code !== "EPIPE";
}
