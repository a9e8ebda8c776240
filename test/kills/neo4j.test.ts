import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { NODES, RELATIONSHIPS } from "../../src/model";
import { cypher, describeWithNeo4j, startNeo4j, type RunningServer, type TestServer } from "../neo4j";
import { isWhole, rowsOf } from "./digest";
import { finish, KILLS, moments, start, type Started } from "./processes";

const OLD = 2000;
const NEW = 4000;
/** Takes some batches. */
const LARGE = 20_000;

function load({ uri, user, password }: TestServer, relationships: number, patience = 120): Started {
  const script = join(__dirname, "load.mjs");
  return start([script, uri, `${relationships}`, `${patience}`], { NEO4J_USER: user, NEO4J_PASSWORD: password });
}

const read = ({ uri, user, password }: TestServer): Promise<ReadonlySet<string>> => rowsOf(uri, { user, password });

describeWithNeo4j("a load into Neo4j", (server) => {
  it(
    "is mended by loading again, whenever it is killed, and has left the old graph or the new one whole",
    async () => {
      await finish(load(server, NEW));
      const fresh = await read(server);
      await finish(load(server, OLD));
      const old = await read(server);
      const length = await finish(load(server, NEW));
      for (const moment of moments(KILLS / 2, 0.77)) {
        await finish(load(server, OLD));
        const killed = load(server, NEW);
        await sleep(moment * length);
        killed.process.kill("SIGKILL");
        await killed.ended;
        await settled(server);
        expect(isWhole(await read(server), old, fresh)).toBe(true);
        await finish(load(server, NEW));
        expect(await read(server)).toEqual(fresh);
      }
    },
    KILLS * 60_000,
  );

  it("hides nothing of the old graph before all of the new one is there", async () => {
    await finish(load(server, NEW));
    const fresh = await counts(server);
    await finish(load(server, OLD));
    const old = await counts(server);
    const loading = load(server, NEW);
    const seen: (readonly number[])[] = [];
    while (loading.process.exitCode === null) seen.push(await counts(server));
    await finish(loading);
    const least = old.map((count, at) => Math.min(count, fresh[at]!));
    const missing = seen.filter((counted) => counted.some((count, at) => count < least[at]!));
    expect(missing).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
    expect([seen[0], await counts(server)]).toEqual([old, fresh]);
  }, 120_000);
});

/**
 * Until the server has ended what the killed program had begun: its last commit may still be on the way, and a digest is
 * read in several questions.
 */
async function settled(server: TestServer): Promise<void> {
  const count = "SHOW TRANSACTIONS YIELD database WHERE database = 'neo4j' RETURN count(*) AS count";
  while ((await cypher(server, count)).map(Number)[0] !== 1) await sleep(50);
}

/** How many there are of every label and type, asked in one question. */
async function counts(server: TestServer): Promise<readonly number[]> {
  const labels = Object.keys(NODES).map((label) => `COUNT { MATCH (:${label}) }`);
  const types = Object.entries(RELATIONSHIPS).flatMap(([type, { joins }]) =>
    joins.map(([from, to]) => `COUNT { MATCH (:${from})-[:${type}]->(:${to}) }`),
  );
  return (await cypher(server, `UNWIND [${[...labels, ...types].join(", ")}] AS count RETURN count`)).map(Number);
}

describeWithNeo4j("a server that is stopped in the middle of a load", () => {
  let home: string;
  let port: number;
  let running: RunningServer;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "xingji-stopped-"));
    port = await freePort();
    running = await started();
  }, 120_000);
  afterAll(async () => {
    await running?.stop();
    rmSync(home, { recursive: true });
  });

  async function started(): Promise<RunningServer> {
    const server = await startNeo4j({ home, port });
    if (typeof server === "string") throw new Error(server);
    return server;
  }

  it("and started again gets the rest of it", async () => {
    await finish(load(running, OLD));
    const loading = load(running, LARGE);
    await loading.until(/^1\d{4} of/m);
    expect(loading.process.exitCode).toBeNull();
    await running.kill();
    running = await started();
    expect(await loading.ended).toMatchObject({ status: 0, stderr: "" });
    expect((await read(running)).size).toBe(22_480);
  }, 300_000);

  it("and not started again is named in one line, and a load again completes", async () => {
    const whole = await read(running);
    await finish(load(running, OLD));
    const loading = load(running, LARGE, 3);
    await loading.until(/^1\d{4} of/m);
    await running.stop();
    const { status, stderr } = await loading.ended;
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^Neo4j at bolt:\/\/127\.0\.0\.1:\d+ cannot be reached[^\n]+\n$/),
    });
    running = await started();
    expect((await read(running)).size).toBe(2260);
    await finish(load(running, LARGE));
    expect(await read(running)).toEqual(whole);
  }, 300_000);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an address with it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
