import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openStore, type GraphStore } from "../../src/stores";
import { finish, start, type Started } from "./processes";

const root = join(__dirname, "../..");
const corpus = join(root, "test/corpus");

const mount = (...options: readonly string[]): boolean => spawnSync("mount", options, { stdio: "ignore" }).status === 0;
const unmount = (path: string): boolean => spawnSync("umount", [path], { stdio: "ignore" }).status === 0;

/** A disk can be made by root on Linux, as in CI. */
const probe = mkdtempSync(join(tmpdir(), "xingji-disk-"));
const canMount = process.platform === "linux" && mount("-t", "tmpfs", "-o", "size=64k", "none", probe);
if (canMount) unmount(probe);
rmdirSync(probe);

let disk: string;
beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), "xingji-disk-"));
});
afterEach(() => {
  unmount(disk);
  rmSync(disk, { recursive: true });
});

function build(pages: string, out: string): Started {
  const packs = ["--dictionaries", join(corpus, "dictionaries")];
  return start([join(root, "dist/cli/main.js"), "build", join(corpus, "pages", pages), "--out", out, ...packs]);
}

let built: string;
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), "xingji-built-"));
  await finish(build("2021-*.txt", built));
}, 120_000);
afterAll(() => rmSync(built, { recursive: true }));

const bytesOf = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, name)).toString("base64")]);

(canMount ? describe : describe.skip)("a build onto a disk that gets full", () => {
  it.each(["100k", "600k", "1500k"])(
    "says so in a line, with %s, and leaves nothing half-written",
    async (size) => {
      expect(mount("-t", "tmpfs", "-o", `size=${size}`, "none", disk)).toBe(true);
      const { status, stderr } = await build("2021-*.txt", join(disk, "a/b/c")).ended;
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^xingji: [^\n]+\n$/) });
      expect(stderr).toMatch(/no space/);
      expect(stderr).not.toContain(".xingji-");
      expect(readdirSync(disk)).toEqual([]);
    },
    120_000,
  );

  it("leaves the build that is there as it is", async () => {
    expect(mount("-t", "tmpfs", "-o", "size=40m", "none", disk)).toBe(true);
    await finish(build("2021-*.txt", disk));
    const before = bytesOf(disk);
    const used = before.reduce((sum, [, bytes]) => sum + bytes.length * 0.75, 0);
    expect(mount("-o", `remount,size=${Math.ceil(used / 1024) + 300}k`, disk)).toBe(true);
    expect((await build("*.txt", disk).ended).status).toBe(1);
    expect(bytesOf(disk)).toEqual(before);
    const store: GraphStore = await openStore(join(disk, "graph.lbug"));
    expect((await store.counts()).nodes).toBeGreaterThan(0);
    await store.close();
  }, 240_000);
});

(canMount ? describe : describe.skip)("an export onto a disk that gets full", () => {
  it.each(["site", "neo4j-csv", "gexf"])(
    "of %s says so in a line, and leaves nothing half-written",
    async (format) => {
      expect(mount("-t", "tmpfs", "-o", "size=16k", "none", disk)).toBe(true);
      const args = ["export", format, join(disk, "new"), "--graph", built];
      const { status, stderr } = await start([join(root, "dist/cli/main.js"), ...args]).ended;
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^xingji: no space [^\n]+\n$/) });
      expect(readdirSync(disk)).toEqual([]);
    },
    120_000,
  );
});

(canMount ? describe : describe.skip)("a disk that can only be read", () => {
  it.each([
    ["build", () => ["build", join(corpus, "pages", "2021-*.txt"), "--out", join(disk, "new")]],
    ["assemble", () => ["assemble", join(built, "records.jsonl"), "--out", join(disk, "new")]],
    ["export gexf", () => ["export", "gexf", join(disk, "new"), "--graph", built]],
    ["export site", () => ["export", "site", join(disk, "new"), "--graph", built]],
    ["export gephi-csv", () => ["export", "gephi-csv", join(disk, "new"), "--graph", built]],
  ])(
    "is named by %s in a line",
    async (_, args) => {
      expect(mount("-t", "tmpfs", "-o", "ro", "none", disk)).toBe(true);
      const { status, stderr } = await start([join(root, "dist/cli/main.js"), ...args()]).ended;
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/^xingji: [^\n]*new[^\n]*: nothing can be written there; name another place\n$/),
      ]);
    },
    120_000,
  );
});
