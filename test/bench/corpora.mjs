/**
 * How many of the names found are names, on a corpus that nobody here wrote: `node test/bench/corpora.mjs FILE`, after
 * `npm run build`. FILE has one character and its tag a line (BIO, persons as PER) and an empty line between sentences,
 * as the People's Daily and MSRA test sets have; no corpus is part of this repository. Twenty sentences make a page
 * (`--sentences 1` reads each alone), only core and china are loaded, and a name counts when both of its ends are right.
 * These corpora mark everybody who is named, also reporters and whom a thing is called after, whom we find and keep out of
 * the people of a page: so there are two figures, one for all names that are found and one for the people of the pages.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import extracting from "../../dist/extract/index.js";
import lexicons from "../../dist/lexicon/index.js";

const dictionaries = join(dirname(fileURLToPath(import.meta.url)), "../../dictionaries");
const AROUND = 12;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sentences: { type: "string", default: "20" }, examples: { type: "string", default: "3" } },
});
const [file] = positionals;
if (file === undefined) throw new Error("no corpus; name a file in BIO form: node test/bench/corpora.mjs FILE");
const examples = Number(values.examples);

/** The sentences of a BIO file: their text, and the spans of their persons. */
function readSentences(path) {
  return readFileSync(path, "utf8")
    .split(/\r?\n\s*\r?\n/u)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const tokens = block
        .split(/\r?\n/u)
        .filter((line) => line.trim() !== "")
        .map((line) => line.split(/[\t ]/u));
      const persons = [];
      let text = "";
      for (const [char, tag] of tokens) {
        if (tag === "B-PER") persons.push({ start: text.length, end: text.length + char.length });
        else if (tag === "I-PER" && persons.at(-1)?.end === text.length) persons.at(-1).end += char.length;
        text += char;
      }
      return { text, persons };
    });
}

/** Sentences as the paragraphs of a page. */
function joinSentences(sentences) {
  let text = "";
  const persons = [];
  for (const sentence of sentences) {
    for (const { start, end } of sentence.persons) persons.push({ start: start + text.length, end: end + text.length });
    text += `${sentence.text}\n`;
  }
  return { text, persons };
}

const key = ({ start, end }) => `${start}-${end}`;
const context = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replaceAll(
    "\n",
    "⏎",
  );

/** What a name that is none has to do with the names that are there. */
function faultOf(found, persons) {
  const near = persons.find((person) => person.start < found.end && found.start < person.end);
  if (!near) return "no name";
  if (near.start === found.start) return near.end < found.end ? "too long" : "too short";
  return "begins elsewhere";
}

const lexicon = lexicons.loadLexicon(["core", "china"].map((pack) => join(dictionaries, pack)));
const sentences = readSentences(file);
const size = Number(values.sentences);
const totals = { gold: 0, names: { found: 0, right: 0 }, people: { found: 0, right: 0 } };
const faults = new Map();
const misses = new Map();
const note = (map, name, example) => map.set(name, [...(map.get(name) ?? []), example]);

/** Names that are found, and are none of the people of a page. */
const KEPT_OUT = new Set(["persons/reporter", "persons/eponym"]);

/** Everywhere that a page has the name of somebody who made it. */
function creditsIn(text, bytes, kept) {
  const names = new Set(extracting.extractFile("page.txt", bytes, lexicon).articles.flatMap(({ bylines }) => bylines));
  const spans = [...names].flatMap((name) =>
    [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({ start: index, end: index + name.length })),
  );
  return spans.filter((span) => !kept.some((one) => one.start < span.end && span.start < one.end));
}

for (let at = 0; at < sentences.length; at += size) {
  const { text, persons } = joinSentences(sentences.slice(at, at + size));
  const bytes = Buffer.from(text);
  const told = extracting
    .explainFile("page.txt", bytes, lexicon)
    .filter(({ kind, droppedBy }) => kind === "person" && (droppedBy === null || KEPT_OUT.has(droppedBy)))
    .map(({ quote, foundBy, droppedBy }) => ({ start: quote.start, end: quote.end, foundBy, droppedBy }));
  const credited = creditsIn(text, bytes, told).map((span) => ({ ...span, foundBy: "credits", droppedBy: "credits" }));
  const kept = [...told, ...credited];
  const gold = new Set(persons.map(key));
  const found = new Set(kept.map(key));
  const people = new Set(kept.filter(({ droppedBy }) => droppedBy === null).map(key));
  totals.gold += gold.size;
  for (const [of, spans] of Object.entries({ names: found, people })) {
    totals[of].found += spans.size;
    totals[of].right += [...spans].filter((one) => gold.has(one)).length;
  }
  for (const one of kept)
    if (!gold.has(key(one))) note(faults, `${one.foundBy}, ${faultOf(one, persons)}`, context(text, one));
  for (const one of persons) if (!found.has(key(one))) note(misses, text.slice(one.start, one.end), context(text, one));
}

const show = (map, heading, limit) => {
  process.stdout.write(`\n${heading}\n`);
  const ranked = [...map].toSorted(([, a], [, b]) => b.length - a.length).slice(0, limit);
  for (const [name, all] of ranked) {
    process.stdout.write(`${String(all.length).padStart(5)}  ${name}\n`);
    for (const example of all.slice(0, examples)) process.stdout.write(`         ${example}\n`);
  }
};
const ratio = (part, whole) => (whole === 0 ? 0 : part / whole).toFixed(3);
process.stdout.write(`${sentences.length} sentences, ${values.sentences} to a page: ${totals.gold} persons\n`);
for (const of of ["names", "people"]) {
  const { found, right } = totals[of];
  const f1 = ratio(2 * right, found + totals.gold);
  process.stdout.write(
    `${of}: ${found} found, ${right} right, precision ${ratio(right, found)}, recall ${ratio(right, totals.gold)}, F1 ${f1}\n`,
  );
}
show(faults, "found and wrong, by rule and fault", 30);
show(misses, "not found, by name", 25);
