/**
 * Whether time grows no faster than the text: `npm run bench:linear`. Every shape of shapes.cjs and files.cjs is read at
 * 100 KB and at 1 MB, in a process with the limits that the program sets a page, and what came of it becomes a graph.
 * Times are of the processor. A page that the program refuses at 1 MB for its size is read at a third of both, too.
 * Name a shape to read only those whose names contain it. Ends with status 1 where a shape takes more than twelve times as
 * long for ten times the text, or more than ten seconds.
 */
import confined from "../../dist/confined/index.js";
import files from "./files.cjs";
import shapes from "./shapes.cjs";

const SIZES = [100_000, 1_000_000];
/** In seconds. */
const PATIENCE = Number(process.env["PATIENCE"] ?? 60);
const MOST = { ratio: 12, seconds: 10 };
/** In seconds; of less, a ratio says nothing. */
const SURE = 0.4;

const reader = new confined.Confined(new URL("linear-process.cjs", import.meta.url).pathname, {
  heap: 1024,
  memory: 2 * 2 ** 30,
  shut: true,
});

/** What was said of a shape at a size. */
async function measure(name, size) {
  const said = { seconds: NaN };
  try {
    await reader.run({ name, size }, { seconds: PATIENCE }, (part) => Object.assign(said, part));
    return said;
  } catch (fault) {
    if (fault.name !== "ConfinedEnd") throw fault;
    return { seconds: Infinity, problem: `ended: ${fault.reason}` };
  }
}

const shown = ({ seconds }) => (seconds === Infinity ? "-" : seconds.toFixed(2)).padStart(8);

let bad = 0;
async function compare(name, [small, large]) {
  const [short, long] = [await measure(name, small), await measure(name, large)];
  const ratio = long.seconds / Math.max(short.seconds, 0.001);
  const growth = (10 * ratio) / (large / small);
  const isBad = long.seconds > MOST.seconds || (growth > MOST.ratio && long.seconds > SURE);
  if (isBad) bad += 1;
  const sizes = large === SIZES[1] ? "" : ` (${small / 1000} and ${large / 1000} KB)`;
  const notes = [long.problem, isBad && "TOO LONG"].filter(Boolean).join("; ");
  const numbers = `${shown(short)}${shown(long)}${growth.toFixed(1).padStart(8)}`;
  process.stdout.write(`${`${name}${sizes}`.padEnd(44)}${numbers}${notes && `   ${notes}`}\n`);
  return long;
}

process.stdout.write(`${"seconds".padEnd(44)}  100 KB    1 MB  growth\n`);
const all = [...Object.keys(shapes.SHAPES), ...Object.keys(files.FILES)];
const wanted = all.filter((name) => name.includes(process.argv[2] ?? ""));
await measure("a page of reports", SIZES[0]);
for (const name of wanted) {
  const { problem = "" } = await compare(name, SIZES);
  if (/more than \d+ characters in line|at most \d+/.test(problem)) await compare(name, [29_000, 290_000]);
}
await reader.close();
process.stdout.write(bad === 0 ? "all linear\n" : `${bad} too long\n`);
process.exitCode = bad === 0 ? 0 : 1;
