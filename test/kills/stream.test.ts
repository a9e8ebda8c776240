/** A build of a long file of pages that is killed goes on where it was, and writes what one writes that is not. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { childrenOf } from "../../src/confined";
import { rowsOf } from "./digest";
import { finish, KILLS, moments, start, type Started } from "./processes";

const {
  seededPages,
}: { readonly seededPages: (count: number) => Iterable<string> } = require("../bench/seeded-pages.cjs");

const main = join(__dirname, "../../dist/cli/main.js");
const PAGES = 500;
/** Of all kills; XINGJI_KILLS=80 makes twenty. */
const ROUNDS = Math.ceil(KILLS / 4);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-stream-"));
  writeFileSync(join(folder, "pages.jsonl"), [...seededPages(PAGES)].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const build = (out: string, jobs: number): Started =>
  start([main, "build", join(folder, "pages.jsonl"), "--out", out, "--jobs", String(jobs)]);

const saidBy = async (out: string): Promise<unknown> => ({
  files: readdirSync(out).toSorted(),
  texts: ["records.jsonl", "records.index", "graph.json"].map((name) => readFileSync(join(out, name), "utf8")),
  rows: await rowsOf(join(out, "graph.lbug")),
});

it(
  "goes on where it was killed, to the same bytes",
  async () => {
    const whole = join(folder, "whole");
    const length = await finish(build(whole, 2));
    const expected = await saidBy(whole);
    const known: number[] = [];
    for (const [round, moment] of moments(ROUNDS, 0.17).entries()) {
      const out = join(folder, `out${round}`);
      const killed = build(out, 1 + (round % 2));
      await sleep(moment * length);
      killed.process.kill(round % 3 === 2 ? "SIGINT" : "SIGKILL");
      await killed.ended;
      const again = build(out, 1 + (round % 2));
      await finish(again);
      known.push(Number(/^ {4}as before +(\d+)$/m.exec((await again.ended).stdout)?.[1] ?? 0));
      expect(await saidBy(out)).toEqual(expected);
      rmSync(out, { recursive: true });
    }
    expect(Math.max(...known)).toBeGreaterThan(0);
  },
  (ROUNDS + 1) * 300_000,
);

(process.platform === "linux" ? it : it.skip)(
  "reads on with another process where somebody ends one of those that read, to the same bytes",
  async () => {
    const whole = join(folder, "undisturbed");
    await finish(build(whole, 2));
    const out = join(folder, "disturbed");
    const disturbed = build(out, 2);
    process.kill(await readerOf(disturbed, out), "SIGKILL");
    await finish(disturbed);
    expect(await saidBy(out)).toEqual(await saidBy(whole));
  },
  600_000,
);

/** A process that reads pages for a build of which some have been read. */
async function readerOf({ process: { pid } }: Started, out: string): Promise<number> {
  for (;;) {
    const reader = childrenOf(pid!).find((child) => commandOf(child).includes("page-process"));
    if (reader !== undefined && existsSync(out)) return reader;
    await sleep(20);
  }
}

/** Empty for a process that has ended. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}
