import { join } from "node:path";

import { folderOf, xingji } from "./harness";

it("finds no fault in the packs that come with Xingji", async () => {
  const { status, stdout, stderr } = await xingji(["check"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+ packs, no fault\n$/);
});

it("reads a pack that is named once", async () => {
  const { stdout } = await xingji(["check", join(__dirname, "../../dictionaries/yongkang")]);
  expect(stdout).toBe((await xingji(["check"])).stdout);
});

it("prints every fault with its file and line, and ends with status 1", async () => {
  const pack = folderOf({ "surnames.tsv": "no such column\n某\n", "unheard-of.tsv": "term\n" });
  const { status, stdout } = await xingji(["check", pack]);
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.at(-1)).toMatch(/^\d+ packs, \d+ faults$/);
  for (const name of ["surnames.tsv", "unheard-of.tsv"]) {
    expect(lines).toContainEqual(expect.stringContaining(`${pack}/${name}`));
  }
});
