/** Starts one Neo4j server for a run of jest that has tests for it, and says plainly when it cannot be had. */

import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import neo4j from "neo4j-driver";

import type { Given, TestServer } from "./index";

/** What jest tells its setup, as far as it is used. */
interface JestConfig {
  readonly rootDir: string;
  readonly testPathPatterns: {
    toExecutor(options: { rootDir: string }): { isMatch(path: string): boolean };
  };
}

let started: { readonly process: ChildProcess; readonly ended: Promise<unknown> } | undefined;
let folder: string | undefined;

/** The server and its lock are given to the tests in the environment; with XINGJI_REQUIRE_NEO4J=1 the run fails without. */
export default async function setup(config: JestConfig): Promise<void> {
  if (!isWanted(config)) return;
  const { NEO4J_URI: running } = process.env;
  const found = running === undefined ? await startServer() : await useRunning(running);
  const given = typeof found === "string" ? goWithout(found) : shared(found);
  process.env["XINGJI_TEST_NEO4J"] = JSON.stringify(given);
}

function goWithout(reason: string): Given {
  const said = `The tests that need Neo4j are not run: ${reason}.`;
  if (process.env["XINGJI_REQUIRE_NEO4J"] === "1") throw new Error(`${said} XINGJI_REQUIRE_NEO4J=1 asks for them.`);
  process.stderr.write(`${said}\n`);
  return { missing: reason };
}

function shared(server: TestServer): Given {
  folder = mkdtempSync(join(tmpdir(), "xingji-neo4j-tests-"));
  return { server, lock: join(folder, "lock") };
}

export async function teardown(): Promise<void> {
  started?.process.stdin?.end();
  await started?.ended;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** Whether a test file that speaks to Neo4j is among those to run. */
function isWanted({ rootDir, testPathPatterns }: JestConfig): boolean {
  const selected = testPathPatterns.toExecutor({ rootDir });
  const tests = join(rootDir, "test");
  return readdirSync(tests, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && selected.isMatch(join(tests, name)))
    .some((name) => /from "(?:\.\.?\/)+neo4j"/.test(readFileSync(join(tests, name), "utf8")));
}

/** The server, or why there is none. It ends with this process, however that ends, since its stdin does. */
async function startServer(): Promise<TestServer | string> {
  const child = spawn(process.execPath, [join(__dirname, "server.mjs"), "--while-stdin"]);
  started = { process: child, ended: new Promise((resolve) => child.once("close", resolve)) };
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
    if (text.toString().startsWith("fetching")) process.stderr.write(text);
  });
  let printed = "";
  for await (const text of child.stdout) {
    printed += String(text);
    const [, uri, user, password] = /^NEO4J_URI=(.+)\nNEO4J_USER=(.+)\nNEO4J_PASSWORD=(.+)\n/.exec(printed) ?? [];
    if (uri !== undefined && user !== undefined && password !== undefined) return { uri, user, password };
  }
  return said.trim().split("\n").at(-1) ?? "";
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
