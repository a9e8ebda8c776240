/** What a benchmark was asked for on its command line. */

import { parseArgs } from "node:util";

/**
 * Prints how it is used and ends, with status 0 where that was asked and 2 where an option is none.
 * @param options - as `parseArgs` of node:util takes them
 * @param usage - one line for each way to call it
 */
export function argumentsOf(options, usage) {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { ...options, help: { type: "boolean", short: "h" } } });
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}\n`);
    process.exit(2);
  }
  if (!parsed.values.help) return parsed;
  process.stdout.write(`${usage}\n`);
  return process.exit(0);
}
