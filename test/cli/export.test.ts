import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

let from: string;
beforeAll(async () => {
  from = folderOf();
  await xingji(["build", folderOf(PAGES), "--out", from]);
});

it("writes GEXF", async () => {
  const folder = folderOf();
  const { status, stdout, stderr } = await xingji(["export", "gexf", join(folder, "g.gexf"), "--graph", from]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readdirSync(folder)).toEqual(["g.gexf"]);
  expect(readFileSync(join(folder, "g.gexf"), "utf8")).toMatch(/<gexf [^]*周远帆[^]*<\/gexf>\s*$/);
});

it("writes to standard output the dataset that build wrote", async () => {
  const { stdout } = await xingji(["export", "json", "-", "--graph", from]);
  expect(stdout).toBe(readFileSync(join(from, "graph.json"), "utf8"));
});

it("says how to build when there is no graph", async () => {
  const { status, stderr } = await xingji(["export", "json", "-", "--graph", "none"]);
  expect(status).toBe(2);
  expect(stderr).toBe("xingji: none: no graph here; build one first: xingji build FILES… --out none\n");
});

it.each(["{", "{}", "[1]"])("names the line of a record that is damaged: %s", async (line) => {
  const damaged = folderOf({ "records.jsonl": `\n${line}\n` });
  const { status, stderr } = await xingji(["export", "json", "-", "--graph", damaged]);
  expect(status).toBe(2);
  expect(stderr).toBe(`xingji: ${damaged}/records.jsonl:2: not a page record; build anew\n`);
});
