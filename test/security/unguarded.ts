/** Runs a statement in the engine's process without asking whether it only reads. */

import { join } from "node:path";

import { Confined } from "../../src/confined";

const PROCESS = join(__dirname, "../../dist/stores/ladybug/process.js");

/** What the process said, as JSON; a process that ended said nothing more. */
export async function runUnguarded(path: string, cypher: string, { shut }: { shut: boolean }): Promise<string> {
  const process = new Confined(PROCESS, { heap: 512, memory: 2 ** 31, shut });
  const said: unknown[] = [];
  try {
    const job = { path, write: false, cypher, parameters: {}, limit: 50 };
    await process.run(job, { seconds: 20 }, (part) => said.push(part));
  } catch (fault) {
    said.push(String(fault));
  } finally {
    await process.close();
  }
  return JSON.stringify(said);
}
