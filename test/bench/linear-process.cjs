/**
 * The process in which `linear.mjs` makes pages and takes their time: from the bytes to a record, from that to a graph,
 * and from that to the viewer's dataset.
 */
const { serve } = require("../../dist/confined");
const { assemble } = require("../../dist/assemble");
const { inChunks, writeJson } = require("../../dist/exports");
const { Continuations, extractPage, partsOf } = require("../../dist/extract");
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
/** In every run, a stage that takes little is gone through so often, until it has taken so many seconds. */
const TURNS = 8;
const SHORT = 0.5;

/** A text has so many characters that its file has the size. */
function textOf(make, size) {
  const sample = make(3_000);
  return Buffer.from(make(Math.floor((size * sample.length) / Buffer.byteLength(sample) / 2) * 2));
}

serve(async ({ name, size }, emit) => {
  const bytes = name in FILES ? FILES[name](size) : textOf(SHAPES[name], size);
  const source = name in FILES ? name : `${name}.txt`;
  const best = { page: Infinity, graph: Infinity, drawing: Infinity };
  const start = process.cpuUsage();
  for (let run = 0; run < RUNS && (run < LEAST || secondsSince(start) < ENOUGH); run += 1) {
    let records, graph, problem;
    const timed = async (stage, work) => {
      let sum = 0;
      for (let turn = 0; turn === 0 || (turn < TURNS && sum < SHORT); turn += 1) {
        const began = process.cpuUsage();
        await work();
        const seconds = secondsSince(began);
        sum += seconds;
        best[stage] = Math.min(best[stage], seconds);
      }
      if (run === 0) emit({ problem, [stage]: best[stage] });
    };
    await timed("page", async () => {
      const read = await pagesOf(source, bytes);
      problem = read.problem;
      records = understand(read.pages);
    });
    await timed("graph", () => (graph = assemble(records, lexicon)));
    await timed("drawing", () => {
      for (const _ of inChunks(writeJson(graph, { coordinatesOf: lexicon.coordinatesOf }, ""))) continue;
    });
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

/** What a build makes of pages. */
function understand(pages) {
  const parts = new Continuations(pages.flatMap((page) => partsOf(page, lexicon)));
  return pages.map((page) => extractPage(page, lexicon, {}, parts));
}
