#!/usr/bin/env node
/**
 * Writes words.tsv: the common words of the language with their parts of speech, out of the dictionary of the npm
 * package segmentit. Names are left out, and so are words of one character and rare ones.
 *
 *     node dictionaries/core/derive-words.mjs
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import segmentit from "segmentit";

const KINDS = { verb: 0x1000, adjective: 0x40000000, adverb: 0x8000000, noun: 0x100000 };
/** Persons, places, organisations. */
const NAMES = 0x80 | 0x40 | 0x20;
/** The package numbers words by how seldom they are; those below the first are rare ones that it adds. */
const RANKED = 50;
const COMMON = { noun: 15000, other: 30000 };

const isCommon = (kind, word, rank) =>
  kind === "noun" ? word.length === 2 && rank < COMMON.noun : rank < COMMON.other;

const { Segment, useDefault } = segmentit;
const rows = Object.entries(useDefault(new Segment()).DICT.TABLE)
  .filter(([word, { f, p }]) => /^[\u4e00-\u9fff]{2,4}$/u.test(word) && f >= RANKED && (p & NAMES) === 0)
  .map(([word, { f, p }]) => [
    word,
    Object.keys(KINDS).filter((kind) => (p & KINDS[kind]) !== 0 && isCommon(kind, word, f)),
  ])
  .filter(([, kinds]) => kinds.length > 0)
  .map(([word, kinds]) => `${word}\t${kinds.join("|")}\tsegmentit\t`)
  .toSorted((a, b) => (a < b ? -1 : 1));
writeFileSync(
  join(import.meta.dirname, "words.tsv"),
  ["term\tkind\tsource\tnote", ...rows].map((row) => `${row}\n`).join(""),
);
