/**
 * Runs a Neo4j Community server on a port of this machine: `npm run neo4j` for developers, and the tests' servers.
 *
 *   --line lts|current   which Neo4j; the long-term one by default
 *   --home DIR           where its data are kept; by default in a temporary folder that goes when it stops
 *   --port N             a free one by default
 *   --while-stdin        stop when stdin ends, as it does when the process that started this one is killed
 *
 * Prints NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and the server's PID on stdout when it is ready. Stops at Ctrl-C. Status 3 when the server
 * cannot be had here, with the reason in the last line of stderr.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import neo4j from "neo4j-driver";

import { findDistribution, NotToBeHad, spawnServer } from "./distribution.mjs";

const USER = "neo4j";
const PASSWORD = "xingji-test";
const START_SECONDS = 120;

const { values: options } = parseArgs({
  options: {
    line: { type: "string", default: "lts" },
    home: { type: "string" },
    port: { type: "string" },
    "while-stdin": { type: "boolean", default: false },
  },
});

const say = (line) => process.stderr.write(`${line}\n`);

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until the server answers, and gives its user the password where it has the first one still. */
async function waitForAnswer(uri, server) {
  const deadline = Date.now() + START_SECONDS * 1000;
  for (;;) {
    try {
      return await setPassword(uri);
    } catch (error) {
      if (server.exitCode !== null || server.signalCode !== null)
        throw new NotToBeHad(`the server ended at once: ${lastLine(server.said)}`);
      if (Date.now() > deadline) throw new NotToBeHad(`the server does not answer: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function setPassword(uri) {
  const first = `ALTER CURRENT USER SET PASSWORD FROM '${USER}' TO $password`;
  try {
    await ask(uri, USER, "system", first, { password: PASSWORD });
  } catch (error) {
    if (error.code !== "Neo.ClientError.Security.Unauthorized") throw error;
  }
  await ask(uri, PASSWORD, "neo4j", "RETURN 1");
}

async function ask(uri, password, database, cypher, parameters) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { maxTransactionRetryTime: 0 });
  const session = driver.session({ database });
  try {
    await session.run(cypher, parameters);
  } finally {
    await session.close();
    await driver.close();
  }
}

const lastLine = (text) => text.trim().split("\n").at(-1);

async function main() {
  const distribution = findDistribution(options.line);
  const home = options.home ?? mkdtempSync(join(tmpdir(), "xingji-neo4j-"));
  const port = options.port ?? (await freePort());
  const server = spawnServer(distribution, { home, port });
  // Data that nobody keeps need not be closed well.
  const stop = () => server.kill(options.home === undefined ? "SIGKILL" : "SIGTERM");
  server.once("exit", () => {
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    process.exitCode ??= 0;
    process.stdin.destroy();
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  if (options["while-stdin"]) process.stdin.on("end", stop).resume();
  try {
    const uri = `bolt://127.0.0.1:${port}`;
    await waitForAnswer(uri, server);
    process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USER=${USER}\nNEO4J_PASSWORD=${PASSWORD}\nPID=${server.pid}\n`);
    if (process.stdin.isTTY) say("Neo4j is ready; Ctrl-C stops it.");
  } catch (error) {
    stop();
    throw error;
  }
}

try {
  await main();
} catch (error) {
  process.exitCode = error instanceof NotToBeHad ? 3 : 1;
  say(error instanceof NotToBeHad ? error.message : error.stack);
}
