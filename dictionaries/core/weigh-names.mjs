/**
 * Learns what each piece of evidence for a name is worth: `node dictionaries/core/weigh-names.mjs DIR... [--out FILE] [--errors]`,
 * after `npm run build`. Every DIR holds pages (NAME.txt) and what they say, written down by hand (NAME.json with `persons`
 * and the `bylines` of its articles). Prints how well names are found on pages held out, five parts in turn, and
 * writes `names.json` from all of them. The same pages give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import articles from "../../dist/articles/index.js";
import lexicons from "../../dist/lexicon/index.js";
import reading from "../../dist/read/index.js";
import choosing from "../../dist/recognise/persons/choose.js";
import creditsFound from "../../dist/recognise/persons/credits.js";
import evidence from "../../dist/recognise/persons/evidence.js";
import models from "../../dist/recognise/persons/model.js";
import pages from "../../dist/recognise/persons/page.js";
import scoring from "../../dist/recognise/persons/scorer.js";
import text from "../../dist/text/index.js";

const here = dirname(fileURLToPath(import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(here, "names.json") },
    model: { type: "string", default: join(here, "names.model") },
    version: { type: "string", default: "2" },
    examples: { type: "string", default: join(here, "names-examples.txt") },
    errors: { type: "boolean", default: false },
  },
});
if (positionals.length === 0) throw new Error("no marked pages; name a folder of .txt and .json files");

const lexicon = lexicons.loadLexicon([here, join(here, "../china"), join(here, "../nation")]);
const model = models.NameModel.parse(readFileSync(values.model));
const PARTS = 5;
/** What an example counts for beside a stretch of a page: it shows in one sentence what pages show seldom. */
const TIMES = 3;
const bare = (name) => text.fold(name).replace(/\s/gu, "");

/** A marked page: its stretches with their evidence, and which of them are names. */
function readMarked(folder, name) {
  const page = reading.readPage(name, readFileSync(join(folder, `${name}.txt`)));
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const texts = articles.splitArticles(page.lines).map(({ body }) => body.text);
  const credits = gold.articles.flatMap((article) => article.bylines ?? []).map(bare);
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
      inputs: scoring.evidenceFor(scene, proposal),
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

/** Logistic regression by Newton's method, held small by `PULL`. */
const PULL = 1.5;
function fit(rows) {
  const size = evidence.EVIDENCE.length;
  const weights = new Float64Array(size);
  for (let round = 0; round < 12; round += 1) {
    const gradient = Float64Array.from(weights, (weight) => PULL * weight);
    const hessian = Array.from({ length: size }, (_, i) =>
      Float64Array.from({ length: size }, (__, j) => (i === j ? PULL : 0)),
    );
    for (const { inputs, right, credited } of rows) {
      if (credited) continue;
      const chance = 1 / (1 + Math.exp(-dot(weights, inputs)));
      const error = chance - (right ? 1 : 0);
      const curve = Math.max(1e-6, chance * (1 - chance));
      for (let i = 0; i < size; i += 1) {
        if (inputs[i] === 0) continue;
        gradient[i] += error * inputs[i];
        for (let j = 0; j <= i; j += 1) hessian[i][j] += curve * inputs[i] * inputs[j];
      }
    }
    for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) hessian[j][i] = hessian[i][j];
    solve(hessian, gradient).forEach((step, i) => (weights[i] -= step));
  }
  return weights;
}

const dot = (weights, inputs) => inputs.reduce((sum, input, i) => sum + input * weights[i], 0);

/** Gauss without pivoting: the matrix is positive definite. */
function solve(matrix, right) {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < size; i += 1)
    for (let k = i + 1; k < size; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      if (factor !== 0) for (let j = i; j <= size; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  const found = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = rows[i][size];
    for (let j = i + 1; j < size; j += 1) sum -= rows[i][j] * found[j];
    found[i] = sum / rows[i][i];
  }
  return found;
}

function judge(marked, weights, totals) {
  const byText = new Map();
  for (const { scene, proposal, inputs, credited } of marked.rows) {
    if (credited) continue;
    const list = byText.get(scene) ?? [];
    list.push({ ...proposal, score: dot(weights, inputs) });
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
  .flatMap((row) => Array(TIMES).fill(row));
const totals = { right: 0, wrong: [], missed: [] };
for (let part = 0; part < PARTS; part += 1) {
  const weights = fit([...examples, ...marked.flatMap((page, index) => (index % PARTS === part ? [] : page.rows))]);
  marked.forEach((page, index) => {
    if (index % PARTS === part) judge(page, weights, totals);
  });
}
const precision = totals.right / (totals.right + totals.wrong.length);
const recall = totals.right / (totals.right + totals.missed.length);
process.stdout.write(
  `${marked.length} pages held out in ${PARTS} parts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
    `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (${totals.right} right, ${totals.wrong.length} wrong, ${totals.missed.length} missed)\n`,
);
if (values.errors) process.stdout.write(`wrong\n${totals.wrong.join("\n")}\nmissed\n${totals.missed.join("\n")}\n`);
const weights = fit([...examples, ...marked.flatMap(({ rows }) => rows)]);
const named = Object.fromEntries(evidence.EVIDENCE.map(({ name }, i) => [name, Math.round(weights[i] * 100) / 100]));
writeFileSync(values.out, `${JSON.stringify({ version: values.version, weights: named }, null, 2)}\n`);
