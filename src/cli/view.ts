/** `xingji view`: the graph of a build in the browser. */

import { join } from "node:path";

import { Option, type Command } from "commander";

import { askStore, PageSources, serveViewer } from "../server";
import { buildDirectory } from "./directory";
import { checkOutline, outlineOption } from "./outline";
import { DEFAULT_DIRECTORY, parsePort } from "./options";
import { storeAddress, storeOption } from "./store";
import type { Terminal } from "./terminal";

/** The built viewer. */
export const VIEWER = join(__dirname, "../../viewer/dist");

interface ViewOptions {
  readonly port: number;
  readonly open: boolean;
  readonly store?: string;
  readonly outline?: string;
}

/** Adds `view` to the program. */
export function addView(program: Command, terminal: Terminal): void {
  program
    .command("view")
    .summary("look at the graph in the browser")
    .description(
      "Serves the viewer on this machine alone, prints its address and opens the browser.\n" +
        "It goes on until Ctrl-C; a build made meanwhile is there after a reload. A sentence opens the\n" +
        "page it is from when this runs in the folder that the build was run in.",
    )
    .argument("[dir]", "the folder that build wrote", DEFAULT_DIRECTORY)
    .addOption(new Option("--port <number>", "the port to listen on").argParser(parsePort).default(0, "any free port"))
    .addOption(storeOption("the store that the console asks"))
    .addOption(outlineOption())
    .option("--no-open", "only print the address")
    .addHelpText("after", "\nExample:\n  $ xingji view xingji-graph --port 8080")
    .action((dir: string, options: ViewOptions) => view(dir, options, terminal));
}

async function view(dir: string, { port, open, store, outline }: ViewOptions, terminal: Terminal): Promise<void> {
  const directory = buildDirectory(dir);
  const server = await serveViewer({
    graphJson: directory.graph,
    viewerDir: VIEWER,
    port,
    ...(outline !== undefined && { outline: checkOutline(outline) }),
    sources: new PageSources(directory.records, process.cwd()),
    ask: askStore(storeAddress(store ?? directory.store, terminal.io.env)),
  });
  try {
    await terminal.print(`${server.url}\nCtrl-C stops it.\n`);
    if (open) terminal.io.openBrowser(server.url);
    await terminal.io.stopped();
  } finally {
    await server.close();
  }
}
