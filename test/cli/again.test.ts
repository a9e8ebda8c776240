/** Building again: what is as it was is not read again, and what comes out is what a first build writes. */

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

// Each build starts processes, which read the dictionaries.
jest.setTimeout(600_000);

const [first, second] = [PAGES["2023-05-09.txt"], PAGES["2023-05-10.txt"]];
const PAGE_LINES = [
  { id: "a", text: first },
  { id: "b", text: second },
];
const linesOf = (pages: readonly object[]): string => pages.map((page) => `${JSON.stringify(page)}\n`).join("");

/** Builds, and says how many pages there are and how many of them were not read again. */
async function build(out: string, ...args: readonly string[]): Promise<readonly [pages: number, before: number]> {
  const { status, stdout, stderr } = await xingji(["build", ...args, "--out", out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const count = (row: RegExp): number => Number(row.exec(stdout)?.[1] ?? 0);
  return [count(/^ {2}pages +(\d+)$/m), count(/^ {4}as before +(\d+)$/m)];
}

const saidBy = (out: string): readonly string[] =>
  ["records.jsonl", "records.index", "graph.json"].map((name) => readFileSync(join(out, name), "utf8"));

/** Whether the build in a folder is what a first one of the same pages writes. */
async function expectAsNew(out: string, ...args: readonly string[]): Promise<void> {
  const fresh = join(folderOf(), "graph");
  await build(fresh, ...args);
  expect(saidBy(out)).toEqual(saidBy(fresh));
  expect(readdirSync(out)).toEqual(readdirSync(fresh));
}

it("reads a page again that has changed, and no other", async () => {
  const pages = folderOf({ ...PAGES, "lines.jsonl": linesOf(PAGE_LINES) });
  const out = join(folderOf(), "graph");
  expect(await build(out, pages)).toEqual([4, 0]);
  expect(await build(out, pages)).toEqual([4, 4]);
  writeFileSync(join(pages, "2023-05-09.txt"), first.replace("古山镇", "龙山镇"));
  expect(await build(out, pages)).toEqual([4, 3]);
  await expectAsNew(out, pages);
});

it("writes nothing when nothing has changed, and says what it said", async () => {
  const pages = folderOf(PAGES);
  const out = join(folderOf(), "graph");
  const once = await xingji(["build", pages, "--out", out]);
  const written = (): readonly number[] => readdirSync(out).map((name) => statSync(join(out, name)).mtimeMs);
  const before = written();
  const twice = await xingji(["build", pages, "--out", out]);
  expect(written()).toEqual(before);
  expect(twice.stdout).toMatch(
    /: is as it was, looked through in .*\n {2}pages +2\n {4}as before +2\n {2}articles +2\n/,
  );
  expect(twice.stderr).toBe(once.stderr);
});

const changes: readonly (readonly [what: string, change: (out: string, pages: string) => void])[] = [
  ...["records.jsonl", "records.index", "graph.json", "graph.index", "graph.lbug"].flatMap(
    (name) =>
      [
        [`a changed byte in ${name}`, (out: string) => changeByte(join(out, name))],
        [`no ${name}`, (out: string) => rmSync(join(out, name))],
      ] as const,
  ),
  ["a page more", (_, pages) => writeFileSync(join(pages, "2023-05-11.txt"), second)],
  ["another page", (_, pages) => writeFileSync(join(pages, "2023-05-10.txt"), first)],
];

it.each(changes)("builds anew what it would have written with %s", async (_, change) => {
  const pages = folderOf(PAGES);
  const out = join(folderOf(), "graph");
  await build(out, pages);
  change(out, pages);
  const again = await xingji(["build", pages, "--out", out]);
  expect(again).toMatchObject({ status: 0, stderr: "" });
  expect(again.stdout).toContain(": built in ");
  await expectAsNew(out, pages);
  expect((await xingji(["build", pages, "--out", out])).stdout).toContain(": is as it was");
});

function changeByte(file: string): void {
  const bytes = readFileSync(file);
  const at = bytes.length >> 1;
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(file, bytes);
}

it("reads all again with other options or dictionaries", async () => {
  const pages = folderOf(PAGES);
  const out = join(folderOf(), "graph");
  await build(out, pages);
  expect(await build(out, pages, "--home", "永康市")).toEqual([2, 0]);
  expect(await build(out, pages, "--home", "永康市")).toEqual([2, 2]);
});

it("reads again only the pages that a new row of a dictionary names, in whatever pieces", async () => {
  const torn = "本报讯（记者 秦小雨）5月8日，市领导林\n晚 晴到古山镇调研。\n";
  const pages = folderOf({ ...PAGES, "torn.txt": torn });
  const head = "id\tname\taliases\thome\tsource\tnote\n";
  const pack = folderOf({
    "sources.tsv": "key\ttitle\tedition\tterms\tretrieved\nown\tours\t2023\tfacts only\t2023-05-01\n",
    "officials.tsv": `${head}own:秦望山\t秦望山\t\t永康市\town\t\n`,
  });
  const out = join(folderOf(), "graph");
  await build(out, pages, "--dictionaries", pack);
  const row = "own:林晚晴\t林晚晴\t\t永康市\town\t\n";
  writeFileSync(join(pack, "officials.tsv"), `${head}${row}own:秦望山\t秦望山\t\t永康市\town\t\n`);
  expect(await build(out, pages, "--dictionaries", pack)).toEqual([3, 2]);
  await expectAsNew(out, pages, "--dictionaries", pack);
  writeFileSync(join(pack, "same_as.tsv"), "one\tother\tsource\tnote\nperson:a@b\tperson:c@d\town\t\n");
  expect(await build(out, pages, "--dictionaries", pack)).toEqual([3, 3]);
});

it("reads the lines of a long file again that have changed, wherever they stand", async () => {
  const rain = Array.from({ length: 1500 }, (_, at) => ({
    id: `r${at}`,
    text: `5月${at % 28}日，第${at}场大雨下在各地。`,
  }));
  const file = join(folderOf(), "pages.jsonl");
  const out = join(folderOf(), "graph");
  writeFileSync(file, linesOf([...PAGE_LINES, ...rain]));
  expect(await build(out, file)).toEqual([1502, 0]);
  const changed = rain.map((page, at) => (at === 700 ? { ...page, text: second } : page));
  writeFileSync(file, linesOf([...changed.toReversed(), ...PAGE_LINES]));
  expect(await build(out, file)).toEqual([1502, 1501]);
  await expectAsNew(out, file);
});

it("reads a page again when the other part of a story on it has changed", async () => {
  const front = "澄江日报\n把农时抓在手上\n\n5月8日上午，永康市委书记周远帆、市长吴\n（下转2版）\n";
  const back = "澄江日报\n上接1版\n思齐到古山镇调研。市领导林晚晴参加。\n";
  const pages = folderOf({ "2023-05-09-1.txt": front, "2023-05-09-2.txt": back, "2023-05-10.txt": second });
  const out = join(folderOf(), "graph");
  await build(out, pages);
  expect(await build(out, pages)).toEqual([3, 3]);
  writeFileSync(join(pages, "2023-05-09-2.txt"), back.replace("思齐", "思远"));
  expect(await build(out, pages)).toEqual([3, 1]);
  await expectAsNew(out, pages);
});

it("says each time what is wrong with a page", async () => {
  const bad = linesOf([{ id: "a", text: first, published: "2023-13-45" }, ...PAGE_LINES.slice(1)]);
  const file = join(folderOf({ "pages.jsonl": bad }), "pages.jsonl");
  const out = join(folderOf(), "graph");
  const said = `xingji: ${file}:1: published is "2023-13-45", which is no day; the page is read without\n`;
  expect((await xingji(["build", file, "--out", out])).stderr).toBe(said);
  expect((await xingji(["build", file, "--out", out])).stderr).toBe(said);
});

it("prints nothing when it is to be quiet", async () => {
  const outcome = await xingji(["build", folderOf(PAGES), "--out", folderOf(), "--quiet"], { isTTY: true });
  expect(outcome).toMatchObject({ status: 0, stdout: "", stderr: "" });
});
