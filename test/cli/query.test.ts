import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

let from: string;
beforeAll(async () => {
  from = folderOf();
  await xingji(["build", folderOf(PAGES), "--out", from]);
});

const NAMES = "MATCH (p:Person) RETURN p.name AS 姓名 ORDER BY p.name";

it("prints a table", async () => {
  const { status, stdout, stderr } = await xingji(["query", NAMES, "--graph", from]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("│ 吴思齐 │\n│ 周远帆 │\n");
  expect(stdout).toContain("2 rows\n");
});

it("prints CSV and JSON", async () => {
  const csv = await xingji(["query", NAMES, "--graph", from, "--format", "csv"]);
  expect(csv.stdout).toBe("姓名\n吴思齐\n周远帆\n");
  const json = await xingji(["query", NAMES, "--graph", from, "--format", "json"]);
  expect(JSON.parse(json.stdout)).toEqual([{ 姓名: "吴思齐" }, { 姓名: "周远帆" }]);
});

it("takes parameters, text and JSON, from several options", async () => {
  const cypher = "MATCH (p:Person) WHERE p.name = $name OR p.name IN $others RETURN p.name ORDER BY p.name LIMIT 5";
  const given = ["--param", "name=吴思齐", "--param", '$others=["周远帆"]'];
  const { stdout, stderr } = await xingji(["query", cypher, "--graph", from, "--format", "csv", ...given]);
  expect(stderr).toBe("");
  expect(stdout).toBe("p.name\n吴思齐\n周远帆\n");
});

it("gives a fault of the question in one line", async () => {
  const { status, stdout, stderr } = await xingji(["query", "MATCH (p:Person RETURN p", "--graph", from]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^xingji: [^\n]+\n$/);
});

it("changes nothing", async () => {
  const { status, stderr } = await xingji(["query", "MATCH (p:Person) DETACH DELETE p", "--graph", from]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^xingji: [^\n]+\n$/);
  expect((await xingji(["query", NAMES, "--graph", from])).stdout).toContain("2 rows");
});

it("says how to build when there is no graph", async () => {
  const { status, stderr } = await xingji(["query", NAMES, "--graph", join(from, "none")]);
  expect(status).toBe(2);
  expect(stderr).toBe(`xingji: ${from}/none: no graph here; build one first: xingji build FILES… --out ${from}/none\n`);
});

it("says that Neo4j cannot be reached in one line", async () => {
  const { status, stdout, stderr } = await xingji(["query", NAMES, "--store", "bolt://127.0.0.1:9"]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^xingji: [^\n]*bolt:\/\/127\.0\.0\.1:9[^\n]*\n$/);
});
