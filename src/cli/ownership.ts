/** Whether a file that is about to be replaced is one of ours. */

import { closeSync, openSync, readSync, statSync } from "node:fs";

import { UsageError } from "../errors";

/** How the files of a build begin. */
const BEGINNINGS = {
  records: /^\{"source":"/u,
  graph: /^\{"options":\{[^{}]*"multi":true/u,
  store: /^LBUG/u,
} as const;

/**
 * Makes sure that nothing of somebody else's stands where a file of a build is to be written.
 * @throws UsageError when something does
 */
export function requireOurs(file: string, kind: keyof typeof BEGINNINGS): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && (found.size === 0 || BEGINNINGS[kind].test(beginningOf(file))))) return;
  throw new UsageError(`${file}: is nothing that Xingji wrote, and is left as it is; name another place`);
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(256);
  const handle = openSync(file, "r");
  try {
    return bytes.toString("utf8", 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
