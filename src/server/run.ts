/** Runs `xingji` itself, as a user would. */
import { spawn } from "node:child_process";
import { join } from "node:path";

interface Ran {
  /** Null for one that was ended from outside. */
  readonly status: number | null;
  /** What it printed on standard output. */
  readonly printed: string;
  /** The last of what it complained of on standard error. */
  readonly errors: string;
  /** The last of both. */
  readonly said: string;
}

/** Built, wherever this file itself runs from. */
const MAIN = join(__dirname, "../../dist/cli/main.js");

/** Of what is said, in characters; of what is printed, after which it is ended. */
const MOST = { said: 4000, printed: 2 ** 26 };

const last = (before: string, part: string): string => (before + part).slice(-MOST.said);

/** @param folder - the one that it is run in. Never rejects: a fault is something said. */
export function runXingji(args: readonly string[], folder: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let [printed, errors, said] = ["", "", ""];
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      printed += part;
      said = last(said, part);
      if (printed.length > MOST.printed) child.kill();
    });
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      errors = last(errors, part);
      said = last(said, part);
    });
    child.once("error", ({ message }) => resolve({ status: null, printed, errors: message, said: message }));
    child.once("close", (status) => resolve({ status, printed, errors, said: said.trim() }));
  });
}
