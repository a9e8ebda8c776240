/**
 * How long both stores take to be loaded with a million relationships, and how much memory, against the bulk paths of
 * their own engines in the same run: `npm run bench:stores`, or `-- 100000 1` for another number of relationships and of
 * rounds. Each round measures all four, so that what else the machine does falls on all of them.
 *
 * - Ladybug: against `COPY` of the same CSV, which is there already.
 * - Neo4j over Bolt, with its indexes: against `neo4j-admin database import full` of the same graph, from CSV that is
 *   there already, without indexes. The server starts before its time is taken, and neo4j-admin within it.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serialize } from "node:v8";

import neo4j from "neo4j-driver";

import { findDistribution, spawnAdmin, spawnServer } from "../neo4j/distribution.mjs";
import { generateGraph } from "./graph.mjs";
import { FORM, writeCsv } from "./import-csv.mjs";

const [relationships = "1000000", rounds = "3"] = process.argv.slice(2);
const PORT = 17_687;
const JVM = ["-Xmx2g"];

const folder = mkdtempSync(join(tmpdir(), "xingji-bench-"));
const graphFile = join(folder, "graph.v8");
const distribution = findDistribution("lts");
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** One measurement in a process of its own. */
async function measure(kind, target, env = {}) {
  const script = fileURLToPath(new URL("stores-run.mjs", import.meta.url));
  const child = spawn(process.execPath, ["--max-old-space-size=8192", script, kind, graphFile, target], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  let printed = "";
  for await (const text of child.stdout) printed += text;
  return JSON.parse(printed);
}

async function overBolt(round) {
  const home = join(folder, `server-${round}`);
  const server = spawnServer(distribution, {
    home,
    port: PORT,
    jvm: JVM,
    settings: "dbms.security.auth_enabled=false\n",
  });
  const uri = `bolt://127.0.0.1:${PORT}`;
  await answering(uri, server);
  const spent = cpuOf(server.pid);
  const measured = await measure("load", uri);
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 2 ** 10;
  const cpu = cpuOf(server.pid) - spent;
  const stopped = new Promise((resolve) => server.once("close", resolve));
  server.kill("SIGKILL");
  await stopped;
  rmSync(home, { recursive: true });
  return { ...measured, cpu: measured.cpu + cpu, server: peak };
}

/** Seconds of processor time, of one that runs; its clock has 100 ticks a second on every Linux. */
function cpuOf(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ")
    .slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

async function answering(uri, server) {
  for (;;) {
    const driver = neo4j.driver(uri);
    try {
      return await driver.executeQuery("RETURN 1");
    } catch (error) {
      if (server.exitCode !== null) throw new Error(server.said, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      await driver.close();
    }
  }
}

async function offline(round, files) {
  const home = join(folder, `import-${round}`);
  const began = performance.now();
  const report = `--report-file=${join(home, "import.report")}`;
  const args = ["database", "import", "full", "neo4j", report, ...FORM, ...files];
  const admin = spawnAdmin(distribution, { home, jvm: JVM, args });
  let cpu = 0;
  const clock = setInterval(() => existsSync(`/proc/${admin.pid}/stat`) && (cpu = cpuOf(admin.pid)), 50);
  const status = await new Promise((resolve) => admin.once("close", resolve));
  clearInterval(clock);
  if (status !== 0) throw new Error(admin.said);
  rmSync(home, { recursive: true });
  const [, amount, unit] = /Peak memory usage: ([\d.]+)([MG])iB/.exec(admin.said) ?? [];
  return { seconds: (performance.now() - began) / 1000, cpu, peak: Number(amount) * (unit === "G" ? 1024 : 1) };
}

const graph = generateGraph(Number(relationships));
writeFileSync(graphFile, serialize(graph));
const files = writeCsv(graph, folder);
process.stdout.write(`${graph.nodes.length} nodes, ${graph.relationships.length} relationships\n`);

const megabytes = (value) => `${Math.round(value)} MB`;
const told = ({ seconds, cpu, peak, graph: held, server }) =>
  `${seconds.toFixed(1)} s, processor ${cpu.toFixed(1)} s, peak ${megabytes(peak)}` +
  `${held === undefined ? "" : ` with the graph's ${megabytes(held)}`}${server === undefined ? "" : `, server ${megabytes(server)}`}`;

const results = [];
for (let round = 1; round <= Number(rounds); round += 1) {
  const one = {
    "COPY alone": await measure("copy", join(folder, `copy-${round}.lbug`)),
    Ladybug: await measure("load", join(folder, `load-${round}.lbug`)),
    "neo4j-admin": await offline(round, files),
    Neo4j: await overBolt(round),
  };
  results.push(one);
  process.stdout.write(`round ${round}\n`);
  for (const [name, measured] of Object.entries(one)) process.stdout.write(`  ${name.padEnd(12)} ${told(measured)}\n`);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ratio = (ours, theirs, of) => median(results.map((one) => one[ours][of] / one[theirs][of])).toFixed(1);
for (const [ours, theirs, wanted] of [
  ["Ladybug", "COPY alone", 2],
  ["Neo4j", "neo4j-admin", 6],
]) {
  const [time, cpu] = ["seconds", "cpu"].map((of) => ratio(ours, theirs, of));
  process.stdout.write(
    `${ours} takes ${time} times what ${theirs} takes, and ${cpu} times the processor (at most ${wanted})\n`,
  );
}
