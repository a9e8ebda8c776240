/** What the engine gives back, in a process of its own: the heap of this one has all else in it. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const HEAP = join(__dirname, "../../dist/cli/heap.js");

/** Keeps one of many small things that were made, so that what is in use lies scattered, and clears. */
const SCATTERED = `
  const all = Array.from({ length: 2_000_000 }, (_, at) => ({ at, text: [at] }));
  const kept = all.filter((_, at) => at % 8 === 0);
  all.length = 0;
  require(process.argv[1]).clearHeap().then(() => {
    const { heapUsed, heapTotal } = process.memoryUsage();
    console.log(heapTotal / heapUsed, kept.length);
  });
`;

it("gives back what is in use no more, however scattered the rest lies", () => {
  const said = execFileSync(process.execPath, ["-e", SCATTERED, HEAP], { encoding: "utf8" });
  expect(Number(said.split(" ")[0])).toBeLessThan(4);
});
