/**
 * Whether time grows no faster than the text: `npm run bench:linear`. Every shape of shapes.cjs is read at four lengths;
 * the last column says how much dearer a character is on the longest page than on the shortest. Name a shape to read only
 * those whose names contain it.
 */
import extracting from "../../dist/extract/index.js";
import lexicons from "../../dist/lexicon/index.js";
import shapes from "./shapes.cjs";

const SHORTEST = 1_500;
const FACTORS = [1, 4, 16, 64];
const RUNS = 3;
/** In milliseconds: what has taken longer is not tried at the next length. */
const PATIENCE = 4_000;

const lexicon = lexicons.loadLexicon();
const extract = (bytes) => extracting.extractFile("page.txt", bytes, lexicon, {});

/** Milliseconds, the best of a few runs; one run where that is long enough to be sure of. */
function timeOf(bytes) {
  let best = Infinity;
  for (let run = 0; run < RUNS && (run === 0 || best < 1_000); run += 1) {
    const began = performance.now();
    extract(bytes);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

const wanted = process.argv[2] ?? "";
const all = Object.entries(shapes.SHAPES).filter(([name]) => name.includes(wanted));
for (const [, make] of all) extract(Buffer.from(make(SHORTEST)));

const lengths = FACTORS.map((factor) => SHORTEST * factor);
process.stdout.write(`µs a character  ${lengths.map((length) => `${length}`.padStart(8)).join("")}   growth\n`);
for (const [name, make] of all) {
  process.stdout.write(name.padEnd(36));
  const costs = [];
  for (const length of lengths) {
    const text = make(length);
    costs.push((timeOf(Buffer.from(text)) * 1000) / text.length);
    process.stdout.write(costs.at(-1).toFixed(1).padStart(8));
    if (costs.at(-1) * text.length > PATIENCE * 1000) break;
  }
  const unread = "-".padStart(8).repeat(lengths.length - costs.length);
  process.stdout.write(`${unread}${(costs.at(-1) / costs[0]).toFixed(1).padStart(9)}\n`);
}
