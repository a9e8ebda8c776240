import { NODES, RELATIONSHIPS } from "../../src/model";
import { drawn } from "./drawn";
import { textOf, written } from "./town";

const codebook = textOf("codebook");

/** The names of columns that a section defines. */
function columnsOf(section: string): readonly string[] {
  const text = new RegExp(`^### ${section}\\b[^]*?(?=^##)`, "m").exec(codebook)?.[0] ?? "";
  return Array.from(text.matchAll(/^\| `(\S+)`/gm), ([, name]) => name!);
}

it("says what the files were made from", () => {
  expect(codebook).toContain(`| records (SHA-256 of \`records.jsonl\`) | \`${"r".repeat(64)}\` |`);
  expect(codebook).toContain(`| dictionaries (SHA-256 of all tables) | \`${"d".repeat(64)}\` |`);
});

it.each(Object.entries(NODES))("defines every property of %s", (label, properties) => {
  expect(columnsOf(label)).toEqual(expect.arrayContaining(Object.keys(properties)));
});

it.each(Object.entries(RELATIONSHIPS))("defines every property of %s", (type, { properties }) => {
  expect(columnsOf(type)).toEqual(expect.arrayContaining(Object.keys(properties)));
});

it("defines every column that a node or edge of a file has", () => {
  const looks = ["id", "key", "source", "target", "label", "x", "y", "size", "width", "color", "spells", "weight"];
  for (const projections of [["visits", "appearances"], ["events"], ["sites"], ["full"]] as const) {
    const { nodes, edges } = drawn({ projections });
    for (const [kind, elements] of [
      ["entity", nodes],
      ["relationship", edges],
    ] as const) {
      for (const element of elements) {
        const names = Object.keys(element).filter((name) => !looks.includes(name) && name !== kind);
        const defined = columnsOf(String(element[kind]));
        expect(names.map((name) => name.split(".").at(-1)!).filter((name) => !defined.includes(name))).toEqual([]);
      }
    }
  }
});

it("defines every column of appearances.csv, in its order", () => {
  const [header] = textOf("appearances").replace("\uFEFF", "").split("\r\n");
  const section = codebook.slice(codebook.indexOf("## appearances.csv"), codebook.indexOf("## Rules"));
  expect(Array.from(section.matchAll(/^\| `(\S+)`/gm), ([, name]) => name)).toEqual(header!.split(","));
});

it("says which columns are of files only, and which can be asked for in Cypher", () => {
  expect(codebook).toMatch(/^\| `home` \| text \| graph and files \|/m);
  expect(codebook).toMatch(/^\| `titles` \| list of texts \| files only \|/m);
  expect(codebook).toMatch(/^\| `sources` \| list of texts \| files only \|/m);
  expect(codebook).toMatch(/^\| `degree` \| whole number \| files only \|/m);
});

it("counts what the files hold", () => {
  expect(codebook).toContain("5 in the graph; drawn in `#0072b2`");
  expect(
    written("neo4j-csv")
      .get("Person.csv")!
      .match(/^"person:/gm),
  ).toHaveLength(5);
});
