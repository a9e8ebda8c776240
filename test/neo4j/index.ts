/** Tests that need a Neo4j server are written with `describeWithNeo4j`. */

import { mkdirSync, rmdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import neo4j, { type Driver } from "neo4j-driver";

import type { Line, TestServer } from "./processes";

export { importOffline, startNeo4j, type CsvFiles, type RunningServer, type TestServer } from "./processes";

/** What the setup has found. */
export type Given = { readonly server: TestServer; readonly lock: string } | { readonly missing: string };

/**
 * A `describe` whose tests have an empty server to themselves: suites in other processes wait for it. Where there is
 * none, they are skipped, with the reason in the title.
 */
export function describeWithNeo4j(title: string, tests: (server: TestServer) => void, line: Line = "lts"): void {
  const all: Partial<Record<Line, Given>> = JSON.parse(process.env["XINGJI_TEST_NEO4J"] ?? "{}");
  const given = all[line] ?? { missing: "its setup was not run" };
  if ("missing" in given) {
    describe.skip(`${title} (not run: ${given.missing})`, () => tests({ uri: "", user: "", password: "" }));
    return;
  }
  describe(title, () => {
    beforeAll(() => take(given.lock), 300_000);
    afterAll(async () => {
      await cypher(given.server, "MATCH (n) DETACH DELETE n");
      rmdirSync(given.lock);
    });
    tests(given.server);
  });
}

/** Runs a statement past the store, as other users of the server do; the first column of its rows. */
export async function cypher(server: TestServer, statement: string): Promise<readonly unknown[]> {
  const driver: Driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { keys, records } = await driver.executeQuery(statement);
    return records.map((record): unknown => record.get(keys[0]!));
  } finally {
    await driver.close();
  }
}

/** A folder is made by one process only. */
async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      // Jest's files have an Error of their own, which those of Node are no instances of.
      const taken = typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
      if (!taken) throw error;
      await sleep(100);
    }
  }
}
