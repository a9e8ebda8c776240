/**
 * How fast pages become records: `npm run bench`. A wrong answer cannot look fast, as what was found in the pages of
 * examples/ must be what expected.json says; UPDATE=1 writes that file anew after the rules have changed.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import extracting from "../../dist/extract/index.js";
import lexicons from "../../dist/lexicon/index.js";

const here = dirname(fileURLToPath(import.meta.url));
const examples = join(here, "../../examples");
const expectedFile = join(here, "expected.json");
/** Passes over all pages; the first are not timed, so that the compiler has seen the code. */
const WARM_UP = 2;
const PASSES = 10;

const pages = readdirSync(examples)
  .filter((name) => name.endsWith(".txt"))
  .toSorted()
  .map((name) => ({ name, bytes: readFileSync(join(examples, name)) }));
const characters = pages.reduce((sum, { bytes }) => sum + bytes.toString("utf8").length, 0);

const beforeLexicon = performance.now();
const lexicon = lexicons.loadLexicon();
const lexiconTime = performance.now() - beforeLexicon;

const extractAll = () => pages.map(({ name, bytes }) => extracting.extractFile(name, bytes, lexicon, {}));

function count(records) {
  const sum = (list) => records.reduce((total, record) => total + record[list].length, 0);
  return Object.fromEntries(["articles", "persons", "places", "facilities", "events"].map((list) => [list, sum(list)]));
}

const found = { pages: pages.length, ...count(extractAll()) };
if (process.env.UPDATE === "1") writeFileSync(expectedFile, `${JSON.stringify(found, null, 2)}\n`);
assert.deepEqual(found, JSON.parse(readFileSync(expectedFile, "utf8")), "found something else than expected.json says");

for (let pass = 0; pass < WARM_UP; pass += 1) extractAll();
const began = performance.now();
for (let pass = 0; pass < PASSES; pass += 1) extractAll();
const seconds = (performance.now() - began) / 1000;

const perSecond = (amount) => Math.round((amount * PASSES) / seconds).toLocaleString("en");
process.stdout.write(
  `dictionaries  ${lexiconTime.toFixed(0)} ms to load\n` +
    `pages         ${pages.length} with ${characters.toLocaleString("en")} characters, ${PASSES} times\n` +
    `extract       ${perSecond(characters)} characters/s, ${perSecond(pages.length)} pages/s\n`,
);
