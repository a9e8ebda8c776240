/** What the programs share that learn of events from marked pages: reading the pages, learning from them, and telling how right it is. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { learnChoices, namesOf, oftenFirst } from "./learn-choices.mjs";
import { surenessOf } from "./sureness.mjs";
import confidences from "../../dist/recognise/confidence.js";
import lexicons from "../../dist/lexicon/index.js";
import reading from "../../dist/read/index.js";
import text from "../../dist/text/index.js";

const here = dirname(fileURLToPath(import.meta.url));
/** What fewer choices have is left out. */
const SELDOM = 8;
const PARTS = 5;
/** Some thousand choices are learned in smaller steps than some hundred thousand. */
export const PACE = { rounds: 15, atATime: 64, step: 0.005, hold: 2e-3 };
/** What goes on from weights that were learned before goes less far from them. */
const GO_ON = { rounds: 6, atATime: 64, step: 0.001 };

export const lexicon = lexicons.loadLexicon(lexicons.ownPacks());
export const bare = (name) => text.fold(name).replace(/\s/gu, "");
export const required = (list) => list.filter(({ optional }) => optional !== true);

/** What a learning program was called with: the model that it writes, the sentences of our own, and folders of marked pages. */
export function calledWith(name) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: join(here, `${name}.model`) },
      examples: { type: "string", default: join(here, `${name}-examples.txt`) },
      check: { type: "boolean", default: false },
      errors: { type: "boolean", default: false },
      from: { type: "string" },
    },
  });
  if (positionals.length === 0) throw new Error("no marked pages; name a folder of .txt and .json files");
  return { folders: positionals, ...values };
}

/** The marked pages of folders, each with what it says by hand. */
export function markedPages(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .toSorted()
      .map((file) => {
        const name = file.slice(0, -".json".length);
        return {
          name,
          page: reading.readPage(name, readFileSync(join(folder, `${name}.txt`))),
          gold: JSON.parse(readFileSync(join(folder, file), "utf8")),
        };
      }),
  );
}

/** Pages of our own, one a line: what holds stands in square brackets, what does not in braces. */
function examplePages(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({
      name: line,
      page: reading.readPage("example", Buffer.from(line.replace(/[[\]{}]/gu, "").replaceAll("|", "\n"))),
      right: new Set([...line.matchAll(/\[([^\]]+)\]/gu)].map(([, name]) => name)),
    }));
}

/**
 * Numbers the features of all rows, and tells them how often each was met.
 * @param rows - choices, each with its `readings`, of which every one is a list of features
 * @param earlier - a model to go on from; what it knows is kept, however seldom it is here
 */
export function numberAll(rows, earlier) {
  const numbers = new Map((earlier ? namesOf(earlier) : []).map((name, at) => [name, at]));
  const all = rows.flatMap(({ readings }) => readings);
  for (const reading of all) for (const one of reading) if (!numbers.has(one)) numbers.set(one, numbers.size);
  const counts = new Uint32Array(numbers.size);
  for (const reading of all) for (const one of reading) counts[numbers.get(one)] += 1;
  const facts = oftenFirst([...numbers.keys()], counts, { least: SELDOM, leastOnUnits: SELDOM, earlier });
  for (const row of rows)
    row.numbers = row.readings.map((reading) => reading.flatMap((one) => facts.placeOf.get(numbers.get(one)) ?? []));
  return facts;
}

/** Learns whether rows are `right`, or which of their readings are; nothing of those that are `free`, as either would do. */
export function learn(rows, facts, pace = PACE) {
  return learnChoices(
    rows
      .filter(({ free }) => !free)
      .map(({ numbers, right, weight }) => ({
        readings: numbers,
        right: numbers.map((_, at) => right === true || right[at] === true),
        none: right === false,
        weight,
      })),
    facts,
    facts.before ? { ...pace, ...GO_ON } : pace,
  );
}

/** How likely it is that a row is right, in log-odds: any of its readings may say so. */
function scoreOf(network, { numbers }) {
  const scores = numbers.map((one) => network.score(one));
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}

/**
 * Learns from four parts of the pages in turn and prints how right it is on the fifth.
 * @param pages - the rows of each page
 * @param states - whether the program says of a row of that score that it is right
 */
function printCheck(pages, examples, facts, states, { errors, what, confidence, pace }) {
  const held = pages.flatMap((rows, index) => rows.map((row) => ({ ...row, part: index % PARTS })));
  for (let part = 0; part < PARTS; part += 1) {
    const network = learn([...examples, ...held.filter((row) => row.part !== part)], facts, pace);
    for (const row of held.filter((one) => one.part === part)) {
      row.score = scoreOf(network, row);
      row.stated = states(row, row.score);
    }
  }
  const told = held.filter(({ free }) => !free);
  const right = told.filter((row) => row.stated && row.right);
  const wrong = told.filter((row) => row.stated && !row.right);
  const lost = told.filter((row) => !row.stated && row.right);
  const precision = right.length / (right.length + wrong.length);
  const recall = right.length / (right.length + lost.length);
  process.stdout.write(
    `${pages.length} pages held out in ${PARTS} parts: of ${told.length} ${what} ${right.length + lost.length} are right; ` +
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
      `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}\n`,
  );
  for (const line of surenessOf(told, confidence, confidences.SURE)) process.stdout.write(`${line}\n`);
  if (!errors) return;
  for (const { page, name } of wrong) process.stdout.write(`wrong ${page}: ${name}\n`);
  for (const { page, name } of lost) process.stdout.write(`lost ${page}: ${name}\n`);
}

/**
 * Runs a learning program: writes its model, or prints how right it is on pages held out.
 * @param name - of the model and of its examples
 * @param what - the choices, as they are counted in words
 * @param readMarked - the rows of a marked page
 * @param readExample - the rows of a page of our own
 * @param states - whether the program says of a row of that score that it is right
 * @param pace - how it is learned, where not as usual
 */
export function run(name, { what, readMarked, readExample, states, pace = PACE }) {
  const confidence = (score) => confidences.confidenceOf(name, score);
  const called = calledWith(name);
  const pages = markedPages(called.folders).map(readMarked);
  const examples = examplePages(called.examples).flatMap(readExample);
  const all = [...examples, ...pages.flat()];
  const facts = numberAll(all, called.from && readFileSync(called.from));
  if (called.check) printCheck(pages, examples, facts, states, { errors: called.errors, what, confidence, pace });
  else writeFileSync(called.out, learn(all, facts, pace).pack(facts.names));
}
