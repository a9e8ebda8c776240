/**
 * The process in which `linear.mjs` makes pages and takes their time: from the bytes to a record, and from that to
 * the viewer's dataset.
 */
const { serve } = require("../../dist/confined");
const { assemble } = require("../../dist/assemble");
const { inChunks, writeJson } = require("../../dist/exports");
const { Continuations, extractPage, overviewOf, partsOf } = require("../../dist/extract");
const { loadLexicon } = require("../../dist/lexicon");
const { readPages } = require("../../dist/read");
const { FILES } = require("./files.cjs");
const { SHAPES } = require("./shapes.cjs");

const lexicon = loadLexicon();
/**
 * The best of so many runs counts, as one alone is of the moment; in seconds, what they may take together. A large text is
 * read twice at least, as a small one is that is held against it: the first makes code fast and the heap large.
 */
const RUNS = 5;
const LEAST = 2;
const ENOUGH = 3;

/** A text has so many characters that its file has the size. */
function textOf(make, size) {
  const sample = make(3_000);
  return Buffer.from(make(Math.floor((size * sample.length) / Buffer.byteLength(sample) / 2) * 2));
}

serve(async ({ name, size }, emit) => {
  const bytes = name in FILES ? FILES[name](size) : textOf(SHAPES[name], size);
  const source = name in FILES ? name : `${name}.txt`;
  const best = { page: Infinity, graph: Infinity };
  const start = process.cpuUsage();
  for (let run = 0; run < RUNS && (run < LEAST || secondsSince(start) < ENOUGH); run += 1) {
    const began = process.cpuUsage();
    const { pages, problem } = await pagesOf(source, bytes);
    const records = understand(pages);
    best.page = Math.min(best.page, secondsSince(began));
    if (run === 0) emit({ size: bytes.length, problem, page: best.page });
    const understood = process.cpuUsage();
    const graph = assemble(records, lexicon);
    for (const _ of inChunks(writeJson(graph, { coordinatesOf: lexicon.coordinatesOf }, ""))) continue;
    best.graph = Math.min(best.graph, secondsSince(understood));
  }
  emit(best);
});

function secondsSince(began) {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** The pages of a file, and the first thing that was said of what has none. */
async function pagesOf(source, bytes) {
  const pages = [];
  let problem;
  try {
    for await (const page of readPages(source, bytes)) {
      if ("reason" in page) problem ??= page.reason;
      else pages.push(page);
    }
  } catch (fault) {
    if (fault.name !== "UsageError") throw fault;
    problem ??= fault.message;
  }
  return { pages, problem };
}

/** All that any command makes of pages. */
function understand(pages) {
  const parts = new Continuations(pages.flatMap((page) => partsOf(page, lexicon)));
  const records = pages.map((page) => extractPage(page, lexicon, {}, parts));
  for (const page of pages) JSON.stringify(overviewOf(page, lexicon, {}, parts));
  return records;
}
