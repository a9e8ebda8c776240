import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, PAGES, xingji } from "./harness";

const FOREIGN = "somebody's work\n";

it.each(["records.jsonl", "graph.json", "graph.lbug"])("leaves a %s that it did not write as it is", async (name) => {
  const out = folderOf({ [name]: FOREIGN });
  const { status, stderr } = await xingji(["build", folderOf(PAGES), "--out", out]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `xingji: ${join(out, name)}: is nothing that Xingji wrote, and is left as it is; name another place\n`,
  });
  expect(readFileSync(join(out, name), "utf8")).toBe(FOREIGN);
  expect(readdirSync(out)).toEqual([name]);
});

it("replaces no file by a store that is none", async () => {
  const mine = join(folderOf({ "letters.txt": FOREIGN }), "letters.txt");
  const { status } = await xingji(["build", folderOf(PAGES), "--out", folderOf(), "--store", mine]);
  expect(status).toBe(2);
  expect(readFileSync(mine, "utf8")).toBe(FOREIGN);
});

it("reads no page out of the folder that it writes, where that lies among the pages", async () => {
  const pages = folderOf(PAGES);
  mkdirSync(join(pages, "out"));
  for (let run = 0; run < 2; run += 1) {
    const { status, stdout } = await xingji(["build", pages, "--out", join(pages, "out")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/pages +2\n/);
    writeFileSync(join(pages, "out", "note.txt"), FOREIGN);
  }
}, 120_000);
