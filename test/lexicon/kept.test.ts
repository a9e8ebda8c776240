/** What packs make, kept in a file and made anew from it. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ownPacks, type Lattice } from "../../src/lexicon";
import { makeFrom } from "../../src/lexicon/build";
import { classesOf } from "../../src/lexicon/classes";
import { keep, keyOf, readKept } from "../../src/lexicon/kept";
import { packOf, readPack } from "../../src/lexicon/pack";

const packs = ownPacks().map(readPack);
const made = makeFrom(packs);
const folder = mkdtempSync(join(tmpdir(), "xingji-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = (key: string): string =>
  join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(key))!,
  );

function wordsIn(lattice: Lattice): readonly string[] {
  return Array.from({ length: lattice.size }, (_, hit) => {
    const { start, end, signature } = lattice.hit(hit);
    return `${start} ${end} ${classesOf(signature).toSorted().join(" ")}`;
  });
}

it("makes the same words, classes and divisions", () => {
  keep("same", made, folder);
  const again = readKept("same", folder)!;
  const text = "永康市委副书记、市长某某到江南街道调研，随后走访了金华市第一人民医院。";
  expect(wordsIn(again.automaton.read(text))).toEqual(wordsIn(made.automaton.read(text)));
  expect(again.hash).toBe(made.hash);
  for (const name of ["永康市", "永康", "江南", "东城街道", "吉林", "没有"])
    expect(again.divisions.divisionsNamed(name)).toEqual(made.divisions.divisionsNamed(name));
  expect(again.divisions.ancestors("330784003")).toEqual(made.divisions.ancestors("330784003"));
});

it("has another name for packs of which one byte differs, or their order", () => {
  const extra = packOf("own", { heads: "term\tkind\tsource\tnote\n" });
  const other = packOf("own", { heads: "term\tkind\tsource\tnotes\n" });
  const keys = [packs, [...packs, extra], [...packs, other], [extra, ...packs]].map(keyOf);
  expect(new Set(keys).size).toBe(4);
  expect(keyOf(packs)).toBe(keys[0]);
});

it("keeps nothing for small packs, which are made as soon", () => {
  expect(keyOf([packOf("own", { heads: "term\tkind\tsource\tnote\n" })])).toBeUndefined();
});

it("is not read where it is missing, cut off, or longer than it was", () => {
  expect(readKept("missing", folder)).toBeUndefined();
  keep("short", made, folder);
  truncateSync(kept("short"), 100_000);
  expect(readKept("short", folder)).toBeUndefined();
  keep("long", made, folder);
  appendFileSync(kept("long"), "x");
  expect(readKept("long", folder)).toBeUndefined();
  writeFileSync(kept("long"), "no head");
  expect(readKept("long", folder)).toBeUndefined();
});

it("keeps nothing where it may not write", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(() => keep("key", made, file)).not.toThrow();
  expect(readKept("key", file)).toBeUndefined();
});

it("forgets all but the last few", () => {
  for (let nth = 0; nth < 12; nth += 1) keep(`nth-${nth}`, made, folder);
  expect(readdirSync(folder)).toHaveLength(8);
  expect(readKept("nth-11", folder)).toBeDefined();
});
