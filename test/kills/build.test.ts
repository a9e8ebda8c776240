import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { rowsOf } from "./digest";
import { finish, KILLS, moments, start, type Started } from "./processes";

const root = join(__dirname, "../..");
const main = join(root, "dist/cli/main.js");
const corpus = join(root, "test/corpus");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-kills-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the pages of 2021, or all of them. */
function build(pages: string, out: string): Started {
  const packs = ["--dictionaries", join(corpus, "dictionaries")];
  return start([main, "build", join(corpus, "pages", pages), "--out", out, ...packs]);
}

/** What every file of a build says; throws where one cannot be read. */
async function saidBy(out: string): Promise<Readonly<Record<string, unknown>>> {
  const records = readFileSync(join(out, "records.jsonl"), "utf8").trimEnd().split("\n");
  return {
    records: records.map((line): unknown => JSON.parse(line)),
    graph: JSON.parse(readFileSync(join(out, "graph.json"), "utf8")),
    store: await rowsOf(join(out, "graph.lbug")),
  };
}

it(
  "is mended by building again, whenever it is killed, and can be read in between",
  async () => {
    const [before, after] = [join(folder, "before"), join(folder, "after")];
    await finish(build("2021-*.txt", before));
    const length = await finish(build("*.txt", after));
    const [old, fresh] = [await saidBy(before), await saidBy(after)];
    expect(old).not.toEqual(fresh);
    const out = join(folder, "out");
    for (const [round, moment] of moments(KILLS / 2, 0.31).entries()) {
      rmSync(out, { recursive: true, force: true });
      cpSync(before, out, { recursive: true });
      const killed = build("*.txt", out);
      await sleep(moment * length);
      killed.process.kill(round % 2 === 0 ? "SIGKILL" : "SIGINT");
      await killed.ended;
      // Whatever opens the build puts what was ready in its place.
      await finish(start([main, "query", "RETURN 1", "--graph", out]));
      expect([old, fresh]).toContainEqual(await saidBy(out));
      await finish(build("*.txt", out));
      expect(await saidBy(out)).toEqual(fresh);
      expect(readdirSync(out).toSorted()).toEqual([
        "build.json",
        "graph.index",
        "graph.json",
        "graph.lbug",
        "records.index",
        "records.jsonl",
      ]);
    }
  },
  KILLS * 60_000,
);
