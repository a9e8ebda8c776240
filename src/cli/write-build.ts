/** What `build` and `assemble` have in common: records become the files of a build and a loaded store. */

import { writeFile } from "node:fs/promises";

import { assemble, type Assembled } from "../assemble";
import { inChunks, prepareJson, type Unplaced } from "../exports";
import type { Lexicon } from "../lexicon";
import type { Graph } from "../model";
import type { BuildCommand } from "../server";
import { buildHash } from "./belonging";
import type { BuildDirectory, Manifest } from "./directory";
import { changesSince, graphLines, type Changes } from "./graph-index";
import { clearHeap, keepHeapSmall } from "./heap";
import { laidOutWhile } from "./laid-out";
import { loadRecords } from "./loaded-records";
import type { Progress } from "./progress";
import { writeRecords } from "./record-files";
import type { Placed, Stamp } from "./record-index";
import { replaceBuild } from "./replacing";
import { linesForReview } from "./review";
import { sealed } from "./seal";
import type { Stages } from "./stages";
import { openNamedStore } from "./store";
import { countsOf, summarise, type BuiltOf } from "./summary";
import type { Terminal } from "./terminal";

/** What is to be built of, and where to. */
export interface ToBuild {
  readonly directory: BuildDirectory;
  /** Sorted by source. */
  readonly records: readonly Placed[];
  /** What the records were made with. */
  readonly stamp: Stamp;
  /** The hash of what the records were made of; null where that is not known, or must be read each time. */
  readonly input: string | null;
  readonly lexicon: Lexicon;
  /** How the command was called, for building again. */
  readonly call: BuildCommand;
  /** The store to load; the folder's own when not given. */
  readonly store: string | undefined;
}

/** Whom it is shown to while it goes on. */
export interface Onlookers {
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly stages: Stages;
}

/** What is to be said of what was built. */
export interface Written extends NonNullable<Manifest["said"]> {
  /** Since the build before, if there was one. */
  readonly changes: Changes | undefined;
}

/** Says what was built, and what it leaves to its user. */
export async function sayWritten(
  { review, ...written }: Written,
  headline: string,
  builtOf: BuiltOf,
  { terminal, quiet = false }: { readonly terminal: Terminal; readonly quiet?: boolean | undefined },
): Promise<void> {
  for (const line of review) terminal.say(line);
  if (!quiet) await terminal.print(summarise(headline, builtOf, written));
}

/** Writes the files of the build and loads the store, all in the place of an earlier build's or nothing. */
export async function writeBuild(build: ToBuild, onlookers: Onlookers): Promise<Written> {
  const { directory, records, stamp, input, lexicon, call, store } = build;
  const { stages, progress } = onlookers;
  keepHeapSmall();
  let written: Written | undefined;
  const prepare = async (staged: BuildDirectory): Promise<void> => {
    const sha256 = writeRecords(staged, records, stamp);
    progress.show("assembling", UNMEASURED);
    const { graph, dataset } = graphOf(staged, lexicon);
    await clearHeap();
    stages.end("assembling");
    const hash = buildHash(sha256, lexicon.hash);
    const said = { counts: countsOf(graph), review: linesForReview(graph) };
    const spots = await laidOutWhile(dataset.plain, async () => {
      await loadStore(graph, hash, store ?? staged.store, onlookers);
      stages.end("loading");
      progress.show("drawing", UNMEASURED);
      written = { ...said, changes: changesSince(directory.names, graph) };
      await writeFile(staged.names, inChunks(graphLines(graph)), { flush: true });
    });
    await writeFile(staged.graph, inChunks(dataset.write(spots, hash)), { flush: true });
    const [embedded, seal] = [store === undefined, sealed(staged, input)];
    const manifest: Manifest = { ...call, build: hash, records: sha256, embedded, said, seal };
    await writeFile(staged.command, `${JSON.stringify(manifest)}\n`, { flush: true });
    stages.end("drawing");
  };
  try {
    await replaceBuild(directory, prepare);
    return written!;
  } finally {
    progress.clear();
  }
}

/** The graph of the records, and its dataset; of the records nothing stays. */
function graphOf(staged: BuildDirectory, lexicon: Lexicon): { readonly graph: Assembled; readonly dataset: Unplaced } {
  const records = loadRecords(staged);
  const graph = assemble(records, lexicon);
  const pages = new Map(records.map(({ source, home, known }) => [source, { home, known }]));
  return { graph, dataset: prepareJson(graph, { coordinatesOf: lexicon.coordinatesOf, pages }) };
}

/** Of what nobody knows how far it is. */
const UNMEASURED = { done: 0, total: 0 };

async function loadStore(
  graph: Graph,
  hash: string,
  address: string,
  { terminal, progress }: Onlookers,
): Promise<void> {
  const store = await openNamedStore(address, terminal.io.env, {
    mode: "write",
    build: hash,
    onProgress: (done, total) => progress.show("loading", { done, total, count: done, unit: "elements" }),
  });
  try {
    await store.load(graph);
  } finally {
    await store.close();
  }
}
