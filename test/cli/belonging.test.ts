import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

const [first, second] = Object.entries(PAGES).map(([name, text]) => ({ [name]: text }));
const QUESTION = "MATCH (a:Article) RETURN count(a)";

let [old, fresh] = ["", ""];
beforeAll(async () => {
  [old, fresh] = [folderOf(), folderOf()];
  expect((await xingji(["build", folderOf(first), "--out", old])).status).toBe(0);
  expect((await xingji(["build", folderOf({ ...first, ...second }), "--out", fresh])).status).toBe(0);
}, 240_000);

/** The older build with some of the newer one's files. */
function mixture(...names: readonly string[]): string {
  const mixed = join(folderOf(), "mixed");
  cpSync(old, mixed, { recursive: true });
  for (const name of names) cpSync(join(fresh, name), join(mixed, name));
  return mixed;
}

it.each([
  ["graph.lbug", (out: string) => ["query", QUESTION, "--graph", out]],
  ["records.jsonl", (out: string) => ["export", "json", "--graph", out]],
  ["graph.json", (out: string) => ["view", out, "--no-open"]],
  ["graph.lbug", (out: string) => ["view", out, "--no-open"]],
  ["records.jsonl", (out: string) => ["view", out, "--no-open"]],
])("a %s of another build is refused in one line", async (name, command) => {
  const mixed = mixture(name);
  expect(await xingji(command(mixed))).toMatchObject({
    status: 2,
    stdout: "",
    stderr:
      `xingji: ${join(mixed, name)}: is not of the build that build.json beside it tells of; ` +
      `build anew: xingji build FILES… --out ${mixed}\n`,
  });
});

/** An older build over which a newer one was being put when the program was killed, with these files still to go. */
function interrupted(...waiting: readonly string[]): string {
  const out = mixture(...readdirSync(fresh).filter((name) => !waiting.includes(name)));
  mkdirSync(join(out, ".xingji-ready"));
  for (const name of waiting) cpSync(join(fresh, name), join(out, ".xingji-ready", name));
  return out;
}

it.each([
  [["build.json", "graph.json", "graph.lbug", "records.jsonl"]],
  [["build.json", "graph.json", "graph.lbug"]],
  [["build.json", "graph.lbug"]],
  [["build.json"]],
  [[]],
])("a build that was ready is put in its place by the next command, with %j still to go", async (waiting) => {
  const out = interrupted(...waiting);
  const { status, stdout } = await xingji(["query", QUESTION, "--graph", out, "--format", "csv"]);
  expect({ status, rows: stdout.split(/\r?\n/)[1] }).toEqual({ status: 0, rows: "2" });
  for (const name of readdirSync(fresh)) expect(readFileSync(join(out, name))).toEqual(readFileSync(join(fresh, name)));
  expect(readdirSync(out)).toEqual(readdirSync(fresh));
});

it("what a killed build had not made ready is taken away by the next, and changes nothing before", async () => {
  const out = mixture();
  const left = join(out, ".xingji-preparing-99999999");
  mkdirSync(left);
  writeFileSync(join(left, "records.jsonl"), '{"source":');
  const { stdout } = await xingji(["query", QUESTION, "--graph", out, "--format", "csv"]);
  expect(stdout.split(/\r?\n/)[1]).toBe("1");
  expect((await xingji(["build", folderOf(first), "--out", out])).status).toBe(0);
  expect(readdirSync(out)).toEqual(readdirSync(old));
});

it("a build without what says which files are of it is taken as it is", async () => {
  const out = mixture();
  rmSync(join(out, "build.json"));
  expect((await xingji(["query", QUESTION, "--graph", out])).status).toBe(0);
});

it("a file in the place of the folder that is ready is named in one line", async () => {
  const out = mixture();
  renameSync(join(out, "graph.json"), join(out, ".xingji-ready"));
  const { status, stderr } = await xingji(["query", QUESTION, "--graph", out]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^xingji: [^\n]*\.xingji-ready: holds a build that cannot be put in its place[^\n]*\n$/);
});
