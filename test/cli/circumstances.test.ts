import { spawnSync } from "node:child_process";
import { mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

const main = join(__dirname, "../../dist/cli/main.js");

/** What is said on stderr, and the status, of the program in a process of its own. */
function run(args: readonly string[], stdout: "pipe" | number = "pipe", cwd = "."): [number | null, string] {
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], {
    stdio: ["ignore", stdout, "pipe"],
    encoding: "utf8",
    cwd,
  });
  return [status, stderr];
}

(process.platform === "linux" ? it : it.skip)("says in a line that standard output takes nothing", () => {
  expect(run(["query", "--list"], openSync("/dev/full", "w"))).toEqual([
    1,
    expect.stringMatching(/^xingji: what was asked for cannot be printed: [^\n]*no space[^\n]*\n$/),
  ]);
});

(process.platform === "win32" ? describe.skip : describe)("on a system like Unix", () => {
  it("says in a line that its folder is gone", () => {
    const gone = join(folderOf(), "gone");
    mkdirSync(gone);
    const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" read page.txt';
    const { status, stderr } = spawnSync("sh", ["-c", script, "sh", gone, process.execPath, main], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([1, "xingji: the folder that this runs in is no longer there; go to another\n"]);
  });

  it.each(["-", "--jsonl"])("says in a line to extract %s that standard input is a folder", (how) => {
    const script = '"$1" "$2" extract "$3" < .';
    const { status, stderr } = spawnSync("sh", ["-c", script, "sh", process.execPath, main, how], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, "xingji: -: is a folder; name it instead of -\n"]);
  });

  it("reads from and writes to folders with a \\ and signs of patterns in their names", async () => {
    const folder = folderOf();
    const [pages, out] = [join(folder, "a\\b'[c]*"), join(folder, "o\\u't[?]")];
    mkdirSync(pages);
    for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(pages, name), text);
    expect(await xingji(["build", pages, "--out", out])).toMatchObject({ status: 0, stderr: "" });
    expect(await xingji(["query", "RETURN 1", "--graph", out])).toMatchObject({ status: 0, stderr: "" });
  }, 120_000);
});

it.each(["x:__proto__=5", "x:constructor=5", "x:toString=5"])(
  "says in a line that %s has no type",
  async (parameter) => {
    const { status, stderr } = await xingji(["query", "RETURN $x", "--param", parameter]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^xingji: [^\n]*A type is one of [^\n]*\n$/)]);
  },
);

it("takes __proto__ for the name of a parameter like any other", async () => {
  const out = folderOf();
  await xingji(["build", folderOf(PAGES), "--out", out]);
  const { status, stderr } = await xingji(["query", "RETURN $x", "--param", "__proto__=5", "--graph", out]);
  expect([status, stderr.split("\n")[0]]).toEqual([1, "xingji: Parameter x not found. (line 1, column 9)"]);
}, 120_000);

it("reads a page whose id is half a character", async () => {
  const line = JSON.stringify({ id: "a\ud800b", text: PAGES["2023-05-09.txt"] });
  const [out, pages] = [folderOf(), folderOf({ "pages.jsonl": line })];
  expect(await xingji(["build", pages, "--out", out])).toMatchObject({ status: 0, stderr: "" });
  for (const format of ["gexf", "json", "appearances"]) {
    expect(await xingji(["export", format, "--graph", out])).toMatchObject({ status: 0, stderr: "" });
  }
}, 120_000);
