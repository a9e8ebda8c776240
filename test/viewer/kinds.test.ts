import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { siteKind } from "../../viewer/src/text/kinds";

const SUFFIXES = resolve(__dirname, "../../dictionaries/core/suffixes.tsv");

it("names every kind of site in the core dictionary, in Chinese and in English", () => {
  const [header = "", ...rows] = readFileSync(SUFFIXES, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const column = header.split("\t").indexOf("kind");
  const kinds = new Set(rows.map((row) => row.split("\t")[column] ?? ""));
  expect(kinds.size).toBeGreaterThan(10);
  expect([...kinds].filter((kind) => !/^\p{Script=Han}/u.test(siteKind(kind, "zh")))).toEqual([]);
  expect(siteKind("observatory", "zh")).toBe("observatory");
});
