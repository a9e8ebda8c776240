/**
 * How long builds take and how much memory they hold, of seeded pages or of a file of pages that is named:
 *
 *     npm run bench:build                          20,000 and 200,000 seeded pages
 *     npm run bench:build -- --pages 6000          as many seeded pages
 *     npm run bench:build -- pages.jsonl           this file instead
 *     npm run bench:build -- --out a.json          writes the figures, by which two runs are compared:
 *     npm run bench:build -- --compare a.json b.json
 *
 * Of each input: records by one process and by as many as there are processors; a first build, one of the same pages,
 * and one in which a page has changed. Of each: seconds, CPU seconds, the most memory of all processes, and its stages.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { argumentsOf } from "./arguments.mjs";
import seeded from "./seeded-pages.cjs";

const MAIN = join(dirname(fileURLToPath(import.meta.url)), "../../dist/cli/main.js");
const SIZES = [20_000, 200_000];

const { values, positionals } = argumentsOf(
  { out: { type: "string" }, compare: { type: "boolean" }, pages: { type: "string", multiple: true } },
  "usage: npm run bench:build -- [FILE.jsonl | --pages N]… [--out FILE]\n       npm run bench:build -- --compare A.json B.json",
);
if (values.compare) compare(...positionals.map((file) => JSON.parse(readFileSync(file, "utf8"))));
else measureAll();

function measureAll() {
  const folder = mkdtempSync(join(tmpdir(), "xingji-bench-"));
  try {
    const inputs = positionals.length > 0 ? positionals : (values.pages?.map(Number) ?? SIZES);
    const runs = inputs.flatMap((input) => measure(input, folder));
    const machine = {
      node: process.version,
      processors: availableParallelism(),
      model: cpus()[0].model,
      memory: totalmem(),
    };
    if (values.out) writeFileSync(values.out, `${JSON.stringify({ machine, runs }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function extract(jobs) {
  return ["extract", "--jsonl", "--jobs", String(jobs)];
}

function measure(input, folder) {
  const pages = join(folder, "pages.jsonl");
  rmSync(pages, { force: true });
  const lines =
    typeof input === "number" ? seeded.seededPages(input) : readFileSync(input, "utf8").trimEnd().split("\n");
  let [count, characters] = [0, 0];
  for (const some of inPieces(lines)) {
    appendFileSync(pages, some.map((line) => `${line}\n`).join(""));
    count += some.length;
    characters += some.reduce((sum, line) => sum + JSON.parse(line).text.length, 0);
  }
  const out = join(folder, "graph");
  rmSync(out, { recursive: true, force: true });
  const of = { input: String(input), pages: count, characters, bytes: statSync(pages).size };
  const build = ["build", pages, "--out", out];
  const runs = [
    { name: "records by one process", ...run(extract(1), pages) },
    { name: `records by ${availableParallelism()}`, ...run(extract(availableParallelism()), pages) },
    { name: "build", ...run(build) },
    { name: "build of the same", ...run(build) },
  ];
  appendFileSync(
    pages,
    `${JSON.stringify({ id: "one-more", text: "本报讯 5月8日，永康市委书记周远帆到古山镇调研。" })}\n`,
  );
  runs.push({ name: "build with a page more", ...run(build) });
  for (const one of runs) say({ ...of, ...one });
  return runs.map((one) => ({ ...of, ...one }));
}

function* inPieces(lines) {
  let some = [];
  for (const line of lines) {
    if (some.push(line) < 1000) continue;
    yield some;
    some = [];
  }
  yield some;
}

/** `times` of the shell says how much of the processors a command and all that it started took. */
function run(args, input) {
  const began = performance.now();
  const stdin = input === undefined ? "ignore" : openSync(input, "r");
  const discard = args[0] === "extract" ? " >/dev/null" : "";
  const { stdout, stderr, status } = spawnSync(
    "sh",
    ["-c", `"$@"${discard}; times`, "sh", process.execPath, MAIN, ...args],
    {
      stdio: [stdin, "pipe", "pipe"],
      encoding: "utf8",
      maxBuffer: 1e8,
    },
  );
  if (typeof stdin === "number") closeSync(stdin);
  assert.equal(status, 0, stderr);
  const seconds = (performance.now() - began) / 1000;
  const [user, system] = stdout.trimEnd().split("\n").at(-1).split(" ").map(toSeconds);
  const stages = Object.fromEntries(
    [...stdout.matchAll(/(\w+) (\d+\.\d) s[,;]/g)].map(([, name, took]) => [name, Number(took)]),
  );
  const memory = /(\d+) MB at most/.exec(stdout)?.[1];
  return { seconds, cpu: user + system, ...(memory && { megabytes: Number(memory), stages }) };
}

/** `0m1.250s` */
function toSeconds(text) {
  const [minutes, seconds] = text.replace("s", "").split("m").map(Number);
  return 60 * minutes + seconds;
}

function say({ pages, characters, name, seconds, cpu, megabytes, stages }) {
  const rest = [
    `${seconds.toFixed(1)} s`,
    `CPU ${cpu.toFixed(1)} s`,
    `${((1000 * seconds) / pages).toFixed(2)} ms a page`,
    `${(characters / seconds / 1e6).toFixed(2)} M characters/s`,
    ...(megabytes === undefined ? [] : [`${megabytes} MB`]),
    ...Object.entries(stages ?? {}).map(([stage, took]) => `${stage} ${took}`),
  ];
  process.stdout.write(`${String(pages).padStart(8)} pages  ${name.padEnd(24)}${rest.join("  ")}\n`);
}

function compare(before, after) {
  for (const one of after.runs) {
    const old = before.runs.find(({ input, name }) => input === one.input && name === one.name);
    if (old === undefined) continue;
    const ratio = (name) =>
      one[name] === undefined
        ? ""
        : `${name} ${old[name].toFixed(1)} → ${one[name].toFixed(1)} (${(one[name] / old[name]).toFixed(2)})`;
    process.stdout.write(
      `${one.input.padEnd(10)}${one.name.padEnd(24)}${["seconds", "cpu", "megabytes"].map(ratio).join("  ")}\n`,
    );
  }
}
