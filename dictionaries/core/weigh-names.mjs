/**
 * Learns what each piece of evidence for a name is worth: `node dictionaries/core/weigh-names.mjs DIR... [--out FILE] [--errors]`,
 * after `npm run build`. Every DIR holds pages (NAME.txt) and what they say, written down by hand (NAME.json with `persons`
 * and the `bylines` of its articles). Writes `names-evidence.model`; the same pages give the same bytes. With `--check` it
 * prints instead how well names are found on pages held out, five parts in turn, and with `--errors` which were not.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { learnChoices, oftenFirst } from "./learn-choices.mjs";
import articles from "../../dist/articles/index.js";
import lexicons from "../../dist/lexicon/index.js";
import reading from "../../dist/read/index.js";
import holding from "../../dist/recognise/held.js";
import choosing from "../../dist/recognise/persons/choose.js";
import creditsFound from "../../dist/recognise/persons/credits.js";
import models from "../../dist/recognise/persons/model.js";
import pages from "../../dist/recognise/persons/page.js";
import scoring from "../../dist/recognise/persons/scorer.js";
import text from "../../dist/text/index.js";

const here = dirname(fileURLToPath(import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(here, "names-evidence.model") },
    model: { type: "string", default: join(here, "names.model") },
    examples: { type: "string", default: join(here, "names-examples.txt") },
    check: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  },
});
if (positionals.length === 0) throw new Error("no marked pages; name a folder of .txt and .json files");

const lexicon = lexicons.loadLexicon([here, join(here, "../china"), join(here, "../nation")]);
const model = models.NameModel.parse(readFileSync(values.model));
const PARTS = 5;
/** Evidence and words that fewer stretches have are left out. */
const SELDOM = 15;
/** What an example counts for beside a stretch of a page: it shows in one sentence what pages show seldom. */
const TIMES = 3;
const bare = (name) => text.fold(name).replace(/\s/gu, "");

/** A marked page: its stretches with their evidence, and which of them are names. */
function readMarked(folder, name) {
  const page = reading.readPage(name, readFileSync(join(folder, `${name}.txt`)));
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const found = articles.splitArticles(page.lines);
  const texts = found.map(({ body }) => body.text);
  const credits = [...found, ...gold.articles].flatMap((article) => article.bylines ?? []).map(bare);
  const names = [...gold.persons.map((person) => bare(person.name)), ...credits].toSorted(
    (a, b) => b.length - a.length,
  );
  const required = gold.persons.filter((person) => person.optional !== true).map((person) => bare(person.name));
  return {
    name,
    rows: rowsOf(texts, (one) => spansOf(one, names)),
    required,
    free: new Set(names),
    joined: texts.join("\n"),
  };
}

function rowsOf(texts, spansIn) {
  const scenes = pages.scenesOf(
    texts.map((one) => ({ text: one, lattice: lexicon.automaton.read(one) })),
    lexicon,
    model,
  );
  return scenes.flatMap((scene) => {
    const spans = spansIn(scene.text);
    const credits = creditsFound.creditsIn(scene.lattice);
    return scene.proposals.map((proposal) => ({
      scene,
      proposal,
      ...readingOf(scene, proposal),
      right: spans.get(proposal.start) === proposal.end,
      // Whoever made the page is left out by a rule, and not every reader wrote him down.
      credited: credits.some(({ start, end }) => start <= proposal.start && proposal.end <= end),
    }));
  });
}

/** A sentence whose names stand in square brackets. */
function readExample(line) {
  const spans = new Map();
  let plain = "";
  for (const part of line.split(/(\[[^\]]+\])/u)) {
    const name = part.startsWith("[") ? part.slice(1, -1) : part;
    if (name !== part) spans.set(plain.length, plain.length + name.length);
    plain += name;
  }
  return rowsOf([plain], () => spans);
}

function spansOf(text, names) {
  const found = new Map();
  const taken = new Uint8Array(text.length);
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (taken[at] === 1) continue;
      taken.fill(1, at, at + name.length);
      found.set(at, at + name.length);
    }
  return found;
}

const held = new holding.Held();

/** What holds of a stretch: the numbers of evidence and of words, and how strongly each holds. */
function readingOf(scene, proposal) {
  scoring.readingOf(scene, proposal, { numberOf }, held);
  return {
    features: Array.from(held.numbers.subarray(0, held.count)),
    values: Array.from(held.values.subarray(0, held.count)),
  };
}

/** Every word that the pages hold has a number of its own behind the evidence, in the order in which they come. */
const words = new Map();
function numberOf({ prefix }, text, start, end) {
  const word = prefix + text.slice(start, end);
  if (!words.has(word)) words.set(word, scoring.FEATURES.length + words.size);
  return words.get(word);
}

const learn = (rows) =>
  learnChoices(
    rows
      .filter(({ credited }) => !credited)
      .map(({ features, values, right, weight }) => ({
        readings: [features],
        values: [values],
        right: [right],
        none: !right,
        weight,
      })),
    { size: order.length, seen },
  );

function judge(marked, network, totals) {
  const byText = new Map();
  for (const { scene, proposal, features, values, credited } of marked.rows) {
    if (credited) continue;
    const list = byText.get(scene) ?? [];
    list.push({ ...proposal, score: network.score(features, values) });
    byText.set(scene, list);
  }
  const found = new Set();
  for (const [scene, list] of byText)
    for (const { start, end } of choosing.chooseApart(list)) found.add(scene.text.slice(start, end));
  for (const name of found) {
    if (marked.required.includes(name)) continue;
    if (!marked.free.has(name)) totals.wrong.push(`${marked.name}: ${name}`);
  }
  for (const name of marked.required) {
    if (found.has(name)) totals.right += 1;
    else totals.missed.push(`${marked.name}: ${name}${marked.joined.includes(name) ? "" : " (not in the text)"}`);
  }
}

const marked = positionals.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => readMarked(folder, file.slice(0, -".json".length))),
);
const examples = readFileSync(values.examples, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap(readExample)
  .map((row) => ({ ...row, weight: TIMES }));
const all = [...examples, ...marked.flatMap(({ rows }) => rows)];
const counts = new Uint32Array(scoring.FEATURES.length + words.size);
for (const { features } of all) for (const feature of features) counts[feature] += 1;
// From here on a row has its features by their place in this list.
const { order, seen } = oftenFirst(counts, SELDOM, SELDOM);
const placeOf = new Map(order.map((feature, at) => [feature, at]));
for (const row of all) {
  const kept = row.features.map((feature) => placeOf.has(feature));
  row.values = row.values.filter((_, at) => kept[at]);
  row.features = row.features.filter((_, at) => kept[at]).map((feature) => placeOf.get(feature));
}
function check() {
  const totals = { right: 0, wrong: [], missed: [] };
  for (let part = 0; part < PARTS; part += 1) {
    const network = learn([...examples, ...marked.flatMap((page, index) => (index % PARTS === part ? [] : page.rows))]);
    marked.forEach((page, index) => {
      if (index % PARTS === part) judge(page, network, totals);
    });
  }
  const precision = totals.right / (totals.right + totals.wrong.length);
  const recall = totals.right / (totals.right + totals.missed.length);
  process.stdout.write(
    `${marked.length} pages held out in ${PARTS} parts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
      `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (${totals.right} right, ${totals.wrong.length} wrong, ${totals.missed.length} missed)\n`,
  );
  if (values.errors) process.stdout.write(`wrong\n${totals.wrong.join("\n")}\nmissed\n${totals.missed.join("\n")}\n`);
}

function write() {
  const names = [...scoring.FEATURES, ...words.keys()];
  writeFileSync(values.out, learn(all).pack(order.map((feature) => names[feature])));
}

if (values.check) check();
else write();
