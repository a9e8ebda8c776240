#!/usr/bin/env node
/** The `xingji` program: the process around the command line, and the only place that ends it. */

import { spawn } from "node:child_process";
import { fstatSync } from "node:fs";
import { Readable } from "node:stream";

import { UsageError } from "../errors";
import { undoAll } from "../temporary";
import { run, type Io } from ".";
import { compileLate } from "./compiling";

compileLate();

const OPENERS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

const io: Io = {
  stdin: standardInput(),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  openBrowser(url) {
    const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
    const opener = spawn(command, [...args, url], { detached: true, stdio: "ignore" });
    // The address is on the terminal too, so a machine without a browser loses nothing.
    opener.on("error", () => undefined);
    opener.unref();
  },
  stopped() {
    return new Promise((resolve) => (stop = resolve));
  },
};

/** For a command that goes on until the user stops it. */
let stop: (() => void) | undefined;

process.on("exit", undoAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    if (stop) return stop();
    undoAll();
    process.kill(process.pid, signal);
  });
}

// `xingji extract … | head` has read enough: no fault, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(0);
    // The other stream may still take it, and if it does not, the status says it.
    if (stream === process.stdout)
      process.stderr.write(`xingji: what was asked for cannot be printed: ${fault.message}\n`);
    process.exit(1);
  });
}

/** Node takes a folder for a stream without anything in it. */
function standardInput(): NodeJS.ReadableStream {
  if (!isFolder(0)) return process.stdin;
  return new Readable({
    read() {
      this.destroy(new UsageError("is a folder; name it instead of -"));
    },
  });
}

function isFolder(file: number): boolean {
  try {
    return fstatSync(file).isDirectory();
  } catch {
    return false;
  }
}

void run(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});
