import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildDirectory, type BuildDirectory } from "../../src/cli/directory";
import { replaceBuild, settle } from "../../src/cli/replacing";
import { start } from "./processes";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xingji-replacing-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the files of a build, which all say which it is. */
function write({ records, graph, store, command }: BuildDirectory, says: "old" | "new", embedded: boolean): void {
  for (const file of embedded ? [records, graph, store] : [records, graph]) writeFileSync(file, says);
  writeFileSync(command, JSON.stringify({ args: [], folder: "/", build: says, records: says, embedded }));
}

function withBuild(name: string): BuildDirectory {
  const directory = buildDirectory(join(folder, name));
  mkdirSync(directory.path);
  write(directory, "old", true);
  return directory;
}

/** Which build each file is of. */
function saidBy({ path }: BuildDirectory): Readonly<Record<string, string>> {
  const files = readdirSync(path).filter((name) => !name.startsWith(".xingji-preparing-"));
  return Object.fromEntries(
    files.map((name) => [name, /\b(?:old|new)\b/.exec(readFileSync(join(path, name), "utf8"))?.[0] ?? ""]),
  );
}

it.each([
  ["with a store of its own", true],
  ["whose graph went to a server", false],
])(
  "a build %s that is killed before any step of taking its place leaves all of it or all of the one before",
  async (_, embedded) => {
    const files = ["build.json", "graph.json", ...(embedded ? ["graph.lbug"] : []), "records.jsonl"];
    const old = { "build.json": "old", "graph.json": "old", "graph.lbug": "old", "records.jsonl": "old" };
    const fresh = Object.fromEntries(files.map((name) => [name, "new"]));
    const seen: unknown[] = [];
    for (let step = 0, done = false; !done; step += 1) {
      const directory = withBuild(`${step}`);
      const killed = start([join(__dirname, "replace.cjs"), directory.path, String(embedded), String(step)]);
      await killed.ended;
      done = killed.process.signalCode === null;
      settle(directory);
      seen.push(saidBy(directory));
      expect([old, fresh]).toContainEqual(seen.at(-1));
      await replaceBuild(directory, async (staged) => write(staged, "new", embedded));
      expect(readdirSync(directory.path).toSorted()).toEqual(files);
      expect(saidBy(directory)).toEqual(fresh);
    }
    expect([seen[0], seen.at(-1)]).toEqual([old, fresh]);
    expect(seen.length).toBeGreaterThan(10);
  },
  120_000,
);
