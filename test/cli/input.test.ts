/** What the user may name, and what becomes of input that no command can read. */

import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { encode } from "../read/formats/encode";
import { folderOf, PAGE, PAGES, xingji, type Outcome } from "./harness";

const sources = ({ stdout }: Pick<Outcome, "stdout">): readonly string[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line).source);
const faults = ({ stderr }: Pick<Outcome, "stderr">): readonly string[] =>
  stderr.split("\n").filter((line) => line !== "");

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
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "closed.txt"), 0);
    chmodSync(join(folder, "shut"), 0);
    // To root every file is open, so root steps down.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const main = join(__dirname, "../../dist/cli/main.js");
    const { stdout, stderr } = spawnSync(process.execPath, [main, "read", "--json", folder], {
      ...nobody,
      encoding: "utf8",
    });
    chmodSync(join(folder, "shut"), 0o755);
    expect(sources({ stdout })).toEqual([`${folder}/good.txt`]);
    expect(faults({ stderr })).toEqual([
      `xingji: ${folder}/shut: may not be read; check its permissions`,
      `xingji: ${folder}/closed.txt: may not be read; check its permissions`,
    ]);
  });
});
