/** Runs the build of a folder once more, as it was run, so that corrections and pages added since count. */
import { runXingji } from "./run";

/** What a build said, and whether it wrote a graph. */
export interface BuildSaid {
  readonly done: boolean;
  /** The last lines of what it printed. */
  readonly said: string;
}

/** As the build was given: its arguments behind `xingji build`, and the folder it was run in. */
export interface BuildCommand {
  readonly args: readonly string[];
  /** Behind `xingji`; `build` when absent. */
  readonly command?: "build" | "assemble";
  readonly folder: string;
}

/** One at a time: whoever asks while it runs waits for the same. */
export function buildAgain({ args, command = "build", folder }: BuildCommand): () => Promise<BuildSaid> {
  let running: Promise<BuildSaid> | null = null;
  const run = async (): Promise<BuildSaid> => {
    const { status, said } = await runXingji([command, ...args], folder);
    // 1 says that some page could not be read; the others are built all the same.
    return { done: status === 0 || status === 1, said };
  };
  return () => (running ??= run().finally(() => (running = null)));
}
