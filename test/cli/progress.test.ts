import { PassThrough } from "node:stream";

import { Progress } from "../../src/cli/progress";
import type { Output } from "../../src/cli/terminal";

const BEGIN = 1_650_000_000_000;

beforeEach(() => void jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate"] }));
afterEach(() => void jest.useRealTimers());

/** What a bar draws of a stage that began with nothing done, so many seconds later. */
function drawn(seconds: number, done: number, { isTTY = true, quiet = false } = {}): string {
  const out: PassThrough & Output = Object.assign(new PassThrough(), { isTTY });
  const progress = new Progress(out, quiet);
  jest.setSystemTime(BEGIN);
  progress.show("reading", { done: 0, total: 100, count: 0, unit: "pages" });
  out.read();
  jest.setSystemTime(BEGIN + 1000 * seconds);
  progress.show("reading", { done, total: 100, count: 20 * done, unit: "pages" });
  return String(out.read() ?? "");
}

it("draws how far a stage is, how fast it goes, and how long the rest takes", () => {
  expect(drawn(10, 25)).toMatch(/reading {2}━{8}╌{22} {2}25 % {2}500 pages, 50\/s, 30 s left$/u);
});

it.each([
  [80, 50, "80 s left"],
  [60, 10, "9 min left"],
  [3600, 25, "3 h 0 min left"],
])("says after %i s and %i %% that there are %s", (seconds, done, left) => {
  expect(drawn(seconds, done)).toContain(`, ${left}`);
});

it("does not say how long the rest takes before anybody can know", () => {
  expect(drawn(1, 25)).toMatch(/ {2}500 pages$/u);
});

it("draws no more often than one can see", () => {
  expect(drawn(0.05, 25)).toBe("");
});

it.each([{ isTTY: false }, { quiet: true }])("draws nothing with %j", (circumstances) => {
  expect(drawn(10, 25, circumstances)).toBe("");
});
