import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { StoreError } from "../../src/errors";
import { openStore } from "../../src/stores";
import { describeStore, faultOf } from "./contract";
import { LATER, TOWN } from "./graphs";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-ladybug-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function load(path: string, graph = TOWN): Promise<void> {
  const store = await openStore(path, { mode: "write" });
  await store.load(graph);
  await store.close();
}

describe("the embedded store", () => {
  describeStore(() => ({ address: join(folder, "graph.lbug"), options: {} }));

  it("says how to build one where there is none", async () => {
    const path = join(folder, "none.lbug");
    await expect(openStore(path)).rejects.toThrow(
      new StoreError(`${path}: no such store. Build one with: xingji build FILES… --out DIR`),
    );
    expect(existsSync(path)).toBe(false);
  });

  it("says which name no parameter can have", async () => {
    const path = join(folder, "parameters.lbug");
    await load(path);
    const store = await openStore(path);
    await expect(store.query("RETURN $constructor AS x", { constructor: 5 })).rejects.toThrow(
      new StoreError('No parameter can be called "constructor"; give it another name.'),
    );
    await store.close();
  });

  it("says that a file is none of its own", async () => {
    const path = join(folder, "text.lbug");
    writeFileSync(path, "这不是图\n");
    const store = await openStore(path);
    await expect(store.query("RETURN 1 AS one")).rejects.toThrow(/text\.lbug cannot be opened: [^\n]+$/);
  });

  it("leaves one file, in a folder that it makes, whatever that is called", async () => {
    const here = join(folder, '甲\'s [1] *? "b"');
    await load(join(here, "new", "graph.lbug"));
    expect(readdirSync(join(here, "new"))).toEqual(["graph.lbug"]);
  });

  it("says that it cannot write, and leaves nothing behind", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(load(join(folder, "file", "graph.lbug"))).rejects.toThrow(/graph\.lbug cannot be written: /);
    mkdirSync(join(folder, "taken", "graph.lbug"), { recursive: true });
    await expect(load(join(folder, "taken", "graph.lbug"))).rejects.toThrow(/graph\.lbug cannot be written: /);
    expect(readdirSync(join(folder, "taken"))).toEqual(["graph.lbug"]);
  });

  it("clears away what a killed run has left, and nothing of a run that lives", async () => {
    const here = join(folder, "abandoned");
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const names = [
      `graph.lbug.building-${dead}-abc`,
      `graph.lbug.building-${process.ppid}-def`,
      "graph.lbug.building-mine",
    ];
    for (const name of names) mkdirSync(join(here, name), { recursive: true });
    await load(join(here, "graph.lbug"));
    expect(readdirSync(here).toSorted()).toEqual(["graph.lbug", ...names.slice(1)].toSorted());
  });

  it("goes on answering from the old graph where it is open while a new one is loaded", async () => {
    const path = join(folder, "open.lbug");
    await load(path);
    const reader = await openStore(path);
    const before = await reader.counts();
    await load(path, LATER);
    expect(await reader.counts()).toEqual(before);
    await reader.close();
    expect(await (await openStore(path)).counts()).not.toEqual(before);
  });

  it("has a table for every label, also those that no node has", async () => {
    const path = join(folder, "tables.lbug");
    await load(path, LATER);
    const store = await openStore(path);
    expect((await store.query("MATCH (:Title)-[:OF]->(o:Organisation) RETURN o.name")).rows).toEqual([]);
    await store.close();
  });

  it.each([
    ["is cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["has other bytes from its middle on", (bytes: Buffer) => bytes.fill(0x5a, bytes.length / 2)],
    ["is full of other bytes behind its beginning", (bytes: Buffer) => bytes.fill(0xff, 64)],
  ])("says in one line of a file that %s that it is of no use", async (_what, damage) => {
    const path = join(folder, "damaged.lbug");
    await load(path);
    writeFileSync(path, damage(readFileSync(path)));
    const store = await openStore(path);
    const fault = await faultOf(store.query("MATCH (n)-[r]->(m) RETURN n, r, m"));
    expect(fault).toBeInstanceOf(StoreError);
    expect(String(fault)).toMatch(/damaged\.lbug cannot be opened: [^\n]+; build it anew$/);
    await store.close();
  });

  it("answers again after a question that took too long or too much, and says so in a line", async () => {
    const store = await openStore(join(folder, "graph.lbug"));
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 9999) AS c RETURN sum(a % (b + c))";
    await expect(store.query(endless, {}, { seconds: 1 })).rejects.toThrow(/^No answer within 1 s; [^\n]+$/);
    const huge = "UNWIND range(1, 1000000000) AS x RETURN collect(x)";
    await expect(store.query(huge)).rejects.toThrow(/^The question took more than \d+ MB of memory; [^\n]+$/);
    const long = "RETURN repeat('a', 3000000000) AS x";
    await expect(store.query(long)).rejects.toThrow(/^The question took more memory than [^\n]+; ask for less\.$/);
    expect((await store.query("MATCH (p:Person) RETURN count(p) AS n")).rows).toEqual([[3]]);
    await store.close();
  });

  it.each([
    ["comment", "MATCH (p:Person)--(e) RETURN p.id, count(/* a */ DISTINCT e.id) AS n, collect(/* b */ e.id) AS ids"],
    ["backtick", "MATCH (p:Person)--(e) RETURN p.id, `count`(DISTINCT e.id) AS n, `collect`(e.id) AS ids"],
  ])("lets no %s hide a question that ends the engine", async (_sign, hidden) => {
    const store = await openStore(join(folder, "graph.lbug"));
    await expect(store.query(hidden)).rejects.toThrow(/Put those with DISTINCT last/);
    await store.close();
  });

  it.each(["COPY", "PROFILE COPY", "/* a */ COPY", "// a\nCOPY"])("lets no query write files: %s", async (command) => {
    const store = await openStore(join(folder, "graph.lbug"));
    const out = join(folder, "out.csv");
    await expect(store.query(`${command} (MATCH (p:Person) RETURN p.id) TO '${out}'`)).rejects.toThrow(
      /^Queries only read/,
    );
    for (const cypher of [`EXPORT DATABASE '${out}'`, "INSTALL fts", "CHECKPOINT", ""]) {
      await expect(store.query(cypher)).rejects.toThrow(/^Queries only read/);
    }
    expect(existsSync(out)).toBe(false);
    expect((await store.query("/* 甲 */ // b\n match (p:Person {id: '甲'}) return p.id")).rows).toEqual([["甲"]]);
    await store.close();
  });

  it("changes no byte of its file by answering", async () => {
    const path = join(folder, "graph.lbug");
    const before = readFileSync(path);
    const store = await openStore(path);
    await store.query("MATCH (n)-[r]->(m) RETURN n, r, m");
    await store.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
