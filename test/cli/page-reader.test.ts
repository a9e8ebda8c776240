import { join } from "node:path";

import { PageReader } from "../../src/cli/page-reader";

const SECONDS = 4;

let reader: PageReader;
beforeEach(() => open(SECONDS));
afterEach(() => reader.close());

function open(seconds: number): void {
  reader = new PageReader({ maxSize: 1e6, seconds, packs: [] }, new Map(), join(__dirname, "hostile-pages.cjs"));
}

/** What comes of the pages of files, each of which does something. */
async function make(what: "parts" | "record", ...does: readonly string[]): Promise<readonly unknown[]> {
  const results: unknown[] = [];
  const pieces = does.map((home, at) => ({ file: "fgh"[at]!, path: "/", bytes: null, hints: { home } }));
  await reader.make(what, pieces, (one) =>
    results.push("made" in one ? [one.made].flat()[0] : `${one.problem.file}: ${one.problem.reason}`),
  );
  return results;
}

const TIME = `took longer than ${SECONDS} s and is left out; split it, or raise --page-timeout`;

it("names a page that takes too long, and gives those around it in their order", async () => {
  expect(await make("record", "ok hang ok")).toEqual(["record 0", `f#1: ${TIME}`, "record 2"]);
}, 60_000);

it("gives a page that takes too long its time but once, though it has to find out which it was", async () => {
  open(15);
  const began = performance.now();
  await make("record", "ok ok hang ok");
  expect(performance.now() - began).toBeLessThan(2 * 15_000);
}, 60_000);

it("does not try again what was lost at the first reading", async () => {
  expect(await make("parts", "ok hang ok")).toEqual(["parts 0", `f#1: ${TIME}`, "parts 2"]);
  expect(await make("record", "ok hang ok")).toEqual(["record 0", `f#1: ${TIME}`, "record 2"]);
}, 60_000);

it("names the file where no page is being made when it takes too long, and goes on with the next file", async () => {
  expect(await make("record", "ok hang-before ok", "ok")).toEqual(["record 0", `f: ${TIME}`, "record 0"]);
}, 60_000);

it("names a page that takes too much memory, or ends its reader", async () => {
  const [one, memory, crash, four] = await make("record", "ok fill abort ok");
  expect([one, four]).toEqual(["record 0", "record 3"]);
  expect(memory).toMatch(/^f#1: (?:takes more than \d+ MB of memory|took longer)/);
  expect(crash).toBe("f#2: ended the process that was reading it and is left out");
}, 60_000);
