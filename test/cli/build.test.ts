import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

// Each build starts processes, which read the dictionaries.
jest.setTimeout(240_000);

it("writes the records, the dataset and the store, and says what was found", async () => {
  const out = join(folderOf(), "graph");
  const { status, stdout, stderr } = await xingji(["build", folderOf(PAGES), "--out", out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(out).toSorted()).toEqual([
    "build.json",
    "graph.index",
    "graph.json",
    "graph.lbug",
    "records.index",
    "records.jsonl",
  ]);
  expect(stdout).toMatch(/: built in \d+\.\d s \((?:\w+ \d+\.\d s, )+drawing \d+\.\d s; \d+ MB at most\)\n/);
  expect(stdout).toMatch(/\n {2}pages +2\n {2}articles +2\n {2}persons +2\n/);
  expect(stdout).toMatch(/\n {2}not read +0\n$/);
});

it("writes the same bytes twice, whatever the order of the pages", async () => {
  const pages = folderOf(PAGES);
  const [first, second] = [folderOf(), folderOf()];
  const names = Object.keys(PAGES).map((name) => join(pages, name));
  await xingji(["build", ...names, "--out", first]);
  await xingji(["build", ...names.toReversed(), "--out", second]);
  for (const name of ["records.jsonl", "graph.json"]) {
    expect(readFileSync(join(second, name), "utf8")).toBe(readFileSync(join(first, name), "utf8"));
  }
});

it("builds what can be read, names the rest, and ends with status 1", async () => {
  const out = folderOf();
  const { status, stdout, stderr } = await xingji(["build", folderOf(PAGES), "missing.txt", "--out", out]);
  expect(status).toBe(1);
  expect(stderr).toBe("xingji: missing.txt: no such file\n");
  expect(stdout).toMatch(/pages +2\n/);
  expect(stdout).toMatch(/not read +1\n/);
  expect(existsSync(join(out, "graph.lbug"))).toBe(true);
});

it("says how many pages of each kind were read, and of how many nothing came", async () => {
  const pages = folderOf({ ...PAGES, "a.html": "<h1>放假通知</h1>", "b.html": `<p>${Object.values(PAGES)[0]!}</p>` });
  const { status, stdout } = await xingji(["build", pages, "--out", join(folderOf(), "graph")]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/\n {2}pages +4\n {4}of html +2\n {4}of txt +2\n {4}no story in +1\n/);
});

it("leaves an earlier build alone when nothing can be read", async () => {
  const old = `{"source":"a.txt","sha256":"${"0".repeat(64)}"}\n`;
  const out = folderOf({ "records.jsonl": old });
  const { status, stdout, stderr } = await xingji(["build", "missing.txt", "--out", out]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(`xingji: missing.txt: no such file\nxingji: nothing could be read, so ${out} is left as it is\n`);
  expect(readFileSync(join(out, "records.jsonl"), "utf8")).toBe(old);
});

it("refuses a file where the folder should be", async () => {
  const out = join(folderOf({ taken: "" }), "taken");
  const { status, stderr } = await xingji(["build", folderOf(PAGES), "--out", out]);
  expect(status).toBe(2);
  expect(stderr).toBe(`xingji: ${out}: a file stands where the folder should be; name another with --out\n`);
});

it("names what cannot be written in one line", async () => {
  const out = folderOf();
  mkdirSync(join(out, "records.jsonl"));
  const { status, stdout, stderr } = await xingji(["build", folderOf(PAGES), "--out", out]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^xingji: [^\n]*records\.jsonl[^\n]*\n$/);
  expect(readdirSync(out)).toEqual(["records.jsonl"]);
});

it("draws a bar on a terminal, and clears it", async () => {
  const { stderr } = await xingji(["build", folderOf(PAGES), "--out", folderOf()], { isTTY: true });
  expect(stderr).toContain(`reading  ${"━".repeat(30)}  100 %  2 pages`);
  expect(stderr.endsWith("\r\u001b[K")).toBe(true);
});

it("says that Neo4j cannot be reached in one line, and leaves the earlier build whole", async () => {
  const out = folderOf();
  await xingji(["build", folderOf({ "2023-05-09.txt": PAGES["2023-05-09.txt"] }), "--out", out]);
  const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name), "base64")]);
  const address = "bolt://127.0.0.1:9";
  const { status, stderr } = await xingji(["build", folderOf(PAGES), "--out", out, "--store", address]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^xingji: [^\n]*bolt:\/\/127\.0\.0\.1:9[^\n]*\n$/);
  expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "base64")])).toEqual(before);
});

it("takes the embedded store of an earlier build away when another store is loaded", async () => {
  const pages = folderOf(PAGES);
  const out = folderOf();
  const other = join(folderOf(), "other.lbug");
  await xingji(["build", pages, "--out", out]);
  expect((await xingji(["build", pages, "--out", out, "--store", other])).status).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual([
    "build.json",
    "graph.index",
    "graph.json",
    "records.index",
    "records.jsonl",
  ]);
  const { stdout } = await xingji(["query", "MATCH (a:Article) RETURN count(a)", "--store", other, "--format", "csv"]);
  expect(stdout.split("\n")[1]).toBe("2");
});

it("reports every fault of a dictionary and builds nothing", async () => {
  const pack = folderOf({ "surnames.tsv": "name\n某\n" });
  const out = join(folderOf(), "graph");
  writeFileSync(join(pack, "sources.tsv"), "");
  const { status, stderr } = await xingji(["build", folderOf(PAGES), "--out", out, "--dictionaries", pack]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^(xingji: [^\n]*\.tsv[^\n]*\n)+$/);
  expect(existsSync(out)).toBe(false);
});
