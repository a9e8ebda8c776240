#!/usr/bin/env node
/**
 * Learns the weights of sites.model from marked pages (sites.md tells the rest), after `npm run build`:
 *
 *     node dictionaries/core/train-sites.mjs FOLDER...        writes the model
 *     node dictionaries/core/train-sites.mjs --check FOLDER... cross-validates by page instead
 *
 * `--from FILE` goes on from weights that were learned before, `--out FILE` writes elsewhere.
 *
 * A folder holds pages (NAME.txt) with what they say (NAME.json); those of which not all that they say is written down are
 * passed over (`judged`), and where no `places` are written down areas teach nothing. Sentences of our own come from sites.examples.txt: sites
 * that must be found stand in [], those that may be in {}. Running it again writes the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { learnChoices, namesOf, oftenFirst } from "./learn-choices.mjs";

const require = createRequire(import.meta.url);
const { splitArticles } = require("../../dist/articles");
const { aboutPage } = require("../../dist/extract/about");
const { loadLexicon } = require("../../dist/lexicon");
const { readPage } = require("../../dist/read");
const { Home, recognise } = require("../../dist/recognise");
const { IN_A_SITE, partTitled } = require("../../dist/recognise/recognise");
const { Counter } = require("../../dist/recognise/count");
const { Held } = require("../../dist/recognise/held");
const { endingsOf } = require("../../dist/recognise/endings/candidates");
const { addOwn, addShared, endedOf, FEATURES } = require("../../dist/recognise/endings/features");
const { Lexical } = require("../../dist/recognise/endings/lexical");
const { likeliestOf, LIKELY } = require("../../dist/recognise/endings/score");
const { Terrain } = require("../../dist/recognise/endings/terrain");

/** How many parts pages are cross-validated in. */
const PARTS = 5;

/** A word that fewer readings have would be learned by heart. */
const SELDOM = 4;

/** How weights are learned that go on from others. */
const GO_ON = { rounds: 8, atATime: 512, step: 0.001, hold: 0, stay: 1e-3 };

/** Features that fewer readings have bear on no unit of the networks. */
const SELDOM_ON_UNITS = 32;

const plain = (text) => text.normalize("NFKC").replace(/\s/gu, "").replaceAll("•", "·");

/** Every form of the sites that a page is marked with: whether it must be found, or only may, and of which site. */
function formsOf(gold) {
  const forms = new Map();
  for (const list of [gold.places ?? [], gold.facilities])
    for (const { name, aliases = [], optional = false } of list)
      for (const form of [name, ...aliases].map(plain))
        if (forms.get(form)?.optional !== false) forms.set(form, { optional, name: plain(name) });
  return forms;
}

const held = new Held();

function choicesOf(terrain, side, counter, forms) {
  const endings = endingsOf(terrain);
  const lexical = new Lexical(terrain, { numberOf });
  const page = { counter, ends: new Set(endings.map(({ end }) => end)), lexical };
  return endings.flatMap((ending) => {
    const ended = endedOf(terrain, ending, page);
    if (ended.side !== side) return [];
    const names = ending.starts.map((start) => plain(terrain.text.slice(start, ending.end)));
    const must = names.map((name) => forms.get(name)?.optional === false);
    const may = names.map((name) => forms.get(name)?.optional === true);
    return {
      ...ending,
      names,
      side,
      readings: ending.starts.map((start) => {
        held.clear();
        addShared(terrain, ending, ended, page, held);
        addOwn(terrain, ending, ended, start, page, held);
        return Array.from(held.numbers.subarray(0, held.count));
      }),
      right: must.includes(true) ? must : may,
      none: !must.includes(true),
    };
  });
}

/** A page with the choices that its endings leave: which readings are right, and whether none may be. */
function pageOf(folder, file, lexicon) {
  const gold = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const source = gold.source ?? file.replace(/json$/u, "txt");
  const page = readPage(source, readFileSync(join(folder, source)));
  const articles = splitArticles(page.lines);
  const { home, published } = aboutPage(page, articles, lexicon, {});
  const bylines = new Set(articles.flatMap((article) => article.bylines));
  const texts = articles.map((article) => article.body.text);
  const forms = formsOf(gold);
  const choices = choicesIn(texts, lexicon, { home, published, bylines, stamps: [] }, forms);
  const isTold = ({ side }) => side === 0 || gold.places !== undefined;
  return { file, gold, forms, articles: choices.map((article) => article.filter(isTold)) };
}

/** For each text, what its endings leave to choose. */
function choicesIn(texts, lexicon, facts, forms) {
  const counter = new Counter(texts.join("\n"));
  const lattices = texts.map((text) => lexicon.automaton.read(text));
  return recognise(lattices, lexicon, facts).map(({ lattice, places, posts, verdicts }) => {
    const listed = places.filter(({ foundBy }) => foundBy !== "places/ending");
    const persons = verdicts().filter(
      ({ kind, droppedBy }) => kind === "person" && (droppedBy === null || droppedBy === IN_A_SITE),
    );
    const [titled, people] = partTitled(persons, posts);
    const names = [...titled, ...posts].toSorted((a, b) => a.start - b.start);
    return [
      ...choicesOf(new Terrain({ lattice, places: listed, names: [], people: [] }), 1, counter, forms),
      ...choicesOf(
        new Terrain({ lattice, places: listed.filter(({ id }) => id !== null), names, people }),
        0,
        counter,
        forms,
      ),
    ];
  });
}

/** One of our own sentences, as a page. */
function exampleOf(line, lexicon) {
  const entries = [...line.matchAll(/\[([^\]]+)\]|\{([^}]+)\}/gu)];
  const forms = new Map(
    entries.map(([, must, may]) => [plain(must ?? may), { optional: must === undefined, name: plain(must ?? may) }]),
  );
  const facts = {
    home: Home.of(lexicon.divisionsNamed("永康市")[0], lexicon),
    published: null,
    bylines: new Set(),
    stamps: [],
  };
  const articles = choicesIn([line.replace(/[[\]{}]/gu, "")], lexicon, facts, forms).map((choices) =>
    choices.map((choice) => ({ ...choice, weight: EXAMPLE })),
  );
  return { file: "examples", gold: { places: [], facilities: [] }, forms, articles };
}

/** Every word that the pages hold has a number of its own, in the order in which they come. */
const words = new Map();
function numberOf({ prefix }, text, start, end) {
  const word = prefix + text.slice(start, end);
  if (!words.has(word)) words.set(word, FEATURES.length + words.size);
  return words.get(word);
}

/** How many readings have each feature. */
function countsOf(pages) {
  const counts = new Uint32Array(FEATURES.length + words.size);
  for (const { articles } of pages)
    for (const { readings } of articles.flat())
      for (const reading of readings) for (const feature of reading) counts[feature] += 1;
  return counts;
}

const learn = (pages) =>
  learnChoices(
    pages.flatMap(({ articles }) => articles.flat()),
    facts,
    facts.before && GO_ON,
  );

/** A sentence of our own shows one construction and no more, so it counts more than a choice on a page. */
const EXAMPLE = 1.5;

/** The names that the weights find on a page. */
function namesOn({ articles }, side, model) {
  return articles.flatMap((choices) => {
    const likely = choices.flatMap((choice) => {
      if (choice.side !== side) return [];
      const scores = choice.readings.map((reading) => model.score(reading));
      const power = scores.reduce((sum, score) => sum + Math.exp(score), 0);
      const at = scores.indexOf(Math.max(...scores));
      const score = power / (1 + power);
      const found = { start: choice.starts[at], end: choice.end, name: choice.names[at], score };
      return score >= LIKELY ? [found] : [];
    });
    return likeliestOf(likely).map(({ name }) => name);
  });
}

function check(pages, examples, shown) {
  const models = Array.from({ length: PARTS }, (_, part) =>
    learn([...pages.filter((_, at) => at % PARTS !== part), ...examples]),
  );
  for (const [side, list] of ["facilities", "places"].entries()) {
    const tally = { right: 0, wrong: 0, missed: 0 };
    pages.forEach((page, at) => {
      const found = new Set(namesOn(page, side, models[at % PARTS]).map((one) => page.forms.get(one)?.name ?? one));
      const forms = new Set([...page.forms.values()].map(({ name }) => name));
      const wanted = new Set(
        (page.gold[list] ?? []).filter(({ optional }) => !optional).map(({ name }) => plain(name)),
      );
      const wrong = [...found].filter((name) => !forms.has(name));
      const missed = [...wanted].filter((name) => !found.has(name));
      if (shown) for (const name of wrong) console.log(`+ ${list} ${page.file} ${name}`);
      if (shown && side === 0) for (const name of missed) console.log(`- ${list} ${page.file} ${name}`);
      tally.right += wanted.size - missed.length;
      tally.wrong += wrong.length;
      tally.missed += missed.length;
    });
    const { right, wrong, missed } = tally;
    const f1 = ((2 * right) / (2 * right + wrong + missed)).toFixed(3);
    console.log(
      `${list}: ${right} right, ${wrong} wrong, ${missed} missed (F1 ${f1}; places without those of the dictionaries)`,
    );
  }
}

function write(pages) {
  writeFileSync(values.out, learn(pages).pack(facts.names));
}

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(import.meta.dirname, "sites.model") },
    from: { type: "string" },
    check: { type: "boolean", default: false },
    shown: { type: "boolean", default: false },
  },
});
const lexicon = loadLexicon();
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "truth.json")
    .toSorted()
    .map((name) => pageOf(folder, name, lexicon))
    // On others only what was proposed of events was judged.
    .filter(({ gold }) => gold.judged === undefined),
);
const examples = readFileSync(join(import.meta.dirname, "sites.examples.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => exampleOf(line, lexicon));
const earlier = values.from && readFileSync(values.from);
const fixed = new Set(FEATURES);
for (const name of earlier ? namesOf(earlier) : [])
  if (!fixed.has(name) && !words.has(name)) words.set(name, FEATURES.length + words.size);
// From here on a reading has its features by their place among those that are worth learning.
const facts = oftenFirst([...FEATURES, ...words.keys()], countsOf([...pages, ...examples]), {
  least: SELDOM,
  leastOnUnits: SELDOM_ON_UNITS,
  earlier,
});
const { placeOf } = facts;
for (const { articles } of [...pages, ...examples])
  for (const choice of articles.flat())
    choice.readings = choice.readings.map((reading) =>
      Int32Array.from(
        reading.filter((feature) => placeOf.has(feature)),
        (feature) => placeOf.get(feature),
      ),
    );
if (values.check) check(pages, examples, values.shown);
else write([...pages, ...examples]);
