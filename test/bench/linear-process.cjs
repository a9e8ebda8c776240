/**
 * The process in which `linear.mjs` makes pages and takes their time: from the bytes to a record, from that to a graph,
 * from that to the viewer's dataset, and until its nodes are laid out.
 */
const { serve } = require("../../dist/confined");
const { assemble } = require("../../dist/assemble");
const { inChunks, prepareJson } = require("../../dist/exports");
const { Continuations, extractPage, partsOf } = require("../../dist/extract");
const { layOut, NODE } = require("../../dist/layout");
const { loadLexicon } = require("../../dist/lexicon");
const { readPages } = require("../../dist/read");
const { FILES } = require("./files.cjs");
const { SHAPES } = require("./shapes.cjs");

const lexicon = loadLexicon();

/** What is done to a file, one after the other: each takes what the one before it gave. */
const STAGES = {
  page: understand,
  graph: (records) => assemble(records, lexicon),
  dataset(graph) {
    const { plain, write } = prepareJson(graph, { coordinatesOf: lexicon.coordinatesOf });
    for (const _ of inChunks(write(new Float64Array((2 * plain.nodes.length) / NODE), ""))) continue;
    return plain;
  },
  layout: layOut,
};

/** In seconds: a stage is gone through again and again until it has taken so long, and counts as what one turn took. */
const ENOUGH = 0.3;
/** Of the best time so far: what takes no less is no better; after so many turns in a row that are none, none is awaited. */
const [LESS, IDLE] = [0.99, 4];

/** A text has so many characters that its file has the size. */
function bytesOf(name, size) {
  if (name in FILES) return FILES[name](size);
  const sample = SHAPES[name](3_000);
  return Buffer.from(SHAPES[name](Math.floor((size * sample.length) / Buffer.byteLength(sample) / 2) * 2));
}

serve(async ({ name, small, large, times, most, rounds, ungrown }, emit) => {
  const source = name in FILES ? name : `${name}.txt`;
  const [one, whole] = [small, large].map((size) => bytesOf(name, size));
  const { pages, problem } = await pagesOf({ source, bytes: whole });
  emit({ problem, isRead: pages.length > 0 });
  // As many of the smaller as make up the larger, so that memory holds as much of either; of what is refused nothing stays.
  const copies = pages.length > 0 ? times : 1;
  let given = [Array.from({ length: copies }, () => ({ source, bytes: Buffer.from(one) })), [{ source, bytes: whole }]];
  for (const [stage, work] of Object.entries(STAGES)) {
    const made = [];
    const turns = given.map((all, at) => async () => {
      made[at] = [];
      for (const each of all) made[at].push(await work(each));
    });
    // As the program's own limit, that of reading is one of each page.
    const seconds = most.seconds * (stage === "page" ? Math.max(1, pages.length) : 1);
    // The larger is not to bear alone what the first turn takes: the compiling of code, and what is read when it is first asked for.
    await work(given[0][0]);
    let [short, long] = [undefined, await secondsOf(turns[1], 0)];
    const isGrown = () => long >= most.trifle && long > most.growth * short;
    const isLong = () => long > seconds || isGrown();
    if (long < most.trifle) await turns[0]();
    else if (!ungrown.includes(stage)) short = (await secondsOf(turns[0], ENOUGH)) / copies;
    // Whatever else the machine does makes times longer, never shorter; and code becomes faster as it runs.
    for (let round = 0, idle = 0; round < rounds && idle < IDLE && isLong(); round += 1) {
      const before = [short, long];
      const both = isGrown();
      long = Math.min(long, await secondsOf(turns[1], ENOUGH));
      if (both) short = Math.min(short, (await secondsOf(turns[0], ENOUGH)) / copies);
      idle = long < LESS * before[1] || short < LESS * before[0] ? 0 : idle + 1;
    }
    emit({ [stage]: { short, long, isLong: isLong() } });
    given = made;
  }
});

/**
 * For one turn of those that take so many seconds together. The clock goes on while others have the machine, and the
 * processor counts beside the work what compiles its code and collects its garbage meanwhile: the shorter of both counts.
 */
async function secondsOf(work, least) {
  const [began, clock] = [process.cpuUsage(), performance.now()];
  for (let turns = 1; ; turns += 1) {
    await work();
    const { user, system } = process.cpuUsage(began);
    const seconds = Math.min((user + system) / 1e6, (performance.now() - clock) / 1e3);
    if (seconds >= least) return seconds / turns;
  }
}

/** The pages of a file, and the first thing that was said of what has none. */
async function pagesOf({ source, bytes }) {
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

/** What a build makes of a file. */
async function understand(file) {
  const { pages } = await pagesOf(file);
  const parts = new Continuations(pages.flatMap((page) => partsOf(page, lexicon)));
  return pages.map((page) => extractPage(page, lexicon, {}, parts));
}
