import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { PageRecord } from "../../src/model";
import { encode } from "../read/formats/encode";
import { folderOf, PAGES, xingji } from "./harness";

const recordsIn = (stdout: string): readonly PageRecord[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): PageRecord => JSON.parse(line));

it("prints a record a line, of files in the order given", async () => {
  const folder = folderOf(PAGES);
  const files = ["2023-05-10.txt", "2023-05-09.txt"].map((name) => join(folder, name));
  const { status, stdout, stderr } = await xingji(["extract", ...files]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(recordsIn(stdout).map(({ source }) => source)).toEqual(files);
});

it("reads the pages of a folder and of its folders, sorted, each once", async () => {
  const folder = folderOf({
    "b/2.txt": PAGES["2023-05-09.txt"],
    "a/10.TXT": PAGES["2023-05-09.txt"],
    "a/1.txt": PAGES["2023-05-10.txt"],
    "a/notes.tsv": "no page",
    "README.md": "about the pages",
    ".hidden/3.txt": PAGES["2023-05-09.txt"],
  });
  const { status, stdout } = await xingji(["extract", folder, join(folder, "a/1.txt"), `${folder}/a`]);
  expect(status).toBe(0);
  expect(recordsIn(stdout).map(({ source }) => source.slice(folder.length))).toEqual([
    "/a/1.txt",
    "/a/10.TXT",
    "/b/2.txt",
  ]);
});

it("names what it cannot read in a line each, reads the rest, and ends with status 1", async () => {
  const folder = folderOf({
    ...PAGES,
    "empty.txt": "",
    "picture.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
  });
  const bare = folderOf();
  const { status, stdout, stderr } = await xingji(["extract", "missing.txt", bare, folder]);
  expect({ status, records: recordsIn(stdout).length, lines: stderr.trimEnd().split("\n") }).toEqual({
    status: 1,
    records: 2,
    lines: [
      "xingji: missing.txt: no such file",
      `xingji: ${bare}: no page in this folder; Xingji reads .txt, .md, .html, .mht, .pdf, .docx, .doc, .rtf, .odt, .epub, .jsonl and scans, and tables and XML by a mapping.tsv`,
      expect.stringMatching(/^xingji: \S+empty\.txt: .*empty/),
      expect.stringMatching(/^xingji: \S+picture\.txt: .*is a damaged picture/),
    ],
  });
});

it("keeps control characters of a file's name off the terminal", async () => {
  const { stderr } = await xingji(["extract", "\u001b[31mred\n.txt"]);
  expect(stderr).toBe("xingji: \\u001b[31mred .txt: no such file\n");
});

describe("what is known of a page beforehand", () => {
  const page = "本报讯 昨天，书记到古山镇调研。\n";

  it("comes from the options", async () => {
    const folder = folderOf({ "page.txt": page });
    const hints = ["--home", "永康市", "--published", "2022-04-14", "--publication", "永康日报"];
    const { stdout } = await xingji(["extract", join(folder, "page.txt"), ...hints]);
    expect(recordsIn(stdout)[0]).toMatchObject({ home: "永康市", published: "2022-04-14", publication: "永康日报" });
  });

  it("comes from pages.tsv beside the page first", async () => {
    const folder = folderOf({
      "page.txt": page,
      "pages.tsv": "# ours\nfile\tpublished\thome\tnote\npage.txt\t2022-04-13\t\tfront page\n",
    });
    const hints = ["--home", "永康市", "--published", "2022-04-14"];
    const { stdout } = await xingji(["extract", join(folder, "page.txt"), ...hints]);
    expect(recordsIn(stdout)[0]).toMatchObject({ home: "永康市", published: "2022-04-13" });
  });

  it("is taken from pages.tsv as Excel saves it: in GBK, with quotes, with days of its own", async () => {
    const table = `file\tpublished\thome\r\npage.txt\t2022/4/13\t"永康市"\r\n`;
    const folder = folderOf({ "page.txt": page });
    writeFileSync(join(folder, "pages.tsv"), encode(table, "gb18030"));
    const { status, stdout } = await xingji(["extract", folder]);
    expect(status).toBe(0);
    expect(recordsIn(stdout)[0]).toMatchObject({ home: "永康市", published: "2022-04-13" });
  });

  it("is left out where pages.tsv is at fault, and the line is named", async () => {
    const rows = ["file\tpublished", "page.txt\t2022-13-4", "gone.txt\t2022-04-13", "\t2022-04-13"];
    const folder = folderOf({ "page.txt": page, "pages.tsv": rows.join("\n") });
    const { status, stdout, stderr } = await xingji(["extract", folder]);
    expect(status).toBe(1);
    expect(recordsIn(stdout)).toMatchObject([{ published: null }]);
    const table = join(folder, "pages.tsv");
    expect(stderr.split("\n")).toEqual([
      `xingji: ${table}:2: published is "2022-13-4", which is no day; the rest of the line holds`,
      `xingji: ${table}:3: names gone.txt, which is not beside it; the line is left out`,
      `xingji: ${table}:4: names no file; the line is left out`,
      "",
    ]);
  });

  it("needs a column of files in pages.tsv", async () => {
    const folder = folderOf({ "page.txt": page, "pages.tsv": "page.txt\t2022-04-13\n" });
    const { status, stderr } = await xingji(["extract", folder]);
    expect(status).toBe(1);
    expect(stderr).toContain("pages.tsv:1: no column named file; the first line names the columns");
  });
});

it("refuses a home that no dictionary has", async () => {
  const { status, stdout, stderr } = await xingji(["extract", folderOf(PAGES), "--home", "子虚市"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe("xingji: --home 子虚市: no dictionary has such a place; give a full name such as 永康市\n");
});

it("refuses a dictionary that is no folder", async () => {
  const folder = folderOf(PAGES);
  const { status, stdout, stderr } = await xingji(["extract", folder, "--dictionaries", join(folder, "none")]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^xingji: \S+none is not a folder; [^\n]+\n$/);
});

const named = (records: readonly PageRecord[]): unknown =>
  records.map(({ persons }) => persons.map(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)]));

describe("a story that goes on on another page", () => {
  const front = "澄江日报\n把农时抓在手上\n\n5月8日上午，永康市委书记周远帆、市长吴\n（下转2版）\n";
  const second = "澄江日报\n上接1版\n思齐到古山镇调研。市领导林晚晴参加。\n";
  const NAMED = [
    [
      ["周远帆", "周远帆"],
      ["吴思齐", "吴"],
    ],
    [
      ["吴思齐", "思齐"],
      ["林晚晴", "林晚晴"],
    ],
  ];

  it("is understood as a whole, and each file has what stands in it", async () => {
    const folder = folderOf({ "2023-05-09-1.txt": front, "2023-05-09-2.txt": second });
    const { status, stdout, stderr } = await xingji(["extract", folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(named(recordsIn(stdout))).toEqual(NAMED);
  });

  it("finds its other half by the column page of pages.tsv, which may say anything to people", async () => {
    const table = "file\tpublished\tpage\na.txt\t2023-05-09\t1\nb.txt\t2023-05-09\t第02版\nc.txt\t2023-05-09\t副刊\n";
    const third = second.replace("林晚晴", "秦小雨");
    const folder = folderOf({ "a.txt": front, "b.txt": second, "c.txt": third, "pages.tsv": table });
    const { status, stdout } = await xingji(["extract", folder]);
    expect(status).toBe(0);
    expect(named(recordsIn(stdout).slice(0, 2))).toEqual(NAMED);
  });

  it("is joined over more pages than are kept in memory, and from standard input", async () => {
    const between = Array.from({ length: 300 }, (_, at) => `5月8日，第${at}场雨。`);
    const lines = [front, ...between, second].map((text, at) =>
      JSON.stringify({ id: at, text, published: "2023-05-09" }),
    );
    const { stdout } = await xingji(["extract", "-"], { stdin: lines.join("\n") });
    const records = recordsIn(stdout);
    expect(records).toHaveLength(302);
    expect(named([records[0]!, records[301]!])).toEqual(NAMED);
  });
});
