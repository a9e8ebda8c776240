import { join } from "node:path";

import { extractFile } from "../../src/extract";
import { loadLexicon } from "../../src/lexicon";
import { SHAPES } from "../bench/shapes.cjs";

const lexicon = loadLexicon(["core", "china"].map((pack) => join(__dirname, "../../dictionaries", pack)));

/** In characters. */
const SHORT = 1_000;
const FACTOR = 16;
/** Sixteen times the text may cost this many times the time; what is quadratic costs 256 times. */
const MOST = 40;
const RUNS = 3;
/** In milliseconds; what is faster than that is lost in the clock and the compiler. */
const LEAST = 4;

/** The best of a few runs, in milliseconds of the processor's time, which other work on the machine does not lengthen. */
function timeOf(text: string): number {
  const bytes = Buffer.from(text, "utf8");
  const times = Array.from({ length: RUNS }, () => {
    const began = process.cpuUsage();
    extractFile("page.txt", bytes, lexicon);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

beforeAll(() => {
  for (const make of Object.values(SHAPES)) extractFile("page.txt", Buffer.from(make(SHORT), "utf8"), lexicon);
});

test.each(Object.entries(SHAPES))("reads %s in time that grows with the text", (_, make) => {
  const short = Math.max(LEAST, timeOf(make(SHORT)));
  expect(timeOf(make(SHORT * FACTOR)) / short).toBeLessThan(MOST);
});

it("reads as many lines as a page may have, more than a call takes arguments", () => {
  const page = Buffer.from("市长张明\n".repeat(200_000), "utf8");
  expect(extractFile("page.txt", page, lexicon).articles).toEqual([]);
});
