/**
 * Whether time grows no faster than the text: `npm run bench:linear`. Every shape of shapes.cjs and files.cjs is read at
 * 100 KB and at 1 MB, in a process with the limits that the program sets a page; what came of it becomes a graph, and that
 * is drawn, each timed by itself. Times are of the processor, and the best of a few: what else runs on the machine makes them
 * longer all the same, so that they count on one at rest. A page that the program refuses at 1 MB for its size is read at
 * a third of both, too, and one that it refuses at that, at a tenth.
 * Growth is that for ten times the text. A time of less than a tenth of a second is mostly of what takes as long for any
 * text, and of chance; where the smaller text took so little, growth is reckoned from a third of the larger text, as a
 * power: what takes three times as long for three times the text takes ten times as long for ten times. It shows as `~`.
 *
 * Name parts of shapes' names to read only those that contain one. Ends with status 1 where a shape takes more than twelve times as
 * long for ten times the text, or more than ten seconds.
 */
import confined from "../../dist/confined/index.js";
import files from "./files.cjs";
import shapes from "./shapes.cjs";

const SIZES = [100_000, 1_000_000];
/** In seconds by the clock, which a busy machine makes longer than those of the processor. */
const PATIENCE = 600;
const MOST = { ratio: 12, seconds: 10 };
/** In seconds; of less for the larger text, a ratio says nothing, and of less for the smaller, not enough. */
const [SURE, EXACT] = [0.4, 0.1];

const reader = new confined.Confined(new URL("linear-process.cjs", import.meta.url).pathname, {
  heap: 1024,
  young: 32,
  memory: 2 * 2 ** 30,
  shut: true,
});

/** What is timed. */
const STAGES = ["page", "graph", "drawing"];

/** What was said of a shape at a size. */
async function measure(name, size) {
  const said = Object.fromEntries(STAGES.map((stage) => [stage, Infinity]));
  try {
    await reader.run({ name, size }, { seconds: PATIENCE }, (part) => Object.assign(said, part));
    return said;
  } catch (fault) {
    return { ...said, problem: fault.name === "ConfinedEnd" ? `ended: ${fault.reason}` : fault.message };
  }
}

const shown = (seconds) => (seconds === Infinity ? "-" : seconds.toFixed(2)).padStart(8);

/** How much longer ten times the text takes. */
const growthOf = (short, long, times) => (long / Math.max(short, 0.001)) ** (1 / Math.log10(times));

let bad = 0;
async function compare(name, [small, large]) {
  const [short, long] = [await measure(name, small), await measure(name, large)];
  const isVague = (stage) => short[stage] < EXACT && long[stage] > SURE && long[stage] < Infinity;
  const third = STAGES.some(isVague) ? await measure(name, Math.round(large / 3)) : undefined;
  const grows = STAGES.map((stage) => {
    const growth = isVague(stage)
      ? growthOf(third[stage], long[stage], 3)
      : growthOf(short[stage], long[stage], large / small);
    const number = `${isVague(stage) ? "~" : ""}${Number.isFinite(growth) ? growth.toFixed(1) : "-"}`;
    return {
      row: `${shown(short[stage])}${shown(long[stage])}${number.padStart(7)}`,
      isBad: long[stage] > MOST.seconds || (growth > MOST.ratio && long[stage] > SURE),
    };
  });
  const isBad = grows.some((stage) => stage.isBad);
  if (isBad) bad += 1;
  const sizes = large === SIZES[1] ? "" : ` (${small / 1000} and ${large / 1000} KB)`;
  const notes = [long.problem, isBad && "TOO LONG"].filter(Boolean).join("; ");
  process.stdout.write(
    `${`${name}${sizes}`.padEnd(44)}${grows.map(({ row }) => row).join("")}${notes && `   ${notes}`}\n`,
  );
  return long;
}

process.stdout.write(
  `${"seconds: of a page, its graph, its drawing".padEnd(44)}${"  100 KB    1 MB growth".repeat(3)}\n`,
);
const all = [...Object.keys(shapes.SHAPES), ...Object.keys(files.FILES)];
const parts = process.argv.slice(2);
const wanted = all.filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)));
await measure("a page of reports", SIZES[0]);
for (const name of wanted) {
  for (const sizes of [SIZES, [29_000, 290_000], [9_700, 97_000]]) {
    const { problem } = await compare(name, sizes);
    if (!/more than \d+ characters in line|at most \d+/.test(problem)) break;
  }
}
await reader.close();
process.stdout.write(bad === 0 ? "all linear\n" : `${bad} too long\n`);
process.exitCode = bad === 0 ? 0 : 1;
