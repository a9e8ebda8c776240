import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { siteKind } from "../../viewer/src/i18n/kinds";

const SUFFIXES = resolve(__dirname, "../../dictionaries/core/suffixes.tsv");

it("names every kind of place and facility in the core dictionary", () => {
  const rows = readFileSync(SUFFIXES, "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const [kind, group] = [rows[0]?.indexOf("kind") ?? -1, rows[0]?.indexOf("class") ?? -1];
  const sites = rows.filter((row) => row[group] === "place" || row[group] === "facility");
  const kinds = new Set(sites.map((row) => row[kind] ?? ""));
  expect(kinds.size).toBeGreaterThan(10);
  expect([...kinds].filter((name) => !/^\p{Script=Han}/u.test(siteKind(name, "zh")))).toEqual([]);
});

it("shows a kind of a user's dictionary as it is", () => {
  expect(siteKind("observatory", "zh")).toBe("observatory");
});
