#!/usr/bin/env node
/**
 * Writes kin.txt: words by the company that they keep, a line for each kin, after `npm run build`:
 *
 *     node dictionaries/core/learn-kin.mjs PAGES.jsonl [EVERY]
 *
 * Each line of the file is an object with the `text` of a news page; every EVERY-th is read (4 if not given). Words that stand
 * beside the same words are of one kin: their neighbours on either side, weighed by pointwise mutual information, are
 * reduced to a few dimensions by subspace iteration and parted by k-means. The same pages and dictionaries give the same bytes.
 */
import { createReadStream, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { dice } from "./learn-choices.mjs";

const require = createRequire(import.meta.url);
const { loadLexicon, ownPacks } = require("../../dist/lexicon");
const { WORD } = require("../../dist/recognise/endings/lexical");
const { fold } = require("../../dist/text");

/** Kins, dimensions, and how often each is reckoned anew. */
const [KINS, DIMENSIONS, PASSES, ROUNDS] = [200, 50, 6, 25];
/** Words that are met less often have no kin; so many of the commonest are looked for beside a word. */
const [LEAST, NEIGHBOURS, MOST] = [20, 2000, 16000];

/** The words of a text, one behind the other: the longest of the dictionaries, or a character; all figures are one word. */
function* wordsOf(lattice) {
  const { text } = lattice;
  for (let at = 0; at < text.length;) {
    const end = at + Math.max(1, lattice.longest(at, WORD));
    const word = text.slice(at, end);
    if (word.trim() !== "") yield /^\d$/u.test(word) ? "0" : /^[a-z]$/iu.test(word) ? "a" : word;
    at = end;
  }
}

/** Each text as the numbers of its words, and how often each word was met. */
async function readTexts(file, every) {
  const { automaton } = loadLexicon(ownPacks());
  const [numbers, counts, texts] = [new Map(), [], []];
  let line = 0;
  for await (const page of createInterface({ input: createReadStream(file) })) {
    if (line++ % every !== 0) continue;
    const text = [];
    for (const word of wordsOf(automaton.read(fold(JSON.parse(page).text)))) {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      const number = numbers.get(word);
      counts[number] = (counts[number] ?? 0) + 1;
      text.push(number);
    }
    texts.push(Uint32Array.from(text));
  }
  const order = [...counts.keys()]
    .filter((word) => counts[word] >= LEAST)
    .toSorted((a, b) => counts[b] - counts[a] || a - b);
  const kept = order.slice(0, MOST);
  const all = [...numbers.keys()];
  return {
    texts,
    placeOf: new Map(kept.map((word, at) => [word, at])),
    words: kept.map((word) => all[word]),
    counts: kept.map((word) => counts[word]),
  };
}

/** A sparse matrix in rows: how much more often each word has each neighbour than by chance, in logs. */
function associations({ texts, placeOf, words }) {
  const pairs = Array.from(words, () => new Map());
  const add = (word, column) => pairs[word].set(column, (pairs[word].get(column) ?? 0) + 1);
  for (const text of texts) {
    let before;
    for (const word of text) {
      const at = placeOf.get(word);
      if (at !== undefined && before !== undefined) {
        if (at < NEIGHBOURS) add(before, at);
        if (before < NEIGHBOURS) add(at, NEIGHBOURS + before);
      }
      before = at;
    }
  }
  const columns = new Float64Array(2 * NEIGHBOURS);
  for (const row of pairs) for (const [column, count] of row) columns[column] += count;
  const smooth = columns.map((count) => count ** 0.75);
  const all = smooth.reduce((sum, count) => sum + count, 0);
  return pairs.map((row) => {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    const held = [...row].map(([column, count]) => [column, Math.log((count * all) / (total * smooth[column]))]);
    return held.filter(([, value]) => value > 0);
  });
}

/** Makes the rows of a square table that stand upright to one another, of length 1 (Gram and Schmidt). */
function straighten(rows) {
  rows.forEach((row, at) => {
    for (let other = 0; other < at; other += 1) {
      const share = row.reduce((sum, value, place) => sum + value * rows[other][place], 0);
      for (let place = 0; place < row.length; place += 1) row[place] -= share * rows[other][place];
    }
    const length = Math.hypot(...row) || 1;
    for (let place = 0; place < row.length; place += 1) row[place] /= length;
  });
}

/** Each word as a point in a few dimensions. */
function reduce(rows, roll) {
  const basis = Array.from({ length: DIMENSIONS }, () =>
    Float64Array.from({ length: 2 * NEIGHBOURS }, () => roll() - 0.5),
  );
  const pointOf = (row) => basis.map((axis) => row.reduce((sum, [column, value]) => sum + value * axis[column], 0));
  for (let pass = 0; pass < PASSES; pass += 1) {
    straighten(basis);
    const points = rows.map(pointOf);
    for (const axis of basis) axis.fill(0);
    rows.forEach((row, word) => {
      for (const [column, value] of row)
        for (let axis = 0; axis < DIMENSIONS; axis += 1) basis[axis][column] += value * points[word][axis];
    });
  }
  const sizes = basis.map((axis) => Math.hypot(...axis) ** 0.25);
  straighten(basis);
  // Axes that say much count less than they would: what is common to all words says little of any.
  return rows.map((row) => unit(pointOf(row).map((value, axis) => value / sizes[axis])));
}

function unit(point) {
  const length = Math.hypot(...point) || 1;
  return Float64Array.from(point, (value) => value / length);
}

const dot = (a, b) => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at] * b[at];
  return sum;
};

/** The kin of each point. */
function part(points, counts, roll) {
  const weights = counts.map((count) => Math.sqrt(Math.min(count, 2000)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const drawn = () => {
    let left = roll() * all;
    return Math.max(
      0,
      weights.findIndex((weight) => (left -= weight) < 0),
    );
  };
  let centres = Array.from({ length: KINS }, () => points[drawn()]);
  let kins = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    kins = points.map((point) => {
      let [best, most] = [0, -Infinity];
      centres.forEach((centre, kin) => {
        const near = dot(point, centre);
        if (near > most) [best, most] = [kin, near];
      });
      return best;
    });
    const sums = centres.map(() => new Float64Array(DIMENSIONS));
    points.forEach((point, word) => {
      for (let at = 0; at < DIMENSIONS; at += 1) sums[kins[word]][at] += point[at] * weights[word];
    });
    centres = sums.map((sum) => (sum.some((value) => value !== 0) ? unit(sum) : points[drawn()]));
  }
  return kins;
}

const [file, every = "4"] = process.argv.slice(2);
if (file === undefined) throw new Error("no pages; name a file with the text of a page in each line");
const read = await readTexts(file, Number(every));
const roll = dice(1);
const kins = part(reduce(associations(read), roll), read.counts, roll);
const lines = Array.from({ length: KINS }, () => []);
const spelt = { 0: "0123456789", a: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" };
read.words.forEach((word, at) => lines[kins[at]].push(...(spelt[word] ?? [word])));
writeFileSync(join(import.meta.dirname, "kin.txt"), lines.map((line) => `${line.join(" ")}\n`).join(""));
