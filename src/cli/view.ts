/** `xingji view`: the graph of a build in the browser. */

import { join } from "node:path";

import { Option, type Command } from "commander";

import {
  AddedPages,
  askStore,
  buildAgain,
  Corrections,
  exportPart,
  type Editing,
  Notebook,
  PageSources,
  questionHelp,
  serveViewer,
} from "../server";
import { openBuild } from "./belonging";
import { packOptionsGiven, readingOptions, readManifest, type BuildDirectory, type Manifest } from "./directory";
import { STANDARD_INPUT } from "./input";
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
  readonly edit?: true;
}

/** Adds `view` to the program. */
export function addView(program: Command, terminal: Terminal): void {
  program
    .command("view")
    .summary("look at the graph in the browser")
    .description(
      "Serves the viewer on this machine alone, prints its address and opens the browser.\n" +
        "It goes on until Ctrl-C; a build made meanwhile is there after a reload. A sentence opens the\n" +
        "page it is from when this runs in the folder that the build was run in. The address has a key\n" +
        "in it, without which nobody can ask the store: give it to nobody.",
    )
    .argument("[dir]", "the folder that build wrote", DEFAULT_DIRECTORY)
    .addOption(new Option("--port <number>", "the port to listen on").argParser(parsePort).default(0, "any free port"))
    .addOption(storeOption("the store that the console asks"))
    .addOption(outlineOption())
    .option("--edit", "let the page write corrections, notes and added pages beside the build, and build again")
    .option("--no-open", "only print the address")
    .addHelpText("after", "\nExample:\n  $ xingji view xingji-graph --port 8080")
    .action((dir: string, options: ViewOptions) => view(dir, options, terminal));
}

async function view(dir: string, options: ViewOptions, terminal: Terminal): Promise<void> {
  const { port, open, store, outline, edit } = options;
  const directory = await openBuild(dir, ["records", "graph", ...(store === undefined ? (["store"] as const) : [])]);
  const manifest = readManifest(directory);
  const server = await serveViewer({
    graphJson: directory.graph,
    viewerDir: VIEWER,
    port,
    ...(outline !== undefined && { outline: checkOutline(outline) }),
    notebook: new Notebook(directory.notebook),
    ...(edit && { edit: writing(directory, manifest) }),
    exporting: exportPart(directory.path, packOptionsGiven(manifest), manifest?.folder ?? process.cwd()),
    sources: new PageSources(directory.records, process.cwd()),
    ask: askStore(storeAddress(store ?? directory.store, terminal.io.env)),
    help: questionHelp(store ?? directory.store),
  });
  try {
    await terminal.print(`${server.address}\nCtrl-C stops it.\n`);
    if (open) terminal.io.openBrowser(server.address);
    await terminal.io.stopped();
  } finally {
    await server.close();
  }
}

/** What `--edit` switches on. Standard input cannot be read a second time. */
function writing(directory: BuildDirectory, command: Manifest | null): Editing {
  const isRepeatable = command !== null && !command.args.includes(STANDARD_INPUT);
  return {
    corrections: new Corrections(directory.corrections),
    pages: new AddedPages(directory.added, command === null ? [] : readingOptions(command)),
    ...(isRepeatable && { build: buildAgain(command) }),
  };
}
