/** README.zh.md says what README.md says: the same headings, code, figures and links; UPDATE=1 copies the code anew. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const CODE = /^```\w*\n[^]*?^```$/gm;

const read = (name: string): string => readFileSync(join(root, name), "utf8");
const english = read("README.md");
const chinese = read("README.zh.md");

const codeOf = (text: string): readonly string[] => text.match(CODE) ?? [];
const proseOf = (text: string): string => text.replace(CODE, "");

/** The levels, in order; the words are each language's own. */
const levelsOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/^(#+) /gm)].map(([, marks]) => marks!);

/** Where links lead; a place in the same file has another name in each language, and each links to the other. */
const linksOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target]) => target!.replace(/^#.*/u, "#").replace(/^README.*/u, "README"))
    .toSorted();

/** Every number in digits, but for those of links. */
const figuresOf = (text: string): readonly string[] =>
  (
    proseOf(text)
      .replace(/\]\([^)]+\)/g, "]")
      .match(/\d[\d,.]*\d|\d|\.\d+/gu) ?? []
  ).toSorted();

/** What is set as code between words: names of commands, files, options and columns. */
const termsOf = (text: string): readonly string[] => (proseOf(text).match(/`[^`\n]+`/gu) ?? []).toSorted();

/** For each table how many rows it has. */
const tablesOf = (text: string): readonly number[] =>
  (proseOf(text).match(/(?:^\|.*\n)+/gm) ?? []).map((table) => table.trim().split("\n").length);

if (process.env["UPDATE"] === "1") {
  const code = [...codeOf(english)];
  writeFileSync(
    join(root, "README.zh.md"),
    chinese.replace(CODE, () => code.shift() ?? ""),
  );
}

describe("README.zh.md has of README.md", () => {
  it("the headings", () => expect(levelsOf(chinese)).toEqual(levelsOf(english)));
  it("the code", () => expect(codeOf(read("README.zh.md"))).toEqual(codeOf(english)));
  it("the links", () => expect(linksOf(chinese)).toEqual(linksOf(english)));
  it("the figures", () => expect(figuresOf(chinese)).toEqual(figuresOf(english)));
  it("the terms", () => expect(termsOf(chinese)).toEqual(termsOf(english)));
  it("the rows of tables", () => expect(tablesOf(chinese)).toEqual(tablesOf(english)));
});
