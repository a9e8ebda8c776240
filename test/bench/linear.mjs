/**
 * Whether time grows no faster than the text: `npm run bench:linear`. Every shape of shapes.cjs and files.cjs is read at
 * 100 KB and at 1 MB, in a process with the limits that the program sets a page; what came of it becomes a graph, that the
 * viewer's dataset, and that is laid out, each timed by itself. Name parts of shapes' names to read only those that contain
 * one. Ends with status 1 where a shape takes more than ten seconds, of a file of many pages for each that is read, or grows
 * more than twelve times as long with ten times the text.
 *
 * Seconds are of all that is done, growth is of what is done outside garbage collection. What a collection takes goes by how
 * much lives at that moment, whatever is being done: for ten times the appointments their graph took 13.7 times as long with
 * collections, and 10.3 times without. The smaller is done to ten copies, all of which are kept, and counts as a tenth of
 * that, as reaching for memory takes longer the more of it there is.
 *
 * Times are of the clock or of the processor, whichever is shorter; where they are too long, they are the best of a few, as
 * what else runs on the machine only makes them longer. A page that the program refuses at 1 MB for its size is read at a
 * third of both, too, and one that it refuses at that, at a tenth. No growth is reckoned of a stage that is done with the
 * larger text in a third of a second, which is mostly what takes as long for any text; nor of a layout, which goes on until
 * all rests or a budget is used up that is the same for all, and what is small rests early.
 */
import confined from "../../dist/confined/index.js";
import files from "./files.cjs";
import shapes from "./shapes.cjs";

/** In bytes; the program reads every shape at the last of them. */
const SIZES = [1_000_000, 290_000, 97_000];
const TIMES = 10;
/** In seconds by the clock, which a busy machine makes longer than those of the processor. */
const PATIENCE = 600;
/** The most that the larger text may take: times what the smaller does, and in seconds; and what is a trifle to it. */
const MOST = { growth: 12, seconds: 10, trifle: 0.3 };
const ROUNDS = 12;

const reader = new confined.Confined(new URL("linear-process.cjs", import.meta.url).pathname, {
  heap: 1024,
  young: 32,
  memory: 2 * 2 ** 30,
  shut: true,
});

/** What is timed, and of which no growth is reckoned. */
const STAGES = ["page", "graph", "dataset", "layout"];
const UNGROWN = ["layout"];

/** What was said of a shape at a size and at a tenth of it. */
async function measure(name, large) {
  const said = {};
  try {
    const sizes = { small: Math.round(large / TIMES), large, times: TIMES };
    const job = { name, ...sizes, most: MOST, rounds: ROUNDS, ungrown: UNGROWN };
    await reader.run(job, { seconds: PATIENCE }, (part) => Object.assign(said, part));
    return said;
  } catch (fault) {
    return { ...said, problem: fault.name === "ConfinedEnd" ? `ended: ${fault.reason}` : fault.message, isEnded: true };
  }
}

const cell = (number, digits, width) => (number === undefined ? "" : number.toFixed(digits)).padStart(width);

function rowOf({ short, long, growth }) {
  return cell(short, 2, 8) + cell(long, 2, 8) + cell(growth, 1, 7);
}

let bad = 0;
async function show(name, large) {
  const { problem, isRead, isEnded = false, ...times } = await measure(name, large);
  const isBad = isEnded || Object.values(times).some(({ isLong }) => isLong);
  if (isBad) bad += 1;
  const title = large === SIZES[0] ? name : `${name} (${large / TIMES / 1000} and ${large / 1000} KB)`;
  const rows = STAGES.map((stage) => (stage in times ? rowOf(times[stage]) : " ".repeat(23)));
  const notes = [problem, isBad && "TOO LONG"].filter(Boolean).join("; ");
  process.stdout.write(`${title.padEnd(52)}${rows.join("")}${notes && `   ${notes}`}`.trimEnd() + "\n");
  return isRead || !/more than \d+ characters in line|at most \d+/.test(problem);
}

process.stdout.write(
  `${"seconds: of a page, its graph, dataset, layout".padEnd(52)}${"  100 KB    1 MB growth".repeat(STAGES.length)}\n`,
);
const all = [...Object.keys(shapes.SHAPES), ...Object.keys(files.FILES)];
const parts = process.argv.slice(2);
const wanted = all.filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)));
const began = performance.now();
for (const name of wanted) for (const large of SIZES) if (await show(name, large)) break;
await reader.close();
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
process.stdout.write(`${bad === 0 ? "all linear" : `${bad} too long`}, after ${minutes} minutes\n`);
process.exitCode = bad === 0 ? 0 : 1;
