/** `xingji read`: what it prints of the pages that it understood. */

import { join } from "node:path";

import { docx } from "../read/formats/make";
import { encode } from "../read/formats/encode";
import { folderOf, PAGE, xingji } from "./harness";

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
            crowded: false,
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
