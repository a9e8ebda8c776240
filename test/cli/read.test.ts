/** `xingji read`, and what becomes of input that no command can read. */

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { docx } from "../read/formats/make";
import { encode } from "../read/formats/encode";
import { folderOf, PAGES, xingji, type Outcome } from "./harness";

const PAGE = [
  "澄江日报",
  "周远帆在古山镇调研时强调",
  "把农时抓在手上",
  "",
  "本报讯（记者 秦小雨）5月8日上午，永康市委书记周远帆到古山镇调研。",
  "市领导吴思齐参加。",
  "",
  "（下转2版）",
].join("\n");

/** A story in two parts, of which the second begins within a name. */
const FRONT = "澄江日报\n把农时抓在手上\n\n5月8日上午，永康市委书记周远帆、市长吴\n（下转2版）\n";
const SECOND = "澄江日报\n上接1版\n思齐到古山镇调研。市领导林晚晴参加。\n";

describe("xingji read", () => {
  it("prints what was understood of a page, and whence", async () => {
    const folder = folderOf({ "2023-05-09.txt": encode(PAGE, "gb18030") });
    const { status, stdout } = await xingji(["read", join(folder, "2023-05-09.txt"), "--home", "永康市"]);
    expect(status).toBe(0);
    expect(stdout.replace(folder, "").replace(/\d+ % sure/u, "… % sure")).toBe(
      `/2023-05-09.txt
  format       txt, gb18030 (… % sure), simplified characters, 79 of them
  publication  澄江日报 (masthead)
  published    2023-05-09 (file name)
  home         永康市 (given)

  a1
    kicker        2  周远帆在古山镇调研时强调
    headline      3  把农时抓在手上
    dateline      5  本报讯（记者 秦小雨）
    byline           秦小雨
    body          5  5月8日上午，永康市委书记周远帆到古山镇调研。 市领导吴思齐参加… (to line 6, 32 characters)
    continued     8  （下转2版） not joined, as no other page that was read fits

  left out
    furniture     1  澄江日报

`,
    );
  });

  it("says so where there is no article, and what is unknown", async () => {
    const folder = folderOf({ "a.txt": "通知\n" });
    const { stdout } = await xingji(["read", join(folder, "a.txt")]);
    expect(stdout).toMatch(/publication {2}unknown\n {2}published {4}unknown\n {2}home {9}unknown\n/u);
    expect(stdout).toContain("no article: no running text was found");
    expect(stdout).toMatch(/left out\n {4}display {7}1 {2}通知\n/u);
  });

  it("names the table beside the page as where a thing is known from", async () => {
    const folder = folderOf({ "a.txt": PAGE, "pages.tsv": "file\tpublished\na.txt\t2023-05-10\n" });
    const { stdout } = await xingji(["read", join(folder, "a.txt")]);
    expect(stdout).toContain("published    2023-05-10 (pages.tsv)");
  });

  it("prints the same as JSON, a page a line, pieces as printed", async () => {
    const traditional =
      "周遠帆調研\n\n本報訊（記者 陳曉蘇）5月8日上午，永康市委書記周遠帆到古山鎮調研，強調要發展農業。\n";
    const folder = folderOf({ "a.txt": traditional, "b.txt": PAGE });
    const { stdout } = await xingji(["read", "--json", folder]);
    const [first, second, ...rest] = stdout.split("\n");
    expect(rest).toEqual([""]);
    expect(JSON.parse(first!)).toMatchObject({
      format: "txt",
      encoding: "utf-8",
      confidence: 1,
      script: "traditional",
      characters: traditional.length,
      publication: { value: null, from: null },
      articles: [
        {
          id: "a1",
          kicker: null,
          headline: { line: 1, text: "周遠帆調研" },
          dateline: { line: 3, text: "本報訊（記者 陳曉蘇）" },
          bylines: ["陳曉蘇"],
          body: { line: 3, text: "5月8日上午，永康市委書記周遠帆到古山鎮調研，強調要發展農業。" },
          lastLine: 3,
        },
      ],
      leftOut: [],
    });
    expect(JSON.parse(second!)).toMatchObject({ leftOut: [{ kind: "furniture", line: 1 }] });
  });

  it("prints the text that was taken out of a file, in which offsets count", async () => {
    const folder = folderOf({ "a.docx": docx(["周远帆调研", "5月8日，市委书记周远帆到古山镇调研。"]) });
    const { stdout: text } = await xingji(["read", "--text", join(folder, "a.docx")]);
    expect(text).toBe("周远帆调研\n5月8日，市委书记周远帆到古山镇调研。\n");
    const { stdout } = await xingji(["extract", join(folder, "a.docx"), "--home", "永康市"]);
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({ format: "docx", persons: [{ name: "周远帆" }] });
    for (const { start, end } of record.persons[0].mentions) expect(text.slice(start, end)).toBe("周远帆");
  });

  it("prints the texts of several pages, each under its name", async () => {
    const folder = folderOf({ "a.txt": "周远帆调研。", "b.txt": "吴思齐调研。\n" });
    const { stdout } = await xingji(["read", "--text", folder]);
    expect(stdout.replaceAll(`${folder}/`, "")).toBe("==> a.txt <==\n周远帆调研。\n\n==> b.txt <==\n吴思齐调研。\n\n");
    const lines = ["周远帆调研。", "吴思齐调研。"].map((text, at) => JSON.stringify({ id: `p${at}`, text }));
    const { stdout: several } = await xingji(["read", "--text", "-"], { stdin: lines.join("\n") });
    expect(several).toBe("==> -#p0 <==\n周远帆调研。\n\n==> -#p1 <==\n吴思齐调研。\n\n");
  });

  it("says where a story goes on and where it began, with file and line", async () => {
    const folder = folderOf({ "2023-05-09-01.txt": FRONT, "2023-05-09-02.txt": SECOND });
    const { status, stdout, stderr } = await xingji(["read", folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const text = stdout.replaceAll(`${folder}/`, "");
    expect(text).toContain("    continued     5  （下转2版） at 2023-05-09-02.txt:3\n");
    expect(text).toContain("    continues     2  上接1版 at 2023-05-09-01.txt:4\n");
    const { stdout: json } = await xingji(["read", "--json", folder]);
    const [front] = json.split("\n").map((line) => (line === "" ? {} : JSON.parse(line)));
    expect(front).toMatchObject({
      articles: [
        {
          continues: null,
          continuedBy: {
            line: 5,
            text: "（下转2版）",
            other: { source: `${folder}/2023-05-09-02.txt`, article: "a1", line: 3 },
            rivals: [],
          },
        },
      ],
      leftOut: [{ line: 1, text: "澄江日报" }],
    });
  });

  it("says why a story is not joined", async () => {
    const two = folderOf({ "2023-05-09-a.txt": FRONT, "2023-05-09-b.txt": SECOND, "2023-05-09-c.txt": `${SECOND}。` });
    const { status, stdout } = await xingji(["read", two]);
    expect(status).toBe(0);
    expect(stdout.replaceAll(`${two}/`, "")).toContain(
      "（下转2版） not joined, as 2023-05-09-b.txt:3 and 2023-05-09-c.txt:3 fit alike\n",
    );
    expect(stdout.replaceAll(`${two}/`, "")).toContain(
      "上接1版 not joined, as 2023-05-09-a.txt:4 fits another as well\n",
    );
    const undated = folderOf({ "a.txt": FRONT, "b.txt": SECOND });
    const { stdout: unknown } = await xingji(["read", undated]);
    expect(unknown).toContain("（下转2版） not joined, as the day of the page is unknown\n");
    const { stdout: known } = await xingji(["read", undated, "--published", "2023-05-09"]);
    expect(known.replaceAll(`${undated}/`, "")).toContain("（下转2版） at b.txt:3\n");
  });

  it("keeps control characters of a page off the terminal", async () => {
    const folder = folderOf({ "a.txt": "通\u001b[31m知\u0007\n" });
    const { stdout } = await xingji(["read", join(folder, "a.txt")]);
    for (const control of ["\u0007", "\u001b"]) expect(stdout).not.toContain(control);
  });
});

const sources = ({ stdout }: Outcome): readonly string[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line).source);
const faults = ({ stderr }: Outcome): readonly string[] => stderr.split("\n").filter((line) => line !== "");

describe("pages are found", () => {
  const page = PAGES["2023-05-09.txt"];

  it("through standard input, in whatever encoding", async () => {
    const outcome = await xingji(["read", "--json", "-"], { stdin: encode(page, "gb18030") });
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ source: "-", encoding: "gb18030" });
  });

  it("by a pattern that the shell was kept from", async () => {
    const folder = folderOf({ "a/1.txt": page, "a/2.md": page, "a/b/3.txt": page, "4.txt": page });
    const found = async (pattern: string): Promise<readonly string[]> =>
      sources(await xingji(["read", "--json", join(folder, pattern)])).map((source) => source.slice(folder.length + 1));
    expect(await found("a/*")).toEqual(["a/1.txt", "a/2.md"]);
    expect(await found("**/*.txt")).toEqual(["4.txt", "a/1.txt", "a/b/3.txt"]);
    expect(await found("a/{1,2}.*")).toEqual(["a/1.txt", "a/2.md"]);
    const none = await xingji(["read", join(folder, "*.pdf")]);
    expect(none).toMatchObject({ status: 1, stdout: "" });
    expect(faults(none)).toEqual([`xingji: ${folder}/*.pdf: names no file`]);
  });

  it("in a file of pages, its bad lines named", async () => {
    const folder = folderOf({ "may.jsonl": `${JSON.stringify({ id: "a1", text: page })}\n{\n` });
    const outcome = await xingji(["extract", folder]);
    expect(sources(outcome)).toEqual([`${folder}/may.jsonl#a1`]);
    expect(faults(outcome)).toEqual([`xingji: ${folder}/may.jsonl:2: no JSON object; the line is left out`]);
    expect(outcome.status).toBe(1);
  });

  it("with what a line says before what options say", async () => {
    const line = JSON.stringify({
      id: "a1",
      text: page,
      published: "2023-05-11",
      home: "永康市",
      url: "https://a.example",
    });
    const { stdout } = await xingji(["extract", "-", "--published", "2020-01-01"], { stdin: line });
    expect(JSON.parse(stdout)).toMatchObject({
      source: "-#a1",
      url: "https://a.example",
      published: "2023-05-11",
      home: "永康市",
      known: { published: "its line in the file", home: "its line in the file" },
    });
  });
});

describe("bad input is named in a line, and all else is read", () => {
  const good = { "good.txt": PAGES["2023-05-09.txt"] };

  it.each<[string, string | Uint8Array, string]>([
    ["NUL bytes", `${PAGE}\0`, "is not text (it holds NUL bytes); give the text of the page"],
    [
      "a line of 5 MB",
      "市长到永康，".repeat(300_000),
      "holds 1800000 characters, and a page at most 1000000; split it",
    ],
    [
      "a long line",
      "市长到永康，".repeat(20_000),
      "has more than 100000 characters in line 1; break it into paragraphs",
    ],
    [
      "a damaged character",
      Buffer.concat([Buffer.from(PAGE), Buffer.of(0xff)]),
      "is utf-8 text, but damaged in line 8; mend it there, or save it anew as UTF-8",
    ],
  ])("%s", async (_, content, reason) => {
    const folder = folderOf({ ...good, "bad.txt": content });
    const outcome = await xingji(["read", "--json", folder]);
    expect(sources(outcome)).toEqual([`${folder}/good.txt`]);
    expect(faults(outcome)).toEqual([`xingji: ${folder}/bad.txt: ${reason}`]);
    expect(outcome.status).toBe(1);
  });

  it("a few broken characters in a long page, which is read too", async () => {
    const bytes = Buffer.concat([Buffer.from(`${PAGE}\n`.repeat(20)), Buffer.of(0xff)]);
    const folder = folderOf({ ...good, "bad.txt": bytes });
    const outcome = await xingji(["read", "--json", folder]);
    expect(sources(outcome)).toEqual([`${folder}/bad.txt`, `${folder}/good.txt`]);
    expect(faults(outcome)).toEqual([
      `xingji: ${folder}/bad.txt:161: is utf-8 text, but broken here; read all the same`,
    ]);
    expect(outcome.status).toBe(1);
  });

  it("a file of 200 MB, which is not opened", async () => {
    const folder = folderOf({ ...good, "large.txt": "" });
    truncateSync(join(folder, "large.txt"), 200e6);
    const outcome = await xingji(["read", "--json", folder]);
    expect(sources(outcome)).toEqual([`${folder}/good.txt`]);
    expect(faults(outcome)).toEqual([
      `xingji: ${folder}/large.txt: has 200 MB, and at most 50 MB are read; split it, or raise --max-size`,
    ]);
    const small = await xingji(["read", "--max-size", "0.0001", join(folder, "good.txt")]);
    expect(faults(small)[0]).toMatch(/good\.txt: has 0\.000\d+ MB, and at most 0\.0001 MB are read/u);
    const endless = await xingji(["read", "-", "--max-size", "0.001"], { stdin: "字".repeat(999) });
    expect(faults(endless)[0]).toMatch(/^xingji: -: goes on, and at most/u);
  });

  it("a wrong encoding that was asked for", async () => {
    const folder = folderOf({ "a.txt": encode(PAGE, "gb18030") });
    const outcome = await xingji(["read", "--encoding", "utf-8", folder]);
    expect(faults(outcome)).toEqual([
      `xingji: ${folder}/a.txt: is no utf-8 text; it reads as gb18030 when no encoding is given`,
    ]);
    const unknown = await xingji(["read", "--encoding", "klingon", folder]);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toMatch(/Give an encoding, such as gb18030 or big5\./u);
    expect((await xingji(["read", "--max-size", "none", folder])).status).toBe(2);
  });

  it("links that lead nowhere or round in a circle", async () => {
    const folder = folderOf({ ...good, "inside/page.txt": PAGES["2023-05-10.txt"] });
    symlinkSync(folder, join(folder, "inside/up"));
    symlinkSync("self.txt", join(folder, "self.txt"));
    symlinkSync("gone.txt", join(folder, "dangling.txt"));
    const outcome = await xingji(["read", "--json", folder]);
    expect(sources(outcome)).toEqual([`${folder}/good.txt`, `${folder}/inside/page.txt`]);
    expect(faults(outcome)).toEqual([
      `xingji: ${folder}/dangling.txt: no such file`,
      `xingji: ${folder}/self.txt: is a symbolic link that leads back to itself`,
    ]);
  });

  it("pipes and devices", async () => {
    const folder = folderOf(good);
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    const outcome = await xingji(["read", "--json", folder, "/dev/null"]);
    expect(sources(outcome)).toEqual([`${folder}/good.txt`]);
    expect(faults(outcome)).toEqual([
      `xingji: ${folder}/pipe.txt: is a pipe or a device; give what it holds as standard input: - < ${folder}/pipe.txt`,
      "xingji: /dev/null: is a pipe or a device; give what it holds as standard input: - < /dev/null",
    ]);
  });

  it("files and folders without permission", async () => {
    const folder = folderOf({ ...good, "closed.txt": PAGE });
    mkdirSync(join(folder, "shut"));
    writeFileSync(join(folder, "shut/a.txt"), PAGE);
    await xingji(["read", "--json", folder]); // has loaded all that it needs by now
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "closed.txt"), 0);
    chmodSync(join(folder, "shut"), 0);
    const outcome = await asNobody(() => xingji(["read", "--json", folder]));
    chmodSync(join(folder, "shut"), 0o755);
    expect(sources(outcome)).toEqual([`${folder}/good.txt`]);
    expect(faults(outcome)).toEqual([
      `xingji: ${folder}/shut: may not be read; check its permissions`,
      `xingji: ${folder}/closed.txt: may not be read; check its permissions`,
    ]);
  });
});

/** To root every file is open, so root steps down meanwhile. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65_534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}
