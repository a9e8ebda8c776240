import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

const ENGINE = join(__dirname, "../../dist/stores/ladybug/engine.js");
const FOREIGN = "somebody's work\n";

it.each(["records.jsonl", "graph.json", "graph.lbug"])("leaves a %s that it did not write as it is", async (name) => {
  const out = folderOf({ [name]: FOREIGN });
  const { status, stderr } = await xingji(["build", folderOf(PAGES), "--out", out]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `xingji: ${join(out, name)}: is nothing that Xingji wrote, and is left as it is; name another place\n`,
  });
  expect(readFileSync(join(out, name), "utf8")).toBe(FOREIGN);
  expect(readdirSync(out)).toEqual([name]);
});

it("replaces no file by a store that is none", async () => {
  const mine = join(folderOf({ "letters.txt": FOREIGN }), "letters.txt");
  const { status } = await xingji(["build", folderOf(PAGES), "--out", folderOf(), "--store", mine]);
  expect(status).toBe(2);
  expect(readFileSync(mine, "utf8")).toBe(FOREIGN);
});

it("reads no page out of the folder that it writes, where that lies among the pages", async () => {
  const pages = folderOf(PAGES);
  mkdirSync(join(pages, "out"));
  for (let run = 0; run < 2; run += 1) {
    const { status, stdout } = await xingji(["build", pages, "--out", join(pages, "out")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/pages +2\n/);
    writeFileSync(join(pages, "out", "note.txt"), FOREIGN);
  }
}, 120_000);

it("reads no folder that it is to write, and says so", async () => {
  const pages = folderOf(PAGES);
  const { status, stderr } = await xingji(["build", pages, "--out", pages]);
  expect([status, stderr]).toEqual([
    2,
    `xingji: ${pages}: would be read and written at once; name another folder with --out\n`,
  ]);
  expect(readdirSync(pages)).toEqual(Object.keys(PAGES));
}, 120_000);

it.each([
  ["build.json", '{"name":"mine"}\n'],
  ["graph.lbug.wal", "log"],
  ["records.jsonl", '{"source":"mine","text":"…"}\n'],
  ["graph.json", '{"options":{"type":"mixed","multi":true,"allowSelfLoops":true},"attributes":{}}'],
])("takes a %s of another program for what it is", async (name, text) => {
  const out = folderOf({ [name]: text });
  expect((await xingji(["build", folderOf(PAGES), "--out", out])).status).toBe(2);
  expect(readFileSync(join(out, name), "utf8")).toBe(text);
  expect(readdirSync(out)).toEqual([name]);
});

/** In a process of its own: the engine writes again when what it answered is collected, which may be much later. */
function makeStore(path: string): void {
  const script = `
    const { openSession } = require(${JSON.stringify(ENGINE)});
    openSession(${JSON.stringify(path)}, false).then(async (session) => {
      await session.connection.query("CREATE NODE TABLE Article(id STRING PRIMARY KEY)");
      await session.connection.query("CHECKPOINT");
      await session.close();
    });`;
  expect(spawnSync(process.execPath, ["-e", script]).status).toBe(0);
}

it("replaces no database that others have made with the same engine", async () => {
  const theirs = join(folderOf(), "theirs.lbug");
  makeStore(theirs);
  const before = readFileSync(theirs);
  expect((await xingji(["build", folderOf(PAGES), "--out", folderOf(), "--store", theirs])).status).toBe(2);
  expect(readFileSync(theirs)).toEqual(before);
});

it("leaves files beside those of the build, whatever they are called", async () => {
  const others = { "records.jsonl.1.tmp": FOREIGN, "graph.lbug.building-1-a/letter.txt": FOREIGN, "a.tmp": FOREIGN };
  const out = folderOf(others);
  expect((await xingji(["build", folderOf(PAGES), "--out", out])).status).toBe(0);
  for (const name of Object.keys(others)) expect(readFileSync(join(out, name), "utf8")).toBe(FOREIGN);
}, 120_000);

it("writes an export over an older one, and over nothing else", async () => {
  const out = folderOf();
  await xingji(["build", folderOf(PAGES), "--out", out]);
  for (const [format, text] of [
    ["gexf", '<?xml version="1.0" encoding="UTF-8"?>\n<gexf>\n<meta><creator>Gephi</creator></meta>\n'],
    ["appearances", "date,who\n"],
    ["ftm", '{"id":"mine"}\n'],
    ["codebook", "# Mine\n"],
    ["json", '{"options":{"multi":true}}'],
  ] as const) {
    const file = join(folderOf({ mine: text }), "mine");
    expect(await xingji(["export", format, file, "--graph", out])).toMatchObject({
      status: 2,
      stderr: `xingji: ${file}: is nothing that Xingji wrote, and is left as it is; name another place\n`,
    });
    expect(readFileSync(file, "utf8")).toBe(text);
    for (const kind of ["meeting", "visit"]) {
      const again = await xingji(["export", format, `${file}.2`, "--graph", out, "--kind", kind]);
      expect(again).toMatchObject({ status: 0, stderr: "" });
    }
    expect(readdirSync(join(file, ".."))).toEqual(["mine", "mine.2"]);
  }
  expect((await xingji(["export", "gexf", "/dev/null", "--graph", out])).status).toBe(2);
}, 240_000);
