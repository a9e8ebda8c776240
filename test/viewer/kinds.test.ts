import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { siteKind } from "../../viewer/src/i18n/kinds";

const PACKS = resolve(__dirname, "../../dictionaries");

/** Tables, and the column in which each names kinds of places or facilities. */
const KINDS = { "places.tsv": "kind", "facilities.tsv": "kind", "divisions.tsv": "level" };

/** The values of a column, without those that are empty. */
function column(file: string, name: string, keeps: (row: (of: string) => string) => boolean): string[] {
  const [header = [], ...rows] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const of = (row: readonly string[]) => (title: string) => row[header.indexOf(title)] ?? "";
  return rows
    .filter((row) => keeps(of(row)))
    .map((row) => of(row)(name))
    .filter((value) => value !== "");
}

it("names every kind of place and facility that the packs have", () => {
  const suffixes = column(join(PACKS, "core/suffixes.tsv"), "kind", (of) => /^(place|facility)$/.test(of("class")));
  const listed = readdirSync(PACKS, { recursive: true, encoding: "utf8" }).flatMap((file) =>
    Object.entries(KINDS).flatMap(([table, name]) =>
      file.endsWith(`/${table}`) ? column(join(PACKS, file), name, () => true) : [],
    ),
  );
  const kinds = new Set([...suffixes, ...listed]);
  expect(kinds.size).toBeGreaterThan(30);
  expect([...kinds].filter((name) => !/^\p{Script=Han}/u.test(siteKind(name, "zh")))).toEqual([]);
});

it("shows a kind of a user's dictionary as it is", () => {
  expect(siteKind("observatory", "zh")).toBe("observatory");
});
