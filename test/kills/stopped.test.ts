import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { finish, KILLS, moments, start, type Started } from "./processes";

const root = join(__dirname, "../..");
const corpus = join(root, "test/corpus");

/** In which all that is written stands: what commands write, and the temporary files of the system. */
let folder: string;
let built: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xingji-stopped-"));
  built = join(folder, "built");
  mkdirSync(join(folder, "tmp"));
  await finish(run(["build", join(corpus, "pages", "2021-*.txt"), "--out", built]));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[]): Started {
  return start([join(root, "dist/cli/main.js"), ...args], { TMPDIR: join(folder, "tmp") });
}

/** The commands that write, with where to; but for builds, which a killed one is to go on from. */
const COMMANDS: Readonly<Record<string, (out: string) => readonly string[]>> = {
  assemble: (out) => ["assemble", join(built, "records.jsonl"), "--out", out],
  "export site": (out) => ["export", "site", out, "--graph", built],
  "export neo4j-csv": (out) => ["export", "neo4j-csv", out, "--graph", built],
  "export gexf": (out) => ["export", "gexf", out, "--graph", built],
};

/** What is there of what a command was doing; where it writes, and what it started from, are not that. */
function left(): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((path) => /xingji-|building/.test(path));
}

/** What a command has written: every file with its bytes, but for those that are others in every run. */
function written(out: string): readonly string[] {
  const files = statSync(out).isFile() ? [""] : readdirSync(out, { recursive: true, encoding: "utf8" });
  const told = files.map((file) => {
    const path = join(out, file);
    if (statSync(path).isDirectory() || /build\.json$|\.lbug$/.test(file)) return file;
    return `${file} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
  });
  return told.toSorted();
}

const SIGNALS = ["SIGINT", "SIGKILL", "SIGTERM"] as const;

it.each(Object.keys(COMMANDS))(
  "%s leaves nothing of what it was doing when it is stopped, and takes away what one that was killed has left",
  async (name) => {
    const out = join(folder, name);
    const command = COMMANDS[name]!(out);
    const length = await finish(run(command));
    const whole = written(out);
    for (const [round, moment] of moments(Math.max(KILLS, SIGNALS.length), 0.17).entries()) {
      rmSync(out, { recursive: true, force: true });
      const signal = SIGNALS[round % SIGNALS.length]!;
      const { process, ended } = run(command);
      await sleep(moment * length);
      process.kill(signal);
      // What it asks and doubts may be said by then; that it was stopped is no fault.
      expect((await ended).stderr).not.toMatch(/^ +at |Error|fault/mu);
      // A process that it had started hears of its end.
      await sleep(500);
      if (signal === "SIGKILL") await finish(run(command));
      // Whole, when all but its end was done, or not at all.
      else if (existsSync(out)) expect(written(out)).toEqual(whole);
      expect(left()).toEqual([]);
    }
  },
  KILLS * 60_000,
);
