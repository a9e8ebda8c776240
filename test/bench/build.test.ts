/** The measuring of builds: that it measures, and not how fast they are. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bench = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(__dirname, "build.mjs"), ...args], { encoding: "utf8" });

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "xingji-bench-"))));
afterAll(() => rmSync(folder, { recursive: true }));

it("measures builds of seeded pages, and holds two runs against each other", () => {
  const file = join(folder, "figures.json");
  bench("--pages", "20", "--out", file);
  const { runs } = JSON.parse(readFileSync(file, "utf8"));
  expect(runs).toHaveLength(5);
  for (const run of runs)
    expect(run).toMatchObject({ pages: 20, seconds: expect.any(Number), cpu: expect.any(Number) });
  expect(runs[2].stages).toMatchObject({ reading: expect.any(Number), assembling: expect.any(Number) });
  expect(bench("--compare", file, file).match(/seconds .* \(1\.00\)/g)).toHaveLength(5);
}, 600_000);
