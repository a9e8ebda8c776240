/** A build of a long file of pages that is killed goes on where it was, and writes what one writes that is not. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

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
