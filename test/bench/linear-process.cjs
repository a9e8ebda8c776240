/** The process in which `linear.mjs` makes pages and takes their time: all stages from the bytes to the viewer's dataset. */
const { serve } = require("../../dist/confined");
const { assemble } = require("../../dist/assemble");
const { inChunks, writeJson } = require("../../dist/exports");
const { Continuations, extractPage, overviewOf, partsOf } = require("../../dist/extract");
const { loadLexicon } = require("../../dist/lexicon");
const { readPages } = require("../../dist/read");
const { FILES } = require("./files.cjs");
const { SHAPES } = require("./shapes.cjs");

const lexicon = loadLexicon();
/** Shorter times are of the moment. */
const SURE = 0.4;
const RUNS = 3;

/** A text has so many characters that its file has the size. */
function textOf(make, size) {
  const sample = make(3_000);
  return Buffer.from(make(Math.floor((size * sample.length) / Buffer.byteLength(sample) / 2) * 2));
}

serve(async ({ name, size }, emit) => {
  const bytes = name in FILES ? FILES[name](size) : textOf(SHAPES[name], size);
  let best = Infinity;
  for (let run = 0; run < RUNS && (run === 0 || best < SURE); run += 1) {
    const began = process.cpuUsage();
    const said = await understand(name in FILES ? name : `${name}.txt`, bytes);
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1e6);
    if (run === 0) emit({ size: bytes.length, ...said });
  }
  emit({ seconds: best });
});

/** How many pages were read, and what was said of those that were not. */
async function understand(source, bytes) {
  const [pages, problems] = [[], []];
  try {
    for await (const page of readPages(source, bytes)) ("reason" in page ? problems : pages).push(page);
  } catch (fault) {
    if (fault.name !== "UsageError") throw fault;
    problems.push({ reason: fault.message });
  }
  const parts = new Continuations(pages.flatMap((page) => partsOf(page, lexicon)));
  const records = pages.map((page) => extractPage(page, lexicon, {}, parts));
  for (const page of pages) JSON.stringify(overviewOf(page, lexicon, {}, parts));
  const graph = assemble(records, lexicon);
  for (const _ of inChunks(writeJson(graph, { coordinatesOf: lexicon.coordinatesOf }, ""))) continue;
  return { pages: pages.length, problem: problems[0]?.reason };
}
