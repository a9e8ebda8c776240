/** The command line: its commands, and how a fault becomes one line and a status. */

import { isNativeError } from "node:util/types";

import { Command, CommanderError } from "commander";

import { DictionaryError, StoreError, UsageError } from "../errors";
import { Terminal, type Io, type Status } from "./terminal";
import { asNamed } from "./whole";
import { readVersion } from "./version";

export type { Io, Output, Status } from "./terminal";

type Add = (program: Command, terminal: Terminal) => void;

/** What a command needs is only loaded when it is asked for: who reads pages does not wait for the server. */
const COMMANDS: Readonly<Record<string, () => Add>> = {
  read: () => {
    const { addRead }: typeof import("./read") = require("./read");
    return addRead;
  },
  extract: () => {
    const { addExtract }: typeof import("./extract") = require("./extract");
    return addExtract;
  },
  explain: () => {
    const { addExplain }: typeof import("./explain") = require("./explain");
    return addExplain;
  },
  build: () => {
    const { addBuild }: typeof import("./build") = require("./build");
    return addBuild;
  },
  assemble: () => {
    const { addAssemble }: typeof import("./assemble") = require("./assemble");
    return addAssemble;
  },
  query: () => {
    const { addQuery }: typeof import("./query") = require("./query");
    return addQuery;
  },
  export: () => {
    const { addExport }: typeof import("./export") = require("./export");
    return addExport;
  },
  view: () => {
    const { addView }: typeof import("./view") = require("./view");
    return addView;
  },
  check: () => {
    const { addCheck }: typeof import("./check") = require("./check");
    return addCheck;
  },
};

/**
 * Runs one command.
 * @param args - what follows the program's name: `["extract", "page.txt"]`
 * @returns 0 when done; 1 when something could not be read, reached or is at fault; 2 when the command was given wrongly
 * @throws what is a fault of the program itself, and EPIPE when the reader of stdout has gone
 */
export async function run(args: readonly string[], io: Io): Promise<Status> {
  const terminal = new Terminal(io);
  try {
    const [name] = args;
    const program = createProgram(terminal, name !== undefined && Object.hasOwn(COMMANDS, name) ? [name] : undefined);
    await program.parseAsync([...args], { from: "user" });
  } catch (fault) {
    terminal.fail(explain(fault, terminal));
  }
  return terminal.status;
}

const STATUSES = `
The status is 0 when all is done, 1 when something could not be read or reached, or is at fault,
and 2 when the command was given wrongly.`;

/** The commands of these names with their help, nothing run yet. */
export function createProgram(terminal: Terminal, names = Object.keys(COMMANDS)): Command {
  const program = new Command("xingji")
    .description(
      "Chinese newspaper pages become a graph of officials, places and visits, each edge with its sentences.",
    )
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "say what a command does and how it is given")
    .helpCommand("help [command]", "the same as COMMAND --help")
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
    )
    .addHelpText("afterAll", STATUSES);
  for (const name of names) COMMANDS[name]!()(program, terminal);
  return program;
}

/** Says a fault that the user can mend in one line; what is no such fault is thrown on. */
function explain(fault: unknown, terminal: Terminal): Status {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 2;
  if (fault instanceof UsageError) {
    terminal.say(asNamed(fault.message));
    return 2;
  }
  if (fault instanceof DictionaryError) {
    for (const problem of fault.problems) terminal.report(problem);
    return 1;
  }
  if (fault instanceof StoreError || isSystemError(fault)) {
    terminal.say(asNamed(isSystemError(fault) ? systemReason(fault) : fault.message));
    return 1;
  }
  throw fault;
}

function systemReason({ syscall, code, path, message }: NodeJS.ErrnoException): string {
  if (syscall === "uv_cwd") return "the folder that this runs in is no longer there; go to another";
  if (code === "ENOSPC") return "no space is left on the disk; make room, or name another place";
  // Of a folder that cannot be made, Node says that it is not there.
  if (path !== undefined && (code === "EROFS" || (code === "ENOENT" && syscall === "mkdir")))
    return `${path}: nothing can be written there; name another place`;
  return message;
}

/** A full disk, a forbidden folder: Node's message names what failed and where. A closed pipe is for the caller. */
function isSystemError(fault: unknown): fault is NodeJS.ErrnoException {
  return isNativeError(fault) && "syscall" in fault && "code" in fault && fault.code !== "EPIPE";
}
