/**
 * How fast pages become records, on one thread: `npm run bench -- [FILES OR FOLDERS] [--json FILE] [--than FILE]`. Beside
 * this build are measured, in turns and in processes of their own, the build of an earlier commit and a tagger
 * (@node-rs/jieba), so that what else the machine does disturbs all alike; of each the best turn counts, in time of the
 * processor. --json writes the figures, --than says how they differ from those of an earlier run. Without files the pages of
 * examples/ are read. A wrong answer cannot look fast, as what is found in these must be what expected.json says; UPDATE=1
 * writes that file anew after the rules have changed.
 */
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { argumentsOf } from "./arguments.mjs";
import { buildOf } from "./baseline.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const examples = join(here, "../../examples");
const expectedFile = join(here, "expected.json");
/** Turns; in the first the compiler has not yet seen the code. */
const TURNS = 8;
/** A turn over few pages goes over them so often that it has this many characters. */
const CHARACTERS = 60_000;

const { values, positionals } = argumentsOf(
  { json: { type: "string" }, than: { type: "string" }, against: { type: "string", default: "aaf82c9" } },
  "usage: npm run bench -- [FILES OR FOLDERS] [--json FILE] [--than FILE] [--against COMMIT]",
);

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".txt") && name !== "README.txt")
    .toSorted()
    .map((name) => join(path, name));
}

const pagesOf = (paths) =>
  paths.flatMap(filesIn).map((path) => ({ name: basename(path), text: readFileSync(path, "utf8") }));
const charactersIn = (pages) => pages.reduce((sum, { text }) => sum + text.length, 0);

class Worker {
  constructor(what) {
    this.process = fork(join(here, "extract-worker.mjs"), [what]);
  }

  async ask(mode, pages) {
    this.process.send({ mode, pages });
    const [reply] = await Promise.race([
      once(this.process, "message"),
      once(this.process, "exit").then(() => {
        throw new Error("the process that is measured has ended");
      }),
    ]);
    return reply;
  }
}

async function measure(programs, pages) {
  const workers = Object.entries(programs).map(([name, what]) => ({ name, worker: new Worker(what), best: Infinity }));
  const turn = Array.from({ length: Math.ceil(CHARACTERS / charactersIn(pages)) }, () => pages).flat();
  for (let nth = 0; nth < TURNS; nth += 1)
    for (const one of workers) {
      const { ms, load } = await one.worker.ask("time", turn);
      [one.best, one.load] = [Math.min(one.best, ms), load];
    }
  const { stages } = await workers[0].worker.ask("profile", turn);
  for (const { worker } of workers) worker.process.kill();
  const speeds = workers.map(({ name, best, load }) => [
    name,
    { charactersPerSecond: Math.round((charactersIn(turn) * 1000) / best), loadMs: Math.round(load) },
  ]);
  return { pages: pages.length, characters: charactersIn(pages), programs: Object.fromEntries(speeds), stages };
}

/** Fails where this build finds something else than it should. */
async function requireExpected() {
  const pages = pagesOf([examples]);
  const worker = new Worker(join(here, "../../dist"));
  const found = { pages: pages.length, ...(await worker.ask("count", pages)).found };
  worker.process.kill();
  if (process.env.UPDATE === "1") writeFileSync(expectedFile, `${JSON.stringify(found, null, 2)}\n`);
  assert.deepEqual(
    found,
    JSON.parse(readFileSync(expectedFile, "utf8")),
    "found something else than expected.json says",
  );
}

const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);

function show({ pages, characters, programs, stages }, than) {
  const [[, own]] = Object.entries(programs);
  const lines = [`${pages} pages with ${characters.toLocaleString("en")} characters, one thread`, ""];
  lines.push(`${"".padEnd(16)}${"characters/s".padStart(14)}${"of this".padStart(10)}${"ms to load".padStart(12)}`);
  for (const [name, { charactersPerSecond, loadMs }] of Object.entries(programs)) {
    const ratio = (charactersPerSecond / own.charactersPerSecond).toFixed(2);
    lines.push(
      `${name.padEnd(16)}${charactersPerSecond.toLocaleString("en").padStart(14)}${ratio.padStart(10)}${String(loadMs).padStart(12)}`,
    );
  }
  lines.push("", "where this build's time goes");
  for (const [stage, share] of Object.entries(stages).filter(([, one]) => one >= 0.005)) {
    const before = than?.stages[stage];
    lines.push(`${stage.padEnd(24)}${percent(share)}${before === undefined ? "" : `   before ${percent(before)}`}`);
  }
  if (than) {
    const before = than.programs[Object.keys(programs)[0]];
    const speed = (own.charactersPerSecond / before.charactersPerSecond).toFixed(2);
    lines.push("", `${speed} times the speed of the earlier run, ${own.loadMs - before.loadMs} ms more to load`);
  }
  return `${lines.join("\n")}\n`;
}

await requireExpected();
const baseline = buildOf(values.against);
if (!baseline) process.stderr.write(`${values.against} is not in this repository, and is not measured\n`);
const programs = {
  "this build": join(here, "../../dist"),
  ...(baseline && { [values.against]: baseline }),
  "jieba tag": "tag",
  "jieba cut": "cut",
};
const figures = await measure(programs, pagesOf(positionals.length > 0 ? positionals : [examples]));
process.stdout.write(show(figures, values.than && JSON.parse(readFileSync(values.than, "utf8"))));
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
