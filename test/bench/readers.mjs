/**
 * `node test/bench/readers.mjs FILE…` says how much processor time a page of each file takes to read, and how much
 * memory, beside a program that many use: @mozilla/readability on linkedom for web pages, mammoth for Word, Poppler's
 * pdftotext for PDF. The packages are looked for in the folder that `PEERS` names:
 * `npm install --prefix FOLDER @mozilla/readability linkedom mammoth`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const peers = createRequire(join(process.env.PEERS ?? process.cwd(), "package.json"));

const READERS = {
  /** @returns how many pages it is */
  async ours(file, bytes) {
    const { readPages } = require("../../dist/read");
    let pages = 0;
    for await (const page of readPages(file, bytes)) if (!("reason" in page)) pages += page.print?.sheets.length ?? 1;
    return pages;
  },
  readability(_, bytes) {
    const [{ Readability }, { parseHTML }] = [peers("@mozilla/readability"), peers("linkedom")];
    new Readability(parseHTML(bytes.toString()).document).parse();
    return 1;
  },
  async mammoth(_, buffer) {
    await peers("mammoth").extractRawText({ buffer });
    return 1;
  },
};

const PEER_OF = { ".html": "readability", ".docx": "mammoth", ".pdf": "pdftotext" };
/** In microseconds of the processor: so long a file is read again and again, once more than it was to warm up. */
const LONG = 2_000_000;

async function measure(name, file) {
  const bytes = readFileSync(file);
  const read = READERS[name];
  const pages = await read(file, bytes);
  const before = process.cpuUsage();
  let rounds = 0;
  let spent = 0;
  while (spent < LONG || rounds === 0) {
    await read(file, bytes);
    rounds += 1;
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
  return { time: spent / 1000 / rounds / pages, memory: process.resourceUsage().maxRSS / 1024, pages };
}

/** A program of its own is measured with its start, as it is used. */
function measureProgram(file, pages) {
  const { stderr, error } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", "pdftotext", file, "/dev/null"]);
  const [user, system, kilobytes] = String(stderr).trim().split("\n").at(-1).split(" ").map(Number);
  if (error || !Number.isFinite(kilobytes)) return undefined;
  return { time: ((user + system) * 1000) / pages, memory: kilobytes / 1024 };
}

/** In a process of its own, so that nothing is warm and the memory is its own. */
function measureApart(name, file) {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--one", name, file]);
  return status === 0 ? JSON.parse(stdout) : undefined;
}

const shown = (figures) =>
  figures ? `${figures.time.toFixed(1)} ms, ${figures.memory.toFixed(0)} MB` : "not installed, or it cannot read this";

if (process.argv[2] === "--one") {
  process.stdout.write(JSON.stringify(await measure(...process.argv.slice(3))));
} else {
  for (const file of process.argv.slice(2)) {
    const ours = measureApart("ours", file);
    const peer = PEER_OF[extname(file)];
    process.stdout.write(`${basename(file)}  a page: ${shown(ours)}`);
    if (peer) {
      const theirs = peer === "pdftotext" ? measureProgram(file, ours?.pages ?? 1) : measureApart(peer, file);
      process.stdout.write(`  ${peer}: ${shown(theirs)}`);
    }
    process.stdout.write("\n");
  }
}
