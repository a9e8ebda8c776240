/** One program whose speed is measured, in a process of its own: a build of Xingji (its `dist`), or a tagger. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { Session } from "node:inspector/promises";

const require = createRequire(import.meta.url);
const [what] = process.argv.slice(2);

/** In milliseconds of the processor, which others on the machine disturb less than those of the clock. */
function cost(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** What is done with a page, and what it took to be ready for that. */
function programOf(name) {
  if (name === "cut" || name === "tag") {
    const { Jieba } = require("@node-rs/jieba");
    const { result, ms } = cost(() => Jieba.withDict(require("@node-rs/jieba/dict").dict));
    return { ms, read: ({ text }) => result[name](text) };
  }
  const { loadLexicon } = require(join(name, "lexicon"));
  const { extractFile } = require(join(name, "extract"));
  const { result: lexicon, ms } = cost(() => {
    const loaded = loadLexicon();
    // Whatever is only made when it is asked for belongs to loading.
    void loaded.automaton;
    loaded.divisionsNamed("永康市");
    return loaded;
  });
  return { ms, read: (page) => extractFile(page.name, page.bytes, lexicon, {}) };
}

/** What was found, to be held against what is to be found. */
function count(records) {
  const sum = (list) => records.reduce((total, record) => total + record[list].length, 0);
  return Object.fromEntries(["articles", "persons", "places", "facilities", "events"].map((list) => [list, sum(list)]));
}

/** By stage, a folder of `dist`, the share of the time that its own functions take. */
async function profile(work) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  work();
  const { profile: taken } = await session.post("Profiler.stop");
  session.disconnect();
  const nodes = new Map(taken.nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  taken.samples.forEach((id, at) => {
    const stage = stageOf(nodes.get(id));
    if (stage !== undefined) times.set(stage, (times.get(stage) ?? 0) + taken.timeDeltas[at]);
  });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return Object.fromEntries([...times].toSorted(([, a], [, b]) => b - a).map(([stage, time]) => [stage, time / all]));
}

/** 'recognise/persons' for what stands in that folder; undefined where nothing is done. */
function stageOf({ url, functionName }) {
  if (functionName === "(garbage collector)") return "garbage collection";
  if (functionName === "(idle)" || functionName === "(root)") return undefined;
  const folder = /\/dist\/((?:recognise\/)?\w+)\//u.exec(url)?.[1];
  return folder ?? (url.includes("node_modules") ? "libraries" : "the engine");
}

const program = programOf(what);
process.on("message", async ({ pages, mode }) => {
  const given = pages.map(({ name, text }) => ({ name, text, bytes: Buffer.from(text) }));
  const all = () => given.map(program.read);
  if (mode === "count") process.send({ load: program.ms, found: count(all()) });
  else if (mode === "profile") process.send({ stages: await profile(all) });
  else process.send({ load: program.ms, ms: cost(all).ms });
});
