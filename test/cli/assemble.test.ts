import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

// Each build starts processes, which read the dictionaries.
jest.setTimeout(600_000);

const saidBy = (out: string): readonly string[] =>
  ["records.jsonl", "graph.json"].map((name) => readFileSync(join(out, name), "utf8"));

let [built, lines]: [string, readonly string[]] = ["", []];
beforeAll(async () => {
  built = join(folderOf(), "built");
  await xingji(["build", folderOf({ ...PAGES, "more.txt": "本报讯 5月8日，永康市下雨。\n" }), "--out", built]);
  lines = readFileSync(join(built, "records.jsonl"), "utf8").trimEnd().split("\n");
});

it("makes of records in any files and order what the build of their pages makes", async () => {
  const folder = folderOf({
    "part-00001": `${lines[2]}\n${lines[0]}`,
    "part-00000": `${lines[1]}\n\n${lines[0]}\n`,
    _SUCCESS: "",
  });
  const out = join(folderOf(), "graph");
  const { status, stdout, stderr } = await xingji(["assemble", folder, "--out", out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/\n {2}pages +3\n/);
  expect(saidBy(out)).toEqual(saidBy(built));
  const rows = await xingji(["query", "MATCH (a:Article) RETURN count(a)", "--graph", out, "--format", "csv"]);
  expect(rows.stdout.split(/\r?\n/)[1]).toBe("3");
});

it("reads standard input, and loads the store that is named", async () => {
  const out = join(folderOf(), "graph");
  const store = join(folderOf(), "other.lbug");
  const { status } = await xingji(["assemble", "-", "--out", out, "--store", store], { stdin: lines.join("\n") });
  expect(status).toBe(0);
  expect(saidBy(out)).toEqual(saidBy(built));
  const rows = await xingji(["query", "MATCH (a:Article) RETURN count(a)", "--store", store, "--format", "csv"]);
  expect(rows.stdout.split(/\r?\n/)[1]).toBe("3");
});

it("names lines that are no records, and second records of a page that differ", async () => {
  const other = lines[0]!.replace('"home":', '"home":"武义县","was":');
  const file = join(folderOf(), "records.jsonl");
  writeFileSync(file, [lines[0], "{}", other, lines[1]].join("\n"));
  const out = join(folderOf(), "graph");
  const { status, stdout, stderr } = await xingji(["assemble", file, "missing.jsonl", "--out", out]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/\n {2}pages +2\n/);
  const source = JSON.parse(lines[0]!).source;
  expect(stderr.trimEnd().split("\n")).toEqual([
    `xingji: ${file}:2: no page record: source is absent and must be a text of 1 to 10000 characters; the line is left out`,
    `xingji: ${file}:3: another record of ${source} than that of ${file}:1; the line is left out`,
    "xingji: missing.jsonl: no such file",
  ]);
});

it("leaves an earlier build alone when there is no record", async () => {
  const out = join(folderOf(), "graph");
  const { status, stderr } = await xingji(["assemble", join(folderOf({ "a.jsonl": "" }), "a.jsonl"), "--out", out]);
  expect(status).toBe(1);
  expect(stderr).toBe(`xingji: no record was found, so ${out} is left as it is\n`);
});
