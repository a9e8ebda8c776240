/**
 * Trains `names.model`: `node dictionaries/core/train-names.mjs RECORDS.jsonl [--without PAGES_DIR]... [--out FILE]`, after
 * `npm run build`. RECORDS are page records of any news (`xingji extract`): the people whom the rules found there are what is learned,
 * most of them under other names, so that the model learns where names stand and how long they are, and not who
 * is in the news. Pages of PAGES_DIR (.txt), which are kept to measure, are left out, also where a record only overlaps one.
 * The same records give the same bytes. `names.md` says from what the model that is here was made.
 */
import { createReadStream, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import lexicons from "../../dist/lexicon/index.js";
import judging from "../../dist/recognise/persons/judge.js";
import features from "../../dist/recognise/persons/features.js";
import models from "../../dist/recognise/persons/model.js";
import shapes from "../../dist/recognise/persons/stretches.js";

const here = dirname(fileURLToPath(import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: join(here, "names.model") },
    pages: { type: "string", default: "14000" },
    epochs: { type: "string", default: "3" },
    marked: { type: "string", multiple: true, default: [] },
    times: { type: "string", default: "2" },
    slots: { type: "string", default: "480000" },
    version: { type: "string", default: "3" },
  },
});
const [recordsFile] = positionals;
if (recordsFile === undefined) throw new Error("no records; name a file that xingji extract has written");

/** A small generator of random numbers with a seed (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const random = randomOf(20261128);
const pick = (list) => list[Math.floor(random() * list.length)];

const lexicon = lexicons.loadLexicon([here, join(here, "../china")]);
const surnameAt = (text, at) => {
  if (lexicon.surnames.get(text.slice(at, at + 2))?.kind === "compound") return 2;
  return lexicon.surnames.has(text[at] ?? "") ? 1 : 0;
};
const isDotted = (name) => name.includes("·");
const isChinese = (name) => /^[\u3400-\u9fff]+$/u.test(name);
/** A surname with one or two characters; what else the rules take for a name may have eaten a verb. */
const isUsual = (name) => {
  const surname = isChinese(name) ? surnameAt(name, 0) : 0;
  return surname > 0 && name.length > surname && name.length <= surname + 2;
};
const isForeign = (name) => isDotted(name) || (isChinese(name) && surnameAt(name, 0) === 0 && name.length <= 6);
const LITTLE = lexicons.classes("functions/preposition", "functions/particle", "functions/pronoun");
const TABLES = [
  "heads",
  "bodies",
  "verbs",
  "functions",
  "suffixes",
  "generics",
  "false-friends",
  "divisions",
  "collectives",
];
const WORDS = lexicons.classes(...TABLES);

/** What teaches nothing: whoever is not named in full (王某), what is a word, and a name without a surname that holds one. */
function isDoubtful(name) {
  if (/[某×]|先生$|女士$|老师$|同志$/u.test(name) || (name.length === 2 && judging.isOrdinaryWord(name))) return true;
  if (!isForeign(name) || isDotted(name)) return false;
  const lattice = lexicon.automaton.read(name);
  const whole = { start: 0, end: name.length };
  return lattice.holds(whole, LITTLE) || lattice.all(whole, WORDS).some(({ start, end }) => end - start > 1);
}

/**
 * Texts whose people were marked by hand, a line of JSON each (`text`, and `spans` of their names): there, what no span has is no
 * name. A span that is no name in full (阿强, Mike) teaches nothing.
 */
function readTexts() {
  return values.marked.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  );
}

/** Twenty characters in a row of a page that is kept to measure. */
function shinglesOf(folders) {
  const found = new Set();
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".txt"))) {
      const text = readFileSync(join(folder, name), "utf8").replace(/\s/gu, "");
      for (let at = 0; at + 20 <= text.length; at += 1) found.add(text.slice(at, at + 20));
    }
  return found;
}

async function readArticles() {
  const kept = shinglesOf(values.without);
  const articles = [];
  for await (const line of createInterface({ input: createReadStream(recordsFile) })) {
    const record = JSON.parse(line);
    const text = record.articles.map(({ body }) => body).join("\n");
    const bare = text.replace(/\s/gu, "");
    let same = 0;
    for (let at = 0; at + 20 <= bare.length && kept.size > 0; at += 7) if (kept.has(bare.slice(at, at + 20))) same += 1;
    if (same > 1 || text.length < 80) continue;
    const names = new Set(record.persons.map(({ name }) => name));
    for (const { bylines } of record.articles) for (const name of bylines) if (isUsual(name)) names.add(name);
    const dotted = DOTTED.test(text) ? 0.5 : 0;
    articles.push({ text, names: [...names], key: (names.size > 0 ? 0.5 : 1.25) - dotted + random() });
  }
  return articles.toSorted((a, b) => a.key - b.key).slice(0, Number(values.pages));
}

const DOTTED = /[\u3400-\u9fff]·[\u3400-\u9fff]/u;

const add = (map, key, count = 1) => map.set(key, (map.get(key) ?? 0) + count);

const HEADS = lexicons.classes("heads");

/** 赵云书记: what stands before posts on many pages, is as long as most names and cuts no word, is a name there. */
function addNamesBeforePosts(articles) {
  const pagesOf = new Map();
  for (const { text } of articles) {
    const lattice = lexicon.automaton.read(text);
    const here = new Set();
    for (const { start } of lattice.all({ start: 0, end: text.length }, HEADS)) {
      const name = text.slice(start - 3, start);
      if (!isChinese(name) || name.length < 3 || surnameAt(name, 0) !== 1) continue;
      const around = { start: start - 6, end: start };
      if (lattice.all(around, WORDS).some((word) => word.end > start - 3 && word.end - word.start > 1)) continue;
      here.add(name);
    }
    for (const name of here) pagesOf.set(name, (pagesOf.get(name) ?? 0) + 1);
  }
  return [...pagesOf].filter(([name, pages]) => pages >= 5 && !judging.isOrdinaryWord(name)).map(([name]) => name);
}

/** Of the pages that hold a string, the least part on which the rules took it for a name; of 门店 it is less. */
const LEAST_PART = { short: 0.1, long: 0.03 };

/** Whoever is named on several pages is one of those whom the rules overlook on others; what is seldom a name is none anywhere. */
function shareNames(articles) {
  const foundOn = new Map();
  for (const { names } of articles) for (const name of names) foundOn.set(name, (foundOn.get(name) ?? 0) + 1);
  const before = new Set(addNamesBeforePosts(articles));
  const byStart = new Map();
  for (const name of new Set([...before, ...foundOn.keys()]))
    byStart.set(name.slice(0, 2), [...(byStart.get(name.slice(0, 2)) ?? []), name]);
  const held = articles.map(({ text }) => {
    const all = new Set();
    for (let at = 0; at < text.length; at += 1)
      for (const name of byStart.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(name, at)) all.add(name);
    return all;
  });
  const heldOn = new Map();
  for (const names of held) for (const name of names) heldOn.set(name, (heldOn.get(name) ?? 0) + 1);
  const isSeldom = (name) => {
    const part = (foundOn.get(name) ?? 0) / (heldOn.get(name) ?? 1);
    return !before.has(name) && part < (name.length === 2 && isUsual(name) ? LEAST_PART.short : LEAST_PART.long);
  };
  const known = new Set(before);
  for (const [name, pages] of foundOn)
    if (pages >= (name.length > 2 ? 3 : 6) && !isDoubtful(name) && !isSeldom(name)) known.add(name);
  process.stderr.write(`${known.size} names of several pages\n`);
  return articles.map(({ text, names }, index) => {
    const own = names.filter((name) => !isSeldom(name));
    const shared = [...held[index]].filter((name) => known.has(name));
    return { text, names: [...new Set([...own, ...shared])] };
  });
}

/** Words that a name may not cut. */
const WHOLE = lexicons.classes(...TABLES, "words", "person-cues/word", "person-cues/head", "person-cues/behind");
/** What ends an area, a thing or a body: 芦芽山, 王进伯村, 张江路. */
const AREAS = lexicons.classes("suffixes", "generics");

/** Where words of more than one character reach across a place, and where one begins and ends. */
function wordsIn(lattice) {
  const across = new Uint8Array(lattice.text.length + 1);
  const whole = new Set();
  for (const { start, end } of lattice.all({ start: 0, end: lattice.text.length }, WHOLE)) {
    if (end - start < 2) continue;
    across.fill(1, start + 1, end);
    whole.add(`${start} ${end}`);
  }
  return { across, whole };
}

/**
 * How much likelier a string is as a name than as text, in log-odds, from its characters alone: those of the names that the rules
 * found against the pairs of characters of the pages.
 */
function likenessOf(articles) {
  const [surnames, firsts, seconds, givens, singles] = Array.from({ length: 5 }, () => new Map());
  let [two, one, chars] = [0, 0, 0];
  for (const name of new Set(articles.flatMap(({ names }) => names))) {
    if (!isUsual(name) || isDoubtful(name)) continue;
    const at = surnameAt(name, 0);
    add(surnames, name.slice(0, at));
    if (name.length - at === 1) {
      one += 1;
      add(singles, name[at]);
      continue;
    }
    two += 1;
    add(firsts, name[at]);
    add(seconds, name[at + 1]);
    add(givens, name.slice(at));
  }
  const [single, pairs] = [new Map(), new Map()];
  for (const { text } of articles.slice(0, 6000))
    for (let at = 0; at + 1 < text.length; at += 1) {
      chars += 1;
      add(single, text[at]);
      add(pairs, text.slice(at, at + 2));
    }
  const inText = (name) => {
    let sum = Math.log((single.get(name[0]) ?? 0.5) / chars);
    for (let at = 0; at + 1 < name.length; at += 1) {
      const prior = (single.get(name[at + 1]) ?? 0.5) / chars;
      sum += Math.log(((pairs.get(name.slice(at, at + 2)) ?? 0) + 20 * prior) / ((single.get(name[at]) ?? 0.5) + 20));
    }
    return sum;
  };
  return (name) => {
    const at = surnameAt(name, 0);
    const given = name.slice(at);
    const surname = Math.log((surnames.get(name.slice(0, at)) ?? 0.3) / (two + one));
    if (given.length === 1) return surname + Math.log((singles.get(given) ?? 0.1) / (two + one)) - inText(name);
    const apart = ((firsts.get(given[0]) ?? 0.1) / two) * ((seconds.get(given[1]) ?? 0.1) / two);
    const joined = 0.7 * apart + (0.3 * (givens.get(given) ?? 0)) / two;
    return surname + Math.log(joined * (two / (two + one))) - inText(name);
  };
}

/** From so many log-odds on, by the characters of the given name, a string that cuts no word is a name, and from so many it may be one. */
const LIKELY = [Infinity, 5, 4.5];
const POSSIBLE = [Infinity, 0, -1];

/** Names that stand untitled in the middle of a sentence: what looks like one and cuts no word is one or teaches nothing. */
function addUntitled(articles) {
  const likeness = likenessOf(articles);
  const known = new Map();
  const rated = (name) => known.get(name) ?? known.set(name, likeness(name)).get(name);
  let [likely, possible] = [0, 0];
  const found = articles.map(({ text, names }) => {
    const lattice = lexicon.automaton.read(text);
    const { across, whole } = wordsIn(lattice);
    const own = new Set(names);
    const inside = new Uint8Array(text.length);
    for (const name of names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) inside.fill(1, at, at + name.length);
    const more = new Set();
    const doubts = new Set();
    for (let at = 0; at < text.length; at += 1) {
      const surname = inside[at] === 1 ? 0 : surnameAt(text, at);
      if (surname === 0) continue;
      const options = [1, 2]
        .map((given) => ({ given, name: text.slice(at, at + surname + given) }))
        .filter(({ given, name }) => name.length === surname + given && isChinese(name))
        .map((option) => ({ ...option, end: at + option.name.length, rate: rated(option.name) }));
      const cut = ({ end }) => across[at] === 1 || across[end] === 1 || whole.has(`${at} ${end}`);
      const isArea = ({ end }) => lattice.longest(end, AREAS) > 0;
      const best = options.filter((one) => !cut(one) && !isArea(one) && one.rate > LIKELY[one.given]).at(-1);
      if (best && !isDoubtful(best.name)) more.add(best.name);
      else for (const one of options) if (one.rate > (cut(one) ? 8 : POSSIBLE[one.given])) doubts.add(one.name);
    }
    likely += more.size;
    possible += doubts.size;
    return { text, names: [...own, ...more], doubts: [...doubts].filter((name) => !own.has(name) && !more.has(name)) };
  });
  process.stderr.write(`${likely} untitled names, ${possible} doubts\n`);
  return found;
}

/** The characters beside the dots of foreign names, with on how many pages. */
function dottedCharacters(articles) {
  const beside = new Map();
  const inText = new Map();
  for (const { text } of articles) {
    const here = new Set();
    for (const { index } of text.matchAll(/·/gu))
      for (const at of [index - 2, index - 1, index + 1, index + 2]) if (isChinese(text[at] ?? "")) here.add(text[at]);
    for (const char of here) add(beside, char);
    for (const char of new Set(text)) add(inText, char);
  }
  return new Set(
    [...beside].filter(([char, pages]) => pages >= 8 && pages / inText.get(char) > 0.02).map(([char]) => char),
  );
}

/** Where a run of syllables ends in one direction, at most six characters on. */
function runEnd(text, from, step, syllables) {
  let at = from;
  while (Math.abs(at - from) < 6 && syllables.has(text[at])) at += step;
  return at;
}

/** 马克龙警: of the characters behind a dot, as many as mostly stand there together. */
function settled(run, counts) {
  let length = Math.min(run.length, 2);
  while (
    length < run.length &&
    (counts.get(run.slice(0, length + 1)) ?? 0) >= 0.5 * (counts.get(run.slice(0, length)) ?? 0)
  )
    length += 1;
  return run.slice(0, length);
}

const reversed = (text) => Array.from(text).toReversed().join("");

/** Foreign names of every page: with a dot, by their last part alone, and behind the posts of such people. */
function addForeign(articles) {
  const syllables = dottedCharacters(articles);
  process.stderr.write(`${syllables.size} syllables beside dots\n`);
  const runs = articles.map(({ text }) =>
    Array.from(text.matchAll(/(?<=[\u3400-\u9fff])·(?=[\u3400-\u9fff])/gu), ({ index }) => ({
      index,
      left: reversed(text.slice(runEnd(text, index - 1, -1, syllables) + 1, index)),
      right: text.slice(index + 1, runEnd(text, index + 1, 1, syllables)),
    })).filter(({ left, right }) => left.length > 0 && right.length > 0),
  );
  const [behind, before] = [new Map(), new Map()];
  for (const list of runs)
    for (const { left, right } of list) {
      for (let length = 1; length <= right.length; length += 1) add(behind, right.slice(0, length));
      for (let length = 1; length <= left.length; length += 1) add(before, left.slice(0, length));
    }
  const dotted = articles.map(({ text }, page) => {
    const names = new Set();
    const lasts = new Set();
    let open;
    for (const [i, { index, left, right }] of runs[page].entries()) {
      const next = runs[page][i + 1];
      open ??= index - settled(left, before).length;
      if (next && next.index === index + 1 + right.length) continue;
      const last = settled(right, behind);
      names.add(text.slice(open, index + 1 + last.length));
      if (last.length > 1) lasts.add(last);
      open = undefined;
    }
    return { names, lasts };
  });
  const pagesOf = new Map();
  for (const { lasts } of dotted) for (const last of lasts) add(pagesOf, last);
  return addSingle(articles, dotted, pagesOf, syllables);
}

const CUES = lexicons.classes("heads", "person-cues/head", "person-cues/before");
const SAID = lexicons.classes("verbs/speech", "verbs/attend", "verbs/visit", "verbs/meet");
const PLACES = lexicons.classes(
  "divisions",
  "shorts/province",
  "shorts/prefecture",
  "sites",
  "organisations",
  "generics",
);

/** Runs of syllables without a dot: names where people stand, nothing where they seldom do, and in doubt where nothing tells. */
function addSingle(articles, dotted, pagesOf, syllables) {
  const seen = articles.map(({ text }) => {
    const lattice = lexicon.automaton.read(text);
    const found = new Map();
    for (let at = 0; at < text.length; at += 1) {
      if (!syllables.has(text[at]) || syllables.has(text[at - 1])) continue;
      const end = runEnd(text, at, 1, syllables);
      if (end - at < 2 || text[end] === "·" || text[at - 1] === "·") continue;
      const led = lattice.longestBefore(at, CUES) > 1;
      const said = lattice.longest(end, SAID) > 0;
      const place = lattice.lengthsAt(at, PLACES).some((length) => length === end - at);
      const known = found.get(text.slice(at, end)) ?? { led: false, said: false, place };
      found.set(text.slice(at, end), { led: known.led || led, said: known.said || said, place });
      at = end - 1;
    }
    return found;
  });
  const [all, held] = [new Map(), new Map()];
  for (const found of seen)
    for (const [run, { led, said }] of found) {
      add(all, run);
      if (led || said) add(held, run);
    }
  let [singles, doubted] = [0, 0];
  const result = articles.map(({ text, names, doubts }, page) => {
    const own = new Set([...names, ...dotted[page].names]);
    const unsure = new Set(doubts);
    for (const last of dotted[page].lasts) own.add(last);
    for (const [run, { led, said, place }] of seen[page]) {
      if (own.has(run) || place || (run.length === 2 && surnameAt(run, 0) > 0)) continue;
      const part = ((held.get(run) ?? 0) + (pagesOf.get(run) ?? 0)) / all.get(run);
      const isName = run.length > 2 && (all.get(run) >= 3 ? part >= 0.2 : led || (said && (pagesOf.get(run) ?? 0) > 0));
      if (isName) {
        own.add(run);
        singles += 1;
      } else if (run.length > 2 ? all.get(run) < 3 : part > 0.1) {
        unsure.add(run);
        doubted += 1;
      }
    }
    return { text, names: [...own], doubts: [...unsure].filter((one) => !own.has(one)) };
  });
  process.stderr.write(`${pagesOf.size} last names, ${singles} single foreign names, ${doubted} doubts\n`);
  return result;
}

/** What new names are made of: the surnames and given names that the rules found. */
function materialOf(articles) {
  const usual = articles.flatMap(({ names }) => names.filter((name) => isUsual(name) && !isDoubtful(name)));
  const surnames = usual.map((name) => name.slice(0, surnameAt(name, 0)));
  const given = usual.map((name) => name.slice(surnameAt(name, 0)));
  const pagesOf = new Map();
  for (const { names } of articles)
    for (const name of names) if (isForeign(name) && !isDoubtful(name)) pagesOf.set(name, (pagesOf.get(name) ?? 0) + 1);
  const foreign = [...pagesOf.keys()].toSorted();
  const parts = [...lexicon.words["person-cues"].values()]
    .filter(({ kind }) => kind === "name-part")
    .map(({ text }) => text);
  return { surnames, given, foreign, pagesOf, parts, all: [...lexicon.surnames.keys()] };
}

function inventName(name, material) {
  const other = random();
  if (material.parts.length > 0 && other < 0.03) {
    const made = pick(material.parts) + pick(material.parts);
    return other < 0.01 ? `${made}·${pick(material.parts)}${random() < 0.5 ? pick(material.parts) : ""}` : made;
  }
  if (isForeign(name) || other < 0.06) return pick(material.foreign);
  const surname = random() < 0.75 ? pick(material.surnames) : pick(material.all);
  if (random() < 0.5) return surname + pick(material.given);
  const [one, two] = [pick(material.given), pick(material.given)];
  return random() < 0.27 ? surname + one[0] : surname + one[0] + (two[1] ?? two[0]);
}

/** The text with most of its people under other names, and where they stand. */
function disguise({ text, names, doubts }, material, isClean) {
  const known = names.filter((name) => (isUsual(name) || (isForeign(name) && isClean(name))) && !isDoubtful(name));
  const others = new Map(known.map((name) => [name, random() < 0.7 ? inventName(name, material) : name]));
  const doubtful = [...names.filter((name) => !others.has(name)), ...doubts];
  const all = [...known, ...doubtful].toSorted((a, b) => b.length - a.length);
  const pattern = all.map((name) => name.replace(/[*.+?()[\]]/gu, String.raw`\$&`)).join("|");
  if (pattern === "") return { text, spans: [], masks: [] };
  let made = "";
  let from = 0;
  const [spans, masks] = [[], []];
  for (const match of text.matchAll(new RegExp(pattern, "gu"))) {
    made += text.slice(from, match.index);
    const name = others.get(match[0]) ?? match[0];
    (others.has(match[0]) ? spans : masks).push([made.length, made.length + name.length]);
    made += name;
    from = match.index + match[0].length;
  }
  return { text: made + text.slice(from), spans, masks };
}

/** The characters of names without a surname that are seldom met outside of them. */
function syllablesOf(articles, material) {
  const inNames = new Map();
  const add = (name, times) => {
    for (const char of new Set(name)) inNames.set(char, (inNames.get(char) ?? 0) + times);
  };
  for (const name of material.foreign) add(name, Math.min(60, material.pagesOf.get(name)));
  for (const part of material.parts) add(part, 3);
  const inText = new Map();
  for (const { text } of articles.slice(0, 4000))
    for (const char of text) inText.set(char, (inText.get(char) ?? 0) + 1);
  return [...inNames]
    .filter(
      ([char, count]) => count >= 3 && /[\u3400-\u9fff]/u.test(char) && count / ((inText.get(char) ?? 0) + 50) > 0.003,
    )
    .map(([char]) => char)
    .toSorted()
    .join("");
}

/** A marked text with most of its people under other names, each the same wherever it stands. */
function disguiseMarked({ text, spans: given }, material, isClean) {
  const others = new Map();
  let [made, from] = ["", 0];
  const [spans, masks] = [[], []];
  for (const [start, end] of given) {
    const name = text.slice(start, end);
    const isKnown = (isUsual(name) || (isForeign(name) && isClean(name))) && !/[某×]/u.test(name);
    if (!others.has(name)) others.set(name, isKnown && random() < 0.5 ? inventName(name, material) : name);
    made += text.slice(from, start);
    (isKnown ? spans : masks).push([made.length, made.length + others.get(name).length]);
    made += others.get(name);
    from = end;
  }
  return { text: made + text.slice(from), spans, masks, isMarked: true };
}

const SIZE = 1 << 24;
const weights = new Float32Array(SIZE);
const squares = new Float32Array(SIZE).fill(0.02);
const seen = new Uint8Array(SIZE);
/** The feature that a slot was first met with. */
const featureOf = new Uint32Array(SIZE);
/** A feature met less often than this weighs nothing. */
const LEAST = 4;
const RATE = 0.12;
const buffer = new Uint32Array(features.ROOM);
const slotOf = (feature) => (feature ^ (feature >>> 24)) & (SIZE - 1);

/** Features of all stretches at one place: those of the start for native and foreign ones, and each one's own. */
function readPlace(text, units, tally, start, nameShapes) {
  return shapes.stretchesAt(text, start, nameShapes).map((stretch) => {
    const shared = features.startFeatures(units, start, stretch.surname === 0, buffer);
    const end = features.endFeatures(units, start + stretch.length, stretch.surname === 0, buffer, shared);
    const count = features.stretchFeatures(units, stretch, tally.of(text, stretch), buffer, end);
    return { stretch, features: buffer.slice(0, count) };
  });
}

function scoresOf(candidates) {
  return candidates.map(({ features: list }) => {
    let sum = 0;
    for (const feature of list) {
      const slot = slotOf(feature);
      if (seen[slot] >= LEAST) sum += weights[slot];
    }
    return sum;
  });
}

function probabilities(scores) {
  const top = Math.max(0, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, Math.exp(-top));
  return parts.map((part) => part / sum);
}

function learn(candidates, right, chances) {
  const mass = right.reduce((sum, is, index) => sum + (is ? chances[index] : 0), 0);
  candidates.forEach(({ features: list }, index) => {
    const wanted = right[index] ? chances[index] / mass : 0;
    const error = wanted - chances[index];
    if (Math.abs(error) < 0.002) return;
    for (const feature of list) {
      const slot = slotOf(feature);
      if (seen[slot] < LEAST) continue;
      squares[slot] += error * error;
      weights[slot] += (RATE * error) / Math.sqrt(squares[slot]) - 0.000002 * weights[slot];
    }
  });
}

function count(candidates) {
  for (const { features: list } of candidates)
    for (const feature of list) {
      const slot = slotOf(feature);
      if (seen[slot] === 0) featureOf[slot] = feature;
      if (seen[slot] < 255) seen[slot] += 1;
    }
}

/** Every place of an article where a name may start, with what is known of it: the right ends, or that nothing is known. */
function* placesOf(article, nameShapes) {
  const { text, spans, masks, isMarked = false } = article;
  const units = features.unitsOf(text);
  const tally = new shapes.Tally();
  const endAt = new Map(spans);
  const covered = new Uint8Array(text.length + 1);
  for (const [start, end] of spans) covered.fill(1, start, end);
  for (const [start, end] of masks) covered.fill(2, start, end);
  const starts = [];
  for (let at = 0; at < text.length; at += 1) {
    if (shapes.stretchesAt(text, at, nameShapes).length === 0) continue;
    starts.push(at);
    tally.add(text, at);
  }
  for (const start of starts) {
    const candidates = readPlace(text, units, tally, start, nameShapes);
    const end = endAt.get(start) ?? -1;
    yield {
      candidates,
      right: candidates.map(({ stretch }) => start + stretch.length === end),
      masked: covered[start] === 2,
      isMarked,
    };
  }
}

/** The pages under other names, and among them the marked texts, each several times. */
function disguised(articles, texts, material, isClean) {
  const pages = articles.map((article) => ({ key: random(), page: disguise(article, material, isClean) }));
  for (let time = 0; time < Number(values.times); time += 1)
    for (const text of texts) pages.push({ key: random(), page: disguiseMarked(text, material, isClean) });
  return pages.toSorted((a, b) => a.key - b.key).map(({ page }) => page);
}

function train(articles, marked, material, nameShapes, isClean) {
  for (let epoch = 0; epoch < Number(values.epochs); epoch += 1) {
    let [loss, places, taught, skipped] = [0, 0, 0, 0];
    const began = process.cpuUsage().user;
    const texts = disguised(articles, marked, material, isClean);
    if (epoch === 0)
      for (const text of texts) for (const { candidates } of placesOf(text, nameShapes)) count(candidates);
    for (const text of texts)
      for (const { candidates, right, masked, isMarked } of placesOf(text, nameShapes)) {
        if (masked) continue;
        const chances = probabilities(scoresOf(candidates));
        if (right.includes(true)) taught += 1;
        else if (epoch > 0 && !isMarked) {
          // The rules miss one name in four: what the model is sure of is taken for one, what it doubts teaches nothing.
          const best = chances.indexOf(Math.max(...chances));
          if (chances[best] > 0.25) {
            skipped += 1;
            if (chances[best] < 0.95) continue;
            right[best] = true;
          }
        }
        places += 1;
        loss -= Math.log(
          Math.max(
            1e-9,
            right.includes(true)
              ? right.reduce((sum, is, i) => sum + (is ? chances[i] : 0), 0)
              : 1 - chances.reduce((a, b) => a + b, 0),
          ),
        );
        learn(candidates, right, chances);
      }
    process.stderr.write(
      `epoch ${epoch + 1}: ${places} places, ${taught} names, ${skipped} doubted, loss ${(loss / places).toFixed(5)}, ${((process.cpuUsage().user - began) / 1e6).toFixed(0)} s\n`,
    );
  }
}

/** The features that weigh most, in a table of slots; see `NameModel`. */
function pack(head) {
  const ranked = [];
  for (let slot = 0; slot < SIZE; slot += 1) {
    const worth = Math.abs(weights[slot]);
    if (seen[slot] >= LEAST && worth > head.scale) ranked.push([featureOf[slot], worth * Math.log2(1 + seen[slot])]);
  }
  ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const slots = new Uint16Array(head.slots);
  let held = 0;
  for (const [feature] of ranked) {
    if (held > head.slots * 0.9) break;
    const weight = Math.max(-127, Math.min(127, Math.round(weights[slotOf(feature)] / head.scale)));
    const mark = feature >>> 24 || 1;
    let slot = feature % head.slots;
    for (let probe = 0; probe < models.PROBES; probe += 1) {
      if (slots[slot] === 0) {
        slots[slot] = (mark << 8) | (weight & 0xff);
        held += 1;
        break;
      }
      if (slots[slot] >>> 8 === mark) break;
      slot = slot + 1 === head.slots ? 0 : slot + 1;
    }
  }
  process.stderr.write(`${ranked.length} features weigh something, ${held} kept\n`);
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.from(slots.buffer)]);
}

const articles = addForeign(addUntitled(shareNames(await readArticles())));
const texts = readTexts();
const found = materialOf([
  ...articles,
  ...texts.map(({ text, spans }) => ({ names: spans.map(([start, end]) => text.slice(start, end)) })),
]);
const syllables = syllablesOf(articles, found);
const syllableSet = new Set(syllables);
/** A foreign name with the word behind it (某某·史密斯提起) holds characters that such names have not. */
const isClean = (name) => Array.from(name).every((char) => char === "·" || syllableSet.has(char)) && name.length <= 14;
const material = { ...found, foreign: found.foreign.filter(isClean) };
process.stderr.write(
  `${articles.length} pages, ${material.given.length} names, ${material.foreign.length} foreign; ${syllables.length} syllables ${syllables}\n`,
);
const units = Array.from(syllables, (char) => char.charCodeAt(0));
const nameShapes = new shapes.NameShapes(lexicon.surnames.values(), units);
train(articles, texts, material, nameShapes, isClean);
writeFileSync(values.out, pack({ version: values.version, slots: Number(values.slots), scale: 0.06, syllables }));
