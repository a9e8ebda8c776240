/**
 * The process in which `linear.mjs` makes pages and takes their time: from the bytes to a record, from that to a graph,
 * from that to the viewer's dataset, and until its nodes are laid out.
 */
const { GCProfiler } = require("node:v8");

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
    const [short, long] = [new Best(turns[0], copies), new Best(turns[1], 1)];
    await long.time(0);
    const growth = () => long.working / short.working;
    const isGrown = () => long.working >= most.trifle && growth() > most.growth;
    const isLong = () => long.seconds > seconds || isGrown();
    if (long.seconds < most.trifle) await turns[0]();
    else if (!ungrown.includes(stage)) await short.time(ENOUGH);
    // Whatever else the machine does makes times longer, never shorter; and code becomes faster as it runs.
    for (let round = 0, idle = 0; round < rounds && idle < IDLE && isLong(); round += 1) {
      const both = isGrown();
      const isBetter = [await long.time(ENOUGH), both && (await short.time(ENOUGH))];
      idle = isBetter.includes(true) ? 0 : idle + 1;
    }
    const told = { short: short.seconds, growth: growth() };
    emit({ [stage]: { ...(short.isTimed && told), long: long.seconds, isLong: isLong() } });
    given = made;
  }
});

/** The best times of some work so far, each of one of its equal parts. */
class Best {
  /** Of all that is done, and of what is done outside garbage collection. */
  seconds = Infinity;
  working = Infinity;

  constructor(work, parts) {
    [this.work, this.parts] = [work, parts];
  }

  get isTimed() {
    return this.seconds < Infinity;
  }

  /**
   * Goes through it for so many seconds, and at least once. The clock goes on while others have the machine, and the processor
   * counts beside the work what compiles its code and collects its garbage meanwhile: the shorter of both counts.
   * @returns whether it was faster than before
   */
  async time(least) {
    const collections = new GCProfiler();
    collections.start();
    const [began, clock] = [process.cpuUsage(), performance.now()];
    let [seconds, passed, turns] = [0, 0, 0];
    do {
      await this.work();
      const { user, system } = process.cpuUsage(began);
      passed = (performance.now() - clock) / 1e3;
      seconds = Math.min((user + system) / 1e6, passed);
      turns += 1;
    } while (seconds < least);
    const collecting = collections.stop().statistics.reduce((sum, { cost }) => sum + cost / 1e6, 0);
    const each = seconds / turns / this.parts;
    const working = each * (1 - collecting / passed);
    const isBetter = each < LESS * this.seconds || working < LESS * this.working;
    [this.seconds, this.working] = [Math.min(each, this.seconds), Math.min(working, this.working)];
    return isBetter;
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
