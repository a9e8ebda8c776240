/**
 * Learns what each piece of evidence for a name is worth: `node dictionaries/core/weigh-names.mjs DIR... [--out FILE] [--errors]`,
 * after `npm run build`. Every DIR holds pages (NAME.txt) and what they say, written down by hand (NAME.json with `persons`
 * and the `bylines` of its articles). Writes `names-evidence.model`; the same pages give the same bytes. With `--check` it
 * prints instead how well names are found on pages held out, five parts in turn, and with `--errors` which were not.
 *
 * `--from FILE` goes on from weights that were learned before. `--texts FILE=MODEL` adds texts that were marked by hand, a line of
 * JSON each (`text`, `spans`), as a name model sees them that was not trained on them, as it knows their names too well otherwise;
 * `--records FILE` adds page records that the program made (`xingji extract`), which hold the weights to what they knew.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { learnChoices, namesOf, oftenFirst } from "./learn-choices.mjs";
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
    texts: { type: "string", multiple: true, default: [] },
    records: { type: "string", multiple: true, default: [] },
    from: { type: "string" },
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
/** What a stretch of a page counts for beside one of a text or a record. */
const PAGE_TIMES = 5;
/** How weights are learned that go on from others. */
const GO_ON = { rounds: 12, atATime: 512, step: 0.002, hold: 1e-4 };
/** In log-odds of the model: what is likelier and was not found in a record may be a name that the program missed. */
const LEAST_DOUBT = 0;
/** In log-odds: what is less likely was found in a record by a rule. */
const LEAST_FOUND = -3;
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

function rowsOf(texts, spansIn, by = model) {
  const scenes = pages.scenesOf(
    texts.map((one) => ({ text: one, lattice: lexicon.automaton.read(one) })),
    lexicon,
    by,
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

const linesOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** 小张, 张某 and Mike are nobody's name in full. */
const isFull = (name) => /^[\u3400-\u9fff·]{2,}$/u.test(name) && !/^[小老大阿]|[某×氏总]$/u.test(name);

/** A text whose people were marked by hand; whoever is not named in full teaches nothing. */
function readText(line, by) {
  const { text: plain, spans } = JSON.parse(line);
  const found = new Map(spans.filter(([start, end]) => isFull(plain.slice(start, end))));
  const unsure = spans.filter(([start]) => !found.has(start));
  return rowsOf([plain], () => found, by).filter(
    ({ proposal }) => !unsure.some(([start, end]) => proposal.start < end && proposal.end > start),
  );
}

/** A page record that the program made: whom it found is there; what the model believes in and it did not find teaches nothing. */
function readRecord(line) {
  const record = JSON.parse(line);
  const names = [...record.persons.map(({ name }) => name), ...record.articles.flatMap(({ bylines }) => bylines)];
  const bodies = record.articles.map(({ body }) => body);
  const sorted = names.map(bare).toSorted((a, b) => b.length - a.length);
  return rowsOf(bodies, (one) => spansOf(one, sorted)).filter(({ right, proposal }) =>
    right ? proposal.odds > LEAST_FOUND : proposal.odds < LEAST_DOUBT,
  );
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
    facts,
    facts.before && GO_ON,
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
/** Without what only judging needs. */
const light = ({ features, values: held, right, credited }) => ({ features, values: held, right, credited });
const others = [
  ...values.texts.flatMap((one) => {
    const [file, name] = one.split("=");
    const by = name === undefined ? model : models.NameModel.parse(readFileSync(name));
    return linesOf(file).flatMap((line) => readText(line, by).map(light));
  }),
  ...values.records.flatMap(linesOf).flatMap((line) => readRecord(line).map(light)),
];
const examples = readFileSync(values.examples, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap(readExample)
  .map((row) => ({ ...row, weight: others.length > 0 ? PAGE_TIMES * TIMES : TIMES }));
if (others.length > 0) for (const { rows } of marked) for (const row of rows) row.weight = PAGE_TIMES;
const all = [...examples, ...others, ...marked.flatMap(({ rows }) => rows)];
const earlier = values.from && readFileSync(values.from);
const evidence = new Set(scoring.FEATURES);
for (const name of earlier ? namesOf(earlier) : [])
  if (!evidence.has(name) && !words.has(name)) words.set(name, scoring.FEATURES.length + words.size);
const counts = new Uint32Array(scoring.FEATURES.length + words.size);
for (const { features } of all) for (const feature of features) counts[feature] += 1;
// From here on a row has its features by their place among those that are worth learning.
const facts = oftenFirst([...scoring.FEATURES, ...words.keys()], counts, {
  least: SELDOM,
  leastOnUnits: SELDOM,
  earlier,
});
const { placeOf } = facts;
for (const row of all) {
  const kept = row.features.map((feature) => placeOf.has(feature));
  row.values = row.values.filter((_, at) => kept[at]);
  row.features = row.features.filter((_, at) => kept[at]).map((feature) => placeOf.get(feature));
}
function check() {
  const totals = { right: 0, wrong: [], missed: [] };
  for (let part = 0; part < PARTS; part += 1) {
    const held = marked.flatMap((page, index) => (index % PARTS === part ? [] : page.rows));
    const network = learn([...examples, ...others, ...held]);
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
  writeFileSync(values.out, learn(all).pack(facts.names));
}

if (values.check) check();
else write();
