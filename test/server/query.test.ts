import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../../src/model";
import { askStore } from "../../src/server";
import { openStore } from "../../src/stores";

const PEOPLE = ["苏明远", "韩知秋", "罗亦安"];

const GRAPH: Graph = {
  nodes: PEOPLE.map((name) => ({
    label: "Person" as const,
    id: `person:${name}`,
    properties: { name, pinyin: null, home: null, first: null, last: null, reasons: [] },
  })),
  relationships: [],
};

let folder: string;
let address: string;
const waiting = new AbortController();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xingji-query-"));
  address = join(folder, "graph.lbug");
  const store = await openStore(address, { mode: "write" });
  await store.load(GRAPH);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (cypher: string, limits = {}, signal = waiting.signal): Promise<unknown> =>
  askStore({ address, options: {} }, limits)(cypher, signal);

const NAMES = "MATCH (p:Person) RETURN p.name AS name ORDER BY name";
/** Takes longer than anybody waits. */
const ENDLESS = `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN sum(a % (b + c))`;

it("answers with a table, and says how many rows there are beyond those shown", async () => {
  expect(await ask(NAMES, { rows: 2 })).toEqual({ columns: ["name"], rows: [["罗亦安"], ["苏明远"]], total: 3 });
});

it.each([
  ["MATCH (p:Person) RETURN p.nothing", /nothing/],
  ["MATCH (p:Person", /./],
  ["MATCH (p:Person) SET p.name = '无'", /only read/],
  ["CREATE (:Person {id: 'x'})", /only read/],
  ["COPY (MATCH (p:Person) RETURN p.name) TO 'out.csv'", /only read/],
])("answers %s with what is wrong, in a line", async (cypher, fault) => {
  expect(await ask(cypher)).toEqual({ fault: expect.stringMatching(fault) });
  expect(await ask("MATCH (p:Person) RETURN count(p) AS n")).toMatchObject({ rows: [[3]] });
});

it("ends a question that takes too long, or that nobody waits for any more", async () => {
  expect(await ask(ENDLESS, { seconds: 1 })).toEqual({ fault: expect.stringContaining("within 1 s") });
  const left = new AbortController();
  const answer = ask(ENDLESS, {}, left.signal);
  left.abort();
  expect(await answer).toHaveProperty("fault");
});

it("refuses an answer that is too large, and more questions at once than it may", async () => {
  expect(await ask(NAMES, { characters: 20 })).toEqual({ fault: expect.stringContaining("ask for less") });
  const few = askStore({ address, options: {} }, { atOnce: 1 });
  const [first, second] = await Promise.all([few(NAMES, waiting.signal), few(NAMES, waiting.signal)]);
  expect(first).toHaveProperty("total", 3);
  expect(second).toEqual({ fault: expect.stringContaining("still running") });
  expect(await few(NAMES, waiting.signal)).toHaveProperty("total", 3);
});

it("says when there is no store", async () => {
  const none = askStore({ address: join(folder, "none.lbug"), options: {} });
  expect(await none(NAMES, waiting.signal)).toEqual({ fault: expect.stringContaining("no such store") });
});
