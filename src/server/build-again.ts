/** Runs the build of a folder once more, as it was run, so that corrections count. */
import { spawn } from "node:child_process";
import { join } from "node:path";

/** What a build said, and whether it wrote a graph. */
export interface BuildSaid {
  readonly done: boolean;
  /** The last lines of what it printed. */
  readonly said: string;
}

/** As the build was given: its arguments behind `xingji build` or another command, and the folder it was run in. */
export interface BuildCommand {
  readonly args: readonly string[];
  /** Behind `xingji`; `build` when absent. */
  readonly command?: "build" | "assemble";
  readonly folder: string;
}

/** Built, wherever this file itself runs from. */
const MAIN = join(__dirname, "../../dist/cli/main.js");
const MOST = 4000;

/** One at a time: whoever asks while it runs waits for the same. */
export function buildAgain({ args, command = "build", folder }: BuildCommand): () => Promise<BuildSaid> {
  let running: Promise<BuildSaid> | null = null;
  const run = (): Promise<BuildSaid> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [MAIN, command, ...args], {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let said = "";
      const hear = (part: Buffer): void => void (said = (said + part.toString("utf8")).slice(-MOST));
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("error", (error) => resolve({ done: false, said: error.message }));
      // 1 says that some page could not be read; the others are built all the same.
      child.once("close", (status) => resolve({ done: status === 0 || status === 1, said: said.trim() }));
    });
  return () => (running ??= run().finally(() => (running = null)));
}
