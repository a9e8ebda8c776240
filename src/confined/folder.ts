/** The empty folder that a confined process works in and that goes with it. */

import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { removeAbandoned, temporaryFolder, type Temporary } from "../temporary";

const PREFIX = "xingji-confined-";

let tidied = false;

/** Makes one among the temporary files of the system, where those go first that killed programs have left. */
export function makeFolder(): Temporary {
  const prefix = join(tmpdir(), PREFIX);
  if (!tidied) removeAbandoned(prefix);
  tidied = true;
  return temporaryFolder(prefix);
}

/** Ends this process at once, whatever threads an engine has running, and its folder with it; never another one that it was started in. */
export function leave(): void {
  const folder = process.cwd();
  if (basename(folder).startsWith(PREFIX)) rmSync(folder, { recursive: true, force: true });
  process.kill(process.pid, "SIGKILL");
}
