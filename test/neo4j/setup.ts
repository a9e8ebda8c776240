/** Starts the Neo4j servers for a run of jest that has tests for them, and says plainly when one cannot be had. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import neo4j from "neo4j-driver";

import type { Given } from "./index";
import { startNeo4j, type Line, type RunningServer, type TestServer } from "./processes";

/** What jest tells its setup, as far as it is used. */
interface JestConfig {
  readonly rootDir: string;
  readonly testPathPatterns: {
    toExecutor(options: { rootDir: string }): { isMatch(path: string): boolean };
  };
}

const started: RunningServer[] = [];
let folder: string | undefined;

/** Servers and their locks are given to the tests in the environment; with XINGJI_REQUIRE_NEO4J=1 the run fails without. */
export default async function setup(config: JestConfig): Promise<void> {
  const tests = selectedTests(config).filter((source) => /from "(?:\.\.?\/)+neo4j"/.test(source));
  if (tests.length === 0) return;
  folder = mkdtempSync(join(tmpdir(), "xingji-neo4j-tests-"));
  const given: Partial<Record<Line, Given>> = { lts: await findLongTerm(folder) };
  if (tests.some((source) => source.includes('"current"'))) given.current = await findCurrent(folder);
  process.env["XINGJI_TEST_NEO4J"] = JSON.stringify(given);
}

export async function teardown(): Promise<void> {
  await Promise.all(started.map((server) => server.stop()));
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

function selectedTests({ rootDir, testPathPatterns }: JestConfig): readonly string[] {
  const selected = testPathPatterns.toExecutor({ rootDir });
  const tests = join(rootDir, "test");
  return readdirSync(tests, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && selected.isMatch(join(tests, name)))
    .map((name) => readFileSync(join(tests, name), "utf8"));
}

async function findLongTerm(locks: string): Promise<Given> {
  const { NEO4J_URI: running } = process.env;
  const server = running === undefined ? await start("lts") : await useRunning(running);
  if (typeof server !== "string") return shared(server, join(locks, "lts"));
  const said = `The tests that need Neo4j are not run: ${server}.`;
  if (process.env["XINGJI_REQUIRE_NEO4J"] === "1") throw new Error(`${said} XINGJI_REQUIRE_NEO4J=1 asks for them.`);
  process.stderr.write(`${said}\n`);
  return { missing: server };
}

/** It needs a newer Java than the long-term line, which not every system has; so nothing requires it. */
async function findCurrent(locks: string): Promise<Given> {
  const server = await start("current");
  if (typeof server !== "string") return shared(server, join(locks, "current"));
  process.stderr.write(`The tests on the current line of Neo4j, too, are not run: ${server}.\n`);
  return { missing: server };
}

function shared({ uri, user, password }: TestServer, lock: string): Given {
  return { server: { uri, user, password }, lock };
}

async function start(line: Line): Promise<TestServer | string> {
  const server = await startNeo4j({ line });
  if (typeof server !== "string") started.push(server);
  return server;
}

/** The tests replace what is in it, so it must be empty. */
async function useRunning(uri: string): Promise<TestServer | string> {
  const { NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery("MATCH (n) RETURN count(n) AS nodes");
    const nodes = Number(records[0]!.get("nodes"));
    return nodes === 0 ? { uri, user, password } : `the server of NEO4J_URI holds ${nodes} nodes, and must be empty`;
  } catch (error) {
    return `the server of NEO4J_URI cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await driver.close();
  }
}
