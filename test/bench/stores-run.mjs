/** One measurement of stores.mjs, in a process of its own: `node stores-run.mjs KIND GRAPH TARGET`; seconds and MB as JSON. */
import { createWriteStream, readFileSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { deserialize } from "node:v8";

import stores from "../../dist/stores/index.js";
import engine from "../../dist/stores/ladybug-engine.js";
import schema from "../../dist/stores/ladybug-schema.js";

const [kind, file, target] = process.argv.slice(2);
const graph = deserialize(readFileSync(file));

/** What a build does. */
async function load() {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  const store = await stores.openStore(target, { mode: "write", ...(password !== undefined && { user, password }) });
  const times = await timed(() => store.load(graph));
  await store.close();
  return times;
}

/** The embedded engine alone: the same CSV is there already, and no file is put in the place of another. */
async function copy() {
  const copies = schema.copiesOf(graph).map((one, at) => ({ ...one, csv: `${target}.${at}.csv` }));
  for (const one of copies) await pipeline(Readable.from(one.lines()), createWriteStream(one.csv));
  const session = await engine.openSession(target, false);
  const run = async (statement) => (await session.connection.query(statement)).close();
  const times = await timed(async () => {
    for (const statement of schema.createTables()) await run(statement);
    for (const one of copies) await run(one.statement(one.csv));
    await run("CHECKPOINT");
  });
  await session.close();
  for (const { csv } of copies) rmSync(csv);
  return times;
}

async function timed(work) {
  const began = performance.now();
  const spent = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(spent);
  return { seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

const before = process.memoryUsage().rss / 2 ** 20;
const times = await { load, copy }[kind]();
const peak = process.resourceUsage().maxRSS / 2 ** 10;
process.stdout.write(JSON.stringify({ ...times, graph: before, peak }));
