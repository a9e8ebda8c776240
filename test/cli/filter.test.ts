/** The filter from pages to records that engines run over parts of a file, each in a process that knows nothing of the others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

// Each run starts processes, which read the dictionaries.
jest.setTimeout(600_000);

const front = "澄江日报\n把农时抓在手上\n\n5月8日上午，永康市委书记周远帆、市长吴\n（下转2版）\n";
const back = "澄江日报\n上接1版\n思齐到古山镇调研。市领导林晚晴参加。\n";
const texts = [front, PAGES["2023-05-09.txt"], "5月8日，永康市下雨。", PAGES["2023-05-10.txt"], back];
const lines = texts.map((text, at) => JSON.stringify({ id: `p${at}`, text, published: "2023-05-09" }));
/** As an engine may deal them out: in any order, in parts of any length. */
const partitions = [[lines[4], lines[1]], [lines[0]], [], [lines[3], lines[2]]].map((some) => some.join("\n"));

/** Runs the filter over each partition by itself; what comes out of all, as it comes. */
async function piped(...options: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const stdin of partitions) {
    const { status, stdout, stderr } = await xingji(["extract", "--jsonl", "--jobs", "1", ...options], { stdin });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    found.push(...stdout.split("\n").filter((line) => line !== ""));
  }
  return found;
}

it("makes of parts of a file the records of a build of all of it, with stories that are cut over parts", async () => {
  const file = join(folderOf({ "pages.jsonl": lines.join("\n") }), "pages.jsonl");
  const out = join(folderOf(), "graph");
  await xingji(["build", file, "--out", out]);
  const built = readFileSync(join(out, "records.jsonl"), "utf8").trimEnd().split("\n");
  const cut = await piped("--as", file, "--cut");
  expect(cut.toSorted()).toEqual([lines[0], lines[4]]);
  const beside = join(folderOf({ "cut.jsonl": cut.join("\n") }), "cut.jsonl");
  expect((await piped("--as", file, "--beside", beside)).toSorted()).toEqual(built.toSorted());
  expect((await piped("--as", file)).toSorted()).not.toEqual(built.toSorted());
});

it("prints records in the order of the lines, whatever the number of its processes", async () => {
  const many = Array.from({ length: 600 }, (_, at) => JSON.stringify({ id: at, text: `${texts[at % 4]}第${at}版` }));
  const stdin = many.join("\n");
  const [one, two, three] = [
    await xingji(["extract", "--jsonl", "--jobs", "1"], { stdin }),
    await xingji(["extract", "--jsonl", "--jobs", "2"], { stdin }),
    await xingji(["extract", "--jsonl", "--jobs", "3"], { stdin }),
  ];
  const records = one.stdout.trimEnd().split("\n");
  expect(records.map((record) => JSON.parse(record).source)).toEqual(many.map((_, at) => `-#${at}`));
  expect([two, three]).toEqual([one, one]);
});

it("names a line that is no page, reads the others, and ends with status 1", async () => {
  const { status, stdout, stderr } = await xingji(["extract", "--jsonl", "--as", "may.jsonl"], {
    stdin: [lines[1], '{"id":"x"}', lines[3]].join("\n"),
  });
  expect([
    status,
    stdout
      .trimEnd()
      .split("\n")
      .map((record) => JSON.parse(record).source),
  ]).toEqual([1, ["may.jsonl#p1", "may.jsonl#p3"]]);
  expect(stderr).toMatch(/^xingji: may\.jsonl:2: [^\n]+\n$/);
});

it("takes no files, and its options without it mean nothing", async () => {
  expect(await xingji(["extract", "--jsonl", "pages.jsonl"])).toMatchObject({ status: 2, stdout: "" });
  expect(await xingji(["extract", "pages.jsonl", "--cut"])).toMatchObject({ status: 2, stdout: "" });
});
