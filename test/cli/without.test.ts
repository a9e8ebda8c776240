import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDictionaries, withOwnPacks } from "../../src/cli/options";
import { folderOf, PAGES, xingji } from "./harness";

jest.setTimeout(240_000);

const load = (...without: readonly string[]) => loadDictionaries({ dictionaries: [], without });

it("reads no row of a built-in pack that is left out, and those of all others", () => {
  expect(load().personsNamed("章旭升")).not.toEqual([]);
  expect(load("yongkang").personsNamed("章旭升")).toEqual([]);
  expect(load("yongkang").divisionsNamed("永康市")).toHaveLength(1);
  expect(load("yongkang", "china").divisionsNamed("永康市")).toEqual([]);
});

it("says which other pack cannot be read without one that is left out, and how to leave it out, too", () => {
  expect(() => load("china")).toThrow("--without china: yongkang cannot be read without; add --without yongkang");
});

it("refuses to leave out what all packs stand on, and names those that may be", async () => {
  const { status, stderr } = await xingji(["extract", "-", "--without", "core"]);
  expect(status).toBe(2);
  expect(stderr).toContain("Allowed choices are china, nation, world, yongkang.");
});

it("keeps the packs of the user beside those that are left", () => {
  const packs = withOwnPacks(["mine"], ["nation", "china", "world"]).map((pack) => pack.split(/[\\/]/).at(-1));
  expect(packs).toEqual(["core", "yongkang", "mine"]);
});

it("remembers with a build what was left out, and reads its pages again when a pack comes back", async () => {
  const [pages, out] = [folderOf(PAGES), folderOf()];
  await xingji(["build", pages, "--out", out, "--without", "yongkang"]);
  const { args }: { readonly args: readonly string[] } = JSON.parse(readFileSync(join(out, "build.json"), "utf8"));
  expect(args.slice(args.indexOf("--without"), args.indexOf("--"))).toEqual(["--without", "yongkang"]);
  expect((await xingji(["build", pages, "--out", out])).stdout).toContain("built in");
});
