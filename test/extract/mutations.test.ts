import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { extractFile } from "../../src/extract";
import { loadLexicon } from "../../src/lexicon";
import { fold, LineIndex } from "../../src/text";
import { mutate, randomOf } from "./mutate";
import { quotesOf } from "./quotes";

const root = resolve(__dirname, "../..");
const lexicon = loadLexicon(["core", "china"].map((pack) => join(root, "dictionaries", pack)));
/** Our own pages, and those written down by hand where they are to be had. */
const FOLDERS = ["examples", "test/corpus/pages", "../shared/gold/yongkang", "../shared/gold/dev"];
const MUTATIONS = Number(process.env["MUTATIONS"] ?? 10_000);
/** In characters: enough for a headline and a report, and ten thousand of them take half a minute. */
const PIECE = 240;

const pages = FOLDERS.map((folder) => resolve(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith(".txt"))
  .toSorted()
  .map((file) => readFileSync(file, "utf8"));

/** A piece of some page, damaged; the same for the same seed. */
function damaged(seed: number): string {
  const random = randomOf(seed);
  const page = pages[Math.floor(random() * pages.length)]!;
  const start = Math.floor(random() * Math.max(1, page.length - PIECE));
  return mutate(page.slice(start, start + PIECE), random);
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** What is wrong with the record of a text; undefined for nothing. */
function faultOf(text: string): string | undefined {
  const bytes = Buffer.from(text, "utf8");
  const decoded = new TextDecoder().decode(bytes);
  const printed = fold(decoded);
  const lines = new LineIndex(decoded);
  const record = extractFile("page.txt", bytes, lexicon);
  for (const { start, end, line, text: quoted } of quotesOf(record)) {
    if (start < 0 || end <= start || end > decoded.length) return `${start}–${end} lies outside of the file`;
    const there = printed.slice(start, end).replace(INVISIBLE, "");
    if (there !== quoted) return `${start}–${end} quotes ${quoted}, and there stands ${there}`;
    if (line !== lines.lineAt(start)) return `${quoted} has line ${line}, and stands in ${lines.lineAt(start)}`;
  }
  const nameless = record.persons.find(({ name, mentions }) => name.trim() === "" || mentions.length === 0);
  return nameless && `the person "${nameless.name}" has ${nameless.mentions.length} mentions`;
}

/** The fault of a mutation, with what brings it back. */
function tryMutation(seed: number): string | undefined {
  const text = damaged(seed);
  try {
    const fault = faultOf(text);
    return fault && `mutation ${seed}: ${fault}\n${JSON.stringify(text)}`;
  } catch (error) {
    return `mutation ${seed} throws ${String(error)}\n${JSON.stringify(text)}`;
  }
}

it("reads damaged pages to the end, and quotes them rightly", () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= MUTATIONS && faults.length < 3; seed += 1) {
    const fault = tryMutation(seed);
    if (fault !== undefined) faults.push(fault);
  }
  expect(faults).toEqual([]);
}, 300_000);

it("damages the same way for the same seed, and otherwise for another", () => {
  expect(damaged(7)).toBe(damaged(7));
  expect(new Set(Array.from({ length: 200 }, (_, seed) => damaged(seed))).size).toBeGreaterThan(190);
});
