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

it("prints JSON Lines, and any number of rows of them", async () => {
  const { stdout, stderr } = await xingji([
    "query",
    "UNWIND range(1, 1500) AS n RETURN n",
    "--graph",
    from,
    "--format",
    "jsonl",
  ]);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect({ stderr, lines: lines.length, last: lines.at(-1) }).toEqual({ stderr: "", lines: 1500, last: { n: 1500 } });
});

it("says that a table has not all rows", async () => {
  const numbers = ["query", "UNWIND range(1, 1500) AS n RETURN n", "--graph", from];
  const { stdout, stderr } = await xingji(numbers);
  expect(stdout).toMatch(/│ +1000 │\n[^│]*\nthe first 1000 rows\n$/);
  expect(stderr).toBe("xingji: there are more than these 1000 rows; --limit 0 prints all\n");
  expect((await xingji([...numbers, "--limit", "1500"])).stderr).toBe("");
  expect((await xingji([...numbers, "--limit", "0"])).stdout).toMatch(/\n1500 rows\n$/);
  expect((await xingji([...numbers, "--limit", "7", "--format", "csv"])).stderr).toContain("more than these 7 rows");
});

it("takes parameters of a type that is given", async () => {
  const typed = [
    "code:string=330784",
    "n:integer=3",
    "x:float=3",
    "day:date=2022-04-14",
    "yes:boolean=true",
    "l:json=[1]",
  ];
  const cypher = "RETURN $code AS code, $n AS n, $x AS x, date($day) AS day, $yes AS yes, $l AS l";
  const given = typed.flatMap((one) => ["--param", one]);
  const { stdout } = await xingji(["query", cypher, "--graph", from, "--format", "jsonl", ...given]);
  expect(JSON.parse(stdout)).toEqual({ code: "330784", n: 3, x: 3, day: "2022-04-14", yes: true, l: [1] });
  const wrong = await xingji(["query", cypher, "--graph", from, "--param", "day:date=2022-02-30"]);
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('"2022-02-30" is no date.') });
});

it("shows nodes, relationships and paths as Cypher writes them", async () => {
  const cypher =
    "MATCH way = (p:Person {name: '吴思齐'})-[h:HOLDS]->(t:Title) RETURN p.name AS p, h, t, {n: [1, 2]} AS map, way";
  const { stdout } = await xingji(["query", cypher, "--graph", from]);
  const text = stdout.replaceAll(/[│\s]/g, "");
  expect(text).toContain("(:Title{id:");
  expect(text).toMatch(/\[:HOLDS\{id:/);
  expect(stdout).toContain("│ {n: [1, 2]} │");
});

it("shows where a fault of the question lies", async () => {
  const { status, stdout, stderr } = await xingji([
    "query",
    "MATCH (p:Person {name: '吴思齐'})\nRETRUN p",
    "--graph",
    from,
  ]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^xingji: [^\n]+ \(line 2, column 1\)\n {2}RETRUN p\n {2}\^\n$/);
  const named = await xingji(["query", "MATCH (人:Person) RETURN 人.nmae", "--graph", from]);
  expect(named.stderr).toMatch(/nmae[^\n]+\(line 1, column 27\)\n {2}MATCH [^\n]+\n {30}\^\n$/);
});

it("refuses what the embedded engine would answer wrongly", async () => {
  const cypher = "MATCH (p:Person)-->(e) RETURN p.name, count(DISTINCT e.id) AS n, min(p.first) AS first";
  const { status, stderr } = await xingji(["query", cypher, "--graph", from]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("Put those with DISTINCT last") });
  const turned = "MATCH (p:Person)-->(e) RETURN p.name, min(p.first) AS first, count(DISTINCT e.id) AS n";
  expect((await xingji(["query", turned, "--graph", from])).status).toBe(0);
});

it("lists the recipes", async () => {
  const { status, stdout } = await xingji(["query", "--list"]);
  expect(status).toBe(0);
  expect(stdout).toContain("itinerary --person PERSON [--since DAY] [--until DAY]\n  行程 · Itinerary\n");
  expect(stdout).toContain("    --since   起始日 · first day\n");
});

it("runs a recipe by its name", async () => {
  const words = ["query", "itinerary", "--person", "周远帆", "--since=2023-05-09"];
  const { status, stdout, stderr } = await xingji([...words, "--graph", from, "--format", "jsonl"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ day: "2023-05-09", event: "周远帆出席项目推进会", role: "lead" });
});

it.each([
  [["itinerary", "--person", "周远番"], 2, "--person 周远番: the graph has no such person; there is 周远帆"],
  [["itinerary"], 2, "itinerary needs --person"],
  [["itinerary", "--person"], 2, "--person : the graph has no such person"],
  [["itinerary", "周远帆"], 2, '"周远帆" is no parameter: give --NAME VALUE'],
  [["itinerary", "--param", "person=周远帆"], 2, "itinerary is a recipe: give --NAME VALUE, not --param"],
  [["itinery"], 2, 'no recipe is called "itinery" (did you mean itinerary?)'],
  [["MATCH", "(p)"], 2, "one question at a time"],
  [["RETURN 1 AS n", "--colour"], 2, "unknown option '--colour'"],
  [[], 2, "ask a question in Cypher, or give a recipe; xingji query --list shows them"],
])("refuses %j in one line", async (words, wanted, said) => {
  const { status, stdout, stderr } = await xingji(["query", ...words, "--graph", from]);
  expect({ status, stdout }).toEqual({ status: wanted, stdout: "" });
  expect(stderr).toMatch(/^xingji: [^\n]+\n$/);
  expect(stderr).toContain(said);
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
