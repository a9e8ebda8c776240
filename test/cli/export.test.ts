import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

let graph: string;
beforeAll(async () => {
  graph = folderOf();
  await xingji(["build", folderOf(PAGES), "--out", graph]);
});

/** `xingji export ARGS… --graph` the graph of the two reports. */
const exported = (...args: readonly string[]) => xingji(["export", ...args, "--graph", graph]);

it("writes a file", async () => {
  const folder = folderOf();
  const { status, stdout, stderr } = await exported("gexf", join(folder, "g.gexf"));
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readdirSync(folder)).toEqual(["g.gexf"]);
  expect(readFileSync(join(folder, "g.gexf"), "utf8")).toMatch(/<gexf [^]*周远帆[^]*<\/gexf>\s*$/);
});

it("writes to standard output the dataset that build wrote, but for the mark of its build", async () => {
  const { stdout } = await exported("json", "-");
  const written = readFileSync(join(graph, "graph.json"), "utf8");
  expect(stdout).toBe(written.replace(/^"build":"[0-9a-f]{32}",\n/m, ""));
});

it("writes to standard output when no file is named", async () => {
  const { status, stdout } = await exported("appearances");
  expect(status).toBe(0);
  expect(stdout).toContain("2023-05-08,,,周远帆,永康市委书记,lead,");
});

it("writes a format of several files into a folder, which need not be there", async () => {
  const folder = join(folderOf(), "new", "import");
  const { status, stderr } = await exported("neo4j-csv", folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(["Person.csv", "VISITED.Person.Place.csv", "import.args"]),
  );
});

it("writes the events of a window, of a kind, and of a projection", async () => {
  const { stdout } = await exported("appearances", "--from", "2023-05-09", "--to", "2023-05-09", "--kind", "meeting");
  expect(
    stdout
      .trim()
      .split("\r\n")
      .slice(1)
      .map((row) => row.slice(0, 16)),
  ).toEqual(["2023-05-09,,,周远帆", "2023-05-09,,,吴思齐"]);
  const graphs = await exported("node-link", "--projection", "appearances", "--min-weight", "2");
  expect(JSON.parse(graphs.stdout)).toMatchObject({
    nodes: [{ label: "吴思齐" }, { label: "周远帆" }],
    edges: [{ weight: 2 }],
  });
});

it("says why there is nothing in what it wrote", async () => {
  const early = await exported("appearances", "--to", "2001-01-01");
  expect(early.status).toBe(0);
  expect(early.stderr).toMatch(
    /^xingji: nothing is in it: of \d events of the graph, from 2023-05-08 to 2023-05-09, none is what was asked for\n$/,
  );
  const heavy = await exported("gexf", "--projection", "appearances", "--min-weight", "99");
  expect(heavy.stderr).toBe(
    "xingji: nothing is in it: no edge of the projection weighs as much as was asked for, or the graph has none\n",
  );
});

it("says how many events no window can have", async () => {
  const undated = folderOf();
  const report = "推进会召开\n\n本报讯 永康市委书记周远帆出席推进会。市领导吴思齐参加会议。\n";
  await xingji(["build", folderOf({ "a.txt": report }), "--out", undated]);
  const { status, stderr } = await xingji(["export", "gexf", "--graph", undated, "--from", "2023-01-01"]);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr:
      "xingji: 1 event without a whole date is left out\nxingji: nothing is in it: of 1 event of the graph none is what was asked for\n",
  });
});

it("puts into the codebook what it was made from", async () => {
  const { stdout } = await exported("codebook", "--from", "2023-05-09");
  expect(stdout).toMatch(/^\| records \(SHA-256 of `records.jsonl`\) \| `[0-9a-f]{64}` \|$/m);
  expect(stdout).toMatch(/^\| dictionaries \(SHA-256 of all tables\) \| `[0-9a-f]{64}` \|$/m);
  expect(stdout).toContain("| options | `--from 2023-05-09` |");
});

it("leaves other programs' temporary files alone, and none of its own behind", async () => {
  const folder = folderOf({ "g.gexf.999999999.tmp": "<gexf" });
  await exported("gexf", join(folder, "g.gexf"));
  expect(readdirSync(folder).toSorted()).toEqual(["g.gexf", "g.gexf.999999999.tmp"]);
});

it("writes a site of the events that were chosen", async () => {
  const site = join(folderOf(), "site");
  await exported("site", site, "--kind", "meeting");
  const page = readFileSync(join(site, "index.html"), "utf8");
  expect(page).toContain('"type":"meeting"');
  expect(page).not.toContain('"type":"visit"');
});

it("writes a site with the views and notes that were kept, and none where the notebook is broken", async () => {
  const site = join(folderOf(), "site");
  const notebook = join(graph, "notebook.json");
  writeFileSync(notebook, JSON.stringify({ views: [{ name: "四月", link: "#view=all" }], remarks: [] }));
  await exported("site", site);
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain('{"name":"四月","link":"#view=all"}');
  writeFileSync(notebook, "{");
  const { status, stderr } = await xingji(["export", "site", site, "--graph", graph]);
  rmSync(notebook);
  expect([status, stderr]).toEqual([2, expect.stringContaining("notebook.json: is no notebook of the viewer")]);
});

it("writes a site: the viewer with the dataset in it", async () => {
  const site = join(folderOf(), "site");
  const { status, stdout, stderr } = await xingji(["export", "site", site, "--graph", graph]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readdirSync(site).toSorted()).toEqual(["assets", "icon.svg", "index.html"]);
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain("周远帆");
});

it("says how to build when there is no graph", async () => {
  const { status, stderr } = await xingji(["export", "json", "-", "--graph", "none"]);
  expect(status).toBe(2);
  expect(stderr).toBe("xingji: none: no graph here; build one first: xingji build FILES… --out none\n");
});

it.each([
  [["gephi-csv"], "gephi-csv is several files; name a folder for them"],
  [["gexf", "--from", "2023-06-01", "--to", "2023-05-01"], "no day is in between; give the earlier day first"],
  [["gexf", "--from", "May"], "Give a day as YYYY-MM-DD"],
  [["gexf", "--min-weight", "0"], "Give a number greater than 0"],
  [["gexf", "--projection", "people"], "Allowed choices are events, visits, appearances, sites, full."],
  [["gexf", "--kind", "temple"], "--kind temple: the graph has no event or site of this kind, only "],
  [["ftm", "--projection", "visits"], "this format has a shape of its own"],
] as const)("refuses %j in one line and with status 2", async (args, remedy) => {
  const { status, stdout, stderr } = await exported(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^xingji: [^\n]+\n$/);
  expect(stderr).toContain(remedy);
});

it("says what to do when a file stands in the place of a folder", async () => {
  const folder = folderOf({ taken: "" });
  const { status, stderr } = await exported("gephi-csv", join(folder, "taken"));
  expect(status).toBe(2);
  expect(stderr).toBe(`xingji: ${folder}/taken: a file stands where the folder should be; name another\n`);
});

it.each([
  ["{", "it is no JSON"],
  ["{}", "source is absent and must be a text of 1 to 10000 characters"],
  ["[1]", "it is a list and must be an object"],
])("names the line of a record that is damaged: %s", async (line, fault) => {
  const damaged = folderOf({ "records.jsonl": `\n${line}\n` });
  const { status, stderr } = await xingji(["export", "json", "-", "--graph", damaged]);
  expect(status).toBe(2);
  expect(stderr).toBe(`xingji: ${damaged}/records.jsonl:2: no page record: ${fault}; build anew\n`);
});
