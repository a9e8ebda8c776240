/**
 * Every row of the large tables is good for something: a sentence in which its word stands is read as `rows/TABLE.tsv` says, and
 * was read otherwise without the row. With `UPDATE=1` what is read is written anew; with `UPDATE=find` a sentence is looked for
 * where a row has none that it needs (some minutes).
 */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLexicon, ownPacks, type Lexicon } from "../../src/lexicon";
import { SENTENCES, readIn } from "./rows/sentences";

const [CORE, CHINA] = ["core", "china"].map((name) => ownPacks().find((pack) => pack.endsWith(name))!);
const fileOf = (table: string): string => join(__dirname, "rows", `${table}.tsv`);
const linesOf = (path: string): readonly string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** A row's word, the number of its sentence, and what is read there. */
type Shown = readonly [word: string, sentence: number, reading: string];

const fill = (table: string, sentence: number, word: string): string =>
  SENTENCES[table]![sentence]!.replaceAll("○", word);

function shownIn(table: string): readonly Shown[] {
  if (!existsSync(fileOf(table))) return [];
  return linesOf(fileOf(table)).map((line) => {
    const [word, sentence, reading] = line.split("\t");
    return [word!, Number(sentence), reading!];
  });
}

/** So many rows are struck at a time; those of a batch stand far apart in their table. */
const BATCH = 40;

/** The dictionaries without some rows of a table. */
function without(table: string, struck: ReadonlySet<string>): Lexicon {
  const folder = mkdtempSync(join(tmpdir(), "xingji-rows-"));
  try {
    const pack = join(folder, "core");
    cpSync(CORE!, pack, { recursive: true });
    const path = join(pack, `${table}.tsv`);
    writeFileSync(
      path,
      readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => !struck.has(line))
        .join("\n"),
    );
    return loadLexicon([pack, CHINA!]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(table: string, shown: readonly Shown[]): void {
  const lines = shown.map((one) => one.join("\t")).toSorted();
  writeFileSync(fileOf(table), `${[...new Set(lines)].join("\n")}\n`);
}

function readAnew(table: string): void {
  write(
    table,
    shownIn(table).map(([word, sentence]) => [word, sentence, readIn(fill(table, sentence, word))]),
  );
}

function find(table: string): void {
  const before = new Map(shownIn(table).map(([word, sentence]) => [word, sentence]));
  const found: Shown[] = [];
  const rows = linesOf(join(CORE!, `${table}.tsv`)).slice(1);
  const batches = Math.ceil(rows.length / BATCH);
  for (let batch = 0; batch < batches; batch += 1) {
    const struck = rows.filter((_, at) => at % batches === batch);
    const words = without(table, new Set(struck));
    for (const word of struck.map((row) => row.split("\t")[0]!)) {
      const known = before.get(word);
      const numbers = [...(known === undefined ? [] : [known]), ...SENTENCES[table]!.keys()];
      const sentence = numbers.find((number) => {
        const text = fill(table, number, word);
        return readIn(text) !== readIn(text, words);
      });
      if (sentence !== undefined) found.push([word, sentence, readIn(fill(table, sentence, word))]);
    }
  }
  write(table, found);
}

describe.each(Object.keys(SENTENCES))("%s", (table) => {
  if (process.env["UPDATE"] === "1") test("is read anew", () => readAnew(table));
  if (process.env["UPDATE"] === "find") test("has sentences looked for", () => find(table), 1e7);

  test("has sentences for most of its rows", () =>
    expect(shownIn(table).length).toBeGreaterThan(0.6 * linesOf(join(CORE!, `${table}.tsv`)).length));

  test("reads them as it did", () => {
    const shown = shownIn(table);
    expect(shown.map(([word, sentence]) => [word, sentence, readIn(fill(table, sentence, word))])).toEqual(shown);
  });
});
