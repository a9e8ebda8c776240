/**
 * Learns who of those whom the rules put into an event took part in it: `node dictionaries/core/weigh-presence.mjs DIR...
 * [--out FILE] [--errors]`, after `npm run build`. Every DIR holds pages (NAME.txt) and what they say, written down by hand
 * (NAME.json with `persons` and `events`; of an optional person or event nothing is learned). Writes `presence.model`; the same
 * pages give the same bytes. With `--check` it prints instead how right the events are on pages held out, five parts in turn,
 * and with `--errors` what was wrong.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { learnChoices, oftenFirst } from "./learn-choices.mjs";
import finding from "../../dist/events/find.js";
import reports from "../../dist/events/report.js";
import weighing from "../../dist/events/weigh/weigh.js";
import extracting from "../../dist/extract/index.js";
import lexicons from "../../dist/lexicon/index.js";
import reading from "../../dist/read/index.js";
import text from "../../dist/text/index.js";

const here = dirname(fileURLToPath(import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(here, "presence.model") },
    examples: { type: "string", default: join(here, "presence-examples.txt") },
    check: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  },
});
if (positionals.length === 0) throw new Error("no marked pages; name a folder of .txt and .json files");

const lexicon = lexicons.loadLexicon(lexicons.ownPacks());
const PARTS = 5;
/** What fewer people have is left out. */
const SELDOM = 8;
/** What somebody in an example counts for beside one on a page: it shows in one sentence what pages show seldom. */
const TIMES = 3;
/** Some thousand choices are learned in smaller steps than some hundred thousand. */
const PACE = { rounds: 15, atATime: 64, step: 0.005, hold: 2e-3 };
const bare = (name) => text.fold(name).replace(/\s/gu, "");
const required = (list) => list.filter(({ optional }) => optional !== true);
const namesIn = (events) => new Set(events.flatMap(({ participants }) => participants.map(({ name }) => bare(name))));

/** Everybody whom the rules put into the events of a page, with what speaks for and against it. */
function weighedOn(page) {
  const { about, stories } = extracting.understand(page, lexicon);
  return stories.flatMap(({ found }) => {
    const report = new reports.Report(found, about.home);
    return weighing.weighedIn(report, finding.threadOf(report).drafts);
  });
}

/** A marked page: one row for each of these, `free` where either is right. */
function readMarked(folder, name) {
  const page = reading.readPage(name, readFileSync(join(folder, `${name}.txt`)));
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const there = namesIn(required(gold.events));
  const perhaps = namesIn(gold.events.filter(({ optional }) => optional === true));
  for (const person of gold.persons) if (person.optional === true) perhaps.add(bare(person.name));
  return weighedOn(page).map(({ name: person, shared, features, draft }) => ({
    page: name,
    draft,
    name: person,
    features: [...shared, ...features],
    right: there.has(bare(person)),
    free: !there.has(bare(person)) && perhaps.has(bare(person)),
    weight: 1,
  }));
}

/** A page of our own, in one line: who took part stands in square brackets, who did not in braces. */
function readExample(line) {
  const there = new Set([...line.matchAll(/\[([^\]]+)\]/gu)].map(([, name]) => name));
  const page = reading.readPage("example", Buffer.from(line.replace(/[[\]{}]/gu, "").replaceAll("|", "\n")));
  return weighedOn(page).map(({ name, shared, features, draft }) => ({
    page: line,
    draft,
    name,
    features: [...shared, ...features],
    right: there.has(name),
    free: false,
    weight: TIMES,
  }));
}

const learn = (rows, facts) =>
  learnChoices(
    rows
      .filter(({ free }) => !free)
      .map(({ numbers, right, weight }) => ({ readings: [numbers], right: [right], none: !right, weight })),
    facts,
    PACE,
  );

/** Numbers the features of all rows, and tells them how often each was met. */
function numberAll(rows) {
  const numbers = new Map();
  for (const { features } of rows) for (const one of features) if (!numbers.has(one)) numbers.set(one, numbers.size);
  const counts = new Uint32Array(numbers.size);
  for (const { features } of rows) for (const one of features) counts[numbers.get(one)] += 1;
  const { order, seen } = oftenFirst(counts, SELDOM, SELDOM);
  const placeOf = new Map(order.map((feature, at) => [feature, at]));
  for (const row of rows) row.numbers = row.features.flatMap((one) => placeOf.get(numbers.get(one)) ?? []);
  const names = [...numbers.keys()];
  return { names: order.map((feature) => names[feature]), size: order.length, seen };
}

function check(pages, examples, facts) {
  const held = pages.flatMap((rows, index) => rows.map((row) => ({ ...row, part: index % PARTS })));
  for (let part = 0; part < PARTS; part += 1) {
    const network = learn([...examples, ...held.filter((row) => row.part !== part)], facts);
    for (const row of held) if (row.part === part) row.stated = network.score(row.numbers) >= weighing.LIKELY;
  }
  const told = held.filter(({ free }) => !free);
  const right = told.filter((row) => row.stated && row.right);
  const wrong = told.filter((row) => row.stated && !row.right);
  const lost = told.filter((row) => !row.stated && row.right);
  const precision = right.length / (right.length + wrong.length);
  const recall = right.length / (right.length + lost.length);
  process.stdout.write(
    `${pages.length} pages held out in ${PARTS} parts: of ${told.length} whom the rules put into an event ` +
      `${right.length + lost.length} took part; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
      `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}\n`,
  );
  if (!values.errors) return;
  for (const { page, name } of wrong) process.stdout.write(`wrong ${page}: ${name}\n`);
  for (const { page, name } of lost) process.stdout.write(`lost ${page}: ${name}\n`);
}

const pages = positionals.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => readMarked(folder, file.slice(0, -".json".length))),
);
const examples = readFileSync(values.examples, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap(readExample);
const all = [...examples, ...pages.flat()];
const facts = numberAll(all);
if (values.check) check(pages, examples, facts);
else writeFileSync(values.out, learn(all, facts).pack(facts.names));
