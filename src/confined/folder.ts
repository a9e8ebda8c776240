/** The empty folder that a confined process works in and that goes with it. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const PREFIX = "xingji-confined-";

/** Makes one among the temporary files of the system; gives its path. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), PREFIX));

/** Ends this process at once, whatever threads an engine has running, and its folder with it; never another one that it was started in. */
export function leave(): void {
  const folder = process.cwd();
  if (basename(folder).startsWith(PREFIX)) rmSync(folder, { recursive: true, force: true });
  process.kill(process.pid, "SIGKILL");
}
